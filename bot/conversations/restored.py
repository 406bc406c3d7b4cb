"""A text that came back from a backup: whoever wrote it may have sent it since. Pure.

Rule: it leaves only after its writer was shown that, and pressed Send on what was shown then.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.texting.delivery import DeliveryStatus
from bot.texting.text import OutboundText

WAITING_FOR_ITS_WRITER: Final = frozenset(
    {DeliveryStatus.DRAFT, DeliveryStatus.AWAITING_APPROVAL, DeliveryStatus.FROZEN}
)
"""States in which a text stays after a restore: it can leave only if somebody presses Send."""
ONE_PRESS: Final = timedelta(seconds=3)
"""A press this soon after the other was made before anybody could read what that one said."""


def came_back(text: OutboundText, made: datetime) -> OutboundText:
    """Return the text as one that a backup of this instant brought back."""
    return replace(text, restored_from=made, restored_told_at=None)


def told(text: OutboundText, *, now: datetime) -> OutboundText:
    """Return the text with its writer told; the first time counts."""
    if text.restored_from is None or text.restored_told_at is not None:
        return text
    return replace(text, restored_told_at=now)


def must_be_told(text: OutboundText, *, now: datetime) -> bool:
    """Say whether its writer cannot know yet that it came back from a backup."""
    if text.restored_from is None:
        return False
    return text.restored_told_at is None or abs(now - text.restored_told_at) < ONE_PRESS


def doubt(text: OutboundText) -> str:
    """Return what its writer must know before they send it; empty: nothing."""
    if text.restored_from is None or text.status is not DeliveryStatus.DRAFT:
        return ""
    return (
        f"Assent's data was restored from a backup of {text.restored_from:%Y-%m-%d %H:%M} UTC, so "
        "this text may have left since. Look at the conversation before you send it. This preview "
        "was made anew."
    )
