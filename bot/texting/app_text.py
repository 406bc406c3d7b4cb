"""A text that left a number of ours, but not through Assent."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from bot.texting.ids import ProviderMessageId
from bot.texting.phone import PhoneNumber
from bot.texting.text import MessageRef

AppStatus = Literal["queued", "sent", "delivered", "failed"]
MARK = "app_"
"""What its mark begins with where messages are stale."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AppText:
    """One text as RingCentral's message store has it (ruling 26)."""

    id: ProviderMessageId
    number: PhoneNumber
    """Our number."""
    body: str = field(repr=False)
    status: AppStatus
    failure: str = ""
    """`SMS-…` code."""
    created_at: datetime
    """By RingCentral's clock."""
    others: int = 0
    """How many more people it went to, as a group."""
    kind: Literal["open", "app", "stop_answer"] = "open"
    """`open`: it may still turn out to be one of ours, so it is not shown. `stop_answer`: what
    RingCentral itself sends to confirm a STOP."""
    silent_since: datetime | None = None
    """Since when they were opted out as it left; None: they were not."""
    shown: MessageRef | None = None

    @property
    def mark(self) -> str:
        """What says that its message is stale."""
        return f"{MARK}{self.id}"

    @property
    def ended(self) -> bool:
        """Whether RingCentral will say nothing new about it."""
        return self.status in {"delivered", "failed"}
