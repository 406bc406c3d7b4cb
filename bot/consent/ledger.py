"""One contact's consent, as an append-only chain of records folded when somebody asks.

Rule: an opt-out silences every number and category until something that `lifting` names opens
one number again, and never for promotions (rulings 8 and 11). Doubt reads as no.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from typing import Final

from bot.consent.chain import BROKEN, GENESIS
from bot.consent.dealings import related_until
from bot.consent.entry import (
    CHECK_DIGITS,
    LedgerEntry,
    chained,
    derived,
    purged,
    sealed_entry,
    secret_from,
)
from bot.consent.lifting import came_by_text, dated, still_standing, voided
from bot.consent.methods import grade_of
from bot.consent.record import ConsentRecord, DoubleOptIn, Grade, OptIn, OptOut, OptOutRoute
from bot.texting.phone import PhoneNumber

_UNSEEN: Final = frozenset("\ufe0e\ufe0f\u115f\u1160\u3164\uffa0\u034f\u17b4\u17b5\u2800")
"""Fillers and joiners that Unicode counts as letters, accents or signs."""

__all__ = ["ConsentLedger", "ConsentStatus", "GradedOptIn", "LedgerEntry", "came_by_text", "fits"]


class ConsentStatus(StrEnum):
    """The ledger in one word, at an instant."""

    NONE = "none"
    OPTED_IN = "opted_in"
    OPTED_OUT = "opted_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class GradedOptIn:
    """An opt-in with the grade it has now, which a later opt-out and START may have lowered."""

    opt_in: OptIn
    grade: Grade


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentLedger:
    """All consent records of one contact, oldest first, as they were recorded."""

    entries: tuple[LedgerEntry, ...] = ()
    root: bytes = field(default=b"", repr=False)
    """What the secrets of new entries are derived from; empty once anything was purged."""
    seal: str = ""
    """Our HMAC over whose ledger this is, its length and its head; see `sealing`."""
    sealed: int = field(default=0, compare=False)
    """How many entries the seal is over."""
    fresh: int = field(default=0, compare=False)
    """How many entries were appended since the ledger was read."""
    broken: bool | None = field(default=None, compare=False)
    """Whether our seal did not hold when the contact's file was read; None: nobody looked."""
    known_head: tuple[tuple[LedgerEntry, ...], str] | None = field(
        default=None, compare=False, repr=False
    )
    """A head that was worked out, with the entries that it is of; of use for no others."""

    @property
    def head(self) -> str:
        """Hash of the newest entry; 64 zeros for an empty ledger. Worked out from all of them."""
        return self.head_at(len(self.entries))

    def head_at(self, count: int) -> str:
        """Return the head that the first so many entries have."""
        if self.known_head and self.known_head[0] is self.entries and count == len(self.entries):
            return self.known_head[1]
        previous = GENESIS
        for entry in self.entries[:count]:
            previous = sealed_entry(entry, previous) or BROKEN
        return previous

    @property
    def records(self) -> tuple[ConsentRecord, ...]:
        """The records, in the order they were appended."""
        return tuple(entry.record for entry in self.entries)

    def append(self, record: ConsentRecord, *, salt: str) -> ConsentLedger:
        """Return the ledger with one more record; `salt` must be fresh and unguessable."""
        given = secret_from(salt)
        root = self.root if self.entries else given
        secret = derived(root, len(self.entries)) if root and self.entries else given
        entry, head = chained(record, secret=secret, previous=self.head)
        entries = (*self.entries, entry)
        return replace(
            self, entries=entries, root=root, fresh=self.fresh + 1, known_head=(entries, head)
        )

    def with_head(self) -> ConsentLedger:
        """Return the ledger with its head worked out, for whoever needs it more than once."""
        return replace(self, known_head=(self.entries, self.head))

    def purged(self) -> ConsentLedger:
        """Return the ledger without what people said or where they signed, still verifiable."""
        return replace(self, entries=tuple(map(purged, self.entries)), root=b"")

    def verify(self) -> int | None:
        """Return the index of the first entry that does not fit the chain; None if all do.

        That nothing is missing at the end, and that this is whose ledger it seems to be, only the
        seal can tell.
        """
        previous = GENESIS
        for index, entry in enumerate(self.entries):
            previous = sealed_entry(entry, previous)
            if len(entry.check) != CHECK_DIGITS or not previous.startswith(entry.check):
                return index
        return None

    @property
    def tombstones(self) -> int:
        """How many entries have lost fields to a purge or an erasure."""
        return sum(entry.tombstone for entry in self.entries)

    def status(self, at: datetime, number: PhoneNumber | None = None) -> ConsentStatus:
        """Fold the ledger at an instant, for one of our numbers or for any."""
        known = replace(self, entries=tuple(e for e in self.entries if _from(e.record) <= at))
        if known.standing_opt_out(number):
            return ConsentStatus.OPTED_OUT
        if any(each.grade > Grade.E0_NONE for each in known.opt_ins(number, at)):
            return ConsentStatus.OPTED_IN
        return ConsentStatus.NONE

    def standing_opt_outs(self, number: PhoneNumber | None = None) -> tuple[OptOut, ...]:
        """Return the opt-outs that hold for one of our numbers, oldest first.

        Without a number: those that hold for at least one number, so none is overlooked.
        """
        return tuple(sorted(still_standing(self._valid(), number), key=_from))

    def standing_opt_out(self, number: PhoneNumber | None = None) -> OptOut | None:
        """Return the newest opt-out that nothing has lifted for this number."""
        standing = self.standing_opt_outs(number)
        return standing[-1] if standing else None

    def opt_ins(self, number: PhoneNumber | None, at: datetime) -> tuple[GradedOptIn, ...]:
        """Return the opt-ins in force for one of our numbers, each with the grade left to it.

        An opt-in that is older than an opt-out never carries promotions again, whatever lifted
        it; one that belonged to somebody else's number carries nothing (ruling 36), nor does one
        that was voided or purged. A YES that came later stands in `confirmed_at`.
        """
        records = self._valid()
        opt_outs = [each for each in records if isinstance(each, OptOut)]
        silenced = max((each.occurred_at for each in opt_outs), default=None)
        strangers = max(
            (e.occurred_at for e in opt_outs if e.route is OptOutRoute.WRONG_NUMBER), default=None
        )
        graded = []
        for record in records:
            if not isinstance(record, OptIn) or not _in_force(record, number, at):
                continue
            if strangers and dated(record) <= strangers:
                continue
            grade = grade_of(record)
            if silenced and dated(record) <= silenced:
                grade = min(grade, Grade.E3_WRITTEN)
            graded.append(GradedOptIn(opt_in=_confirmed(record, records), grade=grade))
        return tuple(graded)

    def asked_at(self, opt_in: str) -> datetime | None:
        """Return when the contact was last asked by text to confirm this opt-in."""
        steps = (each for each in self._valid() if isinstance(each, DoubleOptIn))
        asked = [e.occurred_at for e in steps if e.step == "asked" and e.opt_in == opt_in]
        return max(asked, default=None)

    @property
    def ebr_until(self) -> datetime | None:
        """When the established business relationship ends: helps against do-not-call lists only."""
        return related_until(self._valid())

    def carriers(
        self, seller: str, purpose: str, number: PhoneNumber, at: datetime
    ) -> tuple[OptIn, ...]:
        """Return the opt-ins of the best grade for this sender and purpose, oldest first."""
        fitting = self._fitting(seller, purpose, number, at)
        best = max((each.grade for each in fitting), default=Grade.E0_NONE)
        if best is Grade.E0_NONE:
            return ()
        return tuple(each.opt_in for each in fitting if each.grade is best)

    def grade(self, seller: str, purpose: str, number: PhoneNumber, at: datetime) -> Grade:
        """Return the best grade held for this sender and purpose from one of our numbers."""
        fitting = self._fitting(seller, purpose, number, at)
        return max((each.grade for each in fitting), default=Grade.E0_NONE)

    def _fitting(
        self, seller: str, purpose: str, number: PhoneNumber, at: datetime
    ) -> tuple[GradedOptIn, ...]:
        opt_ins = self.opt_ins(number, at)
        return tuple(each for each in opt_ins if fits(each.opt_in, seller, purpose))

    def _valid(self) -> tuple[ConsentRecord, ...]:
        """Return the records that count: not voided, and, for a yes, with its evidence kept."""
        gone = voided(entry.record for entry in self.entries)
        return tuple(
            entry.record
            for entry in self.entries
            if entry.record.id not in gone
            and not (entry.tombstone and isinstance(entry.record, OptIn))
        )


