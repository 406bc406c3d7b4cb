"""Whatever is posted in Slack, drawn."""

from __future__ import annotations

from typing import assert_never

from bot.blocks.answer import answer
from bot.blocks.conversation import conversation
from bot.blocks.drift import difference
from bot.blocks.elements import Message
from bot.blocks.elsewhere import elsewhere
from bot.blocks.gap import gap
from bot.blocks.inbound import inbound
from bot.blocks.notice import notice
from bot.blocks.outbound import outbound
from bot.conversations.views import (
    AnswerView,
    ConversationView,
    DifferenceView,
    ElsewhereView,
    GapView,
    InboundView,
    NoticeView,
    OutboundView,
    Post,
)
from bot.texting.ids import ContactKey
from bot.texting.phone import PhoneNumber


def contact_in(post: Post) -> PhoneNumber | None:
    """Return whom a post is about, where its buttons must carry that contact's key."""
    match post:
        case ConversationView(contact=contact) | DifferenceView(contact=contact):
            return contact
        case InboundView(inbound=text):
            return text.contact
        case GapView() | ElsewhereView() | OutboundView() | NoticeView() | AnswerView():
            return None
        case _:
            assert_never(post)


def draw(post: Post, contact: ContactKey) -> Message:
    """Return a post as a message; `contact` is the key of whom `contact_in` names."""
    match post:
        case ConversationView():
            return conversation(post, contact)
        case InboundView():
            return inbound(post, contact)
        case OutboundView():
            return outbound(post)
        case NoticeView():
            return notice(post)
        case GapView():
            return gap(post)
        case ElsewhereView():
            return elsewhere(post)
        case DifferenceView():
            return difference(post, contact)
        case AnswerView():
            return answer(post)
        case _:
            assert_never(post)
