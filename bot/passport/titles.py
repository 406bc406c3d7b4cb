"""Short titles for what happened, the same on the page, the card and the command line.

Rule: our own words only; what a contact or teammate wrote is never part of a title.
"""

from __future__ import annotations

from typing import Final, assert_never

from bot.consent.methods import METHODS
from bot.consent.record import (
    ConsentRecord,
    Correction,
    DoubleOptIn,
    OptIn,
    OptOut,
    OptOutRoute,
    Unblock,
)
from bot.texting.delivery import DeliveryStatus
from bot.texting.text import OutboundText

_ROUTES: Final = {
    OptOutRoute.TEXT: "by text",
    OptOutRoute.SPOKEN: "by phone",
    OptOutRoute.MAIL: "by mail",
    OptOutRoute.EMAIL: "by email",
    OptOutRoute.IN_PERSON: "in person",
    OptOutRoute.RINGCENTRAL_LIST: "on RingCentral's own list",
    OptOutRoute.CARRIER: "reported by the carrier",
    OptOutRoute.UNANSWERED_REVIEW: "because nobody settled an unsure text in time",
    OptOutRoute.WRONG_NUMBER: "because the number is somebody else's",
    OptOutRoute.ERASURE: "by erasure",
    OptOutRoute.IMPORTED: "by a road that the imported file does not name",
}
_SYSTEM_TEXTS: Final = {
    "opt_out_confirmation": "confirmation of the opt-out",
    "help_answer": "answer to HELP",
    "double_opt_in_ask": "request to answer YES",
    "out_of_hours": "out-of-hours answer",
}
_STATES: Final = {
    DeliveryStatus.DRAFT: "draft, not sent",
    DeliveryStatus.AWAITING_APPROVAL: "waiting for approval, not sent",
    DeliveryStatus.SCHEDULED: "scheduled, not sent yet",
    DeliveryStatus.DEFERRED: "deferred to lawful hours, not sent yet",
    DeliveryStatus.FROZEN: "frozen by an unsure reply, not sent",
    DeliveryStatus.HELD: "held for undo, not sent yet",
    DeliveryStatus.QUEUED: "about to leave",
    DeliveryStatus.SENDING: "being handed to RingCentral",
    DeliveryStatus.SENT: "sent",
    DeliveryStatus.DELIVERED: "delivered",
    DeliveryStatus.FAILED: "failed",
    DeliveryStatus.OUTCOME_UNKNOWN: "may have been sent: the answer was lost",
    DeliveryStatus.CANCELLED: "cancelled, not sent",
    DeliveryStatus.EXPIRED: "expired, not sent",
}


def record_title(record: ConsentRecord) -> str:
    """Return what a consent record is, in one line."""
    match record:
        case OptIn():
            return f"Yes to {record.category.value} texts: {METHODS[record.method].label}"
        case OptOut():
            return f"Opted out {_ROUTES[record.route]}"
        case Unblock():
            return f"Texted START to {record.number.national}"
        case DoubleOptIn(step="asked"):
            return "Was asked by text to confirm with YES"
        case DoubleOptIn():
            return "Answered YES: consent confirmed"
        case Correction():
            return "Correction: a record was a mistake and counts no more"
        case _:
            assert_never(record)


def text_title(text: OutboundText) -> str:
    """Return what a text to them is and became, in one line."""
    what = "Text"
    if text.system:
        what = f"Automatic {_SYSTEM_TEXTS.get(text.system, text.system.replace('_', ' '))}"
    state = _STATES[text.status]
    if text.failure and text.status is DeliveryStatus.FAILED:
        state = f"{state} ({text.failure})"
    crossed = ", crossed an opt-out on its way" if text.crossed_at else ""
    return f"{what}, {text.category}: {state}{crossed}"
