"""What the model sees in one clause: its words, their senses, their neighbors and their letters.

Rule: a sign depends on its clause alone, so a text weighs the sum of its clauses.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final

from bot.consent.selling.senses import senses_of

TOKEN: Final = re.compile(
    r"https?://\S+|[$\u20ac\u00a3] ?\d[\d.,]*|\d[\d.,:/]*%?|[a-z][a-z'-]*|[!?#\u2026]"
)
_DIGIT: Final = re.compile(r"\d")
_GRAM: Final = 4
"""Letters in a row, across words: what words begin, end and join with."""
_SMALL: Final = frozenset(
    """we our your you i it the us is are was were will has have had my me this that a to for in on
    at by from with $ % 9 9: ! ? who what when where if""".split()  # noqa: SIM905 - reads better so
)
"""Small words and signs that tell who does what to whom."""

GROUPS: Final = ("gram", "word", "pair", "sense", "near", "edge")
"""Kinds of signs: letters in a row; words; two words, in a row, around a third, or with a small
one; senses; a sense with a small word; how the clause begins and ends."""


def signs(clause: str) -> Iterator[tuple[str, Iterable[str]]]:
    """Yield, by group, the names of what stands in a flat clause; each name once."""
    spaced = _DIGIT.sub("9", f" {clause} ")
    yield "gram", {spaced[at : at + _GRAM] for at in range(len(spaced) - _GRAM + 1)}
    words = [_named(found) for found in TOKEN.findall(clause)]
    if not words:
        return
    yield "word", set(words)
    small = _SMALL.intersection(words)
    yield (
        "pair",
        {
            *(f"{first} {second}" for first, second in pairwise(words)),
            *(f"{first}_{second}" for first, second in zip(words, words[2:], strict=False)),
            *(f"{first}+{word}" for first in small for word in words if word != first),
        },
    )
    meant = [_senses(word) for word in words]
    present = set[str]().union(*meant)
    yield "sense", present
    yield "near", [f"{sense}&{word}" for sense in present for word in small]
    yield (
        "edge",
        {
            f"^{' '.join(words[:2])}", f"{words[-1]}$",
            *(f"^<{sense}>" for sense in meant[0] or (words[0],)),
            *(f"<{sense}>$" for sense in meant[-1] or (words[-1],)),
        },
    )  # fmt: skip


def grams_from(clause: str, start: int, end: int) -> list[str]:
    """Return the letters in a row that begin between two places of a clause."""
    spaced = _DIGIT.sub("9", f" {clause} ")
    return [spaced[at : at + _GRAM] for at in range(start, min(end, len(spaced) - _GRAM) + 1)]


def named_words(clause: str) -> list[tuple[str, tuple[int, int]]]:
    """Return the words as the model names them, with their places in the clause."""
    return [(_named(found[0]), found.span()) for found in TOKEN.finditer(clause)]


@lru_cache(maxsize=8192)
def _senses(word: str) -> tuple[str, ...]:
    return senses_of(word)


def _named(token: str) -> str:
    first = token[0]
    if first in "$\u20ac\u00a3":
        return "$"
    if first.isdigit():
        if token[-1] == "%":
            return "%"
        return "9:" if ":" in token else "9"
    return "url" if "//" in token else token
