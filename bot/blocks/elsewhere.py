"""A text that left from RingCentral's own app, or that RingCentral sent by itself."""

from __future__ import annotations

from bot.blocks.elements import Message, message, says, small
from bot.blocks.failures import failure
from bot.blocks.words import Block, literal, moment, ours, plain, quoted, telling
from bot.conversations.views import ElsewhereView
from bot.texting.app_text import AppText

_STATES = {
    "queued": "Handed over.",
    "sent": "Sent: accepted, not confirmed.",
    "delivered": "Delivered.",
}


def elsewhere(view: ElsewhereView) -> Message:
    """Return the message; nothing on it can be pressed, for nothing of it is ours."""
    text = view.text
    what = (
        "RingCentral's own answer to their STOP"
        if text.kind == "stop_answer"
        else "Sent from RingCentral's app, not through Assent"
    )
    group = f" · to a group, with {text.others} more" if text.others else ""
    head = small(
        plain(f"Text to {view.contact} · from {text.number.national}{group}", 500),
        ours(moment(text.created_at)),
    )
    return message(
        what,
        [head, says(f"*{what}*"), *quoted(text.body), _alarm(text), _state(text)],
    )


def _alarm(text: AppText) -> Block | None:
    if text.silent_since is None:
        return None
    return says(
        f":rotating_light: They had opted out {moment(text.silent_since)}. Assent could not stop "
        "this text, because it did not pass here. The admins have been told."
    )


def _state(text: AppText) -> Block:
    if text.status != "failed":
        return says(_STATES[text.status])
    line = [literal("Not delivered", bold=True), literal(f": {failure(text.failure).words}.")]
    if text.failure:
        line.append(literal(f" ({text.failure})", italic=True))
    return telling(line)
