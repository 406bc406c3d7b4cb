"""Buttons, choices and response_urls on messages."""

from typing import Any

import pytest
from slack_bolt.context.ack.async_ack import AsyncAck

from bot.sandbox.slack import GestureError
from tests.sandbox.slack.slack_office import LOBBY, MAYA, SAM, SUPPORT, Office, an_office, button

SELECT = {
    "type": "actions",
    "block_id": "pick",
    "elements": [
        {
            "type": "static_select",
            "action_id": "category",
            "options": [
                {"text": {"type": "plain_text", "text": "Promotional"}, "value": "promo"},
                {"text": {"type": "plain_text", "text": "Informational"}, "value": "info"},
            ],
        }
    ],
}


async def clicked(office: Office, ts: str, user: str = MAYA) -> dict[str, Any]:
    """Press the button `send` and return what the bot received."""
    received: list[dict[str, Any]] = []

    @office.bolt.action("send")
    async def take(ack: AsyncAck, body: dict[str, Any]) -> None:
        received.append(body)
        await ack()

    await office.world.click(user, SUPPORT, ts, "send")
    return received[0]


async def a_posted_button(office: Office) -> str:
    """Post a message with the button `send` and return its ts."""
    answer = await office.client.chat_postMessage(
        channel=SUPPORT, text="Send?", blocks=[button("send", value="txt_1")]
    )
    return str(answer["ts"])


async def an_ephemeral_button(office: Office) -> str:
    """Show Maya an ephemeral message with the button `send` and return its ts."""
    answer = await office.client.chat_postEphemeral(
        channel=SUPPORT, user=MAYA, text="Send?", blocks=[button("send")]
    )
    return str(answer["message_ts"])


async def respond(office: Office, url: str, **body: Any) -> tuple[int, str]:
    """Post to a response_url and return status and text."""
    async with office.http.post(url, json=body) as response:
        return response.status, await response.text()


async def test_a_click_tells_what_was_clicked_where_and_by_whom() -> None:
    async with an_office() as office:
        ts = await a_posted_button(office)

        body = await clicked(office, ts)

        assert body["type"] == "block_actions"
        assert body["user"]["id"] == MAYA
        assert body["container"] == {
            "type": "message",
            "message_ts": ts,
            "channel_id": SUPPORT,
            "is_ephemeral": False,
        }
        assert body["message"]["ts"] == ts
        action = body["actions"][0]
        assert (action["action_id"], action["value"], action["type"]) == (
            "send",
            "txt_1",
            "button",
        )


async def test_an_ephemeral_click_does_not_repeat_the_message() -> None:
    async with an_office() as office:
        body = await clicked(office, await an_ephemeral_button(office))

        assert "message" not in body
        assert body["container"]["is_ephemeral"] is True


async def test_a_button_that_was_updated_away_cannot_be_clicked() -> None:
    async with an_office() as office:
        ts = await a_posted_button(office)
        await office.client.chat_update(channel=SUPPORT, ts=ts, text="Sent.")

        with pytest.raises(GestureError, match="has no send now"):
            await office.world.click(MAYA, SUPPORT, ts, "send")


async def test_another_persons_ephemeral_message_cannot_be_clicked() -> None:
    async with an_office() as office:
        ts = await an_ephemeral_button(office)

        with pytest.raises(GestureError, match="sees no message"):
            await office.world.click(SAM, SUPPORT, ts, "send")


async def test_a_bot_that_crashes_on_a_click_did_not_respond() -> None:
    async with an_office() as office:
        ts = await a_posted_button(office)

        @office.bolt.action("send")
        async def crash() -> None:
            raise LookupError("The bot is broken.")

        seen = await office.world.click(MAYA, SUPPORT, ts, "send")

        assert (seen.status, seen.failure) == (500, "This app did not respond.")


async def test_a_choice_arrives_with_its_option_and_stays_in_the_state() -> None:
    async with an_office() as office:
        posted = await office.client.chat_postMessage(
            channel=SUPPORT, text="Category?", blocks=[SELECT, button("send")]
        )
        received: list[dict[str, Any]] = []

        @office.bolt.action("category")
        async def take(ack: AsyncAck, body: dict[str, Any]) -> None:
            received.append(body)
            await ack()

        await office.world.choose(MAYA, SUPPORT, posted["ts"], "category", "info")
        later = await clicked(office, posted["ts"])

        assert received[0]["actions"][0]["selected_option"]["value"] == "info"
        chosen = later["state"]["values"]["pick"]["category"]["selected_option"]
        assert chosen["value"] == "info"


async def test_only_offered_options_can_be_chosen() -> None:
    async with an_office() as office:
        posted = await office.client.chat_postMessage(
            channel=SUPPORT, text="Category?", blocks=[SELECT]
        )

        with pytest.raises(GestureError, match="it offers: promo, info"):
            await office.world.choose(MAYA, SUPPORT, posted["ts"], "category", "other")


async def test_a_message_shortcut_brings_the_message_along() -> None:
    async with an_office() as office:
        ts = await office.world.say(SAM, SUPPORT, "Call 555-0100")
        received: list[dict[str, Any]] = []

        @office.bolt.message_shortcut("reply_by_text")
        async def take(ack: AsyncAck, body: dict[str, Any]) -> None:
            received.append(body)
            await ack()

        seen = await office.world.message_shortcut(MAYA, SUPPORT, ts, "reply_by_text")

        assert seen.status == 200
        assert received[0]["message"]["text"] == "Call 555-0100"
        assert received[0]["channel"] == {"id": SUPPORT, "name": "support"}


