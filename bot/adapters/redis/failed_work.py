"""Work that failed: one hash a workspace, changed by compare-and-set."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import Final

from bot.adapters.redis import keyspace
from bot.adapters.redis.codec import SHAPE, Stored, decode
from bot.adapters.redis.scripts import SWAP_FIELD
from bot.adapters.redis.wire import Wire
from bot.conversations.failed_work import FailedWork
from bot.errors import Conflict
from bot.texting.ids import TenantId

Change = Callable[[FailedWork | None], FailedWork | None]
_STALE_AFTER: Final = 1.0
"""Seconds that `failures(fresh=False)` may be old."""
_ATTEMPTS: Final = 100


class StoredFailure(Stored):
    """One piece of work that failed."""

    work: FailedWork


class FailedWorks:
    """What failed in a workspace."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._seen_failures: dict[TenantId, tuple[float, tuple[FailedWork, ...]]] = {}

    async def change_failure(self, tenant: TenantId, id_: str, change: Change) -> FailedWork | None:
        """Apply a pure change to what is known of this work; None forgets it.

        Raises:
            Conflict: a hundred others were faster.
            StoreUnavailable: nothing was written, or nobody knows.
        """
        key = keyspace.failed_work(tenant)
        for _ in range(_ATTEMPTS):
            (stored,) = await self._wire.read(("HGET", key, id_))
            known = None if stored is None else decode(StoredFailure, stored).work
            changed = change(known)
            if changed == known:
                return known
            written = "" if changed is None else StoredFailure(v=SHAPE, work=changed)
            words = written if isinstance(written, str) else written.model_dump_json()
            swap = SWAP_FIELD.call(key, args=(id_, stored or "", words))
            (swapped,) = await self._wire.write(swap)
            self._seen_failures.pop(tenant, None)
            if swapped:
                return changed
        raise Conflict("This work is being changed by many at once.")

    async def failures(self, tenant: TenantId, *, fresh: bool = True) -> tuple[FailedWork, ...]:
        """Return all work that failed, oldest failure first.

        Raises:
            StoreUnavailable: nobody knows.
        """
        seen = self._seen_failures.get(tenant)
        asked_at = monotonic()
        if not fresh and seen is not None and asked_at - seen[0] < _STALE_AFTER:
            return seen[1]
        (kept,) = await self._wire.read(("HVALS", keyspace.failed_work(tenant)))
        known = (decode(StoredFailure, stored).work for stored in kept)
        found = tuple(sorted(known, key=lambda work: (work.first_at, work.id)))
        self._seen_failures[tenant] = asked_at, found
        return found
