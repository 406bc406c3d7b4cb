"""A no in a file: taken however little is said with it, because doubt reads as no."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.consent.category import Category
from bot.consent.record import OptOut, OptOutRoute
from bot.csv_files.columns import Column
from bot.csv_files.reading import Cells, Reading, words_in
from bot.csv_files.values import BadCell, end_of, key_of, moment, number, one_of
from bot.csv_files.words import CATEGORIES, ROUTE_WORDS
from bot.texting.phone import PhoneNumber

_C = Column


def opt_out(cells: Cells, reading: Reading, remarks: list[str]) -> OptOut:
    """Return the record that a row asks for, without an id; `remarks` gets what was left out."""

    def tried(column: Column, read: Callable[[str], object], otherwise: str) -> object:
        if column not in cells:
            return None
        try:
            return read(cells[column])
        except BadCell as bad:
            remarks.append(f"{bad.wrong} {otherwise}")
            return None

    when = tried(
        _C.WHEN,
        lambda text: end_of(
            moment(text, zone=reading.zone, day_first=reading.day_first, now=reading.now),
            now=reading.now,
        ),
        "Taken as of today.",
    )
    at = when if isinstance(when, datetime) else reading.now
    route = tried(_C.ROUTE, lambda text: one_of(text, ROUTE_WORDS, ""), "Taken as not known.")
    ours = tried(_C.OUR_NUMBERS, number, "Taken for all our numbers.")
    return OptOut(
        id="",
        occurred_at=min(at, reading.now),
        recorded_at=reading.now,
        recorded_by=reading.by,
        route=route if isinstance(route, OptOutRoute) else OptOutRoute.IMPORTED,
        words=words_in(cells, _C.WORDS, strict=False),
        said_scope="promotional" if _promotional_only(cells) else "all",
        matcher="import",
        number=ours if isinstance(ours, PhoneNumber) else None,
    )


def _promotional_only(cells: Cells) -> bool:
    said = key_of(cells.get(_C.SAID_SCOPE, ""))
    return CATEGORIES.get(said) is Category.PROMOTIONAL
