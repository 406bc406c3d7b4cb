"""Letters of other scripts and signs that look like ours.

Rule: as Unicode's own list of confusables has them, and a few that it lacks.
"""

from __future__ import annotations

import re
from typing import Final

from confusable_homoglyphs.confusables import confusables_data

_MORE: Final = dict(
    zip(
        "\u043f\u03c3\u03c2\u03c0\u1d1b\u1d18\u1d07\u0274\u1d05\u1d00\u029f\u0299\u017f\u0142\u00f8"
        "\u0111\u00df\u2020\u271d\u03e8\u13cc\u13be\u1515\u1455\u15e9\u15f4\u144e\u15ef\u056c\u053c"
        "\u0432\u0432\u0443\u043a\u043c\u043d\u0442",
        "nssntpendalbslodsttsuoscaenwllbbykmht",
        strict=True,
    )
)
_REVERSED: Final = re.compile("\u202e([^\u202c\u202d\u202e\n]*)[\u202c\u202d]?")


def look_alike(char: str) -> str:
    """Return the small letter that a character beyond ASCII looks like; empty if none."""
    if char in _MORE:
        return _MORE[char]
    for each in confusables_data.get(char, ()):
        if len(each["c"]) == 1 and each["c"].isascii() and each["c"].isalpha():
            return str(each["c"]).lower()
    return ""


def as_shown(body: str) -> str:
    """Return a body as phones show it: what a right-to-left override turns round is turned."""
    return _REVERSED.sub(lambda found: found[1][::-1], body)
