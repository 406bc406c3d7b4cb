"""Servers that never come to an end, and a login that is asked to wait."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from datetime import timedelta
from time import monotonic

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import ASGIApp

from bot.adapters.ringcentral.client import Call, RingCentralClient
from bot.adapters.ringcentral.gate import Group
from bot.adapters.ringcentral.transport import TimeoutClient
from bot.errors import SmsUnavailable
from bot.sandbox.ringcentral import RingCentralWorld

READ = Call(
    method="get", path="/restapi/v1.0/account/~/extension/~/message-store", group=Group.LIGHT
)


async def drip() -> AsyncIterator[bytes]:
    for _ in range(50):
        yield b" "
        await asyncio.sleep(0.2)


async def flood() -> AsyncIterator[bytes]:
    for _ in range(400):
        yield b" " * 65_536


async def token(_: Request) -> Response:
    return Response('{"access_token":"t","expires_in":3600}', media_type="application/json")


def a_server(store: Callable[[], Response]) -> Starlette:
    async def answer(_: Request) -> Response:
        return store()

    return Starlette(
        routes=[
            Route("/restapi/oauth/token", token, methods=["POST"]),
            Route("/restapi/v1.0/{rest:path}", answer),
        ]
    )


@pytest.mark.parametrize(
    ("body", "code"), [(drip, "ReadTimeout"), (flood, "AnswerTooLong")], ids=["drip", "flood"]
)
async def test_an_answer_without_end_is_cut(
    served: Callable[[ASGIApp], AbstractAsyncContextManager[str]],
    body: Callable[[], AsyncIterator[bytes]],
    code: str,
) -> None:
    async with served(a_server(lambda: StreamingResponse(body()))) as origin:
        client = RingCentralClient(
            client_id="a", client_secret="b", jwt="c", server_url=origin, timeout=(1.0, 0.5)
        )
        began = monotonic()
        reply = await client.ask(READ)
        client.close()

    assert (reply.executed, reply.code) == ("maybe", code)
    assert monotonic() - began < 4


async def test_a_redirect_is_not_followed(
    served: Callable[[ASGIApp], AbstractAsyncContextManager[str]],
) -> None:
    async with served(a_server(lambda: RedirectResponse("http://evil.example.net/"))) as origin:
        client = RingCentralClient(client_id="a", client_secret="b", jwt="c", server_url=origin)
        with pytest.raises(SmsUnavailable, match="reached"):
            await client.fetch(READ)
        client.close()


def test_the_environment_names_no_proxy_to_us(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")

    transport = TimeoutClient(timeout=(1.0, 1.0), pool=1)

    assert transport._session.trust_env is False
    transport.close()


async def test_a_login_that_must_wait_is_not_tried_again_meanwhile(
    client: RingCentralClient, world: RingCentralWorld
) -> None:
    world.faults.add("status", path="/oauth/token", status=429, code="CMN-301", retry_after=30)

    for _ in range(3):
        with pytest.raises(SmsUnavailable) as raised:
            await client.fetch(READ)

    assert raised.value.retry_after is not None
    assert raised.value.retry_after > timedelta(seconds=25)
    assert len([e for e in world.journal if e["path"].endswith("/token")]) == 1
