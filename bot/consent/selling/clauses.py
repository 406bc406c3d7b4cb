"""Where one sentence and one clause ends, and which stretches of a text are judged as a whole.

Rule: every run of neighboring clauses of one sentence is a stretch. Whatever is joined to a text
by a comma, a dash, a new line or a full stop, the stretches of the text itself stay the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

SENTENCE: Final = re.compile(r"[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?]*")
_BREAK: Final = re.compile(r"[,;](?=\s)|\s-+(?=\s)")
_LEADS: Final = re.compile(
    r"\s*(?:y(?:es|ep|eah|up)|no(?:pe)?|sure|ok(?:ay)?|correct|right|exactly|sorry|of course"
    r"|absolutely|si|claro|oui|non|bien sur|desole)(?: (?:\w+ )?(?:thing|enough|sir|ma'?am))?"
)
"""What opens an answer is no clause of its own: it belongs to the words that follow it."""
_TRAILS: Final = re.compile(r"\s*(?:(?:y(?:es|ep)|no(?:pe)?|si|oui|non)\W*)?")
"""Neither is a bare yes or no at the end."""
LONGEST_RUN: Final = 4
"""In clauses; a longer list is heard in parts."""


class Stretch(NamedTuple):
    """A run of clauses: its place in the text, and whether it begins and ends its sentence."""

    start: int
    end: int
    opens: bool
    closes: bool


def sentences(flat: str) -> Iterator[list[Stretch]]:
    """Yield, for each sentence, its stretches."""
    for match in SENTENCE.finditer(flat):
        yield list(_stretches(flat, match.start(), match.end()))


def clauses(flat: str) -> Iterator[tuple[int, int]]:
    """Yield the place of each clause."""
    for match in SENTENCE.finditer(flat):
        yield from pairwise(_cuts(flat, match.start(), match.end()))


def _stretches(flat: str, start: int, end: int) -> Iterator[Stretch]:
    cuts = _cuts(flat, start, end)
    last = len(cuts) - 1
    for first in range(last):
        for after in range(first + 1, min(first + LONGEST_RUN, last) + 1):
            yield Stretch(cuts[first], cuts[after], first == 0, after == last)


def _cuts(flat: str, start: int, end: int) -> list[int]:
    cuts = [start]
    for found in _BREAK.finditer(flat, start, end):
        leads = len(cuts) == 1 and _LEADS.fullmatch(flat, start, found.start())
        if not leads and not _TRAILS.fullmatch(flat, found.end(), end):
            cuts.append(found.end())
    return [*cuts, end]
