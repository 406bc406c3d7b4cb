"""The roots of all ledgers, one a day: written once, never changed."""

from __future__ import annotations

from bot.adapters.redis import keyspace
from bot.adapters.redis.codec import SHAPE, Stored, decode
from bot.adapters.redis.wire import Wire
from bot.consent.daily_root import DailyRoot
from bot.texting.ids import TenantId


class StoredRoot(Stored):
    """One root."""

    root: DailyRoot


class DailyRoots:
    """The roots of a workspace."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    async def keep_root(self, tenant: TenantId, root: DailyRoot) -> bool:
        """Keep the root of a day; False if the day has one already, which stays."""
        stored = StoredRoot(v=SHAPE, root=root).model_dump_json()
        name, day = keyspace.roots(tenant), root.day.isoformat()
        (new,) = await self._wire.write(("HSETNX", name, day, stored))
        return bool(new)

    async def roots(self, tenant: TenantId) -> tuple[DailyRoot, ...]:
        """Return every root that was kept, oldest day first."""
        (kept,) = await self._wire.read(("HVALS", keyspace.roots(tenant)))
        roots = [decode(StoredRoot, stored).root for stored in kept]
        return tuple(sorted(roots, key=lambda root: root.day))
