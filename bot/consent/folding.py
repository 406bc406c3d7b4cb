"""Bringing what people type to one form: case, accents, look-alikes, what hides, what decorates.

Rule: folding loses decoration, never letters, and every folded character can be traced to where
it stood, so that a reading can point at the words as they were typed.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from bot.texting.alike import look_alike

_APOSTROPHES: Final = frozenset("'\u2018\u2019\u201b\u02bc\u0060\u00b4\u2032\uff07")
_LETTERED: Final = (0x1F150, 0x1F170, 0x1F130, 0x1F1E6)  # circled, squared, boxed, flag letters
_SIGNS: Final = {
    **dict.fromkeys("\U0001f6d1\u26d4\U0001f6ab\u274c\u270b\U0001f590", " stopsign "),
    **dict.fromkeys("\U0001f602\U0001f923\U0001f606\U0001f639", " lol "),
    "\U0001f595": " rudesign ",
}
_REMEMBERED: Final = 4096
_SPACED: Final = re.compile(r"(?<![^\W_])[^\W_](?:[ .,][^\W_]){2,}(?![^\W_])")
_ONE_BY_ONE: Final = re.compile(r"(?:\w+[.]+ *)+\w*")
_STACCATO: Final = 3
_STRETCHED: Final = re.compile(r"([^\W\d_])\1\1+")


@dataclass(frozen=True, slots=True)
class Folded:
    """Words in lower case without accents; only `.`, `?`, `,` and line breaks part them."""

    text: str
    body: str
    """What was typed."""

    def spans(self, places: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
        """Return where stretches of the folded text stood in what was typed."""
        if len(self.body) == len(self.text) and self.body.isascii():
            return list(places)
        ends = list(accumulate([len(_TABLE[ord(char)]) for char in self.body]))
        return [
            (bisect_right(ends, start), bisect_right(ends, end - 1) + 1) if start < end else (0, 0)
            for start, end in places
        ]


def fold(body: str) -> Folded:
    """Return the body folded."""
    text = body.translate(_TABLE)
    if " - " in text:
        text = text.replace(" - ", " , ")
    text = text.replace("-", " ")
    if text.count(".") >= _STACCATO and _ONE_BY_ONE.fullmatch(text):
        text = text.replace(".", " ")
    if _SPACED.search(text):
        text = _SPACED.sub(_closed_up, text)
    return Folded(text, body)


def relaxed(word: str) -> str:
    """Return a word without its stretched letters: "stoooop" as "stop"; ordinary words as is."""
    return _STRETCHED.sub(r"\1", word)


def _closed_up(found: re.Match[str]) -> str:
    """Return "s t o p" as "stop", as long as before; a list of other letters as it is."""
    letters = found[0][::2]
    return letters.ljust(len(found[0])) if letters.isalpha() else found[0]


class _Table(dict[int, str]):
    """What each character folds to; learns as it goes, up to a bound."""

    def __missing__(self, code: int) -> str:
        folded = _beyond_ascii(chr(code))
        if len(self) < _REMEMBERED:
            self[code] = folded
        return folded


def _beyond_ascii(char: str) -> str:
    if char in _APOSTROPHES:
        return ""
    if char in _SIGNS:
        return _SIGNS[char]
    if lettered := _enclosed(char):
        return lettered
    if like := look_alike(char):
        return like
    plain = unicodedata.normalize("NFKD", char).casefold()
    return "".join(_plain(look_alike(each) or each) for each in plain)


def _plain(char: str) -> str:
    if char.isascii():
        return _TABLE[ord(char)]
    category = unicodedata.category(char)
    if category == "Nd":
        return str(unicodedata.digit(char))
    if category[0] == "L":
        return char
    if category[0] == "M" or category in {"Cf", "Cc"}:
        return ""  # accents, zero-width and bidirectional marks, variation selectors
    if category == "Pd":
        return ","
    return "." if char in "\u3002\u2026\u00a1\u00bf\uff61" else " "


def _enclosed(char: str) -> str:
    """Return the letter inside a circle, square or flag; empty for anything else."""
    for start in _LETTERED:
        if start <= ord(char) < start + 26:
            return chr(ord("a") + ord(char) - start)
    return ""


def _ascii(char: str) -> str:
    if char.isalnum() or char in "$@#-":
        return char.lower()
    if char in "'`" or (ord(char) < 32 and char not in "\t\n\r"):
        return ""
    if char in "\n\r.!;":
        return "."
    if char in ",:()[]":
        return ","
    return "?" if char == "?" else " "


_TABLE: Final = _Table({code: _ascii(chr(code)) for code in range(128)})