def fits(opt_in: OptIn, seller: str, purpose: str) -> bool:
    """Say whether an opt-in was given to this sender for this purpose (CTIA 5.1.2.2)."""
    if not _same(opt_in.seller, seller) or not _folded(seller):
        return False
    return not _folded(opt_in.purpose) or _same(opt_in.purpose, purpose)


def _in_force(opt_in: OptIn, number: PhoneNumber | None, at: datetime) -> bool:
    if opt_in.occurred_at > at or (opt_in.expires_at is not None and opt_in.expires_at <= at):
        return False
    return number is None or not opt_in.numbers or number in opt_in.numbers


def _confirmed(opt_in: OptIn, records: tuple[ConsentRecord, ...]) -> OptIn:
    """Return the opt-in with the YES that came later, if one did."""
    yes = [
        each.occurred_at
        for each in records
        if isinstance(each, DoubleOptIn) and each.step == "confirmed" and each.opt_in == opt_in.id
    ]
    return replace(opt_in, confirmed_at=max(yes)) if yes else opt_in


def _from(record: ConsentRecord) -> datetime:
    """Return since when a record holds: an opt-out as soon as it is known, whatever its clock."""
    return dated(record) if isinstance(record, OptOut) else record.occurred_at


def _same(one: str, other: str) -> bool:
    return _folded(one) == _folded(other)


@lru_cache(maxsize=4096)
def _folded(name: str) -> str:
    """Return a name without case, ways of writing an accent, and characters that nobody sees."""
    plain = unicodedata.normalize("NFKC", name).casefold()
    seen = "".join(c for c in plain if unicodedata.category(c) != "Cf" and c not in _UNSEEN)
    # Taking a case away may part an accent from its letter again.
    return " ".join(unicodedata.normalize("NFKC", seen).split())
