"""A walk back through the message store, window by window, that another process may go on with.

Rule: the token of the newest window is kept from the beginning: once the walk has ended, what
changed meanwhile is read from there.
"""

from __future__ import annotations

import json
from dataclasses import astuple, dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from bot.adapters.ringcentral.address import Query, stamp

_WINDOW: Final = 250
_WIDEST: Final = 4000
_MARK: Final = "walk:"
"""In front of a token of ours; RingCentral's own hold no colon."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """How far back the store was read."""

    since: str
    """`dateFrom`: where the walk ends."""
    until: str = ""
    """`dateTo` of the next window; empty for the newest."""
    count: int = _WINDOW
    first: str = ""
    """RingCentral's token of the newest window."""

    def query(self) -> Query:
        """Return what asks for the next window."""
        query = {"syncType": "FSync", "messageType": "SMS", "dateFrom": self.since}
        query |= {"recordCount": str(self.count)}
        return query | ({"dateTo": self.until} if self.until else {})

    def further(self, oldest: datetime, *, first: str) -> Walk:
        """Return the walk with the window behind this one, whose oldest second it takes in again.

        Times are shown in whole seconds but may be compared more finely, and whether `dateTo`
        itself belongs to the window is not documented: so the window ends a second late. One
        that is full of a single second is widened, and stepped over only at its widest.
        """
        following = _precise(oldest + timedelta(seconds=1))
        if following != self.until:
            return replace(self, until=following, count=_WINDOW, first=first)
        if self.count < _WIDEST:
            return replace(self, count=self.count * 4, first=first)
        until = _precise(oldest - timedelta(milliseconds=1))
        return replace(self, until=until, count=_WINDOW, first=first)

    def token(self) -> str:
        """Return the walk as a sync token."""
        return _MARK + json.dumps(astuple(self))


def begun(since: datetime) -> Walk:
    """Return a walk from now back to an instant."""
    return Walk(since=stamp(since), count=_WINDOW)


def resumed(token: str) -> Walk | None:
    """Return the walk that this token goes on with; None if it is a token of RingCentral's."""
    if not token.startswith(_MARK):
        return None
    since, until, count, first = json.loads(token.removeprefix(_MARK))
    return Walk(since=since, until=until, count=count, first=first)


def _precise(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%S}.{at.microsecond // 1000:03d}Z"
