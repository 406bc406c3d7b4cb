"""A running emulator, a client that is logged in, and a webhook that can be told to misbehave."""

import asyncio
import json
import socket
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from types import SimpleNamespace

import httpx
import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from bot.sandbox.ringcentral import Clock, RingCentralWorld, create_app

NOON = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)
NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # loading certificates takes long, none is used
JWT_GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"


@asynccontextmanager
async def serving(app: ASGIApp) -> AsyncIterator[str]:
    """Serve an application on a free port and give its origin."""
    listener = socket.socket(proto=socket.IPPROTO_TCP)  # asyncio sets TCP_NODELAY only then
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    port = listener.getsockname()[1]
    config = uvicorn.Config(
        app, log_level="critical", timeout_graceful_shutdown=1, server_header=False
    )
    server = uvicorn.Server(config)
    task = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        await task


@pytest.fixture
def clock() -> Clock:
    return Clock(frozen_at=NOON)


@pytest.fixture
def world(clock: Clock) -> RingCentralWorld:
    return RingCentralWorld(seed=1, clock=clock)


@pytest.fixture
async def origin(world: RingCentralWorld) -> AsyncIterator[str]:
    async with serving(create_app(world)) as base:
        world.base_url = base
        yield base


@pytest.fixture
async def anyone(origin: str) -> AsyncIterator[httpx.AsyncClient]:
    """A client without a token."""
    async with httpx.AsyncClient(base_url=origin, timeout=10, verify=NO_TLS) as client:
        yield client


@pytest.fixture
async def api(anyone: httpx.AsyncClient) -> httpx.AsyncClient:
    """The client of the front desk, logged in by JWT."""
    answer = await anyone.post(
        "/restapi/oauth/token",
        data={"grant_type": JWT_GRANT, "assertion": "emu-jwt"},
        auth=("emu-app", "emu-secret"),
    )
    anyone.headers["Authorization"] = f"Bearer {answer.json()['access_token']}"
    return anyone


@pytest.fixture
async def hook() -> AsyncIterator[SimpleNamespace]:
    """A webhook: `received` notifications, `headers` of each, `answer` may be replaced."""

    async def shake_or_take(request: Request) -> Response:
        body = await request.body()
        token = request.headers.get("Validation-Token")
        if token is None:
            state.received.append(body)
            state.headers.append(dict(request.headers))
        else:
            state.handshakes.append(dict(request.headers))
        answer: Response = await state.answer(token)
        return answer

    async def behave(token: str | None) -> Response:
        headers = {"Validation-Token": token} if token else {}
        return Response("{}", headers=headers, media_type="application/json")

    state = SimpleNamespace(received=[], headers=[], handshakes=[], answer=behave)
    state.behave = behave
    state.events = lambda: [json.loads(raw) for raw in state.received]
    async with serving(Starlette(routes=[Route("/hook", shake_or_take, methods=["POST"])])) as base:
        state.address = f"{base}/hook"
        yield state
