"""Whether RingCentral as a whole answers, seen from how one request ended."""

from __future__ import annotations

from typing import Final

from bot.adapters.breaker import Ended
from bot.adapters.ringcentral.reply import Reply

_OURS: Final = frozenset({"silence", "too_late", "closed", "store", "login_elsewhere"})
"""Our own words for requests that were not made."""


def ended(reply: Reply) -> Ended:
    """Return how a request ended: a refusal is an answer, a limit too."""
    if reply.code in _OURS:
        return "unclear"
    if reply.status in {0, 408} or reply.status >= 500:
        return "failed"
    return "answered"
