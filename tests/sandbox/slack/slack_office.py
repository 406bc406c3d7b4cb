"""An office to test the emulator in: real HTTP, the real Slack SDK, a real Bolt app."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import aiohttp
from slack_bolt.adapter.starlette.async_handler import AsyncSlackRequestHandler
from slack_bolt.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.sandbox.slack import SlackWorld, create_app
from bot.sandbox.slack.loopback import serving

MAYA = "U0MAYA"
SAM = "U0SAM"
GUEST = "U0GUEST"
STRANGER = "U0STRANGER"
SUPPORT = "C0SUPPORT"
VAULT = "G0VAULT"
LOBBY = "C0LOBBY"


@dataclass(frozen=True)
class Office:
    """One workspace, the SDK's client, and a Bolt app that the workspace delivers to."""

    world: SlackWorld
    client: AsyncWebClient
    http: aiohttp.ClientSession
    bolt: AsyncApp

    async def refusal(self, method: str, **arguments: Any) -> str:
        """Call a method that must fail and return the error code."""
        return str((await self.refused(method, **arguments))["error"])

    async def refused(self, method: str, **arguments: Any) -> Mapping[str, Any]:
        """Call a method that must fail and return the whole answer."""
        try:
            await self.client.api_call(method, json=arguments)
        except SlackApiError as exc:
            answer: Mapping[str, Any] = exc.response.data
            return answer
        raise AssertionError(f"{method} was expected to fail.")


def people(world: SlackWorld) -> None:
    """Add the cast and the rooms."""
    world.add_user(MAYA, name="maya", real_name="Maya Ortiz")
    world.add_user(SAM, name="sam", real_name="Sam Lee")
    world.add_user(GUEST, name="guest", real_name="Gus Guest", guest=True)
    world.add_user(STRANGER, name="stranger", real_name="Stella Stranger", stranger=True)
    world.add_channel(SUPPORT, "support", members=[MAYA, SAM, GUEST, STRANGER])
    world.add_channel(VAULT, "vault", private=True, members=[MAYA], bot_member=False)
    world.add_channel(LOBBY, "lobby", members=[MAYA], bot_member=False)


@asynccontextmanager
async def an_office(
    *, manifest: Mapping[str, object] | None = None, by_http: bool = True
) -> AsyncIterator[Office]:
    """Open an office; with `by_http` the Bolt app listens on loopback."""
    world = SlackWorld(manifest=manifest)
    people(world)
    async with serving(create_app(world)) as base_url, aiohttp.ClientSession() as session:
        world.base_url = base_url
        client = AsyncWebClient(world.bot_token, f"{base_url}/api/", session=session)
        bolt = AsyncApp(client=client, signing_secret=world.signing_secret)
        office = Office(world, client, session, bolt)
        if not by_http:
            yield office
            return
        async with serving(bolt_server(bolt)) as bot_url:
            world.events_url = f"{bot_url}/slack/events"
            yield office


def bolt_server(bolt: AsyncApp) -> Starlette:
    """Return the web process of a Bolt app."""
    handler = AsyncSlackRequestHandler(bolt)

    async def endpoint(request: Request) -> Response:
        return await handler.handle(request)

    return Starlette(routes=[Route("/slack/events", endpoint, methods=["POST"])])


def modal(**changes: Any) -> dict[str, Any]:
    """Return a small modal with one text input."""
    return {
        "type": "modal",
        "callback_id": "compose",
        "title": {"type": "plain_text", "text": "Text a contact"},
        "submit": {"type": "plain_text", "text": "Check"},
        "blocks": [
            {
                "type": "input",
                "block_id": "body",
                "label": {"type": "plain_text", "text": "Body"},
                "element": {"type": "plain_text_input", "action_id": "body_in", "max_length": 20},
            }
        ],
        **changes,
    }


def button(action_id: str, text: str = "Send", value: str = "1") -> dict[str, Any]:
    """Return an actions block with one button."""
    return {
        "type": "actions",
        "block_id": f"block_{action_id}",
        "elements": [
            {
                "type": "button",
                "action_id": action_id,
                "value": value,
                "text": {"type": "plain_text", "text": text},
            }
        ],
    }


FILLED = {"body": {"body_in": "Your order is ready"}}


async def a_trigger(office: Office) -> str:
    """Let Maya use a global shortcut that the bot leaves alone, and return its trigger_id."""
    await office.world.shortcut(MAYA, "compose")
    return str(office.world.journal[-1].body["trigger_id"])


async def an_open_modal(office: Office, **changes: Any) -> dict[str, Any]:
    """Open a modal for Maya and return the view."""
    trigger_id = await a_trigger(office)
    answer = await office.client.views_open(trigger_id=trigger_id, view=modal(**changes))
    view: dict[str, Any] = answer["view"]
    return view


def answering(office: Office, **ack_arguments: Any) -> list[dict[str, Any]]:
    """Answer submissions of `compose` with these arguments; return the list of what came."""
    received: list[dict[str, Any]] = []

    @office.bolt.view("compose")
    async def take(ack: AsyncAck, body: dict[str, Any]) -> None:
        received.append(body)
        await ack(**ack_arguments)

    return received
