"""What single cells say, and what is said of those that cannot be used."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.csv_files.values import BadCell, end_of, moment, number, yes
from tests.builders import CONTACT, NOW


def at(text: str, *, zone: str = "UTC", day_first: bool = False) -> datetime:
    return moment(text, zone=zone, day_first=day_first, now=NOW).at


@pytest.mark.parametrize(
    "text",
    [
        "(415) 555-0132",
        "'+14155550132",
        "+14155550132",
        "14155550132.0",
        "415.555.0132",
        "1.4155550132E+10",
        "1,4155550132e10",
        "4.155550132E+09",
        '="4155550132"',
        '=""4155550132""',
        "=4155550132",
    ],
)
def test_numbers_are_read_as_people_and_spreadsheets_write_them(text: str) -> None:
    assert number(text) == CONTACT


@pytest.mark.parametrize("text", ["1.4155E+10", "1,41555501E+10", "1.415555013E+10", "1.4e10"])
def test_a_number_that_a_spreadsheet_shortened_is_never_repaired(text: str) -> None:
    with pytest.raises(BadCell) as bad:
        number(text)

    assert "last digits are lost" in bad.value.wrong
    assert "Text" in bad.value.todo


@pytest.mark.parametrize(
    "text", ["555-0132", "+442079460000", "n/a", "4155550132 x12", "4155550132x", "=A2"]
)
def test_a_number_that_cannot_be_texted_is_refused_with_its_reason(text: str) -> None:
    with pytest.raises(BadCell):
        number(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-02-01", datetime(2026, 2, 1, tzinfo=UTC)),
        ("2026-02-01 15:30", datetime(2026, 2, 1, 15, 30, tzinfo=UTC)),
        ("2026-02-01T15:30:05Z", datetime(2026, 2, 1, 15, 30, 5, tzinfo=UTC)),
        ("2026-02-01 15:30 UTC", datetime(2026, 2, 1, 15, 30, tzinfo=UTC)),
        ("2026-02-01T10:30:00-05:00", datetime(2026, 2, 1, 15, 30, tzinfo=UTC)),
        ("2/1/2026", datetime(2026, 2, 1, tzinfo=UTC)),
        ("02/01/26", datetime(2026, 2, 1, tzinfo=UTC)),
        ("2/1/2026 3:30 PM", datetime(2026, 2, 1, 15, 30, tzinfo=UTC)),
        ("2/1/2026 12:05 am", datetime(2026, 2, 1, 0, 5, tzinfo=UTC)),
        ("2/1/2026, 15:30:05", datetime(2026, 2, 1, 15, 30, 5, tzinfo=UTC)),
        ("February 1, 2026", datetime(2026, 2, 1, tzinfo=UTC)),
        ("1 Feb 2026", datetime(2026, 2, 1, tzinfo=UTC)),
    ],
)
def test_dates_are_read_in_the_ways_people_write_them(text: str, expected: datetime) -> None:
    assert at(text) == expected


def test_a_time_without_an_offset_is_local_time_of_the_file() -> None:
    assert at("2026-02-01 09:00", zone="America/New_York") == datetime(2026, 2, 1, 14, tzinfo=UTC)


def test_day_first_is_a_choice_for_the_whole_file() -> None:
    assert at("1/2/2026", day_first=True) == datetime(2026, 2, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("14/02/2026", "--day-first"),
        ("46054", "format to a date"),
        ("46054.5", "format to a date"),
        ("soon", "2026-03-14"),
        ("2/30/2026", "2026-03-14"),
        ("2/1/2026 13:00 PM", "2026-03-14"),
        ("1926-02-01", "Correct"),
        ("9026-02-01", "Correct"),
    ],
)
def test_a_date_that_would_have_to_be_guessed_is_refused(text: str, told: str) -> None:
    with pytest.raises(BadCell) as bad:
        at(text)

    assert told in bad.value.todo


def test_a_bare_day_ends_with_its_last_second_and_never_in_the_future() -> None:
    past = moment("2026-02-01", zone="UTC", day_first=False, now=NOW)
    today = moment("2026-03-03", zone="UTC", day_first=False, now=NOW)

    assert end_of(past, now=NOW) == datetime(2026, 2, 1, 23, 59, 59, tzinfo=UTC)
    assert end_of(today, now=NOW) == NOW


@pytest.mark.parametrize(("text", "expected"), [("Yes", True), ("x", True), ("FALSE", False)])
def test_yes_and_no_have_many_words(text: str, *, expected: bool) -> None:
    assert yes(text) is expected


def test_neither_yes_nor_no_is_no_answer() -> None:
    with pytest.raises(BadCell):
        yes("perhaps")
