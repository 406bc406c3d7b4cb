"""ChatClient on the emulated Slack: once, found again, and honest about what it does not know."""

from __future__ import annotations

from datetime import timedelta

import aiohttp
import pytest

from bot.adapters.slack.chat import SlackChat
from bot.adapters.slack.web_clients import make_clients
from bot.conversations.views import NoticeView
from bot.errors import ChatOutcomeUnknown, ChatRejected, ChatUnavailable, GatewayError
from bot.sandbox.slack.faults import FaultKind
from bot.texting.ids import ChannelId, MessageTs, UserId
from bot.texting.text import MessageRef
from tests.adapters.slack.conftest import Line
from tests.builders import DESK, MAYA

HELLO = NoticeView(lines=("Hello <!channel> & all",))
VAULT = ChannelId("G0VAULT")
FAULTS: list[tuple[FaultKind, type[GatewayError], int]] = [
    ("429", ChatUnavailable, 0),
    ("503", ChatUnavailable, 0),
    ("500", ChatOutcomeUnknown, 0),
    ("drop", ChatOutcomeUnknown, 0),
    ("internal_error", ChatOutcomeUnknown, 0),
    ("html", ChatOutcomeUnknown, 0),
    ("hang", ChatOutcomeUnknown, 0),
    ("accept_then_drop", ChatOutcomeUnknown, 1),
    ("fatal_error", ChatOutcomeUnknown, 1),
    ("cut_json", ChatOutcomeUnknown, 1),
]


async def test_a_post_carries_its_marker_and_nothing_that_slack_parses(line: Line) -> None:
    ref = await line.chat.post(line.tenant, DESK, HELLO, marker="in:1")

    [message] = line.world.messages(DESK)
    assert message["ts"] == ref.ts
    assert message["text"] == "Hello &lt;!channel&gt; &amp; all"
    assert message["metadata"] == {"event_type": "assent", "event_payload": {"ref": "in:1"}}
    assert line.world.broadcasts == 0


@pytest.mark.parametrize(("kind", "error", "posted"), FAULTS, ids=[row[0] for row in FAULTS])
async def test_a_write_says_what_is_known_and_is_never_repeated(
    line: Line, kind: FaultKind, error: type[GatewayError], posted: int
) -> None:
    line.world.faults.add(method="chat.postMessage", kind=kind, seconds=2.0, retry_after=7)

    with pytest.raises(error) as caught:
        await line.chat.post(line.tenant, DESK, HELLO, marker="in:1")

    assert line.posted == posted
    assert caught.value.detail or kind == "429"


async def test_what_comes_too_late_is_provably_not_posted(line: Line) -> None:
    by = line.clock.now() + timedelta(seconds=1)
    await line.chat.post(line.tenant, DESK, HELLO, marker="in:1", by=by)
    line.clock.advance(timedelta(seconds=1))

    with pytest.raises(ChatUnavailable) as caught:
        await line.chat.post(line.tenant, DESK, HELLO, marker="in:2", by=by)

    assert caught.value.detail == "late"
    assert line.posted == 1


async def test_a_rate_limit_says_how_long_to_wait(line: Line) -> None:
    line.world.faults.add(method="chat.postMessage", kind="429", retry_after=7)

    with pytest.raises(ChatUnavailable) as caught:
        await line.chat.post(line.tenant, DESK, HELLO, marker="in:1")

    assert caught.value.retry_after == timedelta(seconds=7)


async def test_a_refused_connection_is_provably_not_posted(line: Line) -> None:
    async with aiohttp.ClientSession() as session:
        nobody = make_clients("xoxb-emu", "http://127.0.0.1:1/api/", session)
        chat = SlackChat(nobody, keys=line.chat._keys, clock=line.clock, allowed_hosts=set())

        with pytest.raises(ChatUnavailable):
            await chat.post(line.tenant, DESK, HELLO, marker="in:1")


@pytest.mark.parametrize(
    ("channel", "code"), [(VAULT, "channel_not_found"), (ChannelId("C0NONE"), "channel_not_found")]
)
async def test_a_channel_out_of_reach_is_refused_with_slacks_word(
    line: Line, channel: ChannelId, code: str
) -> None:
    with pytest.raises(ChatRejected) as caught:
        await line.chat.post(line.tenant, channel, HELLO, marker="in:1")

    assert caught.value.detail == code


