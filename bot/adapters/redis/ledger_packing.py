"""A ledger in as few bytes as its proof needs.

Rule: what can be worked out is not stored. An ordinary entry is its record alone: its secret
follows from the ledger's root, its hash from the entries before, and of that hash four bytes are
kept so that a break can be located. Whatever is not ordinary is stored in full.
"""

from __future__ import annotations

from typing import Any, Final

from bot.adapters.redis.packing import Packer
from bot.adapters.redis.plain_values import Special, Unreadable
from bot.adapters.redis.shorthand import packed_seal, unpacked_seal
from bot.consent.chain import SCHEME
from bot.consent.entry import CHECK_DIGITS, LedgerEntry, derived
from bot.consent.ledger import ConsentLedger
from bot.consent.record import ConsentRecord

_CHECK_BYTES: Final = CHECK_DIGITS // 2
_ROOT_BYTES: Final = 16


def ledgers(records: Packer) -> Special:
    """Return the way of packing a ledger: seal, root and checks, records, and what is sealed."""
    pack_record, unpack_record = records.of(ConsentRecord)
    pack_entry, unpack_entry = records.of(LedgerEntry)

    def pack(ledger: ConsentLedger, met: Any) -> Any:
        ordinary = [_ordinary(ledger, index) for index in range(len(ledger.entries))]
        checks = (
            bytes.fromhex(entry.check)
            for entry, plain in zip(ledger.entries, ordinary, strict=True)
            if plain
        )
        packed = [
            packed_seal(ledger.seal),
            ledger.root + b"".join(checks),
            [
                pack_record(entry.record, met) if plain else pack_entry(entry, met)
                for entry, plain in zip(ledger.entries, ordinary, strict=True)
            ],
        ]
        whole = len(ledger.entries) if ledger.seal else 0
        # More entries than there are cannot be sealed; none is what a seal that never held covers.
        sealed = ledger.sealed if 0 <= ledger.sealed <= whole else 0
        return packed if sealed == whole else [*packed, sealed]

    def unpack(raw: Any, met: Any) -> ConsentLedger:
        seal, blob, packed, *rest = raw
        root = blob[:_ROOT_BYTES] if any(type(each[0]) is int for each in packed) else blob
        at = len(root)
        entries = []
        for index, each in enumerate(packed):
            if type(each[0]) is not int:
                entries.append(unpack_entry(each, met))
                continue
            check, at = blob[at : at + _CHECK_BYTES], at + _CHECK_BYTES
            entries.append(
                LedgerEntry(
                    record=unpack_record(each, met),
                    secret=derived(root, index) if index else root,
                    check=check.hex(),
                )
            )
        if at != len(blob):
            raise Unreadable("ledger")
        sealed = rest[0] if rest else len(entries) if seal else 0
        return ConsentLedger(
            entries=tuple(entries), root=root, seal=unpacked_seal(seal), sealed=sealed
        )

    return Special(pack, unpack)


def _ordinary(ledger: ConsentLedger, index: int) -> bool:
    """Say whether everything about an entry but its record follows from the ledger."""
    entry = ledger.entries[index]
    if len(ledger.root) != _ROOT_BYTES or entry.scheme != SCHEME:
        return False
    secret = derived(ledger.root, index) if index else ledger.root
    short = len(entry.check) == CHECK_DIGITS and _is_hex(entry.check)
    return short and entry.secret == secret and not entry.salts and not entry.purged


def _is_hex(digits: str) -> bool:
    return all(digit in "0123456789abcdef" for digit in digits)
