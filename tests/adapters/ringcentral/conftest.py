"""The real adapter with the real SDK, over HTTP, against the emulator."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest
import uvicorn
from starlette.types import ASGIApp

from bot.adapters.ringcentral.client import RingCentralClient
from bot.adapters.ringcentral.sms import RingCentralSms
from bot.consent.category import Category
from bot.consent.clearance import ClearedText
from bot.consent.decision import Allowed
from bot.sandbox.ringcentral import RingCentralWorld, create_app
from bot.texting.ids import ContactKey, TenantId, UserId, text_id
from bot.texting.phone import PhoneNumber
from bot.texting.text import Claim, OutboundText

DESK = PhoneNumber("+16505550100")
TENANT = TenantId("T0001")


@asynccontextmanager
async def _served(app: ASGIApp) -> AsyncIterator[str]:
    """Serve an application on a free port of this machine and give its origin."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    config = uvicorn.Config(app, log_level="critical", timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)
    running = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        await running


@pytest.fixture
def served() -> Callable[[ASGIApp], AbstractAsyncContextManager[str]]:
    """Serve an application of the test's own."""
    return _served


@pytest.fixture
def world() -> RingCentralWorld:
    world = RingCentralWorld(seed=1)
    world.sent_delay = world.receipt_delay = 0.05
    return world


@pytest.fixture
async def origin(world: RingCentralWorld) -> AsyncIterator[str]:
    async with _served(create_app(world)) as base:
        world.base_url = base
        yield base


@pytest.fixture
async def sms(origin: str) -> AsyncIterator[RingCentralSms]:
    """The adapter; it gives up on a silent server after a second."""
    adapter = RingCentralSms(
        client_id="emu-app",
        client_secret="emu-secret",
        jwt="emu-jwt",
        server_url=origin,
        timeout=(1.0, 1.0),
    )
    yield adapter
    adapter.close()


@pytest.fixture
async def client(origin: str) -> AsyncIterator[RingCentralClient]:
    """The client below the adapter."""
    below = RingCentralClient(
        client_id="emu-app",
        client_secret="emu-secret",
        jwt="emu-jwt",
        server_url=origin,
        timeout=(1.0, 1.0),
    )
    yield below
    below.close()


@pytest.fixture
def a_text() -> Callable[..., ClearedText]:
    """Make a text that may go: `to`, `body`, `sender` and how long its claim holds."""

    def make(
        to: str = "+14155550111",
        body: str = "Your table is ready.",
        *,
        sender: PhoneNumber | None = DESK,
        claim: timedelta = timedelta(seconds=2),
    ) -> ClearedText:
        now = datetime.now(UTC)
        text = OutboundText(
            id=text_id(ContactKey("abcdefghij"), "tr1"),
            requester=UserId("U1"),
            contact=PhoneNumber(to),
            sender=sender,
            body=body,
            rendered=body,
            category="informational",
            created_at=now,
            changed_at=now,
            claim=Claim(token="c1", claimed_at=now, deadline=now + claim),
        )
        allowed = Allowed(
            category=Category.INFORMATIONAL, reasons=(), rules_version="test", decided_at=now
        )
        return ClearedText(text=text, allowed=allowed)

    return make
