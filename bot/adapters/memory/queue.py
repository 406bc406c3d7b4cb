"""A queue that runs nothing by itself: whoever owns it decides when wake-ups happen."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.ports import TaskName

_ENDLESS: Final = 10_000

Run = Callable[[TaskName, tuple[str, ...]], Awaitable[None]]
"""What a worker does with a wake-up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wake:
    """One wake-up that waits; `when` is None for at once."""

    task: TaskName
    ids: tuple[str, ...]
    when: datetime | None = None


class MemoryQueue:
    """Wake-ups in order; the same timed one waits once."""

    def __init__(self) -> None:
        self.waiting: list[Wake] = []

    async def wake(self, task: TaskName, *ids: str, when: datetime | None = None) -> None:
        """Note a wake-up."""
        wake = Wake(task=task, ids=ids, when=when)
        if when is None or wake not in self.waiting:
            self.waiting.append(wake)

    async def depth(self) -> int:
        """Return how many wake-ups wait."""
        return len(self.waiting)

    async def run_due(self, run: Run, now: datetime) -> int:
        """Run every wake-up that is due by now, also those that these cause; return how many.

        What a run raises passes through; its wake-up is gone then, as after a crash.

        Raises:
            RuntimeError: they wake each other without end.
        """
        for done in range(_ENDLESS):
            due = [wake for wake in self.waiting if wake.when is None or wake.when <= now]
            if not due:
                return done
            self.waiting.remove(due[0])
            await run(due[0].task, due[0].ids)
        raise RuntimeError("wake-ups wake each other without end")
