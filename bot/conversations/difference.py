"""A difference between our ledger and RingCentral's list that no machine may settle.

Rule: what leads towards "do not text" heals by itself; everything else is put before an admin
once, and keeps who settled it (ruling 8).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.consent.listed import Source
from bot.texting.ids import UserId
from bot.texting.phone import PhoneNumber

Kind = Literal["opted_in_there", "vanished_there", "unexplained_opt_in", "start_not_taken"]
"""They say yes where we have a no; our no is gone there; a yes that nothing here explains; their
block outlived the contact's START."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One difference about one pair."""

    kind: Kind
    number: PhoneNumber
    """Our number."""
    source: Source = ""
    """Who changed the row, by RingCentral's word."""
    at: datetime
    """When their row was changed; for a row that is gone, when we wrote it."""
    found_at: datetime
    owner: UserId | None = None
    """The admin who settled it."""
    settled_at: datetime | None = None

    @property
    def id(self) -> str:
        """Return its name: the same difference, found again, has the same."""
        return f"{self.kind}:{self.number.e164}:{self.at:%Y%m%d%H%M%S}"
