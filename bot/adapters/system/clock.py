"""The present."""

from __future__ import annotations

from datetime import UTC, datetime


class SystemClock:
    """The machine's clock; nothing else reads it."""

    def now(self) -> datetime:
        """Return the present, aware, in UTC."""
        return datetime.now(UTC)
