"""The stage of the browser tests: both emulators, the page and a real bot in one application."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import httpx
from slack_bolt.adapter.starlette.async_handler import AsyncSlackRequestHandler
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.sandbox import page as sandbox_page
from bot.sandbox import ringcentral, slack
from tests.browser.page_bot import MANIFEST, make_bot

Result = TypeVar("Result")

SCREENS = Path(__file__).parent / "screens"
MAYA, BOB, GUS = "U0MAYA", "U0BOB", "U0GUS"
DESK, SUPPORT, MANAGERS = "C0DESK", "C0SUPPORT", "G0MANAGERS"
ANN = "+14155550123"
OWN = "+16505550100"


@dataclass(frozen=True)
class Stage:
    """What a test drives: the address, the two worlds, and the loop they live on."""

    url: str
    slack: slack.SlackWorld
    phones: ringcentral.RingCentralWorld
    loop: asyncio.AbstractEventLoop

    def run(self, work: Coroutine[Any, Any, Result]) -> Result:
        """Do `work` on the servers' loop and return its result."""
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(timeout=10)


def make_team(url: str) -> slack.SlackWorld:
    team = slack.SlackWorld(manifest=MANIFEST, base_url=url, events_url=f"{url}/slack/events")
    team.add_user(MAYA, name="maya", real_name="Maya Chen")
    team.add_user(BOB, name="bob", real_name="Bob Ngata", tz="America/New_York")
    team.add_user(GUS, name="gus", real_name="Gus Adler", guest=True)
    everyone = (MAYA, BOB, GUS)
    team.add_channel(DESK, "front-desk", members=everyone)
    team.add_channel(SUPPORT, "support", members=(MAYA, BOB))
    team.add_channel(MANAGERS, "managers", private=True, members=(MAYA,))
    for person in everyone:
        team.dm(person)
    return team


def compose_stage(team: slack.SlackWorld, phones: ringcentral.RingCentralWorld) -> Starlette:
    bot = make_bot(
        api=f"{team.base_url}/api/", token=team.bot_token, signing_secret=team.signing_secret
    )
    handler = AsyncSlackRequestHandler(bot)

    async def events(request: Request) -> Response:
        return await handler.handle(request)

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        await phones.start()
        yield
        await phones.stop()
        await team.aclose()

    return Starlette(
        routes=[
            Route("/slack/events", events, methods=["POST"]),
            *slack.routes(team),
            *ringcentral.routes(phones),
            *sandbox_page.routes(about={"Version": "1 <b>", "Store": "none"}),
        ],
        lifespan=lifespan,
    )


def send_text(stage: Stage, *, to: str, words: str) -> None:
    """Send a text over RingCentral's API, as the bot's gateway would."""
    with httpx.Client(base_url=stage.url) as client:
        grant = {
            "grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer",
            "assertion": stage.phones.jwt,
        }
        app = (stage.phones.client_id, stage.phones.client_secret)
        token = client.post("/restapi/oauth/token", data=grant, auth=app).json()["access_token"]
        client.post(
            "/restapi/v1.0/account/~/extension/~/sms",
            json={"from": {"phoneNumber": OWN}, "to": [{"phoneNumber": to}], "text": words},
            headers={"Authorization": f"Bearer {token}"},
        ).raise_for_status()
