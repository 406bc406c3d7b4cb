"""Take out what is on record about every contact, one row a record."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import Final

from bot.consent.record import ConsentRecord, OptIn
from bot.conversations.contact_file import ContactFile
from bot.csv_files.columns import Column
from bot.csv_files.consent_export import card_cells, cells_of
from bot.ports import Store
from bot.texting.ids import ContactKey, TenantId

_BATCH: Final = 200
_SEEN_AT_MOST: Final = 10_000

Row = dict[Column, str]


async def export_rows(
    store: Store, tenant: TenantId, *, unreadable: set[ContactKey] | None = None
) -> AsyncIterator[Row]:
    """Return a row for each record of each contact; one for a contact without records.

    Somebody who was erased has no number and is left out; so is a contact that the store hands
    out a second time, as it may while it grows. The key of somebody whose file cannot be read is
    put into `unreadable`; without it, such a file ends the export.
    """
    batch: list[ContactFile] = []
    recent: dict[ContactKey, None] = {}
    async for file in store.files(tenant, unreadable=unreadable):
        if file.number is None or file.key in recent:
            continue
        recent[file.key] = None
        if len(recent) > _SEEN_AT_MOST:
            del recent[next(iter(recent))]
        batch.append(file)
        if len(batch) == _BATCH:
            for row in await _rows(store, tenant, batch):
                yield row
            batch.clear()
    for row in await _rows(store, tenant, batch):
        yield row


async def _rows(store: Store, tenant: TenantId, files: Sequence[ContactFile]) -> list[Row]:
    hashes = {hash_ for file in files for each in file.ledger.records if (hash_ := _hash(each))}
    words = await store.wordings(tenant, hashes) if hashes else {}
    rows: list[Row] = []
    for file in files:
        if file.number is None:
            continue
        about = {Column.NUMBER: file.number.e164, **card_cells(file.card)}
        if not file.ledger.entries:
            rows.append({**about, Column.STATUS: "contact"})
        for record in file.ledger.records:
            wording = words.get(_hash(record), "")
            rows.append({**about, **cells_of(record, wording=wording)})
    return rows


def _hash(record: ConsentRecord) -> str:
    return record.evidence.wording_hash if isinstance(record, OptIn) else ""
