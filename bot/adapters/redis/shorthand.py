"""Shorter ways of packing what our types do not tell: ids, hashes, words that come again."""

from __future__ import annotations

import re
from typing import Any, Final

from bot.adapters.redis.plain_values import Special, Unreadable
from bot.texting.phone import PhoneNumber

_ID_STARTS: Final = (
    *("in_", "out_", "start_", "out_413_", "out_review_", "double_", "fix_", "row_", "imp_"),
)
"""How ids begin that the bot makes; append, at most 16."""
_ROOM: Final = 16
_ID: Final = re.compile(r"[0-9a-f]{20}", re.ASCII)
_COUNT: Final = re.compile(r"[1-9][0-9]{0,16}", re.ASCII)
_STAMP: Final = re.compile(r"[1-9][0-9]{9}\.[0-9]{6}", re.ASCII)
_SEAL: Final = re.compile(r"([0-9a-f]{8})\.([0-9a-f]{32})", re.ASCII)
_KEY_ID_BYTES: Final = 4
_LOWEST_NUMBER: Final = 1_000_000
"""E.164 has at least seven digits; whatever is smaller stands for a number met before."""


def hexadecimal() -> Special:
    """Return a way of packing hex digits as the bytes that they stand for."""

    def pack(value: str, _: Any) -> Any:
        try:
            raw = bytes.fromhex(value)
        except ValueError:
            return value
        return raw if raw.hex() == value else value

    def unpack(raw: Any, _: Any) -> str:
        return raw.hex() if type(raw) is bytes else _text(raw)

    return Special(pack, unpack)


def repeated() -> Special:
    """Return a way of packing a word that comes more than once, here or in many files."""
    return Special(_packed_word, _unpacked_word)


def optional_word() -> Special:
    """Return the same for a word that may be missing."""
    return Special(
        lambda value, met: None if value is None else _packed_word(value, met),
        lambda raw, met: None if raw is None else _unpacked_word(raw, met),
    )


def repeated_number() -> Special:
    """Return a way of packing a number of ours, or None, that comes more than once."""

    def pack(number: PhoneNumber | None, met: dict[str, int]) -> Any:
        if number is None:
            return None
        known = _packed_word(number.e164, met)
        return known if type(known) is int else int(number.e164[1:])

    def unpack(raw: Any, met: list[str]) -> PhoneNumber | None:
        if raw is None:
            return None
        if raw < _LOWEST_NUMBER:
            return PhoneNumber(met[raw])
        met.append(f"+{raw:d}")
        return PhoneNumber(met[-1])

    return Special(pack, unpack)


def record_id() -> Special:
    """Return a way of packing ids such as `in_0123456789abcdef0123` and `out_4711`."""

    def pack(value: str, _: Any) -> Any:
        start, mark, rest = value.rpartition("_")
        if start + mark not in _ID_STARTS:
            return value
        number = _ID_STARTS.index(start + mark)
        if _ID.fullmatch(rest):
            return bytes([number]) + bytes.fromhex(rest)
        return int(rest) * _ROOM + number if _COUNT.fullmatch(rest) else value

    def unpack(raw: Any, _: Any) -> str:
        if type(raw) is int:
            count, number = divmod(raw, _ROOM)
            return f"{_ID_STARTS[number]}{count}"
        return _ID_STARTS[raw[0]] + raw[1:].hex() if type(raw) is bytes else _text(raw)

    return Special(pack, unpack)


def stamp() -> Special:
    """Return a way of packing Slack's `1772560800.123456`, or None."""

    def pack(value: str | None, _: Any) -> Any:
        if value is None or not _STAMP.fullmatch(value):
            return value
        return int(value.replace(".", ""))

    def unpack(raw: Any, _: Any) -> str | None:
        if raw is None or type(raw) is not int:
            return None if raw is None else _text(raw)
        whole, rest = divmod(raw, 1_000_000)
        return f"{whole}.{rest:06d}"

    return Special(pack, unpack)


def packed_seal(seal: str) -> Any:
    """Return `<key id>.<signature>` as bytes, if both are hex digits of the usual lengths."""
    known = _SEAL.fullmatch(seal)
    return bytes.fromhex(known[1] + known[2]) if known else seal


def unpacked_seal(raw: Any) -> str:
    """Return the seal that was packed."""
    if type(raw) is not bytes:
        return _text(raw)
    return f"{raw[:_KEY_ID_BYTES].hex()}.{raw[_KEY_ID_BYTES:].hex()}"


def _packed_word(value: str, met: dict[str, int]) -> Any:
    if value in met:
        return met[value]
    met[value] = len(met)
    return value


def _unpacked_word(raw: Any, met: list[str]) -> str:
    if type(raw) is int:
        return met[raw]
    met.append(_text(raw))
    return met[-1]


def _text(raw: Any) -> str:
    if type(raw) is not str:
        raise Unreadable("word")
    return raw
