"""How weights are learned: steps with a size of their own for each sign, and their average.

The same texts give the same weights, in pure Python.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

Sign = tuple[str, str]
"""Group and name."""

STEP: Final = 0.12
LEAST: Final = 4
"""Weights below this many hundredths are dropped."""
TWICE: Final = 2
"""A sign is learned if it stands in so many texts."""
_FARTHEST: Final = 30.0
_MOVES: Final = 0.02
"""A part that moves its text less than this is not learned from."""


@dataclass(frozen=True, slots=True)
class Example:
    """One labeled text, as a model sees it."""

    wanted: float
    """1: it is what the model looks for; 0: it is not."""
    counts: float
    """How much it counts while learning."""
    parts: Sequence[dict[Sign, int]]
    """How often each sign stands in each part of the text."""


Together = Callable[[list[float]], tuple[float, list[float]]]
"""What a text weighs whose parts weigh so much, in log odds, and how much each part moves that."""


def as_one(points: list[float]) -> tuple[float, list[float]]:
    """Weigh texts of one part."""
    return sum(points), [1.0] * len(points)


def learn(
    examples: Sequence[Example],
    *,
    epochs: int,
    shrink: float,
    together: Together = as_one,
) -> dict[Sign, float]:
    """Return averaged weights, in log odds."""
    often = Counter(sign for each in examples for sign in set().union(*each.parts))
    known = [sign for sign, times in often.items() if times >= TWICE]
    place = {sign: at for at, sign in enumerate(known)}
    texts = [
        (
            each.wanted,
            each.counts,
            [[(place[s], n) for s, n in part.items() if s in place] for part in each.parts],
        )
        for each in examples
    ]
    weights, squares, total = [0.0] * len(known), [1.0] * len(known), [0.0] * len(known)
    chance = random.Random(0)  # noqa: S311 - an order, no secret
    for epoch in range(epochs):
        chance.shuffle(texts)
        for wanted, counts, parts in texts:
            points = [sum([weights[at] * times for at, times in part]) for part in parts]
            odds, moved = together(points)
            error = counts * (wanted - 1 / (1 + math.exp(-max(-_FARTHEST, min(_FARTHEST, odds)))))
            for part, share in zip(parts, moved, strict=True):
                if share < _MOVES:
                    continue
                for at, times in part:
                    slope = share * (error * times - shrink * weights[at])
                    squares[at] += slope * slope
                    weights[at] += STEP * slope / math.sqrt(squares[at])
        if epoch >= epochs // 2:
            total = [sum(pair) for pair in zip(total, weights, strict=True)]
    share = epochs - epochs // 2
    return {sign: points / share for sign, points in zip(known, total, strict=True)}


def packed(learned: dict[Sign, float], groups: Sequence[str]) -> dict[str, dict[str, int]]:
    """Return weights in hundredths, by group, without the small ones."""
    weights: dict[str, dict[str, int]] = {group: {} for group in groups}
    for (group, name), points in sorted(learned.items()):
        if abs(hundredths := round(points * 100)) >= LEAST:
            weights[group][name] = hundredths
    return weights
