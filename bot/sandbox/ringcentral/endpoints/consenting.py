"""Consents over the API: search, change, history, export. A 200 can hide failed records."""

import csv
import io
from typing import Any

from bot.sandbox.ringcentral import exchange
from bot.sandbox.ringcentral.call import Answer, Call
from bot.sandbox.ringcentral.consents import E164
from bot.sandbox.ringcentral.problems import invalid

MOST_FILTERED = 20
MOST_RECORDS = 1000
STATUSES = frozenset({"OptIn", "OptOut"})
COVERAGES = frozenset({"PhoneNumber", "phoneNumber"})


async def search(call: Call) -> Answer:
    """Return the records that fit; no record means that nobody objected."""
    body = call.json()
    own, to = _numbers(body, "from"), _numbers(body, "to")
    status = body.get("optStatus", "OptOut")
    if status not in STATUSES:
        raise invalid("optStatus")
    coverage = body.get("coverage")
    per_page = body.get("perPage", 100)
    if type(per_page) is not int or not 1 <= per_page <= MOST_RECORDS:
        raise invalid("perPage")
    found = [
        one.shown()
        for one in call.world.consents.records()
        if (own is None or one.own in own)
        and (to is None or one.to in to)
        and status == one.status
        and (coverage is None or "PhoneNumber" in coverage)
    ]
    return Answer(_page(found, per_page, str(body.get("pageToken", ""))))


async def change(call: Call) -> Answer:
    """Change consents one by one; those that failed are listed in an answer of 200."""
    records = call.json().get("records")
    if not isinstance(records, list) or not 1 <= len(records) <= MOST_RECORDS:
        raise invalid("records")
    failed = []
    for record in records:
        problem = _problem(call, record)
        if problem is None:
            if record["from"] != "*" or call.world.row_for_all == "works":
                _apply(call, record)
        else:
            shown = record if isinstance(record, dict) else {}
            failed.append({**shown, "error": {"errorCode": "CMN-101", "message": problem}})
    return Answer({"failedRecords": failed} if failed else {})


async def read(call: Call) -> Answer:
    """Return the records for numbers of the query; an older form of the search."""
    own, to = call.many("from"), call.many("to")
    found = [
        one.shown()
        for one in call.world.consents.records()
        if (not own or one.own in own) and (not to or one.to in to)
    ]
    return Answer(
        _page(found, call.number("perPage", 100, most=MOST_RECORDS), call.one("pageToken"))
    )


async def history(call: Call) -> Answer:
    """Return everything a guest ever said, newest first."""
    to = call.one("to")
    if not E164.match(to):
        raise invalid("to")
    own = call.many("from")
    found = [
        one
        for one in reversed(call.world.consents.history)
        if one.to == to and (not own or one.own in own)
    ]
    per_page = call.number("perPage", 100, most=MOST_RECORDS)
    shown = [one.shown_in_history() for one in found]
    return Answer(_page(shown, per_page, call.one("pageToken")))


async def export(call: Call) -> Answer:
    """Return what counts now as CSV."""
    sheet = io.StringIO()
    writer = csv.writer(sheet)
    writer.writerow(["FROM", "TO", "STATUS", "SOURCE"])
    for one in call.world.consents.records():
        writer.writerow([one.own, one.to, one.status, one.source])
    return Answer(sheet.getvalue().encode(), content_type="text/csv; charset=utf-8")


def _page(found: list[dict[str, Any]], per_page: int, token: str) -> dict[str, Any]:
    start = int(token) if token.isdigit() else 0
    paging: dict[str, Any] = {"perPage": per_page}
    if start + per_page < len(found):
        paging["nextPageToken"] = str(start + per_page)
    return {
        "records": found[start : start + per_page],
        "paging": paging,
    }


def _numbers(body: dict[str, Any], name: str) -> frozenset[str] | None:
    given = body.get(name)
    if given is None:
        return None
    if not isinstance(given, list) or not 1 <= len(given) <= MOST_FILTERED:
        raise invalid(name)
    if not all(isinstance(one, str) and E164.match(one) for one in given):
        raise invalid(name)
    return frozenset(given)


def _problem(call: Call, record: Any) -> str | None:
    if not isinstance(record, dict):
        return "Record is not an object"
    own = record.get("from")
    refused = own == "*" and call.world.row_for_all == "refused"
    if refused or (own != "*" and own not in call.world.numbers):
        return "Parameter [from] value is invalid"
    if not isinstance(record.get("to"), str) or not E164.match(record["to"]):
        return "Parameter [to] value is invalid"
    if record.get("optStatus") not in STATUSES:
        return "Parameter [optStatus] value is invalid"
    if record.get("coverage", "PhoneNumber") not in COVERAGES:
        return "Parameter [coverage] value is invalid"
    return None


def _apply(call: Call, record: dict[str, Any]) -> None:
    owned = list(call.world.numbers) if record["from"] == "*" else [record["from"]]
    for own in owned:
        exchange.set_consent(
            call.world,
            own=own,
            guest=record["to"],
            status=record["optStatus"],
            source=str(record.get("source", "Api")),
        )
