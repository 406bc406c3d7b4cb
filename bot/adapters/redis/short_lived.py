"""What may be lost without harm: leases, limits, values for a few minutes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from secrets import token_hex
from typing import Final

from bot.adapters.redis import keyspace
from bot.adapters.redis.scripts import ALLOW, BEGIN_ATTEMPT, END_ATTEMPT, RELEASE
from bot.adapters.redis.wire import Wire
from bot.ports import Attempt

_DEATHS_REMEMBERED: Final = timedelta(days=1)


class ShortLived:
    """Timed by the server's own clock, so that all processes agree."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    @asynccontextmanager
    async def lease(self, name: str, *, ttl: timedelta) -> AsyncIterator[bool]:
        """Hold a name that one process at a time may hold; yields False if another has it.

        After `ttl` it is free again, whether or not its holder is done.
        """
        key, token = keyspace.lease(name), token_hex(8)
        (taken,) = await self._wire.read(("SET", key, token, "NX", "PX", _milliseconds(ttl)))
        try:
            yield bool(taken)
        finally:
            if taken:
                await self._wire.read(RELEASE.call(key, args=(token,)))

    @asynccontextmanager
    async def attempt(self, name: str, *, ttl: timedelta) -> AsyncIterator[Attempt]:
        """Hold a name as by a lease, and learn how many holders in a row died with it.

        As long as the holder lives, whatever it ends with is no death.
        """
        keys, token = (keyspace.attempt(name), keyspace.attempts(name)), token_hex(8)
        times = _milliseconds(ttl), _milliseconds(_DEATHS_REMEMBERED)
        (before,) = await self._wire.read(BEGIN_ATTEMPT.call(*keys, args=(token, *times)))
        attempt = Attempt(held=before >= 0, deaths=max(before, 0))
        try:
            yield attempt
        finally:
            if attempt.held:
                ended = END_ATTEMPT.call(*keys, args=(token, int(attempt.put_off)))
                await self._wire.read(ended)

    async def allow(self, name: str, *, at_most: int, per: timedelta) -> bool:
        """Count one use; False, and not counted, while the sliding window is full."""
        window = _milliseconds(per) * 1000
        use = ALLOW.call(keyspace.uses(name), args=(at_most, window, token_hex(8)))
        (allowed,) = await self._wire.read(use)
        return bool(allowed)

    async def remember(self, name: str, value: str, *, ttl: timedelta) -> None:
        """Keep a short-lived value, such as a response_url."""
        await self._wire.read(("SET", keyspace.remembered(name), value, "PX", _milliseconds(ttl)))

    async def recall(self, name: str) -> str | None:
        """Return a value that was remembered, if its time is not over."""
        (value,) = await self._wire.read(("GET", keyspace.remembered(name)))
        return None if value is None else str(value)

    async def ping(self) -> None:
        """Return if every server of the store answers and accepts writes.

        Raises:
            StoreUnavailable: one does not.
        """
        names = self._wire.spread(keyspace.PING)
        await self._wire.read(*(("SET", name, "1", "PX", 60_000) for name in names))


def _milliseconds(span: timedelta) -> int:
    return max(1, span // timedelta(milliseconds=1))
