"""What others send from the same account, over HTTP: RingCentral's app, and RingCentral itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.adapters.ringcentral.address import EXTENSION
from bot.adapters.ringcentral.client import Call, RingCentralClient
from bot.adapters.ringcentral.gate import Group
from bot.adapters.ringcentral.sms import RingCentralSms
from bot.adapters.system.clock import SystemClock
from bot.conversations.views import ElsewhereView
from bot.sandbox.ringcentral import RingCentralWorld
from bot.texting.phone import PhoneNumber
from bot.usecases.catch_up import SYNC_TAKES, catch_up
from tests.builders import DESK as CHANNEL
from tests.builders import TENANT
from tests.usecases.bureau import Bureau, opened_bureau

GUEST = PhoneNumber("+14155550123")
FRIEND = PhoneNumber("+14155550124")
DESK = PhoneNumber("+16505550100")


@pytest.fixture
async def bureau(sms: RingCentralSms) -> Bureau:
    opened = await opened_bureau(gap_since=datetime.now(UTC), gap_reason="start", synced_at=None)
    ports = replace(opened.ports, clock=SystemClock(), sms=sms)
    opened = replace(opened, ports=ports)
    await catch_up(ports, tenant=TENANT)
    return opened


async def _sync(bureau: Bureau, world: RingCentralWorld) -> None:
    # The last sync was just now, and RingCentral wants them further apart.
    await bureau.store.change_tenant(
        TENANT, lambda team: replace(team, synced_at=datetime.now(UTC) - SYNC_TAKES)
    )
    await catch_up(bureau.ports, tenant=TENANT)
    await bureau.work(bureau.ports.clock.now())
    await world.settle()


async def _app_sends(client: RingCentralClient, *to: PhoneNumber) -> None:
    body = {
        "from": {"phoneNumber": DESK.e164},
        "to": [{"phoneNumber": each.e164} for each in to],
        "text": "Your crown is ready.",
    }
    call = Call(method="post", path=f"{EXTENSION}/sms", group=Group.MEDIUM, body=body)
    await client.fetch(call)


def _shown(bureau: Bureau) -> list[ElsewhereView]:
    return [post for post in bureau.chat.shown(CHANNEL) if isinstance(post, ElsewhereView)]


async def test_a_text_of_another_application_is_shown_and_its_delivery_followed(
    bureau: Bureau, world: RingCentralWorld, client: RingCentralClient
) -> None:
    await _app_sends(client, GUEST)
    await _sync(bureau, world)
    [first] = _shown(bureau)

    await world.settle()
    await _sync(bureau, world)

    [shown] = _shown(bureau)
    assert (first.text.body, shown.text.status) == ("Your crown is ready.", "delivered")
    assert shown.contact == GUEST


async def test_a_group_text_is_shown_to_everybody_it_went_to(
    bureau: Bureau, world: RingCentralWorld, client: RingCentralClient
) -> None:
    await _app_sends(client, GUEST, FRIEND)

    await _sync(bureau, world)

    assert {view.contact for view in _shown(bureau)} == {GUEST, FRIEND}
    assert [view.text.others for view in _shown(bureau)] == [1, 1]


async def test_ringcentrals_answer_to_a_stop_is_told_from_what_follows_it(
    bureau: Bureau, world: RingCentralWorld, client: RingCentralClient
) -> None:
    await world.inbound(GUEST.e164, DESK.e164, "STOP", notify=False)
    await _sync(bureau, world)
    await _sync(bureau, world)

    await _app_sends(client, GUEST)
    await _sync(bureau, world)

    assert [view.text.kind for view in _shown(bureau)] == ["stop_answer", "app"]
    assert [view.text.silent_since is not None for view in _shown(bureau)] == [False, True]
