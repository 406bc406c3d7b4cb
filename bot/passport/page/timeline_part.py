"""What happened, newest first, one line each."""

from __future__ import annotations

from typing import Any, Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from bot.passport.page.look import SMALL, WIDTH, grid, says, section
from bot.passport.page.moments import local, utc

_MARKS: Final = {"record": "Record", "inbound": "← from them", "outbound": "→ to them"}
_WIDTHS: Final = (58 * mm, 22 * mm, WIDTH - 116 * mm, 36 * mm)


def timeline_part(document: Any, *, at_most: int) -> list[Flowable]:
    """Return the timeline; says how many older lines the JSON has more."""
    happenings = document["timeline"]
    if not happenings:
        return [*section("Timeline"), says("Nothing is on file about this contact.")]
    rows = [_row(each) for each in happenings[:at_most]]
    drawn: list[Flowable] = [
        *section("Timeline, newest first"),
        grid(("When", "", "What", "By"), rows, _WIDTHS),
    ]
    left = len(happenings) - len(rows)
    if left:
        drawn.append(says(f"{left} older lines are in the JSON.", SMALL))
    return drawn


def _row(each: Any) -> list[Flowable]:
    by = each["by"]
    who = (by["name"] or by["id"]) if by else "the contact"
    when = says(utc(each["at"]))
    theirs = says(local(each["local_times"][:2]), SMALL)
    return [_stack(when, theirs), says(_MARKS[each["kind"]], SMALL), says(each["title"]), says(who)]


def _stack(*drawn: Flowable) -> Any:
    """Return several pieces for one cell of a table."""
    return list(drawn)
