"""Token buckets per method, and per channel for chat.postMessage.

Figures: Slack's tiers give 1, 20, 50 and 100 calls a minute to each method of an app in a
workspace; chat.postMessage may post once a second to a channel, with a short burst.
"""

import math
from dataclasses import dataclass

PER_MINUTE = {"1": 1, "2": 20, "3": 50, "4": 100, "special": 300}
CHANNEL_PER_SECOND = 1.0
CHANNEL_BURST = 4


@dataclass
class _Bucket:
    level: float
    at: float


class RateLimits:
    """Says how long a call has to wait; on by default.

    `multiplier` scales every budget; 0 switches the limits off.
    """

    def __init__(self) -> None:
        self.multiplier = 1.0
        self._buckets: dict[str, _Bucket] = {}

    def wait(self, method: str, tier: str, channel: str | None, now: float) -> int | None:
        """Spend one call and return None, or whole seconds to wait if the budget is used up."""
        if self.multiplier == 0:
            return None
        budget = PER_MINUTE[tier]
        wants = [(method, float(budget), budget / 60)]
        if method == "chat.postMessage" and channel:
            wants.append((f"{method}/{channel}", float(CHANNEL_BURST), CHANNEL_PER_SECOND))
        waits = [self._missing(key, size, rate, now) for key, size, rate in wants]
        if any(waits):
            return max(1, math.ceil(max(waits)))
        for key, _, _ in wants:
            self._buckets[key].level -= 1
        return None

    def clear(self) -> None:
        """Refill every bucket."""
        self._buckets.clear()

    def _missing(self, key: str, size: float, rate: float, now: float) -> float:
        size, rate = max(1.0, size * self.multiplier), rate * self.multiplier
        bucket = self._buckets.setdefault(key, _Bucket(size, now))
        bucket.level = min(size, bucket.level + (now - bucket.at) * rate)
        bucket.at = now
        return 0.0 if bucket.level >= 1 else (1 - bucket.level) / rate
