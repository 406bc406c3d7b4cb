"""The rate engine: sliding 60 s windows per user, app and group, with a penalty that renews itself.

Over the limit, the caller is shut out for 60 s, and each call during that time starts it anew.
"""

import math
from collections import defaultdict, deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from bot.sandbox.ringcentral.problems import Refusal

WINDOW = timedelta(seconds=60)
DEFAULT_LIMITS = {"Light": 50, "Medium": 40, "Heavy": 10, "Auth": 5}

Variant = Literal["normal", "no_retry_after", "no_headers", "remaining_contradicts"]


@dataclass(slots=True)
class _Bucket:
    calls: deque[datetime] = field(default_factory=deque)
    shut_until: datetime | None = None


class RateEngine:
    """Count calls and refuse those over the limit.

    Attributes:
        limits: Calls per minute by group; None switches the engine off.
        variant: How the 429 looks; live ones were seen in all these shapes.
    """

    def __init__(self) -> None:
        self.limits: dict[str, int] | None = dict(DEFAULT_LIMITS)
        self.variant: Variant = "normal"
        self._buckets: dict[tuple[str, str, str], _Bucket] = defaultdict(_Bucket)

    def count(self, *, user: str, app: str, group: str, now: datetime) -> dict[str, str]:
        """Count one call and return the rate headers of its answer.

        Raises:
            Refusal: 429 when the caller is over the limit or still shut out.
        """
        if self.limits is None:
            return {}
        bucket = self._buckets[user, app, group]
        limit = self.limits[group]
        while bucket.calls and bucket.calls[0] <= now - WINDOW:
            bucket.calls.popleft()
        shut = bucket.shut_until is not None and now < bucket.shut_until
        if shut or len(bucket.calls) >= limit:
            bucket.shut_until = now + WINDOW
            raise self._too_many(group, limit)
        if bucket.shut_until is not None:
            bucket.shut_until = None
            bucket.calls.clear()
        bucket.calls.append(now)
        return _headers(group, limit, limit - len(bucket.calls))

    def clear(self) -> None:
        """Forget every call and every penalty."""
        self._buckets.clear()

    def _too_many(self, group: str, limit: int) -> Refusal:
        retry = {"Retry-After": str(math.ceil(WINDOW.total_seconds()))}
        counted = _headers(group, limit, 0)
        code, headers = {
            "normal": ("CMN-301", {**counted, **retry}),
            "no_retry_after": ("CMN-301", counted),
            "no_headers": ("CMN-302", retry),
            "remaining_contradicts": ("CMN-301", {**_headers(group, limit, 50), **retry}),
        }[self.variant]
        return Refusal(429, code, "Request rate exceeded", headers=headers)


def _headers(group: str, limit: int, remaining: int) -> dict[str, str]:
    return {
        "X-Rate-Limit-Group": group.lower(),
        "X-Rate-Limit-Limit": str(limit),
        "X-Rate-Limit-Remaining": str(remaining),
        "X-Rate-Limit-Window": str(int(WINDOW.total_seconds())),
    }
