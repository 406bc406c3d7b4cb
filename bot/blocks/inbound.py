"""A contact's text, with Reply, Opt out and Reveal."""

from __future__ import annotations

from bot.blocks.elements import Message, button, buttons, message, small, states
from bot.blocks.ids import ActionId, PairValue
from bot.blocks.people import who
from bot.blocks.words import Block, moment, ours, plain, quoted
from bot.conversations.views import InboundView
from bot.texting.ids import ContactKey
from bot.texting.text import Attachment

_READINGS = {
    "opt_out": "Read as an opt-out: every number of ours is silent for them now.",
    "opt_out_unsure": "This may be an opt-out: nothing is sent until somebody has decided.",
    "unreadable": (
        "This could not be read; treated as unsure: nothing is sent until somebody has decided."
    ),
    "opt_in": (
        "They texted START: what came by text is open again for this number. Offers stay blocked "
        "until they agree to them in writing anew."
    ),
    "help": "They asked for help.",
    "confirm": "They confirmed.",
    "wrong_number": "They say that this is a wrong number: nothing more is sent to it.",
}


def inbound(view: InboundView, contact: ContactKey) -> Message:
    """Return the message; `contact` is the key that its buttons carry."""
    text = view.inbound
    head = small(plain(who(text.contact, view.card), 500), ours(moment(text.received_at)))
    body = quoted(text.body) if text.body else [states("(no words)")]
    reading = _READINGS.get(view.reading)
    return message(
        f"Text from {text.contact}",
        [
            head,
            *body,
            _attachments(text.attachments),
            small(ours(f"Brought in {moment(text.recovered_at)}: it had not reached Assent."))
            if text.recovered_at
            else None,
            small(plain(reading, 500)) if reading else None,
            small(plain(view.why_not, 1000)) if view.why_not else None,
            None if text.group else _buttons(view, contact),
        ],
    )


def _attachments(attachments: tuple[Attachment, ...]) -> Block | None:
    if not attachments:
        return None
    named = ", ".join(known.content_type for known in attachments[:10])
    count = "1 attachment" if len(attachments) == 1 else f"{len(attachments)} attachments"
    return small(plain(f"{count} in RingCentral: {named}", 500))


def _buttons(view: InboundView, contact: ContactKey) -> Block | None:
    value = str(PairValue(contact=contact, number=view.inbound.to, inbound=view.inbound.id))
    reply = button(ActionId.REPLY, "Reply", value, style="primary") if view.can_reply else None
    shut = view.silent or view.reading == "opt_out"
    opt_out = None if shut else button(ActionId.OPT_OUT, "Opt out", value)
    no = button(ActionId.NOT_OPT_OUT, "Not an opt-out", value)
    return buttons(
        "contact",
        [
            reply,
            opt_out,
            no if view.reading in {"opt_out_unsure", "unreadable"} else None,
            button(ActionId.REVEAL, "Reveal number", value),
        ],
    )
