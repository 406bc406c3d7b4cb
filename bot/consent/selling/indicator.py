"""One kind of words that raises a text, and how it is looked for.

Rule: a finding depends on its own sentence only, so that adding a sentence never lowers a text.
Patterns see flat words (`bot.texting.flat`): lower case, no accents, plain quotes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from typing import Final

_NEAR: Final = 60
_WORD_BEGINS: Final = r"\b"
_PARTS: Final = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)
"""A character of a pattern: an escaped one, a set of them, or one that stands for itself."""
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
    pattern = re.compile(_quick("|".join(patterns)))
    return Indicator(name, sentence, tuple(stems.split("|")), pattern)


def _quick(pattern: str) -> str:
    """Return a pattern that asks once, not once per alternative, whether a word begins here."""
    runs = groupby(_alternatives(pattern), key=lambda each: each.startswith(_WORD_BEGINS))
    return "|".join(
        rf"{_WORD_BEGINS}(?:{'|'.join(each[2:] for each in run)})" if begins else "|".join(run)
        for begins, run in runs
    )


def _alternatives(pattern: str) -> list[str]:
    """Return what stands between the outermost `|` of a pattern."""
    depth, found = 0, [""]
    for part in _PARTS.findall(pattern):
        depth += (part == "(") - (part == ")")
        if part == "|" and not depth:
            found.append("")
        else:
            found[-1] += part
    return found


def _denied(flat: str, start: int) -> bool:
    before = flat[max(0, start - _NEAR) : start]
    return bool(before) and _DENIED.search(before) is not None
