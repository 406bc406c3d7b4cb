"""The Events API: who gets what, how often, in which order."""

from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.sandbox.slack import SlackWorld, create_app
from bot.sandbox.slack.loopback import serving
from tests.sandbox.slack.slack_office import GUEST, LOBBY, MAYA, SAM, SUPPORT, VAULT, people


@dataclass
class Listener:
    """A bot that keeps what it hears and answers with the queued statuses, then with 200."""

    world: SlackWorld
    heard: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    statuses: deque[int] = field(default_factory=deque)
    extra: dict[str, str] = field(default_factory=dict)

    async def answer(self, request: Request) -> Response:
        self.heard.append(await request.json())
        self.headers.append(dict(request.headers))
        status = self.statuses.popleft() if self.statuses else 200
        return PlainTextResponse("", status, self.extra)

    @property
    def events(self) -> list[dict[str, Any]]:
        return [body["event"] for body in self.heard]

    @property
    def kinds(self) -> list[str]:
        return [f"{e['type']}/{e['subtype']}" if "subtype" in e else e["type"] for e in self.events]


@asynccontextmanager
async def a_listener(manifest: dict[str, object] | None = None) -> AsyncIterator[Listener]:
    """Open the office with a bot that only listens."""
    world = SlackWorld(manifest=manifest)
    people(world)
    listener = Listener(world)
    bot = Starlette(routes=[Route("/slack/events", listener.answer, methods=["POST"])])
    async with serving(create_app(world)) as base_url, serving(bot) as bot_url:
        world.base_url, world.events_url = base_url, f"{bot_url}/slack/events"
        yield listener


def subscribed_to(*events: str, scopes: tuple[str, ...]) -> dict[str, object]:
    """Return a manifest with these events and scopes."""
    return {
        "oauth_config": {"scopes": {"bot": list(scopes)}},
        "settings": {"event_subscriptions": {"bot_events": list(events)}},
    }


async def test_a_mention_comes_twice_with_the_same_ts_and_different_ids() -> None:
    async with a_listener() as listener:
        ts = await listener.world.mention(MAYA, SUPPORT, "may I text 555-0100?")

        assert listener.kinds == ["message", "app_mention"]
        assert [event["ts"] for event in listener.events] == [ts, ts]
        assert listener.heard[0]["event_id"] != listener.heard[1]["event_id"]


async def test_the_envelope_names_the_installation() -> None:
    async with a_listener() as listener:
        await listener.world.say(MAYA, SUPPORT, "hello & <bye>")

        body = listener.heard[0]
        assert (body["type"], body["api_app_id"]) == ("event_callback", "A0EMU")
        assert body["authorizations"][0]["user_id"] == "U0BOT"
        assert body["event"]["text"] == "hello &amp; &lt;bye&gt;"
        assert body["event"]["channel_type"] == "channel"
        assert body["event"]["event_ts"] == body["event"]["ts"]


async def test_a_failed_event_is_tried_at_once_after_a_minute_and_after_five() -> None:
    async with a_listener() as listener:
        listener.statuses.extend([500, 500, 500])

        await listener.world.say(MAYA, SUPPORT, "hello")
        await listener.world.settle()
        at_once = len(listener.heard)
        listener.world.clock.advance(59)
        await listener.world.settle()
        too_early = len(listener.heard)
        listener.world.clock.advance(2)
        await listener.world.settle()
        after_a_minute = len(listener.heard)
        listener.world.clock.advance(301)
        await listener.world.settle()

        assert (at_once, too_early, after_a_minute, len(listener.heard)) == (2, 2, 3, 4)
        assert len({body["event_id"] for body in listener.heard}) == 1
        numbers = [headers.get("x-slack-retry-num") for headers in listener.headers]
        assert numbers == [None, "1", "2", "3"]
        assert listener.headers[1]["x-slack-retry-reason"] == "http_error"


async def test_an_event_is_lost_after_the_third_retry() -> None:
    async with a_listener() as listener:
        listener.statuses.extend([500] * 10)

        await listener.world.say(MAYA, SUPPORT, "hello")
        for wait in (0, 61, 301, 1_000):
            listener.world.clock.advance(wait)
            await listener.world.settle()

        assert len(listener.heard) == 4
        assert len(listener.world.feed.lost) == 1


async def test_no_retry_is_honoured() -> None:
    async with a_listener() as listener:
        listener.statuses.append(503)
        listener.extra["x-slack-no-retry"] = "1"

        await listener.world.say(MAYA, SUPPORT, "hello")
        await listener.world.settle()

        assert len(listener.heard) == 1


async def test_a_channel_keeps_its_order() -> None:
    async with a_listener() as listener:
        stamps = [await listener.world.say(MAYA, SUPPORT, f"line {n}") for n in range(5)]

        assert [event["ts"] for event in listener.events] == stamps


async def test_without_a_subscription_there_is_no_event() -> None:
    manifest = subscribed_to("app_mention", scopes=("app_mentions:read",))
    async with a_listener(manifest) as listener:
        await listener.world.say(MAYA, SUPPORT, "hello")
        await listener.world.mention(MAYA, SUPPORT, "hello")

        assert listener.kinds == ["app_mention"]


def test_an_event_without_its_scope_is_refused_when_the_manifest_is_read() -> None:
    with pytest.raises(ValueError, match=r"message\.channels needs the scope channels:history"):
        SlackWorld(manifest=subscribed_to("message.channels", scopes=("commands",)))


async def test_the_bot_hears_nothing_from_channels_it_is_not_in() -> None:
    async with a_listener() as listener:
        await listener.world.say(MAYA, LOBBY, "<@U0BOT> hello")
        await listener.world.say(MAYA, VAULT, "hello")

        assert listener.heard == []


