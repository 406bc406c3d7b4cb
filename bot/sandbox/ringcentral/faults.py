"""Faults of the API side: what goes wrong, for which requests, and how often."""

import re
from dataclasses import dataclass, field
from datetime import datetime
from random import Random
from typing import Literal, get_args

Kind = Literal[
    "status",
    "slow",
    "hang",
    "reset",
    "accept_then_lose",
    "accept_then_500",
    "slow_answer",
    "half_body",
    "empty_200",
    "non_json_200",
    "stale_read",
    "sync_token_expired",
    "sync_gap",
    "content_empty",
    "content_wrong_type",
    "content_huge",
]
KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(slots=True, kw_only=True)
class Fault:
    """One thing that goes wrong.

    Attributes:
        method: HTTP method it applies to; None is all.
        path: Regular expression searched in the path.
        times: How many hits it lives for; None is until cleared.
        skip: How many matching requests pass first.
        probability: Chance of each matching request, 0..1.
        until: When it ends by the emulator's clock.
        status: HTTP status of a `status` fault.
        code: Error code of the body.
        html: Answer like a proxy, not like the API.
        retry_after: Value of the Retry-After header, in seconds.
        seconds: Length of `slow` and `slow_answer`, age of a `stale_read` (5 unless given); wait
            before `accept_then_lose` cuts the line (none unless given).
        size: Bytes of `content_huge`.
    """

    kind: Kind
    method: str | None = None
    path: str = ""
    times: int | None = 1
    skip: int = 0
    probability: float = 1.0
    until: datetime | None = None
    status: int = 503
    code: str = "CMN-201"
    message: str = "Service Temporary Unavailable"
    html: bool = False
    retry_after: int | None = None
    seconds: float | None = None
    size: int = 30_000_000
    hits: int = field(default=0, init=False)


class Faults:
    """The faults in force, in the order they were added."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self.active: list[Fault] = []

    def add(self, kind: Kind, /, **options: object) -> Fault:
        """Put a fault in force; the options are `Fault`'s fields.

        Raises:
            ValueError: If the kind is unknown.
            TypeError: If an option is.
        """
        if kind not in KINDS:
            raise ValueError(f"no fault is called {kind!r}")
        fault = Fault(kind=kind, **options)  # type: ignore[arg-type] # the fields check themselves
        self.active.append(fault)
        return fault

    def clear(self) -> None:
        """Heal everything."""
        self.active.clear()

    def hit(self, kinds: set[Kind], *, method: str, path: str, now: datetime) -> Fault | None:
        """Return the first fault of these kinds that strikes this request, and count it."""
        for fault in list(self.active):
            if fault.kind in kinds and self._strikes(fault, method, path, now):
                return fault
        return None

    def _strikes(self, fault: Fault, method: str, path: str, now: datetime) -> bool:
        if fault.until is not None and now >= fault.until:
            self.active.remove(fault)
            return False
        if fault.method not in {None, method} or not re.search(fault.path, path):
            return False
        if fault.skip > 0:
            fault.skip -= 1
            return False
        if self._rng.random() >= fault.probability:
            return False
        fault.hits += 1
        if fault.times is not None and fault.hits >= fault.times:
            self.active.remove(fault)
        return True
