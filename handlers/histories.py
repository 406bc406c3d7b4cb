"""What happened with one contact, as cards: a page of the history, the link to the passport."""

from __future__ import annotations

from bot.blocks.elements import Message
from bot.blocks.history import evidence_card
from bot.blocks.history import history as history_card
from bot.blocks.words import moment
from bot.ports import Ports
from bot.texting.phone import PhoneNumber
from bot.usecases.evidence_link import offer_evidence
from bot.usecases.history import history
from handlers.asked import Asked
from handlers.contacts import key_of


async def history_of(
    asked: Asked, ports: Ports, contact: PhoneNumber, *, start: int = 0
) -> Message:
    """Return a page of a contact's history."""
    page = await history(ports, tenant=asked.tenant, user=asked.user, contact=contact, start=start)
    return history_card(page, await key_of(asked, ports, contact))


async def passport_card(asked: Asked, ports: Ports, contact: PhoneNumber) -> Message:
    """Return the card with the link to a contact's passport."""
    offer = await offer_evidence(ports, tenant=asked.tenant, user=asked.user, contact=contact)
    return evidence_card(contact, url=offer.url, until=moment(offer.until))
