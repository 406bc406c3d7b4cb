"""Where one clause of a flat text ends and the next begins."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_SENTENCE: Final = re.compile(r"[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?]*")
_BREAK: Final = re.compile(r"(?<=[,;:])\s|\s-+(?=\s)|(?<=\))\s")


def clauses(flat: str) -> Iterator[tuple[int, int]]:
    """Yield the place of each clause that holds more than spaces."""
    for sentence in _SENTENCE.finditer(flat):
        start, end = sentence.span()
        for mark in _BREAK.finditer(flat, start, end):
            if not flat[start : mark.end()].isspace():
                yield start, mark.end()
            start = mark.end()
        if start < end and not flat[start:end].isspace():
            yield start, end