async def test_a_response_url_is_ephemeral_unless_told_otherwise() -> None:
    async with an_office() as office:
        body = await clicked(office, await a_posted_button(office))

        quiet = await respond(office, body["response_url"], text="Just for Maya")
        loud = await respond(
            office, body["response_url"], text="For all", response_type="in_channel"
        )

        assert quiet == loud == (200, "ok")
        assert [n["text"] for n in office.world.ephemerals(MAYA, SUPPORT)] == ["Just for Maya"]
        assert office.world.messages(SUPPORT)[-1]["text"] == "For all"


async def test_a_response_url_replaces_and_deletes_the_ephemeral_it_came_from() -> None:
    async with an_office() as office:
        ts = await an_ephemeral_button(office)
        body = await clicked(office, ts)

        await respond(office, body["response_url"], text="Sending", replace_original=True)
        replaced = office.world.ephemerals(MAYA, SUPPORT)
        await respond(office, body["response_url"], delete_original=True)

        assert [(note["ts"], note["text"]) for note in replaced] == [(ts, "Sending")]
        assert "blocks" not in replaced[0]
        assert office.world.ephemerals(MAYA, SUPPORT) == []


async def test_an_ephemeral_message_cannot_become_a_channel_message() -> None:
    async with an_office() as office:
        body = await clicked(office, await an_ephemeral_button(office))

        status, _ = await respond(
            office,
            body["response_url"],
            text="For all",
            replace_original=True,
            response_type="in_channel",
        )

        assert status == 400
        assert office.world.messages(SUPPORT) == []


async def test_a_response_url_works_five_times() -> None:
    async with an_office() as office:
        url = (await clicked(office, await a_posted_button(office)))["response_url"]

        statuses = [(await respond(office, url, text=f"Use {n}"))[0] for n in range(6)]

        assert statuses == [200, 200, 200, 200, 200, 404]
        assert len(office.world.ephemerals(MAYA, SUPPORT)) == 5


async def test_a_response_url_works_for_thirty_minutes() -> None:
    async with an_office() as office:
        url = (await clicked(office, await a_posted_button(office)))["response_url"]

        office.world.clock.advance(1_795)
        in_time, _ = await respond(office, url, text="Still fine")
        office.world.clock.advance(10)
        late, _ = await respond(office, url, text="Too late")

        assert (in_time, late) == (200, 404)


async def test_a_response_url_needs_no_membership() -> None:
    async with an_office() as office:
        received: list[dict[str, Any]] = []

        @office.bolt.command("/text")
        async def take(ack: AsyncAck, body: dict[str, Any]) -> None:
            received.append(body)
            await ack()

        await office.world.command(MAYA, LOBBY, "/text hello")
        url = received[0]["response_url"]
        status, _ = await respond(office, url, text="Hello", response_type="in_channel")

        assert status == 200
        assert office.world.messages(LOBBY)[-1]["text"] == "Hello"


async def test_a_thread_answer_needs_in_channel_and_no_replacement() -> None:
    async with an_office() as office:
        ts = await a_posted_button(office)
        url = (await clicked(office, ts))["response_url"]

        await respond(office, url, text="In", thread_ts=ts, response_type="in_channel")
        await respond(office, url, text="Out", thread_ts=ts)

        assert office.world.messages(SUPPORT)[-1]["thread_ts"] == ts
        assert "thread_ts" not in office.world.ephemerals(MAYA, SUPPORT)[-1]


async def test_a_response_url_refuses_what_cannot_be_shown() -> None:
    async with an_office() as office:
        url = (await clicked(office, await a_posted_button(office)))["response_url"]

        nothing = await respond(office, url)
        broken = await respond(office, url, text="x", blocks=[button("send", text="x" * 76)])
        guessed = await respond(office, url + "x", text="Hello")

        assert [status for status, _ in (nothing, broken, guessed)] == [400, 400, 404]


async def test_what_appears_during_a_click_is_seen_even_if_the_old_note_goes() -> None:
    async with an_office() as office:
        ts = await an_ephemeral_button(office)

        @office.bolt.action("send")
        async def take(ack: AsyncAck, body: dict[str, Any]) -> None:
            await respond(office, body["response_url"], delete_original=True)
            await respond(office, body["response_url"], text="Fresh")
            await ack()

        seen = await office.world.click(MAYA, SUPPORT, ts, "send")

        assert [note["text"] for note in seen.ephemeral] == ["Fresh"]


async def test_a_deactivated_person_does_nothing() -> None:
    async with an_office(by_http=False) as office:
        office.world.add_user(SAM, name="sam", real_name="Sam Lee", deleted=True)

        with pytest.raises(GestureError, match="deactivated"):
            await office.world.say(SAM, SUPPORT, "hello")


async def test_typing_to_the_bot_by_name_renders_as_a_mention() -> None:
    async with an_office() as office:
        await office.world.say(MAYA, SUPPORT, "@assent is @sam here? a & b http://x.test")

        message = office.world.messages(SUPPORT)[0]
        assert message["text"] == f"<@U0BOT> is <@{SAM}> here? a &amp; b <http://x.test>"
        assert message["blocks"][0]["elements"][0]["elements"] == [
            {"type": "user", "user_id": "U0BOT"},
            {"type": "text", "text": " is "},
            {"type": "user", "user_id": SAM},
            {"type": "text", "text": " here? a & b "},
            {"type": "link", "url": "http://x.test"},
        ]
        screen = office.world.screen(SAM, SUPPORT)
        assert "@Assent is @Sam Lee here? a & b http://x.test" in screen
