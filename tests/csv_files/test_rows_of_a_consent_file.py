"""What one row of a consent file asks for."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.consent.category import Category
from bot.consent.record import Basis, OptIn, OptInMethod, OptOut, OptOutRoute, Programme
from bot.conversations.details import Details
from bot.csv_files.columns import Column
from bot.csv_files.consent_export import cells_of, differing
from bot.csv_files.consent_rows import ImportRow, read_row, with_id
from bot.csv_files.reading import Reading
from bot.csv_files.values import BadCell
from bot.texting.ids import SYSTEM, UserId
from tests.builders import BRAND, CONTACT, MAYA, NOW, OUR_SECOND, OURS, a_key, an_opt_in, an_opt_out

C = Column
READING = Reading(seller=BRAND, by=MAYA, now=NOW)
NUMBER: dict[Column, str] = {C.NUMBER: "(415) 555-0132"}
A_YES: dict[Column, str] = {
    **NUMBER,
    C.STATUS: "opted in",
    C.CATEGORY: "transactional",
    C.METHOD: "Web form",
    C.WHEN: "2026-02-01",
    C.WORDING: "Text me about my orders.",
    C.PLACE: "form 12",
}
WORDS: dict[Column, str] = {
    C.WORDING: "Automated marketing texts from Harbor Dental; not a condition of any purchase."
}
SIGNED: dict[Column, str] = {
    **A_YES, **WORDS, C.CATEGORY: "promotional", C.CLAUSES: "yes",
}  # fmt: skip


def opt_in(cells: dict[Column, str]) -> OptIn:
    record = read_row(cells, READING).record
    assert isinstance(record, OptIn)
    return record


def opt_out(cells: dict[Column, str]) -> OptOut:
    record = read_row(cells, READING).record
    assert isinstance(record, OptOut)
    return record


def refused(cells: dict[Column, str]) -> BadCell:
    with pytest.raises(BadCell) as bad:
        read_row(cells, READING)
    return bad.value


def test_a_complete_yes_becomes_a_record() -> None:
    record = opt_in(A_YES)

    assert (record.method, record.category) == (OptInMethod.WEB_FORM, Category.INFORMATIONAL)
    assert record.occurred_at == datetime(2026, 2, 1, 12, tzinfo=UTC)
    assert record.seller == BRAND
    assert record.evidence.wording == "Text me about my orders."
    assert (record.recorded_by, record.recorded_at) == (MAYA, NOW)


def test_a_signed_yes_may_carry_promotions() -> None:
    assert opt_in(SIGNED).clauses.complete


def test_a_tick_over_words_without_the_clauses_comes_back_and_names_what_they_lack() -> None:
    back = refused({**SIGNED, C.WORDING: "Marketing texts from Harbor Dental: yes."})

    assert "sent automatically" in back.wrong
    assert "condition of buying" in back.wrong
    assert "name Harbor Dental" not in back.wrong
    assert "clauses" in back.todo


def test_the_clauses_may_stand_in_columns_of_their_own() -> None:
    apart: dict[Column, str] = {C.NAMES_SELLER: "yes", C.DISCLOSES: "yes", C.NO_CONDITION: "yes"}
    cells: dict[Column, str] = {**A_YES, **WORDS, C.CATEGORY: "promo", **apart}

    assert opt_in(cells).clauses.complete
    assert "clauses" in refused({**cells, C.NO_CONDITION: "no"}).todo


@pytest.mark.parametrize(
    ("missing", "told"),
    [
        (C.CATEGORY, "category"),
        (C.WHEN, "when"),
        (C.WORDING, "wording"),
        (C.PLACE, "place"),
    ],
)
def test_a_yes_that_lacks_something_says_what(missing: Column, told: str) -> None:
    cells = {column: text for column, text in A_YES.items() if column is not missing}

    assert told in refused(cells).todo


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        ({C.CATEGORY: "everything"}, "promotional"),
        ({C.METHOD: "telepathy"}, "web_form"),
        ({C.METHOD: "inbound text"}, "web_form"),
        ({C.METHOD: "ringcentral list"}, "web_form"),
        ({C.STATUS: "maybe"}, "opt_out"),
        ({C.WHEN: "2027-01-01"}, "when"),
        ({C.STATE: "ZZ"}, "Correct"),
        ({C.WORDING: "x" * 3001}, "place"),
        ({C.PROGRAMME: "Deals"}, "frequency"),
        ({C.OUR_NUMBERS: "12"}, "number"),
    ],
)
def test_a_yes_that_cannot_be_understood_is_returned(cells: dict[Column, str], told: str) -> None:
    assert told in refused({**A_YES, **cells}).todo


@pytest.mark.parametrize("source", ["purchased", "Partner", "third-party", "Lead vendor", "rented"])
def test_bought_and_rented_lists_are_refused(source: str) -> None:
    assert "CTIA 5.1.4" in refused({**SIGNED, C.SOURCE: source}).wrong


def test_a_no_from_a_bought_list_still_counts() -> None:
    assert opt_out({**NUMBER, C.STATUS: "stop", C.SOURCE: "purchased"}).said_scope == "all"


def test_a_way_of_agreeing_that_is_not_named_is_not_known() -> None:
    cells = dict(A_YES)
    del cells[C.METHOD]

    assert opt_in(cells).method is OptInMethod.IMPORTED


@pytest.mark.parametrize("word", ["Unsubscribed", "opt-out", "NO", "stopped", "Do not text"])
def test_a_no_needs_nothing_but_a_number(word: str) -> None:
    record = opt_out({**NUMBER, C.STATUS: word})

    assert (record.route, record.occurred_at) == (OptOutRoute.IMPORTED, NOW)


def test_a_no_on_a_bare_day_holds_until_that_day_s_end() -> None:
    record = opt_out({**NUMBER, C.STATUS: "no", C.WHEN: "2026-02-01", C.ROUTE: "phone"})

    assert record.occurred_at == datetime(2026, 2, 1, 23, 59, 59, tzinfo=UTC)
    assert record.route is OptOutRoute.SPOKEN


def test_a_no_is_taken_whatever_else_in_its_row_is_wrong() -> None:
    cells = {C.STATUS: "no", C.WHEN: "soon", C.ROUTE: "owl", C.STATE: "ZZ", C.OUR_NUMBERS: "1"}

    row = read_row({**NUMBER, **cells, C.OWNER: "Bob", C.NAME: "Ann"}, READING)

    assert isinstance(row.record, OptOut)
    assert len(row.remarks) == 5
    assert row.details == Details(name="Ann")


def test_a_no_dated_in_the_future_counts_from_now() -> None:
    assert opt_out({**NUMBER, C.STATUS: "no", C.WHEN: "2026-05-01 10:00"}).occurred_at == NOW


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        ({C.NAME: "Ann"}, None),
        ({C.CATEGORY: "info", C.WHEN: "2026-02-01", C.WORDING: "x", C.PLACE: "y"}, "opt_in"),
        ({C.WORDS: "take me off"}, "opt_out"),
        ({C.STATUS: "contact", C.CATEGORY: "info"}, None),
    ],
)
def test_without_a_status_a_row_is_about_what_its_cells_are_about(
    cells: dict[Column, str], kind: str | None
) -> None:
    record = read_row({**NUMBER, **cells}, READING).record

    assert (record.kind if record else None) == kind


def test_what_holds_for_the_whole_file_fills_what_a_row_leaves_out() -> None:
    reading = replace(READING, defaults={**A_YES, C.CATEGORY: "promo", C.CLAUSES: "yes"})

    row = read_row({**NUMBER, C.CATEGORY: "info"}, reading)

    assert isinstance(row.record, OptIn)
    assert row.record.category is Category.INFORMATIONAL
    assert row.cells == {**NUMBER, C.CATEGORY: "info"}


def test_what_is_told_of_the_contact_is_read() -> None:
    cells = {
        C.FIRST_NAME: "José",
        C.LAST_NAME: "Núñez",
        C.POSTAL_CODE: "2110",
        C.ZONE: "eastern time",
        C.LANGUAGE: "Español",
        C.OWNER: "<@U0MAYA|maya>",
    }

    assert read_row({**NUMBER, **cells}, READING).details == Details(
        name="José Núñez",
        state="MA",
        zone="America/New_York",
        language="es",
        owner=UserId("U0MAYA"),
    )


def identity(row: ImportRow) -> str:
    record = with_id(row, a_key())
    assert record is not None
    return record.id


def test_the_same_row_has_the_same_id_whenever_it_is_read() -> None:
    today = read_row({**NUMBER, C.STATUS: "no"}, READING)
    later = read_row({**NUMBER, C.STATUS: "no"}, replace(READING, now=NOW.replace(hour=20)))

    assert identity(today) == identity(later)


def test_another_content_or_another_contact_is_another_record() -> None:
    row = read_row(A_YES, READING)
    other = with_id(row, a_key(OUR_SECOND))
    assert other is not None

    assert identity(row) != identity(read_row({**A_YES, C.PLACE: "form 13"}, READING))
    assert identity(row) != other.id
    assert identity(row) == identity(read_row({**A_YES, C.NAME: "Ann"}, READING))


ROUND_TRIP = [
    an_opt_in(id=""),
    an_opt_in(
        id="",
        purpose="orders",
        numbers=(OURS, OUR_SECOND),
        confirmed_at=NOW,
        programme=Programme(name="Deals", frequency="4 texts a month"),
    ),
    an_opt_out(id=""),
    an_opt_out(id="", route=OptOutRoute.MAIL, number=None, said_scope="promotional", words="=no"),
]


@pytest.mark.parametrize("record", ROUND_TRIP)
def test_what_is_exported_is_read_back_as_the_same_record(record: OptIn | OptOut) -> None:
    cells = {C.NUMBER: CONTACT.e164, **cells_of(record)}

    back = read_row(cells, READING).record

    assert back is not None
    expected = replace(record, recorded_at=NOW, recorded_by=MAYA)
    if isinstance(expected, OptOut):
        expected = replace(expected, matcher="import")
    assert back == expected
    assert differing(cells, cells_of(record)) == ()


def test_a_changed_cell_is_found_and_a_time_written_otherwise_is_not() -> None:
    record = an_opt_in(basis=Basis.PURCHASE, recorded_by=SYSTEM)
    cells = cells_of(record)

    assert differing({**cells, C.PLACE: "form 13"}, cells_of(record)) == (C.PLACE,)
    same = {**cells, C.WHEN: record.occurred_at.strftime("%Y-%m-%d %H:%M:%S+00:00")}
    assert differing(same, cells_of(record)) == ()


def test_an_implied_consent_ends_by_its_deal_and_not_by_what_a_file_says() -> None:
    implied = {
        C.NUMBER: "(604) 555-0132",
        C.STATUS: "yes",
        C.CATEGORY: "informational",
        C.METHOD: "implied",
        C.WHEN: "2026-01-10",
        C.BASIS: "purchase",
        C.DEALT_AT: "2026-01-10",
        C.EXPIRES_AT: "2040-01-01",
        C.PLACE: "order 12",
        C.WORDING: "Bought at the counter.",
    }

    assert opt_in(implied).expires_at == datetime(2028, 1, 10, 12, tzinfo=UTC)
    assert "basis" in refused({**implied, C.BASIS: "friendship"}).todo


@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Pacific/Honolulu"])
def test_a_bare_date_stays_that_day_wherever_it_is_shown(zone: str) -> None:
    reading = replace(READING, zone=zone)
    record = read_row({**A_YES, C.WHEN: "2026-02-01"}, reading).record

    assert isinstance(record, OptIn)
    shown_in = (ZoneInfo("America/St_Johns"), ZoneInfo("Pacific/Honolulu"), UTC)
    assert {record.occurred_at.astimezone(clock).date() for clock in shown_in} == {date(2026, 2, 1)}


def test_a_bare_date_of_today_is_never_to_come() -> None:
    early = replace(READING, now=datetime(2026, 3, 3, 1, 0, tzinfo=UTC))
    record = read_row({**A_YES, C.WHEN: "2026-03-03"}, early).record

    assert isinstance(record, OptIn)
    assert record.occurred_at == early.now
