"""A no in a file is heard, whatever its column is called and whatever stands beside it."""

from __future__ import annotations

import pytest

from bot.csv_files.columns import Column
from bot.csv_files.consent_rows import ImportRow, read_row
from bot.csv_files.reading import Reading
from bot.csv_files.values import BadCell
from bot.texting.phone import PhoneNumber
from tests.builders import BRAND, CONTACT, MAYA, NOW, OTHER_CONTACT

C = Column
READING = Reading(seller=BRAND, by=MAYA, now=NOW)
NUMBER: dict[Column, str] = {C.NUMBER: CONTACT.e164}
A_YES: dict[Column, str] = {
    **NUMBER,
    C.STATUS: "opt_in",
    C.CATEGORY: "informational",
    C.METHOD: "web form",
    C.WHEN: "2026-02-01",
    C.WORDING: "Text me about my orders.",
    C.PLACE: "form 12",
}


def read(cells: dict[Column, str]) -> ImportRow:
    return read_row(cells, READING)


@pytest.mark.parametrize("between", [", ", "; ", " / ", "\n", " and ", "|", " & "])
def test_a_no_holds_for_every_number_in_its_cell(between: str) -> None:
    both = f"{CONTACT.e164}{between}{OTHER_CONTACT.national}"
    row = read({C.NUMBER: both, C.STATUS: "no"})

    assert (row.number, row.others) == (CONTACT, (OTHER_CONTACT,))
    assert str(OTHER_CONTACT) in row.remarks[0]


def test_a_yes_for_two_numbers_comes_back_and_names_both() -> None:
    with pytest.raises(BadCell) as bad:
        read({**A_YES, C.NUMBER: f"{CONTACT.e164}, {OTHER_CONTACT.e164}"})

    assert all(str(each) in bad.value.wrong for each in (CONTACT, OTHER_CONTACT))


def test_the_same_number_twice_is_one() -> None:
    row = read({**A_YES, C.NUMBER: f"{CONTACT.e164}, {CONTACT.national}"})

    assert (row.number, row.others) == (PhoneNumber(CONTACT.e164), ())
