"""Bring in what a file says about many contacts.

Rule: an import never sends and never opens what a contact has closed; the same file again changes
nothing, so that one that was interrupted is simply run again (rulings 7 and 11).
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from itertools import islice
from typing import Final

from bot.consent.record import ConsentRecord, OptIn, OptOut, hash_of
from bot.consent.ways_back import ways_back
from bot.conversations.contact_file import ContactFile
from bot.conversations.details import changed, filled
from bot.conversations.opting_out import opted_out
from bot.csv_files.columns import Column
from bot.csv_files.consent_export import cells_of, differing
from bot.csv_files.consent_rows import ImportRow, with_id
from bot.csv_files.rows import Row
from bot.csv_files.values import BadCell
from bot.errors import Conflict
from bot.ports import Keys, Store
from bot.texting.ids import ContactKey, TenantId
from bot.texting.phone import PhoneNumber
from bot.usecases.contact_files import ATTEMPTS
from bot.usecases.scrub_contacts import newcomers

BATCH: Final = 500
"""Rows that are read and written in one round trip each."""


class Result(StrEnum):
    """What became of a row."""

    OPT_IN = "opt_in_recorded"
    OPT_OUT = "opt_out_recorded"
    DETAILS = "details_updated"
    UNCHANGED = "already_known"
    REPEATED = "repeated_in_the_file"
    RETURNED = "returned"


_WEIGHT: Final = {
    Result.RETURNED: 0,
    Result.OPT_OUT: 1,
    Result.OPT_IN: 2,
    Result.DETAILS: 3,
    Result.REPEATED: 4,
    Result.UNCHANGED: 5,
}
"""What is told of a row whose numbers fared differently: the least."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """A row, and what it asks for or what is wrong with it."""

    row: Row
    asks: ImportRow | BadCell


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a row, and what people should know or do about it."""

    row: Row
    result: Result
    number: PhoneNumber | None = None
    sentence: str = ""
    todo: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRun:
    """One run over one file."""

    tenant: TenantId
    now: datetime
    dry: bool = False
    """Only say what would happen. Remembers each record of the file, about 100 bytes a row."""
    replace_details: bool = False
    """Whether what the file says of a contact replaces what is known, rather than filling gaps."""
    seen: set[str] = field(default_factory=set)


async def import_rows(
    store: Store, keys: Keys, rows: Iterable[Parsed], run: ImportRun
) -> AsyncIterator[Outcome]:
    """Take each row in, in order, and tell what became of it.

    Raises:
        StoreUnavailable: nobody knows which of the last 500 rows were written: run it again.
    """
    source = iter(rows)
    while batch := list(islice(source, BATCH)):
        for outcome in await _batch(store, keys, batch, run):
            yield outcome


async def _batch(
    store: Store, keys: Keys, batch: Sequence[Parsed], run: ImportRun
) -> list[Outcome]:
    outcomes: dict[int, Outcome] = {}
    asked: dict[ContactKey, list[tuple[int, Row, ImportRow]]] = {}
    for place, parsed in enumerate(batch):
        if isinstance(parsed.asks, BadCell):
            outcomes[place] = _returned(parsed.row, parsed.asks)
        else:
            for number in (parsed.asks.number, *parsed.asks.others):
                key = keys.contact_key(run.tenant, number)
                asks = replace(parsed.asks, number=number)
                asked.setdefault(key, []).append((place, parsed.row, asks))
    left = tuple(asked)
    for _ in range(ATTEMPTS):
        left = await _written(store, keys, run, {key: asked[key] for key in left}, outcomes)
        if not left:
            return [outcomes[place] for place in range(len(batch))]
    raise Conflict("Some of these contacts are very busy at the moment: run the import again.")


async def _written(
    store: Store,
    keys: Keys,
    run: ImportRun,
    asked: dict[ContactKey, list[tuple[int, Row, ImportRow]]],
    outcomes: dict[int, Outcome],
) -> tuple[ContactKey, ...]:
    """Apply the rows of these contacts and return those that somebody else was faster with."""
    numbers = {key: rows[0][2].number for key, rows in asked.items()}
    files = await _opened(store, run.tenant, numbers)
    changed_files: list[ContactFile] = []
    for key, rows in asked.items():
        file = files[key]
        for place, row, asks in rows:
            file, outcome = _applied(file, row, asks, run, salt=keys.token())
            before = outcomes.get(place, outcome) if asks.others else outcome
            outcomes[place] = min(before, outcome, key=lambda each: _WEIGHT[each.result])
        if file != files[key]:
            changed_files.append(file)
    if run.dry:
        return ()
    written = await store.commit_all(changed_files)
    pairs = zip(changed_files, written, strict=True)
    return tuple(file.key for file, kept in pairs if kept is None)


