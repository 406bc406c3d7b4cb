"""Texts that the bot sends by itself: HELP answers and, where we are the one, STOP confirmations.

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
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import SYSTEM, text_id
from bot.texting.text import InboundText, OutboundText


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
    words = _words(kind, house)
    drafted = OutboundText(
        id=text_id(file.key, f"{kind}-{inbound.id}"),
        requester=SYSTEM,
        contact=file.number,
        sender=inbound.to,
        body=words,
        rendered=words,
        category=Category.CONVERSATIONAL.value,
        created_at=now,
        changed_at=now,
        automated=True,
        replies_to=inbound.id,
        channel=conversation.channel,
        system=SystemText(kind).value,
    )
    held = drafted.moved(DeliveryStatus.HELD, now=now)
    return file.with_text(replace(held.moved(DeliveryStatus.QUEUED, now=now), due_at=now))


def _words(kind: str, house: HouseWords) -> str:
    if kind == "help_answer":
        return f"{house.brand}: for help, contact {house.support_contact}. Reply STOP to opt out."
    return f"{house.brand}: you are opted out and will get no more texts. Reply START to undo."
