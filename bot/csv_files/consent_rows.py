"""From the cells of one row to a consent record and what is told of the contact.

Rule: the same content for the same contact is the same record, whenever it is read (ruling 7).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from typing import Final, Literal

from bot.consent.record import OptIn, OptOut
from bot.conversations.details import Details
from bot.csv_files.columns import Column
from bot.csv_files.contact_cells import lenient_details, strict_details
from bot.csv_files.opt_in_rows import opt_in
from bot.csv_files.opt_out_rows import opt_out
from bot.csv_files.reading import Cells, Reading
from bot.csv_files.refusals import is_a_no, says_no
from bot.csv_files.values import BadCell, key_of, moment_like, numbers
from bot.texting.ids import ContactKey
from bot.texting.phone import PhoneNumber

_C = Column
Status = Literal["opt_in", "opt_out", "contact", "kept"]

_STATUSES: Final[dict[str, Status]] = {
    **dict.fromkeys(
        ("optin", "optedin", "yes", "y", "true", "1", "subscribed", "active", "consented", "in"),
        "opt_in",
    ),
    **dict.fromkeys(
        (
            "optout", "optedout", "no", "n", "false", "0", "unsubscribed", "stop", "stopped", "out",
            "revoked", "donottext", "dnt", "blocked", "suppressed", "inactive", "donotcontact",
        ),
        "opt_out",
    ),
    **dict.fromkeys(("contact", "none", "unknown", "nevermind"), "contact"),
}  # fmt: skip
_OF_A_YES: Final = (_C.CATEGORY, _C.METHOD, _C.WORDING, _C.CLAUSES)
_OF_A_NO: Final = (_C.ROUTE, _C.WORDS)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRow:
    """What one row asks for."""

    number: PhoneNumber
    others: tuple[PhoneNumber, ...] = ()
    """More numbers in the same cell, which only a no may have: it holds for each."""
    details: Details
    record: OptIn | OptOut | None = None
    """Without an id, which depends on where the contact's facts lie."""
    told: str = ""
    """What the record's id is derived from, beside the contact."""
    cells: Cells = field(default_factory=dict, repr=False)
    """What the row itself says, without what holds for the whole file."""
    remarks: tuple[str, ...] = ()
    """What was understood otherwise than it was written."""


def read_row(cells: Cells, reading: Reading) -> ImportRow:
    """Return what a row asks for.

    Raises:
        BadCell: nothing of it can be taken.
    """
    own, cells = cells, {**reading.defaults, **cells}
    if _C.NUMBER not in cells:
        raise BadCell("There is no phone number.", "Fill in the number, or leave the row out.")
    whom, *others = numbers(cells[_C.NUMBER])
    remarks: list[str] = []
    status, cells = _heard(cells, remarks)
    if others:
        each = " and ".join(map(str, (whom, *others)))
        if status != "opt_out":
            raise BadCell(
                f"There are {len(others) + 1} numbers in one cell: {each}.",
                "Give each number a row of its own.",
            )
        remarks.append(f"The no holds for each number in the cell: {each}.")
    if status == "opt_out":
        details = lenient_details(cells, remarks)
        record: OptIn | OptOut | None = opt_out(cells, reading, remarks)
    else:
        details = strict_details(cells)
        record = opt_in(cells, reading) if status == "opt_in" else None
    return ImportRow(
        number=whom,
        others=tuple(others),
        details=details,
        record=record,
        told=_told(cells, status),
        cells=own if _C.RECORD_ID in cells else _without(own, _C.RECORD_ID),
        remarks=tuple(remarks),
    )


def with_id(row: ImportRow, key: ContactKey) -> OptIn | OptOut | None:
    """Return the record under an id of its own: the same content for the same contact, the same."""
    if row.record is None:
        return None
    digest = hashlib.sha256(f"{key}\x1f{row.told}".encode("utf-8", "replace")).hexdigest()
    return replace(row.record, id=f"imp_{digest[:20]}")


def _heard(cells: Cells, remarks: list[str]) -> tuple[Status, Cells]:
    """Return what a row is about, and its cells with a no of its own column worked in.

    Raises:
        BadCell: nobody can say whether it is a no.
    """
    text = cells.get(_C.OPTED_OUT, "")
    rest = _without(cells, _C.OPTED_OUT)
    try:
        status = _status(rest)
        unclear = None
    except BadCell as bad:
        status, unclear = "contact", bad
    try:
        no = says_no(text)
    except BadCell as bad:
        if status != "opt_out":
            raise
        remarks.append(bad.wrong.partition(": no yes")[0] + ".")
        no = False
    if not no:
        if unclear is not None:
            raise unclear
        return status, rest
    if status == "opt_in":
        remarks.append("The row says yes and no: the no wins.")
        rest = _without(rest, _C.WHEN)
    if status != "opt_out":
        rest = _without(rest, _C.RECORD_ID)
    day = next((part for each in text.split(";") if moment_like(part := each.strip())), "")
    return "opt_out", {_C.WHEN: day, **rest} if day else rest


def _without(cells: Cells, column: Column) -> Cells:
    return {each: text for each, text in cells.items() if each is not column}


def _status(cells: Cells) -> Status:
    """Return what a row is about; without a word for it, what its cells are about.

    Raises:
        BadCell: its word for it is not known.
    """
    if _C.STATUS in cells:
        status = _STATUSES.get(key_of(cells[_C.STATUS]))
        if status is not None:
            return status
        if is_a_no(cells[_C.STATUS]):
            return "opt_out"
        if _C.RECORD_ID in cells:
            return "kept"
        raise BadCell(
            f"“{cells[_C.STATUS][:60]}” is no status.", "Write opt_in, opt_out or contact."
        )
    if any(column in cells for column in _OF_A_NO):
        return "opt_out"
    return "opt_in" if any(column in cells for column in _OF_A_YES) else "contact"


_NOT_TOLD: Final = frozenset(
    {
        _C.NUMBER, _C.NAME, _C.FIRST_NAME, _C.LAST_NAME, _C.ZONE, _C.STATE, _C.POSTAL_CODE,
        _C.LANGUAGE, _C.OWNER, _C.RECORDED_AT, _C.RECORDED_BY, _C.SOURCE, _C.STATUS,
    }
)  # fmt: skip


def _told(cells: Cells, status: Status) -> str:
    """Return the content of a record as it was written, so that today's date is no part of it."""
    parts = [
        f"{column.value}={cells[column]}" for column in sorted(cells) if column not in _NOT_TOLD
    ]
    return "\x1f".join((status, *parts))
