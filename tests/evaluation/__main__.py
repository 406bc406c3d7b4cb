"""Print how well texts are read, and write docs/evaluation.md. `--misses` lists every miss."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.evaluation.scoring import Judged, Task, confusion, tasks

PAGE = Path(__file__).resolve().parents[2] / "docs" / "evaluation.md"


def page() -> str:
    """Return the page."""
    lines = [
        "# Evaluation",
        "",
        "Printed by `make evaluate` on the sets in `tests/evaluation`, all written for Assent.",
        "The rules were built on the development sets; the held-out sets were written afterwards",
        "and not built on. A test holds both to the targets.",
        "",
    ]
    for task in tasks():
        lines += [f"## {task.title}", ""]
        lines += [task.notes, ""] if task.notes else []
        for title, file in task.sets:
            lines += _set(task, title, file)
    return "\n".join(lines).rstrip() + "\n"


def _set(task: Task, title: str, file: str) -> list[str]:
    judged = task.judged(file)
    lines = [f"### {title}: {len(judged)} texts", "", *_table(confusion(judged, task.labels)), ""]
    figures = [["figure", "target", "measured", ""]]
    for figure in task.figures:
        hits, rows = figure.share(judged)
        if rows:
            sign = "≥" if figure.at_least else "≤"
            measured = f"{hits / rows:.1%} ({hits} of {rows})"
            verdict = "met" if figure.met(judged) else "missed"
            figures.append([figure.name, f"{sign} {figure.target:.0%}", measured, verdict])
    return [*lines, *_table(figures), ""]


def _table(cells: list[list[str]]) -> list[str]:
    head, *rest = [f"| {' | '.join(line)} |" for line in cells]
    return [head, "|" + "---|" * len(cells[0]), *rest]


def _misses(judged: list[Judged]) -> list[str]:
    return [
        f"{each.truth} -> {each.answer}: {next(iter(each.row.values()))}"
        for each in judged
        if each.truth != each.answer
    ]


def main() -> None:
    """Print the page, or the misses; write the page."""
    if "--misses" in sys.argv:
        for task in tasks():
            for title, file in task.sets:
                print(f"{task.title}, {title}", *_misses(task.judged(file)), sep="\n")
        return
    written = page()
    PAGE.write_text(written, "utf-8")
    print(written)


if __name__ == "__main__":
    main()
