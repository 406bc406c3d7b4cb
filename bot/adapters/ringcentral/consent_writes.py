"""RingCentral's own consent list, written: one row per number of ours, or one for all.

Rule: a good answer can hide failures, so each row of `failedRecords` is read (ruling 8).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, Literal

import structlog

from bot.adapters.ringcentral.client import Call, RingCentralClient
from bot.adapters.ringcentral.consents import PATH, chunks
from bot.adapters.ringcentral.gate import Group
from bot.adapters.ringcentral.records import Json, mapping, mappings, phone
from bot.errors import SmsRejected
from bot.texting.phone import PhoneNumber

_MOST_ROWS: Final = 1000
"""Rows in one write."""
_ALL: Final = "*"
"""The guide's word for all our numbers; the published schema has no such value."""

log = structlog.get_logger()


async def write(
    client: RingCentralClient,
    contact: PhoneNumber,
    numbers: Sequence[PhoneNumber],
    status: Literal["OptOut", "OptIn"],
) -> tuple[PhoneNumber, ...]:
    """Write a row for each of our numbers; returns those where it failed.

    Writing a row twice does no harm.

    Raises:
        SmsUnavailable, SmsRejected: none was written, or nobody knows.
    """
    failed: list[PhoneNumber] = []
    for some in chunks(list(dict.fromkeys(numbers)), _MOST_ROWS):
        rows = [_row(number.e164, contact, status) for number in some]
        failed += _failed(await client.fetch(_patch(rows)), some)
    return tuple(dict.fromkeys(failed))


async def write_rows(
    client: RingCentralClient, rows: Sequence[tuple[PhoneNumber, PhoneNumber]]
) -> tuple[tuple[PhoneNumber, PhoneNumber], ...]:
    """Write opt-outs of many contacts, as (our number, contact); returns those that failed.

    Raises:
        SmsUnavailable, SmsRejected: nobody knows which were written.
    """
    failed: list[tuple[PhoneNumber, PhoneNumber]] = []
    for start in range(0, len(rows), _MOST_ROWS):
        some = rows[start : start + _MOST_ROWS]
        asked = [_row(number.e164, contact, "OptOut") for number, contact in some]
        summary = await client.fetch(_patch(asked))
        for record in mappings(summary.get("failedRecords")):
            named = phone(record.get("from")), phone(record.get("to"))
            _warn(record)
            # A row that names no pair of ours may be any of them.
            failed += [pair for pair in some if pair == named] or some
    return tuple(dict.fromkeys(failed))


async def write_for_all(client: RingCentralClient, contact: PhoneNumber) -> bool:
    """Write one opt-out for all our numbers; False if the list refuses such a row.

    Raises:
        SmsUnavailable, SmsOutcomeUnknown: nobody knows.
    """
    try:
        summary = await client.fetch(_patch([_row(_ALL, contact, "OptOut")]))
    except SmsRejected as refused:
        log.info("ringcentral.row_for_all_refused", code=refused.detail)
        return False
    return not any(mappings(summary.get("failedRecords")))


def _patch(rows: list[dict[str, str]]) -> Call:
    return Call(method="patch", path=PATH, group=Group.LIGHT, body={"records": rows})


def _row(number: str, contact: PhoneNumber, status: str) -> dict[str, str]:
    return {
        "from": number,
        "to": contact.e164,
        "coverage": "PhoneNumber",
        "optStatus": status,
        "source": "Api",
    }


def _failed(summary: Json, asked: Sequence[PhoneNumber]) -> Iterator[PhoneNumber]:
    """Return our numbers in `failedRecords`; a row that names none counts for all."""
    for record in mappings(summary.get("failedRecords")):
        number = phone(record.get("from"))
        _warn(record)
        yield from [number] if number is not None and number in asked else asked


def _warn(record: Json) -> None:
    code = mapping(record.get("error")).get("errorCode")
    log.warning(
        "ringcentral.opt_out_failed",
        code=code if isinstance(code, str) and len(code) < 20 else "unknown",
    )
