"""The hash chain under a ledger: commitments to every field, each with its own salt.

Rule: changing, dropping or moving any kept record changes a hash that is already out. A field is
committed to, not stored, so a purged one can leave its commitment behind (ruling 28). What it
proves: that the chain was not edited since its head was written down. Not that it is complete.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from enum import Enum
from hashlib import sha256
from typing import Final

from bot.consent.record import ConsentRecord
from bot.texting.phone import PhoneNumber

GENESIS: Final = "0" * 64
"""What the first entry follows."""


def commitments(record: ConsentRecord, *, salt: str) -> dict[str, str]:
    """Return one salted commitment per field, by the field's name; nested fields have dots."""
    return {name: _digest(salt, name, value) for name, value in _flattened(record)}


def entry_hash(previous: str, committed: dict[str, str]) -> str:
    """Return the hash of an entry: of the one before it and of all its commitments."""
    return _digest(previous, *(part for item in sorted(committed.items()) for part in item))


def _flattened(value: object, prefix: str = "") -> Iterator[tuple[str, str]]:
    if not is_dataclass(value) or isinstance(value, PhoneNumber):
        yield prefix, json.dumps(_plain(value), ensure_ascii=True)
        return
    for each in fields(value):
        name = f"{prefix}.{each.name}" if prefix else each.name
        yield from _flattened(getattr(value, each.name), name)


def _plain(value: object) -> object:
    if isinstance(value, PhoneNumber):
        return value.e164
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value


def _digest(*parts: str) -> str:
    """Hash the parts so that no two lists of parts run together."""
    digest = sha256()
    for part in parts:
        raw = part.encode("utf-8", "surrogatepass")
        digest.update(len(raw).to_bytes(8, "big"))
        digest.update(raw)
    return digest.hexdigest()
