"""Train the model that hears a sales tone, from our own labeled texts: no download, no network.

`python -m tests.evaluation.train_tone` reads `outbound_dev.jsonl` and writes
`bot/consent/selling/starting.json`, for texts that we start, and `replying.json`, for answers.
The held-out texts are never read here. The same texts give the same weights.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from bot.consent.selling.signs import GROUPS
from bot.consent.selling.tone import BESIDE, MOST_TAKEN, together
from bot.consent.selling.tone import parts as heard
from bot.texting.flat import flatten
from tests.evaluation.learning import Example, learn, packed
from tests.evaluation.scoring import rows

SELLING: Final = Path(__file__).resolve().parents[2] / "bot" / "consent" / "selling"
EPOCHS: Final = 14
SHRINK: Final = 0.5
FOR_SELLING: Final = {"starting": 3.0, "replying": 1.6}
"""How much more a missed promotion costs than a false alarm while learning."""
FOR_ANSWERS: Final = 6.0
"""How much more an answer counts than a text that we start, in the model for answers."""
FOR_STRANGERS: Final = 2.5
"""How much more a text counts whose author had seen neither rows nor earlier texts."""


def example(row: dict[str, Any]) -> Example:
    """Return what the model sees in a row of the development set."""
    counts = FOR_STRANGERS if row.get("author", "ours") != "ours" else 1.0
    parts = [
        Counter((group, name) for group, names in clause.signs() for name in names)
        for clause, _, _ in heard(flatten(row["outbound"]).text)
    ]
    return Example(float(row["label"] == "promotional"), counts, parts or [Counter()])


def moved(points: list[float]) -> tuple[float, list[float]]:
    """Return what clauses weigh together, in log odds, and how much each moves that."""
    loudest = max(points)
    shares = [math.exp(each - loudest) for each in points]
    others = BESIDE if sum(points) > MOST_TAKEN else 0.0
    return together(points), [others + (1 - BESIDE) * each / sum(shares) for each in shares]


def weights(examples: Sequence[Example], selling: float) -> dict[str, dict[str, int]]:
    """Return what was learned, by group.

    `selling`: how much more a missed promotion costs than a false alarm.
    """
    weighed = [
        replace(each, counts=each.counts * (selling if each.wanted else 1.0)) for each in examples
    ]
    return packed(learn(weighed, epochs=EPOCHS, shrink=SHRINK, together=moved), GROUPS)


def _write(name: str, examples: Sequence[Example]) -> None:
    learned = weights(examples, FOR_SELLING[name])
    groups = [
        f'"{group}": ' + json.dumps(signs, ensure_ascii=False, separators=(",\n", ":"))
        for group, signs in learned.items()
    ]
    lines = ["{", '"weights": {', ",\n".join(groups), "}}"]
    (SELLING / f"{name}.json").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{name}.json: {len(examples)} texts, {sum(map(len, learned.values()))} weights")


def main() -> None:
    """Train and write both sets of weights."""
    seen = [(row, example(row)) for row in rows("outbound_dev.jsonl")]
    _write("starting", [each for row, each in seen if not row["consumer_initiated"]])
    _write(
        "replying",
        [
            replace(each, counts=each.counts * FOR_ANSWERS) if row["consumer_initiated"] else each
            for row, each in seen
        ],
    )


if __name__ == "__main__":
    main()
