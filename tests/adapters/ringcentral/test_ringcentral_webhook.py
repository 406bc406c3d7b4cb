"""The subscription is there, hears what it must, and comes back when it is gone."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.adapters.ringcentral.client import Call, RingCentralClient
from bot.adapters.ringcentral.gate import Group
from bot.adapters.ringcentral.sms import RingCentralSms
from bot.adapters.ringcentral.webhook import CONSENTS, INBOUND, OUTBOUND, Webhook, plain
from bot.conversations.tenant import WebhookState
from bot.errors import SmsRejected, SmsUnavailable
from bot.sandbox.ringcentral import RingCentralWorld
from bot.texting.ids import TenantId

TENANT = TenantId("T0001")
TOKEN = "long-random-secret"
SUBSCRIPTION = "/restapi/v1.0/subscription"


@pytest.fixture
async def door(
    served: Any,
) -> AsyncIterator[SimpleNamespace]:
    """A webhook that shakes hands; `address` is where, `received` what came."""
    state = SimpleNamespace(received=[], silent=False)

    async def take(request: Request) -> Response:
        state.received.append(dict(request.headers))
        token = request.headers.get("validation-token", "")
        headers = {} if state.silent else {"Validation-Token": token}
        return Response("{}", headers=headers, media_type="application/json")

    async with served(Starlette(routes=[Route("/events", take, methods=["POST"])])) as base:
        state.address = f"{base}/events"
        yield state


async def ensured(
    sms: RingCentralSms, door: SimpleNamespace, *, now: datetime | None = None
) -> WebhookState:
    return await sms.ensure_webhook(
        TENANT, address=door.address, token=TOKEN, now=now or datetime.now(UTC)
    )


def made(world: RingCentralWorld, method: str) -> list[dict[str, Any]]:
    return [
        e for e in world.journal if e["path"].startswith(SUBSCRIPTION) and e["method"] == method
    ]


async def test_a_webhook_is_made_with_all_we_need_to_hear(
    sms: RingCentralSms, world: RingCentralWorld, door: SimpleNamespace
) -> None:
    now = datetime.now(UTC)

    state = await ensured(sms, door, now=now)

    (subscription,) = world.subscriptions.values()
    assert state.id == subscription.id
    assert state.status == "Active"
    assert state.checked_at == now
    assert timedelta(days=6, hours=23) < state.expires_at - now <= timedelta(days=7, minutes=1)
    assert plain([f.text for f in subscription.filters], owner=world.extension) == {
        INBOUND,
        OUTBOUND,
        CONSENTS,
    }
    assert door.received[0]["verification-token"] == TOKEN


async def test_ours_is_adopted_though_its_filters_are_written_otherwise(
    sms: RingCentralSms, world: RingCentralWorld, door: SimpleNamespace
) -> None:
    first = await ensured(sms, door)

    again = await ensured(sms, door)

    assert again.id == first.id
    assert len(made(world, "POST")) == 1
    assert made(world, "PUT") == []


async def test_another_process_adopts_it_too(
    sms: RingCentralSms, world: RingCentralWorld, door: SimpleNamespace, client: RingCentralClient
) -> None:
    first = await ensured(sms, door)

    again = await Webhook(client).ensure(address=door.address, token=TOKEN, now=datetime.now(UTC))

    assert again.id == first.id
    assert len(world.subscriptions) == 1


async def test_it_is_renewed_before_half_of_its_life_is_over(
    sms: RingCentralSms, world: RingCentralWorld, door: SimpleNamespace
) -> None:
    first = await ensured(sms, door)
    (subscription,) = world.subscriptions.values()
    world.book.prolong(subscription, 86_400)

    again = await ensured(sms, door)

    assert again.id == first.id
    assert again.expires_at > datetime.now(UTC) + timedelta(days=6)
    (put,) = made(world, "PUT")
    assert put["body"]["expiresIn"] == 604_800
    assert "deliveryMode" not in put["body"]


async def test_one_that_vanished_is_made_anew(
    sms: RingCentralSms, world: RingCentralWorld, door: SimpleNamespace
) -> None:
    first = await ensured(sms, door)
    world.book.remove(first.id)

    again = await ensured(sms, door)

    assert again.id != first.id
    assert list(world.subscriptions) == [again.id]


async def test_one_that_vanishes_while_it_is_renewed_is_made_anew(
    sms: RingCentralSms, world: RingCentralWorld, door: SimpleNamespace
) -> None:
    first = await ensured(sms, door)
    (subscription,) = world.subscriptions.values()
    world.book.prolong(subscription, 60)
    world.faults.add("status", method="PUT", path="/subscription", status=404, code="SUB-507")

    again = await ensured(sms, door)

    assert again.id != first.id
    assert again.status == "Active"


async def test_a_blacklisted_one_is_replaced(
    sms: RingCentralSms, world: RingCentralWorld, door: SimpleNamespace
) -> None:
    first = await ensured(sms, door)
    world.subscriptions[first.id].status = "Blacklisted"

    again = await ensured(sms, door)

    assert again.status == "Active"
    assert list(world.subscriptions) == [again.id]


async def test_one_whose_main_filter_is_off_is_replaced(
    sms: RingCentralSms, world: RingCentralWorld, door: SimpleNamespace
) -> None:
    first = await ensured(sms, door)
    subscription = world.subscriptions[first.id]
    main = next(f.text for f in subscription.filters if "instant" in f.text)
    subscription.disabled = [{"filter": main, "reason": "Denied", "message": "off"}]

    again = await ensured(sms, door)

    assert again.status == "Active"
    assert list(world.subscriptions) == [again.id]


async def test_strays_of_ours_are_deleted_and_those_of_others_left(
    sms: RingCentralSms, world: RingCentralWorld, door: SimpleNamespace, client: RingCentralClient
) -> None:
    for address in (door.address, door.address, f"{door.address}?other"):
        reply = await client.ask(
            Call(
                method="post",
                path=SUBSCRIPTION,
                group=Group.MEDIUM,
                body={
                    "eventFilters": [INBOUND],
                    "deliveryMode": {"transportType": "WebHook", "address": address},
                },
            )
        )
        assert reply.ok

    state = await ensured(sms, door)

    left = {subscription.address: id_ for id_, subscription in world.subscriptions.items()}
    assert left[door.address] == state.id
    assert len(world.subscriptions) == 2


async def test_a_filter_that_is_missing_is_put_back(
    sms: RingCentralSms, world: RingCentralWorld, door: SimpleNamespace
) -> None:
    first = await ensured(sms, door)
    subscription = world.subscriptions[first.id]
    subscription.filters = [f for f in subscription.filters if "consents" not in f.text]

    again = await ensured(sms, door)

    assert again.id == first.id
    assert any("consents" in f.text for f in subscription.filters)


class _Refusing(RingCentralClient):
    """The real client in front of a RingCentral that knows fewer filters."""

    refused: frozenset[str] = frozenset()

    async def ask(self, call: Call) -> Any:
        filters = (call.body or {}).get("eventFilters")
        if isinstance(filters, list) and self.refused & set(filters):
            filters = [
                each.replace("/restapi", "/restapi/unheard-of") if each in self.refused else each
                for each in filters
            ]
            call = Call(
                method=call.method,
                path=call.path,
                group=call.group,
                body={**(call.body or {}), "eventFilters": filters},
            )
        return await super().ask(call)


@pytest.mark.parametrize(
    ("refused", "status"),
    [
        ({CONSENTS}, "Active, without consents"),
        ({CONSENTS, OUTBOUND}, "Active, without outbound and consents"),
    ],
)
async def test_it_goes_on_without_what_is_refused_and_says_so(
    origin: str, world: RingCentralWorld, door: SimpleNamespace, refused: set[str], status: str
) -> None:
    client = _Refusing(
        client_id="emu-app", client_secret="emu-secret", jwt="emu-jwt", server_url=origin
    )
    client.refused = frozenset(refused)
    webhook = Webhook(client)
    now = datetime.now(UTC)

    state = await webhook.ensure(address=door.address, token=TOKEN, now=now)
    tries = len(made(world, "POST"))
    again = await webhook.ensure(address=door.address, token=TOKEN, now=now)
    client.close()

    assert state.status == status
    assert again == replace(state, proved_at=None)
    assert len(made(world, "POST")) == tries
    assert made(world, "PUT") == []


async def test_a_door_that_does_not_answer_is_said_to(
    sms: RingCentralSms, world: RingCentralWorld, door: SimpleNamespace
) -> None:
    door.silent = True

    with pytest.raises(SmsRejected, match="PUBLIC_URL") as raised:
        await ensured(sms, door)

    assert raised.value.detail == "SUB-520"
    assert world.subscriptions == {}


async def test_a_lost_answer_makes_no_second_one(
    sms: RingCentralSms, world: RingCentralWorld, door: SimpleNamespace
) -> None:
    world.faults.add("accept_then_lose", method="POST", path="/subscription")
    with pytest.raises(SmsUnavailable):
        await ensured(sms, door)

    state = await ensured(sms, door)

    assert list(world.subscriptions) == [state.id]


def test_filters_are_the_same_however_ringcentral_writes_them() -> None:
    written = [
        "/restapi/v1.0/account/1/extension/2/message-store?direction=Outbound&type=SMS",
        "/restapi/v1.0/account/1/extension/2/message-store/instant?type=SMS",
        "/restapi/v2/accounts/1/sms/consents",
    ]

    assert plain(written, owner="2") == {INBOUND, OUTBOUND, CONSENTS}


def test_the_filter_of_somebody_else_is_not_ours() -> None:
    written = ["/restapi/v1.0/account/1/extension/3/message-store/instant?type=SMS"]

    assert INBOUND not in plain(written, owner="2")


async def test_a_proof_makes_another_one_before_it_deletes_the_old(
    sms: RingCentralSms, world: RingCentralWorld, door: SimpleNamespace
) -> None:
    old = await ensured(sms, door)
    calls = len(door.received)
    now = datetime.now(UTC)

    new = await sms.ensure_webhook(
        TENANT, address=door.address, token=TOKEN, now=now, effort="prove"
    )

    assert [each.id for each in world.subscriptions.values()] == [new.id]
    assert (new.replaces, new.proved_at) == (old.id, now)
    assert len(door.received) == calls + 1
    order = [e["method"] for e in world.journal if e["path"].startswith(SUBSCRIPTION)]
    assert order[-2:] == ["POST", "DELETE"]


async def test_an_address_that_does_not_answer_keeps_the_old_one(
    sms: RingCentralSms, world: RingCentralWorld, door: SimpleNamespace
) -> None:
    old = await ensured(sms, door)
    door.silent = True

    with pytest.raises(SmsRejected):
        await sms.ensure_webhook(
            TENANT, address=door.address, token=TOKEN, now=datetime.now(UTC), effort="prove"
        )

    assert [each.id for each in world.subscriptions.values()] == [old.id]
