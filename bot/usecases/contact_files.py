"""Read a contact's file, change it by a pure function, write it if nobody else was faster."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.conversations.contact_file import ContactFile
from bot.errors import AlreadyRead, Conflict, UnreadInbound
from bot.ports import Ports
from bot.texting.ids import ContactKey, InboundId, TenantId
from bot.texting.phone import PhoneNumber
from bot.usecases.scrub_contacts import newcomers

ATTEMPTS = 25
"""How often a change is decided again before we say that the contact is too busy."""

Change = Callable[[ContactFile], ContactFile]


async def open_file(ports: Ports, *, tenant: TenantId, number: PhoneNumber) -> ContactFile:
    """Return a contact's file; a new one, not stored yet, if we never met."""
    key = ports.keys.contact_key(tenant, number)
    return await ports.store.file(tenant, key) or await _begun(ports, tenant, key, number)


async def change_file(
    ports: Ports,
    *,
    tenant: TenantId,
    key: ContactKey,
    change: Change,
    number: PhoneNumber | None = None,
    read: Sequence[InboundId] = (),
    claims: bool = False,
) -> ContactFile:
    """Apply a pure change to a contact's file; decide again when somebody else was faster.

    Raises:
        AlreadyRead: a text in `read` has left the inbox meanwhile.
        UnreadInbound: `claims`, and the contact wrote something that nobody has read.
        Conflict: the file changed under us too often.
        StoreUnavailable: nothing was written, or nobody knows.
    """
    for _ in range(ATTEMPTS):
        file = await ports.store.file(tenant, key) or await _begun(ports, tenant, key, number)
        changed = change(file)
        if changed == file and not read:
            return file
        try:
            return await ports.store.commit(changed, read=read, claims=claims)
        except (AlreadyRead, UnreadInbound):
            raise
        except Conflict:
            continue
    raise Conflict("This contact is very busy at the moment: please try again.")


async def _begun(
    ports: Ports, tenant: TenantId, key: ContactKey, number: PhoneNumber | None
) -> ContactFile:
    """Return a new file, with what do-not-call and number lists say of the number."""
    return (await newcomers(ports.store, tenant, {key: number}))[key]
