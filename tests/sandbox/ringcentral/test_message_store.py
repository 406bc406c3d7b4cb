"""The mailbox over the API: filters, pages, changes, deletion, sync, attachments."""

from datetime import timedelta
from typing import Any

import httpx
import pytest

from bot.sandbox.ringcentral import Clock, Media, RingCentralWorld

MINE = "/restapi/v1.0/account/~/extension/~"
STORE = f"{MINE}/message-store"
DESK = "+16505550100"
GUEST = "+14155550123"
OTHER = "+14155550124"


async def listed(api: httpx.AsyncClient, **query: Any) -> list[str]:
    answer = await api.get(STORE, params=query)
    assert answer.status_code == 200, answer.text
    return [one["subject"] for one in answer.json()["records"]]


async def send(api: httpx.AsyncClient, words: str) -> dict[str, Any]:
    body = {"from": {"phoneNumber": DESK}, "to": [{"phoneNumber": GUEST}], "text": words}
    sent: dict[str, Any] = (await api.post(f"{MINE}/sms", json=body)).json()
    return sent


async def synced(api: httpx.AsyncClient, **query: Any) -> tuple[list[dict[str, Any]], str]:
    answer = (await api.get(f"{MINE}/message-sync", params=query)).json()
    return answer["records"], answer["syncInfo"]["syncToken"]


async def test_lists_show_the_last_day_newest_first(
    api: httpx.AsyncClient, world: RingCentralWorld, clock: Clock
) -> None:
    await world.inbound(GUEST, DESK, "old")
    clock.move(timedelta(hours=24, seconds=1))
    world.tokens.sessions[0].access_until += timedelta(days=2)
    await world.inbound(GUEST, DESK, "one")
    await world.inbound(OTHER, DESK, "two")

    assert await listed(api) == ["two", "one"]
    assert await listed(api, dateFrom="2026-11-24T00:00:00Z") == ["two", "one", "old"]
    assert await listed(api, dateTo="2026-11-25T00:00:00+00:00") == ["old"]


async def test_each_filter_filters(api: httpx.AsyncClient, world: RingCentralWorld) -> None:
    message_id = await world.inbound(GUEST, DESK, "from guest")
    await world.inbound(OTHER, DESK, "from other")
    sent = await send(api, "to guest")
    await api.put(f"{STORE}/{message_id}", json={"readStatus": "Read"})

    assert await listed(api, direction="Outbound") == ["to guest"]
    assert await listed(api, phoneNumber=GUEST) == ["to guest", "from guest"]
    assert await listed(api, readStatus="Unread") == ["from other"]
    assert await listed(api, conversationId=sent["conversation"]["id"]) == [
        "to guest",
        "from guest",
    ]
    assert await listed(api, distinctConversations="true") == ["to guest", "from other"]
    assert await listed(api, messageType="Fax") == []
    assert await listed(api, messageType=["Fax", "SMS"], direction="Inbound", perPage=1) == [
        "from other"
    ]
    assert await listed(api, owner="Shared") == []


async def test_pages_know_their_neighbors(api: httpx.AsyncClient, world: RingCentralWorld) -> None:
    for words in ("a", "b", "c"):
        await world.inbound(GUEST, DESK, words)

    first = (await api.get(STORE, params={"perPage": 2})).json()
    second = (await api.get(first["navigation"]["nextPage"]["uri"])).json()

    assert [one["subject"] for one in second["records"]] == ["a"]
    assert second["paging"] == {
        "page": 2,
        "perPage": 2,
        "totalPages": 2,
        "totalElements": 3,
        "pageStart": 2,
        "pageEnd": 2,
    }
    assert "nextPage" not in second["navigation"]
    assert "previousPage" in second["navigation"]


@pytest.mark.parametrize("query", [{"dateFrom": "yesterday"}, {"page": "0"}, {"perPage": "x"}])
async def test_bad_queries_are_refused(api: httpx.AsyncClient, query: dict[str, str]) -> None:
    answer = await api.get(STORE, params=query)

    assert (answer.status_code, answer.json()["errorCode"]) == (400, "CMN-101")


