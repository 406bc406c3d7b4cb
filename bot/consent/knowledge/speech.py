"""How people put their questions, as patterns that are read from a file and made once."""

from __future__ import annotations

import re
from functools import cache

from bot.consent.knowledge.entry import read_table


@cache
def speech(name: str) -> re.Pattern[str]:
    """Return one pattern, for text without capitals and marks.

    Raises:
        KeyError: there is no such pattern.
    """
    return re.compile(str(read_table("speech")[name]).replace("\n", ""))
