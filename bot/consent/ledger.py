"""One contact's consent, as an append-only chain of records folded when somebody asks.

Rule: an opt-out silences every number and category until the contact's own START lifts it, for
the number they texted and never for promotions (rulings 8 and 11). Doubt reads as no.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

from bot.consent.chain import GENESIS, commitments, entry_hash
from bot.consent.methods import grade_of
from bot.consent.record import ConsentRecord, Grade, OptIn, OptOut, OptOutRoute, Unblock
from bot.texting.phone import PhoneNumber

_MAYBE_BY_TEXT: Final = frozenset(
    {
        OptOutRoute.RINGCENTRAL_LIST,
        OptOutRoute.CARRIER,
        OptOutRoute.UNANSWERED_REVIEW,
        OptOutRoute.WRONG_NUMBER,
    }
)
"""Routes that came by text if the number that was written to is known."""


class ConsentStatus(StrEnum):
    """The ledger in one word, at an instant."""

    NONE = "none"
    OPTED_IN = "opted_in"
    OPTED_OUT = "opted_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerEntry:
    """One link: a record, the salt of its commitments, and the hashes that chain it."""

    record: ConsentRecord
    salt: str = field(repr=False)
    previous: str
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GradedOptIn:
    """An opt-in with the grade it has now, which a later opt-out and START may have lowered."""

    opt_in: OptIn
    grade: Grade


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentLedger:
    """All consent records of one contact, oldest first, as they were recorded."""

    entries: tuple[LedgerEntry, ...] = ()

    @property
    def records(self) -> tuple[ConsentRecord, ...]:
        """The records, in the order they were appended."""
        return tuple(entry.record for entry in self.entries)

    @property
    def head(self) -> str:
        """Hash of the newest entry; 64 zeros for an empty ledger."""
        return self.entries[-1].hash if self.entries else GENESIS

    def append(self, record: ConsentRecord, *, salt: str) -> ConsentLedger:
        """Return the ledger with one more record; `salt` must be fresh and unguessable."""
        chained = entry_hash(self.head, commitments(record, salt=salt))
        entry = LedgerEntry(record=record, salt=salt, previous=self.head, hash=chained)
        return ConsentLedger(entries=(*self.entries, entry))

    def verify(self) -> int | None:
        """Return the index of the first entry that does not fit the chain; None if all do."""
        previous = GENESIS
        for index, entry in enumerate(self.entries):
            expected = entry_hash(previous, commitments(entry.record, salt=entry.salt))
            if entry.previous != previous or entry.hash != expected:
                return index
            previous = entry.hash
        return None

    def status(self, at: datetime, number: PhoneNumber | None = None) -> ConsentStatus:
        """Fold the ledger at an instant, for one of our numbers or for any."""
        known = ConsentLedger(entries=tuple(e for e in self.entries if _from(e.record) <= at))
        if known.standing_opt_out(number):
            return ConsentStatus.OPTED_OUT
        if any(each.grade > Grade.E0_NONE for each in known.opt_ins(number, at)):
            return ConsentStatus.OPTED_IN
        return ConsentStatus.NONE

    def standing_opt_outs(self, number: PhoneNumber | None = None) -> tuple[OptOut, ...]:
        """Return the opt-outs that hold for one of our numbers, oldest first.

        Without a number: those that hold for at least one number, so none is overlooked.
        """
        standing = [each for each in self._opt_outs() if not self._lifted(each, number)]
        return tuple(sorted(standing, key=_from))

    def standing_opt_out(self, number: PhoneNumber | None = None) -> OptOut | None:
        """Return the newest opt-out that no START of the contact has lifted for this number."""
        standing = self.standing_opt_outs(number)
        return standing[-1] if standing else None

    def opt_ins(self, number: PhoneNumber | None, at: datetime) -> tuple[GradedOptIn, ...]:
        """Return the opt-ins in force for one of our numbers, each with the grade left to it.

        An opt-in that is older than an opt-out never carries promotions again, whatever START
        did; one that belonged to somebody else's number carries nothing (ruling 36).
        """
        opt_outs = self._opt_outs()
        silenced = max((each.occurred_at for each in opt_outs), default=None)
        voided = max(
            (e.occurred_at for e in opt_outs if e.route is OptOutRoute.WRONG_NUMBER), default=None
        )
        graded = []
        for record in self.records:
            if not isinstance(record, OptIn) or not _in_force(record, number, at):
                continue
            if voided and record.occurred_at <= voided:
                continue
            grade = grade_of(record)
            if silenced and record.occurred_at <= silenced:
                grade = min(grade, Grade.E3_WRITTEN)
            graded.append(GradedOptIn(opt_in=record, grade=grade))
        return tuple(graded)

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

    def _opt_outs(self) -> tuple[OptOut, ...]:
        return tuple(e.record for e in self.entries if isinstance(e.record, OptOut))

    def _lifted(self, opt_out: OptOut, number: PhoneNumber | None) -> bool:
        if not came_by_text(opt_out) or number is None:
            return False
        return any(
            isinstance(entry.record, Unblock)
            and entry.record.number == number
            and entry.record.occurred_at > opt_out.occurred_at
            for entry in self.entries
        )


def came_by_text(opt_out: OptOut) -> bool:
    """Say whether an opt-out came by text, so that a START by text may lift it."""
    if opt_out.route is OptOutRoute.TEXT:
        return True
    return opt_out.route in _MAYBE_BY_TEXT and opt_out.number is not None


def fits(opt_in: OptIn, seller: str, purpose: str) -> bool:
    """Say whether an opt-in was given to this sender for this purpose (CTIA 5.1.2.2)."""
    if not _same(opt_in.seller, seller) or not _folded(seller):
        return False
    return not _folded(opt_in.purpose) or _same(opt_in.purpose, purpose)


def _in_force(opt_in: OptIn, number: PhoneNumber | None, at: datetime) -> bool:
    if opt_in.occurred_at > at or (opt_in.expires_at is not None and opt_in.expires_at <= at):
        return False
    return number is None or not opt_in.numbers or number in opt_in.numbers


def _from(record: ConsentRecord) -> datetime:
    """Return since when a record holds: an opt-out as soon as it is known, whatever its clock."""
    if isinstance(record, OptOut):
        return min(record.occurred_at, record.recorded_at)
    return record.occurred_at


def _same(one: str, other: str) -> bool:
    return _folded(one) == _folded(other)


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())
