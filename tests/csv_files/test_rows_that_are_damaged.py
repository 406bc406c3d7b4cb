"""Quotes that are not closed, letters that are none, rows without end: no row gets lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.csv_files.encodings import UnreadableFileError
from bot.csv_files.rows import Row, read_rows

HEADING = "number,name,status\n"
FOUND_NO = ("4155550133", "Ann", "no")


def read(*lines: str) -> list[Row]:
    return list(read_rows([HEADING, *lines]))[1:]


def test_rows_behind_a_quote_that_never_ends_are_still_rows() -> None:
    first, second = read('4155550132,"Bob,yes\n', "4155550133,Ann,no\n")

    assert first.line == 2
    assert first.flaw is not None
    assert not first.flaw.takes_no
    assert (second.line, second.cells) == (3, FOUND_NO)
    assert second.flaw is not None
    assert second.flaw.takes_no
    assert "line 2" in second.flaw.wrong


def test_a_quote_that_never_ends_swallows_nothing_however_long_the_file_is() -> None:
    rows = [f"415555{n % 10000:04d},Ann,no\n" for n in range(5000)]

    found = read("4155550132,Zoe,yes\n", '4155550132,"Bob,yes\n', *rows)

    assert [row.line for row in found] == [*range(2, 5004)]
    assert [row.cells[0] for row in found[2:]] == [row[:10] for row in rows]
    assert all(row.flaw is not None and row.flaw.takes_no for row in found[2:])


@pytest.mark.parametrize(
    "lines",
    [
        ('4155550132,"Bob,yes\n', "4155550133,Ann,no\n", '4155550134,"Carl",no\n'),
        ('4155550132,"Bob,yes\n', '4155550133,Ann,no",no\n', "4155550134,Carl,no\n"),
        ('4155550132,"Bob,yes\n', '"4155550133",Ann,no\n', "4155550134,Carl,no\n"),
    ],
)
def test_rows_inside_a_quote_that_closes_later_are_returned(lines: tuple[str, ...]) -> None:
    found = read(*lines)

    returned = [row for row in found if row.flaw is not None and not row.flaw.takes_no]
    assert [row.line for row in found] == [2, 3, 4]
    assert [row.line for row in returned[:2]] == [2, 3]
    assert returned[1].cells[:2] == FOUND_NO[:2]


@pytest.mark.parametrize(
    "row",
    [
        '4155550132,"Bob\nSmith",no\n',
        '4155550132,"We text at most twice a month.\nCall (415) 555-0100.",no\n',
        '4155550132,"He said ""stop"",\nand hung up",no\n',
        '"Wording on\r\ntwo lines",4155550132,no\n',
    ],
)
def test_a_cell_of_several_lines_is_one_cell(row: str) -> None:
    [found] = read(*row.splitlines(keepends=True))

    assert found.flaw is None
    assert "4155550132" in found.cells
    assert found.cells[2] == "no"


def test_a_list_of_bare_numbers_loses_none_inside_a_quote() -> None:
    found = list(read_rows(["4155550132\n", '"4155550133\n', "4155550134\n", '"4155550135"\n']))

    assert [row.line for row in found] == [1, 2, 3, 4]
    assert [row.flaw is None for row in found] == [True, False, False, False]


def test_a_heading_whose_quote_never_ends_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match="Line 1"):
        list(read_rows(['number,"name\n', "1,Ann\n"]))


@pytest.mark.parametrize(("columns", "told"), [(1000, "columns"), (1_000_000, "longer than")])
def test_a_heading_with_columns_without_end_is_refused(columns: int, told: str) -> None:
    with pytest.raises(UnreadableFileError, match=told) as refused:
        list(read_rows([",".join("a" * columns) + "\n", "1\n"]))

    assert len(str(refused.value)) < 300


def test_a_row_with_a_huge_cell_comes_back_cut_and_the_next_one_is_read() -> None:
    huge, after = read("4155550132," + "x" * 200_000 + ",no\n", "4155550133,Ann,no\n")

    assert huge.flaw is not None
    assert not huge.flaw.takes_no
    assert max(map(len, huge.cells)) <= 5000
    assert after == Row(3, FOUND_NO)


@pytest.mark.parametrize("sign", ["\x00", "\ufffd"])
def test_a_damaged_letter_casts_doubt_on_its_own_row_only(sign: str) -> None:
    damaged, after = read(f"4155550132,Jos{sign},no\n", "4155550133,Ann,no\n")

    assert damaged.flaw is not None
    assert damaged.flaw.takes_no
    assert after.flaw is None


@given(st.lists(st.sampled_from(['"', ",", "x", "4155550132", '""', " "]), max_size=12))
def test_no_cell_however_quoted_hides_the_rows_behind_it(pieces: list[str]) -> None:
    later = [f"415555{n:04d},Ann,no\n" for n in range(133, 140)]

    found = read("".join(pieces) + "\n", *later)

    lost = {row[:10] for row in later} - {cell for row in found for cell in row.cells}
    assert not lost
