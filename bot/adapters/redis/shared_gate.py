"""A vendor's rate limit, counted by all processes of one user together.

Rule: one penalty silences every process (RingCentral starts it anew with each request), and work
that nobody waits for leaves room for work that somebody does. If the count cannot be asked,
nothing goes: an unknown limit is a reached one.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Mapping
from concurrent.futures import CancelledError
from datetime import timedelta
from secrets import token_hex
from typing import Any, Final, Protocol, TypeVar

from bot.adapters.redis import keyspace
from bot.adapters.redis.scripts import CLOSE_GATE, PASS_GATE, Command
from bot.adapters.redis.wire import Wire
from bot.errors import StoreUnavailable

RESERVED: Final = 30
"""Percent of a limit that only urgent requests may use."""
_PATIENCE: Final = 6.0
"""Seconds that a thread waits for the event loop and the server."""
_NOT_ASKED: Final = timedelta(seconds=1)
_LONGEST: Final = timedelta(hours=1)
_T = TypeVar("_T")


class Bridge:
    """Lets the SDK's threads use the connections of the event loop."""

    def __init__(self, wire: Wire) -> None:
        """Remember the running event loop."""
        self.wire = wire
        self._loop = asyncio.get_running_loop()

    def run(self, work: Coroutine[Any, Any, _T]) -> _T:
        """Return what the loop finds out; never call it on the loop's own thread.

        Raises:
            StoreUnavailable: the store or the loop did not answer.
        """
        if self._loop.is_closed():
            work.close()
            raise StoreUnavailable("This process is ending.", detail="closed")
        asked = asyncio.run_coroutine_threadsafe(work, self._loop)
        try:
            return asked.result(_PATIENCE)
        except (TimeoutError, CancelledError) as late:
            asked.cancel()
            raise StoreUnavailable(
                "The store does not answer. Nothing is lost; try again shortly.", detail="late"
            ) from late


class SharedGate:
    """The gate of one rate group, kept in the store."""

    def __init__(self, bridge: Bridge, name: str) -> None:
        self._bridge = bridge
        self._keys = keyspace.gate(name), keyspace.gate_window(name)
        self._known: tuple[int, int, bool] | None = None

    def enter(self, *, urgent: bool = False) -> timedelta | None:
        """Count one request that goes now, or return how long to keep silent."""
        asked = PASS_GATE.call(*self._keys, args=(token_hex(6), int(urgent), RESERVED, 0, 60_000))
        try:
            (wait,) = self._bridge.run(self._bridge.wire.read(asked))
        except StoreUnavailable:
            return _NOT_ASKED
        return timedelta(milliseconds=int(wait)) if int(wait) > 0 else None

    def close(self, wait: timedelta) -> None:
        """Let nothing of any process pass for this long, at most an hour."""
        self._bridge.run(self._bridge.wire.read(_closed(self._keys[0], wait)))

    def learn(self, headers: Mapping[str, str]) -> None:
        """Read `X-Rate-Limit-*`; an answer without them changes nothing."""
        limit = _whole(headers.get("X-Rate-Limit-Limit"))
        if not limit:
            return
        window = _whole(headers.get("X-Rate-Limit-Window")) or 60
        left = _whole(headers.get("X-Rate-Limit-Remaining"))
        spent = left == 0
        if (limit, window, spent) == self._known and not spent:
            return
        fields: tuple[str | int, ...] = ("limit", limit, "window", window * 1000)
        if spent:
            fields += ("spent", 1)
        learned: list[Command] = [("HSET", self._keys[0], *fields)]
        if left:
            learned.append(("HDEL", self._keys[0], "spent"))
        self._bridge.run(self._bridge.wire.read(*learned))
        self._known = limit, window, spent


class Counted(Protocol):
    """What is called, and at most how often in a sliding window; 0: only silence is heeded."""

    @property
    def name(self) -> str:
        """Of what is counted."""
        ...

    @property
    def calls(self) -> int:
        """At most so many."""
        ...

    @property
    def window(self) -> timedelta:
        """In such a span."""
        ...


class SharedPacer:
    """The same for callers on the event loop, with limits that are known beforehand."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    async def enter(self, limit: Counted) -> timedelta | None:
        """Count one call that goes now, or return how long to wait.

        Raises:
            StoreUnavailable: nobody can count.
        """
        window = limit.window // timedelta(milliseconds=1)
        keys = keyspace.gate(limit.name), keyspace.gate_window(limit.name)
        asked = PASS_GATE.call(*keys, args=(token_hex(6), 1, 0, limit.calls, window))
        (wait,) = await self._wire.read(asked)
        return timedelta(milliseconds=int(wait)) if int(wait) > 0 else None

    async def close(self, limit: Counted, wait: timedelta) -> None:
        """Let no call pass for this long, at most an hour.

        Raises:
            StoreUnavailable: the others may not know.
        """
        await self._wire.read(_closed(keyspace.gate(limit.name), wait))


def _closed(gate: str, wait: timedelta) -> Command:
    span = min(max(wait, timedelta(0)), _LONGEST) // timedelta(milliseconds=1)
    return CLOSE_GATE.call(gate, args=(span,))


def _whole(value: str | None) -> int | None:
    return int(value) if value and value.isascii() and value.isdigit() and len(value) < 7 else None
