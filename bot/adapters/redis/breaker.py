"""A circuit breaker for each vendor's account, shared by all processes.

Rule: five failures in a row without a success open it for 10 seconds; then one call tries, and
each try that fails doubles the silence, to two minutes at most. If the store cannot be asked,
the call goes: the rate limits, not this, keep us from doing harm.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from secrets import token_hex
from typing import Final

from bot.adapters.breaker import Ended, Passage
from bot.adapters.redis import keyspace
from bot.adapters.redis.scripts import ENTER_BREAKER, NOTE_BREAKER
from bot.adapters.redis.wire import Wire
from bot.conversations.outage import Outage
from bot.errors import StoreUnavailable
from bot.logs import Event, log

FAILURES: Final = 5
FIRST: Final = timedelta(seconds=10)
LONGEST: Final = timedelta(minutes=2)
_TRY: Final = timedelta(seconds=30)
"""How long one try may take before another is let through: longer than any call."""
_WHILE_TRIED: Final = timedelta(seconds=2)
_REMEMBERED: Final = timedelta(hours=1)


class SharedBreaker:
    """Every vendor's, kept in the store and timed by its clock."""

    def __init__(
        self,
        wire: Wire,
        *,
        first: timedelta = FIRST,
        longest: timedelta = LONGEST,
        trying: timedelta = _TRY,
    ) -> None:
        self._wire = wire
        self._spans = _milliseconds(first), _milliseconds(longest), _milliseconds(_REMEMBERED)
        self._trying = _milliseconds(trying)

    async def enter(self, name: str) -> Passage:
        """Ask for one call of this vendor."""
        token = token_hex(6)
        args = (token, self._trying, _milliseconds(_WHILE_TRIED))
        asked = ENTER_BREAKER.call(keyspace.breaker(name), args=args)
        try:
            ((wait, failures),) = await self._wire.read(asked)
        except StoreUnavailable as exc:
            _not_counted(name, exc)
            return Passage(token=token)
        held = timedelta(milliseconds=int(wait)) if int(wait) > 0 else None
        return Passage(token=token, wait=held, watched=int(failures) > 0)

    async def note(self, name: str, passage: Passage, ended: Ended) -> None:
        """Say how it ended; a good end after good ends is no news and costs nothing."""
        if ended != "failed" and not passage.watched:
            return
        args = (passage.token, ended, FAILURES, *self._spans)
        try:
            (change,) = await self._wire.read(NOTE_BREAKER.call(keyspace.breaker(name), args=args))
        except StoreUnavailable as exc:
            _not_counted(name, exc)
            return
        vendor = name.partition(":")[0]
        if change == "opened":
            log.error(Event.VENDOR_SILENT, vendor=vendor, failures=FAILURES)
        elif change == "closed":
            log.info(Event.VENDOR_ANSWERED, vendor=vendor)

    async def outage(self, name: str) -> Outage | None:
        """Return since when nobody is answered; None if somebody was, or nobody knows."""
        asked = ("HMGET", keyspace.breaker(name), "since", "open_until")
        try:
            ((since, open_until),) = await self._wire.read(asked)
        except StoreUnavailable as exc:
            _not_counted(name, exc)
            return None
        if open_until is None:
            return None
        return Outage(since=_instant(since), next_try=_instant(open_until))


def _not_counted(name: str, exc: StoreUnavailable) -> None:
    log.warning(Event.VENDOR_NOT_COUNTED, vendor=name.partition(":")[0], detail=exc.detail)


def _instant(milliseconds: str) -> datetime:
    return datetime.fromtimestamp(int(milliseconds) / 1000, UTC)


def _milliseconds(span: timedelta) -> int:
    return span // timedelta(milliseconds=1)
