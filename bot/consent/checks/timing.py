"""When a text may arrive, and how many.

Rule: only an answer inside its window goes at night (ruling 2); a cap counts rolling 24 hours.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from bot.consent.case import Case
from bot.consent.category import Category
from bot.consent.finding import PASS, Finding, Pass, Refuse, Wait, Warn
from bot.consent.hours import CAPPED
from bot.consent.quiet_hours import NoCommonHourError, closing_places, opening_in
from bot.consent.zones import Place, zone

_A_DAY: Final = timedelta(hours=24)
STATE_CAP: Final = 3
"""Texts in 24 hours on one subject where a state caps them. Source: QH-CAP."""


def quiet_hours(case: Case) -> Finding:
    """Wait until it is open everywhere the contact may be."""
    category = case.standing.category
    if category is Category.INFORMATIONAL and not case.policy.informational_hours:
        return PASS
    try:
        opening = opening_in(case.places, now=case.now)
    except NoCommonHourError:
        opening = None
    if opening is not None and opening <= case.now:
        return PASS
    if category is Category.CONVERSATIONAL:
        return Pass("It is outside the usual hours, but it answers what they have just written.")
    if opening is None:
        return Refuse("No hour is open in all the places where they may be.")
    return Wait(opening, _closed(closing_places(case.places, now=case.now), case))


def cap(case: Case) -> Finding:
    """Wait, or warn, once a contact has had enough texts for a day."""
    category = case.standing.category
    at_most = _cap(case)
    if category is Category.CONVERSATIONAL or at_most is None:
        return PASS
    recent = sorted(
        send.at
        for send in case.circumstances.sends
        if send.category is not Category.CONVERSATIONAL and case.now - send.at < _A_DAY
    )
    if len(recent) < at_most:
        return PASS
    if category is Category.INFORMATIONAL:
        return Warn()
    return Wait(recent[-at_most] + _A_DAY)


def _cap(case: Case) -> int | None:
    """Return the smaller of the team's cap and the state's; None if there is neither."""
    caps = [case.policy.cap_per_day] if case.policy.cap_per_day > 0 else []
    if any(place.state in CAPPED for place in case.places):
        caps.append(STATE_CAP)
    return min(caps, default=None)


def _closed(closed: tuple[Place, ...], case: Case) -> str:
    if len({place.state for place in closed}) > 3:
        return "Their number does not show where they are, and it is outside hours in some places."
    first = closed[0]
    local = case.now.astimezone(zone(first.zone))
    return f"It is {local:%H:%M} where they may be ({first.state}), outside the hours for texts."
