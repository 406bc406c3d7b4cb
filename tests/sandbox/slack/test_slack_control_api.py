"""The control API that the sandbox page talks to."""

import asyncio
import time
from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck

from tests.sandbox.slack.slack_office import (
    MAYA,
    SAM,
    SUPPORT,
    VAULT,
    Office,
    an_office,
    button,
    modal,
)

MANIFEST: dict[str, object] = {
    "features": {
        "app_home": {"home_tab_enabled": True, "messages_tab_enabled": True},
        "slash_commands": [
            {"command": "/text", "description": "Text a contact", "usage_hint": "help"}
        ],
        "shortcuts": [{"name": "Text a contact", "type": "global", "callback_id": "compose"}],
    },
    "oauth_config": {"scopes": {"bot": ["commands", "chat:write"]}},
    "settings": {"interactivity": {"is_enabled": True}},
}


async def post(office: Office, path: str, **body: Any) -> tuple[int, dict[str, Any]]:
    """Post JSON to the control API and return status and answer."""
    url = f"{office.world.base_url}/_emu/slack/{path}"
    async with office.http.post(url, json=body) as response:
        return response.status, await response.json()


async def get(office: Office, path: str) -> Any:
    """Read from the control API."""
    async with office.http.get(f"{office.world.base_url}/_emu/slack/{path}") as response:
        assert response.status == 200
        return await response.json()


async def test_the_state_holds_what_one_person_sees() -> None:
    async with an_office(manifest=MANIFEST, by_http=False) as office:
        await office.client.chat_postEphemeral(channel=SUPPORT, user=MAYA, text="psst")
        ts = await office.world.say(SAM, SUPPORT, "hello")
        await office.client.chat_postMessage(channel=SUPPORT, text="hi", thread_ts=ts)

        mine = await get(office, f"state?user={MAYA}")
        his = await get(office, f"state?user={SAM}")

        support = next(c for c in mine["channels"] if c["id"] == SUPPORT)
        shown = [(m["text"], m["ephemeral"], m.get("thread_ts")) for m in support["messages"]]
        assert shown == [("psst", True, None), ("hello", False, ts), ("hi", False, ts)]
        assert mine["commands"][0]["usage_hint"] == "help"
        assert mine["shortcuts"][0]["callback_id"] == "compose"
        assert {"id": SAM, "real_name": "Sam Lee"}.items() <= mine["users"][2].items()
        assert (VAULT in _ids(mine), VAULT in _ids(his)) == (True, False)
        direct = next(c for c in mine["channels"] if c["type"] == "im")
        assert direct["name"] == "Assent"


def _ids(state: dict[str, Any]) -> set[str]:
    return {channel["id"] for channel in state["channels"]}


async def test_gestures_come_back_as_what_was_seen() -> None:
    async with an_office() as office:

        @office.bolt.command("/text")
        async def answer(ack: AsyncAck) -> None:
            await ack(text="Send?", blocks=[button("send")])

        @office.bolt.action("send")
        async def show(ack: AsyncAck, body: dict[str, Any]) -> None:
            await office.client.views_open(trigger_id=body["trigger_id"], view=modal())
            await ack()

        @office.bolt.view("compose")
        async def accept(ack: AsyncAck) -> None:
            await ack()

        _, typed = await post(office, "command", user=MAYA, channel=SUPPORT, text="/text hi")
        ts = typed["ephemeral"][0]["ts"]
        _, clicked = await post(
            office, "click", user=MAYA, channel=SUPPORT, ts=ts, action_id="send"
        )
        _, refused = await post(office, "submit", user=MAYA, values={})
        flat = await post(office, "submit", user=MAYA, values={"body": "Hi"})
        deep = await post(office, "submit", user=MAYA, values={"body": {"body_in": {"a": 1}}})
        none = await post(office, "submit", user=MAYA, values="Hi")
        _, sent = await post(office, "submit", user=MAYA, values={"body": {"body_in": "Hi"}})

        assert clicked["modal"]["title"]["text"] == "Text a contact"
        assert refused["errors"] == {"body": "Please complete this required field."}
        assert [status for status, _ in (flat, deep, none)] == [400, 400, 400]
        assert "by action id" in flat[1]["error"]
        assert "takes a text" in deep[1]["error"]
        assert (sent["status"], sent["modal"]) == (200, None)


