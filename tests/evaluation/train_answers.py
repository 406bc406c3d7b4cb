"""Train which entry of the knowledge base a question is about; writes the weights beside it.

`python -m tests.evaluation.train_answers`. The data are the wordings in the entries themselves,
all written for Assent; the method is an averaged perceptron with a margin, so that nothing but
the standard library is needed. The same data give the same weights.
"""

from __future__ import annotations

import json
import random
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import bot.consent.knowledge
from bot.consent.knowledge.entry import entries, read_table
from bot.consent.knowledge.features import features
from bot.consent.knowledge.matching import ELSEWHERE, SCALE

PATH: Final = Path(bot.consent.knowledge.__file__).parent / "weights.json"
ROUNDS: Final = 14
ORDERS: Final = 5
"""Runs in different orders: which example came last must not decide between near entries."""
MARGIN: Final = 0.4
LEAST: Final = 0.06
"""Weights below this are left out."""

Weights = dict[str, dict[int, float]]
Example = tuple[dict[str, float], int]


def train(examples: Sequence[Example], *, rounds: int = ROUNDS) -> Weights:
    """Return the weights: feature, entry, weight; the mean over several orders of the examples."""
    mean: Weights = defaultdict(lambda: defaultdict(float))
    for order in range(ORDERS):
        for feature, by_entry in _in_order(examples, order, rounds).items():
            for entry, weight in by_entry.items():
                mean[feature][entry] += weight / ORDERS
    return mean


def _in_order(examples: Sequence[Example], seed: int, rounds: int) -> Weights:
    """Return the averaged weights of one run over the examples in shuffled order."""
    rng = random.Random(seed)  # noqa: S311 - the order of examples, the same each time
    current: Weights = defaultdict(lambda: defaultdict(float))
    summed: Weights = defaultdict(lambda: defaultdict(float))
    order, at = list(examples), 0
    for _ in range(rounds):
        rng.shuffle(order)
        for about, truth in order:
            at += 1
            scores = score(current, about)
            right = scores.pop(truth, 0.0)
            rival = max(scores, key=lambda entry: scores[entry], default=-1)
            ahead = right - scores.get(rival, 0.0)
            if (rival >= 0 and ahead >= MARGIN) or (rival < 0 and right > 0):
                continue
            length = sum(value * value for value in about.values())
            step = min(1.0, (MARGIN - ahead) / (2 * length))
            for feature, value in about.items():
                current[feature][truth] += step * value
                summed[feature][truth] += at * step * value
                if rival >= 0:
                    current[feature][rival] -= step * value
                    summed[feature][rival] -= at * step * value
    return {
        feature: {entry: weight - summed[feature][entry] / at for entry, weight in by_entry.items()}
        for feature, by_entry in current.items()
    }


def score(weights: Weights, about: dict[str, float]) -> dict[int, float]:
    """Return what each entry scores for a question."""
    scores: dict[int, float] = defaultdict(float)
    for feature, value in about.items():
        for entry, weight in weights.get(feature, {}).items():
            scores[entry] += value * weight
    return scores


def examples() -> list[Example]:
    """Return every wording of every entry with the entry's place; the last place is elsewhere."""
    known = [(features(ask), place) for place, entry in enumerate(entries()) for ask in entry.asks]
    others = read_table("elsewhere")["said"]
    return known + [(features(said), len(entries())) for said in others]


def main() -> None:
    """Write the weights."""
    weights = train(examples())
    kept = {
        feature: [
            part
            for entry, weight in sorted(by_entry.items())
            if abs(weight) >= LEAST
            for part in (entry, round(weight * SCALE))
        ]
        for feature, by_entry in sorted(weights.items())
    }
    written = {
        "entries": [*(entry.id for entry in entries()), ELSEWHERE],
        "weights": {feature: parts for feature, parts in kept.items() if parts},
    }
    PATH.write_text(json.dumps(written, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")
    print(f"{len(written['weights'])} features, {PATH.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
