"""Events: their bodies, who hears them, and the faults that strike them."""

import asyncio
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from bot.sandbox.ringcentral import Media, RingCentralWorld
from bot.sandbox.ringcentral.webhook_faults import WebhookKind

HOOK = "/restapi/v1.0/subscription"
MINE = "/restapi/v1.0/account/~/extension/~"
DESK = "+16505550100"
GUEST = "+14155550123"
PHOTO = Media("image/jpeg", b"\xff\xd8 a photo", "photo.jpg")


async def listen(api: httpx.AsyncClient, hook: SimpleNamespace, *filters: str) -> str:
    mode = {"transportType": "WebHook", "address": hook.address, "verificationToken": "a-secret"}
    answer = await api.post(HOOK, json={"eventFilters": list(filters), "deliveryMode": mode})
    assert answer.status_code == 200, answer.text
    return str(answer.json()["id"])


async def listen_to_texts(api: httpx.AsyncClient, hook: SimpleNamespace) -> str:
    return await listen(api, hook, f"{MINE}/message-store/instant?type=SMS")


async def test_the_instant_event_has_the_text_and_string_ids(
    api: httpx.AsyncClient, world: RingCentralWorld, hook: SimpleNamespace
) -> None:
    subscription = await listen_to_texts(api, hook)
    message_id = await world.inbound(GUEST, DESK, "Can I move it to 8pm?", media=[PHOTO])
    await world.settle()

    [event] = hook.events()
    body = event["body"]
    assert event["subscriptionId"] == subscription
    assert event["ownerId"] == world.extension
    assert event["event"].endswith(f"/extension/{world.extension}/message-store/instant?type=SMS")
    assert (body["id"], body["subject"], body["direction"]) == (
        message_id,
        "Can I move it to 8pm?",
        "Inbound",
    )
    assert body["from"]["phoneNumber"] == GUEST
    assert body["to"][0] == {
        "phoneNumber": DESK,
        "name": "Front Desk",
        "location": "San Mateo, CA",
        "target": True,
    }
    text, picture = body["attachments"]
    assert (text["type"], "uri" in text) == ("Text", False)
    assert (picture["type"], picture["size"]) == ("MmsAttachment", len(PHOTO.content))
    fetched = await api.get(picture["uri"])
    assert (fetched.content, fetched.headers["content-type"]) == (PHOTO.content, "image/jpeg")


async def test_changes_within_a_second_fold_into_one_event_with_integer_ids(
    api: httpx.AsyncClient, world: RingCentralWorld, hook: SimpleNamespace
) -> None:
    await listen(api, hook, f"{MINE}/message-store?type=SMS")
    first = int(await world.inbound(GUEST, DESK, "one"))
    second = int(await world.inbound(GUEST, DESK, "two"))
    await api.put(f"{MINE}/message-store/{first}", json={"readStatus": "Read"})
    await world.advance(1)

    [event] = hook.events()
    assert event["body"]["changes"] == [
        {"type": "SMS", "newCount": 2, "newMessageIds": [first, second], "updatedCount": 1}
    ]
    assert event["body"]["extensionId"] == int(world.extension)


async def test_an_outbound_filter_hears_that_something_changed_but_not_what(
    api: httpx.AsyncClient, world: RingCentralWorld, hook: SimpleNamespace
) -> None:
    await listen(api, hook, f"{MINE}/message-store?type=SMS&direction=Outbound")
    await world.inbound(GUEST, DESK, "unheard")
    body = {"from": {"phoneNumber": DESK}, "to": [{"phoneNumber": "+14155550111"}], "text": "Hi"}
    sent = (await api.post(f"{MINE}/sms", json=body)).json()
    await world.advance(10)

    new, *updates = [event["body"]["changes"][0] for event in hook.events()]
    assert new["newMessageIds"] == [sent["id"]]
    assert updates
    assert {tuple(one.items()) for one in updates} == {(("type", "SMS"), ("updatedCount", 1))}


async def test_a_consent_event_follows_stop(
    api: httpx.AsyncClient, world: RingCentralWorld, hook: SimpleNamespace
) -> None:
    await listen(api, hook, "/restapi/v2/accounts/~/sms/consents")
    await world.inbound(GUEST, DESK, "STOP")
    await world.settle()

    [event] = hook.events()
    [record] = event["body"]["records"]
    assert (record["from"], record["to"], record["optStatus"]) == (DESK, GUEST, "OptOut")


async def test_a_text_may_arrive_before_the_subscription_was_answered(
    api: httpx.AsyncClient, world: RingCentralWorld, hook: SimpleNamespace
) -> None:
    world.faults.add("slow_answer", method="POST", path="/subscription$", seconds=60)
    creating = asyncio.create_task(listen_to_texts(api, hook))
    await world.wait_for(lambda: world.subscriptions)
    await world.inbound(GUEST, DESK, "early")
    await world.settle()

    assert [one["body"]["subject"] for one in hook.events()] == ["early"]
    assert not creating.done()
    world.stopping.set()
    assert await creating == hook.events()[0]["subscriptionId"]


async def test_each_subscription_gets_its_own_notification(
    api: httpx.AsyncClient, world: RingCentralWorld, hook: SimpleNamespace
) -> None:
    ids = {await listen_to_texts(api, hook), await listen_to_texts(api, hook)}
    await world.inbound(GUEST, DESK, "hello")
    await world.settle()

    events = hook.events()
    assert {one["subscriptionId"] for one in events} == ids
    assert len({one["uuid"] for one in events}) == 2
    assert len({one["body"]["id"] for one in events}) == 1