async def test_the_bots_own_posts_come_back_to_it() -> None:
    async with a_listener() as listener:
        await listener.world.say(MAYA, SUPPORT, "hello")
        before = len(listener.heard)
        await _api(listener, "chat.postMessage", channel=SUPPORT, text="Hello Maya")
        await listener.world.settle()

        own = listener.events[before]
        assert (own["bot_id"], own["user"], own["text"]) == ("B0BOT", "U0BOT", "Hello Maya")


async def test_a_reply_also_changes_its_parent() -> None:
    async with a_listener() as listener:
        ts = await listener.world.say(MAYA, SUPPORT, "parent")
        await listener.world.say(SAM, SUPPORT, "child", thread_ts=ts)

        assert listener.kinds == ["message", "message", "message/message_changed"]
        assert listener.events[1]["thread_ts"] == ts
        changed = listener.events[2]["message"]
        assert (changed["reply_count"], changed["reply_users"]) == (1, [SAM])
        assert "edited" not in changed


async def test_an_edit_carries_both_versions_and_the_mark() -> None:
    async with a_listener() as listener:
        ts = await listener.world.say(MAYA, SUPPORT, "at 3 pm")
        await listener.world.edit(MAYA, SUPPORT, ts, "at 4 pm")

        event = listener.events[-1]
        assert event["hidden"] is True
        assert event["message"]["edited"]["user"] == MAYA
        assert (event["previous_message"]["text"], event["message"]["text"]) == (
            "at 3 pm",
            "at 4 pm",
        )
        assert event["ts"] != ts


async def test_a_deleted_message_is_gone_and_a_deleted_parent_leaves_a_tombstone() -> None:
    async with a_listener() as listener:
        alone = await listener.world.say(MAYA, SUPPORT, "alone")
        parent = await listener.world.say(MAYA, SUPPORT, "parent")
        await listener.world.say(SAM, SUPPORT, "child", thread_ts=parent)

        await listener.world.delete(MAYA, SUPPORT, alone)
        await listener.world.delete(MAYA, SUPPORT, parent)

        assert listener.kinds[-2:] == ["message/message_deleted", "message/message_changed"]
        left = listener.world.messages(SUPPORT)
        assert [m.get("subtype") for m in left] == ["tombstone", None]


async def test_the_bot_learns_that_it_was_invited() -> None:
    async with a_listener() as listener:
        await listener.world.invite("U0BOT", LOBBY)
        await listener.world.kick(GUEST, SUPPORT)

        joined, left = (listener.events[0], listener.events[2])
        assert (joined["type"], joined["user"], joined["channel_type"]) == (
            "member_joined_channel",
            "U0BOT",
            "C",
        )
        assert (left["type"], left["user"]) == ("member_left_channel", GUEST)


async def test_a_direct_message_says_so() -> None:
    async with a_listener() as listener:
        direct = listener.world.dm(MAYA)
        await listener.world.say(MAYA, direct, "<@U0BOT> hello")

        assert listener.kinds == ["message"]
        assert listener.events[0]["channel_type"] == "im"


async def test_a_reaction_names_the_message_and_its_author() -> None:
    async with a_listener() as listener:
        ts = await listener.world.say(MAYA, SUPPORT, "done")
        await listener.world.react(SAM, SUPPORT, ts, "tada")

        event = listener.events[-1]
        assert (event["type"], event["reaction"], event["item_user"]) == (
            "reaction_added",
            "tada",
            MAYA,
        )
        assert event["item"] == {"type": "message", "channel": SUPPORT, "ts": ts}


async def test_a_preview_changes_a_message_with_links_unless_both_flags_forbid_it() -> None:
    async with a_listener() as listener:
        forbidden = {"unfurl_links": False, "unfurl_media": False}
        await _api(listener, "chat.postMessage", channel=SUPPORT, text="See http://x.test/a")
        await _api(
            listener, "chat.postMessage", channel=SUPPORT, text="http://x.test/b", **forbidden
        )
        await listener.world.settle()
        listener.world.clock.advance(3)
        await listener.world.settle()

        assert listener.world.unfurled == ["http://x.test/a"]
        assert listener.kinds == ["message", "message", "message/message_changed"]


async def test_an_event_can_be_lost_or_come_twice() -> None:
    async with a_listener() as listener:
        listener.world.faults.add(method="delivery.event", kind="lose")
        listener.world.faults.add(method="delivery.event", kind="duplicate", nth=2)

        for n in range(3):
            await listener.world.say(MAYA, SUPPORT, f"line {n}")

        assert [event["text"] for event in listener.events] == ["line 1", "line 1", "line 2"]
        assert listener.heard[0]["event_id"] == listener.heard[1]["event_id"]


async def test_a_reset_drops_waiting_retries_and_never_repeats_an_id() -> None:
    async with a_listener() as listener:
        listener.statuses.extend([500, 500])
        await listener.world.say(MAYA, SUPPORT, "before")
        await listener.world.settle()
        old_ids = {body["event_id"] for body in listener.heard}
        listener.world.restart()
        listener.world.clock.advance(100)
        await listener.world.settle()
        heard_before = len(listener.heard)

        await listener.world.say(MAYA, SUPPORT, "after")

        assert heard_before == 2
        assert listener.heard[-1]["event_id"] not in old_ids
        assert listener.world.feed.lost == []


async def _api(listener: Listener, method: str, **arguments: Any) -> None:
    headers = {"Authorization": f"Bearer {listener.world.bot_token}"}
    url = f"{listener.world.base_url}/api/{method}"
    session = listener.world.courier.client()
    async with session.post(url, json=arguments, headers=headers) as response:
        assert (await response.json())["ok"] is True
