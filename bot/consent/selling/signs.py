"""What the model sees in one clause: its words, their senses, their neighbors and their letters.

Rule: a sign depends on its clause alone, so a text weighs the sum of its clauses.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from bot.consent.selling.senses import senses_of

TOKEN: Final = re.compile(
    r"https?://\S+|[$\u20ac\u00a3] ?\d[\d.,]*|\d[\d.,:/]*%?|[a-z][a-z'-]*|[!?#\u2026]"
)
_DIGITS: Final = str.maketrans("012345678", "999999999")
_GRAM: Final = 4
"""Letters in a row, across words: what words begin, end and join with."""
_SMALL: Final = frozenset(
    """we our your you i it the us is are was were will has have had my me this that a to for in on
    at by from with $ % 9 9: ! ? who what when where if""".split()  # noqa: SIM905 - reads better so
)
"""Small words and signs that tell who does what to whom."""

GROUPS: Final = ("gram", "word", "pair", "with", "sense", "near", "edge")
"""Kinds of signs: letters in a row; words; two words, in a row or around a third; a small word with
another one; senses; a sense with a small word; how the clause begins and ends."""


class Clause(NamedTuple):
    """The signs of a flat clause, each once; letters in a row as often as they stand."""

    grams: list[str]
    words: set[str]
    small: set[str]
    pairs: set[str]
    senses: set[str]
    edges: set[str]

    @classmethod
    def of(cls, clause: str) -> Clause:
        """See a flat clause."""
        words = [_named(found) for found in TOKEN.findall(clause)]
        meant = [_senses(word) for word in words]
        distinct = set(words)
        return cls(
            grams=grams_of(clause),
            words=distinct,
            small=distinct & _SMALL,
            pairs={
                *[f"{one} {next_}" for one, next_ in pairwise(words)],
                *[f"{one}_{other}" for one, other in zip(words, words[2:], strict=False)],
            },
            senses=set[str]().union(*meant),
            edges=_edges(words, meant) if words else {""},
        )

    def signs(self) -> Iterator[tuple[str, Iterable[str]]]:
        """Yield their names by group; for training."""
        yield "gram", self.grams
        yield "word", self.words
        yield "pair", self.pairs
        yield "with", [f"{one} {word}" for one in self.small for word in self.words - {one}]
        yield "sense", self.senses
        yield "near", [f"{sense} {word}" for sense in self.senses for word in self.small]
        yield "edge", self.edges


def _edges(words: list[str], meant: list[tuple[str, ...]]) -> set[str]:
    return {
        "", f"^{' '.join(words[:2])}", f"{words[-1]}$",
        *(f"^<{sense}>" for sense in meant[0] or (words[0],)),
        *(f"<{sense}>$" for sense in meant[-1] or (words[-1],)),
    }  # fmt: skip


def grams_of(clause: str) -> list[str]:
    """Return the letters in a row of a clause; the first begins at the space before it."""
    return _grams(_spaced(clause))


def named_words(clause: str) -> list[tuple[str, tuple[int, int]]]:
    """Return the words as the model names them, with their places in the clause."""
    return [(_named(found[0]), found.span()) for found in TOKEN.finditer(clause)]


def _spaced(clause: str) -> str:
    return f" {clause} ".translate(_DIGITS)


def _grams(letters: str) -> list[str]:
    return [letters[at : at + _GRAM] for at in range(len(letters) - _GRAM + 1)]


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
