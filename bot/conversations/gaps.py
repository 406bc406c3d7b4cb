"""What a gap hid: the texts that no webhook brought, and the one line that tells a channel. Pure.

Rule: one line for a gap and a channel, and none when nothing was missed. Each text itself lies in
its conversation, oldest first.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.texting.ids import ChannelId, InboundId

MOST: Final = 1000
"""Texts that are counted in one gap; whoever missed more is told "or more"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MissedText:
    """One inbound text that message sync brought, because no webhook did."""

    id: InboundId
    channel: ChannelId
    at: datetime
    """When it came to RingCentral."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GapNotice:
    """The line about one gap that one channel still has to hear."""

    id: str
    channel: ChannelId
    texts: int
    first_at: datetime
    last_at: datetime
    reason: str = ""
    attempted_at: datetime | None = None
    """When posting was last tried; set before the call."""


def notices(missed: Iterable[MissedText], *, reason: str, now: datetime) -> tuple[GapNotice, ...]:
    """Return a line for each channel that missed something."""
    by_channel: dict[ChannelId, list[datetime]] = {}
    for text in missed:
        by_channel.setdefault(text.channel, []).append(text.at)
    return tuple(
        GapNotice(
            id=f"gap:{now:%Y%m%d%H%M%S%f}",
            channel=channel,
            texts=len(times),
            first_at=min(times),
            last_at=max(times),
            reason=reason,
        )
        for channel, times in sorted(by_channel.items())
    )
