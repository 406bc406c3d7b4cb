"""From the cells of one row to a consent record and what is told of the contact.

Rule: a yes is taken only with all that the rules ask of a yes; a no is taken however little is
said with it, because doubt reads as no. Sources: CTIA 5.1.1-5.1.2 and 5.1.4, ruling 7.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final, Literal

from bot.consent.category import Category
from bot.consent.dealings import completed
from bot.consent.opt_in_check import problems
from bot.consent.record import (
    Evidence,
    OptIn,
    OptInMethod,
    OptOut,
    OptOutRoute,
    Programme,
    WrittenClauses,
)
from bot.conversations.details import (
    Details,
    InvalidDetail,
    clean_name,
    read_language,
    read_owner,
    read_state,
    read_zone,
)
from bot.csv_files.columns import Column
from bot.csv_files.values import (
    BASES,
    BOUGHT,
    CATEGORIES,
    METHOD_WORDS,
    ROUTE_WORDS,
    BadCell,
    end_of,
    key_of,
    moment,
    number,
    one_of,
    yes,
)
from bot.texting.ids import ContactKey, UserId
from bot.texting.phone import PhoneNumber

_C = Column
Cells = Mapping[Column, str]
Status = Literal["opt_in", "opt_out", "contact", "kept"]

LONGEST: Final = 3000
"""Characters of a wording, a proof or words that are kept."""
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
_SEEN_BY_US: Final = frozenset({OptInMethod.INBOUND_TEXT, OptInMethod.RINGCENTRAL_LIST})
"""What proves itself to the bot, and nothing to anybody who reads of it in a file."""
_OF_A_YES: Final = (_C.CATEGORY, _C.METHOD, _C.WORDING, _C.CLAUSES)
_OF_A_NO: Final = (_C.ROUTE, _C.WORDS)
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


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRow:
    """What one row asks for."""

    number: PhoneNumber
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
    whom = number(cells[_C.NUMBER])
    status = _status(cells)
    remarks: list[str] = []
    if status == "opt_out":
        details = _lenient(cells, remarks)
        record: OptIn | OptOut | None = _opt_out(cells, reading, remarks)
    else:
        details = _strict(cells)
        record = _opt_in(cells, reading) if status == "opt_in" else None
    return ImportRow(
        number=whom,
        details=details,
        record=record,
        told=_told(cells, status),
        cells=own,
        remarks=tuple(remarks),
    )


def with_id(row: ImportRow, key: ContactKey) -> OptIn | OptOut | None:
    """Return the record under an id of its own: the same content for the same contact, the same."""
    if row.record is None:
        return None
    digest = hashlib.sha256(f"{key}\x1f{row.told}".encode("utf-8", "replace")).hexdigest()
    return replace(row.record, id=f"imp_{digest[:20]}")


def _status(cells: Cells) -> Status:
    """Return what a row is about; without a word for it, what its cells are about."""
    if _C.STATUS in cells:
        status = _STATUSES.get(key_of(cells[_C.STATUS]))
        if status is not None:
            return status
        if _C.RECORD_ID in cells:
            return "kept"
        raise BadCell(
            f"“{cells[_C.STATUS][:60]}” is no status.", "Write opt_in, opt_out or contact."
        )
    if any(column in cells for column in _OF_A_NO):
        return "opt_out"
    return "opt_in" if any(column in cells for column in _OF_A_YES) else "contact"


def _opt_in(cells: Cells, reading: Reading) -> OptIn:
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
        numbers=_our_numbers(cells),
        evidence=Evidence(
            wording=_words(cells, _C.WORDING, strict=True),
            place=_words(cells, _C.PLACE, strict=True),
        ),
        clauses=_clauses(cells),
        confirmed_at=_moment(cells, _C.CONFIRMED_AT, reading),
        expires_at=_moment(cells, _C.EXPIRES_AT, reading),
        basis=one_of(cells[_C.BASIS], BASES, "Write purchase or inquiry in “basis”.")
        if _C.BASIS in cells
        else None,
        dealt_at=_moment(cells, _C.DEALT_AT, reading),
        programme=_programme(cells),
    )
    record = completed(record)
    found = problems(record, now=reading.now, contact=number(cells[_C.NUMBER]))
    if found:
        columns = ", ".join(_FIELDS[each].value if each in _FIELDS else each for each in found)
        raise BadCell(" ".join(found.values()), f"Complete or correct: {columns}.")
    return record


def _opt_out(cells: Cells, reading: Reading, remarks: list[str]) -> OptOut:
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
        words=_words(cells, _C.WORDS, strict=False),
        said_scope="promotional" if _promotional_only(cells) else "all",
        matcher="import",
        number=ours if isinstance(ours, PhoneNumber) else None,
    )


def _needed_moment(cells: Cells, reading: Reading) -> datetime:
    when = _moment(cells, _C.WHEN, reading)
    if when is None:
        raise BadCell("It does not say when they agreed.", "Fill in “when”.")
    return when


def _moment(cells: Cells, column: Column, reading: Reading) -> datetime | None:
    text = cells.get(column)
    if text is None:
        return None
    return moment(text, zone=reading.zone, day_first=reading.day_first, now=reading.now).at


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


def _our_numbers(cells: Cells) -> tuple[PhoneNumber, ...]:
    parts = cells.get(_C.OUR_NUMBERS, "").replace(",", ";").split(";")
    return tuple(number(part.strip()) for part in parts if part.strip())


def _promotional_only(cells: Cells) -> bool:
    said = key_of(cells.get(_C.SAID_SCOPE, ""))
    return CATEGORIES.get(said) is Category.PROMOTIONAL


def _words(cells: Cells, column: Column, *, strict: bool) -> str:
    """Return words as they stand: evidence is never shortened, only refused."""
    text = cells.get(column, "")
    if len(text) <= LONGEST:
        return text
    if strict:
        raise BadCell(
            f"“{column.value}” is longer than {LONGEST} characters.",
            "Keep the whole page elsewhere, name it in “place”, and give the sentence they saw.",
        )
    return text[:LONGEST]


def _strict(cells: Cells) -> Details:
    try:
        return _details(cells)
    except InvalidDetail as exc:
        text = cells.get(_DETAIL_COLUMNS[exc.detail], "")[:60]
        raise BadCell(f"“{text}” is not understood. {exc.sentence}", "Correct it.") from exc


def _lenient(cells: Cells, remarks: list[str]) -> Details:
    """Return the details that can be read: no detail may stand in the way of a no."""
    try:
        return _details(cells)
    except InvalidDetail as exc:
        remarks.append(f"The {exc.detail} was left out. {exc.sentence}")
        without = {c: text for c, text in cells.items() if c is not _DETAIL_COLUMNS[exc.detail]}
        if exc.detail == "state":
            without.pop(_C.POSTAL_CODE, None)
        return _lenient(without, remarks)


_DETAIL_COLUMNS: Final = {
    "state": _C.STATE, "zone": _C.ZONE, "language": _C.LANGUAGE, "owner": _C.OWNER,
}  # fmt: skip


def _details(cells: Cells) -> Details:
    state = read_state(cells[_C.STATE]) if _C.STATE in cells else ""
    if not state and _C.POSTAL_CODE in cells:
        state = read_state(cells[_C.POSTAL_CODE])
    parts = (cells.get(_C.FIRST_NAME, ""), cells.get(_C.LAST_NAME, ""))
    return Details(
        name=clean_name(cells.get(_C.NAME) or " ".join(parts)) or None,
        zone=read_zone(cells[_C.ZONE]) if _C.ZONE in cells else None,
        state=state or None,
        language=read_language(cells[_C.LANGUAGE]) if _C.LANGUAGE in cells else None,
        owner=read_owner(cells[_C.OWNER]) if _C.OWNER in cells else None,
    )


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
