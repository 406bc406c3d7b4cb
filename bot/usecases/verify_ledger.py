"""Recompute every contact's chain, and make and check the root of a day over all of them.

Rule: a broken ledger is named by its contact's reference, never by a number; checking changes
nothing. The files are streamed, so memory stays flat but for 32 bytes a contact for the root.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.consent.daily_root import (
    PURPOSE,
    DailyRoot,
    end_of,
    last_settled,
    leaf,
    recorded_by,
    root_of,
)
from bot.consent.ledger import ConsentLedger
from bot.consent.record import OptIn, hash_of
from bot.consent.sealing import seal_holds, unsealed_yet
from bot.conversations.contact_file import ContactFile
from bot.errors import RequestError
from bot.ports import Keys, Store
from bot.texting.ids import TenantId


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """Where a ledger does not hold."""

    contact: str
    """The contact's reference, or, after an erasure, the key of their file."""
    record: int | None
    """Place of the record in the ledger, from 0; None: the ledger as a whole."""
    record_id: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerReport:
    """What checking all ledgers found."""

    contacts: int
    records: int
    tombstones: int
    """Records that a purge or an erasure took fields from."""
    unsealed: int
    """Contacts of whom only the first release, which knew no seals, wrote records."""
    broken: tuple[Break, ...]
    """The first 20 ledgers that do not hold."""
    broken_count: int


class NotYet(RequestError):
    """The day has not ended long enough ago."""

    code = "day_not_over"


BREAKS_SHOWN = 20


async def verify_ledgers(store: Store, keys: Keys, *, tenant: TenantId) -> LedgerReport:
    """Check the chain, the seal and the wordings of every contact of a workspace."""
    counted: Counter[str] = Counter()
    broken: list[Break] = []
    known_wordings: dict[str, bool] = {}
    async for file in _each_once(store, tenant):
        ledger = file.ledger
        counted.update(
            contacts=1,
            records=len(ledger.entries),
            tombstones=ledger.tombstones,
            unsealed=bool(ledger.entries) and unsealed_yet(ledger),
        )
        found = _break(keys, file) or await _lost_wording(store, keys, file, known_wordings)
        if found:
            counted["broken"] += 1
            broken.append(found)
    return LedgerReport(
        contacts=counted["contacts"],
        records=counted["records"],
        tombstones=counted["tombstones"],
        unsealed=counted["unsealed"],
        broken=tuple(broken[:BREAKS_SHOWN]),
        broken_count=counted["broken"],
    )


async def make_root(
    store: Store, keys: Keys, *, tenant: TenantId, day: date, now: datetime
) -> DailyRoot:
    """Return the root of a day as the ledgers tell it now, signed.

    Raises:
        NotYet: records of that day may still be on their way.
    """
    if day > last_settled(now):
        raise NotYet(
            f"The root of {day.isoformat()} can be made one hour after that day has ended, in UTC.",
            detail="day",
        )
    cut = end_of(day)
    leaves: list[bytes] = []
    records = 0
    async for file in _each_once(store, tenant):
        count = recorded_by(file.ledger, cut)
        if count:
            leaves.append(leaf(file.ledger, file.key, count))
            records += count
    unsigned = DailyRoot(
        day=day,
        root=root_of(leaves),
        contacts=len(leaves),
        records=records,
        made_at=now,
        signature="",
    )
    signature = keys.sign(unsigned.signed_words(tenant), purpose=PURPOSE)
    return replace(unsigned, signature=signature)


async def keep_daily_root(
    store: Store, keys: Keys, *, tenant: TenantId, now: datetime
) -> DailyRoot | None:
    """Make and keep the root of the last whole day; None if that was done before."""
    day = last_settled(now)
    if any(known.day == day for known in await store.roots(tenant)):
        return None
    made = await make_root(store, keys, tenant=tenant, day=day, now=now)
    return made if await store.keep_root(tenant, made) else None


def signature_holds(keys: Keys, root: DailyRoot, *, tenant: TenantId) -> bool:
    """Say whether we signed this root."""
    return keys.is_signed(root.signed_words(tenant), root.signature, purpose=PURPOSE)


async def _each_once(store: Store, tenant: TenantId) -> AsyncIterator[ContactFile]:
    """Return every file once: a store may show one twice while its table of keys grows."""
    seen: set[str] = set()
    async for file in store.files(tenant):
        if file.key not in seen:
            seen.add(file.key)
            yield file


def _break(keys: Keys, file: ContactFile) -> Break | None:
    at = file.ledger.verify()
    if at is not None:
        return _broken(keys, file, at, "This record, or the ones before it, were changed.")
    if unsealed_yet(file.ledger) or seal_holds(file.ledger, file.tenant, file.key, keys):
        return None
    why = "Our seal is missing." if not file.ledger.seal else _BAD_SEAL
    return _broken(keys, file, None, why)


async def _lost_wording(
    store: Store, keys: Keys, file: ContactFile, known: dict[str, bool]
) -> Break | None:
    asked = _wordings(file.ledger)
    unknown = {hash_ for hash_ in asked.values() if hash_ not in known}
    if unknown:
        found = await store.wordings(file.tenant, unknown)
        known |= {hash_: hash_of(found.get(hash_, "")) == hash_ for hash_ in unknown}
    for at, hash_ in asked.items():
        if not known[hash_]:
            return _broken(keys, file, at, "The words that they agreed to are lost or changed.")
    return None


_BAD_SEAL = (
    "Our seal is over another ledger: records are missing, were added past Assent, or belong to "
    "another contact; or the key that sealed it is no longer in SECRET_KEY."
)


def _wordings(ledger: ConsentLedger) -> dict[int, str]:
    """Return by place the hash of each wording that must lie in the store."""
    return {
        at: record.evidence.wording_hash
        for at, record in enumerate(ledger.records)
        if isinstance(record, OptIn) and record.evidence.has_wording and not record.evidence.wording
    }


def _broken(keys: Keys, file: ContactFile, at: int | None, why: str) -> Break:
    contact = keys.reference(file.tenant, file.number) if file.number else file.key
    record_id = file.ledger.entries[at].record.id if at is not None else ""
    return Break(contact=contact, record=at, record_id=record_id, why=why)
