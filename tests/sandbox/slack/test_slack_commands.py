"""Slash commands, as Slack sends them and as its clients show the answers."""

import asyncio
from typing import Any

import pytest
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.signature import SignatureVerifier
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.sandbox.slack import GestureError, SlackWorld, create_app
from bot.sandbox.slack.delivery import signed_headers
from bot.sandbox.slack.loopback import serving
from tests.sandbox.slack.slack_office import LOBBY, MAYA, SAM, STRANGER, SUPPORT, an_office, button

MANIFEST: dict[str, object] = {
    "features": {
        "slash_commands": [{"command": "/text", "should_escape": True, "usage_hint": "help"}],
        "app_home": {"home_tab_enabled": True, "messages_tab_enabled": True},
    },
    "oauth_config": {"scopes": {"bot": ["commands", "chat:write"]}},
    "settings": {"interactivity": {"is_enabled": True}},
}


async def test_the_answer_is_shown_to_the_person_who_typed_and_to_nobody_else() -> None:
    async with an_office() as office:

        @office.bolt.command("/text")
        async def answer(ack: AsyncAck) -> None:
            await ack("Only you can see this.")

        seen = await office.world.command(MAYA, SUPPORT, "/text help")

        assert seen.status == 200
        assert [note["text"] for note in seen.ephemeral] == ["Only you can see this."]
        assert "Only you can see this." in office.world.screen(MAYA, SUPPORT)
        assert "Only you can see this." not in office.world.screen(SAM, SUPPORT)
        assert office.world.messages(SUPPORT) == []


async def test_a_reload_loses_ephemeral_messages() -> None:
    async with an_office() as office:

        @office.bolt.command("/text")
        async def answer(ack: AsyncAck) -> None:
            await ack("Gone soon.")

        await office.world.command(MAYA, SUPPORT, "/text help")
        office.world.reload(MAYA)

        assert office.world.ephemerals(MAYA, SUPPORT) == []


async def test_an_in_channel_answer_also_shows_the_typed_line_to_everyone() -> None:
    async with an_office() as office:

        @office.bolt.command("/text")
        async def answer(ack: AsyncAck) -> None:
            await ack(text="Sent.", response_type="in_channel")

        await office.world.command(MAYA, SUPPORT, "/text 555-0100 hello")

        posted = [(m["user"], m["text"]) for m in office.world.messages(SUPPORT)]
        assert posted == [(MAYA, "/text 555-0100 hello"), ("U0BOT", "Sent.")]


async def test_an_empty_answer_shows_nothing() -> None:
    async with an_office() as office:

        @office.bolt.command("/text")
        async def answer(ack: AsyncAck) -> None:
            await ack()

        seen = await office.world.command(MAYA, SUPPORT, "/text")

        assert (seen.status, seen.failure, seen.ephemeral) == (200, None, [])


async def test_the_command_carries_every_documented_field_escaped() -> None:
    async with an_office() as office:
        bodies: list[dict[str, Any]] = []

        @office.bolt.command("/text")
        async def answer(ack: AsyncAck, body: dict[str, Any]) -> None:
            bodies.append(body)
            await ack()

        await office.world.command(MAYA, SUPPORT, "/text @sam in #support: a < b & c http://x.test")

        assert set(bodies[0]) == {
            "token",
            "team_id",
            "team_domain",
            "channel_id",
            "channel_name",
            "user_id",
            "user_name",
            "command",
            "text",
            "api_app_id",
            "is_enterprise_install",
            "response_url",
            "trigger_id",
        }
        assert bodies[0]["text"] == (
            f"<@{SAM}> in <#{SUPPORT}|support>: a &lt; b &amp; c <http://x.test>"
        )
        assert (bodies[0]["command"], bodies[0]["channel_id"]) == ("/text", SUPPORT)


async def test_numbers_may_arrive_as_telephone_links() -> None:
    async with an_office() as office:
        texts: list[str] = []
        office.world.linkify_phones = True

        @office.bolt.command("/text")
        async def answer(ack: AsyncAck, body: dict[str, Any]) -> None:
            texts.append(body["text"])
            await ack()

        await office.world.command(MAYA, SUPPORT, "/text 415-555-0132 hello")

        assert texts == ["<tel:+14155550132|415-555-0132> hello"]


async def test_a_command_that_the_manifest_does_not_name_never_leaves_the_client() -> None:
    async with an_office(manifest=MANIFEST) as office:
        seen = await office.world.command(MAYA, SUPPORT, "/other thing")

        assert seen.failure == "/other is not a valid command."
        assert office.world.journal == []


