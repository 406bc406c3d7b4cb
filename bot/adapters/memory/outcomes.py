"""How a fake's next calls end: by default well, else as it is told."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """The call fails with this error, and nothing has happened."""

    error: Exception


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """The call happens, but its answer is lost, so that it fails with this error."""

    error: Exception


Outcome = Refused | Lost


class Outcomes:
    """Outcomes in order, one a call; when they are used up, calls end well."""

    def __init__(self) -> None:
        self._coming: deque[Outcome | None] = deque()

    def then(self, *outcomes: Outcome | None) -> None:
        """Have the next calls end like this; None is well."""
        self._coming.extend(outcomes)

    def begin(self) -> Lost | None:
        """Take the next outcome before anything happens.

        Raises:
            Exception: what a Refused carries.
        """
        outcome = self._coming.popleft() if self._coming else None
        if isinstance(outcome, Refused):
            raise outcome.error
        return outcome


def finish(outcome: Lost | None) -> None:
    """Lose the answer after it happened, if that was the outcome."""
    if outcome is not None:
        raise outcome.error
