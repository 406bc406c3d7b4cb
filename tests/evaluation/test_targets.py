"""The targets hold on our own sets, the held-out ones included."""

from __future__ import annotations

from functools import cache

import pytest

from tests.evaluation.scoring import Figure, Task, tasks

judged = cache(Task.judged)
NAMES = ("inbound", "outbound", "consumer_initiated", "question")
"""What makes a row the row it is."""
CASES = [
    pytest.param(task, file, figure, id=f"{file}: {figure.name}")
    for task in tasks()
    for _, file in task.sets
    for figure in task.figures
]


@pytest.mark.parametrize(("task", "file", "figure"), CASES)
def test_a_target_holds(task: Task, file: str, figure: Figure) -> None:
    found = judged(task, file)

    hits, rows = figure.share(found)

    assert rows == 0 or figure.met(found), f"{hits} of {rows}"


@pytest.mark.parametrize("task", [pytest.param(task, id=task.title) for task in tasks()])
def test_no_held_out_text_stands_in_another_set(task: Task) -> None:
    seen: set[str] = set()
    for _, file in task.sets:
        texts = {
            repr([each.row.get(key) for key in ("answers", *NAMES)]) for each in judged(task, file)
        }
        assert not texts & seen
        seen |= texts
