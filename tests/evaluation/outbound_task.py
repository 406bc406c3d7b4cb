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
them. Sets one to three were written by ourselves, near the border on purpose. Sets four and five
are by two authors who had seen neither our code nor our texts: one half what a small business
sends in an ordinary month, the other near the border. The texts of eight more such authors taught
the reader; set four was looked at again and again while settings were chosen, and set five once,
at the end. All have joined the development set since. The held-out set below is older and easier.

| set | texts | right category | promotions found | notices let be | mere answers let be |
|---|---|---|---|---|---|
| first | 157 | 85.9% | 64 of 80 | 58 of 60 | 12 of 16 |
| second | 157 | 87.9% | 69 of 80 | 55 of 60 | 14 of 17 |
| third | 157 | 89.8% | 69 of 80 | 56 of 60 | 16 of 17 |
| fourth, everyday, by the reader of then | 250 | 82.8% | 115 of 125 | 72 of 95 | 20 of 30 |
| fourth, border, by the reader of then | 250 | 67.6% | 105 of 125 | 49 of 95 | 15 of 30 |
| fourth, everyday | 250 | 97.2% | 123 of 125 | 93 of 95 | 27 of 30 |
| fourth, border | 250 | 90.8% | 119 of 125 | 83 of 95 | 25 of 30 |
| fifth, everyday, by the reader of then | 200 | 88.5% | 98 of 100 | 61 of 76 | 18 of 24 |
| fifth, border, by the reader of then | 200 | 61.5% | 87 of 100 | 29 of 76 | 7 of 24 |
| **fifth, everyday** | 200 | 95.5% | 98 of 100 | 73 of 76 | 20 of 24 |
| **fifth, border** | 200 | 88.0% | 95 of 100 | 61 of 76 | 20 of 24 |

The reader of then is the table of phrases with a smaller model that this one replaced. Near the
border one notice in five is called promotional: the other mistake costs more, and who sends it
sees the words that decided."""

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
