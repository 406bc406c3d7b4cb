"""How contacts and our numbers are named: masked, or by the name that people gave."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.blocks.elements import option
from bot.blocks.words import Block
from bot.conversations.contact_file import ContactCard
from bot.texting.phone import PhoneNumber
from bot.texting.text import SenderNumber


def who(contact: PhoneNumber, card: ContactCard) -> str:
    """Return name and masked number; somebody else's words, so only for plain text."""
    return f"{card.name} · {contact}" if card.name else str(contact)


def our_number(number: SenderNumber) -> str:
    """Return one of our numbers in full: it is ours, and people must tell them apart."""
    return f"{number.label} · {number.number.national}" if number.label else number.number.national


def number_options(numbers: Sequence[SenderNumber]) -> list[Block]:
    """Return our numbers as choices."""
    return [option(our_number(known), known.number.e164) for known in numbers]


def their_time(local_times: Sequence[tuple[str, datetime]]) -> str:
    """Return what o'clock it is for the contact, in every zone that is possible."""
    if not local_times:
        return "Local time unknown"
    clocks = sorted({f"{at:%a %H:%M} {at.tzname() or zone}" for zone, at in local_times})
    return "Their time now: " + " or ".join(clocks[:6])


def when_for_them(at: datetime, local_times: Sequence[tuple[str, datetime]]) -> str:
    """Return an instant on the contact's clocks and whose they are; empty if nobody knows them."""
    there = {zone: at.astimezone(now.tzinfo) for zone, now in local_times}
    clocks = sorted(
        {f"{local:%a %H:%M} ({local.tzname() or zone})" for zone, local in there.items()}
    )
    return f"{' or '.join(clocks[:3])} their time" if clocks else ""
