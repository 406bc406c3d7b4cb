"""Ledgers as the first release wrote them: one salt for all fields, and no seal."""

from __future__ import annotations

from bot.consent.chain import FIRST_SCHEME, GENESIS
from bot.consent.entry import CHECK_DIGITS, LedgerEntry, sealed_entry, secret_from
from bot.consent.ledger import ConsentLedger
from bot.consent.record import ConsentRecord
from tests.builders import an_opt_in


def first_release_ledger(*records: ConsentRecord) -> ConsentLedger:
    """Return a ledger of these records; without any, of one opt-in."""
    entries: list[LedgerEntry] = []
    previous = GENESIS
    for record in records or (an_opt_in(),):
        entry = LedgerEntry(
            record=record, secret=secret_from("salt"), check="", scheme=FIRST_SCHEME
        )
        previous = sealed_entry(entry, previous)
        entries.append(
            LedgerEntry(
                record=record,
                secret=entry.secret,
                check=previous[:CHECK_DIGITS],
                scheme=FIRST_SCHEME,
            )
        )
    return ConsentLedger(entries=tuple(entries))
