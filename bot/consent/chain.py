"""The hash chain under a ledger: commitments to every field, each with a salt of its own.

Rule: changing, dropping or moving any kept record changes a hash that is already out. A field is
committed to, not stored, so a purged one leaves its commitment behind (ruling 28). The salts of an
entry are derived from one secret: whoever keeps the secret can check every field; when it is
dropped and only the salts of the kept fields stay, nobody can guess a purged field, however few
values it might have had. Fields that hold their default are not committed to, so a field that a
newer release adds changes no hash. What the chain proves is told in docs/evidence.md.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from enum import Enum
from functools import lru_cache
from hashlib import sha256
from typing import Any, Final

from bot.consent.record import ConsentRecord
from bot.texting.phone import PhoneNumber

GENESIS: Final = "0" * 64
"""What the first entry follows."""
BROKEN: Final = "f" * 64
"""What follows an entry that can have no hash."""
SCHEME: Final = 2
"""How entries are committed to today. Scheme 1 had one salt for all fields, defaults included."""
FIRST_SCHEME: Final = 1
_SALT_BYTES: Final = 16
# What a release that wrote scheme 1 knew; later fields are no part of its hashes.
_FIRST_FIELDS: Final = {
    "opt_in": (
        *("kind", "id", "occurred_at", "recorded_at", "recorded_by", "method", "category"),
        *("seller", "purpose", "numbers", "evidence.wording", "evidence.place"),
        *("clauses.names_seller_and_number", "clauses.discloses_automated_marketing"),
        *("clauses.not_a_condition_of_purchase", "confirmed_at", "expires_at"),
    ),
    "opt_out": (
        *("kind", "id", "occurred_at", "recorded_at", "recorded_by", "route", "words"),
        *("said_scope", "matcher", "number"),
    ),
    "unblock": ("kind", "id", "occurred_at", "recorded_at", "recorded_by", "number", "words"),
}


def committed_fields(record: ConsentRecord, *, scheme: int = SCHEME) -> dict[str, str]:
    """Return every field that is committed to, by name, as canonical JSON; nested: with dots."""
    if scheme != FIRST_SCHEME:
        return dict(_flattened(record))
    known = dict(_flattened(record, with_defaults=True))
    return {name: known[name] for name in _FIRST_FIELDS[record.kind]}


def salt_of(secret: bytes, name: str, *, scheme: int = SCHEME) -> bytes:
    """Return the salt of one field; in scheme 1 the secret itself was the salt of all."""
    if scheme == FIRST_SCHEME:
        return secret
    return hmac.digest(secret, name.encode(), "sha256")[:_SALT_BYTES]


def commitment(salt: bytes, name: str, value: str) -> bytes:
    """Return the commitment to one field, 32 bytes."""
    return _digest(salt, name.encode(), value.encode("utf-8", "surrogatepass"))


def entry_hash(previous: str, committed: Mapping[str, bytes], *, scheme: int = SCHEME) -> str:
    """Return the hash of an entry: of the one before it and of all its commitments."""
    if scheme == FIRST_SCHEME:
        parts = [(name.encode(), known.hex().encode()) for name, known in sorted(committed.items())]
        return _digest(previous.encode(), *(part for pair in parts for part in pair)).hex()
    pairs = ((name.encode(), known) for name, known in sorted(committed.items()))
    return _digest(bytes.fromhex(previous), *(part for pair in pairs for part in pair)).hex()


def _flattened(
    value: Any, prefix: str = "", *, with_defaults: bool = False
) -> Iterator[tuple[str, str]]:
    kind: Any = type(value)
    for name, default, stored in _fields_of(kind):
        inner = getattr(value, name)
        if not with_defaults and (not stored or _is_default(name, inner, default)):
            continue
        path = f"{prefix}{name}"
        if is_dataclass(inner) and not isinstance(inner, PhoneNumber):
            yield from _flattened(inner, f"{path}.", with_defaults=with_defaults)
        else:
            yield path, json.dumps(_plain(inner), ensure_ascii=True)


def _is_default(name: str, value: object, default: object) -> bool:
    return name != "kind" and type(value) is type(default) and value == default


@lru_cache
def _fields_of(kind: Any) -> tuple[tuple[str, object, bool], ...]:
    """Return name, default, and whether it is part of the value, of each field of a record."""
    return tuple((each.name, each.default, each.compare) for each in fields(kind))


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


def _digest(*parts: bytes) -> bytes:
    """Hash the parts so that no two lists of parts run together."""
    digest = sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.digest()
