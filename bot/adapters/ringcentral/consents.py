"""RingCentral's own consent list, read: one row per pair of our number and a contact's.

Rule: a list that was not read to its end is no list. Pages are bounded and keep to the rate
limit by waiting; where the search is refused, the export says the same without dates.
Source: RingCentral's developer guide, consent management, read 2026-04-28.
"""

from __future__ import annotations

import asyncio
import csv
import io
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final, cast

import structlog

from bot.adapters.ringcentral.client import Call, RingCentralClient
from bot.adapters.ringcentral.failures import failure
from bot.adapters.ringcentral.gate import PENALTY, Group
from bot.adapters.ringcentral.records import Json, instant, mapping, mappings, phone
from bot.adapters.ringcentral.reply import Reply
from bot.consent.listed import ListedConsent, Source
from bot.errors import SmsRejected, SmsUnavailable
from bot.texting.phone import PhoneNumber

PATH: Final = "/restapi/v2/accounts/~/sms/consents"
_MOST_NUMBERS: Final = 20
"""Own numbers in one search."""
_MOST_ROWS: Final = 1000
"""Rows in one page."""
_MOST_PAGES: Final = 200
_MOST_HISTORY: Final = 100
_LONGEST_WAIT: Final = timedelta(minutes=15)
"""How long one reading may wait for the rate limit, all waits together."""
_SOURCES: Final = frozenset({"recipient", "api", "upstream", "carrier"})
_STATUSES: Final = ("OptOut", "OptIn")

log = structlog.get_logger()

Sleep = Callable[[float], Awaitable[None]]


async def opted_out(
    client: RingCentralClient, numbers: Sequence[PhoneNumber]
) -> tuple[ListedConsent, ...]:
    """Return who may not be texted from these numbers of ours, by RingCentral's list.

    Raises:
        SmsUnavailable, SmsRejected: the list cannot be read to its end.
    """
    return await _searched(client, numbers, statuses=("OptOut",))


async def listed(
    client: RingCentralClient,
    numbers: Sequence[PhoneNumber],
    *,
    contact: PhoneNumber | None = None,
    sleep: Sleep = asyncio.sleep,
) -> tuple[ListedConsent, ...]:
    """Return every row of these numbers of ours, or one contact's; from the export if need be.

    Raises:
        SmsUnavailable, SmsRejected: neither can be read to its end.
    """
    try:
        return await _searched(client, numbers, statuses=_STATUSES, contact=contact, sleep=sleep)
    except SmsRejected as refused:
        log.warning("ringcentral.consent_search_refused", code=refused.detail)
        return await _exported(client, numbers, contact)


async def history(client: RingCentralClient, contact: PhoneNumber) -> tuple[ListedConsent, ...]:
    """Return every change of a contact's rows, newest first, at most 100.

    Raises:
        SmsUnavailable, SmsRejected: RingCentral does not say.
    """
    found = await client.fetch(
        Call(
            method="get",
            path=f"{PATH}/history",
            group=Group.LIGHT,
            query={"to": contact.e164, "perPage": _MOST_HISTORY},
        )
    )
    rows = [
        replace(row, at=instant(record.get("createdAt")) or row.at)
        for record in mappings(found.get("records"))
        for row in _rows({**record, "to": contact.e164}, (), _made(record))
    ]
    return tuple(sorted(rows, key=lambda row: row.at, reverse=True)[:_MOST_HISTORY])


async def _searched(
    client: RingCentralClient,
    numbers: Sequence[PhoneNumber],
    *,
    statuses: Sequence[str],
    contact: PhoneNumber | None = None,
    sleep: Sleep = asyncio.sleep,
) -> tuple[ListedConsent, ...]:
    """Return the rows of each status; of two rows about one pair the later one counts."""
    found: dict[tuple[PhoneNumber, PhoneNumber], ListedConsent] = {}
    for status in statuses:
        for some in chunks(numbers, _MOST_NUMBERS):
            body: dict[str, object] = {
                "from": [number.e164 for number in some],
                "optStatus": status,
                "perPage": _MOST_ROWS,
            }
            if contact is not None:
                body["to"] = [contact.e164]
            async for reply in _pages(client, body, sleep):
                for record in mappings(mapping(reply.json()).get("records")):
                    for row in _rows(record, some, reply.at):
                        pair = (row.number, row.contact)
                        found[pair] = _later(found.get(pair), row)
    return tuple(found.values())


