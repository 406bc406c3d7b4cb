"""Who a Reply goes to, from which number, and until when it is an answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.conversations.answering import answer_until, why_no_reply
from bot.conversations.contact_file import ContactCard
from bot.errors import NotFound
from bot.ports import Ports
from bot.texting.ids import ContactKey, TenantId, UserId
from bot.texting.phone import PhoneNumber
from bot.texting.text import SenderNumber
from bot.usecases.permit import require_member


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyTarget:
    """The contact behind a Reply button, and our number they wrote to (ruling 24)."""

    contact: PhoneNumber
    card: ContactCard
    number: SenderNumber
    answer_until: datetime | None
    why_not: str
    """Why it cannot be answered by text; empty if it can."""


async def reply_target(
    ports: Ports, *, tenant: TenantId, user: UserId, contact: ContactKey, number: PhoneNumber
) -> ReplyTarget:
    """Return whom a Reply answers.

    Raises:
        NotPermitted: not in the conversation's channel.
        NotFound: the contact, or our number, is gone.
    """
    file = await ports.store.file(tenant, contact)
    conversation = file.conversation(number) if file else None
    if file is None or file.number is None or conversation is None:
        raise NotFound("That conversation is not known any more.", detail="conversation")
    await require_member(ports, tenant=tenant, user=user, channel=conversation.channel)
    team = await ports.store.tenant(tenant, fresh=False)
    sender = team.sender(number)
    if sender is None:
        raise NotFound(
            "The number they wrote to is not one of ours any more, so no answer can leave from it.",
            detail="number",
        )
    return ReplyTarget(
        contact=file.number,
        card=file.card,
        number=sender,
        answer_until=answer_until(conversation, team),
        why_not=why_no_reply(file, number),
    )
