"""One kind of words that raises a text, and how it is looked for.

Rule: a finding depends on its own sentence only, so that adding a sentence never lowers a text.
Patterns see flat words (`bot.texting.flat`): lower case, no accents, plain quotes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_NEAR: Final = 60
_DENIED: Final = re.compile(
    r"(?:\b(?:no|not|without|don'?t|do not|doesn'?t|does not|isn'?t|aren'?t|cannot|can'?t|wasn'?t"
    r"|sin|ninguna?|aucune?|pas|sans)"
    r"(?: (?:have|offer|do|take|accept|be|run|currently|any|a|an|on|in|the|for|running|offering"
    r"|honou?r|longer|currently|de|en|un|una|tenemos|hay|more|our|other|another|active|special"
    r"|senior|student|military)){0,5} )$"
)
"""What, right before an offer, says that there is none."""


@dataclass(frozen=True, slots=True)
class Indicator:
    """One kind of words that raises a text."""

    id: str
    sentence: str
    """For people; says why, and never repeats the words."""
    stems: tuple[str, ...]
    """The pattern can only match where one of them stands. Keeps reading fast."""
    pattern: re.Pattern[str]

    def find(self, flat: str) -> tuple[int, int] | None:
        """Return where the first words of this kind stand that nothing before them denies."""
        for stem in self.stems:
            if stem in flat:
                break
        else:
            return None
        for match in self.pattern.finditer(flat):
            if not _denied(flat, match.start()):
                return match.span()
        return None


def row(name: str, sentence: str, stems: str, *patterns: str) -> Indicator:
    """Return an indicator from its table row; stems are separated by `|`."""
    return Indicator(name, sentence, tuple(stems.split("|")), re.compile("|".join(patterns)))


def _denied(flat: str, start: int) -> bool:
    before = flat[max(0, start - _NEAR) : start]
    return bool(before) and _DENIED.search(before) is not None
