"""When a text may arrive, and how many.

Rule: only an answer inside its window goes at night (ruling 2); a cap counts rolling 24 hours.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from bot.consent.case import Case, PastSend
from bot.consent.category import Category
from bot.consent.citations import cite
from bot.consent.decision import Citation
from bot.consent.finding import PASS, Finding, Pass, Refuse, Wait, Warn
from bot.consent.hours import BY_HAND_ONLY, CAPPED, STATE_HOURS
from bot.consent.quiet_hours import NoCommonHourError, closing_places, opening_in
from bot.consent.zones import Place, placed, zone
from bot.texting.area_codes import CANADA

_A_DAY: Final = timedelta(hours=24)
STATE_CAP: Final = 3
"""Texts in 24 hours on one subject where a state caps them. Source: QH-CAP."""


def quiet_hours(case: Case) -> Finding:
    """Wait until it is open everywhere the contact may be."""
    category = case.standing.category
    if category is Category.INFORMATIONAL and not case.policy.informational_hours:
        return PASS
    loose = loosened(case)
    try:
        opening = opening_in(case.places, now=case.now, loose=loose)
    except NoCommonHourError:
        opening = None
    if opening is not None and opening <= case.now:
        return PASS
    if category is Category.CONVERSATIONAL:
        return Pass("It is outside the usual hours, but it answers what they have just written.")
    if opening is None:
        return Refuse("No hour is open in all the places where they may be.")
    closed = closing_places(case.places, now=case.now, loose=loose)
    return Wait(opening, _closed(closed, case), _hours_sources(closed))


def place_unknown(case: Case) -> Finding:
    """Refuse promotions to a number that does not show which hours are theirs."""
    if placed(
        case.proposal.contact,
        stated_zone=case.circumstances.stated_zone,
        stated_state=case.circumstances.stated_state,
    ):
        return PASS
    if case.standing.category is Category.PROMOTIONAL:
        return Warn() if case.policy.unknown_place_offers else Refuse()
    return Warn() if case.standing.category is Category.CONVERSATIONAL else PASS


def cap(case: Case) -> Finding:
    """Wait, or warn, once a contact has had enough texts for a day."""
    if case.standing.category is Category.CONVERSATIONAL:
        return PASS
    recent = [
        send
        for send in case.circumstances.sends
        if send.category is not Category.CONVERSATIONAL and case.now - send.at < _A_DAY
    ]
    if not recent:
        return PASS
    states = sorted({place.state for place in case.places if place.state in CAPPED})
    ours = _until(recent, case.policy.cap_per_day)
    theirs = _until([s for s in recent if _one_subject(s, case)], STATE_CAP if states else 0)
    until = max((each for each in (ours, theirs) if each), default=None)
    if until is None:
        return PASS
    sources = cite(*(f"QH-CAP-{state}" for state in states)) if theirs and len(states) < 4 else ()
    if case.standing.category is Category.INFORMATIONAL:
        return Warn(citations=sources)
    return Wait(until, citations=sources)


def loosened(case: Case) -> frozenset[str]:
    """Return the states whose hours are read less strictly for this text."""
    loose = case.policy.loose_hours
    return loose - BY_HAND_ONLY if case.proposal.automated else loose


def _until(sends: list[PastSend], at_most: int) -> datetime | None:
    """Return when the next one is within the cap; None: now, or there is no cap."""
    if at_most <= 0 or len(sends) < at_most:
        return None
    return sorted(send.at for send in sends)[-at_most] + _A_DAY


def _one_subject(send: PastSend, case: Case) -> bool:
    """Say whether a text was on the same subject; what is not known counts as the same."""
    purpose = case.proposal.purpose
    return not purpose or not send.purpose or send.purpose == purpose


def _closed(closed: tuple[Place, ...], case: Case) -> str:
    if len({place.state for place in closed}) > 3:
        return "Their number does not show where they are, and it is outside hours in some places."
    first = closed[0]
    local = case.now.astimezone(zone(first.zone))
    return f"It is {local:%H:%M} where they may be ({first.state}), outside the hours for texts."


def _hours_sources(closed: tuple[Place, ...]) -> tuple[Citation, ...]:
    """Return whose hours they are, if it is not half the continent's."""
    states = sorted({place.state for place in closed})
    if len(states) > 3:
        return ()
    names = [_SOURCES.get(state, "TCPA-c1") for state in states]
    return cite(*dict.fromkeys([*names, "TZ"]))


_SOURCES: Final = {
    **{state: f"QH-{state}" for state in STATE_HOURS if state not in CANADA},
    **dict.fromkeys(sorted(CANADA), "CRTC-HRS"),
}
