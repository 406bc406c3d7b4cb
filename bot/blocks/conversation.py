"""The live card at the head of a conversation's thread."""

from __future__ import annotations

from bot.blocks.elements import Message, button, buttons, message, says, small
from bot.blocks.ids import ActionId, PairValue
from bot.blocks.people import our_number, who
from bot.blocks.words import Block, literal, moment, plain, telling
from bot.conversations.views import ConversationView
from bot.texting.ids import ContactKey


def conversation(view: ConversationView, contact: ContactKey) -> Message:
    """Return the card; `contact` is the key that its buttons carry."""
    return message(
        f"Conversation with {view.contact}",
        [
            telling([literal(who(view.contact, view.card), bold=True)]),
            small(plain(f"On our number {our_number(view.number)}", 500)),
            says(_clock(view)),
            None if view.group else _buttons(view, contact),
        ],
    )


def _clock(view: ConversationView) -> str:
    if view.group:
        return "A group thread: it is shown here and cannot be answered from here."
    if view.silence:
        return f":no_entry: You cannot answer by text. {view.silence}"
    if view.frozen:
        return (
            ":warning: They may have opted out: nothing is sent until somebody has read what "
            "they wrote."
        )
    if view.last_inbound_at is None:
        return "They have not texted this number."
    wrote = f"They last wrote {moment(view.last_inbound_at)}"
    if view.answer_until is None:
        return f"{wrote}; a new text needs their consent."
    return f"{wrote}; you may answer until {moment(view.answer_until)}."


def _buttons(view: ConversationView, contact: ContactKey) -> Block | None:
    value = str(PairValue(contact=contact, number=view.number.number))
    shut = bool(view.silence) or view.frozen
    return buttons(
        "contact",
        [
            None if shut else button(ActionId.REPLY, "Text them", value, style="primary"),
            button(ActionId.SHOW_CONSENT, "Consent", value),
            None if view.silence else button(ActionId.OPT_OUT, "Opt out", value),
            button(ActionId.REVEAL, "Reveal number", value),
        ],
    )
