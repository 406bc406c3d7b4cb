"""Whether and until when a contact's text may be answered. Pure."""

from __future__ import annotations

from datetime import datetime

from bot.consent.settings import policy_with
from bot.consent.ways_back import silence
from bot.conversations.contact_file import ContactFile, Conversation
from bot.conversations.tenant import Tenant
from bot.texting.phone import PhoneNumber


def answer_until(conversation: Conversation, team: Tenant) -> datetime | None:
    """Return until when an answer is conversational; None if they never wrote."""
    if conversation.last_inbound_at is None:
        return None
    return conversation.last_inbound_at + policy_with(team.policy).conversation_window


def why_no_reply(file: ContactFile, number: PhoneNumber) -> str:
    """Return why this contact cannot be answered by text; empty if they can."""
    conversation = file.conversation(number)
    if conversation is not None and conversation.group:
        return "This is a group thread: it is shown here, and never answered by text."
    if no := silence(file.ledger.standing_opt_outs(number)):
        return f"You cannot answer by text. {no}"
    if file.frozen_at is not None:
        return "Their message may be an opt-out: nothing is sent until somebody has decided."
    return ""
