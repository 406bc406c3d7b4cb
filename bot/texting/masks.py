"""Letters that were put in disguise to get past filters: `fr33`, `$ale`, `w33d`, `5o% 0ff`.

Rule: a sign is read as a letter only inside a word of letters, never in an amount, a time, an
ordinal or a measure. One character stands for one, so that places stay.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import Final

from bot.texting.flat import Flat

_LETTERS: Final = str.maketrans("0134578@$!|", "oieastbasil")
_SIGNS: Final = re.compile(r"[a-z][013457@$!|]+[a-z]|[a-z]33|[013457@$](?=[a-z]{2})|\do+ ?%")
_WORD: Final = re.compile(
    r"(?<![\w@$.,:/-])(?!(?:[@$]?\d+(?:st|nd|rd|th|am|pm|km|kg|mg|ml|lbs?|oz|hrs?|mins?|ft|in"
    r"|mi|yrs?"
    r"|mo|wks?|days?|pk|am|k|gb|mb|px|pc|pt|bd|br|ba)\b))"
    r"(?=[0-9@$!|]*[a-z])(?=[a-z]*[013457@$!|])[a-z013457@$!|]*[a-z3](?![\w@/-]|\.\w)"
)
_OH: Final = re.compile(r"(?<=\d)o(?=o? ?%)")
_LONGEST: Final = 24


@lru_cache(maxsize=16)
def unmasked(flat: Flat) -> Flat:
    """Return the words with disguised letters as they are meant; the same if there are none.

    The last few are kept, since many rules ask for the same.
    """
    if not _SIGNS.search(flat.text):
        return flat
    text = _WORD.sub(_shown, _OH.sub("0", flat.text))
    return flat if text == flat.text else replace(flat, text=text)


def _shown(found: re.Match[str]) -> str:
    word = found[0]
    letters = sum(char.isalpha() for char in word)
    if len(word) > _LONGEST or letters * 2 < len(word):
        return word
    return word.translate(_LETTERS)
