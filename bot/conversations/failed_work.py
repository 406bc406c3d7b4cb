"""Work that fails again and again, counted until a person has to look at it. Pure.

Rule: only the class of an error is kept, never its words: those may hold a number or a body. What
is dead is not lost: what it was about stays as it is until an admin tries it again or drops it.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final, Literal

from bot.texting.clocks import lies_ahead

MOST_TRIES: Final = 5
"""Failures after which work is put before an admin."""
APART: Final = timedelta(seconds=2)
"""Failures closer together are one: a burst of wake-ups says no more than a single one."""
FORGOTTEN_AFTER: Final = timedelta(days=1)
"""When failures are forgotten that did not become too many."""
Pace = Literal["stops", "goes_on"]
"""Whether dead work is left alone, or tried on by a timer that has other reasons to run."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FailedWork:
    """One wake-up that failed, with an error that trying again does not mend by itself."""

    id: str
    """Short and stable: people name the work by it."""
    task: str
    ids: tuple[str, ...]
    """What the task is woken with: the workspace first."""
    error: str
    """Class of the latest error."""
    tries: int
    first_at: datetime
    last_at: datetime
    counted_at: datetime
    """When the latest failure was that counted."""
    dead_at: datetime | None = None
    """Since when it is a dead letter."""
    pace: Pace = "stops"

    @property
    def left_alone(self) -> bool:
        """Whether it is not done any more until somebody says so."""
        return self.dead_at is not None and self.pace == "stops"


def work_id(task: str, ids: tuple[str, ...]) -> str:
    """Return the name of this work; the same task and ids, the same name."""
    return hashlib.sha256("\x1f".join((task, *ids)).encode()).hexdigest()[:10]


def failed_again(
    known: FailedWork | None,
    *,
    task: str,
    ids: tuple[str, ...],
    error: str,
    pace: Pace,
    now: datetime,
) -> FailedWork:
    """Return the work with one more failure, counted anew if the last one is long ago."""
    if known is None or known.pace != pace or _long_ago(known, now):
        return FailedWork(
            id=work_id(task, ids),
            task=task,
            ids=ids,
            error=error,
            tries=1,
            first_at=now,
            last_at=now,
            counted_at=now,
            pace=pace,
        )
    known = replace(known, error=error, last_at=now)
    if now - known.counted_at < APART and not lies_ahead(known.counted_at, now=now):
        return known
    tries = known.tries + 1
    dead_at = known.dead_at or (now if tries >= MOST_TRIES else None)
    return replace(known, tries=tries, counted_at=now, dead_at=dead_at)


DIED: Final = "ProcessDied"
"""Stands for the class of an error that nobody could raise."""


def killed(
    known: FailedWork | None, *, task: str, ids: tuple[str, ...], deaths: int, now: datetime
) -> FailedWork:
    """Return the work as dead, because so many processes died with it."""
    return FailedWork(
        id=work_id(task, ids),
        task=task,
        ids=ids,
        error=DIED,
        tries=deaths,
        first_at=known.first_at if known else now,
        last_at=now,
        counted_at=now,
        dead_at=now,
    )


def _long_ago(known: FailedWork, now: datetime) -> bool:
    return known.dead_at is None and now - known.last_at > FORGOTTEN_AFTER
