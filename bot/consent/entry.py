"""One link of a chain: a record, what its commitments need, and what is left of it after a purge.

Rule: an entry can always be checked. Purging takes a field's value and its salt and leaves its
commitment, so the chain still closes and the value cannot be guessed back (ruling 28).
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Final

from bot.consent.chain import (
    FIRST_SCHEME,
    SCHEME,
    commitment,
    committed_fields,
    entry_hash,
    salt_of,
)
from bot.consent.record import (
    ConsentRecord,
    Correction,
    DoubleOptIn,
    Evidence,
    OptIn,
    OptOut,
    Unblock,
)

CHECK_DIGITS: Final = 8
"""Hex digits that are kept of each entry's hash, to say where a chain breaks; the head is whole."""
_FIRST_WORDING: Final = "evidence.wording"
PERSONAL: Final = frozenset(
    {"purpose", "evidence.wording_hash", "evidence.place", "words", "reason", _FIRST_WORDING}
)
"""Fields that may hold what a contact said or where they signed: what a purge takes."""
_NOTHING: Final = '""'


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerEntry:
    """One link: a record and what ties it to the one before."""

    record: ConsentRecord
    secret: bytes = field(default=b"", repr=False)
    """What the salts are derived from, 16 bytes; empty once fields were purged."""
    check: str
    """First digits of the entry's hash."""
    salts: tuple[tuple[str, bytes], ...] = field(default=(), repr=False)
    """Salts of the fields that are left, by name; only where the secret was dropped."""
    purged: tuple[tuple[str, bytes], ...] = ()
    """Commitments to the fields that are gone, by name."""
    scheme: int = SCHEME

    @property
    def tombstone(self) -> bool:
        """Whether fields were purged."""
        if self.scheme != FIRST_SCHEME:
            return not self.secret
        # Its wording went to the store by hash, where this scheme had committed to the words.
        moved = isinstance(self.record, OptIn) and self.record.evidence.has_wording
        return bool(self.purged) and not moved


@dataclass(frozen=True, slots=True, kw_only=True)
class CommittedField:
    """One field as a third person can check it."""

    name: str
    value: str | None
    """Canonical JSON; None: purged."""
    salt: bytes | None = field(repr=False)
    commitment: bytes


def secret_from(salt: str) -> bytes:
    """Return the 16 bytes that a fresh random token stands for."""
    return sha256(salt.encode()).digest()[:16]


def derived(root: bytes, index: int) -> bytes:
    """Return the secret of one entry; it says nothing about those of others."""
    return hmac.digest(root, b"entry %d" % index, "sha256")[:16]


def chained(record: ConsentRecord, *, secret: bytes, previous: str) -> tuple[LedgerEntry, str]:
    """Return a new entry after the one with that hash, and its own hash."""
    entry = LedgerEntry(record=record, secret=secret, check="")
    hashed = sealed_entry(entry, previous)
    return replace(entry, check=hashed[:CHECK_DIGITS]), hashed


def sealed_entry(entry: LedgerEntry, previous: str) -> str:
    """Return the hash that this entry must have after that one; empty if it can have none.

    Only a personal field that really is gone may be stood for by its old commitment: otherwise
    anybody could put a value of their own beside the commitment to the true one.
    """
    values = committed_fields(entry.record, scheme=entry.scheme)
    for name, _ in entry.purged:
        if name not in PERSONAL or values.get(name, _NOTHING) != _NOTHING:
            return ""
    return entry_hash(previous, _commitments(entry, values), scheme=entry.scheme)


def committed(entry: LedgerEntry) -> tuple[CommittedField, ...]:
    """Return every field with its salt and commitment, in order of their names."""
    values = committed_fields(entry.record, scheme=entry.scheme)
    salts = _salts(entry, values)
    return tuple(
        CommittedField(name=name, value=values.get(name), salt=salts.get(name), commitment=known)
        for name, known in sorted(_commitments(entry, values).items())
    )


def purged(entry: LedgerEntry) -> LedgerEntry:
    """Return the entry without its personal fields; the secret goes, the other salts stay.

    An entry of the first scheme keeps its one salt, because every field needs it to be checked.
    """
    if entry.tombstone:
        return entry
    values = committed_fields(entry.record, scheme=entry.scheme)
    going = PERSONAL & values.keys()
    known = _commitments(entry, values)
    salts = _salts(entry, values)
    first = entry.scheme == FIRST_SCHEME
    return replace(
        entry,
        record=_impersonal(entry.record),
        secret=entry.secret if first else b"",
        salts=() if first else tuple((name, salts[name]) for name in sorted(values.keys() - going)),
        purged=tuple((name, known[name]) for name in sorted(going)),
    )


def stored_wording(entry: LedgerEntry) -> LedgerEntry:
    """Return the entry as it is kept: with the hash of its wording, the words lie elsewhere."""
    record = entry.record
    if not isinstance(record, OptIn) or not record.evidence.wording:
        return entry
    without = replace(record, evidence=replace(record.evidence, wording=""))
    if entry.scheme != FIRST_SCHEME:
        return replace(entry, record=without)
    values = committed_fields(record, scheme=entry.scheme)
    known = _commitments(entry, values)[_FIRST_WORDING]
    return replace(entry, record=without, purged=((_FIRST_WORDING, known),))


def _commitments(entry: LedgerEntry, values: Mapping[str, str]) -> dict[str, bytes]:
    salts = _salts(entry, values)
    known = dict(entry.purged)
    for name, value in values.items():
        if name not in known:
            known[name] = commitment(salts.get(name, b""), name, value)
    return known


def _salts(entry: LedgerEntry, names: Iterable[str]) -> dict[str, bytes]:
    if not entry.secret:
        return dict(entry.salts)
    return {name: salt_of(entry.secret, name, scheme=entry.scheme) for name in names}


def _impersonal(record: ConsentRecord) -> ConsentRecord:
    match record:
        case OptIn():
            return replace(record, purpose="", evidence=Evidence())
        case OptOut() | Unblock() | DoubleOptIn():
            return replace(record, words="")
        case Correction():
            return replace(record, reason="")