async def test_an_event_may_be_lost_while_the_mailbox_has_the_text(
    api: httpx.AsyncClient, world: RingCentralWorld, hook: SimpleNamespace
) -> None:
    await listen(api, hook, f"{MINE}/message-store", f"{MINE}/message-store/instant?type=SMS")
    await world.inbound(GUEST, DESK, "hello", notify=False)
    await world.advance(5)

    assert hook.received == []
    listed = (await api.get(f"{MINE}/message-store")).json()["records"]
    assert [one["subject"] for one in listed] == ["hello"]


async def test_a_colleagues_texts_are_not_heard(
    api: httpx.AsyncClient, world: RingCentralWorld, hook: SimpleNamespace
) -> None:
    await listen_to_texts(api, hook)
    await world.inbound(GUEST, "+16505550104", "for Bob")
    await world.settle()

    assert hook.received == []


async def one_struck(
    api: httpx.AsyncClient,
    world: RingCentralWorld,
    hook: SimpleNamespace,
    kind: WebhookKind,
    **options: Any,
) -> None:
    await listen_to_texts(api, hook)
    world.webhook_faults.add(kind, **options)
    await world.inbound(GUEST, DESK, "hello", media=[PHOTO])
    await world.settle()


async def test_drop_loses_one_notification(
    api: httpx.AsyncClient, world: RingCentralWorld, hook: SimpleNamespace
) -> None:
    await one_struck(api, world, hook, "drop")
    await world.inbound(GUEST, DESK, "again")
    await world.settle()

    assert [one["body"]["subject"] for one in hook.events()] == ["again"]
    assert [one["error"] for one in world.deliveries] == [None, "dropped", None]


@pytest.mark.parametrize(("same_uuid", "uuids"), [(True, 1), (False, 2)])
async def test_duplicate_repeats_the_body(
    api: httpx.AsyncClient,
    world: RingCentralWorld,
    hook: SimpleNamespace,
    same_uuid: bool,  # noqa: FBT001 - a case of the table
    uuids: int,
) -> None:
    await one_struck(api, world, hook, "duplicate", same_uuid=same_uuid)

    assert len({one["body"]["id"] for one in hook.events()}) == 1
    assert len(hook.received) == 2
    assert len({one["uuid"] for one in hook.events()}) == uuids


async def test_delay_brings_it_late_and_so_out_of_order(
    api: httpx.AsyncClient, world: RingCentralWorld, hook: SimpleNamespace
) -> None:
    await one_struck(api, world, hook, "delay", seconds=30)
    await world.inbound(GUEST, DESK, "second")
    await world.settle()
    await world.advance(30)

    assert [one["body"]["subject"] for one in hook.events()] == ["second", "hello"]


@pytest.mark.parametrize(
    ("kind", "token"),
    [("wrong_verification_token", "not-the-token"), ("no_verification_token", None)],
)
async def test_the_verification_token_may_be_bad(
    api: httpx.AsyncClient,
    world: RingCentralWorld,
    hook: SimpleNamespace,
    kind: WebhookKind,
    token: str | None,
) -> None:
    await one_struck(api, world, hook, kind)

    assert hook.headers[0].get("verification-token") == token


async def test_the_body_may_be_no_json(
    api: httpx.AsyncClient, world: RingCentralWorld, hook: SimpleNamespace
) -> None:
    await one_struck(api, world, hook, "malformed_json")

    with pytest.raises(ValueError, match="Expecting"):
        hook.events()


SPOILED: list[tuple[WebhookKind, Any]] = [
    ("missing_subject", lambda event: "subject" not in event["body"]),
    ("from_without_phoneNumber", lambda event: "phoneNumber" not in event["body"]["from"]),
    ("unformatted_from", lambda event: event["body"]["from"]["phoneNumber"] == GUEST[1:]),
    ("attachment_without_uri", lambda event: "uri" not in event["body"]["attachments"][1]),
    (
        "evil_attachment_uri",
        lambda event: event["body"]["attachments"][1]["uri"].startswith(
            "https://media.example.net/"
        ),
    ),
    ("foreign_subscription_id", lambda event: event["subscriptionId"].startswith("00000000-")),
    ("timestamp_offset", lambda event: event["timestamp"].endswith("+0000")),
    ("huge_text", lambda event: len(event["body"]["subject"]) == 10_000),
    ("odd_text", lambda event: "\0" in event["body"]["subject"]),
]


@pytest.mark.parametrize(("kind", "shows"), SPOILED, ids=[kind for kind, _ in SPOILED])
async def test_a_fault_spoils_the_event_but_not_the_mailbox(
    api: httpx.AsyncClient,
    world: RingCentralWorld,
    hook: SimpleNamespace,
    kind: WebhookKind,
    shows: Any,
) -> None:
    await one_struck(api, world, hook, kind)

    [event] = hook.events()
    assert shows(event)
    [stored] = (await api.get(f"{MINE}/message-store")).json()["records"]
    assert (stored["subject"], stored["from"]["phoneNumber"]) == ("hello", GUEST)


async def test_shared_numbers_leave_the_mailbox_when_threads_are_on(
    api: httpx.AsyncClient, world: RingCentralWorld
) -> None:
    world.features["MessageThreads"] = True
    await world.inbound(GUEST, "+16505550107", "for the queue")

    assert [one.text for one in world.store] == []
    assert [one.text for one in world.thread_messages] == ["for the queue"]
    features = await api.get(f"{MINE}/features", params={"featureId": "MessageThreads"})
    assert features.json()["records"] == [{"id": "MessageThreads", "available": True}]
