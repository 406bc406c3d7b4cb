"""The one durable message that follows a text through its life."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.blocks.elements import Message, ask_first, button, buttons, message, says, small
from bot.blocks.failures import failure
from bot.blocks.ids import ActionId
from bot.blocks.words import Block, literal, moment, plain, quoted, telling
from bot.conversations.views import OutboundView
from bot.texting.delivery import DeliveryStatus as S
from bot.texting.text import OutboundText

NOT_FOUND = "not_found"
"""Why an outcome is unknown, once RingCentral has been asked long enough (ruling 17)."""

_PLAIN: dict[S, str] = {
    S.DRAFT: "Back to a draft: it was not sent.",
    S.AWAITING_APPROVAL: "Waiting for somebody to approve it.",
    S.FROZEN: "Stopped: they may have opted out, and somebody has to read what they wrote.",
    S.HELD: "Leaves in a moment: you can still undo it.",
    S.QUEUED: "Next to leave.",
    S.SENDING: "Being handed to RingCentral.",
    S.SENT: "Sent: accepted, not confirmed.",
    S.DELIVERED: "Delivered.",
    S.OUTCOME_UNKNOWN: (
        ":grey_question: RingCentral did not answer, so we do not know if it left. "
        "It is not sent again by itself; RingCentral is being asked."
    ),
    S.CANCELLED: "Cancelled: it was not sent.",
    S.EXPIRED: "Too late: its time passed, it was not sent.",
}
_HANDED_OVER = frozenset({S.SENDING, S.SENT, S.DELIVERED, S.FAILED, S.OUTCOME_UNKNOWN})


def outbound(view: OutboundView) -> Message:
    """Return the message; its words are literal, its buttons fit the state."""
    text = view.text
    asked_by = f" · by {view.requester_name}" if view.requester_name else ""
    sender = f" · from {text.sender.national}" if text.sender else ""
    head = small(plain(f"Text to {text.contact}{sender}{asked_by}", 500))
    return message(
        f"Text to {text.contact}: {text.status.value.replace('_', ' ')}",
        [head, *quoted(text.rendered or text.body), *status_lines(text), take_back(text)],
    )


def status_lines(text: OutboundText) -> list[Block]:
    """Return where the text is, in plain words."""
    lines = [_status(text)]
    if text.crossed_at and text.claim and text.status in _HANDED_OVER:
        lines.append(
            says(
                f":warning: It crossed their opt-out of {moment(text.crossed_at)}: it was handed "
                f"over before the opt-out was read ({_exact(text.claim.claimed_at)} / "
                f"{_exact(text.crossed_at)} UTC)."
            )
        )
    return lines


def _exact(at: datetime) -> str:
    """Return the time of day in UTC, to the millisecond: which was first must show."""
    return at.astimezone(UTC).strftime("%H:%M:%S.%f")[:-3]


def _status(text: OutboundText) -> Block:
    if text.status is S.FAILED:
        return _failed(text)
    return says(_sentence(text))


def _sentence(text: OutboundText) -> str:
    due = moment(text.due_at) if text.due_at else "soon"
    match text.status:
        case S.SCHEDULED:
            return f"Scheduled for {due}; it is checked again then."
        case S.DEFERRED:
            return f"Waits for the next lawful minute, {due}; it is checked again then."
        case S.OUTCOME_UNKNOWN if text.failure == NOT_FOUND:
            return (
                ":grey_question: RingCentral has no trace of it, so it probably did not leave. "
                "It is not sent again by itself: you decide."
            )
        case other:
            return _PLAIN[other]


def _failed(text: OutboundText) -> Block:
    known = failure(text.failure)
    line = [literal("Not delivered", bold=True), literal(f": {known.words}. {known.remedy}")]
    if text.failure:
        line.append(literal(f" ({text.failure})", italic=True))
    return telling(line)


def take_back(text: OutboundText) -> Block | None:
    """Return the buttons that fit the state, if any do."""
    id_ = str(text.id)
    match text.status:
        case S.HELD:
            shown = [button(ActionId.UNDO, "Undo", id_, style="danger")]
        case S.AWAITING_APPROVAL | S.SCHEDULED | S.DEFERRED | S.FROZEN | S.QUEUED:
            shown = [button(ActionId.WITHDRAW, "Cancel", id_, style="danger")]
        case S.OUTCOME_UNKNOWN if text.failure == NOT_FOUND:
            shown = [button(ActionId.ARRIVED, "It arrived", id_), _send_again(id_)]
        case S.OUTCOME_UNKNOWN:
            shown = [button(ActionId.ARRIVED, "It arrived", id_)]
        case _:
            shown = []
    return buttons("text", shown)


def _send_again(id_: str) -> Block:
    sure = ask_first("Send it again?", "If the first one left, they get it twice.", "Send again")
    return button(ActionId.RESEND, "Send again", id_, confirm=sure)
