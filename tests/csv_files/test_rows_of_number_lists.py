"""Lists as registries and carriers hand them out."""

from __future__ import annotations

from datetime import date

import pytest

from bot.csv_files.encodings import UnreadableFileError
from bot.csv_files.rows import read_rows
from bot.csv_files.scrub_rows import Entry, Listed, NotListed, Unreadable, read_list
from tests.builders import CONTACT, NOW, OTHER_CONTACT

DAY = date(2025, 6, 1)


def entries(*lines: str) -> list[Entry]:
    return list(read_list(read_rows(f"{line}\n" for line in lines), day_first=False, now=NOW))


@pytest.mark.parametrize(
    "lines",
    [
        ("4155550132", "4155550133"),
        ("415,5550132", "415,5550133"),
        ("415,555-0132", "415,555-0133"),
        ("phone", "(415) 555-0132", "+14155550133"),
        ("Shoe size;Phone Number", "9;4155550132", "9;4155550133"),
    ],
)
def test_numbers_are_found_with_and_without_a_heading(lines: tuple[str, ...]) -> None:
    assert [each.number for each in entries(*lines) if isinstance(each, Listed)] == [
        CONTACT,
        OTHER_CONTACT,
    ]


def test_the_day_a_number_was_given_up_is_read() -> None:
    assert entries("4155550132,2025-06-01") == [Listed(1, CONTACT, DAY)]
    assert entries("number,date", "4155550132,6/1/2025") == [Listed(2, CONTACT, DAY)]
    assert entries("number,date", "4155550132,20250601") == [Listed(2, CONTACT, DAY)]


@pytest.mark.parametrize("answer", ["no", "No Data", "N"])
def test_a_number_that_the_database_cleared_is_not_listed(answer: str) -> None:
    rows = ("number,date,result", f"4155550132,2025-06-01,{answer}", "4155550133,2025-06-01,yes")

    assert entries(*rows) == [NotListed(2), Listed(3, OTHER_CONTACT, DAY)]


def test_a_row_that_cannot_be_read_is_told_with_its_line() -> None:
    found = entries("4155550132", "not a number", "4.1556E+09")

    assert [type(each) for each in found] == [Listed, Unreadable, Unreadable]
    assert [each.line for each in found] == [1, 2, 3]


def test_a_heading_without_numbers_is_refused() -> None:
    with pytest.raises(UnreadableFileError):
        entries("name,city", "Ann,Austin")


def test_an_empty_list_is_empty() -> None:
    assert entries() == []
