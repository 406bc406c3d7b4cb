"""Words in one plain form for patterns: lower case, no accents, look-alikes and tricks undone.

Rule: every character of the flat text knows where it stood, so that a finding can point at the
words as they were typed. Punctuation stays: prices, percents and links need it.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.texting.alike import look_alike

_HIDDEN: Final = re.compile("[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f"
                            "\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0"
                            "\u0300-\u036f\U000e0000-\U000e0fff]")  # fmt: skip
_APART: Final = r"[ .\-*_]"
_SPACED: Final = re.compile(
    rf"(?<![a-z0-9])(?=(?:[\d%$]{_APART}){{0,4}}[a-z](?:{_APART}[\d%$]){{0,4}}{_APART}[a-z])"
    rf"[a-z\d%$](?:{_APART}[a-z\d%$]){{3,}}(?![a-z0-9])"
)
"""Letters set apart to get past filters: `s a l e`, `f.r.e.e`, `2 0 % o f f`."""
_SIGNS: Final = {
    **dict.fromkeys(map(ord, "\u2018\u2019\u201b\u02bc\u00b4\u2032"), "'"),
    **dict.fromkeys(map(ord, "\u201c\u201d\u2033"), '"'),
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212"), "-"),
    **dict.fromkeys(map(ord, "\u3002\uff61"), "."),
}


class _Plainly(dict[int, str]):
    """Worked out once a character; always one character for one, so that places stay."""

    def __missing__(self, code: int) -> str:
        char = chr(code).translate(_SIGNS)
        first = char if char.isascii() else unicodedata.normalize("NFKD", char)[0].lower()[0]
        plain = first if first.isascii() else look_alike(char) or look_alike(first) or first
        if plain.isspace() and plain != "\n":
            plain = " "
        if len(self) < 4096:
            self[code] = plain
        return plain


_PLAINLY: Final = _Plainly()


@dataclass(frozen=True, slots=True)
class Flat:
    """A body in plain form."""

    text: str
    origins: tuple[int, ...] = ()
    """For each character its place in the body; empty: the same place, moved by `skipped`."""
    skipped: int = 0
    """How many characters of the body stand before this text."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch stood in the body."""
        if not self.origins or start >= end:
            return (start + self.skipped, end + self.skipped)
        return self.origins[start], self.origins[end - 1] + 1

    def after(self, place: int) -> Flat:
        """Return the rest from a place of this text on."""
        return Flat(self.text[place:], self.origins[place:], self.skipped + place)


@lru_cache(maxsize=16)
def flatten(body: str) -> Flat:
    """Return the body in plain form; the last few are kept, since many rules ask for the same."""
    text, origins = body, tuple[int, ...]()
    if not body.isascii():
        text, origins = _uncovered(body)
        text = text.translate(_PLAINLY)
    text = text.lower()
    if _SPACED.search(text):
        return _closed_up(text, origins)
    return Flat(text, origins)


def _uncovered(body: str) -> tuple[str, tuple[int, ...]]:
    """Return the body without what is not seen, and where each character stood."""
    if not _HIDDEN.search(body):
        return body, ()
    kept = [(place, char) for place, char in enumerate(body) if not _HIDDEN.match(char)]
    return "".join(char for _, char in kept), tuple(place for place, _ in kept)


def _closed_up(text: str, origins: tuple[int, ...]) -> Flat:
    """Return the text with letters that were set apart put together."""
    drop = {
        place
        for found in _SPACED.finditer(text)
        for place in range(found.start() + 1, found.end(), 2)
    }
    kept = [place for place in range(len(text)) if place not in drop]
    return Flat(
        "".join(text[place] for place in kept),
        tuple(origins[place] if origins else place for place in kept),
    )
