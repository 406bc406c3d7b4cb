"""The emulator's own clock: real time that can be pushed forward, or time that stands still."""

from datetime import UTC, datetime, timedelta


class Clock:
    """Tell the time in UTC, in real time plus whatever was advanced.

    Args:
        frozen_at: With it, time stands still there and moves only by `advance`.
    """

    def __init__(self, *, frozen_at: datetime | None = None) -> None:
        self._frozen_at = frozen_at
        self._ahead = timedelta()

    @property
    def is_frozen(self) -> bool:
        """Whether only `advance` moves this clock."""
        return self._frozen_at is not None

    def now(self) -> datetime:
        """Return the present instant in UTC."""
        return (self._frozen_at or datetime.now(UTC)) + self._ahead

    def move(self, by: timedelta) -> None:
        """Push the clock forward; a clock never goes back.

        Raises:
            ValueError: If `by` is negative.
        """
        if by < timedelta():
            raise ValueError("a clock never goes back")
        self._ahead += by


def stamp(at: datetime) -> str:
    """Write an instant the way RingCentral does: UTC, milliseconds, `Z`."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def whole_seconds(at: datetime) -> datetime:
    """Cut the fraction, as creation times show it."""
    return at.replace(microsecond=0)
