"""One contact's story as a list of happenings: what was said, by whom, and when.

Rule: newest first, and in one order only: two happenings of one instant keep the order in which
they can have happened (a text of theirs comes before the record that it caused).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from bot.consent.record import ConsentRecord, OptIn
from bot.passport.story import Story
from bot.passport.titles import record_title, text_title
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import SYSTEM, UserId
from bot.texting.phone import PhoneNumber
from bot.texting.text import InboundText, OutboundText


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """One line of the timeline."""

    at: datetime
    kind: Literal["record", "inbound", "outbound"]
    ref: str
    """Id of the record or text."""
    title: str
    words: str = field(default="", repr=False)
    """What was shown, said or written; untrusted."""
    place: str = field(default="", repr=False)
    """Where the proof lies; untrusted."""
    by: UserId | None = None
    """Who recorded it or asked for it; None: the contact."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryPage:
    """One page of a contact's timeline, newest first."""

    contact: PhoneNumber
    name: str = field(default="", repr=False)
    happenings: tuple[Happening, ...]
    start: int
    """How many newer happenings are on the pages before."""
    total: int
    why_no_texts: str = ""
    """Why texts are not listed for this person; empty: they are."""

    @property
    def older(self) -> int:
        """How many happenings follow on later pages."""
        return max(0, self.total - self.start - len(self.happenings))


def of_record(record: ConsentRecord, *, wording: str = "") -> Happening:
    """Return a consent record's line; `wording` are the words that a yes was given to."""
    words, place = str(getattr(record, "words", "") or getattr(record, "reason", "")), ""
    if isinstance(record, OptIn):
        words, place = wording, record.evidence.place
    return Happening(
        at=record.occurred_at,
        kind="record",
        ref=record.id,
        title=record_title(record),
        words=words,
        place=place,
        by=record.recorded_by,
    )


def of_inbound(text: InboundText) -> Happening:
    """Return the line of a text from them."""
    return Happening(
        at=text.received_at,
        kind="inbound",
        ref=text.id,
        title="They texted us",
        words=text.body,
    )


def of_outbound(text: OutboundText) -> Happening:
    """Return the line of a text to them, at the instant when it left, else when it was made."""
    return Happening(
        at=left_at(text) or text.created_at,
        kind="outbound",
        ref=text.id,
        title=text_title(text),
        words=text.rendered or text.body,
        by=SYSTEM if text.system else text.requester,
    )


def left_at(text: OutboundText) -> datetime | None:
    """Return when a text was handed to RingCentral; None if it never was."""
    return text.claim.claimed_at if text.claim else None


def is_private(text: OutboundText) -> bool:
    """Say whether it is a draft that nobody ever pressed Send on: its requester's alone."""
    return text.status is DeliveryStatus.DRAFT and text.decision is None


def timeline(story: Story) -> tuple[Happening, ...]:
    """Return a whole story, newest first."""
    return newest_first(
        [
            *map(of_inbound, story.inbound),
            *(record_of(story, each) for each in story.file.ledger.records),
            *map(of_outbound, story.outbound),
        ]
    )


def record_of(story: Story, record: ConsentRecord) -> Happening:
    """Return a consent record's line, with the words that lie apart from it."""
    wording = story.wording(record.evidence) if isinstance(record, OptIn) else ""
    return of_record(record, wording=wording)


def newest_first(happenings: Iterable[Happening]) -> tuple[Happening, ...]:
    """Return happenings in the order of the timeline."""
    return tuple(sorted(happenings, key=_place, reverse=True))


def _place(happening: Happening) -> tuple[datetime, int]:
    return happening.at, _AFTER[happening.kind]


_AFTER = {"inbound": 0, "record": 1, "outbound": 2}
