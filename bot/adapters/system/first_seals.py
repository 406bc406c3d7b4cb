"""The one time when ledgers of a release that knew no seals come under ours.

Rule: it happens before anything else is written, and never again: afterwards a ledger without our
seal is a forged one (docs/adr/0014). What was changed before this moment cannot be told.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Final, Protocol

from bot.consent.sealing import Signer, first_sealed
from bot.conversations.contact_file import ContactFile
from bot.errors import Conflict
from bot.texting.ids import ContactKey, TenantId

_ATTEMPTS: Final = 25


class LedgerStore(Protocol):
    """The part of the Store that keeps ledgers."""

    async def tenants(self) -> tuple[TenantId, ...]:
        """Return every workspace that was ever set up."""
        ...

    def files(
        self, tenant: TenantId, *, unreadable: set[ContactKey] | None = None
    ) -> AsyncIterator[ContactFile]:
        """Return every contact's file, streamed; unreadable ones are passed over."""
        ...

    async def file(self, tenant: TenantId, key: ContactKey) -> ContactFile | None:
        """Return a contact's file."""
        ...

    async def commit(self, file: ContactFile) -> ContactFile:
        """Write a changed file, or raise Conflict."""
        ...


async def seal_first_ledgers(store: LedgerStore, signer: Signer) -> None:
    """Put every ledger without a seal under ours, if its chain holds.

    Raises:
        StoreUnavailable: some may have been sealed; the next start goes on.
    """
    for tenant in await store.tenants():
        async for file in store.files(tenant, unreadable=set()):
            await _seal(store, file, signer)


async def _seal(store: LedgerStore, file: ContactFile, signer: Signer) -> None:
    found: ContactFile | None = file
    for _ in range(_ATTEMPTS):
        if found is None:
            return
        ledger = first_sealed(found.ledger, found.tenant, found.key, signer)
        if ledger is found.ledger:
            return
        try:
            await store.commit(replace(found, ledger=ledger))
        except Conflict:
            found = await store.file(found.tenant, found.key)
        else:
            return
    raise Conflict("A contact changes all the time: stop every other process and start again.")
