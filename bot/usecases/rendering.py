"""What each pending post and each card says at this moment. Pure."""

from __future__ import annotations

from bot.consent.ways_back import silence
from bot.conversations.answering import answer_until, why_no_reply
from bot.conversations.contact_file import ContactFile, Conversation, PendingPost
from bot.conversations.tenant import Tenant
from bot.conversations.views import (
    ConversationView,
    DifferenceView,
    ElsewhereView,
    InboundView,
    NoticeView,
    OutboundView,
    Post,
)
from bot.errors import NotFound
from bot.texting.ids import ProviderMessageId
from bot.texting.text import SenderNumber


def post_view(file: ContactFile, post: PendingPost, team: Tenant) -> Post:
    """Return what a pending post shows.

    Raises:
        NotFound: what it is about is gone.
    """
    if post.kind == "root":
        conversation = file.conversation(post.number)
        if conversation is None:
            raise NotFound("That conversation is not known any more.", detail="conversation")
        return conversation_view(file, conversation, team)
    if post.kind == "inbound" and post.inbound is not None:
        why_not = why_no_reply(file, post.number)
        return InboundView(
            inbound=post.inbound,
            card=file.card,
            reading=post.reading or "none",
            can_reply=not why_not,
            why_not=why_not,
            silent=file.ledger.standing_opt_out(post.number) is not None,
        )
    if post.kind == "outbound" and post.text is not None:
        return OutboundView(text=file.text(post.text))
    if post.kind == "elsewhere" and post.elsewhere is not None:
        return elsewhere_view(file, post.elsewhere)
    if post.kind == "difference":
        return difference_view(file, post.difference, team)
    return NoticeView(lines=post.lines)


def elsewhere_view(file: ContactFile, id_: ProviderMessageId) -> ElsewhereView:
    """Return a text that left without us.

    Raises:
        NotFound: it is shown already, or the contact was erased.
    """
    found = next((each for each in file.elsewhere if each.id == id_), None)
    if found is None or file.number is None:
        raise NotFound("That text is not known any more.", detail="elsewhere")
    return ElsewhereView(text=found, contact=file.number)


def difference_view(file: ContactFile, id_: str, team: Tenant) -> DifferenceView:
    """Return what an admin is asked about RingCentral's list.

    Raises:
        NotFound: it is too old to be known, or the contact was erased.
    """
    found = next((each for each in file.differences if each.id == id_), None)
    if found is None or file.number is None:
        raise NotFound("That difference was settled long ago.", detail="difference")
    return DifferenceView(
        contact=file.number,
        card=file.card,
        number=team.sender(found.number) or SenderNumber(number=found.number),
        difference=found,
    )


def conversation_view(file: ContactFile, conversation: Conversation, team: Tenant) -> Post:
    """Return a conversation's live card.

    Raises:
        NotFound: the contact was erased.
    """
    if file.number is None:
        raise NotFound("That contact was erased.", detail="contact")
    number = team.sender(conversation.number) or SenderNumber(number=conversation.number)
    return ConversationView(
        contact=file.number,
        card=file.card,
        number=number,
        requester=conversation.requester,
        last_inbound_at=conversation.last_inbound_at,
        answer_until=answer_until(conversation, team),
        silence=silence(file.ledger.standing_opt_outs(conversation.number)),
        frozen=file.frozen_at is not None,
        group=conversation.group,
    )
