"""When a text may arrive: zones, states, Sundays, holidays and daylight-saving nights."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.consent.holidays import is_holiday
from bot.consent.hours import STATE_HOURS, hours_of
from bot.consent.quiet_hours import NoCommonHourError, closing_places, local_times, next_opening
from bot.consent.zones import EVERYWHERE, Place, places
from bot.texting.area_codes import ABROAD, AREA_CODES, CANADA, TERRITORIES, TOLL_FREE
from bot.texting.phone import PhoneNumber
from tests.consent.cases import CONV, INFO, PROMO

NUMBERS_IN = {"AL": "205", "LA": "504", "MS": "601", "PA": "215", "RI": "401", "UT": "801"}
SATURDAY, SUNDAY, MONDAY = date(2026, 6, 13), date(2026, 6, 14), date(2026, 6, 15)


def a_number(area_code: str) -> PhoneNumber:
    return PhoneNumber(f"+1{area_code}5550132")


def local(zone: str, day: date, hour: int, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZoneInfo(zone))


@pytest.mark.parametrize(
    ("area_code", "now", "opening"),
    [
        # Federal hours, in the contact's own time, half-open, ten minutes early at the end.
        ("212", local("America/New_York", MONDAY, 7, 59), local("America/New_York", MONDAY, 8)),
        ("212", local("America/New_York", MONDAY, 8), local("America/New_York", MONDAY, 8)),
        ("212", local("America/New_York", MONDAY, 20, 49),
         local("America/New_York", MONDAY, 20, 49)),
        ("212", local("America/New_York", MONDAY, 20, 50),
         local("America/New_York", date(2026, 6, 16), 8)),
        # States with hours of their own.
        ("305", local("America/New_York", MONDAY, 19, 50),
         local("America/New_York", date(2026, 6, 16), 8)),
        ("415", local("America/Los_Angeles", MONDAY, 8),
         local("America/Los_Angeles", MONDAY, 9)),
        ("502", local("America/New_York", MONDAY, 8), local("America/New_York", MONDAY, 10)),
        ("401", local("America/New_York", MONDAY, 17, 55),
         local("America/New_York", date(2026, 6, 16), 9)),
        # Saturdays and Sundays.
        ("205", local("America/Chicago", SUNDAY, 12), local("America/Chicago", MONDAY, 8)),
        ("512", local("America/Chicago", SUNDAY, 9), local("America/Chicago", SUNDAY, 12)),
        ("605", local("America/Chicago", SATURDAY, 12), local("America/Denver", MONDAY, 9)),
        ("215", local("America/New_York", SATURDAY, 12), local("America/New_York", SUNDAY, 8)),
        ("416", local("America/Toronto", SATURDAY, 9), local("America/Toronto", SATURDAY, 10)),
        # Mississippi measures in Central time.
        ("601", local("America/Chicago", MONDAY, 7), local("America/Chicago", MONDAY, 8)),
        # Overlays carry the zones of the code they overlay; Orlando is Eastern (TZ-4).
        ("448", local("America/New_York", MONDAY, 8), local("America/Chicago", MONDAY, 8)),
        ("850", local("America/New_York", MONDAY, 19, 50),
         local("America/Chicago", date(2026, 6, 16), 8)),
        ("689", local("America/New_York", MONDAY, 19, 55),
         local("America/New_York", date(2026, 6, 16), 8)),
        # Toll-free: what is open in all states, Hawaii to Rhode Island (TZ-2).
        ("800", local("America/New_York", MONDAY, 9), local("America/New_York", MONDAY, 14)),
        ("888", local("America/New_York", date(2026, 12, 15), 9),
         local("America/New_York", date(2026, 12, 15), 13)),
        ("800", local("America/New_York", date(2026, 6, 12), 17, 50),
         local("America/New_York", MONDAY, 14)),
        # Holidays: Alabama has none, the rest of the country keeps its hours.
        ("205", local("America/Chicago", date(2026, 12, 25), 10),
         local("America/Chicago", date(2026, 12, 26), 8)),
        ("212", local("America/New_York", date(2026, 12, 25), 10),
         local("America/New_York", date(2026, 12, 25), 10)),
    ],
)  # fmt: skip
def test_the_next_lawful_minute(area_code: str, now: datetime, opening: datetime) -> None:
    assert next_opening(a_number(area_code), category=PROMO, now=now) == opening


@pytest.mark.parametrize(
    ("night", "hours_until_eight"),
    [(date(2026, 3, 7), 9), (date(2026, 10, 31), 11), (date(2026, 6, 13), 10)],
)
def test_daylight_saving_nights_are_an_hour_shorter_or_longer(
    night: date, hours_until_eight: int
) -> None:
    ten_pm = local("America/New_York", night, 22).astimezone(UTC)

    opening = next_opening(a_number("212"), category=INFO, now=ten_pm)

    assert opening - ten_pm == timedelta(hours=hours_until_eight)


def test_arizona_stays_while_the_navajo_nation_moves() -> None:
    summer = local("America/Phoenix", MONDAY, 20, 30)
    winter = local("America/Phoenix", date(2026, 1, 12), 20, 30)

    assert next_opening(a_number("928"), category=PROMO, now=summer) > summer
    assert next_opening(a_number("928"), category=PROMO, now=winter) == winter
    assert next_opening(a_number("602"), category=PROMO, now=summer) == summer


def test_an_answer_may_go_at_any_hour() -> None:
    night = local("America/New_York", MONDAY, 3)

    assert next_opening(a_number("212"), category=CONV, now=night) == night


def test_what_the_contact_says_only_narrows() -> None:
    nine = local("America/New_York", MONDAY, 9)
    six = local("America/New_York", MONDAY, 6)

    moved_west = next_opening(
        a_number("212"), category=INFO, stated_zone="America/Los_Angeles", now=nine
    )
    moved_east = next_opening(a_number("212"), category=INFO, stated_zone="Europe/London", now=six)

    assert moved_west == local("America/Los_Angeles", MONDAY, 8)
    assert moved_east == local("America/New_York", MONDAY, 8)


def test_a_stated_state_brings_its_own_hours() -> None:
    evening = local("America/New_York", MONDAY, 18)

    opening = next_opening(a_number("212"), category=INFO, stated_state="ri", now=evening)

    assert opening == local("America/New_York", date(2026, 6, 16), 9)


@pytest.mark.parametrize("stated", [{"stated_zone": "Mars/Base"}, {"stated_state": "ZZ"}])
def test_what_cannot_be_placed_fails_closed(stated: dict[str, str]) -> None:
    assert places(a_number("212"), **stated) >= EVERYWHERE


def test_prince_edward_island_and_the_territories_are_known_by_address() -> None:
    assert Place("America/Halifax", "NS") in places(a_number("212"), stated_state="PE")


def test_no_common_hour_is_said_not_guessed() -> None:
    with pytest.raises(NoCommonHourError):
        next_opening(
            a_number("401"),
            category=PROMO,
            stated_zone="Asia/Kolkata",
            now=local("America/New_York", MONDAY, 12),
        )


def test_local_times_show_every_zone_of_the_number_and_none_for_toll_free() -> None:
    now = datetime(2026, 6, 15, 18, 0, tzinfo=UTC)

    assert [(zone, at.hour) for zone, at in local_times(a_number("850"), now)] == [
        ("America/New_York", 14),
        ("America/Chicago", 13),
    ]
    assert local_times(a_number("800"), now) == ()
    assert len(local_times(a_number("850"), now, stated_zone="Pacific/Honolulu")) == 3
    assert len(local_times(a_number("850"), now, stated_zone="Mars/Base")) == 2


def test_the_places_where_it_is_closed_are_named() -> None:
    half_past_seven = local("America/Chicago", MONDAY, 7, 30)

    closed = closing_places(places(a_number("850")), now=half_past_seven)

    assert closed == (Place("America/Chicago", "FL"),)


@given(
    st.sampled_from(sorted(AREA_CODES)),
    st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31), timezones=st.just(UTC)),  # noqa: DTZ001 - Hypothesis wants naive bounds
)
def test_an_opening_is_open_and_nothing_earlier_was_skipped(code: str, now: datetime) -> None:
    opening = next_opening(a_number(code), category=PROMO, now=now)
    again = next_opening(a_number(code), category=PROMO, now=opening)
    before = next_opening(
        a_number(code), category=PROMO, now=max(now, opening - timedelta(seconds=1))
    )

    assert opening >= now
    assert again == opening
    assert before == opening


@pytest.mark.parametrize(
    "day",
    [date(2026, 1, 1), date(2026, 1, 19), date(2026, 2, 16), date(2026, 5, 25), date(2026, 6, 19),
     date(2026, 7, 3), date(2026, 7, 4), date(2026, 9, 7), date(2026, 10, 12), date(2026, 11, 11),
     date(2026, 11, 26), date(2026, 12, 25), date(2021, 12, 31), date(2023, 1, 2)],
)  # fmt: skip
def test_federal_holidays_and_the_days_they_are_observed(day: date) -> None:
    assert is_holiday("SD", day)


@pytest.mark.parametrize(
    ("state", "day"),
    [("AL", date(2026, 4, 27)), ("LA", date(2026, 2, 17)), ("MS", date(2026, 4, 27)),
     ("PA", date(2026, 11, 27)), ("RI", date(2026, 8, 10)), ("UT", date(2026, 7, 24)),
     ("LA", date(2026, 10, 12))],
)  # fmt: skip
def test_a_state_has_days_of_its_own_beside_the_federal_ones(state: str, day: date) -> None:
    assert is_holiday(state, day)
    noon = local("America/New_York", day, 13)
    assert next_opening(a_number(NUMBERS_IN[state]), category=PROMO, now=noon) > noon


@pytest.mark.parametrize(
    ("province", "day"),
    [("QC", date(2026, 6, 24)), ("ON", date(2026, 8, 3)), ("NT", date(2026, 6, 21)),
     ("NS", date(2026, 2, 16)), ("NT", date(2026, 7, 9))],
)  # fmt: skip
def test_a_province_has_days_of_its_own(province: str, day: date) -> None:
    assert is_holiday(province, day, canadian=True)


def test_a_canadian_holiday_has_the_hours_of_a_weekend() -> None:
    morning = local("America/Toronto", date(2026, 6, 24), 9, 30)

    opening = next_opening(a_number("514"), category=PROMO, now=morning)

    assert opening == local("America/Toronto", date(2026, 6, 24), 10)


def test_every_state_whose_hours_differ_on_holidays_has_its_days_looked_up() -> None:
    differ = {
        state
        for state, hours in STATE_HOURS.items()
        if {hours.weekday, hours.saturday, hours.sunday} != {hours.holiday}
    }
    christmas = date(2026, 12, 25)

    assert all(is_holiday(each, christmas, canadian=each in CANADA) for each in differ)
    # Columbus Day is federal, but no day of Louisiana's or Mississippi's own.
    assert all(is_holiday(each, date(2026, 10, 12)) for each in differ - CANADA)


def test_an_ordinary_day_is_no_holiday() -> None:
    assert not is_holiday("SD", date(2026, 6, 15))
    assert not is_holiday("SD", date(2026, 11, 27))


def test_every_state_of_the_hours_table_is_a_state_of_some_area_code() -> None:
    states = {code.state for code in AREA_CODES.values()}

    assert set(STATE_HOURS) <= states
    assert hours_of("NY") != hours_of("CT")


def test_the_area_code_table_is_whole() -> None:
    states = {code.state for code in AREA_CODES.values()}

    assert len(states - TERRITORIES) == 51 + 10
    assert not ABROAD & set(AREA_CODES)
    assert not TOLL_FREE & set(AREA_CODES)
    assert all(ZoneInfo(zone) for code in AREA_CODES.values() for zone in code.zones)


@pytest.mark.parametrize(
    ("overlay", "overlaid"),
    [("364", "270"), ("448", "850"), ("458", "541"), ("930", "812"), ("236", "250"),
     ("367", "418"), ("581", "418"), ("778", "250"), ("257", "250"), ("474", "306"),
     ("531", "402"), ("729", "423"), ("986", "208")],
)  # fmt: skip
def test_an_overlay_has_the_zones_of_what_it_overlays(overlay: str, overlaid: str) -> None:
    assert AREA_CODES[overlay] == AREA_CODES[overlaid]


def _open_by_hand(where: frozenset[Place], minute: datetime) -> bool:
    """Say whether the minute is open everywhere, from the tables alone, ten minutes early."""
    for place in where:
        hours = hours_of(place.state)
        at = minute.astimezone(ZoneInfo(hours.clock or place.zone))
        span = hours.on(at.date(), place.state)
        if span is None:
            return False
        start = at.replace(hour=span[0].hour, minute=span[0].minute, second=0, microsecond=0)
        end = at.replace(hour=span[1].hour, minute=span[1].minute, second=0, microsecond=0)
        if not start <= at < end - timedelta(minutes=10):
            return False
    return True


EDGES = (
    datetime(2026, 3, 8, 4, tzinfo=UTC),  # the night that summer time begins
    datetime(2026, 11, 1, 3, tzinfo=UTC),  # the night that it ends
    datetime(2026, 12, 24, 22, tzinfo=UTC),
    datetime(2026, 7, 3, 20, tzinfo=UTC),
    datetime(2026, 6, 27, 1, tzinfo=UTC),
)
SOMEWHERE = st.tuples(
    st.sampled_from([*sorted(AREA_CODES), "800"]),
    st.sampled_from(["", "Pacific/Honolulu", "America/Phoenix", "America/St_Johns"]),
    st.sampled_from(["", "RI", "SD", "MS", "QC", "KY"]),
)


@settings(max_examples=60)
@given(
    SOMEWHERE,
    st.sampled_from(EDGES)
    | st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)),  # noqa: DTZ001 - Hypothesis wants naive bounds
)
def test_the_opening_is_the_first_open_minute_that_a_scan_finds(
    known: tuple[str, str, str], now: datetime
) -> None:
    code, zone, state = known
    where = places(a_number(code), stated_zone=zone, stated_state=state)
    now = now.replace(second=0, microsecond=0)
    try:
        opening = next_opening(
            a_number(code), category=INFO, stated_zone=zone, stated_state=state, now=now
        )
    except NoCommonHourError:
        opening = now + timedelta(days=4)
    last = min(opening, now + timedelta(days=4))

    minute = now
    while minute < last:
        assert not _open_by_hand(where, minute), f"{minute} was skipped"
        # All hours begin and end on halves; the margin adds the tens.
        minute += timedelta(minutes=10 - minute.minute % 10)
    if opening < now + timedelta(days=4):
        assert _open_by_hand(where, opening)
