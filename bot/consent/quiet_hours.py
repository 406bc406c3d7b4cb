"""When a text may arrive, and if not now, when next.

Rule: it must be open in every place where the contact may be. Windows are half-open and end ten
minutes early, so that a text that queues still arrives inside. Everything is computed from
instants in UTC, so daylight-saving nights need no special case. Sources: 47 CFR 64.1200(c)(1),
`hours.STATE_HOURS`.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Final

from bot.consent.category import Category
from bot.consent.hours import Hours, hours_of
from bot.consent.zones import Place, places, zone, zones_of
from bot.texting.phone import PhoneNumber

MARGIN: Final = timedelta(minutes=10)
"""How long before the end of a window we stop."""
_DAYS_AHEAD: Final = 14

_Window = tuple[datetime, datetime]


class NoCommonHourError(LookupError):
    """No hour of the next two weeks is open in all the places where the contact may be."""


def next_opening(
    number: PhoneNumber,
    *,
    category: Category,
    stated_zone: str = "",
    stated_state: str = "",
    loose: frozenset[str] = frozenset(),
    now: datetime,
) -> datetime:
    """Return the first instant at or after `now` when such a text may arrive, in UTC.

    A conversational text answers a person who is awake, so it may always (TZ-7).

    Raises:
        NoCommonHourError: the places have no hour in common.
    """
    if category is Category.CONVERSATIONAL:
        return now.astimezone(UTC)
    where = places(number, stated_zone=stated_zone, stated_state=stated_state)
    return opening_in(where, now=now, loose=loose)


def opening_in(
    where: frozenset[Place], *, now: datetime, loose: frozenset[str] = frozenset()
) -> datetime:
    """Return the first instant at or after `now` that is open in all places, in UTC.

    `loose`: states whose hours are read as the less strict source has them.

    Raises:
        NoCommonHourError: there is none within two weeks.
    """
    moment = now.astimezone(UTC)
    for start, end in _openings(where, moment.date(), loose):
        if moment < end:
            return max(start, moment)
    raise NoCommonHourError


def local_times(
    number: PhoneNumber, now: datetime, *, stated_zone: str = ""
) -> tuple[tuple[str, datetime], ...]:
    """Return what time it is for the contact, per zone they may be in; empty if unknown."""
    names = zones_of(number)
    if stated_zone and stated_zone not in names:
        found = {place.zone for place in places(number, stated_zone=stated_zone)}
        names = (*names, stated_zone) if stated_zone in found else names
    return tuple((name, now.astimezone(zone(name))) for name in names)


def closing_places(
    where: frozenset[Place], *, now: datetime, loose: frozenset[str] = frozenset()
) -> tuple[Place, ...]:
    """Return the places where it is closed at this instant, in order."""
    moment = now.astimezone(UTC)
    return tuple(sorted(place for place in where if not _open_at(place, moment, loose)))


def _open_at(place: Place, moment: datetime, loose: frozenset[str]) -> bool:
    openings = _openings(frozenset({place}), moment.date(), loose)
    return any(start <= moment < end for start, end in openings)


@lru_cache(maxsize=4096)
def _openings(where: frozenset[Place], day: date, loose: frozenset[str]) -> tuple[_Window, ...]:
    """Return the windows that are open everywhere, from the day before `day` on, in order."""
    # Places with the same clock, hours and holidays have the same windows.
    distinct = {_key(place, loose): place for place in where}
    common: list[_Window] | None = None
    for place in distinct.values():
        windows = _windows(place, day, loose)
        common = windows if common is None else _both(common, windows)
    return tuple(common or ())


def _key(place: Place, loose: frozenset[str]) -> tuple[str, Hours, str]:
    hours = hours_of(place.state, loose=loose)
    # Where holidays change nothing, the state does not matter any further.
    own_days = {hours.weekday, hours.saturday, hours.sunday} != {hours.holiday}
    return hours.clock or place.zone, hours, place.state if own_days else ""


def _windows(place: Place, day: date, loose: frozenset[str]) -> list[_Window]:
    hours = hours_of(place.state, loose=loose)
    clock = zone(hours.clock or place.zone)
    windows = []
    for offset in range(-2, _DAYS_AHEAD + 1):
        local = day + timedelta(days=offset)
        span = hours.on(local, place.state)
        if span is None:
            continue
        start = datetime.combine(local, span[0], tzinfo=clock).astimezone(UTC)
        end = datetime.combine(local, span[1], tzinfo=clock).astimezone(UTC) - MARGIN
        windows.append((start, end))
    return windows


def _both(one: list[_Window], other: list[_Window]) -> list[_Window]:
    """Return where two ordered lists of windows overlap."""
    common: list[_Window] = []
    i = j = 0
    while i < len(one) and j < len(other):
        start = max(one[i][0], other[j][0])
        end = min(one[i][1], other[j][1])
        if start < end:
            common.append((start, end))
        if one[i][1] < other[j][1]:
            i += 1
        else:
            j += 1
    return common
