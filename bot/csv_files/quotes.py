"""Where a row ends when its cells are quoted, and when a quote is not to be believed.

Rule: a row is never lost inside a cell. A quote that does not end, or that runs over lines which
look like rows, is a mistake of whoever wrote the file; its lines are told, and nobody's no among
them is passed over in silence.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from typing import Final

MOST_LINES: Final = 300
"""Lines that one quoted row may run over."""
MOST_CHARACTERS: Final = 100_000
"""Length of one row; far more than the longest wording that is kept."""

_NUMBER: Final = re.compile(r"""['"\s]*\+?[\d(][\d\s().+\-/]*(?:[eE]\+?\d+)?["\s]*""", re.ASCII)
_DIGITS: Final = 7
"""Digits of a number without its area code."""
_TELLING: Final = 3
"""From how many columns on a line with as many cells looks like a row."""


def ends_inside(line: str, separator: str) -> bool:
    """Say whether a row that begins with this line goes on behind its end, inside a quote."""
    at = 0
    while True:
        if line.startswith('"', at):
            at = _closing(line, at + 1)
            if at < 0:
                return True
        at = line.find(separator, at) + 1
        if not at:
            return False


def closes(line: str, separator: str) -> bool:
    """Say whether a row that is inside a quote when this line begins ends with it."""
    return not ends_inside(f'"{line}', separator)


def split(lines: Sequence[str], separator: str) -> list[str]:
    """Return the cells of one whole row, which is no longer than `MOST_CHARACTERS`."""
    return next(csv.reader(lines, delimiter=separator), [])


def split_plainly(line: str, separator: str) -> list[str]:
    """Return the cells of a line whose quotes mean nothing."""
    return [cell.strip().strip('"') for cell in line.rstrip("\r\n").split(separator)]


def swallows_rows(row: Sequence[str], separator: str, columns: int) -> bool:
    """Say whether a row of several lines holds others that look like rows of their own."""
    try:
        cells = next(csv.reader(row, delimiter=separator, strict=True), [])
    except csv.Error:
        # Words follow a closing quote: it was rather the next row's opening one.
        return True
    return any(
        _looks_like_a_row(line, separator, columns)
        for cell in cells
        if len(lines := cell.splitlines()) > 1
        for line in lines
    )


def _looks_like_a_row(line: str, separator: str, columns: int) -> bool:
    parts = line.split(separator)
    if len(parts) < min(columns, 2):
        return False
    if columns >= _TELLING and len(parts) >= columns:
        return True
    return any(_NUMBER.fullmatch(part) and sum(map(str.isdigit, part)) >= _DIGITS for part in parts)


def _closing(line: str, at: int) -> int:
    """Return the place behind a quote's end, or -1 if the line has none."""
    while (at := line.find('"', at)) >= 0:
        if not line.startswith('"', at + 1):
            return at + 1
        at += 2
    return -1
