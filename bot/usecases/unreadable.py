"""Going through many contacts although one of their files cannot be read.

Rule: the damaged one fails alone, and is counted as failed work until a newer version, or
somebody, mends it. Nothing is ever sent to it meanwhile: a claim reads the file.
"""

from __future__ import annotations

from bot.conversations.contact_file import ContactFile
from bot.errors import StoreUnreadable
from bot.logs import Event, log
from bot.ports import Ports
from bot.texting.ids import ContactKey, TenantId


async def readable(
    ports: Ports, *, tenant: TenantId, key: ContactKey
) -> tuple[ContactFile | None, bool]:
    """Return a contact's file, and False if there is one that cannot be read."""
    try:
        return await ports.store.file(tenant, key), True
    except StoreUnreadable as exc:
        await pass_over(ports, tenant, key, exc)
        return None, False


async def pass_over(ports: Ports, tenant: TenantId, key: ContactKey, exc: StoreUnreadable) -> None:
    """Say that a contact's file cannot be read, and have its own work fail, which is counted."""
    log.error(Event.CONTACTS_UNREADABLE, tenant=tenant, contact=key, code=exc.detail)
    await ports.queue.wake("show_contact", tenant, key)
