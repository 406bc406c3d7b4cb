"""Where a contact may be: every (zone, state) that their number, or they, point to.

Rule: what a contact says or an address shows may only add places, so it can only narrow the hours
(TZ-5). A number that says nothing, toll-free or new, may be anywhere (TZ-2).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

from bot.texting.area_codes import AREA_CODES, CANADA, TERRITORIES
from bot.texting.phone import PhoneNumber


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """One possibility of where a contact is."""

    zone: str
    """IANA name."""
    state: str
    """Two letters of a state, province or territory."""


EVERYWHERE: Final = frozenset(
    Place(zone, code.state)
    for code in AREA_CODES.values()
    if code.state not in TERRITORIES
    for zone in code.zones
)
"""Every state and province: what a number that says nothing is judged by."""

_ZONES_OF: Final[dict[str, frozenset[str]]] = {
    state: frozenset(z for code in AREA_CODES.values() if code.state == state for z in code.zones)
    for state in {code.state for code in AREA_CODES.values()}
}
# Written addresses use these; for hours they lie with the code that carries them.
_SAME_AS: Final = {"PE": "NS", "YT": "NT", "NU": "NT"}


def places(
    number: PhoneNumber, *, stated_zone: str = "", stated_state: str = ""
) -> frozenset[Place]:
    """Return everywhere that the contact may be; never empty."""
    return _places(number.area_code, stated_zone.strip(), stated_state.strip().upper())


def jurisdictions(where: frozenset[Place]) -> frozenset[str]:
    """Return the countries and states of these places, as `US`, `US-FL`, `CA`, `CA-QC`."""
    return _jurisdictions(where)


def placed(number: PhoneNumber, *, stated_zone: str = "", stated_state: str = "") -> bool:
    """Say whether anything shows where the contact is: the number, or what they said."""
    if number.area_code in AREA_CODES:
        return True
    state = _SAME_AS.get(stated_state.strip().upper(), stated_state.strip().upper())
    return state in _ZONES_OF or stated_zone.strip() in _known_zones()


def zones_of(number: PhoneNumber) -> tuple[str, ...]:
    """Return the zones that the number itself points to; empty if it points nowhere."""
    code = AREA_CODES.get(number.area_code)
    return code.zones if code else ()


@lru_cache(maxsize=2048)
def zone(name: str) -> ZoneInfo:
    """Return a zone by its IANA name.

    Raises:
        ZoneInfoNotFoundError: there is none of that name; `places` never returns such a name.
    """
    return ZoneInfo(name)


@lru_cache(maxsize=4096)
def _jurisdictions(where: frozenset[Place]) -> frozenset[str]:
    states = {place.state for place in where}
    countries = {state: "CA" if state in CANADA else "US" for state in states}
    return frozenset({*countries.values(), *(f"{countries[s]}-{s}" for s in states)})


@lru_cache(maxsize=4096)
def _places(area_code: str, stated_zone: str, stated_state: str) -> frozenset[Place]:
    code = AREA_CODES.get(area_code)
    found = {Place(each, code.state) for each in code.zones} if code else set(EVERYWHERE)
    state = _SAME_AS.get(stated_state, stated_state)
    if (stated_zone and stated_zone not in _known_zones()) or (state and state not in _ZONES_OF):
        # Something was said that we cannot place: fail closed.
        return frozenset(found | EVERYWHERE)
    states = {state} if state else {place.state for place in found}
    if stated_zone:
        found |= {Place(stated_zone, each) for each in states}
    if state:
        found |= {Place(each, state) for each in _ZONES_OF[state]}
    return frozenset(found)


@lru_cache(maxsize=1)
def _known_zones() -> frozenset[str]:
    return frozenset(available_timezones())
