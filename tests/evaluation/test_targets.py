"""The targets hold on our own sets, the held-out ones included."""

from __future__ import annotations

import pytest

from tests.evaluation.scoring import Figure, Task, tasks

CASES = [
    pytest.param(task, file, figure, id=f"{file}: {figure.name}")
    for task in tasks()
    for _, file in task.sets
    for figure in task.figures
]


@pytest.mark.parametrize(("task", "file", "figure"), CASES)
def test_a_target_holds(task: Task, file: str, figure: Figure) -> None:
    judged = task.judged(file)

    hits, rows = figure.share(judged)

    assert rows == 0 or figure.met(judged), f"{hits} of {rows}"


@pytest.mark.parametrize("task", [pytest.param(task, id=task.title) for task in tasks()])
def test_no_held_out_text_stands_in_another_set(task: Task) -> None:
    seen: set[str] = set()
    for _, file in task.sets:
        texts = {repr(sorted(each.row.items())[:2]) for each in task.judged(file)}
        assert not texts & seen
        seen |= texts
