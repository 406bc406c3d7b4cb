"""Train the second opinion on inbound texts from our own labelled texts: no download, no network.

`python -m tests.evaluation.train_hunch` reads `inbound_dev.jsonl` and writes
`bot/consent/hunch_weights.py`. The held-out texts are never read here. The same texts give the
same weights.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from pathlib import Path
from typing import Any

from bot.consent.folding import fold
from bot.consent.hunch import features
from bot.consent.revocation import heard
from tests.evaluation.scoring import rows

PAGE = Path(__file__).resolve().parents[2] / "bot" / "consent" / "hunch_weights.py"
ROUNDS = 20
STEP = 0.1
SHRINK = 0.005
FOLDS = 6
FALSE_ALARMS = 0.04
"""Share of unseen ordinary texts that may be frozen by the second opinion alone."""
MISSED = 0.004
"""Share of unseen noes below the veto: there a row that is sure only makes us unsure."""
CERTAIN = 0.007
"""Share of unseen ordinary texts above the odds at which the model opts out by itself."""
LEAST = 31
"""Weights below this many hundredths are dropped."""
TWICE = 3
WIDTH = 96

Example = tuple[list[str], int]


def examples() -> list[Example]:
    """Return the features of every text that is no control word, with whether it is a no."""
    held = {"opt_out", "opt_out_unsure"}
    return [
        (features(*heard(fold(row["inbound"]))), int(row["intent"] in held))
        for row in rows("inbound_dev.jsonl")
        if _is_talk(row)
    ]


_LEARNED = {"opt_out", "opt_out_unsure", "none"}


def _is_talk(row: dict[str, Any]) -> bool:
    return row.get("kind") != "keyword" and "answers" not in row and row["intent"] in _LEARNED


def train(texts: list[Example], seed: int) -> tuple[float, dict[str, float]]:
    """Return bias and weights, by stochastic gradient descent with adaptive steps."""
    counts = Counter(each for seen, _ in texts for each in seen)
    weights: dict[str, float] = {}
    squares: dict[str, float] = {}
    bias, order = 0.0, random.Random(seed)  # noqa: S311 - repeatable order, nothing secret
    for _ in range(ROUNDS):
        for seen, truth in order.sample(texts, len(texts)):
            known = [each for each in seen if counts[each] >= TWICE]
            slope = _chance(bias + sum(weights.get(each, 0.0) for each in known)) - truth
            bias -= 0.02 * slope
            for each in known:
                pull = slope + SHRINK * 10 * weights.get(each, 0.0)
                squares[each] = squares.get(each, 1.0) + pull * pull
                weights[each] = weights.get(each, 0.0) - STEP * pull / math.sqrt(squares[each])
    return bias, weights


def _chance(odds: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))


def thresholds(texts: list[Example]) -> dict[str, float]:
    """Return the odds that matter, by name."""
    shuffled = random.Random(7).sample(texts, len(texts))  # noqa: S311 - the same
    ordinary: list[float] = []
    noes: list[float] = []
    for fold_at in range(FOLDS):
        unseen = shuffled[fold_at::FOLDS]
        bias, weights = train([e for i, e in enumerate(shuffled) if i % FOLDS != fold_at], 1)
        for seen, truth in unseen:
            (noes if truth else ordinary).append(bias + sum(weights.get(e, 0.0) for e in seen))
    ordinary.sort()
    noes.sort()
    odds = {
        "THRESHOLD": ordinary[int(len(ordinary) * (1 - FALSE_ALARMS))],
        "CERTAIN": ordinary[int(len(ordinary) * (1 - CERTAIN))],
        "VETO": noes[int(len(noes) * MISSED)],
    }
    for name, cut in odds.items():
        print(f"{name}: {sum(each > cut for each in noes) / len(noes):.1%} of unseen noes above it")
    return odds


def main() -> None:
    """Train, say how well, and write the weights."""
    texts = examples()
    odds = thresholds(texts)
    bias, weights = train(texts, 1)
    kept = {each: round(value * 100) for each, value in sorted(weights.items())}
    pairs = [f"{each}:{value}" for each, value in kept.items() if abs(value) >= LEAST]
    PAGE.write_text(_page(bias, odds, pairs), "utf-8")
    print(f"{len(texts)} texts, {len(pairs)} weights")


def _page(bias: float, odds: dict[str, float], pairs: list[str]) -> str:
    lines = [""]
    for pair in pairs:
        if len(lines[-1]) + len(pair) > WIDTH:
            lines.append("")
        lines[-1] += f"{pair}|"
    written = "".join(f"{name}: Final = {round(cut * 100)}\n" for name, cut in odds.items())
    return (
        '"""Weights of the second opinion, in hundredths; see `tests.evaluation.train_hunch`.\n\n'
        "Trained on texts written for Assent (MIT, as the rest), never on customers' texts.\n"
        '"""\n\nfrom __future__ import annotations\n\nfrom typing import Final\n\n'
        f"BIAS: Final = {round(bias * 100)}\n"
        f"{written}"
        '_PAIRS: Final = """\\\n' + "\\\n".join(lines) + '"""\n'
        "WEIGHTS: Final[dict[str, int]] = {\n"
        "    words: int(weight)\n    for words, _, weight in "
        '(pair.rpartition(":") for pair in _PAIRS.split("|") if pair)\n}\n'
    )


if __name__ == "__main__":
    main()
