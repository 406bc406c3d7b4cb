"""Our table of area codes against the public one, and against its known errors (TZ-2 to TZ-4)."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import phonenumbers
import pytest
from phonenumbers import timezone as public

from bot.consent.case import Circumstances
from bot.consent.decision import Denied
from bot.consent.zones import EVERYWHERE, places
from bot.errors import InvalidPhoneNumber
from bot.texting.area_codes import ABROAD, AREA_CODES, TERRITORIES, TOLL_FREE
from bot.texting.phone import PhoneNumber, parse
from tests.consent.cases import CONV, HOUR, Given, told, wrote

WINTER, SUMMER = datetime(2026, 1, 15, 12, tzinfo=UTC), datetime(2026, 7, 15, 12, tzinfo=UTC)
PUBLIC_ERRORS = {
    "474": {"America/Winnipeg"},  # Saskatchewan has no summer time
    "689": {"America/Chicago"},  # Orlando is Eastern
    "709": {"America/Puerto_Rico"},
    "879": {"America/Puerto_Rico"},
}
"""Zones that the public table has and that are wrong."""
SEVERAL_ZONES = (
    "208", "219", "250", "270", "308", "418", "423", "541", "574", "605", "606", "620", "701",
    "709", "775", "785", "807", "812", "850", "867", "879", "906", "907", "928", "986",
)  # fmt: skip
OF_TERRITORIES = [code for code, known in AREA_CODES.items() if known.country in TERRITORIES]
NOT_IN_THE_PUBLIC_TABLE = ["436", "621", "679", "729", "837", "861", "924"]


def clocks(zones: set[str]) -> set[tuple[object, object]]:
    """Return what the zones show in winter and in summer: that is all that hours depend on."""
    known = [ZoneInfo(each) for each in zones]
    return {(WINTER.astimezone(z).utcoffset(), SUMMER.astimezone(z).utcoffset()) for z in known}


@pytest.mark.parametrize("code", sorted(AREA_CODES))
def test_no_clock_of_the_public_table_is_missing(code: str) -> None:
    theirs = set(public.time_zones_for_geographical_number(phonenumbers.parse(f"+1{code}5550132")))
    theirs -= PUBLIC_ERRORS.get(code, set()) | {"Etc/Unknown"}
    if len(theirs) > 8:
        return  # the public table does not know the code and names all of +1
    ours = set(AREA_CODES[code].zones)
    winter_only = {winter for winter, _ in clocks(ours)}

    # A clock without summer time lies between two that we have.
    summer_too = {summer for _, summer in clocks(ours)}
    for winter, summer in clocks(theirs):
        assert winter in winter_only or winter in summer_too
        assert summer in summer_too or summer in winter_only


@pytest.mark.parametrize("code", SEVERAL_ZONES)
def test_a_code_in_several_zones_has_several(code: str) -> None:
    assert len(AREA_CODES[code].zones) > 1


@pytest.mark.parametrize("code", NOT_IN_THE_PUBLIC_TABLE)
def test_a_code_that_the_public_table_lacks_is_in_ours(code: str) -> None:
    assert code in AREA_CODES


@pytest.mark.parametrize("code", [*sorted(TOLL_FREE), "211", "555", "999"])
def test_a_code_that_says_nothing_may_be_anywhere(code: str) -> None:
    assert places(PhoneNumber(f"+1{code}5550132")) == EVERYWHERE


@pytest.mark.parametrize("code", sorted(ABROAD))
def test_other_countries_of_the_same_plan_are_refused_when_typed_and_when_decided(
    code: str,
) -> None:
    number = PhoneNumber(f"+1{code}5550132")
    wrote_first = Circumstances(last_inbound=wrote(HOUR))
    decision = Given(proposal={"contact": number, "category": CONV}, facts=wrote_first).decided()

    assert isinstance(decision, Denied)
    assert "abroad" in told(decision)
    with pytest.raises(InvalidPhoneNumber, match="another country"):
        parse(number.e164)


@pytest.mark.parametrize(
    "code", [c for c, known in AREA_CODES.items() if known.country in TERRITORIES]
)
def test_territories_of_the_us_are_ours_with_their_own_clock(code: str) -> None:
    number = parse(f"+1{code}5550132")

    assert number.region in TERRITORIES
    assert {place.zone for place in places(number)} == set(AREA_CODES[code].zones)
