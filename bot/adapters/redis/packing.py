"""Dataclasses as MessagePack and back: as few bytes and as little time as we can manage.

Rule: what was written is read back whole or not at all; an unknown field or value is an error. A
field stands under a small number if `layout` lists it, else under its name, so that a new field
needs no other change. Fields that hold their default are left out.
Source: the MessagePack specification, github.com/msgpack/msgpack/blob/master/spec.md.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from enum import Enum
from types import NoneType, UnionType
from typing import Any, Final, Literal, NewType, Union, get_args, get_origin, get_type_hints

import msgpack

from bot.adapters.redis.plain_values import (
    KIND,
    KINDS,
    SCALARS,
    Pack,
    Special,
    Unpack,
    Unreadable,
    enum,
    literal,
    optional,
    pair,
    unpacked_kind,
)

_WORDS_AT_MOST: Final = 32


class Packer:
    """Packs values of the dataclasses that it was asked for, and whatever lies inside them."""

    def __init__(
        self,
        *,
        names: Mapping[type, Sequence[str]],
        values: Mapping[type, Sequence[Enum]],
        words: Sequence[str],
        special: Mapping[tuple[type, str], Special],
        like: Mapping[tuple[type, str], str] | None = None,
        outside: Mapping[type, frozenset[str]] | None = None,
    ) -> None:
        """`names` and `values` are numbered in this order: append, never move or take away.

        So are `words`, which any value may have met before it begins. `like` names the field that
        another one mostly equals and is left out for; `outside` the fields that lie elsewhere, and
        are given when a value is unpacked.
        """
        self._names = names
        self._values = values
        self._special = special
        self._like = like or {}
        self._outside = outside or {}
        unused = (f"\0{number}" for number in range(len(words), _WORDS_AT_MOST))
        self._words = (*words, *unused)
        self._numbers = {word: number for number, word in enumerate(self._words)}
        self._known: dict[Any, tuple[Pack, Unpack]] = {}
        self._tops: dict[type, Callable[[Any, Any], dict[str, Any]]] = {}

    def pack(self, value: Any) -> bytes:
        """Return a dataclass as bytes."""
        pack, _ = self.of(type(value))
        plain = pack(value, dict(self._numbers))
        packed: bytes = msgpack.packb(plain, unicode_errors="surrogatepass")
        return packed

    def unpack(self, kind: type[Any], packed: bytes, **outside: Any) -> Any:
        """Return the value of this class that was packed, with what lies outside of it.

        Raises:
            Unreadable: another release wrote it, or nobody did.
        """
        try:
            raw = msgpack.unpackb(packed, strict_map_key=False, unicode_errors="surrogatepass")
            return kind(**outside, **self._top(kind)(raw, list(self._words)))
        except (
            ValueError, TypeError, LookupError, AttributeError, OverflowError,
            msgpack.UnpackException,
        ) as unknown:  # fmt: skip
            raise Unreadable(kind.__name__) from unknown

    def of(self, hint: Any) -> tuple[Pack, Unpack]:
        """Return how values of this type are packed and unpacked, to be part of another value."""
        if hint not in self._known:
            self._known[hint] = self._built(hint)
        return self._known[hint]

    def _top(self, kind: Any) -> Callable[[Any, Any], dict[str, Any]]:
        if kind not in self._tops:
            self._tops[kind] = self._unpacking(kind)
        return self._tops[kind]

    # No class holds itself, so this ends.
    def _built(self, hint: Any) -> tuple[Pack, Unpack]:
        if isinstance(hint, NewType):
            return self.of(hint.__supertype__)
        if hint in SCALARS:
            return SCALARS[hint]
        origin, inner = get_origin(hint), get_args(hint)
        if origin is Literal:
            return literal(inner)
        if origin in {Union, UnionType}:
            return self._choice(inner)
        if origin in {tuple, frozenset}:
            return self._several(origin, inner)
        if isinstance(hint, type) and issubclass(hint, Enum):
            return enum(hint, self._values.get(hint, ()))
        if is_dataclass(hint):
            return self._fields(hint)
        raise TypeError(f"nobody knows how to pack {hint}")

    def _choice(self, inner: tuple[Any, ...]) -> tuple[Pack, Unpack]:
        kinds = [each for each in inner if each is not NoneType]
        if len(kinds) == 1:
            return optional(*self.of(kinds[0]))
        by_kind = {
            next(f.default for f in fields(each) if f.name == "kind"): each for each in kinds
        }
        parts = {kind: self.of(each) for kind, each in by_kind.items()}

        def pack(value: Any, met: Any) -> Any:
            return parts[value.kind][0](value, met)

        def unpack(raw: Any, met: Any) -> Any:
            return parts[unpacked_kind(raw[0], met)][1](raw, met)

        return pack, unpack

    def _several(self, origin: Any, inner: tuple[Any, ...]) -> tuple[Pack, Unpack]:
        if origin is tuple and inner[-1] is not Ellipsis:
            return pair([self.of(each) for each in inner])
        pack_one, unpack_one = self.of(inner[0])

        def pack(value: Any, met: Any) -> Any:
            given = value if origin is tuple else sorted(value)
            return [pack_one(each, met) for each in given]

        def unpack(raw: Any, met: Any) -> Any:
            if type(raw) is not list:
                raise Unreadable("list")
            return origin([unpack_one(each, met) for each in raw])

        return pack, unpack

    def _fields(self, kind: Any) -> tuple[Pack, Unpack]:
        rows, further = self._rows(kind)

        def pack(value: Any, met: Any) -> Any:
            packed: list[Any] = []
            for row in rows:
                inner = getattr(value, row.name)
                left_out = inner is row.default or inner == row.default
                if row.like and inner == getattr(value, row.like):
                    left_out = True
                packed.append(None if left_out else row.pack(inner, met))
            while packed and packed[-1] is None:
                packed.pop()
            named = {
                row.name: row.pack(getattr(value, row.name), met)
                for row in further
                if getattr(value, row.name) != row.default
            }
            return [*packed, named] if named else packed

        unpack_fields = self._unpacking(kind)

        def unpack(raw: Any, met: Any) -> Any:
            return kind(**unpack_fields(raw, met))

        return pack, unpack

    def _unpacking(self, kind: Any) -> Callable[[Any, Any], dict[str, Any]]:
        rows, further = self._rows(kind)
        steps = [(row.name, row.unpack) for row in rows]
        places = len(steps)
        by_name = {row.name: row.unpack for row in (*rows, *further)}
        same = [(row.name, row.like) for row in rows if row.like]
        required = {each.name for each in fields(kind) if each.default is MISSING}
        may_lack = [row.name for row in rows if row.default is None and row.name in required]

        def unpack(raw: Any, met: Any) -> dict[str, Any]:
            given: dict[str, Any] = dict.fromkeys(may_lack)
            named = raw.pop() if raw and type(raw[-1]) is dict else None
            if len(raw) > places:
                raise Unreadable(kind.__name__)
            for (name, unpack_field), packed in zip(steps, raw, strict=False):
                if packed is not None:
                    given[name] = unpack_field(packed, met)
            if named is not None:
                for name, packed in named.items():
                    given[name] = by_name[name](packed, met)
            for name, other in same:
                if name not in given:
                    given[name] = given[other]
            return given

        return unpack

    def _rows(self, kind: Any) -> tuple[list[_Row], list[_Row]]:
        """Return the fields that have a place, and those that are stored under their names."""
        hints = get_type_hints(kind)
        rows = {}
        for each in fields(kind):
            if each.name in self._outside.get(kind, ()):
                continue
            given = self._special.get((kind, each.name))
            if each.name == "kind" and get_args(hints["kind"])[0] in KINDS:
                given = KIND
            pack, unpack = (given.pack, given.unpack) if given else self.of(hints[each.name])
            like = self._like.get((kind, each.name), "")
            default = _default(each)
            if default is MISSING and NoneType in get_args(hints[each.name]):
                default = None
            rows[each.name] = _Row(each.name, default, pack, unpack, like)
        # None in a place says "at its default", so whatever may be None beside another default
        # has no place.
        places = [
            name
            for name in ("kind", *self._names.get(kind, ()))
            if name in rows
            and (rows[name].default is None or NoneType not in get_args(hints[name]))
        ]
        return [rows.pop(name) for name in places], list(rows.values())


@dataclass(frozen=True, slots=True)
class _Row:
    """How one field is stored."""

    name: str
    default: Any
    pack: Pack
    unpack: Unpack
    like: str


def _default(field: Field[Any]) -> Any:
    """Return the value that is not stored; a record's kind always is."""
    return MISSING if field.name == "kind" else field.default
