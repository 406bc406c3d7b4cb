"""RingCentral's own opt-out list: one row per pair of our number and a contact's.

Rule: a good answer can hide failures, so each row of `failedRecords` is read (ruling 8).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

import structlog

from bot.adapters.ringcentral.client import Call, RingCentralClient
from bot.adapters.ringcentral.events import consent_row
from bot.adapters.ringcentral.failures import failure
from bot.adapters.ringcentral.gate import Group
from bot.adapters.ringcentral.records import Json, instant, mapping, mappings, phone
from bot.adapters.ringcentral.reply import Reply
from bot.errors import SmsUnavailable
from bot.texting.phone import PhoneNumber

OptedOut = tuple[PhoneNumber, PhoneNumber, datetime]

_PATH: Final = "/restapi/v2/accounts/~/sms/consents"
_MOST_NUMBERS: Final = 20
"""Own numbers in one search."""
_MOST_ROWS: Final = 1000
"""Rows in one page, and in one write."""
_MOST_PAGES: Final = 200

log = structlog.get_logger()


async def opted_out(
    client: RingCentralClient, numbers: Sequence[PhoneNumber]
) -> tuple[OptedOut, ...]:
    """Return who may not be texted from these numbers of ours, by RingCentral's list.

    Raises:
        SmsUnavailable, SmsRejected: the list cannot be read to its end.
    """
    found: dict[tuple[PhoneNumber, PhoneNumber], datetime] = {}
    for some in _chunks(numbers, _MOST_NUMBERS):
        async for reply in _Pages(client, some):
            for record in mappings(mapping(reply.json()).get("records")):
                found |= _read(record, some, reply)
    return tuple((number, contact, at) for (number, contact), at in found.items())


async def write_opt_out(
    client: RingCentralClient, contact: PhoneNumber, numbers: Sequence[PhoneNumber]
) -> tuple[PhoneNumber, ...]:
    """Write an opt-out for each of our numbers; returns those where it failed.

    Writing a row twice does no harm.

    Raises:
        SmsUnavailable, SmsRejected: none was written, or nobody knows.
    """
    failed: list[PhoneNumber] = []
    for some in _chunks(list(dict.fromkeys(numbers)), _MOST_ROWS):
        rows = [
            {
                "from": number.e164,
                "to": contact.e164,
                "coverage": "PhoneNumber",
                "optStatus": "OptOut",
                "source": "Api",
            }
            for number in some
        ]
        call = Call(method="patch", path=_PATH, group=Group.LIGHT, body={"records": rows})
        failed += _failed(await client.fetch(call), some)
    return tuple(dict.fromkeys(failed))


class _Pages:
    """The pages of one search, one request each."""

    def __init__(self, client: RingCentralClient, numbers: Sequence[PhoneNumber]) -> None:
        self._client = client
        self._body = {
            "from": [number.e164 for number in numbers],
            "optStatus": "OptOut",
            "perPage": _MOST_ROWS,
        }
        self._token: str | None = ""
        self._left = _MOST_PAGES

    def __aiter__(self) -> _Pages:
        return self

    async def __anext__(self) -> Reply:
        if self._token is None:
            raise StopAsyncIteration
        if self._left == 0:
            raise SmsUnavailable("RingCentral's opt-out list has no end.", detail="consents_long")
        self._left -= 1
        body = self._body | ({"pageToken": self._token} if self._token else {})
        path = f"{_PATH}/search"
        reply = await self._client.ask(Call(method="post", path=path, group=Group.LIGHT, body=body))
        if not reply.ok:
            raise failure(reply)
        if not isinstance(mapping(reply.json()).get("records"), list):
            raise SmsUnavailable(
                "RingCentral's answer makes no sense just now.", detail="consents_shape"
            )
        following = mapping(mapping(reply.json()).get("paging")).get("nextPageToken")
        self._token = following if isinstance(following, str) and following else None
        return reply


def _read(
    record: Json, asked: Sequence[PhoneNumber], reply: Reply
) -> dict[tuple[PhoneNumber, PhoneNumber], datetime]:
    """Return the pairs that a row silences; one without a number of ours silences them all."""
    contact = phone(record.get("to"))
    row = consent_row(record)
    at = instant(record.get("lastModifiedTime")) or reply.at
    if contact is None or record.get("optStatus") != "OptOut":
        log.warning(
            "ringcentral.consent_unreadable", code="no_contact" if not contact else "status"
        )
        return {}
    if at is None:
        raise SmsUnavailable("RingCentral's opt-out list has no dates.", detail="consents_time")
    return {(number, contact): at for number in ([row.number] if row else asked)}


def _failed(summary: Json, asked: Sequence[PhoneNumber]) -> Iterator[PhoneNumber]:
    """Return our numbers in `failedRecords`; a row that names none counts for all."""
    for record in mappings(summary.get("failedRecords")):
        number = phone(record.get("from"))
        code = mapping(record.get("error")).get("errorCode")
        log.warning(
            "ringcentral.opt_out_failed",
            code=code if isinstance(code, str) and len(code) < 20 else "unknown",
        )
        yield from [number] if number is not None and number in asked else asked


def _chunks(numbers: Sequence[PhoneNumber], size: int) -> Iterator[Sequence[PhoneNumber]]:
    for start in range(0, len(numbers), size):
        yield numbers[start : start + size]
