"""One row of RingCentral's own consent list, as the core compares it with the ledger.

Rule: the list knows pairs of numbers, never proof; a row there can silence a contact here, and
can never open one (RC-ASSUME, ruling 8).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.consent.record import OptOutRoute
from bot.texting.phone import PhoneNumber

Source = Literal["recipient", "api", "upstream", "carrier", ""]
"""Who changed the row: the contact, a program, or somebody on the way; empty: not said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedConsent:
    """What RingCentral's list says about one pair of our number and a contact's."""

    number: PhoneNumber
    """Our number."""
    contact: PhoneNumber
    opted_out: bool
    source: Source = ""
    at: datetime
    """When the row was made or last changed, by RingCentral's clock."""

    @property
    def route(self) -> OptOutRoute:
        """By which road an opt-out in this row came to us."""
        if self.source in {"carrier", "upstream"}:
            return OptOutRoute.CARRIER
        return OptOutRoute.RINGCENTRAL_LIST
