"""How the cells of a consent file are to be read, and what several kinds of rows share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from bot.csv_files.columns import Column
from bot.csv_files.values import BadCell, middle_of, moment, number
from bot.texting.ids import UserId
from bot.texting.phone import PhoneNumber

_C = Column
Cells = Mapping[Column, str]

LONGEST: Final = 3000
"""Characters of a wording, a proof or words that are kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How a file is to be read."""

    seller: str
    """Whom a yes is for, where the file does not say."""
    zone: str = "UTC"
    """IANA zone of times without an offset."""
    day_first: bool = False
    by: UserId
    """Who imports."""
    now: datetime
    defaults: Cells = field(default_factory=dict)
    """What holds for every row that says nothing else."""


def moment_in(cells: Cells, column: Column, reading: Reading) -> datetime | None:
    """Return the instant in a cell; None if the cell is empty.

    Raises:
        BadCell: it is no date.
    """
    text = cells.get(column)
    if text is None:
        return None
    return moment(text, zone=reading.zone, day_first=reading.day_first, now=reading.now).at


def day_in(cells: Cells, column: Column, reading: Reading) -> datetime | None:
    """Return the instant in a cell, a bare date as its noon; None if the cell is empty.

    Raises:
        BadCell: it is no date.
    """
    text = cells.get(column)
    if text is None:
        return None
    when = moment(text, zone=reading.zone, day_first=reading.day_first, now=reading.now)
    return middle_of(when, now=reading.now)


def numbers_in(cells: Cells) -> tuple[PhoneNumber, ...]:
    """Return our numbers that a row names, with semicolons or commas between.

    Raises:
        BadCell: one of them is no number.
    """
    parts = cells.get(_C.OUR_NUMBERS, "").replace(",", ";").split(";")
    return tuple(number(part.strip()) for part in parts if part.strip())


def words_in(cells: Cells, column: Column, *, strict: bool) -> str:
    """Return words as they stand; what is too long is refused, or cut where nothing may be lost.

    Raises:
        BadCell: `strict`, and they are too long.
    """
    text = cells.get(column, "")
    if len(text) <= LONGEST:
        return text
    if strict:
        raise BadCell(
            f"“{column.value}” is longer than {LONGEST} characters.",
            "Keep the whole page elsewhere, name it in “place”, and give the sentence they saw.",
        )
    return text[:LONGEST]
