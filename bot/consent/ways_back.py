"""By which road somebody said no, and what alone opens texting to them again.

Rule: told as `lifting` decides it: START for what came by text, a newer written yes that an admin
records for what did not, nothing at all for somebody who was erased (ruling 11).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from bot.consent import remedies as to
from bot.consent.decision import Remedy
from bot.consent.lifting import BY_ANOTHER_ROAD, came_by_text
from bot.consent.record import OptOut, OptOutRoute

_BY: Final = {
    OptOutRoute.TEXT: "by text",
    OptOutRoute.SPOKEN: "by phone",
    OptOutRoute.MAIL: "by letter",
    OptOutRoute.EMAIL: "by email",
    OptOutRoute.IN_PERSON: "in person",
    OptOutRoute.RINGCENTRAL_LIST: "on RingCentral's own list",
    OptOutRoute.CARRIER: "with their carrier",
    OptOutRoute.UNANSWERED_REVIEW: "by a text that nobody settled in time",
    OptOutRoute.IMPORTED: "by a road that the imported list does not name",
}


def how_said(opt_out: OptOut) -> str:
    """Return what somebody said and by which road, as the beginning of a sentence."""
    if opt_out.route is OptOutRoute.ERASURE:
        return "They asked us to erase them"
    day = opt_out.occurred_at.strftime("%Y-%m-%d")
    if opt_out.route is OptOutRoute.WRONG_NUMBER:
        return f"They said on {day} that this is a wrong number"
    return f"They opted out on {day}, {_BY[opt_out.route]}"


def ways_back(standing: Iterable[OptOut]) -> tuple[Remedy, ...]:
    """Return what opens texting again, given every opt-out that stands; empty if none does."""
    known = tuple(standing)
    if not known:
        return ()
    if any(each.route is OptOutRoute.ERASURE for each in known):
        return (to.NOTHING,)
    if any(each.route is OptOutRoute.WRONG_NUMBER for each in known):
        return (to.RIGHT_NUMBER,)
    by_text = {came_by_text(each) for each in known}
    if by_text == {True, False}:
        return (to.START_AND_YES,)
    return (to.ONLY_START,) if True in by_text else (to.NEWER_YES,)


def silence(standing: Iterable[OptOut]) -> str:
    """Return how they opted out and what opens it again, in sentences; empty if nothing stands."""
    known = tuple(standing)
    if not known:
        return ""
    said = {came_by_text(each): how_said(each) for each in known}
    gone = [each for each in known if each.route is OptOutRoute.ERASURE]
    opening = how_said(gone[0]) if gone else ". ".join(said.values())
    return " ".join([f"{opening}.", *(way.sentence for way in ways_back(known))])


def needs_admin(standing: Iterable[OptOut]) -> bool:
    """Say whether a yes that an admin records would lift any of them."""
    return any(not came_by_text(each) and each.route in BY_ANOTHER_ROAD for each in standing)
