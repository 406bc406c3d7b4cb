"""A no in a file is heard, whatever its column is called and whatever stands beside it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.consent.record import OptIn, OptOut
from bot.csv_files.columns import Column, read_heading
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


def day_of_the_no(cells: dict[Column, str]) -> datetime:
    record = read(cells).record
    assert isinstance(record, OptOut)
    return record.occurred_at


@pytest.mark.parametrize(
    "name",
    [
        "opted out", "opt_out", "opt-out", "optout", "OptOut", "unsubscribed", "Unsubscribe",
        "do not contact", "DoNotText", "Do Not Call", "DNC", "DNT", "suppressed", "blacklisted",
        "stopped", "revoked", "Consent revoked", "SMS Opt Out", "Has opted out of SMS?",
        "opt out date", "unsubscribed_at", "baja", "Fecha de baja", "no contactar", "Désabonné",
        "ne pas contacter",
    ],
)  # fmt: skip
def test_a_column_named_like_a_no_is_one(name: str) -> None:
    heading = read_heading((name,), needed=frozenset())

    assert heading.columns == {0: C.OPTED_OUT}


@pytest.mark.parametrize(
    "name",
    ["Email opt out", "not opted out", "opt in / out", "marketing permission", "WhatsApp consent"],
)
def test_a_column_that_only_sounds_like_a_no_is_told_apart_from_the_unknown(name: str) -> None:
    heading = read_heading((name, "Shoe size", "Route"), needed=frozenset())

    assert heading.suspicious == (name,)


def test_several_columns_may_hold_a_no_and_one_is_enough() -> None:
    heading = read_heading(("Number", "DNC", "Unsubscribed"), needed=frozenset())

    for row in (("4155550132", "no", "yes"), ("4155550132", "yes", "no"), ("4155550132", "x", "")):
        assert isinstance(read(heading.cells(row)).record, OptOut)


@pytest.mark.parametrize(
    "cell",
    [
        "yes", "TRUE", "1", "1.0", "x", "Y", "sí", "oui", "✓", "✔️", "2026-02-20", "2/20/2026",
        "20 Feb 2026", "46054", "opted out", "STOP", "Yes - by phone", "yes (verbal)", "yes; maybe",
    ],
)  # fmt: skip
@pytest.mark.parametrize("status", ["opt_in", "", "contact", "no", "whatever"])
def test_a_no_in_its_column_wins_over_everything_else_in_the_row(cell: str, status: str) -> None:
    assert isinstance(read({**A_YES, C.STATUS: status, C.OPTED_OUT: cell}).record, OptOut)


@pytest.mark.parametrize("cell", ["no", "False", "0", "0.0", "n/a", "-", "never", "0000-00-00"])
def test_a_column_that_holds_no_no_says_nothing(cell: str) -> None:
    assert isinstance(read({**A_YES, C.OPTED_OUT: cell}).record, OptIn)
    assert read({**NUMBER, C.OPTED_OUT: cell}).record is None


@pytest.mark.parametrize(
    "cell", ["maybe", "?", "2", "since spring", "no; perhaps", "1926-01-01 BC"]
)
def test_where_nobody_can_say_whether_it_is_a_no_the_row_comes_back(cell: str) -> None:
    for cells in (A_YES, NUMBER):
        with pytest.raises(BadCell) as bad:
            read({**cells, C.OPTED_OUT: cell})
        assert "no yes is taken" in bad.value.wrong
        assert "yes or no" in bad.value.todo


def test_an_unclear_column_never_costs_a_no_that_the_status_says() -> None:
    row = read({**NUMBER, C.STATUS: "no", C.OPTED_OUT: "maybe"})

    assert isinstance(row.record, OptOut)
    assert "maybe" in row.remarks[0]


def test_a_status_that_is_not_known_comes_back_unless_the_column_says_no() -> None:
    with pytest.raises(BadCell, match="no status"):
        read({**A_YES, C.STATUS: "whatever", C.OPTED_OUT: "no"})


def test_a_row_that_says_yes_and_no_is_a_no_and_says_so() -> None:
    assert read({**A_YES, C.OPTED_OUT: "yes"}).remarks == ("The row says yes and no: the no wins.",)


def test_a_record_from_an_export_that_was_opted_out_since_is_no_longer_that_record() -> None:
    row = read({**A_YES, C.RECORD_ID: "rec_1", C.OPTED_OUT: "yes"})

    assert C.RECORD_ID not in row.cells


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({**A_YES, C.OPTED_OUT: "2026-02-20"}, datetime(2026, 2, 20, 23, 59, 59, tzinfo=UTC)),
        ({**A_YES, C.OPTED_OUT: "yes"}, NOW),
        ({**A_YES, C.OPTED_OUT: "46054"}, NOW),
        ({**NUMBER, C.OPTED_OUT: "no; 2026-02-20"}, datetime(2026, 2, 20, 23, 59, 59, tzinfo=UTC)),
        (
            {**NUMBER, C.OPTED_OUT: "yes", C.WHEN: "2026-02-20 10:00"},
            datetime(2026, 2, 20, 10, tzinfo=UTC),
        ),
        (
            {**NUMBER, C.STATUS: "no", C.OPTED_OUT: "2026-02-21", C.WHEN: "2026-02-20 10:00"},
            datetime(2026, 2, 20, 10, tzinfo=UTC),
        ),
    ],
)
def test_a_no_has_the_day_that_is_told_of_it_and_never_the_day_of_the_yes(
    cells: dict[Column, str], expected: datetime
) -> None:
    assert day_of_the_no(cells) == expected


@pytest.mark.parametrize(
    "status",
    [
        "unsub", "opt-out (verbal)", "Opted-Out", "stop", "STOPPED", "removed", "dnc",
        "inactive - opted out", "do not contact", "No, opted out", "Don\u2019t text", "opt_out_sms",
        "no longer subscribed", "dado de baja", "désabonnée", "active - opted out [2026-02-01]",
    ],
)  # fmt: skip
def test_a_status_is_a_no_in_whatever_words(status: str) -> None:
    assert isinstance(read({**A_YES, C.STATUS: status}).record, OptOut)


@pytest.mark.parametrize(
    "status",
    [
        "not opted out", "never opted out", "opted out: no", "opted in (opted out 3/2)", "n/a",
        "hasn't unsubscribed", "pending", "Y/N", "not subscribed", "no contact",
        "never contacted",
    ],
)  # fmt: skip
def test_a_status_that_is_neither_comes_back(status: str) -> None:
    with pytest.raises(BadCell, match="no status"):
        read({**A_YES, C.STATUS: status})


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
