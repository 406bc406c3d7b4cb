"""Rows of a file: which sign separates the cells, and on which line each row begins."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Final

from bot.csv_files.encodings import UnreadableFileError
from bot.csv_files.quotes import (
    MOST_CHARACTERS,
    MOST_LINES,
    closes,
    ends_inside,
    split,
    split_plainly,
    swallows_rows,
)

_SEPARATORS: Final = ",;\t|"
_MARKS: Final = re.compile("^(?:\ufeff|ï»¿)+")
"""Byte-order marks that were left at the start: one too many, or one read as letters."""
_MOST_CELLS: Final = 200
_DAMAGED_LETTERS: Final = re.compile("[\x00\ufffd]")
_LONGEST_SHOWN: Final = 5000
"""Characters of a cell that is only given back."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """Why a row is not to be believed as it was read."""

    wrong: str
    todo: str
    takes_no: bool = False
    """Whether an opt-out on it counts all the same, because doubt reads as no."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a file."""

    line: int
    """Where it begins, counted from 1 as editors do."""
    cells: tuple[str, ...] = field(repr=False)
    flaw: Flaw | None = None


def read_rows(lines: Iterable[str]) -> Iterator[Row]:
    """Return the rows of a file that are not empty, the heading first.

    `lines` keep their line ends as they stand in the file, so that quoted breaks stay whole.

    Raises:
        UnreadableFileError: the heading itself cannot be read.
    """
    source = iter(lines)
    skipped, first = _heading(source)
    reader = _Reader(chain([first], source), _separator(first), skipped)
    for row in reader.rows():
        if any(cell.strip() for cell in row.cells):
            yield row


class _Reader:
    """Goes through a file's lines once, and holds no more of them than one row may have."""

    def __init__(self, lines: Iterator[str], separator: str, skipped: int) -> None:
        self._lines = lines
        self._separator = separator
        self._number = skipped
        """Of the line that was read last."""
        self._doubt: Flaw | None = None
        """What is wrong with every row from here on."""

    def rows(self) -> Iterator[Row]:
        """Return every row, with what is wrong with it."""
        columns = 0
        for line in self._lines:
            self._number += 1
            for row in self._begun_by(line, columns):
                if not columns:
                    columns = _columns_of(row)
                yield row

    def _begun_by(self, line: str, columns: int) -> Iterable[Row]:
        if '"' not in line or self._doubt or not ends_inside(line, self._separator):
            return (self._row(self._number, (line,)),)
        began = self._number
        run, whole = self._run(line)
        if not whole:
            self._doubt = _after_unclosed(began)
            later = (self._row(began + n, (each,)) for n, each in enumerate(run[1:], 1))
            return chain([self._returned(began, line, _unclosed())], later)
        if swallows_rows(run, self._separator, columns):
            flaw = _runs_over_rows(began)
            return [self._returned(began + n, each, flaw) for n, each in enumerate(run)]
        return (self._row(began, run),)

    def _run(self, line: str) -> tuple[list[str], bool]:
        """Return the lines up to the one that closes the quote, and whether one does."""
        run, length = [line], len(line)
        while len(run) < MOST_LINES and length < MOST_CHARACTERS:
            more = next(self._lines, None)
            if more is None:
                break
            self._number += 1
            run.append(more)
            length += len(more)
            if closes(more, self._separator):
                return run, True
        return run, False

    def _row(self, began: int, lines: Sequence[str]) -> Row:
        if sum(map(len, lines)) > MOST_CHARACTERS:
            return self._returned(began, lines[0], _too_long())
        if '"' not in lines[0]:
            cells = lines[0].rstrip("\r\n").split(self._separator)
        elif self._doubt and ends_inside(lines[0], self._separator):
            cells = split_plainly(lines[0], self._separator)
        else:
            cells = split(lines, self._separator)
        damaged = any(_DAMAGED_LETTERS.search(line) for line in lines)
        flaw = self._doubt or (_damaged() if damaged else None)
        return Row(began, tuple(cells[:_MOST_CELLS]), flaw)

    def _returned(self, number: int, line: str, flaw: Flaw) -> Row:
        cells = split_plainly(line[:MOST_CHARACTERS], self._separator)[:_MOST_CELLS]
        return Row(number, tuple(cell[:_LONGEST_SHOWN] for cell in cells), flaw)


def _columns_of(heading: Row) -> int:
    flaw = heading.flaw
    if flaw is not None and not flaw.takes_no:
        raise UnreadableFileError(f"Line {heading.line}: {flaw.wrong} {flaw.todo}")
    if len(heading.cells) == _MOST_CELLS:
        raise UnreadableFileError(
            f"The first row has {_MOST_CELLS} columns or more, which is no list of contacts: take "
            "out the columns that say nothing about consent."
        )
    return len(heading.cells)


def _unclosed() -> Flaw:
    return Flaw(
        "A quote on this line is never closed, so nobody knows where its row ends.",
        "Close the quote, or double the quotes inside the cell, and import the whole file again.",
    )


def _after_unclosed(line: int) -> Flaw:
    return Flaw(
        f"It stands behind the quote of line {line} that is never closed, so only an opt-out "
        "would be taken from it.",
        f"Mend line {line} and import the whole file again.",
        takes_no=True,
    )


def _runs_over_rows(line: int) -> Flaw:
    return Flaw(
        f"The quote of line {line} runs over lines that look like rows, so none of them is taken.",
        f"Close the quote of line {line}, or take the line breaks out of its cell.",
    )


def _too_long() -> Flaw:
    return Flaw(
        f"This row is longer than {MOST_CHARACTERS:,} characters.",
        "Shorten its cells, and keep long proofs elsewhere.",
    )


def _damaged() -> Flaw:
    return Flaw(
        "A letter of this row is damaged: it is no letter in the file's own encoding.",
        "Correct the letter and save the file as “CSV UTF-8”.",
        takes_no=True,
    )


def _heading(source: Iterator[str]) -> tuple[int, str]:
    """Return how many lines come before the heading, and the heading's own first line."""
    skipped = 0
    first = _MARKS.sub("", next(source, ""))
    for line in chain([first], source):
        # Excel writes this line so that it finds its own separator again.
        if line.strip().lower().startswith("sep=") or not line.strip():
            skipped += 1
            continue
        return skipped, line
    return skipped, ""


def _separator(heading: str) -> str:
    """Return the sign that separates the heading's cells, quoted parts left out."""
    plain = "".join(heading.split('"')[::2])
    return max(_SEPARATORS, key=plain.count) if any(s in plain for s in _SEPARATORS) else ","
