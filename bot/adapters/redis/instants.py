"""Instants as scores of sorted sets: whole microseconds, which a double holds exactly."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Final

from bot.adapters.redis.wire import Wire
from bot.texting.clocks import AHEAD

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_PAGE: Final = 200


def score(at: datetime) -> int:
    """Return an instant in microseconds since 1970."""
    return (at - _EPOCH) // timedelta(microseconds=1)


async def members_before(
    wire: Wire, key: str, before: datetime, *, now: datetime
) -> AsyncIterator[list[tuple[str, float]]]:
    """Return pages of members with their scores: those that lie ahead, then oldest first.

    Members may come, go and move while somebody reads: a page continues at the last score seen.
    """
    # First, so that nothing that is noted while we read is taken for it.
    async for page in _between(wire, key, f"({score(max(before, now + AHEAD))}", "+inf"):
        yield page
    async for page in _between(wire, key, "-inf", f"({score(before)}"):
        yield page


async def _between(
    wire: Wire, key: str, low: str | float, high: str
) -> AsyncIterator[list[tuple[str, float]]]:
    """Return pages of members with their scores, lowest first, each member once."""
    passed: set[str] = set()
    while True:
        window = (low, high, "BYSCORE", "LIMIT", 0, _PAGE + len(passed))
        (found,) = await wire.read(("ZRANGE", key, *window, "WITHSCORES"))
        page = [(member, float(at)) for member, at in zip(found[::2], found[1::2], strict=True)]
        fresh = [(member, at) for member, at in page if member not in passed]
        if not fresh:
            return
        yield fresh
        low = fresh[-1][1]
        passed = {member for member, at in page if at == low}