async def test_people_outside_the_workspace_have_no_commands() -> None:
    async with an_office() as office:
        seen = await office.world.command(STRANGER, SUPPORT, "/text hello")

        assert seen.failure is not None
        assert office.world.journal == []


async def test_nobody_types_in_a_channel_they_are_not_in() -> None:
    async with an_office() as office:
        with pytest.raises(GestureError, match="is not in #lobby"):
            await office.world.command(SAM, LOBBY, "/text hello")


async def test_a_crash_of_the_bot_is_shown_raw_and_not_retried() -> None:
    async with an_office() as office:

        @office.bolt.command("/text")
        async def answer() -> None:
            raise LookupError("The bot is broken.")

        seen = await office.world.command(MAYA, SUPPORT, "/text hello")

        assert seen.status == 500
        assert seen.failure == '/text failed with the error "dispatch_failed"'
        assert [r.kind for r in office.world.journal].count("command") == 1


async def test_after_three_seconds_the_command_has_timed_out() -> None:
    async with an_office() as office:
        arrived = asyncio.Event()

        @office.bolt.command("/text")
        async def answer(ack: AsyncAck) -> None:
            arrived.set()
            await asyncio.sleep(2)
            await ack("Too late.")

        typing = asyncio.create_task(office.world.command(MAYA, SUPPORT, "/text hello"))
        await arrived.wait()
        office.world.clock.advance(3)
        seen = await typing

        assert seen.status is None
        assert seen.failure == '/text failed with the error "operation_timeout"'


async def test_blocks_that_slack_would_refuse_are_not_shown() -> None:
    async with an_office() as office:

        @office.bolt.command("/text")
        async def answer(ack: AsyncAck) -> None:
            await ack(text="Choose", blocks=[button("send", text="x" * 76)])

        seen = await office.world.command(MAYA, SUPPORT, "/text hello")

        assert seen.failure == "The app sent an answer that cannot be shown: invalid_blocks."
        assert seen.ephemeral == []


def test_the_published_signature_vector_holds() -> None:
    body = (
        b"token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
        b"&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
        b"&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands"
        b"%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
        b"&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c"
    )

    headers = signed_headers("8f742231b10e8888abcd99yyyzzz85a5", body, 1531420618)

    assert headers["X-Slack-Signature"] == (
        "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503"
    )


async def test_the_sdk_accepts_the_signature_of_every_kind_of_request() -> None:
    world = SlackWorld()
    world.add_user(MAYA, name="maya", real_name="Maya Ortiz")
    world.add_channel(SUPPORT, "support", members=[MAYA])
    verifier = SignatureVerifier(world.signing_secret)
    verdicts: list[tuple[str, bool]] = []

    async def endpoint(request: Request) -> Response:
        body = await request.body()
        kind = request.headers["content-type"]
        headers = dict(request.headers)
        verdicts.append((kind, verifier.is_valid_request(body, headers)))
        return PlainTextResponse("")

    bot = Starlette(routes=[Route("/slack/events", endpoint, methods=["POST"])])
    async with serving(create_app(world)) as base_url, serving(bot) as bot_url:
        world.base_url, world.events_url = base_url, f"{bot_url}/slack/events"

        await world.command(MAYA, SUPPORT, "/text ünïcode & more")
        await world.say(MAYA, SUPPORT, "héllo 😀")
        await world.shortcut(MAYA, "text_compose")

    assert verdicts == [
        ("application/x-www-form-urlencoded", True),
        ("application/json", True),
        ("application/x-www-form-urlencoded", True),
    ]


async def test_bolt_passes_the_url_check_and_an_echo_less_bot_does_not() -> None:
    async with an_office() as office:
        assert await office.world.verify_url() is True

        office.world.events_url = f"{office.world.base_url}/sandbox"
        assert await office.world.verify_url() is False


async def test_a_wrong_secret_or_a_stale_time_is_refused_by_bolt() -> None:
    async with an_office() as office:
        office.world.signing_secret = "not-the-secret"
        wrong = await office.world.command(MAYA, SUPPORT, "/text hello")

        office.world.signing_secret = "emu-signing-secret"
        office.world.courier.clock_skew = -301
        stale = await office.world.command(MAYA, SUPPORT, "/text hello")

        assert (wrong.status, stale.status) == (401, 401)