async def test_a_post_whose_answer_was_lost_is_found_by_its_marker(line: Line) -> None:
    since = line.clock.now()
    line.world.faults.add(method="chat.postMessage", kind="accept_then_drop")
    with pytest.raises(ChatOutcomeUnknown):
        await line.chat.post(line.tenant, DESK, HELLO, marker="in:1")

    found = await line.chat.find(line.tenant, DESK, marker="in:1", since=since)

    [message] = line.world.messages(DESK)
    assert found == MessageRef(channel=DESK, ts=MessageTs(message["ts"]))
    assert await line.chat.find(line.tenant, DESK, marker="in:2", since=since) is None


async def test_a_reply_is_found_in_its_thread_only(line: Line) -> None:
    since = line.clock.now()
    root = await line.chat.post(line.tenant, DESK, HELLO, marker="root")
    reply = await line.chat.post(line.tenant, DESK, HELLO, marker="in:1", thread=root.ts)

    found = await line.chat.find(line.tenant, DESK, marker="in:1", since=since, thread=root.ts)

    assert found == reply
    assert await line.chat.find(line.tenant, DESK, marker="in:1", since=since) is None


async def test_a_message_is_found_behind_many_others(line: Line) -> None:
    since = line.clock.now()
    line.world.rate_limits.multiplier = 1000.0
    ref = await line.chat.post(line.tenant, DESK, HELLO, marker="in:1")
    for number in range(450):
        await line.world.say(MAYA, DESK, f"chatter {number}")

    assert await line.chat.find(line.tenant, DESK, marker="in:1", since=since) == ref


async def test_an_update_redraws_and_keeps_the_marker(line: Line) -> None:
    ref = await line.chat.post(line.tenant, DESK, HELLO, marker="in:1")

    await line.chat.update(line.tenant, ref, NoticeView(lines=("Bye",)))

    [message] = line.world.messages(DESK)
    assert message["text"] == "Bye"
    assert message["metadata"]["event_payload"] == {"ref": "in:1"}


async def test_people_are_who_slack_says(line: Line) -> None:
    maya = await line.chat.person(line.tenant, MAYA)
    guest = await line.chat.person(line.tenant, UserId("U0GUEST"))
    stranger = await line.chat.person(line.tenant, UserId("U0STRANGER"))
    gone = await line.chat.person(line.tenant, UserId("U0GONE"))
    bot = await line.chat.person(line.tenant, UserId(line.world.bot_user_id))

    assert (maya.zone, maya.guest, maya.stranger) == ("America/Los_Angeles", False, False)
    assert (guest.guest, stranger.stranger, gone.deleted, bot.is_bot) == (True, True, True, True)


async def test_membership_is_at_most_a_minute_old(line: Line) -> None:
    assert await line.chat.is_member(line.tenant, DESK, MAYA)
    await line.world.kick(MAYA, DESK)

    assert await line.chat.is_member(line.tenant, DESK, MAYA)
    line.clock.advance(timedelta(seconds=61))
    assert not await line.chat.is_member(line.tenant, DESK, MAYA)


async def test_a_channel_that_the_bot_cannot_see_is_refused(line: Line) -> None:
    with pytest.raises(ChatRejected):
        await line.chat.is_member(line.tenant, VAULT, MAYA)


async def test_a_read_is_repeated_once_after_a_dropped_connection(line: Line) -> None:
    line.world.faults.add(method="users.info", kind="drop")

    assert (await line.chat.person(line.tenant, MAYA)).id == MAYA


async def test_a_read_that_fails_is_unavailable_never_unknown(line: Line) -> None:
    line.world.faults.add(method="users.info", kind="html")

    with pytest.raises(ChatUnavailable):
        await line.chat.person(line.tenant, MAYA)


async def test_the_direct_channel_is_one_that_can_be_posted_to(line: Line) -> None:
    channel = await line.chat.direct_channel(line.tenant, MAYA)
    await line.chat.post(line.tenant, channel, HELLO, marker="direct:1")

    assert channel == line.world.dm(MAYA)
    assert len(line.world.messages(channel)) == 1


async def test_the_installation_is_the_tokens(line: Line) -> None:
    tenant, installation = await line.chat.installation()

    assert tenant == line.world.team_id
    assert installation.bot_user == line.world.bot_user_id
    assert installation.bot_id == line.world.bot_id


async def test_a_revoked_token_is_refused(line: Line) -> None:
    line.world.revoked = True

    with pytest.raises(ChatRejected):
        await line.chat.installation()
