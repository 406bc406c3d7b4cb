"""The names of states, territories and provinces, as people type them, and their hours in words."""

from __future__ import annotations

from datetime import time
from typing import Final

from bot.consent.hours import STATE_HOURS, Span, hours_of
from bot.texting.area_codes import CANADA

STATES: Final[dict[str, str]] = {
    "alabama": "AL", "alaska": "AK", "arizona": "AZ", "arkansas": "AR", "california": "CA",
    "colorado": "CO", "connecticut": "CT", "delaware": "DE", "florida": "FL", "georgia": "GA",
    "hawaii": "HI", "idaho": "ID", "illinois": "IL", "indiana": "IN", "iowa": "IA",
    "kansas": "KS", "kentucky": "KY", "louisiana": "LA", "maine": "ME", "maryland": "MD",
    "massachusetts": "MA", "michigan": "MI", "minnesota": "MN", "mississippi": "MS",
    "missouri": "MO", "montana": "MT", "nebraska": "NE", "nevada": "NV", "new hampshire": "NH",
    "new jersey": "NJ", "new mexico": "NM", "new york": "NY", "north carolina": "NC",
    "north dakota": "ND", "ohio": "OH", "oklahoma": "OK", "oregon": "OR", "pennsylvania": "PA",
    "rhode island": "RI", "south carolina": "SC", "south dakota": "SD", "tennessee": "TN",
    "texas": "TX", "utah": "UT", "vermont": "VT", "virginia": "VA", "washington": "WA",
    "west virginia": "WV", "wisconsin": "WI", "wyoming": "WY",
    "texan": "TX", "texans": "TX", "floridian": "FL", "floridians": "FL", "californian": "CA",
    "californians": "CA", "miami": "FL", "dallas": "TX", "houston": "TX", "seattle": "WA",
    "portland": "OR", "las vegas": "NV", "los angeles": "CA", "nyc": "NY", "baltimore": "MD",
    "orlando": "FL", "tampa": "FL", "jacksonville": "FL", "tulsa": "OK", "hartford": "CT",
    "denver": "CO", "boston": "MA", "phoenix": "AZ", "atlanta": "GA", "detroit": "MI",
    "philadelphia": "PA", "new orleans": "LA", "newark": "NJ", "san antonio": "TX",
    "san diego": "CA", "san francisco": "CA", "brooklyn": "NY", "spokane": "WA",
}  # fmt: skip
"""Names, people of a state, and a few cities that stand for theirs."""
TERRITORIES: Final[dict[str, str]] = {
    "guam": "GU", "puerto rico": "PR", "us virgin islands": "VI", "virgin islands": "VI",
    "american samoa": "AS", "northern mariana islands": "MP", "saipan": "MP",
    "district of columbia": "DC", "washington dc": "DC", "washington d c": "DC", "dc": "DC",
}  # fmt: skip
"""What belongs to the US and is no state."""
PROVINCES: Final[dict[str, str]] = {
    "alberta": "AB", "british columbia": "BC", "manitoba": "MB", "new brunswick": "NB",
    "newfoundland": "NL", "nova scotia": "NS", "prince edward island": "NS", "ontario": "ON",
    "quebec": "QC", "saskatchewan": "SK", "northwest territories": "NT", "nunavut": "NT",
    "yukon": "NT", "montreal": "QC", "toronto": "ON", "ottawa": "ON", "vancouver": "BC",
    "calgary": "AB", "winnipeg": "MB",
}  # fmt: skip
PLACES: Final = STATES | TERRITORIES | PROVINCES
_OWN_SPELLING: Final = {
    "DC": "Washington, D.C.", "VI": "US Virgin Islands",
    "NS": "Nova Scotia and Prince Edward Island",
    "NT": "Yukon, the Northwest Territories and Nunavut",
}  # fmt: skip
"""Also of places that share their area codes, and so their row of the table."""
_BY_CODE: Final = {code: name.title() for name, code in reversed(PLACES.items())} | _OWN_SPELLING


def name_of(state: str) -> str:
    """Return the name of a state, territory or province by its two letters."""
    return _BY_CODE[state]


def in_canada(place: str) -> bool:
    """Say whether two letters stand for a province."""
    return place in CANADA


def hours_in_words(state: str) -> str:
    """Return the hours that Assent keeps for a state, from the table that decides."""
    hours = hours_of(state)
    days = (
        ("Monday to Friday", hours.weekday),
        ("Saturday", hours.saturday),
        ("Sunday", hours.sunday),
        ("holidays", hours.holiday),
    )
    own = "" if state in STATE_HOURS else " (the federal hours)"
    if len({span for _, span in days}) == 1:
        return f"{name_of(state)}: every day {_span(hours.weekday)}, holidays too{own}."
    said = ", ".join(f"{day} {_span(span)}" for day, span in days)
    return f"{name_of(state)}: {said}{own}."


def _span(span: Span) -> str:
    return "none" if span is None else f"{_clock(span[0])}-{_clock(span[1])}"


def _clock(at: time) -> str:
    return f"{at.hour}" if at.minute == 0 else f"{at.hour}:{at.minute:02}"
