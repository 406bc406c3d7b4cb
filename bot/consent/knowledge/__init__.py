"""What Assent knows about the rules, as entries that people ask for in their own words.

Rule: an answer is one of the entries here, or none; nothing is made up. Each entry names its
sources by their ids in `bot.consent.citations`.
"""

from __future__ import annotations

from bot.consent.knowledge.entry import Entry, entries
from bot.consent.knowledge.matching import Match, find

__all__ = ["Entry", "Match", "entries", "find"]
