"""Subscriptions: creation with its handshake, renewal, expiry, reminders, health."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from starlette.responses import Response

from bot.sandbox.ringcentral import RingCentralWorld

HOOK = "/restapi/v1.0/subscription"
MINE = "/restapi/v1.0/account/~/extension/~"
INSTANT = f"{MINE}/message-store/instant?type=SMS"
DESK = "+16505550100"
GUEST = "+14155550123"
WEEK = 604_800


def wish(hook: SimpleNamespace, *filters: str, **more: Any) -> dict[str, Any]:
    mode = {"transportType": "WebHook", "address": hook.address, "verificationToken": "a-secret"}
    return {"eventFilters": list(filters) or [INSTANT], "deliveryMode": mode, **more}


async def subscribed(api: httpx.AsyncClient, body: dict[str, Any]) -> dict[str, Any]:
    answer = await api.post(HOOK, json=body)
    assert answer.status_code == 200, answer.text
    created: dict[str, Any] = answer.json()
    return created


async def text(world: RingCentralWorld, words: str = "hello") -> None:
    await world.inbound(GUEST, DESK, words)
    await world.settle()


async def test_filters_come_back_with_real_ids(
    api: httpx.AsyncClient, world: RingCentralWorld, hook: SimpleNamespace
) -> None:
    created = await subscribed(api, wish(hook, INSTANT, f"{MINE}/message-store", expiresIn=900))

    root = f"/restapi/v1.0/account/{world.account}/extension/{world.extension}/message-store"
    assert sorted(created["eventFilters"]) == [root, f"{root}/instant?type=SMS"]
    assert created["expiresIn"] == 900
    assert created["disabledFilters"] == []


async def test_life_is_a_week_and_ignored_inside_delivery_mode(
    api: httpx.AsyncClient, hook: SimpleNamespace
) -> None:
    body = wish(hook)
    body["deliveryMode"]["expiresIn"] = 315_360_000

    assert (await subscribed(api, body))["expiresIn"] == WEEK


async def test_an_empty_renewal_of_ten_years_gives_a_week(
    api: httpx.AsyncClient, hook: SimpleNamespace
) -> None:
    created = await subscribed(api, wish(hook, expiresIn=630_720_000))
    renewed = await api.post(f"{HOOK}/{created['id']}/renew")

    assert created["expiresIn"] == 315_360_000
    assert renewed.json()["expiresIn"] == WEEK


async def test_an_expired_subscription_is_gone(
    api: httpx.AsyncClient, world: RingCentralWorld, hook: SimpleNamespace
) -> None:
    created = await subscribed(api, wish(hook, expiresIn=600))
    await world.advance(600)
    await text(world)

    one = f"{HOOK}/{created['id']}"
    assert [
        (await api.get(one)).json()["errorCode"],
        (await api.post(f"{one}/renew")).json()["errorCode"],
        (await api.put(one, json=wish(hook))).json()["errorCode"],
    ] == ["CMN-102"] * 3
    assert (await api.get(HOOK)).json()["records"] == []
    assert hook.received == []


async def test_an_update_replaces_filters_and_life(
    api: httpx.AsyncClient, world: RingCentralWorld, hook: SimpleNamespace
) -> None:
    created = await subscribed(api, wish(hook))
    body = {"eventFilters": [f"{MINE}/message-store"], "expiresIn": 1200}
    updated = await api.put(f"{HOOK}/{created['id']}", json=body)
    await text(world)

    assert updated.json()["expiresIn"] == 1200
    assert hook.received == []


async def test_a_deleted_subscription_hears_nothing(
    api: httpx.AsyncClient, world: RingCentralWorld, hook: SimpleNamespace
) -> None:
    created = await subscribed(api, wish(hook))
    deleted = await api.delete(f"{HOOK}/{created['id']}")
    await text(world)

    assert (deleted.status_code, deleted.content) == (204, b"")
    assert hook.received == []


def answering(
    status: int = 200, size: int = 2, kind: str = "application/json"
) -> Callable[..., Any]:
    async def answer(token: str | None) -> Response:
        headers = {"Validation-Token": token or ""}
        return Response("x" * size, status, headers=headers, media_type=kind)

    return answer


async def forgetting(_: str | None) -> Response:
    return Response("{}", media_type="application/json")


async def sleeping(_: str | None) -> Response:
    await asyncio.sleep(0.5)
    return Response("{}", media_type="application/json")


HANDSHAKES = [
    ("forgets the token", forgetting, "SUB-520"),
    ("is too slow", sleeping, "SUB-521"),
    ("answers 204", answering(204, 0), "SUB-525"),
    ("answers in plain text", answering(kind="text/plain"), "SUB-525"),
    ("answers too much", answering(size=1025), "SUB-525"),
    ("redirects", answering(307), "SUB-525"),
]


@pytest.mark.parametrize(
    ("answer", "code"), [r[1:] for r in HANDSHAKES], ids=[r[0] for r in HANDSHAKES]
)
async def test_no_subscription_for_a_webhook_that(
    api: httpx.AsyncClient,
    world: RingCentralWorld,
    hook: SimpleNamespace,
    answer: Callable[..., Any],
    code: str,
) -> None:
    world.webhook_timeout = 0.2
    hook.answer = answer

    refused = await api.post(HOOK, json=wish(hook))

    assert (refused.status_code, refused.json()["errorCode"]) == (400, code)
    assert world.subscriptions == {}


async def test_the_limit_of_a_handshake_is_1024_bytes_with_headers(
    api: httpx.AsyncClient, hook: SimpleNamespace
) -> None:
    async def measured(token: str | None) -> Response:
        return Response(
            "x" * hook.size,
            headers={"Validation-Token": token or ""},
            media_type="application/json",
        )

    hook.answer, hook.size = measured, 1024
    async with httpx.AsyncClient() as plain:
        seen = await plain.post(hook.address, headers={"Validation-Token": "x" * 36})
    head = len("HTTP/1.1 200 OK\r\n\r\n") + sum(len(k) + len(v) + 4 for k, v in seen.headers.raw)
    one_digit_less = 1
    hook.size = 1024 - head + one_digit_less

    assert (await api.post(HOOK, json=wish(hook))).status_code == 200
    hook.size += 1
    assert (await api.post(HOOK, json=wish(hook))).json()["errorCode"] == "SUB-525"


async def test_a_webhook_that_nobody_serves_is_not_reachable(
    api: httpx.AsyncClient, hook: SimpleNamespace
) -> None:
    body = wish(hook)
    body["deliveryMode"]["address"] = "http://127.0.0.1:9/hook"

    assert (await api.post(HOOK, json=body)).json()["errorCode"] == "SUB-521"


REFUSED = [
    ("no filters", {"eventFilters": []}, 400, "CMN-101"),
    ("an unknown filter", {"eventFilters": ["/restapi/v1.0/weather"]}, 400, "SUB-508"),
    ("another account", {"eventFilters": [INSTANT.replace("~", "99", 1)]}, 403, "SUB-406"),
    (
        "another extension",
        {"eventFilters": ["/restapi/v1.0/account/~/extension/400100201/message-store"]},
        403,
        "SUB-406",
    ),
    (
        "a reminder too early",
        {"eventFilters": [f"{HOOK}/~?threshold=301&interval=10"], "expiresIn": 600},
        400,
        "SUB-516",
    ),
    (
        "plain http to the world",
        {"deliveryMode": {"transportType": "WebHook", "address": "http://bot.example.com/hook"}},
        400,
        "SUB-523",
    ),
    ("a websocket", {"deliveryMode": {"transportType": "WebSocket"}}, 403, "SUB-528"),
]


@pytest.mark.parametrize(
    ("changes", "status", "code"), [r[1:] for r in REFUSED], ids=[r[0] for r in REFUSED]
)
async def test_a_subscription_is_refused_for(
    api: httpx.AsyncClient, hook: SimpleNamespace, changes: dict[str, Any], status: int, code: str
) -> None:
    answer = await api.post(HOOK, json={**wish(hook), **changes})

    assert (answer.status_code, answer.json()["errorCode"]) == (status, code)


async def test_the_thirty_first_subscription_is_refused(
    api: httpx.AsyncClient, world: RingCentralWorld, hook: SimpleNamespace
) -> None:
    world.max_subscriptions = 1
    await subscribed(api, wish(hook))

    assert (await api.post(HOOK, json=wish(hook))).json()["errorCode"] == "SUB-505"


async def test_a_scope_that_is_missing_refuses_the_filter(
    api: httpx.AsyncClient, world: RingCentralWorld, hook: SimpleNamespace
) -> None:
    world.app.scopes.remove("ReadMessages")
    assert (await api.post(HOOK, json=wish(hook, f"{MINE}/message-store"))).json()[
        "errorCode"
    ] == "SUB-405"

    world.app.scopes.remove("SubscriptionWebhook")
    assert (await api.post(HOOK, json=wish(hook))).json()["errorCode"] == "CMN-401"


async def test_unknown_filters_may_be_listed_instead_of_refused(
    api: httpx.AsyncClient, world: RingCentralWorld, hook: SimpleNamespace
) -> None:
    world.unknown_filter = "disabledFilters"

    created = await subscribed(api, wish(hook, INSTANT, "/restapi/v1.0/weather"))

    assert [one["filter"] for one in created["disabledFilters"]] == ["/restapi/v1.0/weather"]
    assert len(created["eventFilters"]) == 1


async def test_reminders_ring_until_renewal(
    api: httpx.AsyncClient, world: RingCentralWorld, hook: SimpleNamespace
) -> None:
    body = wish(hook, INSTANT, f"{HOOK}/~?threshold=300&interval=100", expiresIn=1000)
    await subscribed(api, body)

    await world.advance(650)
    await world.advance(200)

    assert [one["body"] for one in hook.events()] == [{"expiresIn": 300}, {"expiresIn": 200}]


async def failing(_: str | None) -> Response:
    return Response("no", 503)


async def broken_for_ten_minutes(world: RingCentralWorld, hook: SimpleNamespace) -> None:
    hook.answer = failing
    for _ in range(3):
        await text(world)
        await world.advance(300)


async def test_ten_minutes_of_failures_blacklist_for_good(
    api: httpx.AsyncClient, world: RingCentralWorld, hook: SimpleNamespace
) -> None:
    created = await subscribed(api, wish(hook))
    await broken_for_ten_minutes(world, hook)
    hook.answer = hook.behave
    hook.received.clear()
    await world.advance(900)
    await text(world, "lost")

    seen = (await api.get(f"{HOOK}/{created['id']}")).json()
    assert seen["status"] == "Blacklisted"
    assert seen["blacklistedData"]["reason"] == (
        "Webhook responses with code: [503], reason: [Service Unavailable]"
    )
    assert hook.received == []


async def test_reconciliation_heals_a_blacklisted_webhook_but_not_its_lost_events(
    api: httpx.AsyncClient, world: RingCentralWorld, hook: SimpleNamespace
) -> None:
    world.blacklist_mode = "reconcile15m"
    created = await subscribed(api, wish(hook))
    await broken_for_ten_minutes(world, hook)
    await text(world, "lost")
    hook.answer = hook.behave
    hook.received.clear()
    await world.advance(900)
    await text(world, "found")

    assert (await api.get(f"{HOOK}/{created['id']}")).json()["status"] == "Active"
    assert [one["body"]["subject"] for one in hook.events()] == ["found"]


async def test_failures_in_a_row_blacklist_and_a_success_forgives(
    api: httpx.AsyncClient, world: RingCentralWorld, hook: SimpleNamespace
) -> None:
    world.blacklist_after = 2
    created = await subscribed(api, wish(hook))
    subscription = world.subscriptions[created["id"]]

    hook.answer = failing
    await text(world)
    hook.answer = hook.behave
    await text(world)
    hook.answer = failing
    await text(world)
    assert subscription.status == "Active"
    await text(world)
    assert subscription.status == "Blacklisted"


async def test_a_slow_webhook_counts_as_failed(
    api: httpx.AsyncClient, world: RingCentralWorld, hook: SimpleNamespace
) -> None:
    world.webhook_timeout, world.blacklist_after = 0.2, 1
    created = await subscribed(api, wish(hook))
    hook.answer = sleeping
    await text(world)

    assert world.subscriptions[created["id"]].reason == (
        "I/O operation is failed. Details: [Read timed out]"
    )


async def test_failed_notifications_are_tried_again_only_if_so_set(
    api: httpx.AsyncClient, world: RingCentralWorld, hook: SimpleNamespace
) -> None:
    await subscribed(api, wish(hook))
    hook.answer = failing
    await text(world)
    await world.advance(60)
    assert len(hook.received) == 1

    world.webhook_retry_delays = (5.0, 10.0)
    await text(world)
    await world.advance(60)
    assert len(hook.received) == 4
    assert hook.received[1] == hook.received[2] == hook.received[3]


async def test_a_renewed_subscription_outlives_its_first_end(
    api: httpx.AsyncClient, world: RingCentralWorld, hook: SimpleNamespace
) -> None:
    created = await subscribed(api, wish(hook, expiresIn=600))
    await world.advance(599)
    await api.post(f"{HOOK}/{created['id']}/renew")
    await world.advance(60)

    assert world.subscriptions[created["id"]].expires - world.clock.now() > timedelta(days=6)
