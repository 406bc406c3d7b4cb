"""How well inbound texts are read: opt-outs in every wording, and ordinary texts left alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.consent.keywords import read
from tests.evaluation.scoring import Figure, Judged, Task

HELD = frozenset({"opt_out", "opt_out_unsure", "wrong_number"})


def _judge(row: dict[str, Any]) -> str:
    return read(row["inbound"], answers=row.get("answers") or "").intent


def _scope_right(each: Judged) -> bool:
    reading = read(each.row["inbound"], answers=each.row.get("answers") or "")
    return bool(reading.scope == each.row["scope"])


def _is(label: str) -> Callable[[Judged], bool]:
    return lambda each: each.truth == label


TASK = Task(
    title="Inbound texts",
    sets=(("Development", "inbound_dev.jsonl"), ("Held out", "inbound_heldout.jsonl")),
    labels=("opt_out", "opt_out_unsure", "wrong_number", "opt_in", "help", "confirm", "none"),
    truth=lambda row: str(row["intent"]),
    judge=_judge,
    figures=(
        Figure("plain revocations at least held", 0.99, True, _is("opt_out"),
               lambda each: each.answer in HELD),
        Figure("sure revocations acted on at once", 0.95, True, _is("opt_out"),
               lambda each: each.answer == "opt_out"),
        Figure("ordinary texts read as opt-out", 0.01, False, _is("none"),
               lambda each: each.answer == "opt_out"),
        Figure("ordinary texts read as unsure", 0.05, False, _is("none"),
               lambda each: each.answer == "opt_out_unsure"),
        Figure("doubtful texts at least held", 0.90, True, _is("opt_out_unsure"),
               lambda each: each.answer in HELD),
        Figure("wrong numbers suppressed or held", 0.90, True, _is("wrong_number"),
               lambda each: each.answer in HELD),
        Figure("control words", 1.0, True, lambda each: each.row.get("kind") == "keyword",
               lambda each: each.answer == each.truth),
        Figure("scope of sure revocations", 0.95, True,
               lambda each: each.truth == each.answer == "opt_out", _scope_right),
    ),
)  # fmt: skip