async def _opened(
    store: Store, tenant: TenantId, numbers: dict[ContactKey, PhoneNumber]
) -> dict[ContactKey, ContactFile]:
    stored = await store.files_of(tenant, tuple(numbers))
    known = {key: file for key, file in zip(numbers, stored, strict=True) if file is not None}
    new = {key: number for key, number in numbers.items() if key not in known}
    return known | await newcomers(store, tenant, new)


def _applied(
    file: ContactFile, row: Row, asks: ImportRow, run: ImportRun, *, salt: str
) -> tuple[ContactFile, Outcome]:
    """Return the file with one row taken in. Pure, but for what a dry run remembers."""
    try:
        with_record, result, remark = _recorded(file, asks, run, salt=salt)
    except BadCell as bad:
        return file, _returned(row, bad, asks.number)
    done = _detailed(with_record, asks, run)
    if done == file and result is None:
        result = Result.UNCHANGED
    remarks = (*asks.remarks, remark) if remark else asks.remarks
    return done, Outcome(
        row=row,
        result=result or Result.DETAILS,
        number=asks.number,
        sentence=" ".join(remarks),
    )


def _recorded(
    file: ContactFile, asks: ImportRow, run: ImportRun, *, salt: str
) -> tuple[ContactFile, Result | None, str]:
    """Return the file with the row's record, what became of it, and a remark."""
    same = _on_file(file, asks)
    if same is not None:
        return file, Result.UNCHANGED, ""
    record = with_id(asks, file.key)
    if record is None:
        if asks.cells.get(Column.STATUS) and Column.RECORD_ID in asks.cells:
            raise _not_brought(asks)
        return file, None, ""
    known = next((each for each in file.ledger.records if each.id == record.id), None)
    if known is not None or record.id in run.seen:
        repeated = known is None or known.recorded_at == run.now
        return file, Result.REPEATED if repeated else Result.UNCHANGED, ""
    if isinstance(record, OptOut):
        file = opted_out(file, record, salt=salt, now=run.now)
        result, remark = Result.OPT_OUT, ""
    else:
        remark = _still_closed(file, record)
        file = replace(file, ledger=file.ledger.append(record, salt=salt))
        result = Result.OPT_IN
    if run.dry:
        run.seen.add(record.id)
    return file, result, remark


def _on_file(file: ContactFile, asks: ImportRow) -> ConsentRecord | None:
    """Return the record that an exported row says it is.

    Raises:
        BadCell: it is on file and says something else.
    """
    id_ = asks.cells.get(Column.RECORD_ID, "")
    known = next((each for each in file.ledger.records if id_ and each.id == id_), None)
    if known is None:
        return None
    other = list(differing(asks.cells, cells_of(known)))
    if isinstance(known, OptIn) and Column.WORDING in asks.cells:
        same = hash_of(asks.cells[Column.WORDING]) == known.evidence.wording_hash
        other = [each for each in other if each is not Column.WORDING]
        other += [] if same else [Column.WORDING]
    if other:
        names = ", ".join(column.value for column in other)
        raise BadCell(
            f"This record is on file and says otherwise in: {names}. Records are never edited.",
            "Clear “record_id” to bring it in as a new record, or leave the row out.",
        )
    return known


def _not_brought(asks: ImportRow) -> BadCell:
    if asks.cells[Column.STATUS] == "contact":
        return BadCell("A row about details alone has no record.", "Clear “record_id”.")
    return BadCell(
        f"“{asks.cells[Column.STATUS][:40]}” happens between a contact and Assent, and is not "
        "brought in from elsewhere.",
        "Leave the row out: who texts START here is open again.",
    )


def _still_closed(file: ContactFile, record: OptIn) -> str:
    """Return what to know about a yes of somebody who said no.

    Raises:
        BadCell: it is newer than the no, and no import lifts one; or they were erased.
    """
    if file.number is None:
        raise BadCell("They asked us to erase them, so nothing is kept.", "Leave the row out.")
    no = file.ledger.standing_opt_out()
    if no is None:
        return ""
    day = f"{no.occurred_at:%Y-%m-%d}"
    if record.occurred_at > no.occurred_at:
        raise BadCell(
            f"They opted out on {day}, and an import never opens that again.",
            " ".join(way.sentence for way in ways_back(file.ledger.standing_opt_outs())),
        )
    return f"Kept as history: they have opted out since, on {day}."


def _detailed(file: ContactFile, asks: ImportRow, run: ImportRun) -> ContactFile:
    """Return the file with what the row tells of the contact; nothing comes back after erasure."""
    if file.number is None:
        return file
    card = (changed if run.replace_details else filled)(file.card, asks.details)
    return file if card == file.card else replace(file, card=card)


def _returned(row: Row, bad: BadCell, number: PhoneNumber | None = None) -> Outcome:
    return Outcome(
        row=row, result=Result.RETURNED, number=number, sentence=bad.wrong, todo=bad.todo
    )
