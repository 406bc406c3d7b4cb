"""The life of one outbound text, as one table.

Rule: a text moves only along this table; a state that has been left never comes back.
Source: rulings 16, 17 and 19; RingCentral's message statuses (Queued, Sent, Delivered,
DeliveryFailed, SendingFailed).
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum


class DeliveryStatus(StrEnum):
    """Where a text is."""

    DRAFT = "draft"
    AWAITING_APPROVAL = "awaiting_approval"
    SCHEDULED = "scheduled"
    DEFERRED = "deferred"
    FROZEN = "frozen"
    HELD = "held"
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    DELIVERED = "delivered"
    FAILED = "failed"
    OUTCOME_UNKNOWN = "outcome_unknown"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


_S = DeliveryStatus

TRANSITIONS: dict[DeliveryStatus, frozenset[DeliveryStatus]] = {
    # DRAFT → FAILED does not exist: what was never sent cannot fail, it is cancelled or expires.
    _S.DRAFT: frozenset(
        {_S.AWAITING_APPROVAL, _S.SCHEDULED, _S.DEFERRED, _S.HELD, _S.CANCELLED, _S.EXPIRED}
    ),
    _S.AWAITING_APPROVAL: frozenset({_S.HELD, _S.SCHEDULED, _S.DRAFT, _S.CANCELLED, _S.EXPIRED}),
    _S.SCHEDULED: frozenset(
        {_S.HELD, _S.QUEUED, _S.DEFERRED, _S.FROZEN, _S.DRAFT, _S.CANCELLED, _S.EXPIRED}
    ),
    _S.DEFERRED: frozenset({_S.QUEUED, _S.FROZEN, _S.DRAFT, _S.CANCELLED, _S.EXPIRED}),
    _S.FROZEN: frozenset({_S.DRAFT, _S.CANCELLED, _S.EXPIRED}),
    _S.HELD: frozenset({_S.QUEUED, _S.DEFERRED, _S.FROZEN, _S.DRAFT, _S.CANCELLED}),
    _S.QUEUED: frozenset({_S.SENDING, _S.DEFERRED, _S.FROZEN, _S.DRAFT, _S.CANCELLED, _S.EXPIRED}),
    # SENDING → QUEUED: the request provably never left (ruling 17).
    _S.SENDING: frozenset({_S.SENT, _S.FAILED, _S.OUTCOME_UNKNOWN, _S.QUEUED}),
    _S.SENT: frozenset({_S.DELIVERED, _S.FAILED}),
    _S.DELIVERED: frozenset(),
    _S.FAILED: frozenset(),
    # OUTCOME_UNKNOWN → QUEUED: whoever holds the claim learned that it provably never left.
    _S.OUTCOME_UNKNOWN: frozenset(
        {_S.SENT, _S.DELIVERED, _S.FAILED, _S.QUEUED, _S.DRAFT, _S.CANCELLED}
    ),
    _S.CANCELLED: frozenset(),
    _S.EXPIRED: frozenset(),
}

IN_FLIGHT = frozenset(
    {_S.AWAITING_APPROVAL, _S.SCHEDULED, _S.DEFERRED, _S.FROZEN, _S.HELD, _S.QUEUED}
)
"""States in which a text is on its way out and an opt-out cancels it."""

ENDED = frozenset(status for status, following in TRANSITIONS.items() if not following)
"""States that nothing follows."""

POLLS = (
    timedelta(seconds=2),
    timedelta(seconds=5),
    timedelta(seconds=30),
    timedelta(minutes=2),
    timedelta(minutes=10),
    timedelta(hours=1),
)
"""How long after sending its delivery is asked for: no webhook tells it (RingCentral, P2P)."""

SETTLING = (
    timedelta(seconds=5),
    timedelta(seconds=30),
    timedelta(minutes=2),
    timedelta(minutes=5),
    timedelta(minutes=15),
)
"""How long after its first answer the message store is searched; then a person decides."""


def may_follow(current: DeliveryStatus, following: DeliveryStatus) -> bool:
    """Say whether the table lets a text go from one state to the other."""
    return following in TRANSITIONS[current]
