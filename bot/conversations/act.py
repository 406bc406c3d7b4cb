"""What goes into the audit trail: who did what to what, and when.

Rule: an act waits beside the facts that it changed, written in the same step, until the trail has
it; so no act is lost, and none is in the trail that was not done. Pure.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from bot.texting.ids import UserId


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One privileged act, for the audit trail."""

    at: datetime
    actor: UserId
    verb: str
    """Past-tense dotted, such as `consent.recorded`, `sending.paused`, `number.revealed`."""
    about: str = ""
    """An id of ours: never a number, never a body."""
    reason: str = field(default="", repr=False)
    """Why, in the words of who did it; empty where nothing has to be said."""
    id: str = ""
    """What keeps it from going into the trail twice; empty: it is written at once, by one call."""
