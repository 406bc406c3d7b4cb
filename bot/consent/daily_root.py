"""One hash over the heads of all ledgers as they were at the end of a day.

Rule: ledgers only grow, so the head that each had at midnight UTC can be worked out at any later
time; the root of a day can then be made again and compared with the one that was written down
elsewhere. A record that was changed, dropped, slipped in or dated back changes it (ruling 28).
Source: RFC 6962 section 2.1 (the tree and its domain separation).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from typing import Final

from bot.consent.ledger import ConsentLedger
from bot.texting.ids import ContactKey, TenantId

PURPOSE: Final = "daily-root"
"""Purpose of the signature over a root."""
SETTLED_AFTER: Final = timedelta(hours=1)
"""How long after midnight a day's root may be made, so that what was on its way has arrived."""
_LEAF: Final = b"\0"
_NODE: Final = b"\1"


@dataclass(frozen=True, slots=True, kw_only=True)
class DailyRoot:
    """The root of one workspace and day."""

    day: date
    root: str
    """Hex digits of SHA-256."""
    contacts: int
    records: int
    made_at: datetime
    signature: str
    """Ours over `signed_words`."""

    def signed_words(self, tenant: TenantId) -> str:
        """Return what the signature is over."""
        return f"{tenant}|{self.day.isoformat()}|{self.contacts}|{self.records}|{self.root}"


def end_of(day: date) -> datetime:
    """Return the first instant after a day, in UTC."""
    return datetime.combine(day + timedelta(days=1), time(), tzinfo=UTC)


def last_settled(now: datetime) -> date:
    """Return the newest day whose root may be made by now."""
    return (now - SETTLED_AFTER).date() - timedelta(days=1)


def recorded_by(ledger: ConsentLedger, cut: datetime) -> int:
    """Return how many records stood in the ledger at an instant."""
    for count, entry in enumerate(ledger.entries):
        if entry.record.recorded_at >= cut:
            return count
    return len(ledger.entries)


def leaf(ledger: ConsentLedger, key: ContactKey, count: int) -> bytes:
    """Return what stands for one contact's first so many records in the tree."""
    words = f"{key}|{count}|{ledger.head_at(count)}"
    return sha256(_LEAF + words.encode()).digest()


def root_of(leaves: Sequence[bytes]) -> str:
    """Return the root of the tree over these leaves, sorted; of none: the hash of nothing."""
    if not leaves:
        return sha256(b"").hexdigest()
    level = sorted(leaves)
    while len(level) > 1:
        paired = [
            sha256(_NODE + level[at] + level[at + 1]).digest() for at in range(0, len(level) - 1, 2)
        ]
        # The last one without a partner moves up as it is, as in RFC 6962.
        level = paired if len(level) % 2 == 0 else [*paired, level[-1]]
    return level[0].hex()
