"""Days on which some states let nobody solicit.

Rule: the federal holidays and the days they are observed on; a state's own holidays may be added
to the table beside them. Source: 5 U.S.C. 6103.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import Final

MONDAY, THURSDAY = 0, 3
_FIXED: Final = ((1, 1), (6, 19), (7, 4), (11, 11), (12, 25))
_FLOATING: Final = (
    (1, MONDAY, 3),  # Martin Luther King
    (2, MONDAY, 3),  # Washington's birthday
    (9, MONDAY, 1),  # Labor Day
    (10, MONDAY, 2),  # Columbus Day
    (11, THURSDAY, 4),  # Thanksgiving
)


def is_federal_holiday(day: date) -> bool:
    """Say whether the day is a federal holiday, or one is observed on it."""
    return day in _federal(day.year) or day in _federal(day.year + 1)


@lru_cache(maxsize=64)
def _federal(year: int) -> frozenset[date]:
    days = {_nth(year, month, weekday, nth) for month, weekday, nth in _FLOATING}
    last_of_may = date(year, 5, 31)
    days.add(last_of_may - timedelta(days=last_of_may.weekday()))  # Memorial Day
    for month, day in _FIXED:
        exact = date(year, month, day)
        days.add(exact)
        if exact.weekday() == 5:
            days.add(exact - timedelta(days=1))
        if exact.weekday() == 6:
            days.add(exact + timedelta(days=1))
    return frozenset(days)


def _nth(year: int, month: int, weekday: int, nth: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
