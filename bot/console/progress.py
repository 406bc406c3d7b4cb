"""A bar on a terminal that says how far a file has been read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TextIO

_WIDTH: Final = 30
_EVERY: Final = 0.1
"""Seconds between two drawings."""


class Progress:
    """Draws nothing where nobody looks: only on a terminal."""

    def __init__(
        self, screen: TextIO, *, total: int, position: Callable[[], int], tick: Callable[[], float]
    ) -> None:
        """`position` says how many of `total` bytes are read; `tick` counts seconds."""
        self._screen = screen if screen.isatty() else None
        self._total = max(total, 1)
        self._position = position
        self._tick = tick
        self._began = self._drawn = tick()

    def show(self, rows: int, *, bad: int = 0) -> None:
        """Draw the bar anew, if a moment has passed."""
        if self._screen is None or self._tick() - self._drawn < _EVERY:
            return
        self._drawn = self._tick()
        share = min(self._position() / self._total, 1.0)
        full = round(share * _WIDTH)
        bar = "█" * full + "░" * (_WIDTH - full)
        wrong = f", {bad:,} returned" if bad else ""
        self._screen.write(f"\r{bar} {share:4.0%}  {rows:,} rows{wrong}, {self._pace(rows)}\x1b[K")
        self._screen.flush()

    def done(self, rows: int) -> str:
        """Take the bar away and return how fast it went."""
        if self._screen is not None:
            self._screen.write("\r\x1b[K")
            self._screen.flush()
        return self._pace(rows)

    def _pace(self, rows: int) -> str:
        seconds = self._tick() - self._began
        return f"{rows / seconds:,.0f} rows/s" if seconds > 0 else "at once"
