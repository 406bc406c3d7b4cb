"""From a guest's phone to the inbox over real HTTP, whatever happens to the webhook on the way."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.types import ASGIApp

from bot.adapters.memory.chat import MemoryChat
from bot.adapters.memory.clock import MemoryClock
from bot.adapters.memory.keys import MemoryKeys
from bot.adapters.memory.queue import MemoryQueue
from bot.adapters.memory.store import MemoryStore
from bot.adapters.ringcentral.sms import RingCentralSms
from bot.ports import House, Ports
from bot.sandbox.ringcentral import Media, RingCentralWorld
from bot.texting.phone import PhoneNumber
from bot.web import ringcentral
from tests.builders import TENANT

TOKEN = "long-random-secret"
GUEST = "+14155550123"
DESK = "+16505550100"


@dataclass(frozen=True, kw_only=True)
class Office:
    """Our side: the ports, and the world behind them."""

    ports: Ports
    world: RingCentralWorld
    address: str

    async def bodies(self) -> list[str]:
        key = self.ports.keys.contact_key(TENANT, PhoneNumber(GUEST))
        return [text.body for text in await self.ports.store.unread(TENANT, key)]

    async def catch_up(self) -> None:
        """Keep what sync brings, as the use case does."""
        since = datetime.now(UTC) - timedelta(hours=1)
        page = await self.ports.sms.sync(TENANT, token="", since=since)
        for text in page.inbound:
            key = self.ports.keys.contact_key(TENANT, text.contact)
            await self.ports.store.keep_inbound(TENANT, key, text)


@pytest.fixture
async def office(
    sms: RingCentralSms,
    world: RingCentralWorld,
    served: Callable[[ASGIApp], AbstractAsyncContextManager[str]],
) -> AsyncIterator[Office]:
    clock = MemoryClock(datetime.now(UTC))
    ports = Ports(
        clock=clock,
        keys=MemoryKeys(),
        store=MemoryStore(clock),
        queue=MemoryQueue(),
        chat=MemoryChat(clock),
        sms=sms,
        house=House(
            brand="Harbor Dental",
            support_contact="hello@example.com",
            undo=timedelta(0),
            default_channel=None,
            admins=frozenset(),
        ),
    )
    routes = ringcentral.routes(ports, tenant=lambda: TENANT, verification_token=TOKEN)
    async with served(Starlette(routes=routes)) as base:
        address = f"{base}/ringcentral/events/{TENANT}"
        await sms.ensure_webhook(TENANT, address=address, token=TOKEN, now=clock.now())
        yield Office(ports=ports, world=world, address=address)


async def test_a_guests_text_is_in_the_inbox_when_ringcentral_has_its_200(office: Office) -> None:
    await office.world.inbound(GUEST, DESK, "STOP")
    await office.world.settle()

    assert await office.bodies() == ["STOP"]
    assert {try_["status"] for try_ in office.world.deliveries} == {200}


SPOILED: list[dict[str, Any]] = [
    {"kind": "duplicate", "copies": 3},
    {"kind": "duplicate", "copies": 2, "same_uuid": False},
    {"kind": "unformatted_from"},
    {"kind": "attachment_without_uri"},
    {"kind": "evil_attachment_uri"},
    {"kind": "timestamp_offset"},
    {"kind": "foreign_subscription_id"},
]


@pytest.mark.parametrize("fault", SPOILED, ids=lambda fault: str(fault["kind"]))
async def test_an_odd_event_is_kept_once(office: Office, fault: dict[str, Any]) -> None:
    options = {name: value for name, value in fault.items() if name != "kind"}
    office.world.webhook_faults.add(fault["kind"], times=None, **options)

    await office.world.inbound(GUEST, DESK, "One", media=[Media("image/png", b"png")])
    await office.world.settle()

    assert await office.bodies() == ["One"]


@pytest.mark.parametrize(
    "kind",
    [
        "drop",
        "wrong_verification_token",
        "no_verification_token",
        "malformed_json",
        "missing_subject",
        "from_without_phoneNumber",
    ],
)
async def test_a_lost_or_broken_event_comes_by_sync_with_its_own_words(
    office: Office, kind: Any
) -> None:
    office.world.webhook_faults.add(kind, times=None)
    await office.world.inbound(GUEST, DESK, "STOP")
    await office.world.settle()
    assert await office.bodies() == []

    await office.catch_up()

    assert await office.bodies() == ["STOP"]


async def test_a_picture_without_words_needs_no_sync(office: Office) -> None:
    await office.world.inbound(GUEST, DESK, "", media=[Media("image/png", b"png")])
    await office.world.settle()

    assert await office.bodies() == [""]


async def test_sync_brings_no_text_twice(office: Office) -> None:
    await office.world.inbound(GUEST, DESK, "One")
    await office.world.settle()
    await office.catch_up()
    await office.catch_up()

    assert await office.bodies() == ["One"]


async def test_no_attachments_address_is_ever_called(office: Office) -> None:
    office.world.webhook_faults.add("evil_attachment_uri", host=office.world.base_url)

    await office.world.inbound(GUEST, DESK, "One", media=[Media("image/png", b"png")])
    await office.world.settle()

    assert [e for e in office.world.journal if "/content/" in e["path"]] == []
