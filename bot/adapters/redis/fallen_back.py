"""What a server may have forgotten: found out, and made a gap of (rulings 13 and 20).

Rule: a server that was restarted, replaced or failed over to is trusted with a claim only after
the gap that this may have torn was opened for every workspace. The sync token goes too, because
the store may have read past texts that it no longer holds.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Final

from bot.adapters.redis import keyspace
from bot.adapters.redis.instants import score
from bot.adapters.redis.wire import Wire
from bot.adapters.redis.workspaces import Workspaces
from bot.conversations.contact_file import ContactFile
from bot.conversations.tenant import Tenant
from bot.logs import Event, log
from bot.ports import Clock
from bot.texting.ids import TenantId

REASON: Final = "the store was restarted or replaced"


class FallenBack(Workspaces):
    """Workspaces that know what they lie on."""

    def __init__(self, wire: Wire, clock: Clock) -> None:
        super().__init__(wire)
        self._time = clock
        self.to_relist: set[TenantId] = set()
        """Workspaces whose list of open contacts may name too little since a failover."""

    async def heed_changes(self) -> bool:
        """Open a gap if a server is not what it was; say whether one was opened.

        Raises:
            StoreUnavailable: a server does not answer, so that no claim is made there either.
        """
        changed = await self._wire.changed_runs()
        if not changed:
            return False
        now = self._time.now()
        for tenant in await self.tenants():
            await self.change_tenant(tenant, self._after(now))
            log.warning(Event.GAP_OPENED, tenant=tenant, reason=REASON)
            if self._wire.spreads:
                self.to_relist.add(tenant)
        # Only now: if a workspace could not be told, the next claim is refused as well.
        for node, run in changed.items():
            node.run = run
        return True

    def _after(self, now: datetime) -> Callable[[Tenant], Tenant]:
        """Return what becomes of a workspace; one server alone forgets nothing it acknowledged."""
        return partial(_fallen if self._wire.spreads else _torn, now=now)


async def relisted(
    wire: Wire, tenant: TenantId, files: AsyncIterator[ContactFile], *, at: datetime
) -> None:
    """List every contact with anything left to do as touched at `at`, unless listed already.

    The list lies on another server than the contacts, so that one may fall back without the other.

    Raises:
        StoreUnavailable: some may be missing still.
    """
    listed = keyspace.open_contacts(tenant)
    inboxes = {keyspace.owner_of(name) async for name in wire.scan(keyspace.all_inboxes(tenant))}
    for key in inboxes:
        await wire.write(("ZADD", listed, "NX", score(at), key))
    async for file in files:
        if not file.idle:
            await wire.write(("ZADD", listed, "NX", score(at), file.key))


def _torn(team: Tenant, now: datetime) -> Tenant:
    """Return the workspace with the gap open and all of the recent past to be read again."""
    return replace(team.with_gap(reason=REASON, now=now), sync_token="")


def _fallen(team: Tenant, now: datetime) -> Tenant:
    """Return the same, where a server that lagged behind may have taken another's place."""
    return replace(_torn(team, now), fell_back_at=now)
