"""How much a text sounds like selling: a small linear model over words, trained on our own texts.

Rule: a text's score is that of its best stretch of clauses, or of several where whole sentences
follow each other, so that joining words to a text never lowers it. There are two sets of weights:
for texts that we start, and for answers, which may name a price that was asked for.
`python -m tests.evaluation.train_tone` writes both from the labeled texts in this repository.
"""

from __future__ import annotations

import re
from typing import Final

from bot.consent.selling import reply_weights, weights
from bot.consent.selling.clauses import Stretch, clauses, sentences
from bot.consent.selling.signs import Ear, signs

STARTING: Final = Ear(weights.WEIGHTS, weights.BIAS)
"""For texts that we start."""
REPLYING: Final = Ear(reply_weights.WEIGHTS, reply_weights.BIAS)
"""For answers."""

_SAYS_NOTHING: Final = re.compile(
    r"\W*(?:(?:and|just|but|ok|oh|so|hi|hey|sorry|also) )*(?:(?:one|1|a) ?(?:more|last|other"
    r"|quick|small|final|little)?|last|another|quick)(?: (?:more|last|quick|small|little))?"
    r" ?(?:thing|question|q|secs?|second|moment|min|minute|note|message|text)"
    r"(?: (?:please|pls|for you|to add|though))?\W*|\W*(?:and )?(?:one|just one) more\W*"
)
"""Words that only announce more words."""
_LONGEST_NOTHING: Final = 48


def sounds(flat: str, ear: Ear = STARTING) -> tuple[int, tuple[int, int]]:
    """Return the score of the best stretches, in hundredths, and the words behind it.

    Above nothing, it sounds like selling. The words are places in the flat text.
    """
    words = ear.words(flat)
    best, found = 0, (0, 0)
    carried, since = 0, 0
    for each in sentences(flat):
        closing, start = 0, 0
        for stretch in each:
            points = _weighed(flat, stretch, words.weigh(stretch.start, stretch.end))
            begin = stretch.start
            if stretch.opens and carried > 0:
                points, begin = points + carried, since
            if points > best:
                best, found = points, (begin, stretch.end)
            if stretch.closes and points > closing:
                closing, start = points, begin
        carried, since = closing, start
    if best + ear.bias <= 0:
        return min(best + ear.bias, 0), (0, 0)
    return best + ear.bias, _loudest(flat, ear, *found)


def _weighed(flat: str, stretch: Stretch, points: int) -> int:
    """Return the points, and none for words that only announce others."""
    if points <= 0 or stretch.end - stretch.start > _LONGEST_NOTHING:
        return points
    if _SAYS_NOTHING.fullmatch(flat, stretch.start, stretch.end):
        return 0
    return points


def _loudest(flat: str, ear: Ear, start: int, end: int) -> tuple[int, int]:
    """Return the place of the one sign that weighs most."""
    top, place = 0, (start, end)
    for first, after in clauses(flat[start:end]):
        for name, span in signs(flat[start + first : start + after], start + first):
            points = ear.weights.get(name, 0)
            if points > top:
                top, place = points, span
    return place
