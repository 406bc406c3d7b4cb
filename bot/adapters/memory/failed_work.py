"""Work that failed, in memory."""

from __future__ import annotations

from collections.abc import Callable

from bot.conversations.failed_work import FailedWork
from bot.texting.ids import TenantId

Change = Callable[[FailedWork | None], FailedWork | None]


class MemoryFailedWork:
    """What failed, by workspace and name."""

    def __init__(self) -> None:
        self._failed: dict[TenantId, dict[str, FailedWork]] = {}

    async def change_failure(self, tenant: TenantId, id_: str, change: Change) -> FailedWork | None:
        """Apply a pure change to what is known of this work; None forgets it."""
        known = self._failed.setdefault(tenant, {})
        changed = change(known.get(id_))
        if changed is None:
            known.pop(id_, None)
            return None
        known[id_] = changed
        return changed

    async def failures(
        self,
        tenant: TenantId,
        *,
        fresh: bool = True,  # noqa: ARG002 - never old here
    ) -> tuple[FailedWork, ...]:
        """Return all work that failed, oldest failure first."""
        known = self._failed.get(tenant, {}).values()
        return tuple(sorted(known, key=lambda work: (work.first_at, work.id)))
