"""Train the model that hears a no in inbound texts, from our own labeled texts: no download.

`python -m tests.evaluation.train_hunch` reads `inbound_dev.jsonl` and writes
`bot/consent/hunch.json`. The held-out texts are never read here. The same texts give the same
weights. The thresholds are those of authors whose texts were left out while learning.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, Final

from bot.consent.folding import fold
from bot.consent.hunch import GROUPS, Ear, signs
from bot.consent.keywords import settled
from bot.consent.led_by_a_word import led_by_a_word
from bot.consent.quoting import own_words
from bot.consent.revocation import odds, seen
from tests.evaluation.learning import Example, learn, packed
from tests.evaluation.scoring import rows

PAGE: Final = Path(__file__).resolve().parents[2] / "bot" / "consent" / "hunch.json"
EPOCHS: Final = 12
SHRINK: Final = 0.006
FOR_STRANGERS: Final = 2.5
"""How much more a text counts whose author had seen neither rows nor earlier texts."""
FOR_EXAMPLES: Final = 16.0
"""How much more a text counts that the rule book itself gives as an example."""
LEFT_OUT: Final = ("A", "B", "C", "1", "2", "4")
"""Authors who had seen nothing; each is left out in turn to find the thresholds."""
FALSE: Final = 0.016
"""Share of strangers' ordinary texts that may opt out; half of them were written to be misread."""
HELD: Final = 0.037
"""Share of a stranger's ordinary texts that may be held for a person."""
_LEARNED: Final = {"opt_out": 1.0, "opt_out_unsure": 0.6, "wrong_number": 0.75}
"""How much of a no there is in a text of each label; in all others there is none."""


def is_talk(row: dict[str, Any]) -> bool:
    """Say whether a text is the model's business, not that of control words or quotes."""
    return settled(row["inbound"], answers=row.get("answers") or "") is None


def example(row: dict[str, Any]) -> Example:
    """Return what the model hears in a row of the development set."""
    folded = fold(own_words(row["inbound"], answers=row.get("answers") or ""))
    lead = led_by_a_word(folded)
    author = row.get("author", "ours")
    heard, names = seen(folded, lead[0] if lead else "")
    found = signs(heard)
    if author != "ours":  # the rows were made on our own texts, where they never fail
        found.update(("row", name) for name in names)
    counts = 1.0 if author == "ours" else FOR_STRANGERS
    if row.get("kind") == "spec":
        counts = FOR_EXAMPLES
    return Example(_LEARNED.get(row["intent"], 0.0), counts, [found])


def weights(examples: Sequence[Example]) -> dict[str, dict[str, int]]:
    """Return what was learned, by group."""
    return packed(learn(examples, epochs=EPOCHS, shrink=SHRINK), GROUPS)


def odds_of(row: dict[str, Any], ear: Ear) -> int:
    """Return the odds of a text of an author who was left out."""
    folded = fold(own_words(row["inbound"], answers=row.get("answers") or ""))
    lead = led_by_a_word(folded)
    return odds(folded, lead[0] if lead else "", ear)


def without(author: str) -> tuple[str, list[tuple[str, int]]]:
    """Return label and odds of every text of an author, learned from the others."""
    talk = [row for row in rows("inbound_dev.jsonl") if is_talk(row)]
    ear = Ear(weights([example(row) for row in talk if row.get("author") != author]))
    return author, [
        (row["intent"], odds_of(row, ear)) for row in talk if row.get("author") == author
    ]


def thresholds(left_out: Iterable[tuple[str, list[tuple[str, int]]]]) -> dict[str, int]:
    """Return the odds from which a text opts out or is held; print what they catch."""
    by_author = dict(left_out)
    decided = Counter((row.get("author"), row["intent"], _ordered(row)) for row in
                      rows("inbound_dev.jsonl") if row.get("author") in by_author)  # fmt: skip
    ordinary = sum(n for (_, intent, _), n in decided.items() if intent == "none")
    nothing = sorted(
        (points for each in by_author.values() for label, points in each if label == "none"),
        reverse=True,
    )
    cuts = {
        "sure": nothing[int(FALSE * ordinary)] + 1,
        "unsure": nothing[int((FALSE + HELD) * ordinary)] + 1,
    }
    for author, each in by_author.items():
        for label in ("opt_out", "none", "opt_out_unsure", "wrong_number"):
            total = sum(n for (by, of, _), n in decided.items() if (by, of) == (author, label))
            at_once = decided[author, label, True] if label == "opt_out" else 0
            held = decided[author, label, True] if label != "none" else 0
            points = [each for of, each in each if of == label]
            acted = sum(p >= cuts["sure"] for p in points) + at_once
            kept = sum(p >= cuts["unsure"] for p in points) + held
            print(f"{author} {label}: {acted / total:.1%} opt out, {kept / total:.1%} held")
    return cuts


def _ordered(row: dict[str, Any]) -> bool:
    return not is_talk(row)


def main() -> None:
    """Find the thresholds, train on everything, and write the weights."""
    with ProcessPoolExecutor() as pool:
        cuts = thresholds(pool.map(without, LEFT_OUT))
    if "--look" in sys.argv:
        return
    talk = [example(row) for row in rows("inbound_dev.jsonl") if is_talk(row)]
    learned = weights(talk)
    lines = ["{", *(f'"{name}": {cut},' for name, cut in cuts.items()), '"weights": {']
    groups = [
        f'"{group}": ' + json.dumps(names, ensure_ascii=False, separators=(",\n", ":"))
        for group, names in learned.items()
    ]
    PAGE.write_text("\n".join([*lines, ",\n".join(groups), "}}"]) + "\n", encoding="utf-8")
    print(f"{len(talk)} texts, {sum(map(len, learned.values()))} weights, {cuts}")


if __name__ == "__main__":
    main()