async def test_saying_gives_a_ts_that_can_be_edited_and_deleted() -> None:
    async with an_office(by_http=False) as office:
        _, said = await post(office, "say", user=MAYA, channel=SUPPORT, text="helo")
        target = {"user": MAYA, "channel": SUPPORT, "ts": said["ts"]}

        await post(office, "edit", **target, text="hello")
        edited = office.world.messages(SUPPORT)[0]["text"]
        await post(office, "delete", **target)

        assert edited == "hello"
        assert office.world.messages(SUPPORT) == []


async def test_what_cannot_be_done_is_answered_with_a_sentence() -> None:
    async with an_office(by_http=False) as office:
        impossible = await post(office, "close", user=MAYA)
        incomplete = await post(office, "say", user=MAYA)
        unknown = await post(office, "faults", kind="earthquake")
        backwards = await post(office, "clock", advance=-1)

        assert impossible == (400, {"error": "U0MAYA has no modal open."})
        assert incomplete == (400, {"error": "missing a required argument: 'channel'"})
        assert unknown[0] == backwards[0] == 400


async def test_a_form_from_a_foreign_page_changes_nothing() -> None:
    async with an_office(by_http=False) as office:
        url = f"{office.world.base_url}/_emu/slack/say"
        form = {"user": MAYA, "channel": SUPPORT, "text": "forged"}
        async with office.http.post(url, data=form) as response:
            assert response.status == 400

        assert office.world.messages(SUPPORT) == []


async def test_the_stream_tells_of_a_change_within_twenty_milliseconds() -> None:
    async with an_office(by_http=False) as office:
        url = f"{office.world.base_url}/_emu/slack/stream"
        async with office.http.get(url) as stream:
            assert stream.content_type == "text/event-stream"
            assert await stream.content.readline() == b": hello\n"
            await stream.content.readline()
            delays = [await _delay(office, stream.content, n) for n in range(5)]

        assert min(delays) < 0.02


async def _delay(office: Office, lines: Any, number: int) -> float:
    """Return the seconds from a change to its line in the stream."""
    await asyncio.sleep(0.01)
    started = time.perf_counter()
    await office.world.say(MAYA, SUPPORT, f"line {number}")
    line = await lines.readline()
    delay = time.perf_counter() - started
    assert line == b'data: {"kind": "changed"}\n'
    await lines.readline()
    return delay


async def test_faults_clock_journal_and_divergences_are_within_reach() -> None:
    async with an_office(by_http=False) as office:
        await post(office, "faults", method="auth.test", kind="internal_error")
        broken = await office.refusal("auth.test")
        await post(office, "faults", method="auth.test", kind="internal_error", times=None)
        async with office.http.delete(f"{office.world.base_url}/_emu/slack/faults") as response:
            assert response.status == 200
        before = office.world.clock.now()
        _, clock = await post(office, "clock", advance=61)

        journal = await get(office, "journal")
        divergences = await get(office, "divergences")

        assert broken == "internal_error"
        assert (await office.client.auth_test())["ok"] is True
        assert clock["now"] >= before + 61
        assert journal[0]["method"] == "auth.test"
        assert len(divergences["divergences"]) > 10


async def test_a_reset_keeps_people_and_rooms_and_forgets_the_rest() -> None:
    async with an_office(by_http=False) as office:
        await office.world.say(MAYA, SUPPORT, "hello")
        await office.world.kick(SAM, SUPPORT)
        office.world.faults.add(kind="500", times=None)

        await post(office, "reset")

        assert office.world.messages(SUPPORT) == []
        assert SAM in office.world.channels[SUPPORT].members
        assert (await office.client.auth_test())["ok"] is True
        assert [record.method for record in office.world.journal] == ["auth.test"]
