"""Recompute every contact's chain, and make and check the root of a day over all of them.

Rule: a broken ledger is named by its contact's reference, never by a number; checking changes
nothing. The files are streamed, so memory stays flat but for 32 bytes a contact for one root, and
36 bytes for each day that a contact's ledger grew for the roots that were kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator, Iterable
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
from bot.consent.past_roots import PastRoots
from bot.consent.record import OptIn, hash_of
from bot.consent.sealing import seal_holds
from bot.conversations.contact_file import ContactFile
from bot.errors import RequestError
from bot.ports import Keys, Store
from bot.texting.ids import ContactKey, TenantId


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
    broken: tuple[Break, ...]
    """The first 20 ledgers that do not hold."""
    broken_count: int
    roots: int
    """Kept roots of past days that were worked out again."""
    roots_differing: tuple[date, ...]
    """Days whose root is another one now, or is not signed by us."""

    @property
    def holds(self) -> bool:
        """Whether everything is as it was written."""
        return not self.broken_count and not self.roots_differing


class NotYet(RequestError):
    """The day has not ended long enough ago."""

    code = "day_not_over"


BREAKS_SHOWN = 20


class Unreadable(RequestError):
    """A contact's file is damaged, or another version of the bot wrote it."""

    code = "file_unreadable"

    def __init__(self, keys: Iterable[ContactKey]) -> None:
        """`keys`: whose files they are."""
        self.keys = sorted(keys)[:BREAKS_SHOWN]
        super().__init__(
            f"No root can be made: these contacts' files cannot be read: {', '.join(self.keys)}.",
            detail="file",
        )


async def verify_ledgers(store: Store, keys: Keys, *, tenant: TenantId) -> LedgerReport:
    """Check the chain, seal and wordings of every contact of a workspace, and the roots kept.

    A file that cannot be read is counted and named, and the others are checked all the same.
    """
    counted: Counter[str] = Counter()
    broken: list[Break] = []
    known_wordings: dict[str, bool] = {}
    unreadable: set[ContactKey] = set()
    # The roots first: a day that is settled later is none of this check's.
    kept = await store.roots(tenant)
    past = PastRoots(root.day for root in kept)
    async for file in _each_once(store, tenant, unreadable):
        counted.update(
            contacts=1, records=len(file.ledger.entries), tombstones=file.ledger.tombstones
        )
        past.add(file.ledger, file.key)
        found = _break(keys, file) or await _lost_wording(store, keys, file, known_wordings)
        if found:
            counted["broken"] += 1
            broken = [*broken, found][:BREAKS_SHOWN]
    broken = [*map(_unreadable, sorted(unreadable)), *broken]
    differing = {root.day for root in past.differing(kept)}
    differing |= {root.day for root in kept if not signature_holds(keys, root, tenant=tenant)}
    return LedgerReport(
        contacts=counted["contacts"] + len(unreadable),
        records=counted["records"],
        tombstones=counted["tombstones"],
        broken=tuple(broken[:BREAKS_SHOWN]),
        broken_count=counted["broken"] + len(unreadable),
        roots=len(kept),
        roots_differing=tuple(sorted(differing)),
    )


async def make_root(
    store: Store, keys: Keys, *, tenant: TenantId, day: date, now: datetime
) -> DailyRoot:
    """Return the root of a day as the ledgers tell it now, signed.

    Raises:
        NotYet: records of that day may still be on their way.
        Unreadable: a contact's file cannot be read, so that no root is over all of them.
    """
    if day > last_settled(now):
        raise NotYet(
            f"The root of {day.isoformat()} can be made one hour after that day has ended, in UTC.",
            detail="day",
        )
    cut = end_of(day)
    leaves: list[bytes] = []
    records = 0
    unreadable: set[ContactKey] = set()
    async for file in _each_once(store, tenant, unreadable):
        count = recorded_by(file.ledger, cut)
        if count:
            leaves.append(leaf(file.ledger, file.key, count))
            records += count
    if unreadable:
        raise Unreadable(unreadable)
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


async def _each_once(
    store: Store, tenant: TenantId, unreadable: set[ContactKey]
) -> AsyncIterator[ContactFile]:
    """Return every file once: a store may show one twice while its table of keys grows."""
    seen: set[str] = set()
    async for file in store.files(tenant, unreadable=unreadable):
        if file.key not in seen:
            seen.add(file.key)
            yield file


def _break(keys: Keys, file: ContactFile) -> Break | None:
    at = file.ledger.verify()
    if at is not None:
        return _broken(keys, file, at, "This record, or the ones before it, were changed.")
    if not seal_holds(file.ledger, file.tenant, file.key, keys):
        return _broken(keys, file, None, _BAD_SEAL if file.ledger.seal else _NO_SEAL)
    if file.number is not None and keys.contact_key(file.tenant, file.number) != file.key:
        return Break(contact=file.key, record=None, record_id="", why=_OTHER_NUMBER)
    return None


def _unreadable(key: ContactKey) -> Break:
    return Break(contact=key, record=None, record_id="", why=_DAMAGED)


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


_NO_SEAL = "Our seal is missing: Assent did not write this file, or not this ledger in it."
_OTHER_NUMBER = "The number in this file is not the one that the file is of."
_DAMAGED = "The file cannot be read: it is damaged, or another version of Assent wrote it."
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
