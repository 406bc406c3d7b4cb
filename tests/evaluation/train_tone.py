"""Train the model that hears a sales tone, from our own labeled texts: no download, no network.

`python -m tests.evaluation.train_tone` reads `outbound_dev.jsonl` and writes
`bot/consent/selling/weights.py`, for texts that we start, and `reply_weights.py`, for answers.
The held-out texts are never read here. The same texts give the same weights.
"""

from __future__ import annotations

import json
import math
import random
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from bot.consent.selling.clauses import sentences
from bot.consent.selling.signs import signs
from bot.texting.flat import flatten

HERE: Final = Path(__file__).parent
SELLING: Final = HERE.parents[1] / "bot" / "consent" / "selling"
SEEDS: Final = 4
EPOCHS: Final = 20
STEP: Final = 0.1
SHRINK: Final = 0.05
FOR_SELLING: Final = 1.5
"""How much more a missed promotion costs than a false alarm while learning."""
FALSE_ALARMS: Final = 0.08
"""Share of unseen informational texts that may be called promotional; sets the threshold."""
FOLDS: Final = 6
LEAST: Final = 19
"""Weights below this many hundredths are dropped."""
TWICE: Final = 2
"""A feature is learned if it stands in so many texts."""


@dataclass(frozen=True, slots=True)
class Heard:
    """One stretch of clauses: what the model sees in it, and where it stands in its sentence."""

    signs: list[str]
    opens: bool
    closes: bool


Sentences = list[list[Heard]]


@dataclass(frozen=True, slots=True)
class Example:
    """One labeled text, as the model sees it."""

    sells: bool
    sentences: Sentences


def examples(*, replying: bool) -> list[Example]:
    """Return the texts of the development set that teach one of the two models.

    What we start teaches what selling is; the answers add what a mere answer looks like.
    """
    lines = (HERE / "outbound_dev.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return [
        Example(row["label"] == "promotional", _seen(row["outbound"]))
        for row in rows
        if replying or not row["consumer_initiated"]
    ]


def _known(rows: list[Example]) -> list[Example]:
    """Return the texts without the signs that are too rare to learn from."""
    seen = Counter(
        name
        for row in rows
        for name in {name for each in row.sentences for one in each for name in one.signs}
    )
    return [
        Example(row.sells, [[_often(one, seen) for one in each] for each in row.sentences])
        for row in rows
    ]


def _often(one: Heard, seen: Counter[str]) -> Heard:
    return replace(one, signs=[name for name in one.signs if seen[name] >= TWICE])


def _seen(body: str) -> Sentences:
    flat = flatten(body).text
    return [
        [
            Heard([name for name, _ in signs(flat[each.start : each.end])], each.opens, each.closes)
            for each in sentence
        ]
        for sentence in sentences(flat)
    ]


def best_run(sentences: Sentences, weights: dict[str, float]) -> tuple[float, list[str]]:
    """Return the score of the best stretches, and their signs."""
    best, found = -math.inf, list[str]()
    carried, before = 0.0, list[str]()
    for sentence in sentences:
        closing, last = 0.0, list[str]()
        for one in sentence:
            run, names = sum(weights.get(name, 0.0) for name in one.signs), one.signs
            if one.opens and carried > 0:
                run, names = run + carried, before + names
            if run > best:
                best, found = run, names
            if one.closes and run > closing:
                closing, last = run, names
        carried, before = closing, last
    return (best if sentences else 0.0), found


def learn(rows: list[Example], seed: int) -> dict[str, float]:
    """Return averaged weights after stochastic steps with a size of their own for each feature."""
    rows, chance = _known(rows), random.Random(seed)  # noqa: S311 - an order, no secret
    weights: dict[str, float] = defaultdict(float)
    squares: dict[str, float] = defaultdict(float)
    total: dict[str, float] = defaultdict(float)
    for epoch in range(EPOCHS):
        chance.shuffle(rows)
        for row in rows:
            score, names = best_run(row.sentences, weights)
            error = row.sells - 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))
            error *= FOR_SELLING if row.sells else 1.0
            for name in names:
                slope = error - SHRINK * weights[name]
                squares[name] += slope * slope
                weights[name] += STEP * slope / math.sqrt(squares[name] + 1)
        if epoch >= EPOCHS // 2:
            for name, value in weights.items():
                total[name] += value
    return {name: value / (EPOCHS - EPOCHS // 2) for name, value in total.items()}


def together(rows: list[Example]) -> dict[str, float]:
    """Return the mean of the weights that several orders of the texts give."""
    total: dict[str, float] = defaultdict(float)
    for seed in range(SEEDS):
        for name, value in learn(rows, seed).items():
            total[name] += value / SEEDS
    return total


def threshold(rows: list[Example]) -> float:
    """Return the score that so few unseen informational texts reach, by cross-validation."""
    mixed = list(rows)
    random.Random(0).shuffle(mixed)  # noqa: S311 - an order, no secret
    scores, caught = list[float](), list[float]()
    for fold in range(FOLDS):
        weights = together([row for place, row in enumerate(mixed) if place % FOLDS != fold])
        for row in mixed[fold::FOLDS]:
            (caught if row.sells else scores).append(best_run(row.sentences, weights)[0])
    scores.sort(reverse=True)
    limit = scores[int(FALSE_ALARMS * len(scores))]
    share = sum(score > limit for score in caught) / len(caught)
    print(f"unseen promotions above the threshold, by the model alone: {share:.1%}")
    # Never below nothing: without a word that sells, no text sells.
    return max(limit, 0.0)


def _packed(entries: list[str]) -> list[str]:
    """Return the entries as lines of a string, `|` between them; a line never ends in a space."""
    lines, line = list[str](), ""
    for entry in entries:
        if len(line) + len(entry) > 96:
            lines.append(line + "|\\")
            line = entry
            continue
        line = f"{line}|{entry}" if line else entry
    return [*lines, line]


def main() -> None:
    """Train and write both sets of weights, or only the one that is named."""
    for name, replying in (("weights.py", False), ("reply_weights.py", True)):
        if len(sys.argv) == 1 or name in sys.argv:
            _write(SELLING / name, examples(replying=replying))


def _write(path: Path, rows: list[Example]) -> None:
    limit = threshold(rows)
    weights = together(rows)
    points = {name: round(value * 100) for name, value in weights.items()}
    kept = sorted(name for name, value in points.items() if abs(value) >= LEAST)
    lines = [
        '"""What each word weighs, in hundredths; written by `tests.evaluation.train_tone`."""',
        "",
        "from __future__ import annotations",
        "",
        "from typing import Final",
        "",
        f"BIAS: Final = {round(-limit * 100)}",
        '_PACKED: Final = """',
        *_packed([f"{name}={points[name]}" for name in kept]),
        '"""',
        "WEIGHTS: Final[dict[str, int]] = {",
        "    name: int(points)",
        '    for name, _, points in (each.rpartition("=") for each in _PACKED.strip().split("|"))',
        "}",
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{path.name}: {len(rows)} texts, {len(kept)} weights, threshold {limit:.2f}")


if __name__ == "__main__":
    main()
