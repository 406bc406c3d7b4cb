"""How single values are packed: instants, numbers, members of enumerations.

Rule: what is unpacked has exactly the type that was packed, or it is an error.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from typing import Any, Final

from bot.texting.phone import PhoneNumber

Pack = Callable[[Any, Any], Any]
"""Packs a value; also given which words were met already, with their numbers."""
Unpack = Callable[[Any, Any], Any]
"""Unpacks a value; also given the words that were met already, by number."""

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)


class Unreadable(ValueError):
    """The bytes are none that this release writes."""


class Special:
    """A way of packing one field that its type does not tell."""

    def __init__(self, pack: Pack, unpack: Unpack) -> None:
        self.pack = pack
        self.unpack = unpack


KINDS: Final = ("opt_in", "opt_out", "unblock", "double_opt_in", "correction")
"""Kinds of consent records, by number: append, never move or take away."""


def packed_kind(kind: str, _: Any) -> Any:
    """Return the number of a record's kind."""
    return KINDS.index(kind) if kind in KINDS else kind


def unpacked_kind(raw: Any, _: Any) -> str:
    """Return the kind that was packed."""
    return KINDS[raw] if type(raw) is int else _text(raw, _)


KIND: Final = Special(packed_kind, unpacked_kind)
"""How the field is packed that tells consent records apart; it always comes first."""


def _same(value: Any, _: Any) -> Any:
    return value


def _exactly(kind: type) -> Unpack:
    def unpack(raw: Any, _: Any) -> Any:
        if type(raw) is not kind:
            raise Unreadable(kind.__name__)
        return raw

    return unpack


_text: Final = _exactly(str)
_whole: Final = _exactly(int)
_INT64: Final = 2**63


def _packed_int(value: int, _: Any) -> int | str:
    # A vendor may send any size of a file; nothing may cost a contact their file.
    return value if abs(value) < _INT64 else str(value)


def _unpacked_int(raw: Any, _: Any) -> int:
    return int(raw) if type(raw) is str else _whole(raw, _)


def _packed_instant(at: datetime, _: Any) -> int:
    """Return an odd number of half microseconds, or, for whole seconds, an even one of halves."""
    since = (at - _EPOCH) // _MICROSECOND
    whole, rest = divmod(since, 1_000_000)
    return since * 2 + 1 if rest else whole * 2


def _unpacked_instant(raw: int, _: Any) -> datetime:
    if raw & 1:
        return _EPOCH + timedelta(microseconds=raw >> 1)
    return _EPOCH + timedelta(seconds=raw >> 1)


def _packed_number(number: PhoneNumber, _: Any) -> int:
    return int(number.e164[1:])


def _unpacked_number(raw: int, _: Any) -> PhoneNumber:
    return PhoneNumber(f"+{raw:d}")


SCALARS: Final[dict[Any, tuple[Pack, Unpack]]] = {
    str: (_same, _text),
    int: (_packed_int, _unpacked_int),
    bool: (_same, _exactly(bool)),
    float: (_same, _exactly(float)),
    bytes: (_same, _exactly(bytes)),
    datetime: (_packed_instant, _unpacked_instant),
    date: (lambda day, _: day.toordinal(), lambda raw, _: date.fromordinal(raw)),
    timedelta: (
        lambda span, _: span // _MICROSECOND,
        lambda raw, _: timedelta(microseconds=raw),
    ),
    PhoneNumber: (_packed_number, _unpacked_number),
}


def literal(inner: tuple[Any, ...]) -> tuple[Pack, Unpack]:
    """Return how one of a few words is packed: as it is."""

    def unpack(raw: Any, _: Any) -> Any:
        if raw not in inner:
            raise Unreadable("literal")
        return raw

    return _same, unpack


def optional(pack_it: Pack, unpack_it: Unpack) -> tuple[Pack, Unpack]:
    """Return the same for a value that may be None."""

    def pack(value: Any, met: Any) -> Any:
        return None if value is None else pack_it(value, met)

    def unpack(raw: Any, met: Any) -> Any:
        return None if raw is None else unpack_it(raw, met)

    return pack, unpack


def pair(parts: Sequence[tuple[Pack, Unpack]]) -> tuple[Pack, Unpack]:
    """Return how a tuple of fixed length is packed."""

    def pack(value: Any, met: Any) -> Any:
        return [part[0](each, met) for part, each in zip(parts, value, strict=True)]

    def unpack(raw: Any, met: Any) -> Any:
        return tuple([part[1](each, met) for part, each in zip(parts, raw, strict=True)])

    return pack, unpack


def enum(kind: type[Enum], numbered: Sequence[Enum]) -> tuple[Pack, Unpack]:
    """Return how a member is packed: by its number in the table, else by its value."""
    short = {value: number for number, value in enumerate(numbered)}
    # A value in the table is its number; an IntEnum's own numbers would be mistaken for it.
    members: dict[Any, Enum] = {value.value: value for value in kind}
    members |= dict(enumerate(numbered)) if numbered else {}

    def pack(value: Any, _: Any) -> Any:
        return short.get(value, value.value)

    def unpack(raw: Any, _: Any) -> Any:
        return members[raw]

    return pack, unpack
