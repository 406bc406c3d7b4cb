"""A clock that stands still until it is told to go on."""

from __future__ import annotations

from datetime import datetime, timedelta


class MemoryClock:
    """The present, as a test or a trial sets it."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def now(self) -> datetime:
        """Return the present, aware, in UTC."""
        return self._now

    def advance(self, by: timedelta) -> datetime:
        """Let time pass, and return the new present."""
        self._now += by
        return self._now

    def set(self, now: datetime) -> None:
        """Jump to an instant."""
        self._now = now
