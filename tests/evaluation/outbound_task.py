"""How well the category of outbound texts is told: conversational, informational, promotional."""

from __future__ import annotations

from typing import Any

from bot.consent.classify import classify
from tests.evaluation.scoring import Figure, Judged, Task


def _judge(row: dict[str, Any]) -> str:
    return classify(row["outbound"], consumer_initiated=row["consumer_initiated"]).category.value


def _right(each: Judged) -> bool:
    return each.answer == each.truth


def _sells(each: Judged) -> bool:
    return each.truth == "promotional"


def _started(each: Judged) -> bool:
    return not each.row["consumer_initiated"]


FIRST_LOOKS = """\
What the reader made of texts that it had never seen, measured before anything was changed for
them. Each set was written by hand as a stranger would write, near the border on purpose, for every
trade; a fifth answers a text of the contact's. Each then joined the development set. The held-out
set below is older and easier, and still not trained on.

| set | texts | right category | promotions found | of them in replies | mere answers let be | \
notices let be |
|---|---|---|---|---|---|---|
| first, before clauses were judged | 156 | 85.9% | 64 of 80 | 8 of 16 | 12 of 16 | 58 of 60 |
| second | 157 | 87.9% | 69 of 80 | 14 of 16 | 14 of 17 | 55 of 60 |
| third | 157 | 89.8% | 69 of 80 | 15 of 16 | 16 of 17 | 56 of 60 |

So a promotion that names no offer, price or invitation that we know (“Mattress Monday is here”)
may still pass for news: about one in seven of such texts. Who sends it may raise the category."""

TASK = Task(
    title="Outbound texts",
    notes=FIRST_LOOKS,
    sets=(("Development", "outbound_dev.jsonl"), ("Held out", "outbound_heldout.jsonl")),
    labels=("conversational", "informational", "promotional"),
    truth=lambda row: str(row["label"]),
    judge=_judge,
    figures=(
        Figure("right category", 0.95, True, lambda _: True, _right),
        Figure("promotional texts called promotional", 0.99, True, _sells, _right),
        Figure("texts that we start called conversational", 0.0, False, _started,
               lambda each: each.answer == "conversational"),
        Figure("informational texts called promotional", 0.05, False,
               lambda each: each.truth == "informational",
               lambda each: each.answer == "promotional"),
        Figure("right category, Spanish and French", 0.9, True,
               lambda each: each.row["language"] in {"es", "fr"}, _right),
    ),
)  # fmt: skip
