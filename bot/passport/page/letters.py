"""Anybody's words as the page can show them: every character visible, none of them mark-up.

Rule: what the font cannot draw, or what would hide or reorder its neighbors, stands as its name in
brackets; what has no end is cut, and how much is said. The JSON has the words as they are.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Final
from xml.sax.saxutils import escape

Draws = Callable[[str], bool]
"""Whether the font has a glyph for a character."""

_NAMED: Final = 40
"""Longest name of a character that is written out."""
MOST_LINES: Final = 60
"""Lines of one piece of words that are drawn: reportlab's effort grows with their square."""
MOST_CHARACTERS: Final = 4000
"""Characters of one piece of words that are drawn, names in brackets included."""
_BREAKS: Final = re.compile(r"\n(?:[^\S\n]*\n){3,}")
_KEPT: Final = frozenset("\n\t\u00a0\u200c\u200d")
_EMOJI_GLUE: Final = frozenset("\ufe0f\u200d")
_HIDING: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def bounded(words: str, draws: Draws) -> str:
    """Return words as `visible` shows them, with empty lines without end counted instead."""
    words = words.replace("\r\n", "\n").replace("\r", "\n")
    words = _BREAKS.sub(lambda run: f"\n[{run[0].count(chr(10)):,} line breaks]\n", words)
    lines = words.split("\n")
    shown = "\n".join(visible(line, draws) for line in lines[:MOST_LINES])
    if len(shown) > MOST_CHARACTERS:
        return f"{shown[:MOST_CHARACTERS]}\n[the rest is in the JSON]"
    left = len(lines) - MOST_LINES
    return f"{shown}\n[{left:,} more lines are in the JSON]" if left > 0 else shown


def marked_up(words: str, draws: Draws) -> str:
    """Return words as reportlab's mark-up: escaped, line ends kept, nothing invisible."""
    lines = words.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "<br/>".join(_spaced(escape(visible(line, draws))) for line in lines)


def visible(words: str, draws: Draws) -> str:
    """Return one line of words with what cannot be shown in brackets."""
    if words.isascii() and words.isprintable():
        return words
    runs = groupby(words, key=lambda char: _is_shown(char, draws))
    return "".join("".join(run) if shown else _bracketed(list(run)) for shown, run in runs)


def _is_shown(char: str, draws: Draws) -> bool:
    if char in _EMOJI_GLUE:
        return False
    if char in _KEPT:
        return True
    return unicodedata.category(char) not in _HIDING and draws(char)


def _bracketed(run: list[str]) -> str:
    return "".join(f"[{name}]" for name in _names(run))


def _names(run: list[str]) -> Iterator[str]:
    """Return the names of what is not shown; the glue inside an emoji has none of its own."""
    seen = False
    for char in run:
        if char in _EMOJI_GLUE and seen:
            continue
        seen = True
        name = unicodedata.name(char, "").lower()
        code = f"U+{ord(char):04X}"
        yield code if not name or len(name) > _NAMED or code[2:].lower() in name else name


def _spaced(line: str) -> str:
    """Return a line whose leading and repeated spaces survive."""
    return line.replace("\t", "    ").replace("  ", "\u00a0 ")
