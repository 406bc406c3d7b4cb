"""Values with every field filled at random, also those with a default."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from bot.texting.phone import PhoneNumber

_INSTANTS = st.datetimes(timezones=st.just(UTC))
_NUMBERS = st.integers(0, 99).map(lambda n: PhoneNumber(f"+141555501{n:02d}"))


def whole(kind: type[Any]) -> st.SearchStrategy[Any]:
    """Return values of this dataclass; instants are in UTC, numbers fictional."""
    hints = get_type_hints(kind)
    fields = {field.name: _of(hints[field.name]) for field in dataclasses.fields(kind)}
    return st.builds(kind, **fields)


def _of(hint: Any) -> st.SearchStrategy[Any]:
    if hint is datetime:
        return _INSTANTS
    if hint is PhoneNumber:
        return _NUMBERS
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return whole(hint)
    inner = get_args(hint)
    if get_origin(hint) in {Union, UnionType}:
        return st.one_of(*map(_of, inner))
    if get_origin(hint) is tuple and inner[-1] is Ellipsis:
        return st.lists(_of(inner[0]), max_size=2).map(tuple)
    if get_origin(hint) is tuple:
        return st.tuples(*map(_of, inner))
    return st.from_type(hint)
