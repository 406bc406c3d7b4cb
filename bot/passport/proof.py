"""The chain under the records, spelled out so that a third person can recompute every hash.

Rule: each value stands beside its salt and its commitment, a purged one leaves the commitment
alone (ruling 28). How to check it by hand, and what it proves, is told in docs/passport.md.
"""

from __future__ import annotations

from typing import Final

from bot.consent.chain import GENESIS
from bot.consent.entry import committed, sealed_entry
from bot.consent.ledger import ConsentLedger
from bot.passport.plain import Plain

PROVES: Final = (
    "No record was changed, dropped or moved since the head of the chain was written down.",
    "Anybody can recompute that head from the values and salts in the JSON.",
    "A field marked as purged once had a value that can no longer be changed; the value is gone.",
    "Every text in it was decided on by the rules named with it before it left.",
)
DOES_NOT_PROVE: Final = (
    "That the records are complete or true: they are as honest as whoever recorded them.",
    "That the server's owner wrote no other chain from the start; a root kept elsewhere does.",
    "What was texted past Assent, such as from RingCentral's own app, or before it was set up.",
    "That a text was read: delivery states are the word of RingCentral and the carriers.",
)


def proof(ledger: ConsentLedger, *, seal_holds: bool | None) -> Plain:
    """Return the chain with everything that its hashes are made of, and our seal on it."""
    entries, previous = [], GENESIS
    for index, entry in enumerate(ledger.entries):
        hashed = sealed_entry(entry, previous)
        entries.append(
            {
                "index": index,
                "record": entry.record.id,
                "scheme": entry.scheme,
                "previous": previous,
                "hash": hashed,
                "purged": entry.tombstone,
                "fields": [
                    {
                        "name": each.name,
                        "value": each.value,
                        "salt": each.salt.hex() if each.salt is not None else None,
                        "commitment": each.commitment.hex(),
                    }
                    for each in committed(entry)
                ],
            }
        )
        previous = hashed
    broken = ledger.verify()
    return {
        "algorithm": "SHA-256 over length-prefixed parts, see docs/passport.md",
        "genesis": GENESIS,
        "head": ledger.head,
        "seal": _seal(ledger, holds=seal_holds),
        "intact": broken is None,
        "first_broken": broken,
        "entries": entries,
        "proves": list(PROVES),
        "does_not_prove": list(DOES_NOT_PROVE),
    }


def _seal(ledger: ConsentLedger, *, holds: bool | None) -> Plain:
    """Return our HMAC over whose ledger it is, its length and its head, with the key's id."""
    if holds is None:
        return None
    key, _, signature = ledger.seal.partition(".")
    return {
        "key": key,
        "signature": signature,
        "over_entries": ledger.sealed,
        "holds": bool(holds),
    }
