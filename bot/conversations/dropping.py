"""What becomes of a contact's file when an admin drops work that cannot be done. Pure.

Rule: nothing is forgotten by it. What a contact wrote is shown as it stands and, if nobody could
read it, treated as a possible opt-out; a text of ours goes back to its requester; and what is
written down nowhere else stays closed rather than open.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.conversations.contact_file import ContactFile, PendingPost
from bot.conversations.opting_out import frozen
from bot.conversations.returning import returned
from bot.conversations.routing import route
from bot.conversations.tenant import Tenant
from bot.conversations.threads import ensure_conversation
from bot.texting.delivery import IN_FLIGHT, POLLS, DeliveryStatus
from bot.texting.ids import TextId
from bot.texting.text import InboundText, OutboundText

UNREADABLE = "unreadable"
"""How a text was read that our reading failed on."""


def unreadable(
    file: ContactFile, inbound: InboundText, team: Tenant, *, now: datetime
) -> ContactFile:
    """Return the file with the text shown raw and every send frozen, as after an unsure reading."""
    if file.number is None:
        file = replace(file, number=inbound.contact)
    channel = route(file, team, inbound.to)
    file = ensure_conversation(file, inbound.to, channel=channel, now=now)
    file = file.with_post(
        PendingPost(
            id=f"in:{inbound.id}",
            kind="inbound",
            number=inbound.to,
            inbound=inbound,
            reading=UNREADABLE,
        )
    )
    return frozen(file, inbound.id, now=now)


def not_shown(file: ContactFile) -> ContactFile:
    """Return the file without what could not be posted or redrawn; a contact's words are kept."""
    if not file.posts:
        return replace(file, redraw=frozenset())
    first, *others = file.posts
    if first.inbound is None:
        return replace(file, posts=tuple(others))
    plain = PendingPost(
        id=f"raw:{first.id}",
        kind="notice",
        number=first.number,
        lines=(
            "A text of theirs could not be shown as usual. Its words:",
            _inert(first.inbound.body) or "(no words)",
        ),
    )
    return replace(file, posts=(plain, *others))


def not_sent(file: ContactFile, id_: TextId, *, now: datetime) -> ContactFile:
    """Return the file with the text back at its requester; one that may have left, as unknown."""
    text = _open(file, id_)
    if text is None:
        return file
    if text.status is DeliveryStatus.SENDING:
        return file.with_text(text.moved(DeliveryStatus.OUTCOME_UNKNOWN, now=now))
    if text.status not in IN_FLIGHT:
        return file
    return returned(
        file, text, why="an admin gave it up after it had failed several times", now=now
    )


def not_settled(file: ContactFile, id_: TextId) -> ContactFile:
    """Return the file with a person asked whether the text arrived."""
    text = _open(file, id_)
    if text is None or text.status is not DeliveryStatus.OUTCOME_UNKNOWN:
        return file
    return file.with_text(replace(text, failure="not_found"))


def not_tracked(file: ContactFile, id_: TextId) -> ContactFile:
    """Return the file with the text's end not asked for any more."""
    text = _open(file, id_)
    if text is None or text.status is not DeliveryStatus.SENT:
        return file
    return file.with_text(replace(text, polls=len(POLLS)))


def _open(file: ContactFile, id_: TextId) -> OutboundText | None:
    return next((text for text in file.texts if text.id == id_), None)


def _inert(words: str) -> str:
    """Return words in which a notice finds no channel and no code."""
    return words.replace("<", "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}").replace("`", "'")
