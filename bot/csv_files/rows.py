"""Rows of a file: which sign separates the cells, and on which line each row begins."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import Final

from bot.csv_files.encodings import UnreadableFileError

_SEPARATORS: Final = ",;\t|"
_MOST_CELLS: Final = 200


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a file."""

    line: int
    """Where it begins, counted from 1 as editors do."""
    cells: tuple[str, ...] = field(repr=False)


def read_rows(lines: Iterable[str]) -> Iterator[Row]:
    """Return the rows of a file that are not empty, the heading first.

    `lines` keep their line ends as they stand in the file, so that quoted breaks stay whole.

    Raises:
        UnreadableFileError: a quote is opened and never closed, or the cells have no end.
    """
    source = iter(lines)
    skipped, first = _heading(source)
    reader = csv.reader(chain([first], source), delimiter=_separator(first))
    began = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield Row(began + skipped, tuple(cells[:_MOST_CELLS]))
            began = reader.line_num + 1
    except csv.Error as wrong:
        raise UnreadableFileError(
            f"Line {began + skipped} begins a cell without an end: close its quote, or double the "
            "quotes inside it."
        ) from wrong


def _heading(source: Iterator[str]) -> tuple[int, str]:
    """Return how many lines come before the heading, and the heading's own first line."""
    skipped = 0
    for line in source:
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
