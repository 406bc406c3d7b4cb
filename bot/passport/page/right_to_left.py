"""Hebrew and Arabic in the order in which they are read, with Arabic letters joined.

Rule: one line at a time, after it was broken; what is shown is what was written, only placed as a
reader expects it. A simple form of the Unicode Bidirectional Algorithm (UAX #9) without embeddings:
those that somebody typed stand in brackets already.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

_RIGHT: Final = frozenset({"R", "AL"})
_NUMBERS: Final = frozenset({"EN", "AN"})
_MIRRORED: Final = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_CLOSES: Final = {"(": ")", "[": "]", "{": "}"}
_FORMS: Final = ("isolated", "initial", "medial", "final")


def has_right_to_left(words: str) -> bool:
    """Say whether any letter is written from right to left."""
    return not words.isascii() and any(unicodedata.bidirectional(char) in _RIGHT for char in words)


def as_read(line: str) -> str:
    """Return one line in the order in which its letters stand on paper, from left to right."""
    clusters = _clusters(_joined(line))
    levels = _levels([cluster[0] for cluster in clusters])
    placed = list(zip(levels, clusters, strict=True))
    for level in range(max(levels, default=0), 0, -1):
        placed = _reversed_from(placed, level)
    return "".join(
        cluster.translate(_MIRRORED) if level % 2 else cluster for level, cluster in placed
    )


def _clusters(line: str) -> list[str]:
    """Return letters with the marks that belong to them."""
    found: list[str] = []
    for char in line:
        if found and unicodedata.combining(char):
            found[-1] += char
        else:
            found.append(char)
    return found


def _levels(letters: list[str]) -> list[int]:
    """Return how deep each letter is embedded: even levels run to the right, odd to the left."""
    kinds = [unicodedata.bidirectional(letter) for letter in letters]
    strong = next((kind for kind in kinds if kind == "L" or kind in _RIGHT), "L")
    base = 1 if strong in _RIGHT else 0
    left, right = (2, 1) if base else (0, 1)
    levels: list[int | None] = []
    around = base
    for kind in kinds:
        if kind in _RIGHT:
            around = right
        elif kind == "L":
            around = left
        numeral = 2 if around == right else left
        levels.append(numeral if kind in _NUMBERS else around if kind in {*_RIGHT, "L"} else None)
    for first, last in _pairs(letters):
        levels[first] = levels[last] = _bracketed(levels, first, last, base)
    return _filled(levels, base)


def _pairs(letters: list[str]) -> list[tuple[int, int]]:
    """Return where brackets that belong together stand."""
    opened: list[int] = []
    found = []
    for place, letter in enumerate(letters):
        if letter in _CLOSES:
            opened.append(place)
        elif opened and letter == _CLOSES[letters[opened[-1]]]:
            found.append((opened.pop(), place))
    return found


def _bracketed(levels: list[int | None], first: int, last: int, base: int) -> int:
    """Return the level of a pair of brackets: the line's, unless all around runs the other way."""
    inside = {known for known in levels[first + 1 : last] if known is not None}
    before = next((known for known in reversed(levels[:first]) if known is not None), base)
    return before if inside == {before} else base


def _filled(levels: list[int | None], base: int) -> list[int]:
    """Return the levels with neutrals taking that of both neighbors, or of the line."""
    filled: list[int] = []
    for place, level in enumerate(levels):
        if level is not None:
            filled.append(level)
            continue
        before = filled[-1] if filled else base
        after = next((known for known in levels[place:] if known is not None), base)
        filled.append(min(before, after) if before and after else base)
    return filled


def _reversed_from(placed: list[tuple[int, str]], level: int) -> list[tuple[int, str]]:
    """Return the line with every run of at least this level turned round."""
    turned: list[tuple[int, str]] = []
    run: list[tuple[int, str]] = []
    for each in placed:
        if each[0] >= level:
            run.append(each)
            continue
        turned += [*reversed(run), each]
        run = []
    return [*turned, *reversed(run)]


def _joined(line: str) -> str:
    """Return a line with each Arabic letter in the form that its neighbors call for."""
    letters, forms = list(line), _letter_forms()
    shaped: list[str] = []
    place = 0
    while place < len(letters):
        char = letters[place]
        pair = char + (letters[place + 1] if place + 1 < len(letters) else "")
        taken = pair if len(pair) == 2 and pair in forms else char
        known = forms.get(taken)
        if known is None:
            shaped.append(char)
        else:
            before = _neighbor(reversed(letters[:place]))
            after = _neighbor(letters[place + len(taken) :])
            links_back = "initial" in forms.get(before, {}) and "final" in known
            links_on = "initial" in known and "final" in forms.get(after, {})
            shaped.append(known.get(_form(back=links_back, on=links_on), taken))
        place += len(taken)
    return "".join(shaped)


def _form(*, back: bool, on: bool) -> str:
    if back:
        return "medial" if on else "final"
    return "initial" if on else "isolated"


def _neighbor(letters: Iterator[str] | list[str]) -> str:
    """Return the next letter, past marks; empty at the end of a word."""
    return next((char for char in letters if not unicodedata.combining(char)), "")


@lru_cache(maxsize=1)
def _letter_forms() -> dict[str, dict[str, str]]:
    """Return the presentation forms of each Arabic letter, as the Unicode tables name them."""
    forms: dict[str, dict[str, str]] = {}
    for code in range(0xFE70, 0xFEFD):
        form, _, plain = unicodedata.decomposition(chr(code)).partition("> ")
        letters = "".join(chr(int(each, 16)) for each in plain.split())
        if form[1:] in _FORMS and letters and not letters.startswith((" ", "\u0640")):
            forms.setdefault(letters, {})[form[1:]] = chr(code)
    return forms
