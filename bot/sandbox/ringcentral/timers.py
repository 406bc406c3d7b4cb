"""What happens later: callbacks ordered by due time on the emulator's clock.

One rule: a callback runs when the clock has passed its due time, never before, and in due order.
"""

import asyncio
import heapq
import itertools
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.sandbox.ringcentral.clock import Clock


@dataclass(order=True)
class Timer:
    """One callback and when it is due; `cancelled` ones are skipped."""

    due: datetime
    order: int
    callback: Callable[[], None] = field(compare=False)
    cancelled: bool = field(default=False, compare=False)

    def cancel(self) -> None:
        """Make sure the callback never runs."""
        self.cancelled = True


class Timers:
    """Keep the callbacks and run those that are due."""

    def __init__(self, clock: Clock, on_run: Callable[[], None]) -> None:
        self._clock = clock
        self._on_run = on_run
        self._heap: list[Timer] = []
        self._orders = itertools.count()
        self._earlier = asyncio.Event()

    def after(self, seconds: float, callback: Callable[[], None]) -> Timer:
        """Run the callback once, this many seconds from now."""
        return self.at(self._clock.now() + timedelta(seconds=seconds), callback)

    def at(self, due: datetime, callback: Callable[[], None]) -> Timer:
        """Run the callback once, at that instant."""
        timer = Timer(due=due, order=next(self._orders), callback=callback)
        heapq.heappush(self._heap, timer)
        self._earlier.set()
        return timer

    def next_due(self) -> datetime | None:
        """Return when the next live timer is due."""
        while self._heap and self._heap[0].cancelled:
            heapq.heappop(self._heap)
        return self._heap[0].due if self._heap else None

    def run_due(self) -> None:
        """Run every callback whose time has come."""
        while (due := self.next_due()) is not None and due <= self._clock.now():
            heapq.heappop(self._heap).callback()
            self._on_run()

    def wake(self) -> None:
        """Look at the clock again: it was moved."""
        self._earlier.set()

    def clear(self) -> None:
        """Forget every timer."""
        self._heap.clear()

    async def run(self) -> None:
        """Run callbacks as real time passes, for ever."""
        while True:
            self.run_due()
            self._earlier.clear()
            due = self.next_due()
            wait = None
            if due is not None and not self._clock.is_frozen:
                wait = max(0.0, (due - self._clock.now()).total_seconds())
            with suppress(TimeoutError):
                await asyncio.wait_for(self._earlier.wait(), wait)
