"""Opt-outs in people's own words, as a table of phrases.

Rule: a phrase that a reasonable person reads as "no" acts at once; one that might be a no freezes
and asks a person. The everyday senses of "stop" are kept out by the phrases themselves.
Sources: 47 CFR 64.1200(a)(10), TMO-2.11, CTIA 5.1.3. The words are matched folded: lower case,
no accents, no apostrophes, one space, `.` and line breaks between sentences.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from bot.consent.folding import Folded
from bot.consent.phrases import FRENCH, PROMOTIONAL, SPANISH, SURE, UNSURE, WRONG_NUMBER
from bot.consent.reading import ReadingReason

Strength = Literal["sure", "unsure", "wrong_number"]


@dataclass(frozen=True, slots=True)
class Revocation:
    """What free text says about texting."""

    strength: Strength
    scope: Literal["all", "promotional"]
    reasons: tuple[ReadingReason, ...]


_SENTENCES: Final[dict[Strength, str]] = {
    "sure": "These words ask us to stop texting.",
    "unsure": "These words may ask us to stop texting; a person should look.",
    "wrong_number": "These words say that the number belongs to somebody else.",
}


def revocation(folded: Folded) -> Revocation | None:
    """Return what the words say about texting; None if they say nothing about it."""
    wrong = _found(folded, WRONG_NUMBER, "wrong_number")
    sure = _found(folded, (*SURE, *SPANISH, *FRENCH), "sure")
    if wrong:
        return Revocation("wrong_number", "all", (*wrong, *sure))
    if sure:
        return Revocation("sure", _scope(folded.text), sure)
    unsure = _found(folded, UNSURE, "unsure")
    if unsure:
        return Revocation("unsure", "all", unsure)
    return None


def _found(
    folded: Folded, table: tuple[tuple[str, re.Pattern[str]], ...], strength: Strength
) -> tuple[ReadingReason, ...]:
    return tuple(
        ReadingReason(name, _SENTENCES[strength], folded.span(*match.span()))
        for name, pattern in table
        if (match := pattern.search(folded.text))
    )


def _scope(text: str) -> Literal["all", "promotional"]:
    """Return what the words cover; it is kept beside an opt-out that silences everything."""
    return "promotional" if PROMOTIONAL.search(text) else "all"
