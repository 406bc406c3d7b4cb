"""Texts that the bot sends by itself: answers to HELP and STOP, asks and confirmations.

Rule: they go through the same `decide`, claim and send as every text, by rows of their own
(ruling 5); one trigger makes at most one.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Literal, Protocol

from bot.consent.case import SystemText
from bot.consent.category import Category
from bot.conversations.contact_file import ContactFile
from bot.conversations.tenant import Tenant
from bot.errors import NotFound
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import SYSTEM, ChannelId, text_id
from bot.texting.text import InboundText, OutboundText, SenderNumber


class HouseWords(Protocol):
    """Who we are, as our own texts say it."""

    @property
    def brand(self) -> str:
        """The brand."""
        ...

    @property
    def support_contact(self) -> str:
        """Phone, e-mail or address for help."""
        ...


def system_text(
    file: ContactFile,
    kind: Literal["help_answer", "opt_out_confirmation"],
    inbound: InboundText,
    team: Tenant,
    house: HouseWords,
    now: datetime,
) -> ContactFile:
    """Return the file with the bot's own answer queued; unchanged where somebody else answers."""
    sender = team.sender(inbound.to)
    conversation = file.conversation(inbound.to)
    if sender is None or not sender.sms or conversation is None or file.number is None:
        return file
    if kind == "opt_out_confirmation" and sender.confirms_stop != "us":
        # Somebody else confirms, or nobody knows who does: never two confirmations (ruling 9).
        return file
    if any(known.system == kind and known.replies_to == inbound.id for known in file.texts):
        return file
    file, text = started_text(
        file,
        SystemText(kind),
        sender,
        words=_words(kind, house),
        channel=conversation.channel,
        trigger=inbound.id,
        now=now,
    )
    return file.with_text(replace(text, replies_to=inbound.id))


def started_text(
    file: ContactFile,
    kind: SystemText,
    sender: SenderNumber,
    *,
    words: str,
    channel: ChannelId,
    trigger: str,
    now: datetime,
    programme: str = "",
) -> tuple[ContactFile, OutboundText]:
    """Return the file with a text of the bot's own queued; the same trigger, the same text.

    Raises:
        NotFound: the contact was erased.
    """
    if file.number is None:
        raise NotFound("That contact was erased.", detail="contact")
    drafted = OutboundText(
        id=text_id(file.key, f"{kind.value}-{trigger}"),
        requester=SYSTEM,
        contact=file.number,
        sender=sender.number,
        body=words,
        rendered=words,
        category=Category.CONVERSATIONAL.value,
        created_at=now,
        changed_at=now,
        automated=True,
        channel=channel,
        system=kind.value,
        programme=programme,
    )
    held = drafted.moved(DeliveryStatus.HELD, now=now)
    queued = replace(held.moved(DeliveryStatus.QUEUED, now=now), due_at=now)
    return file.with_text(queued), queued


def _words(kind: str, house: HouseWords) -> str:
    if kind == "help_answer":
        return f"{house.brand}: for help, contact {house.support_contact}. Reply STOP to opt out."
    # They may be asked which texts should still come; no answer means none (TCPA-a12).
    return (
        f"{house.brand}: you are opted out and will get no more texts. "
        "Reply KEEP for texts without offers, START to undo."
    )
