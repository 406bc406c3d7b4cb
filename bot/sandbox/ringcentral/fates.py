"""What becomes of a text that was accepted: the steps of its life, by magic recipient.

The last seven digits of the recipient decide, in any area code.
"""

from dataclasses import dataclass

HOUR = 3600.0


@dataclass(frozen=True, slots=True)
class Step:
    """One change of status, `after` seconds after the one before."""

    after: float
    status: str
    error: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Send:
    """What decides the life of one accepted text to one recipient."""

    recipient: str
    has_media: bool
    from_toll_free: bool
    opted_out: bool
    sender_blocked: bool
    campaign: str | None
    over_day_cap: bool
    gets_receipt: bool
    sent_delay: float
    receipt_delay: float


REFUSED_AT_ONCE = {
    "5550143": (400, "MSG-243", "Parameter [to] value is invalid [Phone number is blocked]"),
    "5550188": (403, "MSG-388", "Sending a message to this destination is prohibited"),
}
NEVER_SENT = {"5550113": "SMS-RC-413", "5550131": "SMS-UP-431"}
NOT_DELIVERED = {
    "5550114": "SMS-CAR-413",
    "5550115": "SMS-UP-413",
    "5550130": "SMS-CAR-430",
    "5550132": "SMS-UP-410",
    "5550145": "SMS-CAR-450",
}
STAYS_SENT = "5550110"
ALWAYS_DELIVERED = "5550111"
BLOCKS_SENDER = "5550131"
NO_BIG_MEDIA = "5550134"
WANTS_VERIFIED_TOLL_FREE = "5550161"
LATE_RECEIPT = "5550104"
QUEUED_LONG = "5550150"
STALE_ONCE = "5550151"


def suffix(phone: str) -> str:
    """Return the seven digits that pick a fate."""
    return phone[-7:]


def fate(send: Send) -> tuple[Step, ...]:
    """Return the steps a text takes after it was accepted as Queued."""
    digits = suffix(send.recipient)
    if (refused := _network_refusal(send) or NEVER_SENT.get(digits)) is not None:
        return (Step(send.sent_delay, "SendingFailed", refused),)
    if digits == QUEUED_LONG:
        return (Step(HOUR, "Sent"),)
    return (Step(send.sent_delay, "Sent"), *_after_sent(send, digits))


def _after_sent(send: Send, digits: str) -> tuple[Step, ...]:
    if (error := _carrier_refusal(send, digits)) is not None:
        return (Step(send.receipt_delay, "DeliveryFailed", error),)
    if digits == LATE_RECEIPT:
        return (Step(600, "Sent", "SMS-CAR-104"), Step(HOUR - 600, "Delivered"))
    if digits in {STAYS_SENT, STALE_ONCE}:
        return ()
    if digits == ALWAYS_DELIVERED or send.gets_receipt:
        return (Step(send.receipt_delay, "Delivered"),)
    return ()


def _network_refusal(send: Send) -> str | None:
    if send.opted_out:
        return "SMS-RC-413"
    if send.sender_blocked:
        return "SMS-UP-431"
    if send.campaign not in {None, "Confirmed"}:
        return "SMS-RC-503"
    return "SMS-RC-403" if send.over_day_cap else None


def _carrier_refusal(send: Send, digits: str) -> str | None:
    if digits == NO_BIG_MEDIA and send.has_media:
        return "SMS-CAR-434"
    if digits == WANTS_VERIFIED_TOLL_FREE and send.from_toll_free:
        return "SMS-CAR-461"
    return NOT_DELIVERED.get(digits)


def aggregate(statuses: list[str]) -> str:
    """Fold the statuses of several recipients into the message's own."""
    if len(statuses) == 1:
        return statuses[0]
    for status in ("Queued", "SendingFailed"):
        if status in statuses:
            return status
    return "Sent"
