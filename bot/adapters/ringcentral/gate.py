"""When to keep silent towards RingCentral: one gate per rate group.

Rule: no request passes during a penalty, because each one would start the penalty anew, and none
that would certainly earn one. What the limits are is read from the answers, never assumed.
Source: RingCentral's developer guide, rate limits, read 2026-04-28.

A `Gate` counts for this process. Several processes share the limits of one user: whoever wants
them to share the silence passes other gates that keep to `Gatekeeper`.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum
from math import ceil
from time import monotonic
from typing import Final, Protocol

PENALTY: Final = timedelta(seconds=60)
"""How long RingCentral punishes; taken when an answer does not say."""
RESERVED: Final = 0.3
"""Share of a limit that only urgent requests may use, so that they overtake the rest."""
_LONGEST: Final = timedelta(hours=1)


class Group(StrEnum):
    """RingCentral's throttling groups."""

    LIGHT = "light"
    MEDIUM = "medium"
    HEAVY = "heavy"
    AUTH = "auth"


class Gatekeeper(Protocol):
    """Says whether a request may go; called from several threads at once."""

    def enter(self, *, urgent: bool = False) -> timedelta | None:
        """Count one request that goes now, or return how long to keep silent.

        A request is urgent when a person waits for it: some room is kept for those.
        """
        ...

    def close(self, wait: timedelta) -> None:
        """Let nothing pass for this long."""
        ...

    def learn(self, headers: Mapping[str, str]) -> None:
        """Read the limits that an answer carries."""
        ...


class Gate:
    """The gate of one group in this process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._closed_until = 0.0
        self._gone: deque[float] = deque()
        self._limit: int | None = None
        self._window = PENALTY.total_seconds()
        self._spent = False

    def enter(self, *, urgent: bool = False) -> timedelta | None:
        """Count one request that goes now, or return how long to keep silent."""
        now = monotonic()
        with self._lock:
            while self._gone and self._gone[0] <= now - self._window:
                self._gone.popleft()
                self._spent = False
            wait = max(self._closed_until - now, self._until_free(now, urgent=urgent))
            if wait > 0:
                return timedelta(seconds=wait)
            self._gone.append(now)
            return None

    def close(self, wait: timedelta) -> None:
        """Let nothing pass for this long, at most an hour; a later end wins."""
        until = monotonic() + min(max(wait, timedelta(0)), _LONGEST).total_seconds()
        with self._lock:
            self._closed_until = max(self._closed_until, until)

    def learn(self, headers: Mapping[str, str]) -> None:
        """Read `X-Rate-Limit-*`; an answer without them changes nothing."""
        limit = _whole(headers.get("X-Rate-Limit-Limit"))
        window = _whole(headers.get("X-Rate-Limit-Window"))
        if not limit:
            return
        with self._lock:
            self._limit = limit
            self._window = float(window or self._window)
            self._spent = _whole(headers.get("X-Rate-Limit-Remaining")) == 0

    def _until_free(self, now: float, *, urgent: bool) -> float:
        """Return the seconds until our oldest request leaves the window, if it is full."""
        limit = self._limit
        if limit is not None and not urgent:
            limit = max(1, limit - ceil(limit * RESERVED))
        full = self._spent or (limit is not None and len(self._gone) >= limit)
        return self._gone[0] + self._window - now if full and self._gone else 0.0


def gates() -> dict[Group, Gatekeeper]:
    """Return a gate for each group."""
    return {group: Gate() for group in Group}


def _whole(value: str | None) -> int | None:
    return int(value) if value and value.isascii() and value.isdigit() and len(value) < 7 else None
