"""Taking "/text (415) 555-0132 Your table is ready" apart.

Rule: the words of the text are never changed here, and a name is never guessed at.
"""

from __future__ import annotations

import re
from typing import Final

_HIDDEN: Final = r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*"
"""What hides between digits in copied numbers."""
_GAP: Final = (
    r"[\s()./\-\u00b7\u2010-\u2015\u2212\uff08\uff09\uff0d\uff0e"
    r"\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]{0,6}"
)
"""Spaces, dashes, dots, parentheses, full-width ones too, and what hides."""
_PLUS: Final = r"[+\uff0b]"
_DIGIT: Final = rf"\d{_HIDDEN}"
GROUPED: Final = (
    rf"{_PLUS}?{_GAP}(?:[1\uff11]{_GAP})?(?:{_DIGIT}){{3}}{_GAP}(?:{_DIGIT}){{3}}{_GAP}"
    rf"(?:{_DIGIT}){{3}}\d(?!\d)(?:\s*(?:x|ext\.?|extension)\s*\d{{1,7}}\b)?"
)
"""A number as North Americans write it: three digits, three, and four, whatever is between."""
IN_A_ROW: Final = rf"{_PLUS}?{_GAP}(?:\d{_GAP}){{9,17}}\d(?!\d)"
"""Digits grouped otherwise, all that stand together, so that no ten of them pass for a number."""
_NUMBER: Final = re.compile(rf"{GROUPED}|{IN_A_ROW}", re.IGNORECASE)
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
    for pattern in (_LINK, _FOREIGN, _NUMBER, _OTHER_NUMBER, _WORD):
        if found := pattern.match(typed):
            return found[0].strip(), typed[found.end() :].strip()
    return "", ""
