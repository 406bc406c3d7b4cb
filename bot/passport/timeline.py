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
from bot.texting.ids import SYSTEM, UserId
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


def of_record(record: ConsentRecord) -> Happening:
    """Return a consent record's line."""
    words, place = str(getattr(record, "words", "") or getattr(record, "reason", "")), ""
    if isinstance(record, OptIn):
        words, place = record.evidence.wording, record.evidence.place
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


def timeline(story: Story) -> tuple[Happening, ...]:
    """Return a whole story, newest first."""
    return newest_first(
        [
            *map(of_inbound, story.inbound),
            *map(of_record, story.file.ledger.records),
            *map(of_outbound, story.outbound),
        ]
    )


def newest_first(happenings: Iterable[Happening]) -> tuple[Happening, ...]:
    """Return happenings in the order of the timeline."""
    return tuple(sorted(happenings, key=_place, reverse=True))


def _place(happening: Happening) -> tuple[datetime, int]:
    return happening.at, _AFTER[happening.kind]


_AFTER = {"inbound": 0, "record": 1, "outbound": 2}
