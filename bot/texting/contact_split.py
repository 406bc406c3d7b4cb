"""Taking "/text (415) 555-0132 Your table is ready" apart.

Rule: the words of the text are never changed here, and a name is never guessed at.
"""

from __future__ import annotations

import re
from typing import Final

# Spaces, dashes, dots, parentheses, and what hides between digits in copied numbers.
_GAP: Final = (
    r"[\s()./\-"
    r"\u00b7\u2010-\u2015\u2212"  # middle dot, dashes, minus
    r"\uff08\uff09\uff0d\uff0e"  # full-width parentheses, dash, stop
    r"\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*"  # invisible ones
)
_PLUS: Final = r"[+\uff0b]"
_NORTH_AMERICAN: Final = re.compile(
    rf"{_PLUS}?{_GAP}(?:[1\uff11]{_GAP})?" + rf"\d{_GAP}" * 9 + r"\d(?!\d)"
    r"(?:\s*(?:x|ext\.?|extension)\s*\d{1,7}\b)?",
    re.IGNORECASE,
)
_FOREIGN: Final = re.compile(rf"{_PLUS}[2-9][\d\s().-]*\d(?=\s|$)")
_OTHER_NUMBER: Final = re.compile(rf"{_PLUS}?\(?\d[\d().\-/]*(?=\s|$)")
_LINK: Final = re.compile(r"<(?:tel|sms):[^>]*>", re.IGNORECASE)
_QUOTED: Final = re.compile(r"[\"“”„«]([^\"“”„«»]*)[\"“”»]")
_WORD: Final = re.compile(r"\S+")


def split_contact(text: str) -> tuple[str, str]:
    """Return the contact as typed and the words after it; both may be empty.

    A contact is a number in any form, a `<tel:…|…>` link, a name in quotes, or one word.
    """
    typed = text.strip()
    if quoted := _QUOTED.match(typed):
        return quoted[1].strip(), typed[quoted.end() :].strip()
    for pattern in (_LINK, _FOREIGN, _NORTH_AMERICAN, _OTHER_NUMBER, _WORD):
        if found := pattern.match(typed):
            return found[0].strip(), typed[found.end() :].strip()
    return "", ""
