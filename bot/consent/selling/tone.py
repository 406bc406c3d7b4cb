"""How much a text sounds like selling: a linear model, trained on our own texts.

Rule: every clause weighs something by itself. What sells is heard by the loudest clauses, and what
stands around them makes that louder or softer, but only so much softer: a clear offer sells among
any number of notices, and adding what sells never lowers a text. A clause that names an offer
sells unless it weighs against that itself. There are two sets of weights:
for texts that we start, and for answers, which may name a price that was asked for.
`python -m tests.evaluation.train_tone` writes both from the labeled texts in this repository.
"""

from __future__ import annotations

import json
import math
from collections import defaultdict
from functools import cached_property
from importlib.resources import files
from itertools import repeat
from typing import Any, Final, NamedTuple

from bot.consent.selling.abroad import ABROAD
from bot.consent.selling.clauses import clauses
from bot.consent.selling.indicator import Indicator
from bot.consent.selling.offers import OFFERS
from bot.consent.selling.signs import Clause, grams_of, named_words

OUTRIGHT: Final[tuple[Indicator, ...]] = (*OFFERS, *ABROAD)
"""Phrases that name an offer."""
BESIDE: Final = 0.35
"""How much what all clauses weigh counts beside the loudest ones."""
MOST_TAKEN: Final = -2 * math.log(2) * (1 - BESIDE) / BESIDE
"""The least that all clauses may weigh, in log odds, so that two texts that sell sell together."""
_LONGEST_PHRASE: Final = 3
"""In words; what is shown as the reason where no table row speaks."""


class Ear:
    """One set of trained weights, in hundredths of log odds."""

    def __init__(self, name: str) -> None:
        """Hear with the weights of that name."""
        self._name = name

    @cached_property
    def _read(self) -> dict[str, Any]:
        text = files(__package__).joinpath(f"{self._name}.json").read_text("utf-8")
        read: dict[str, Any] = json.loads(text)
        return read

    @cached_property
    def weights(self) -> dict[str, dict[str, int]]:
        """What each sign weighs, by group."""
        read: dict[str, dict[str, int]] = self._read["weights"]
        return read

    @cached_property
    def _with(self) -> dict[str, dict[str, int]]:
        return _by_first_word(self.weights["with"])

    @cached_property
    def _near(self) -> dict[str, dict[str, int]]:
        return _by_first_word(self.weights["near"])

    def weigh(self, clause: Clause) -> int:
        """Return what the signs of one clause weigh."""
        weights, with_, near = self.weights, self._with, self._near
        return (
            sum(map(weights["gram"].get, clause.grams, repeat(0)))
            + _sum(weights["word"], clause.words)
            + _sum(weights["pair"], clause.pairs)
            + _sum(weights["sense"], clause.senses)
            + _sum(weights["edge"], clause.edges)
            + sum([_sum(with_[one], clause.words) for one in with_.keys() & clause.small])
            + sum([_sum(near[sense], clause.small) for sense in near.keys() & clause.senses])
        )


def _sum(weights: dict[str, int], names: set[str]) -> int:
    return sum(map(weights.__getitem__, weights.keys() & names))


def _by_first_word(weights: dict[str, int]) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for name, weight in weights.items():
        first, second = name.split(" ")
        found[first][second] = weight
    return dict(found)


STARTING: Final = Ear("starting")
"""For texts that we start."""
REPLYING: Final = Ear("replying")
"""For answers."""


class Place(NamedTuple):
    """Where a text sells: some clauses in a row, and the one of them that weighs most."""

    start: int
    end: int
    loudest: tuple[int, int]


Part = tuple[Clause, int, int]
"""A clause and its place: from, to."""


def parts(flat: str) -> list[Part]:
    """Return the clauses of a flat text as every ear hears them."""
    return [(Clause.of(flat[start:end]), start, end) for start, end in clauses(flat)]


def sold(flat: str, heard: list[Part], ear: Ear) -> Place | None:
    """Return where a flat text with these parts sells; None if it does not."""
    points = [(ear.weigh(clause), start, end) for clause, start, end in heard]
    if points and together([each / 100 for each, _, _ in points]) > 0:
        start, end = _best_run(points)
        _, first, after = max(each for each in points if start <= each[1] < end)
        return Place(start, end, (first, after))
    for each, start, end in points:
        if each > 0 and any(offer.find(flat[start:end]) for offer in OUTRIGHT):
            return Place(start, end, (start, end))
    return None


def together(points: list[float]) -> float:
    """Return what clauses of these weights weigh together, in log odds."""
    loudest = max(points)
    loud = loudest + math.log(sum([math.exp(each - loudest) for each in points]))
    return BESIDE * max(sum(points), MOST_TAKEN) + (1 - BESIDE) * loud


def _best_run(points: list[tuple[int, int, int]]) -> tuple[int, int]:
    """Return the place of the clauses in a row that weigh most together."""
    best, found = -math.inf, (0, 0)
    carried, since = 0, 0
    for each, start, end in points:
        if carried <= 0:
            carried, since = 0, start
        carried += each
        if carried > best:
            best, found = carried, (since, end)
    return found


def loudest(flat: str, place: Place, ear: Ear) -> tuple[int, int]:
    """Return the place of the few words in a row that weigh most, where a text sells."""
    offset, end = place.loudest
    clause = flat[offset:end]
    words = named_words(clause)
    if not words:
        return offset, offset + len(clause)
    weights, grams = ear.weights, grams_of(clause)
    points = [
        weights["word"].get(word, 0)
        + sum(map(weights["gram"].get, grams[start : end + 1], repeat(0)))
        for word, (start, end) in words
    ]
    runs = (
        (sum(points[first : first + length]), -length, first)
        for length in range(1, _LONGEST_PHRASE + 1)
        for first in range(len(points) - length + 1)
    )
    _, length, first = max(runs)
    return offset + words[first][1][0], offset + words[first - length - 1][1][1]
