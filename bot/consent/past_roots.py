"""The roots of many past days, worked out again in one pass over all ledgers.

Rule: of each contact only what changed is kept, 36 bytes for each day on which their ledger grew,
so that a year of roots costs little more than one.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from datetime import date
from typing import Final

from bot.consent.daily_root import DailyRoot, end_of, leaf, root_of
from bot.consent.ledger import ConsentLedger
from bot.texting.ids import ContactKey

_SPAN: Final = struct.Struct(">HH32s")
_MOST: Final = 0xFFFF


class PastRoots:
    """What the roots of these days are as the ledgers tell it now."""

    def __init__(self, days: Iterable[date]) -> None:
        """Prepare for these days; of more than 65,535 only the newest count."""
        self.days = tuple(sorted(days))[-_MOST:]
        self._cuts = [end_of(day) for day in self.days]
        self._spans = bytearray()

    def add(self, ledger: ConsentLedger, key: ContactKey) -> None:
        """Take in one contact's ledger."""
        counts = self._counts(ledger)
        start = 0
        for place, count in enumerate(counts):
            last = place + 1 == len(counts)
            if last or counts[place + 1] != count:
                if count:
                    self._spans += _SPAN.pack(start, place, leaf(ledger, key, count))
                start = place + 1

    def differing(self, kept: Iterable[DailyRoot]) -> tuple[DailyRoot, ...]:
        """Return the roots that are not those of their day any more."""
        return tuple(root for root in kept if root.root != self._root(root.day))

    def _counts(self, ledger: ConsentLedger) -> list[int]:
        """Return how many records stood in the ledger at the end of each day."""
        counts: list[int] = []
        at = 0
        for cut in self._cuts:
            while at < len(ledger.entries) and ledger.entries[at].record.recorded_at < cut:
                at += 1
            counts.append(at)
        return counts

    def _root(self, day: date) -> str:
        place = self.days.index(day)
        spans = _SPAN.iter_unpack(self._spans)
        return root_of([found for start, end, found in spans if start <= place <= end])
