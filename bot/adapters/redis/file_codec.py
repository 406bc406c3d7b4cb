"""A contact's file as it is stored: packed small, because there is one for every contact.

Rule: in front stands the version, for the commit script, then the shape. The first release stored
JSON (shape 1); it is read here and never written again.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any, Final

from bot.adapters.redis.codec import Stored, decode, foreign
from bot.adapters.redis.layout import FILES
from bot.adapters.redis.plain_values import Unreadable
from bot.consent.chain import FIRST_SCHEME
from bot.consent.entry import CHECK_DIGITS, LedgerEntry
from bot.consent.ledger import ConsentLedger
from bot.consent.record import ConsentRecord
from bot.conversations.contact_file import ContactFile
from bot.texting.ids import ContactKey, TenantId

FILE_SHAPE: Final = 2
"""Raise it, and read the old one too, when a meaning changes."""
_FIRST: Final = ord("{")


class StoredFile(Stored):
    """One contact's file, as shape 1 has it apart from its ledger."""

    file: ContactFile


class StoredRecord(Stored):
    """One consent record of shape 1."""

    record: ConsentRecord


def encode_file(file: ContactFile) -> bytes:
    """Return a contact's file as it is stored; tenant and key are the name it lies under."""
    return b"%d %c%b" % (file.version, FILE_SHAPE, FILES.pack(file))


def decode_file(stored: bytes, *, tenant: TenantId, key: ContactKey) -> ContactFile:
    """Return a contact's file.

    Raises:
        StoreUnreadable: it is damaged, or another version of the bot wrote it.
    """
    version, _, value = stored.partition(b" ")
    try:
        if value[0] == FILE_SHAPE:
            file: ContactFile = FILES.unpack(
                ContactFile, value[1:], tenant=tenant, key=key, version=int(version)
            )
            return file
        if value[0] == _FIRST:
            return _first(value)
    except (Unreadable, ValueError, LookupError, TypeError) as unknown:
        raise foreign(StoredFile.__name__) from unknown
    raise foreign(StoredFile.__name__)


def _first(value: bytes) -> ContactFile:
    kept: dict[str, Any] = json.loads(value)
    ledger = _first_ledger(kept["file"].pop("ledger", {}))
    file = decode(StoredFile, json.dumps(kept)).file
    return replace(file, ledger=ledger)


def _first_ledger(kept: dict[str, Any]) -> ConsentLedger:
    entries = tuple(
        LedgerEntry(
            record=decode(StoredRecord, json.dumps({"v": 1, "record": each["record"]})).record,
            secret=str(each["salt"]).encode(),
            check=str(each["hash"])[:CHECK_DIGITS],
            scheme=FIRST_SCHEME,
        )
        for each in kept.get("entries", ())
    )
    return ConsentLedger(entries=entries)
