"""What a RingCentral webhook says, read into our types.

Pure and total: any JSON gives an answer. Rule: an event is a messenger, the message store is the
truth; what cannot be read here is fetched there. Source: RingCentral's developer guide,
notifications, read 2026-04-28.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.adapters.ringcentral.records import (
    MASS_SENDER,
    Json,
    Unusable,
    inbound,
    instant,
    is_inbound,
    mapping,
    mappings,
    phone,
)
from bot.texting.phone import PhoneNumber
from bot.texting.text import InboundText

__all__ = [
    "MASS_SENDER",
    "ConsentChange",
    "ConsentRow",
    "Event",
    "InboundText",
    "OutboundHint",
    "Reminder",
    "Unusable",
    "read",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboundHint:
    """Something about the texts in the store has changed: read them soon."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentRow:
    """One row of RingCentral's own opt-out list, for one pair."""

    number: PhoneNumber
    contact: PhoneNumber
    opted_out: bool
    at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentChange:
    """RingCentral's own opt-out list has changed."""

    rows: tuple[ConsentRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """The subscription ends soon."""

    expires_in: timedelta


Event = InboundText | OutboundHint | ConsentChange | Reminder | Unusable

_INSTANT: Final = re.compile(r"/(message-store/instant|shared-sms)(\?|$)")
_STORE: Final = re.compile(r"/message-store(\?|$)")
_CONSENTS: Final = re.compile(r"/sms/consents(\?|$)")
_SUBSCRIPTION: Final = re.compile(r"/restapi/v1\.0/subscription/")


def read(payload: object) -> Event:
    """Return what a webhook's JSON means."""
    envelope = mapping(payload)
    event = envelope.get("event")
    if not isinstance(event, str):
        return Unusable(reason="no_event")
    body = mapping(envelope.get("body"))
    if _INSTANT.search(event):
        return _instant(body, fallback=instant(envelope.get("timestamp")))
    if _STORE.search(event):
        return OutboundHint()
    if _CONSENTS.search(event):
        return ConsentChange(rows=tuple(_rows(body)))
    if _SUBSCRIPTION.match(event):
        return _reminder(body)
    return Unusable(reason="unknown_event", hides_text=False)


def consent_row(record: Json) -> ConsentRow | None:
    """Return a row of the opt-out list that names both parties; None for any other."""
    number, contact = phone(record.get("from")), phone(record.get("to"))
    opt = record.get("optStatus")
    if number is None or contact is None or opt not in {"OptOut", "OptIn"}:
        return None
    return ConsentRow(
        number=number,
        contact=contact,
        opted_out=opt == "OptOut",
        at=instant(record.get("lastModifiedTime")),
    )


def _instant(body: Json, *, fallback: datetime | None) -> Event:
    if body and not is_inbound(body) and body.get("direction") is not None:
        return OutboundHint()
    return inbound(body, final=False, fallback=fallback)


def _rows(body: Json) -> list[ConsentRow]:
    records = mappings(body.get("records"))
    return [row for row in map(consent_row, records) if row is not None]


def _reminder(body: Json) -> Event:
    left = body.get("expiresIn")
    if isinstance(left, bool) or not isinstance(left, int) or not 0 <= left < 10**9:
        return Unusable(reason="no_expiry", hides_text=False)
    return Reminder(expires_in=timedelta(seconds=left))
