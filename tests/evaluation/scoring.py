"""What an evaluation is: rows with the right answer, a judge under test, figures with targets.

A task is one module `<name>_task.py` here with a `TASK`; its rows are JSON lines beside it.
"""

from __future__ import annotations

import importlib
import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Judged:
    """One row with what it should be and what it was read as."""

    row: dict[str, Any]
    truth: str
    answer: str


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured share with its target: `at_least` or at most, between 0 and 1."""

    name: str
    target: float
    at_least: bool
    counts: Callable[[Judged], bool]
    """Which rows the share is of."""
    hits: Callable[[Judged], bool]

    def share(self, judged: Sequence[Judged]) -> tuple[int, int]:
        """Return how many of how many rows hit."""
        rows = [each for each in judged if self.counts(each)]
        return sum(self.hits(each) for each in rows), len(rows)

    def met(self, judged: Sequence[Judged]) -> bool:
        """Say whether the target is met; a set without such rows meets nothing."""
        hits, rows = self.share(judged)
        if rows == 0:
            return False
        return hits / rows >= self.target if self.at_least else hits / rows <= self.target


@dataclass(frozen=True, slots=True)
class Task:
    """One kind of text to read, with its sets of rows."""

    title: str
    sets: tuple[tuple[str, str], ...]
    """Title and file name of each set."""
    labels: tuple[str, ...]
    truth: Callable[[dict[str, Any]], str]
    judge: Callable[[dict[str, Any]], str]
    figures: tuple[Figure, ...]
    notes: str = ""
    """Below the title, in Markdown: what a reader must know about the figures."""

    def judged(self, file: str) -> list[Judged]:
        """Read all rows of a set."""
        return [Judged(row, self.truth(row), self.judge(row)) for row in rows(file)]


@cache
def rows(file: str) -> tuple[dict[str, Any], ...]:
    """Return the rows of a file beside this module."""
    lines = (HERE / file).read_text("utf-8").splitlines()
    return tuple(json.loads(line) for line in lines if line.strip())


def tasks() -> tuple[Task, ...]:
    """Return every task of this package."""
    names = sorted(path.stem for path in HERE.glob("*_task.py"))
    return tuple(importlib.import_module(f"tests.evaluation.{name}").TASK for name in names)


def confusion(judged: Sequence[Judged], labels: Sequence[str]) -> list[list[str]]:
    """Return the matrix, a row for each right answer, a column for each given one."""
    seen = Counter((each.truth, each.answer) for each in judged)
    given = [label for label in labels if any(each.answer == label for each in judged)]
    lines = [["should be \\ read as", *given]]
    wanted = [truth for truth in labels if any(each.truth == truth for each in judged)]
    return lines + [
        [truth, *(str(seen[truth, answer] or "") for answer in given)] for truth in wanted
    ]
