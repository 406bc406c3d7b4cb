"""What the ranking of entries looks at in a question.

Rule: the same for training and for asking; a question becomes a vector of length 1 over its
concepts, their pairs, its words and the pairs of neighboring words.
"""

from __future__ import annotations

from itertools import combinations, pairwise
from math import sqrt
from typing import Final

from bot.consent.knowledge.terms import plain_words, terms, told

MOST: Final = 40
"""Words of a question that are looked at."""
_PAIRED: Final = 12
"""Concepts whose pairs are looked at."""
_CONCEPT, _CONCEPTS, _WORD, _NEIGHBORS = 1.0, 0.4, 0.8, 0.5
"""What each kind of feature weighs before training."""


def features(question: str) -> dict[str, float]:
    """Return the features of a question."""
    words = plain_words(question)[:MOST]
    about = tuple(dict.fromkeys(terms(question)[:MOST]))
    found = dict.fromkeys(about, _CONCEPT)
    for pair in combinations(about[:_PAIRED], 2):
        found[" ".join(sorted(pair))] = _CONCEPTS
    for word in words:
        if told(word):
            found[f"w:{word}"] = _WORD
    for first, second in pairwise(words):
        found[f"n:{first} {second}"] = _NEIGHBORS
    length = sqrt(sum(value * value for value in found.values())) or 1.0
    return {feature: value / length for feature, value in found.items()}
