"""Lists: the message store with all its filters, pages, and the sync that catches up."""

from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from bot.sandbox.ringcentral.call import Answer, Call
from bot.sandbox.ringcentral.clock import stamp
from bot.sandbox.ringcentral.messages import Message, rest
from bot.sandbox.ringcentral.problems import Refusal, invalid
from bot.sandbox.ringcentral.synchronizing import DEFAULT_COUNT, Window

DAY = timedelta(days=1)
LARGEST_PAGE = 1000


async def messages(call: Call) -> Answer:
    """Return a page of the mailbox, newest first; the last 24 hours unless dates are given."""
    date_to = call.instant("dateTo", call.now)
    date_from = call.instant("dateFrom", date_to - DAY)
    directions, types = call.many("direction"), call.many("messageType")
    reads, availabilities = call.many("readStatus"), call.many("availability") or {"Alive"}
    conversation, phone = call.one("conversationId"), call.one("phoneNumber")
    asked_phone = any(name == "phoneNumber" for name, _ in call.query)

    def fits(one: Message) -> bool:
        return (
            one.extension_id == call.extension.id
            and date_from <= one.created <= date_to
            and (not directions or one.direction in directions)
            and (not types or "SMS" in types)
            and (not reads or one.read_status in reads)
            and one.availability in availabilities - {"Purged"}
            and conversation in {"", str(one.conversation_id)}
            and (not asked_phone or phone in {one.own, *one.guests})
        )

    found = [one for one in call.world.store if fits(one)] if _owner_is_mine(call) else []
    newest = sorted(found, key=lambda one: (one.created, one.id), reverse=True)
    if call.one("distinctConversations") == "true":
        first = {one.conversation_id: one for one in reversed(newest)}
        newest = [one for one in newest if first[one.conversation_id] is one]
    lag = call.fault("stale_read")
    if lag is not None:
        age = timedelta(seconds=5.0 if lag.seconds is None else lag.seconds)
        newest = [past for one in newest if (past := one.as_of(call.now - age)) is not None]
    return Answer(page(call, [rest(one, call.base) for one in newest], per_page=100))


def page(call: Call, records: list[dict[str, Any]], *, per_page: int) -> dict[str, Any]:
    """Return one page of a list, with its numbers and its neighbors."""
    number, size = call.number("page", 1), call.number("perPage", per_page, most=LARGEST_PAGE)
    total = len(records)
    pages = max(1, -(-total // size))
    start = (number - 1) * size
    shown = records[start : start + size]
    paging = {"page": number, "perPage": size, "totalPages": pages, "totalElements": total}
    if shown:
        paging |= {"pageStart": start, "pageEnd": start + len(shown) - 1}
    neighbors = {"firstPage": 1, "lastPage": pages}
    if number > 1:
        neighbors["previousPage"] = number - 1
    if number < pages:
        neighbors["nextPage"] = number + 1
    return {
        "uri": _page_uri(call, number, size),
        "records": shown,
        "paging": paging,
        "navigation": {name: {"uri": _page_uri(call, n, size)} for name, n in neighbors.items()},
    }


async def sync(call: Call) -> Answer:
    """Return the whole window (FSync) or what changed since a token (ISync)."""
    kind = call.one("syncType", "FSync")
    if kind not in {"FSync", "ISync"}:
        raise invalid("syncType")
    if kind == "ISync":
        return _incremental(call)
    date_to = call.instant("dateTo", call.now)
    window = Window(
        extension_id=call.extension.id,
        directions=call.many("direction"),
        date_from=call.instant("dateFrom", date_to - DAY),
        date_to=date_to,
        count=call.number("recordCount", DEFAULT_COUNT),
    )
    records, token, cut = call.world.sync.full(
        call.world.store, window, now=call.now, base=call.base
    )
    if call.fault("sync_gap"):
        records = records[1:]
    return _synced(call, "FSync", records, token, cut=cut)


def _incremental(call: Call) -> Answer:
    token = call.one("syncToken")
    if not token:
        raise invalid("syncToken")
    fault = call.fault("sync_token_expired")
    if fault is not None:
        code = "MSG-333" if fault.code == "CMN-201" else fault.code
        raise Refusal(400, code, "Parameter [syncToken] is invalid", parameter="syncToken")
    if call.world.sync.extension_of(token) not in {None, call.extension.id}:
        raise invalid("syncToken")
    found = call.world.sync.changes(
        call.world.store, token, now=call.now, base=call.base, life=call.world.sync_token_life
    )
    if found is None:
        raise Refusal(400, "MSG-333", "Parameter [syncToken] is invalid", parameter="syncToken")
    return _synced(call, "ISync", *found)


def _synced(
    call: Call, kind: str, records: list[dict[str, Any]], token: str, *, cut: bool | None = None
) -> Answer:
    state: dict[str, Any] = {"syncType": kind, "syncToken": token, "syncTime": stamp(call.now)}
    if cut is not None:
        state["olderRecordsExist"] = cut
    return Answer({"uri": call.uri, "records": records, "syncInfo": state})


def _owner_is_mine(call: Call) -> bool:
    owners = call.many("owner") or {"Personal"}
    return bool(owners & {"Any", "Personal", call.extension.id})


def _page_uri(call: Call, number: int, size: int) -> str:
    kept = [(k, v) for k, v in call.query if k not in {"page", "perPage", "access_token"}]
    return f"{call.uri}?{urlencode([*kept, ('page', number), ('perPage', size)])}"
