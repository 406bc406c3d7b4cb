"""From which of our numbers the same words left, so that nothing is spread over several of them."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.adapters.redis import keyspace
from bot.adapters.redis.instants import score
from bot.adapters.redis.wire import Wire
from bot.texting.ids import TenantId
from bot.texting.phone import PhoneNumber


class SaidWords:
    """Words as keyed hashes; each is forgotten by itself."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    async def words_left(
        self, tenant: TenantId, words: str, number: PhoneNumber, *, at: datetime, keep: timedelta
    ) -> None:
        """Remember that words left from a number of ours."""
        key = keyspace.said(tenant, words)
        await self._wire.read(
            ("ZADD", key, "GT", score(at), number.e164),
            ("PEXPIRE", key, max(1, keep // timedelta(milliseconds=1))),
        )

    async def words_from(
        self, tenant: TenantId, words: str, *, since: datetime
    ) -> tuple[PhoneNumber, ...]:
        """Return the numbers of ours that words left from, in order."""
        (found,) = await self._wire.read(
            ("ZRANGE", keyspace.said(tenant, words), score(since), "+inf", "BYSCORE")
        )
        return tuple(sorted(PhoneNumber(str(each)) for each in found))
