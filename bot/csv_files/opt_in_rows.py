"""A yes in a file: taken only with all that the rules ask of one (CTIA 5.1.1-5.1.2 and 5.1.4)."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from bot.consent.category import Category
from bot.consent.dealings import completed
from bot.consent.opt_in_check import problems
from bot.consent.record import Evidence, OptIn, OptInMethod, Programme, WrittenClauses
from bot.csv_files.columns import Column
from bot.csv_files.reading import Cells, Reading, day_in, moment_in, numbers_in, words_in
from bot.csv_files.values import BadCell, key_of, numbers, one_of, yes
from bot.csv_files.words import BASES, BOUGHT, CATEGORIES, METHOD_WORDS

_C = Column

_SEEN_BY_US: Final = frozenset({OptInMethod.INBOUND_TEXT, OptInMethod.RINGCENTRAL_LIST})
"""What proves itself to the bot, and nothing to anybody who reads of it in a file."""
_FIELDS: Final = {
    "category": _C.CATEGORY,
    "method": _C.METHOD,
    "wording": _C.WORDING,
    "when": _C.WHEN,
    "proof": _C.PLACE,
    "clauses": _C.CLAUSES,
    "basis": _C.BASIS,
    "dealt_at": _C.DEALT_AT,
}
"""The columns behind the fields that the rules complain about."""


def opt_in(cells: Cells, reading: Reading) -> OptIn:
    """Return the record that a row asks for, without an id.

    Raises:
        BadCell: something is missing, or cannot be understood.
    """
    if key_of(cells.get(_C.SOURCE, "")) in BOUGHT:
        raise BadCell(
            "Lists that are bought, rented or shared may not be texted: consent given to somebody "
            "else is none to us (CTIA 5.1.4).",
            "Leave these rows out, or get a yes of their own for this business.",
        )
    when = _needed_moment(cells, reading)
    record = OptIn(
        id="",
        occurred_at=when,
        recorded_at=reading.now,
        recorded_by=reading.by,
        method=_method(cells),
        category=_category(cells),
        seller=cells.get(_C.SELLER, reading.seller)[:200],
        purpose=cells.get(_C.PURPOSE, "")[:200],
        numbers=numbers_in(cells),
        evidence=Evidence(
            wording=words_in(cells, _C.WORDING, strict=True),
            place=words_in(cells, _C.PLACE, strict=True),
        ),
        clauses=_clauses(cells),
        confirmed_at=day_in(cells, _C.CONFIRMED_AT, reading),
        expires_at=moment_in(cells, _C.EXPIRES_AT, reading),
        basis=one_of(cells[_C.BASIS], BASES, "Write purchase or inquiry in “basis”.")
        if _C.BASIS in cells
        else None,
        dealt_at=day_in(cells, _C.DEALT_AT, reading),
        programme=_programme(cells),
    )
    record = completed(record)
    found = problems(record, now=reading.now, contact=numbers(cells[_C.NUMBER])[0])
    if found:
        columns = ", ".join(_FIELDS[each].value if each in _FIELDS else each for each in found)
        raise BadCell(" ".join(found.values()), f"Complete or correct: {columns}.")
    return record


def _needed_moment(cells: Cells, reading: Reading) -> datetime:
    when = day_in(cells, _C.WHEN, reading)
    if when is None:
        raise BadCell("It does not say when they agreed.", "Fill in “when”.")
    return when


def _category(cells: Cells) -> Category:
    if _C.CATEGORY not in cells:
        raise BadCell("It does not say what they agreed to.", "Fill in “category”.")
    todo = "Write conversational, informational or promotional in “category”."
    return one_of(cells[_C.CATEGORY], CATEGORIES, todo)


def _method(cells: Cells) -> OptInMethod:
    if _C.METHOD not in cells:
        return OptInMethod.IMPORTED
    words = ", ".join(method.value for method in OptInMethod if method not in _SEEN_BY_US)
    todo = f"Write one of these in “method”: {words}."
    method = one_of(cells[_C.METHOD], METHOD_WORDS, todo)
    if method in _SEEN_BY_US:
        raise BadCell("That somebody texted first counts only where Assent got the text.", todo)
    return method


def _clauses(cells: Cells) -> WrittenClauses:
    every = _C.CLAUSES in cells and yes(cells[_C.CLAUSES])

    def holds(column: Column) -> bool:
        return every or (column in cells and yes(cells[column]))

    return WrittenClauses(
        names_seller_and_number=holds(_C.NAMES_SELLER),
        discloses_automated_marketing=holds(_C.DISCLOSES),
        not_a_condition_of_purchase=holds(_C.NO_CONDITION),
    )


def _programme(cells: Cells) -> Programme | None:
    if _C.PROGRAMME not in cells:
        return None
    if _C.FREQUENCY not in cells:
        raise BadCell(
            "A recurring programme says how often its texts come.",
            "Fill in “frequency”, for example: 4 texts a month.",
        )
    return Programme(name=cells[_C.PROGRAMME][:80], frequency=cells[_C.FREQUENCY][:80])
