"""When a vendor as a whole does not answer, nobody calls it for a while.

Rule: a call that is not let through provably did not leave, so it is answered at once with the
error that is tried again; a vendor that says no has answered. One vendor's silence holds up
nothing of the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal, Protocol

from bot.conversations.outage import Outage

Ended = Literal["answered", "failed", "unclear"]
"""How a call ended: unclear says nothing about the vendor, such as our own rate limit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Whether one call may go."""

    token: str
    wait: timedelta | None = None
    """None: it goes now. Else how long to leave the vendor alone."""
    watched: bool = False
    """Whether calls have failed lately, so that a good end is news."""


class Breaker(Protocol):
    """Counts calls that failed; never raises, because no call may fail by being counted."""

    async def enter(self, name: str) -> Passage:
        """Ask for one call of this vendor; `name` is `vendor:account`."""
        ...

    async def note(self, name: str, passage: Passage, ended: Ended) -> None:
        """Say how it ended."""
        ...

    async def outage(self, name: str) -> Outage | None:
        """Return since when nobody is answered; None if somebody was, or nobody knows."""
        ...


class AlwaysClosed:
    """For one process alone that calls little: every call goes."""

    async def enter(self, name: str) -> Passage:  # noqa: ARG002 - every vendor is the same here
        """Let it go."""
        return Passage(token="")

    async def note(self, name: str, passage: Passage, ended: Ended) -> None:
        """Remember nothing."""

    async def outage(self, name: str) -> Outage | None:  # noqa: ARG002 - nothing is remembered
        """Know of none."""
        return None
