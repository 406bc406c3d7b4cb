"""A vendor that answers nobody: Slack or RingCentral as a whole, not one refused request."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Outage:
    """Since when a vendor was asked in vain."""

    since: datetime
    """Of the first failure without a success after it."""
    next_try: datetime
    """When one call is let through again; until then nobody calls."""
