"""From which of our numbers the same words left, in memory."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.ports import Clock
from bot.texting.ids import TenantId
from bot.texting.phone import PhoneNumber


class MemorySaidWords:
    """Words as keyed hashes; each is forgotten by itself."""

    def __init__(self, clock: Clock) -> None:
        self._now = clock.now
        self._said: dict[tuple[TenantId, str], dict[PhoneNumber, datetime]] = {}
        self._until: dict[tuple[TenantId, str], datetime] = {}

    async def words_left(
        self, tenant: TenantId, words: str, number: PhoneNumber, *, at: datetime, keep: timedelta
    ) -> None:
        """Remember that words left from a number of ours."""
        kept = self._kept(tenant, words)
        kept[number] = max(at, kept.get(number, at))
        self._until[tenant, words] = self._now() + keep

    async def words_from(
        self, tenant: TenantId, words: str, *, since: datetime
    ) -> tuple[PhoneNumber, ...]:
        """Return the numbers of ours that words left from, in order."""
        kept = self._kept(tenant, words)
        return tuple(sorted(number for number, at in kept.items() if at >= since))

    def _kept(self, tenant: TenantId, words: str) -> dict[PhoneNumber, datetime]:
        if self._now() >= self._until.get((tenant, words), self._now()):
            self._said.pop((tenant, words), None)
        return self._said.setdefault((tenant, words), {})