async def test_several_messages_answer_as_json_if_so_accepted(
    api: httpx.AsyncClient, world: RingCentralWorld
) -> None:
    first = await world.inbound(GUEST, DESK, "one")
    accept = {"Accept": "application/vnd.ringcentral.multipart+json"}

    answer = await api.get(f"{STORE}/{first},7", headers=accept)

    assert answer.status_code == 207
    assert [(one["resourceId"], one["status"]) for one in answer.json()] == [
        (first, 200),
        ("7", 404),
    ]
    assert answer.json()[0]["body"]["subject"] == "one"


async def test_fifty_one_ids_are_too_many(api: httpx.AsyncClient) -> None:
    ids = ",".join(str(n) for n in range(51))

    assert (await api.get(f"{STORE}/{ids}")).json()["errorCode"] == "CMN-101"


async def test_deletion_takes_two_steps(api: httpx.AsyncClient, world: RingCentralWorld) -> None:
    one = f"{STORE}/{await world.inbound(GUEST, DESK, 'hello')}"

    assert (await api.delete(one)).status_code == 204
    assert await listed(api) == []
    assert (await api.get(one)).json()["availability"] == "Deleted"
    assert await listed(api, availability="Deleted") == ["hello"]
    restored = await api.patch(one, json={"availability": "Alive"})
    assert restored.json()["availability"] == "Alive"
    await api.delete(one, params={"purge": "true"})
    assert (await api.get(one)).status_code == 404


async def test_deletion_without_ids_wipes_the_mailbox_and_says_so(
    api: httpx.AsyncClient, world: RingCentralWorld
) -> None:
    await world.inbound(GUEST, DESK, "hello")
    await world.inbound(GUEST, "+16505550104", "for Bob")

    await api.delete(STORE)

    assert [one.availability for one in world.store] == ["Deleted", "Alive"]
    assert world.journal[-1]["faults"] == ["MAILBOX WIPED"]


async def test_a_sync_after_a_full_one_has_exactly_the_changes(
    api: httpx.AsyncClient, world: RingCentralWorld
) -> None:
    world.delivery_receipts = 0
    untouched = await world.inbound(GUEST, DESK, "untouched")
    gone = await world.inbound(GUEST, DESK, "gone")
    await world.advance(6)
    full, token = await synced(api, syncType="FSync", messageType="SMS")
    await world.advance(30)
    sent = await send(api, "new")
    await api.delete(f"{STORE}/{gone}")
    await world.advance(2)

    changed, next_token = await synced(api, syncType="ISync", syncToken=token)
    await world.advance(30)
    # Changes of the last five seconds come once more; after that there is nothing to tell.
    _, settled = await synced(api, syncType="ISync", syncToken=next_token)
    nothing, _ = await synced(api, syncType="ISync", syncToken=settled)

    assert [str(one["id"]) for one in full] == [gone, untouched]
    assert [one["id"] for one in changed] == [sent["id"], int(gone)]
    assert changed[0]["messageStatus"] == "Sent"
    assert changed[1] == {"id": int(gone), "availability": "Deleted"}
    assert nothing == []


async def test_syncs_overlap_by_five_seconds(
    api: httpx.AsyncClient, world: RingCentralWorld, clock: Clock
) -> None:
    await world.inbound(GUEST, DESK, "early")
    clock.move(timedelta(seconds=5))
    _, token = await synced(api, syncType="FSync")
    again, _ = await synced(api, syncType="ISync", syncToken=token)
    clock.move(timedelta(seconds=1))
    _, later = await synced(api, syncType="FSync")
    none, _ = await synced(api, syncType="ISync", syncToken=later)

    assert [one["subject"] for one in again] == ["early"]
    assert none == []


