"""Where one clause of a flat text ends and the next begins.

Rule: the marks between clauses belong to none of them, so a clause weighs the same wherever it
stands. A footer (STOP, HELP, rates) is no clause: it says nothing about the text above it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_SENTENCE: Final = re.compile(r"[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?]*")
_BREAK: Final = re.compile(r"[,;:)]\s|\s-+(?=\s)")
_MARKS: Final = " \t\r\n.,;:-"
_FOOTER: Final = re.compile(
    r"(?:(?:please |pls )?(?:reply|text|txt|send|respond(?:a|e)?|repond(?:ez|re)|textez|envi[ea])"
    r"(?: with)? )?[\"']?(?:stop|arret|alto|help|aide|ayuda|info)[\"']?"
    r"(?:(?: or |/| ou | o )(?:arret|stop|aide|help))?"
    r"(?:(?: ?[:=] ?| to | for | para | pour )(?:opt[ -]?out|stop|end|quit|unsubscribe|cancel|help"
    r"|info|more info|leave|be removed|no more|salir|terminar|cancelar|ayuda|l'aide|aide"
    r"|(?:vous )?desabonner|(?:me )?retirer|arreter|cesser|ne plus)[\w' ]{0,24})?"
    r"|(?:msg|message)s? ?(?:&|and) ?data rates (?:may )?apply"
    r"|(?:msg|message) freq\w* (?:varies|may vary)"
)


def clauses(flat: str) -> Iterator[tuple[int, int]]:
    """Yield the place of each clause, without the marks around it."""
    for sentence in _SENTENCE.finditer(flat):
        start, end = sentence.span()
        for mark in _BREAK.finditer(flat, start, end):
            yield from _trimmed(flat, start, mark.end())
            start = mark.end()
        yield from _trimmed(flat, start, end)


def _trimmed(flat: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    words = flat[start:end]
    left = words.lstrip(_MARKS)
    start += len(words) - len(left)
    end -= len(left) - len(left.rstrip(_MARKS))
    if start < end and not _FOOTER.fullmatch(flat, start, end):
        yield start, end
