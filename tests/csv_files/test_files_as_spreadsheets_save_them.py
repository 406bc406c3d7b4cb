"""Files in every shape that a spreadsheet gives them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.csv_files.cells import restored, safe
from bot.csv_files.columns import ALIASES, Column, read_heading
from bot.csv_files.encodings import UnreadableFileError, encoding_of
from bot.csv_files.rows import Row, read_rows

WORDS = "number,name\r\n(415) 555-0132,José Núñez\r\n"
NEEDED = frozenset({Column.NUMBER})


@pytest.mark.parametrize(
    ("codec", "expected"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("cp1252", "cp1252"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
    ],
)
def test_a_file_comes_out_in_the_letters_it_was_saved_in(codec: str, expected: str) -> None:
    raw = WORDS.encode(codec)

    found = encoding_of([raw[:16], raw[16:]])

    assert found == expected
    assert raw.decode(found) == WORDS


def test_an_accent_in_the_last_line_of_a_long_file_still_counts() -> None:
    chunks = [
        b"number,name\n",
        *[b"4155550132,Ann\n" * 1000] * 20,
        "4155550132,Zoé\n".encode("cp1252"),
    ]

    assert encoding_of(chunks) == "cp1252"


def test_a_letter_cut_in_two_by_the_reading_is_no_reason_to_doubt_utf_8() -> None:
    raw = "number,name\n1,José\n".encode()
    cut = raw.index(b"\xc3") + 1

    assert encoding_of([raw[:cut], raw[cut:]]) == "utf-8"


@pytest.mark.parametrize(
    "raw", [b"PK\x03\x04rest", b"\xd0\xcf\x11\xe0rest", b"%PDF-1.7", b"a\x00b\x00\x00\x01c,d\n"]
)
def test_what_is_no_table_is_refused_with_what_to_do(raw: bytes) -> None:
    with pytest.raises(UnreadableFileError, match="CSV UTF-8"):
        encoding_of([raw + b"\x01" * 64])


def test_one_wrong_byte_does_not_change_all_the_other_letters() -> None:
    raw = "number,name\n1,José\n2,Zoé\n".encode() + "3,André\n".encode("cp1252")

    assert encoding_of([raw]) == "utf-8"


def test_one_zero_byte_is_no_reason_to_refuse_a_whole_file() -> None:
    assert encoding_of([b"number,name\n1,An\x00n\n"]) == "utf-8"


def test_an_empty_file_is_text() -> None:
    assert encoding_of([]) == "utf-8"


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_heading_says_what_separates_the_cells(separator: str) -> None:
    lines = [f"number{separator}name\n", f'1{separator}"a, b; c"\n']

    assert list(read_rows(lines))[1].cells == ("1", "a, b; c")


def test_a_separator_inside_quotes_of_the_heading_does_not_count() -> None:
    lines = ['"number, in full; please";"name"\n', "1;Ann\n"]

    assert list(read_rows(lines))[1].cells == ("1", "Ann")


def test_breaks_inside_quotes_stay_and_lines_are_counted_as_editors_do() -> None:
    lines = ["number,wording\r\n", '1,"first\r\n', 'second"\r\n', "\r\n", "2,third\r\n"]

    assert list(read_rows(lines)) == [
        Row(1, ("number", "wording")),
        Row(2, ("1", "first\r\nsecond")),
        Row(5, ("2", "third")),
    ]


def test_excels_own_first_line_is_passed_over() -> None:
    assert list(read_rows(["sep=;\n", "\n", "number;name\n", "1;Ann\n"])) == [
        Row(3, ("number", "name")),
        Row(4, ("1", "Ann")),
    ]


@pytest.mark.parametrize("marks", ["\ufeff", "\ufeff\ufeff", "\ufeffï»¿"])
def test_marks_at_the_start_are_no_part_of_the_first_name(marks: str) -> None:
    for lines in ([f"{marks}number\n", "1\n"], [f'{marks}"number"\n', "1\n"]):
        assert [row.cells for row in read_rows(lines)] == [("number",), ("1",)]


@pytest.mark.parametrize(
    ("name", "column"),
    [
        ("Phone Number", Column.NUMBER),
        ("PHONE_NUMBER", Column.NUMBER),
        ("Téléphone", Column.NUMBER),
        ("Mobile-Phone", Column.NUMBER),
        ("Opt-In Date", Column.WHEN),
        ("ZIP", Column.POSTAL_CODE),
        ("State/Province", Column.STATE),
        ("Consent Text", Column.WORDING),
        ("record_id", Column.RECORD_ID),
    ],
)
def test_a_column_is_known_by_any_of_its_names(name: str, column: Column) -> None:
    assert read_heading((name,), needed=frozenset()).columns == {0: column}


def test_no_name_stands_for_two_columns() -> None:
    names = [name.strip() for each in ALIASES.values() for name in each.split(",")]

    assert sorted(names) == sorted(set(names))
    for column, words in ALIASES.items():
        for name in words.split(","):
            assert read_heading((name,), needed=frozenset()).columns == {0: column}, name


def test_unknown_columns_are_told_and_left_alone() -> None:
    heading = read_heading(("Number", "Shoe size", ""), needed=NEEDED)

    assert heading.unknown == ("Shoe size",)
    assert heading.cells((" 4155550132 ", "9", "x")) == {Column.NUMBER: "4155550132"}


def test_a_file_without_numbers_says_which_names_would_do() -> None:
    with pytest.raises(UnreadableFileError, match="phone number"):
        read_heading(("Name", "City"), needed=NEEDED)


def test_two_columns_of_the_same_meaning_are_not_chosen_between() -> None:
    with pytest.raises(UnreadableFileError, match="“Phone” and “Mobile” both mean number"):
        read_heading(("Phone", "Mobile"), needed=NEEDED)


@pytest.mark.parametrize(
    "formula", ["=1+1", "+14155550132", "-1", "@SUM(A1)", "\tx", "\rx", "\uff1d1", "'=1", "''+1"]
)
def test_what_begins_like_a_formula_is_quoted(formula: str) -> None:
    assert safe(formula) == f"'{formula}"
    assert restored(safe(formula)) == formula


@pytest.mark.parametrize("plain", ["", "Ann", "O'Neil", "'tis", "a=b", "(415) 555-0132"])
def test_what_is_no_formula_is_left_alone(plain: str) -> None:
    assert safe(plain) == plain
    assert restored(plain) == plain


@given(st.text())
def test_every_cell_comes_back_as_it_went_out_and_never_as_a_formula(text: str) -> None:
    cell = safe(text)

    assert restored(cell) == text
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
