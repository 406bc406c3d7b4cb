"""Rows of do-not-call and number lists, in the forms that registries and carriers hand out.

Rule: a row that names a number puts it on the list, whatever else it says, unless it says that
the answer is no; a row that cannot be read is told, never taken for clear.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import chain
from typing import Final

from bot.csv_files.columns import Column, Heading, read_heading
from bot.csv_files.rows import Row
from bot.csv_files.values import BadCell, key_of, moment, number
from bot.texting.phone import PhoneNumber

_TEN: Final = re.compile(r"\+?1?([2-9]\d{2})[ .-]?([2-9]\d{2})[ .-]?(\d{4})", re.ASCII)
_AREA: Final = re.compile(r"[2-9]\d\d", re.ASCII)
_LOCAL: Final = re.compile(r"[2-9]\d{2}-?\d{4}", re.ASCII)
_ANSWERS: Final = frozenset({"result", "answer", "status", "disconnected", "reassigned"})
_NO: Final = frozenset({"no", "n", "false", "nodata", "clear", "active", "0"})

Cells = Sequence[str]


@dataclass(frozen=True, slots=True)
class Listed:
    """One number of a list."""

    line: int
    number: PhoneNumber
    since: date | None = None
    """The day that it was given up, if the row says one."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """One row that could not be read."""

    line: int
    wrong: str


@dataclass(frozen=True, slots=True)
class NotListed:
    """One number that the list was asked about, and answered no."""

    line: int


Entry = Listed | Unreadable | NotListed


def read_list(rows: Iterable[Row], *, day_first: bool, now: datetime) -> Iterator[Entry]:
    """Return what each row says; a heading is understood and not needed.

    Raises:
        UnreadableFileError: there is a heading, and no column of numbers.
    """
    source = iter(rows)
    first = next(source, None)
    if first is None:
        return
    read: Callable[[Cells], tuple[str, str, str]]
    if any(char.isdigit() for char in "".join(first.cells)):
        read = _by_place
        source = chain([first], source)
    else:
        read = _by_heading(read_heading(first.cells, needed=frozenset({Column.NUMBER})))
    for row in source:
        if row.flaw is not None:
            yield Unreadable(row.line, row.flaw.wrong)
            continue
        try:
            whom, day, answer = read(row.cells)
            if key_of(answer) in _NO:
                yield NotListed(row.line)
                continue
            since = _day(day, day_first=day_first, now=now) if day else None
            yield Listed(row.line, _number(whom), since)
        except BadCell as bad:
            yield Unreadable(row.line, bad.wrong)


def _by_place(cells: Cells) -> tuple[str, str, str]:
    """Return number, day and answer of a row without a heading; area codes may stand apart."""
    cells = [cell.strip() for cell in cells]
    if len(cells) > 1 and _AREA.fullmatch(cells[0]) and _LOCAL.fullmatch(cells[1]):
        return cells[0] + cells[1], cells[2] if len(cells) > 2 else "", ""
    return cells[0], cells[1] if len(cells) > 1 else "", ""


def _by_heading(heading: Heading) -> Callable[[Cells], tuple[str, str, str]]:
    answers = [place for place, name in enumerate(heading.names) if key_of(name) in _ANSWERS]

    def read(cells: Cells) -> tuple[str, str, str]:
        said = heading.cells(cells)
        answer = next((cells[place] for place in answers if place < len(cells)), "")
        return said.get(Column.NUMBER, ""), said.get(Column.WHEN, ""), answer

    return read


def _number(text: str) -> PhoneNumber:
    if plain := _TEN.fullmatch(text):
        return PhoneNumber(f"+1{plain[1]}{plain[2]}{plain[3]}")
    return number(text)


def _day(text: str, *, day_first: bool, now: datetime) -> date:
    when = moment(text, zone="UTC", day_first=day_first, now=now)
    return when.day or when.at.astimezone(UTC).date()
