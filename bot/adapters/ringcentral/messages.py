"""Handing texts over, and reading what became of them.

Rule: one recipient per request (several would be a group that sees each other), and each request
is made once: RingCentral knows no idempotency key.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from email.parser import BytesParser
from email.policy import HTTP
from typing import Final
from urllib.parse import quote

import structlog

from bot.adapters.ringcentral.address import EXTENSION, stamp
from bot.adapters.ringcentral.client import Call, RingCentralClient
from bot.adapters.ringcentral.failures import failure
from bot.adapters.ringcentral.gate import Group
from bot.adapters.ringcentral.records import (
    Json,
    Unusable,
    mapping,
    mappings,
    outbound,
    record_id,
    status,
)
from bot.adapters.ringcentral.reply import Reply
from bot.consent.clearance import ClearedText
from bot.errors import SmsOutcomeUnknown, SmsRejected
from bot.ports import Accepted, DeliveryUpdate
from bot.texting.ids import ProviderMessageId
from bot.texting.phone import PhoneNumber

MOST_IDS: Final = 50
"""Ids in one read."""
_SEND_WITHIN: Final = timedelta(seconds=2)
"""How old a claim may be when the call starts (ruling 15)."""
_PER_PAGE: Final = 1000
_MOST_PAGES: Final = 20
_SEVERAL: Final = "application/vnd.ringcentral.multipart+json"

log = structlog.get_logger()


async def send(client: RingCentralClient, cleared: ClearedText) -> Accepted:
    """Hand one text over, once.

    Raises:
        SmsUnavailable, SmsRejected, SmsOutcomeUnknown: as `SmsGateway.send` says.
    """
    text = cleared.text
    if text.sender is None:
        raise SmsRejected("Nobody has chosen the number to text from.", detail="no_sender")
    claim = text.claim
    call = Call(
        method="post",
        path=f"{EXTENSION}/sms",
        group=Group.MEDIUM,
        body={
            "from": {"phoneNumber": text.sender.e164},
            "to": [{"phoneNumber": text.contact.e164}],
            "text": text.rendered,
        },
        once=True,
        urgent=not text.automated,
        starts_within=claim.deadline - claim.claimed_at if claim else _SEND_WITHIN,
    )
    record = await client.fetch(call)
    id_ = record_id(record.get("id"))
    if not id_:
        # A good answer that names no text: it was taken, but we cannot say as which.
        raise SmsOutcomeUnknown(
            "RingCentral took the text without naming it. We are checking.", detail="no_id"
        )
    return Accepted(id=ProviderMessageId(id_), status=status(record.get("messageStatus")))


async def statuses(
    client: RingCentralClient, ids: Sequence[ProviderMessageId]
) -> tuple[DeliveryUpdate, ...]:
    """Return what is known about these texts; unknown ids are left out.

    Raises:
        ValueError: more than 50 ids, or one that is no id.
        SmsUnavailable, SmsRejected: RingCentral does not say.
    """
    wanted = [record_id(id_) for id_ in dict.fromkeys(ids)]
    if len(wanted) > MOST_IDS or not all(wanted):
        raise ValueError("ask for at most 50 texts, by their ids")
    if not wanted:
        return ()
    path = f"{EXTENSION}/message-store/{quote(','.join(wanted), safe=',')}"
    reply = await client.ask(Call(method="get", path=path, group=Group.LIGHT, accept=_SEVERAL))
    if reply.status == 404:
        return ()
    if not reply.ok:
        raise failure(reply)
    return updates(_several(reply) if reply.status == 207 else [mapping(reply.json())])


async def sent_since(
    client: RingCentralClient, *, contact: PhoneNumber, since: datetime
) -> tuple[DeliveryUpdate, ...]:
    """Return outbound texts to this contact created since then, oldest first."""
    found: dict[ProviderMessageId, DeliveryUpdate] = {}
    for page in range(1, _MOST_PAGES + 1):
        listed = await client.fetch(
            Call(
                method="get",
                path=f"{EXTENSION}/message-store",
                group=Group.LIGHT,
                query={
                    "messageType": "SMS",
                    "direction": "Outbound",
                    "phoneNumber": contact.e164,
                    "dateFrom": stamp(since),
                    "page": page,
                    "perPage": _PER_PAGE,
                },
            )
        )
        records = list(mappings(listed.get("records")))
        # Pages shift towards the end while texts go out: a record may come twice, never not at all.
        found |= {each.id: each for each in updates(records) if each.contact == contact}
        if "nextPage" not in mapping(listed.get("navigation")) or not records:
            break
    return tuple(sorted(found.values(), key=lambda each: (each.created_at, int_or_zero(each.id))))


def updates(records: Sequence[Json]) -> tuple[DeliveryUpdate, ...]:
    """Return the records that can be read; a log line says which cannot."""
    found = []
    for record in records:
        update = outbound(record)
        if isinstance(update, Unusable):
            log.warning("ringcentral.record_unreadable", code=update.reason, id=update.id)
        else:
            found.append(update)
    return tuple(found)


def int_or_zero(id_: str) -> int:
    """Return the number in an id, to order texts of the same instant."""
    return int(id_) if id_.isascii() and id_.isdigit() else 0


def _several(reply: Reply) -> list[Json]:
    """Return the good records of a 207, which comes as a JSON list or as MIME parts."""
    if "multipart/mixed" not in reply.content_type.lower():
        listed = reply.json()
        return [mapping(each.get("body")) for each in mappings(listed) if each.get("status") == 200]
    parts = list(_parts(reply))
    told = mappings(parts[0].get("response")) if parts else iter(())
    good = [each.get("status") == 200 for each in told]
    return [part for part, ok in zip(parts[1:], good, strict=False) if ok]


def _parts(reply: Reply) -> Iterator[Json]:
    head = f"Content-Type: {reply.content_type}\r\n\r\n".encode()
    for part in BytesParser(policy=HTTP).parsebytes(head + reply.content).iter_parts():
        payload = part.get_payload(decode=True)
        try:
            yield mapping(json.loads(payload)) if isinstance(payload, bytes) else {}
        except (ValueError, RecursionError):
            yield {}
