"""A way to wait for change without polling: everybody who waits is woken by the next beat."""

import asyncio
from collections.abc import Callable


class Pulse:
    """Wake all waiters whenever something changed.

    Attributes:
        count: How many beats there were, so that a late waiter sees what it missed.
    """

    def __init__(self) -> None:
        self.count = 0
        self._waiters: set[asyncio.Future[None]] = set()
        self._closed = False

    def is_closed(self) -> bool:
        """Whether no further beat will come."""
        return self._closed

    def beat(self) -> None:
        """Wake everybody who waits now."""
        self.count += 1
        waiters, self._waiters = self._waiters, set()
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)

    def open(self) -> None:
        """Allow beats again after `close`."""
        self._closed = False

    def close(self) -> None:
        """Wake everybody for the last time, so that open streams end."""
        self._closed = True
        self.beat()

    async def next(self, timeout: float | None = None) -> bool:  # noqa: ASYNC109 - a limit in seconds is part of the question
        """Wait for the next beat; return False when the seconds ran out first."""
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiters.add(waiter)
        try:
            await asyncio.wait_for(waiter, timeout)
        except TimeoutError:
            return False
        finally:
            self._waiters.discard(waiter)
        return True

    async def until(self, predicate: Callable[[], object], seconds: float) -> None:
        """Return as soon as the predicate holds; it is asked again after each beat.

        Raises:
            TimeoutError: If it does not hold within the seconds.
        """
        loop = asyncio.get_running_loop()
        deadline = loop.time() + seconds
        while not predicate():
            left = deadline - loop.time()
            if left <= 0 or not await self.next(left):
                if predicate():
                    return
                raise TimeoutError(f"the condition did not come true within {seconds} s")