async def _pages(client: RingCentralClient, body: Json, sleep: Sleep) -> AsyncIterator[Reply]:
    """Return the pages of one search, one request each."""
    token, waited = "", timedelta()
    for _ in range(_MOST_PAGES):
        asked = {**body, "pageToken": token} if token else body
        call = Call(method="post", path=f"{PATH}/search", group=Group.LIGHT, body=asked)
        reply = await client.ask(call)
        while reply.status == 429 and waited < _LONGEST_WAIT:
            # Too early is not too much: the rest of the list comes when the limit lets it.
            wait = reply.retry_after or PENALTY
            waited += wait
            await sleep(wait.total_seconds())
            reply = await client.ask(call)
        if not reply.ok:
            raise failure(reply)
        if not isinstance(mapping(reply.json()).get("records"), list):
            raise SmsUnavailable(
                "RingCentral's answer makes no sense just now.", detail="consents_shape"
            )
        yield reply
        following = mapping(mapping(reply.json()).get("paging")).get("nextPageToken")
        token = following if isinstance(following, str) else ""
        if not token:
            return
    raise SmsUnavailable("RingCentral's opt-out list has no end.", detail="consents_long")


async def _exported(
    client: RingCentralClient, numbers: Sequence[PhoneNumber], contact: PhoneNumber | None
) -> tuple[ListedConsent, ...]:
    """Return the rows of the export; it has no dates, so they count from now."""
    reply = await client.ask(
        Call(method="get", path=f"{PATH}/export", group=Group.LIGHT, accept="text/csv")
    )
    if not reply.ok:
        raise failure(reply)
    sheet = csv.DictReader(io.StringIO(reply.content.decode("utf-8-sig", "replace")))
    if not {"FROM", "TO", "STATUS"} <= set(sheet.fieldnames or ()):
        raise SmsUnavailable(
            "RingCentral's answer makes no sense just now.", detail="consents_export"
        )
    rows = [
        row
        for line in sheet
        for row in _rows(
            {
                "from": line["FROM"],
                "to": line["TO"],
                "optStatus": line["STATUS"],
                "source": line.get("SOURCE") or "",
            },
            numbers,
            reply.at,
        )
    ]
    return tuple(row for row in rows if row.number in numbers and contact in {None, row.contact})


def _rows(
    record: Json, asked: Sequence[PhoneNumber], answered: datetime | None
) -> Iterator[ListedConsent]:
    """Return what a row says; an opt-out without a number of ours is about all that were asked.

    Raises:
        SmsUnavailable: it has no date, and neither has the answer.
    """
    contact, number = phone(record.get("to")), phone(record.get("from"))
    status = record.get("optStatus")
    if contact is None or status not in _STATUSES:
        code = "status" if contact else "no_contact"
        log.warning("ringcentral.consent_unreadable", code=code)
        return
    at = instant(record.get("lastModifiedTime")) or answered
    if at is None:
        raise SmsUnavailable("RingCentral's opt-out list has no dates.", detail="consents_time")
    # A yes that names no number of ours opens none: doubt reads as no.
    every = asked if status == "OptOut" else ()
    for known in [number] if number else every:
        yield ListedConsent(
            number=known,
            contact=contact,
            opted_out=status == "OptOut",
            source=_source(record.get("source")),
            at=at,
        )


def _later(known: ListedConsent | None, row: ListedConsent) -> ListedConsent:
    """Return the row that counts: the later, and of two of one time the one that says no."""
    if known is None or row.at > known.at or (row.at == known.at and row.opted_out):
        return row
    return known


def _made(record: Json) -> datetime | None:
    return instant(record.get("createdAt"))


def _source(value: object) -> Source:
    word = value.lower() if isinstance(value, str) else ""
    return cast("Source", word) if word in _SOURCES else ""


def chunks(numbers: Sequence[PhoneNumber], size: int) -> Iterator[Sequence[PhoneNumber]]:
    """Return the numbers in portions."""
    for start in range(0, len(numbers), size):
        yield numbers[start : start + size]
