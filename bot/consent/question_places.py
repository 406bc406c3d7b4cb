"""What holds in the states, territories and provinces that a question names.

Rule: a place that is asked about is never dropped: its hours come from the table that decides,
its own rules from its entry, and where nothing more is on file, that is said.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.consent.citations import cite
from bot.consent.decision import Citation
from bot.consent.hours import STATE_HOURS
from bot.consent.knowledge import Entry
from bot.consent.knowledge.entry import entries
from bot.consent.knowledge.places import hours_in_words, in_canada, name_of
from bot.consent.knowledge.terms import places_named

_ABOUT_HOURS: Final = frozenset(
    {"state-hours", "quiet-hours", "sundays", "holidays", "canada-hours"}
)
_MOST: Final = 3
"""Places that one answer tells of."""


@dataclass(frozen=True, slots=True)
class ToldOfPlaces:
    """What is said of the places of a question, beside an answer."""

    before: str = ""
    """Said first: the hours, where the question is about hours."""
    after: str = ""
    """Said last: what else holds there."""
    citations: tuple[Citation, ...] = ()


def told_of_places(asked: str, *, entry: Entry | None) -> ToldOfPlaces:
    """Return what is said of the places that a question names; `entry` answers the rest."""
    before: list[str] = []
    after: list[str] = []
    sources: list[Citation] = []
    for place in places_named(asked)[:_MOST]:
        own = _own_entry(place)
        if entry is not None and entry.id in _ABOUT_HOURS:
            before.append(hours_in_words(place))
            sources += _sources_of_hours(place)
        elif entry is not None and (entry == own or name_of(place) in entry.answer):
            continue
        elif own is not None:
            after.append(f"{name_of(place)} has rules of its own: {own.answer}")
            sources += own.citations
        else:
            after.append(f"{hours_in_words(place)} {_nothing_else(place)}")
            sources += _sources_of_hours(place)
    return ToldOfPlaces(" ".join(before), " ".join(after), tuple(dict.fromkeys(sources)))


def _own_entry(place: str) -> Entry | None:
    """Return the entry on what a state itself requires, if there is one."""
    title = name_of(place).lower().replace(" ", "-")
    return next((entry for entry in entries() if entry.id == title), None)


def _nothing_else(place: str) -> str:
    besides = " Canada's federal law holds there." if in_canada(place) else ""
    return f"Nothing else is on file for {name_of(place)} alone.{besides}"


def _sources_of_hours(place: str) -> tuple[Citation, ...]:
    if in_canada(place):
        return cite("CRTC-HRS")
    return cite(f"QH-{place}" if place in STATE_HOURS else "TCPA-c1")
