"""Bringing what people type to one form: case, accents, look-alikes, what hides, what decorates.

Rule: folding loses decoration, never letters, and every folded character knows where it came
from, so that a reading can point at the words as they were typed.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Final

# Letters of other scripts that look like ours, and small capitals; in lower case.
_LOOK_ALIKES: Final = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0445\u0443\u043a\u0442\u043c\u043d\u0432\u0455\u0456\u0458"
    "\u0501\u051b\u051d\u043f"
    "\u03bf\u03c4\u03c1\u03c3\u03c2\u03b1\u03b5\u03c5\u03bd\u03b9\u03ba\u03c0"
    "\u1d1b\u1d0f\u1d18\ua731\u1d07\u0274\u1d05\u1d1c\u026a\u1d04\u1d00\u029f\u0299\u0280\u1d20"
    "\u0131\u017f\u2113",
    "aeopcxyktmhbsijdqwnotpssaeuvikntopsenduicalbrvisl",
)
_APOSTROPHES: Final = frozenset("'\u2018\u2019\u201b\u02bc\u0060\u00b4\u2032\uff07")
_LETTERED: Final = (
    (0x1F150, "negative circled"), (0x1F170, "negative squared"),
    (0x1F130, "squared"), (0x1F1E6, "regional indicators"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Folded:
    """Words in lower case, one space between them; sentence ends stay as `.`, lines as a break."""

    text: str
    origins: tuple[int, ...]
    """For each character, its place in what was typed."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch of the folded text stood in what was typed."""
        if not self.origins or start >= end:
            return (0, 0)
        return self.origins[start], self.origins[end - 1] + 1


def fold(body: str) -> Folded:
    """Return the body folded."""
    kept: list[str] = []
    origins: list[int] = []
    for place, char in enumerate(body):
        for each in _folded(char):
            if each in " .\n" and (not kept or kept[-1] in " .\n"):
                # One gap between words; a stop or a line break outweighs a space.
                if kept and each != " " and kept[-1] == " ":
                    kept[-1], origins[-1] = each, place
                continue
            kept.append(each)
            origins.append(place)
    while kept and kept[-1] in " .\n":
        kept.pop()
        origins.pop()
    return Folded("".join(kept), tuple(origins))


def _folded(char: str) -> str:
    """Return a character as letters, digits, a gap, a sentence end, or nothing."""
    if char.isascii():
        return _ASCII[ord(char)]
    return _beyond_ascii(char)


def _beyond_ascii(char: str) -> str:
    if char in _APOSTROPHES:
        return ""
    if lettered := _enclosed(char):
        return lettered
    folded: list[str] = []
    for each in unicodedata.normalize("NFKD", char).casefold().translate(_LOOK_ALIKES):
        category = unicodedata.category(each)
        if each.isascii():
            folded.append(_ASCII[ord(each)])
        elif category[0] == "L" or category == "Nd":
            folded.append(str(unicodedata.digit(each)) if category == "Nd" else each)
        elif category[0] == "M" or category in {"Cf", "Cc"}:
            # Accents, zero-width and bidirectional marks, variation selectors.
            continue
        else:
            folded.append("." if each in "\u3002\u2026\u00a1\u00bf\uff61" else " ")
    return "".join(folded)


def _enclosed(char: str) -> str:
    """Return the letter inside a circle, square or flag; empty for anything else."""
    for start, _ in _LETTERED:
        if start <= ord(char) < start + 26:
            return chr(ord("a") + ord(char) - start)
    return ""


def _ascii(char: str) -> str:
    if char.isalnum():
        return char.lower()
    if char in "'`" or (ord(char) < 32 and char not in "\t\n\r"):
        return ""
    if char in ".!?;":
        return "."
    return "\n" if char in "\n\r" else " "


_ASCII: Final = tuple(_ascii(chr(code)) for code in range(128))
