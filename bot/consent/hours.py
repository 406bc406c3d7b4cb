"""The hours of each state and of Canada, as data.

Rule: where sources disagree the narrower hours stand (ruling 2). Most statutes speak of calls, so
for texts this is the cautious reading. Sources: TCPA-c1, QH (state charts), CRTC-HRS.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import Final

from bot.consent.holidays import is_holiday
from bot.texting.area_codes import CANADA

Span = tuple[time, time] | None
"""From, inclusive, to, exclusive, in the contact's local time; None: not at all."""


@dataclass(frozen=True, slots=True)
class Hours:
    """When solicitation is open in one jurisdiction."""

    weekday: Span
    saturday: Span
    sunday: Span
    holiday: Span
    clock: str = ""
    """IANA zone that the law measures in, wherever the contact is; empty: the contact's own."""

    def on(self, day: date, state: str) -> Span:
        """Return the hours of one day in this state, which knows its holidays."""
        usual = self.weekday
        if day.weekday() >= 5:
            usual = self.saturday if day.weekday() == 5 else self.sunday
        if usual == self.holiday:
            return usual
        return self.holiday if is_holiday(state, day, canadian=state in CANADA) else usual


def _at(start: int, end: int, half: int = 0) -> Span:
    return time(start), time(end, half)


def _daily(span: Span) -> Hours:
    return Hours(span, span, span, span)


FEDERAL: Final = _daily(_at(8, 21))
_NINE_TO_NINE: Final = _daily(_at(9, 21))
_TILL_EIGHT: Final = _daily(_at(8, 20))
_CANADIAN: Final = Hours(_at(9, 21, 30), _at(10, 18), _at(10, 18), _at(10, 18))

STATE_HOURS: Final[dict[str, Hours]] = {
    "AL": Hours(_at(8, 20), _at(8, 20), None, None),
    "CA": _NINE_TO_NINE,
    "CT": _daily(_at(9, 20)),
    "FL": _TILL_EIGHT,
    "IL": _NINE_TO_NINE,
    "KY": _daily(_at(10, 21)),
    "LA": Hours(_at(8, 20), _at(8, 20), None, None),
    "MA": _TILL_EIGHT,
    "MD": _TILL_EIGHT,
    "MI": _NINE_TO_NINE,
    "MN": _NINE_TO_NINE,
    # Central time by statute; charts differ on holidays, the stricter one has none.
    "MS": Hours(_at(8, 20), _at(8, 20), None, None, "America/Chicago"),
    "NJ": _TILL_EIGHT,
    "NM": _NINE_TO_NINE,
    "NV": _daily(_at(9, 20)),
    "OK": _TILL_EIGHT,
    "OR": _TILL_EIGHT,
    # One chart prints 8-12 on Saturdays; until the statute is read, that stands.
    "PA": Hours(_at(8, 21), _at(8, 12), _at(8, 21), None),
    "RI": Hours(_at(9, 18), _at(10, 17), _at(10, 17), None),
    "SD": Hours(_at(9, 21), None, None, None),
    "TX": Hours(_at(9, 21), _at(9, 21), _at(12, 21), _at(9, 21)),
    "UT": Hours(_at(8, 21), _at(8, 21), None, None),
    "WA": _TILL_EIGHT,
    "WY": _TILL_EIGHT,
    **dict.fromkeys(sorted(CANADA), _CANADIAN),
}
"""States with hours of their own; all others keep the federal ones."""

BY_HAND_ONLY: Final = frozenset({"CA", "IL", "SD"})
"""States whose narrower hours name automated texts only."""

LOOSER: Final[dict[str, Hours]] = {
    **dict.fromkeys(sorted(BY_HAND_ONLY), FEDERAL),
    "CT": _daily(_at(9, 21)),  # some charts still say nine
    "LA": FEDERAL,  # consent exempts
    "MS": Hours(_at(8, 20), _at(8, 20), None, _at(8, 20), "America/Chicago"),
    "NJ": FEDERAL,  # 56:8-128, from memory; vendors say eight
    "PA": FEDERAL,  # the chart's Saturday looks like a misprint, its holidays are not certain
    "RI": FEDERAL,  # unsolicited calls only
    "UT": FEDERAL,  # consent exempts
    "WY": FEDERAL,  # from memory
}
"""What the less strict source has, for the states whose sources disagree; by setting only."""

CAPPED: Final = frozenset({"FL", "OK", "MD", "OR"})
"""States that allow three texts on one subject in 24 hours."""


def hours_of(state: str, *, loose: frozenset[str] = frozenset()) -> Hours:
    """Return the hours of a state, province or territory.

    `loose`: states that are read as the less strict source has them.
    """
    if state in loose and state in LOOSER:
        return LOOSER[state]
    return STATE_HOURS.get(state, FEDERAL)
