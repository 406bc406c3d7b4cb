"""Socket Mode with Bolt's own handler."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from tests.sandbox.slack.slack_office import MAYA, SUPPORT, Office, an_office, modal


@asynccontextmanager
async def a_connected_office() -> AsyncIterator[tuple[Office, AsyncSocketModeHandler]]:
    """Open the office with a Bolt app on one socket and no address of its own."""
    async with an_office(by_http=False) as office:
        handler = AsyncSocketModeHandler(
            office.bolt,
            office.world.app_token,
            web_client=AsyncWebClient(office.world.bot_token, office.client.base_url),
        )
        await handler.connect_async()  # type: ignore[no-untyped-call] # Bolt's gap
        await office.world.wait_for(lambda: office.world.sockets.count == 1)
        yield office, handler
        await handler.close_async()  # type: ignore[no-untyped-call] # Bolt's gap


async def an_open_socket(
    office: Office, session: aiohttp.ClientSession
) -> aiohttp.ClientWebSocketResponse:
    """Open a bare socket and swallow the hello."""
    client = AsyncWebClient(base_url=office.client.base_url)
    answer = await client.apps_connections_open(app_token=office.world.app_token)
    socket = await session.ws_connect(answer["url"])
    hello = await socket.receive_json()
    assert hello["type"] == "hello"
    return socket


async def test_a_command_goes_through_the_socket_and_its_answer_comes_back() -> None:
    async with a_connected_office() as (office, _):

        @office.bolt.command("/text")
        async def answer(ack: AsyncAck, body: dict[str, Any]) -> None:
            await ack(f"got {body['text']}")

        seen = await office.world.command(MAYA, SUPPORT, "/text hello")

        assert seen.status == 200
        assert [note["text"] for note in seen.ephemeral] == ["got hello"]


async def test_events_and_views_go_through_the_socket() -> None:
    async with a_connected_office() as (office, _):
        heard: list[str] = []

        @office.bolt.event("message")
        async def hear(event: dict[str, Any]) -> None:
            heard.append(event["text"])

        @office.bolt.global_shortcut("compose")
        async def show(ack: AsyncAck, body: dict[str, Any]) -> None:
            await office.client.views_open(trigger_id=body["trigger_id"], view=modal())
            await ack()

        @office.bolt.view("compose")
        async def refuse(ack: AsyncAck) -> None:
            await ack(response_action="errors", errors={"body": "No."})

        await office.world.say(MAYA, SUPPORT, "hello")
        await office.world.shortcut(MAYA, "compose")
        seen = await office.world.submit(MAYA, {"body": {"body_in": "Hi"}})

        assert heard == ["hello"]
        assert seen.errors == {"body": "No."}


async def test_a_client_that_is_told_to_refresh_connects_again() -> None:
    async with a_connected_office() as (office, _):

        @office.bolt.command("/text")
        async def answer(ack: AsyncAck) -> None:
            await ack("back again")

        leaving = asyncio.create_task(office.world.sockets.disconnect())
        await office.world.wait_for(lambda: office.world.sockets.opened == 2)
        office.world.clock.advance(10)
        await leaving
        await office.world.wait_for(lambda: office.world.sockets.count == 1)
        seen = await office.world.command(MAYA, SUPPORT, "/text hello")

        assert [note["text"] for note in seen.ephemeral] == ["back again"]


async def test_an_event_without_ack_comes_again_with_the_same_envelope() -> None:
    async with an_office(by_http=False) as office:
        socket = await an_open_socket(office, office.http)

        saying = asyncio.create_task(office.world.say(MAYA, SUPPORT, "hello"))
        first = await socket.receive_json()
        office.world.clock.advance(3)
        second = await socket.receive_json()
        await socket.send_json({"envelope_id": second["envelope_id"]})
        await saying
        await office.world.settle()

        assert first["envelope_id"] == second["envelope_id"]
        assert (first["retry_attempt"], second["retry_attempt"]) == (0, 1)
        assert second["retry_reason"] == "timeout"
        assert first["accepts_response_payload"] is False
        assert first["payload"]["event_id"] == second["payload"]["event_id"]


async def test_a_socket_that_dies_before_its_ack_hands_the_event_to_another() -> None:
    async with an_office(by_http=False) as office:
        dying = await an_open_socket(office, office.http)

        saying = asyncio.create_task(office.world.say(MAYA, SUPPORT, "hello"))
        first = await dying.receive_json()
        other = await an_open_socket(office, office.http)
        await dying.close()
        await office.world.wait_for(lambda: office.world.sockets.count == 1)
        office.world.clock.advance(3)
        again = await other.receive_json()
        await other.send_json({"envelope_id": again["envelope_id"]})
        await saying
        await office.world.settle()

        assert again["payload"]["event_id"] == first["payload"]["event_id"]
        assert again["retry_attempt"] >= 1


async def test_a_ticket_opens_one_socket() -> None:
    async with an_office(by_http=False) as office:
        client = AsyncWebClient(base_url=office.client.base_url)
        url = (await client.apps_connections_open(app_token=office.world.app_token))["url"]

        await office.http.ws_connect(url)
        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            await office.http.ws_connect(url)

        assert refused.value.status == 403


async def test_a_ticket_lives_for_thirty_seconds() -> None:
    async with an_office(by_http=False) as office:
        client = AsyncWebClient(base_url=office.client.base_url)
        url = (await client.apps_connections_open(app_token=office.world.app_token))["url"]
        office.world.clock.advance(31)

        with pytest.raises(aiohttp.WSServerHandshakeError):
            await office.http.ws_connect(url)


async def test_the_eleventh_socket_is_one_too_many() -> None:
    async with an_office(by_http=False) as office:
        sockets = [await an_open_socket(office, office.http) for _ in range(10)]
        client = AsyncWebClient(base_url=office.client.base_url)
        url = (await client.apps_connections_open(app_token=office.world.app_token))["url"]

        socket = await office.http.ws_connect(url)
        goodbye = await socket.receive_json()

        assert (goodbye["type"], goodbye["reason"]) == ("disconnect", "too_many_websockets")
        assert not any(open_one.closed for open_one in sockets)


async def test_with_sockets_only_and_none_open_a_command_cannot_be_delivered() -> None:
    async with an_office() as office:
        office.world.socket_mode = True

        seen = await office.world.command(MAYA, SUPPORT, "/text hello")

        assert seen.failure == '/text failed with the error "dispatch_failed"'


async def test_a_bot_token_opens_no_socket() -> None:
    async with an_office(by_http=False) as office:
        assert await office.refusal("apps.connections.open") == "not_allowed_token_type"


async def test_pings_come_back_with_their_bytes() -> None:
    async with an_office(by_http=False) as office:
        client = AsyncWebClient(base_url=office.client.base_url)
        url = (await client.apps_connections_open(app_token=office.world.app_token))["url"]
        socket = await office.http.ws_connect(url, autoping=False)
        await socket.receive_json()

        await socket.ping(b"sdk-ping-pong:1")
        pong = await socket.receive()

        assert (pong.type, bytes(pong.data)) == (aiohttp.WSMsgType.PONG, b"sdk-ping-pong:1")
