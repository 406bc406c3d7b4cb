"""One clock for every timer of the emulator: real time that can be pushed forward.

Trigger expiry, delivery deadlines, retries, response_url lifetimes and rate windows all read it,
so a test may jump five minutes ahead instead of waiting for them.
"""

import asyncio
import heapq
import itertools
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TypeVar

Result = TypeVar("Result")


@dataclass(order=True)
class Timer:
    """One callback that waits for its moment."""

    due: float
    order: int
    callback: Callable[[], None] = field(compare=False)
    cancelled: bool = field(default=False, compare=False)

    def cancel(self) -> None:
        """Make sure the callback never runs."""
        self.cancelled = True


class VirtualClock:
    """Wall-clock seconds plus whatever was added by `advance`."""

    def __init__(self) -> None:
        self._start = time.time() - time.monotonic()
        self._ahead = 0.0
        self._timers: list[Timer] = []
        self._order = itertools.count()
        self._alarm: asyncio.TimerHandle | None = None

    def now(self) -> float:
        """Return seconds since the Unix epoch; never goes backwards."""
        return self._start + time.monotonic() + self._ahead

    def advance(self, seconds: float) -> None:
        """Jump forward and run every timer that is due, earliest first.

        A delivery that is under way meets its deadline too: `settle` first if it should not.

        Raises:
            ValueError: if `seconds` is negative.
        """
        if seconds < 0:
            raise ValueError("The clock cannot be turned back.")
        self._ahead += seconds
        self._ring()

    def call_later(self, seconds: float, callback: Callable[[], None]) -> Timer:
        """Run `callback` once `seconds` have passed, really or by `advance`."""
        timer = Timer(self.now() + seconds, next(self._order), callback)
        heapq.heappush(self._timers, timer)
        self._arm()
        return timer

    async def sleep(self, seconds: float) -> None:
        """Wait for `seconds`, really or by `advance`."""
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()

        def wake() -> None:
            if not woken.done():
                woken.set_result(None)

        timer = self.call_later(seconds, wake)
        try:
            await woken
        finally:
            timer.cancel()

    async def within(self, seconds: float, work: Awaitable[Result]) -> Result:
        """Return what `work` gives, or give up after `seconds` of this clock.

        Raises:
            TimeoutError: when the time is over; the work is then cancelled.
        """
        task = asyncio.ensure_future(work)
        late = False

        def give_up() -> None:
            nonlocal late
            late = task.cancel()

        timer = self.call_later(seconds, give_up)
        try:
            return await task
        except asyncio.CancelledError:
            if late:
                raise TimeoutError(f"No answer within {seconds:g} s.") from None
            task.cancel()
            raise
        finally:
            timer.cancel()

    def _ring(self) -> None:
        while self._timers and self._timers[0].due <= self.now():
            timer = heapq.heappop(self._timers)
            if not timer.cancelled:
                timer.callback()
        self._arm()

    def _arm(self) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
        while self._timers and self._timers[0].cancelled:
            heapq.heappop(self._timers)
        if self._timers:
            wait = max(0.0, self._timers[0].due - self.now())
            self._alarm = asyncio.get_running_loop().call_later(wait, self._ring)
