"""Days on which some states and provinces let nobody solicit, or only for a few hours.

Rule: a federal holiday counts in every state, and so does the day on which it is observed; a
state's own days are added. The dates come from the kept `holidays` table, which is loaded when
the first such state is asked about: most contacts never need it. Source: QH (state charts).
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Final

_SHARED: Final = {"NS": ("NS", "PE"), "NT": ("NT", "NU", "YT")}
"""Provinces that one area code stands for."""
_STATES: Final = frozenset({"AL", "LA", "MS", "PA", "RI", "SD", "UT"})
"""States whose hours differ on holidays; the rest are never asked about."""
_CANADIAN: Final = ("public", "government", "optional")


def is_holiday(state: str, day: date, *, canadian: bool = False) -> bool:
    """Say whether a state or province counts the day as a holiday."""
    return day in (_of_province if canadian else _of_state)(state, day.year)


@lru_cache(maxsize=512)
def _of_state(state: str, year: int) -> frozenset[date]:
    own = _days("US", state, year) if state in _STATES else frozenset()
    return own | _days("US", None, year)


@lru_cache(maxsize=512)
def _of_province(province: str, year: int) -> frozenset[date]:
    shared = _SHARED.get(province, (province,))
    return frozenset().union(*(_days("CA", each, year, *_CANADIAN) for each in shared))


def _days(country: str, part: str | None, year: int, *categories: str) -> frozenset[date]:
    from holidays import country_holidays  # noqa: PLC0415 - 19 MB that few contacts need

    return frozenset(
        country_holidays(country, subdiv=part, years=year, categories=categories or None)
    )
