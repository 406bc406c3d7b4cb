"""Train the model that hears a sales tone, from our own labeled texts: no download, no network.

`python -m tests.evaluation.train_tone` reads `outbound_dev.jsonl` and writes
`bot/consent/selling/starting.json`, for texts that we start, and `replying.json`, for answers.
The held-out texts are never read here. The same texts give the same weights.
"""

from __future__ import annotations

import json
import math
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from bot.consent.selling.clauses import clauses
from bot.consent.selling.signs import GROUPS, Clause
from bot.texting.flat import flatten
from tests.evaluation.scoring import rows

SELLING: Final = Path(__file__).resolve().parents[2] / "bot" / "consent" / "selling"
EPOCHS: Final = 14
STEP: Final = 0.12
SHRINK: Final = 0.5
FOR_SELLING: Final = {"starting": 3.0, "replying": 1.6}
"""How much more a missed promotion costs than a false alarm while learning."""
FOR_ANSWERS: Final = 6.0
"""How much more an answer counts than a text that we start, in the model for answers."""
FOR_STRANGERS: Final = 2.5
"""How much more a text counts whose author had seen neither rows nor earlier texts."""
CLEAR: Final = 250
"""In hundredths: clauses that weigh this much sell whatever else a text says."""
LEAST: Final = 4
"""Weights below this many hundredths are dropped."""
TWICE: Final = 2
"""A sign is learned if it stands in so many texts."""

Sign = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Example:
    """One labeled text, as the model sees it."""

    sells: bool
    counts: float
    """How much it counts while learning."""
    signs: dict[Sign, int]
    """How many of its clauses each sign stands in."""


def example(row: dict[str, Any]) -> Example:
    """Return what the model sees in a row of the development set."""
    flat = flatten(row["outbound"]).text
    seen = Counter(
        (group, name)
        for start, end in clauses(flat)
        for group, names in Clause.of(flat[start:end]).signs()
        for name in names
    )
    counts = FOR_STRANGERS if row.get("author", "ours") != "ours" else 1.0
    return Example(row["label"] == "promotional", counts, dict(seen))


def learn(examples: Sequence[Example], selling: float) -> dict[Sign, float]:
    """Return averaged weights after stochastic steps with a size of their own for each sign.

    `selling`: how much more a missed promotion costs than a false alarm.
    """
    often = Counter(sign for each in examples for sign in each.signs)
    known = [sign for sign, times in often.items() if times >= TWICE]
    place = {sign: at for at, sign in enumerate(known)}
    texts = [
        (each.sells, each.counts * (selling if each.sells else 1.0),
         [(place[sign], times) for sign, times in each.signs.items() if sign in place])
        for each in examples
    ]  # fmt: skip
    weights, squares, total = [0.0] * len(known), [1.0] * len(known), [0.0] * len(known)
    chance = random.Random(0)  # noqa: S311 - an order, no secret
    for epoch in range(EPOCHS):
        chance.shuffle(texts)
        for sells, counts, seen in texts:
            score = sum([weights[at] * times for at, times in seen])
            error = counts * (sells - 1 / (1 + math.exp(-max(-30.0, min(30.0, score)))))
            for at, times in seen:
                slope = error * times - SHRINK * weights[at]
                squares[at] += slope * slope
                weights[at] += STEP * slope / math.sqrt(squares[at])
        if epoch >= EPOCHS // 2:
            total = [sum(pair) for pair in zip(total, weights, strict=True)]
    share = EPOCHS - EPOCHS // 2
    return {sign: points / share for sign, points in zip(known, total, strict=True)}


def _write(name: str, examples: Sequence[Example]) -> None:
    weights: dict[str, dict[str, int]] = {group: {} for group in GROUPS}
    for (group, sign), points in sorted(learn(examples, FOR_SELLING[name]).items()):
        if abs(hundredths := round(points * 100)) >= LEAST:
            weights[group][sign] = hundredths
    packed = [
        f'"{group}": ' + json.dumps(signs, ensure_ascii=False, separators=(",\n", ":"))
        for group, signs in weights.items()
    ]
    lines = ["{", f'"alone": {CLEAR},', '"weights": {', ",\n".join(packed), "}}"]
    (SELLING / f"{name}.json").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{name}.json: {len(examples)} texts, {sum(map(len, weights.values()))} weights")


def main() -> None:
    """Train and write both sets of weights."""
    seen = [(row, example(row)) for row in rows("outbound_dev.jsonl")]
    _write(
        "starting",
        [each for row, each in seen if not row["consumer_initiated"]],
    )
    _write(
        "replying",
        [
            replace(each, counts=each.counts * FOR_ANSWERS) if row["consumer_initiated"] else each
            for row, each in seen
        ],
    )


if __name__ == "__main__":
    main()
