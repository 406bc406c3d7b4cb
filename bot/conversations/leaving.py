"""A text that left: counted, and found again where the store does not know it yet. Pure.

Rule: a store that fell back by a moment may show a text as waiting that left. The message store's
records say so first: one with the same pair and words, made after the text was due, is the text
(ruling 13). Where no record says it, a text that could have left or been taken back in that
moment goes back to its writer.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.consent.case import PastSend, SystemText
from bot.consent.category import Category
from bot.conversations import asking
from bot.conversations.contact_file import ContactFile
from bot.conversations.crossing import counted
from bot.conversations.elsewhere import MAY_LEAVE, is_ours, may_be_claimed, may_have_been
from bot.conversations.returning import returned
from bot.errors import NotFound
from bot.texting.app_text import AppText
from bot.texting.delivery import DeliveryStatus
from bot.texting.footer import says
from bot.texting.text import Claim, OutboundText

MOMENT: Final = timedelta(minutes=1)
"""How much a server that took over may lack, with room for its discovery."""
_FELL_BACK: Final = (
    "the store fell back by a moment, so it may have left or been undone just before: "
    "look at the conversation first"
)


def left(file: ContactFile, text: OutboundText, *, salt: str, now: datetime) -> ContactFile:
    """Return the file with a text that left counted for caps, footers and the conversation."""
    if text.sender is None or text.claim is None:
        raise NotFound("A text without a number or a claim cannot have left.", detail="text")
    at = text.claim.claimed_at
    file = counted(file, text)
    parts = says(text.rendered)
    file = file.with_send(
        PastSend(
            at=at,
            sender=text.sender,
            category=Category(text.category),
            had_footer="stop" in parts,
            had_help="help" in parts,
            automated=text.automated,
            provider_id=text.provider_id or "",
            system=bool(text.system),
        ),
        now=now,
    )
    if text.system:
        sent = (*file.system_sent, (SystemText(text.system), at))[-20:]
        file = asking.left(replace(file, system_sent=sent), text, salt=salt, now=now)
    conversation = file.conversation(text.sender)
    if conversation is not None:
        file = file.with_conversation(replace(conversation, last_outbound_at=at))
    return file


def gone(
    file: ContactFile,
    text: OutboundText,
    *,
    fell_back_at: datetime | None,
    claim: str,
    salt: str,
    now: datetime,
) -> ContactFile | None:
    """Return the file with a waiting text settled that left, or may have; None: it did not."""
    if (record := _left_already(file, text)) is not None:
        return _found(file, text, record, claim=claim, salt=salt, now=now)
    if not _may_have_left(text, since=fell_back_at):
        return None
    if text.system:
        ended = replace(text.moved(DeliveryStatus.CANCELLED, now=now), failure="fell_back")
        return asking.followed(file.with_text(ended), ended, now=now)
    return returned(file, text, why=_FELL_BACK, now=now)


def _left_already(file: ContactFile, text: OutboundText) -> AppText | None:
    """Return the first record that shows that a waiting text left; None: no record does."""
    matching = [
        each
        for each in file.elsewhere
        if each.kind == "open"
        and may_have_been(text, each)
        and not is_ours(file, each)
        and not any(may_be_claimed(other, each) for other in file.texts)
    ]
    return min(matching, key=lambda each: (each.created_at, each.id), default=None)


def _found(
    file: ContactFile,
    text: OutboundText,
    record: AppText,
    *,
    claim: str,
    salt: str,
    now: datetime,
) -> ContactFile:
    """Return the file with a waiting text sent, as a record of the message store shows it."""
    if text.status is not DeliveryStatus.QUEUED:
        text = text.moved(DeliveryStatus.QUEUED, now=now)
    at = record.created_at
    sent = replace(
        text.moved(DeliveryStatus.SENDING, now=now).moved(DeliveryStatus.SENT, now=now),
        claim=Claim(token=claim, claimed_at=at, deadline=at),
        provider_id=record.id,
        due_at=None,
        polls=0,
    )
    file = asking.followed(file.with_text(sent), sent, now=now)
    return left(file, sent, salt=salt, now=now)


def _may_have_left(text: OutboundText, *, since: datetime | None) -> bool:
    """Say whether a server that took over at `since` may lack that this text left, or came back.

    What was not due by then can only lack that it was taken back, which people do seldom and in
    no such moment; it leaves as it was scheduled.
    """
    if since is None or text.status not in MAY_LEAVE or text.changed_at > since:
        return False
    return text.due_at is None or text.due_at <= since + MOMENT