async def test_a_full_sync_says_when_older_texts_were_cut(
    api: httpx.AsyncClient, world: RingCentralWorld, clock: Clock
) -> None:
    for words in ("a", "b"):
        await world.inbound(GUEST, DESK, words)
        clock.move(timedelta(seconds=1))

    answer = (await api.get(f"{MINE}/message-sync", params={"recordCount": 1})).json()

    assert [one["subject"] for one in answer["records"]] == ["b"]
    assert answer["syncInfo"]["olderRecordsExist"] is True


@pytest.mark.parametrize("trouble", ["unknown", "old", "struck"])
async def test_a_bad_sync_token_is_400(
    api: httpx.AsyncClient, world: RingCentralWorld, clock: Clock, trouble: str
) -> None:
    _, token = await synced(api, syncType="FSync")
    world.sync_token_life = 60
    clock.move(timedelta(seconds={"old": 61}.get(trouble, 0)))
    for _ in range(trouble == "struck"):
        world.faults.add("sync_token_expired")
    given = {"unknown": "x", "old": token, "struck": token}[trouble]

    answer = await api.get(f"{MINE}/message-sync", params={"syncType": "ISync", "syncToken": given})

    assert (answer.status_code, answer.json()["errorCode"]) == (400, "MSG-333")


async def test_a_full_sync_may_miss_a_text_that_the_list_shows(
    api: httpx.AsyncClient, world: RingCentralWorld
) -> None:
    await world.inbound(GUEST, DESK, "hello")
    world.faults.add("sync_gap")

    records, _ = await synced(api, syncType="FSync")

    assert records == []
    assert await listed(api) == ["hello"]


async def test_attachments_come_whole_or_in_ranges(
    api: httpx.AsyncClient, anyone: httpx.AsyncClient, world: RingCentralWorld
) -> None:
    media = [Media("image/png", b"0123456789", 'a"b.png')]
    message_id = await world.inbound(GUEST, DESK, "look", media=media)
    parts = (await api.get(f"{STORE}/{message_id}")).json()["attachments"]
    uri = parts[1]["uri"]

    whole = await api.get(uri)
    some = await api.get(uri, headers={"Range": "bytes=2-4"})
    tail = await api.get(uri, headers={"Range": "bytes=-3"})
    beyond = await api.get(uri, headers={"Range": "bytes=10-"})
    token = api.headers["Authorization"].split()[1]
    del anyone.headers["Authorization"]
    by_query = await anyone.get(uri, params={"access_token": token})
    elsewhere = await anyone.get(STORE, params={"access_token": token})

    assert whole.content == b"0123456789"
    assert whole.headers["content-disposition"] == 'inline; filename="a_b.png"'
    assert (some.status_code, some.content) == (206, b"234")
    assert some.headers["content-range"] == "bytes 2-4/10"
    assert tail.content == b"789"
    assert (beyond.status_code, beyond.json()["errorCode"]) == (416, "CMN-107")
    assert by_query.status_code == 200
    assert elsewhere.status_code == 401


async def test_numbers_and_their_registration(api: httpx.AsyncClient) -> None:
    mine = (await api.get(f"{MINE}/phone-number")).json()["records"]
    everybody = (await api.get("/restapi/v1.0/account/~/phone-number")).json()["records"]
    ids = {one["phoneNumber"]: one["id"] for one in mine}
    registered = await api.get(f"{MINE}/phone-number/{ids[DESK]}/sms-configuration")
    loose = await api.get(f"{MINE}/phone-number/{ids['+18005550142']}/sms-configuration")

    assert len(everybody) == len(mine) + 2
    assert all("features" not in one for one in everybody)
    assert registered.json()["smsCampaignInfo"]["status"] == "Confirmed"
    assert "smsCampaignInfo" not in loose.json()


async def test_people_can_be_named(api: httpx.AsyncClient) -> None:
    account = (await api.get("/restapi/v1.0/account/~")).json()
    bob = (await api.get("/restapi/v1.0/account/~/extension/400100201")).json()
    everybody = (await api.get("/restapi/v1.0/account/~/extension")).json()["records"]

    assert account["id"] == 400100100
    assert bob["name"] == "Bob"
    assert [one["name"] for one in everybody] == ["Front Desk", "Bob", "Support Queue"]
