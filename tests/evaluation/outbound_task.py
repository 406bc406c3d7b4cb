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


TASK = Task(
    title="Outbound texts",
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
