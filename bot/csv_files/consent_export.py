"""From a consent record to the cells of one row, as an import reads them back.

Rule: what is exported can be imported again and changes nothing; no cell is a formula to a
spreadsheet. The words behind a wording's hash are for the caller to look up.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from bot.consent.record import ConsentRecord, Correction, DoubleOptIn, OptIn, OptOut, Unblock
from bot.conversations.contact_file import ContactCard
from bot.csv_files.cells import safe
from bot.csv_files.columns import Column

_C = Column
_INSTANTS: Final = frozenset({_C.WHEN, _C.CONFIRMED_AT, _C.EXPIRES_AT, _C.DEALT_AT, _C.RECORDED_AT})
_ONLY_READ: Final = frozenset(
    {_C.OPTED_OUT, _C.CLAUSES, _C.SOURCE, _C.FIRST_NAME, _C.LAST_NAME, _C.POSTAL_CODE}
)
COLUMNS: Final = tuple(column for column in Column if column not in _ONLY_READ)
"""The columns of an export, in their order; the others only help those who write files."""


def cells_of(record: ConsentRecord, *, wording: str = "") -> dict[Column, str]:
    """Return what a record says, by column; `wording` are the words that it keeps the hash of."""
    cells = {
        _C.STATUS: record.kind,
        _C.WHEN: _instant(record.occurred_at),
        _C.RECORDED_AT: _instant(record.recorded_at),
        _C.RECORDED_BY: record.recorded_by,
        _C.RECORD_ID: record.id,
    }
    match record:
        case OptIn():
            cells |= _opt_in(record, wording)
        case OptOut():
            cells |= {
                _C.ROUTE: record.route.value,
                _C.WORDS: record.words,
                _C.SAID_SCOPE: record.said_scope,
                _C.MATCHER: record.matcher,
                _C.OUR_NUMBERS: record.number.e164 if record.number else "",
            }
        case Unblock():
            cells |= {_C.WORDS: record.words, _C.OUR_NUMBERS: record.number.e164}
        case DoubleOptIn():
            cells |= {
                _C.ABOUT: record.opt_in,
                _C.MATCHER: record.step,
                _C.WORDS: record.words,
                _C.OUR_NUMBERS: record.number.e164 if record.number else "",
            }
        case Correction():
            cells |= {_C.ABOUT: record.voids, _C.WORDS: record.reason}
    return {column: text for column, text in cells.items() if text}


def card_cells(card: ContactCard) -> dict[Column, str]:
    """Return what is known of a contact, by column."""
    cells = {
        _C.NAME: card.name,
        _C.ZONE: card.zone,
        _C.STATE: card.state,
        _C.LANGUAGE: card.language,
        _C.OWNER: card.owner or "",
    }
    return {column: text for column, text in cells.items() if text}


def row_of(cells: Mapping[Column, str]) -> list[str]:
    """Return the cells in the order of the export's columns, none of them a formula."""
    return [safe(cells.get(column, "")) for column in COLUMNS]


def differing(cells: Mapping[Column, str], known: Mapping[Column, str]) -> tuple[Column, ...]:
    """Return the columns in which a row says something else than the record on file."""
    return tuple(
        column
        for column, text in known.items()
        if column in cells and not _same(column, cells[column], text)
    )


def _opt_in(record: OptIn, wording: str) -> dict[Column, str]:
    clauses = record.clauses
    return {
        _C.CATEGORY: record.category.value,
        _C.METHOD: record.method.value,
        _C.SELLER: record.seller,
        _C.PURPOSE: record.purpose,
        _C.OUR_NUMBERS: "; ".join(number.e164 for number in record.numbers),
        _C.WORDING: wording or record.evidence.wording,
        _C.PLACE: record.evidence.place,
        _C.NAMES_SELLER: _yes(holds=clauses.names_seller_and_number),
        _C.DISCLOSES: _yes(holds=clauses.discloses_automated_marketing),
        _C.NO_CONDITION: _yes(holds=clauses.not_a_condition_of_purchase),
        _C.CONFIRMED_AT: _instant(record.confirmed_at),
        _C.EXPIRES_AT: _instant(record.expires_at),
        _C.BASIS: record.basis.value if record.basis else "",
        _C.DEALT_AT: _instant(record.dealt_at),
        _C.PROGRAMME: record.programme.name if record.programme else "",
        _C.FREQUENCY: record.programme.frequency if record.programme else "",
    }


def _instant(at: datetime | None) -> str:
    return at.isoformat() if at else ""


def _yes(*, holds: bool) -> str:
    return "yes" if holds else "no"


def _same(column: Column, text: str, known: str) -> bool:
    if " ".join(text.split()) == " ".join(known.split()):
        return True
    if column not in _INSTANTS:
        return False
    try:
        return datetime.fromisoformat(text) == datetime.fromisoformat(known)
    except (ValueError, TypeError):
        return False
