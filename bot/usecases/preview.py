"""A draft as its requester sees it: final words, category, verdict, cost, local time. Pure."""

from __future__ import annotations

from datetime import datetime

from bot.consent.category import Category
from bot.consent.classify import classify
from bot.consent.quiet_hours import local_times
from bot.conversations.contact_file import ContactFile
from bot.conversations.restored import doubt
from bot.conversations.tenant import Tenant
from bot.conversations.views import Preview
from bot.ports import House
from bot.texting.segments import count, plain_offer
from bot.texting.text import OutboundText
from bot.usecases.assess import assess


def preview_of(
    file: ContactFile,
    text: OutboundText,
    *,
    tenant: Tenant,
    house: House,
    now: datetime,
    may_send: bool = True,
) -> Preview:
    """Return the preview card of a text in this file."""
    sender = tenant.sender(text.sender) if text.sender else None
    judged = (
        assess(file, text, sender=sender, tenant=tenant, house=house, now=now) if sender else None
    )
    final = judged.rendered if judged else text.body
    segments = count(final)
    offer = plain_offer(final)
    return Preview(
        text=text,
        contact=file.card,
        final=final,
        category=judged.category if judged else _category(text),
        highlights=judged.highlights if judged else (),
        decision=judged.decision if judged else None,
        leaving=judged.leaving if judged else None,
        segments=segments,
        cheaper=offer.text if offer else "",
        sender=sender,
        sender_choices=tenant.texting_numbers,
        local_times=local_times(text.contact, now),
        catching_up=not tenant.caught_up,
        paused=tenant.paused,
        may_send=may_send,
        notice=doubt(text),
    )


def _category(text: OutboundText) -> Category:
    return classify(text.body).category
