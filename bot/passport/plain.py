"""Domain values as plain JSON values: every field under its own name, so that none is left out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any

from bot.texting.phone import PhoneNumber

Plain = Any
"""What JSON can hold."""


def plain(value: object) -> Plain:
    """Return a value as JSON has it.

    Raises:
        TypeError: it is of a kind that a passport has no form for.
    """
    if isinstance(value, Mapping):
        return {str(plain(key)): plain(each) for key, each in value.items()}
    if isinstance(value, tuple | list):
        return [plain(each) for each in value]
    if isinstance(value, frozenset | set):
        return sorted(plain(each) for each in value)
    if is_dataclass(value) and not isinstance(value, type | PhoneNumber):
        return {each.name: plain(getattr(value, each.name)) for each in fields(value)}
    return _single(value)


def _single(value: object) -> Plain:
    match value:
        case PhoneNumber():
            return value.e164
        case Enum():
            return value.value
        case None | bool() | int() | float() | str():
            return value
        case datetime():
            return instant(value)
        case date():
            return value.isoformat()
        case bytes():
            return value.hex()
        case _:
            raise TypeError(f"no plain form of {type(value).__name__}")


def instant(at: datetime) -> str:
    """Return an instant in UTC, such as `2026-03-03T18:00:00Z`."""
    return at.astimezone(UTC).isoformat().removesuffix("+00:00") + "Z"
