"""Faults on demand: what goes wrong, at which call, and how often."""

from dataclasses import dataclass, field
from typing import Literal, get_args

FaultKind = Literal[
    "429",
    "500",
    "502",
    "503",
    "hang",
    "accept_then_drop",
    "html",
    "cut_json",
    "internal_error",
    "fatal_error",
    "drop",
]
DeliveryFaultKind = Literal["lose", "duplicate", "delay"]
DELIVERY = "delivery."
AFTER_PERFORMING = frozenset({"accept_then_drop", "cut_json", "fatal_error"})


@dataclass
class Fault:
    """One thing that goes wrong.

    `method` is an API method, `*` for all of them, or for deliveries to the bot `delivery.event`,
    `delivery.command` or `delivery.interactive`. It strikes from the `nth` matching call on,
    `times` times (None: for ever). `seconds` belongs to `hang` and `delay`, `retry_after` to
    `429`.
    """

    method: str
    kind: FaultKind | DeliveryFaultKind
    times: int | None = 1
    nth: int = 1
    seconds: float = 30.0
    retry_after: int = 1
    seen: int = field(default=0, init=False)

    def strikes(self, method: str) -> bool:
        """Count a call and return whether this fault hits it."""
        every = self.method == "*" and not method.startswith(DELIVERY)
        if not every and self.method != method:
            return False
        self.seen += 1
        if self.seen < self.nth:
            return False
        return self.times is None or self.seen < self.nth + self.times


class Faults:
    """The faults that are armed now."""

    def __init__(self) -> None:
        self._armed: list[Fault] = []

    def add(
        self,
        *,
        method: str = "*",
        kind: FaultKind | DeliveryFaultKind,
        times: int | None = 1,
        nth: int = 1,
        seconds: float = 30.0,
        retry_after: int = 1,
    ) -> Fault:
        """Arm a fault and return it; `fault.seen` counts the matching calls since.

        Raises:
            ValueError: for a kind that does not exist there.
        """
        known = get_args(DeliveryFaultKind if method.startswith(DELIVERY) else FaultKind)
        if kind not in known:
            raise ValueError(f"No fault of {method} is called {kind!r}; known: {', '.join(known)}.")
        fault = Fault(method, kind, times, nth, seconds, retry_after)
        self._armed.append(fault)
        return fault

    def clear(self) -> None:
        """Disarm everything."""
        self._armed.clear()

    def strike(self, method: str) -> Fault | None:
        """Return the first fault that hits this call; every matching one counts the call."""
        hits = [fault for fault in self._armed if fault.strikes(method)]
        return hits[0] if hits else None
