"""Channels, histories, people and reactions through the real SDK."""

import pytest
from slack_sdk.errors import SlackApiError

from tests.sandbox.slack.slack_office import LOBBY, MAYA, SAM, STRANGER, SUPPORT, VAULT, an_office


async def test_history_is_paged_newest_first_without_replies() -> None:
    async with an_office(by_http=False) as office:
        stamps = [await office.world.say(MAYA, SUPPORT, f"line {n}") for n in range(5)]
        await office.world.say(SAM, SUPPORT, "reply", thread_ts=stamps[0])

        pages = await office.client.conversations_history(channel=SUPPORT, limit=2)
        texts = [[message["text"] for message in page["messages"]] async for page in pages]

        assert texts == [["line 4", "line 3"], ["line 2", "line 1"], ["line 0"]]


async def test_history_can_be_cut_by_time_and_shows_metadata_on_request() -> None:
    async with an_office(by_http=False) as office:
        metadata = {"event_type": "sms_inbound", "event_payload": {"ref": "m_1"}}
        old = await office.client.chat_postMessage(channel=SUPPORT, text="old")
        await office.client.chat_postMessage(channel=SUPPORT, text="new", metadata=metadata)

        answer = await office.client.conversations_history(
            channel=SUPPORT, oldest=old["ts"], include_all_metadata=True
        )

        assert [m["metadata"] for m in answer["messages"]] == [metadata]


async def test_a_made_up_cursor_is_refused() -> None:
    async with an_office(by_http=False) as office:
        with pytest.raises(SlackApiError, match="invalid_cursor"):
            await office.client.conversations_history(channel=SUPPORT, cursor="made-up")


async def test_private_channels_are_invisible_until_the_bot_is_invited() -> None:
    async with an_office(by_http=False) as office:
        with pytest.raises(SlackApiError, match="channel_not_found"):
            await office.client.conversations_info(channel=VAULT)

        await office.world.invite("U0BOT", VAULT)
        answer = await office.client.conversations_info(channel=VAULT, include_num_members=True)

        channel = answer["channel"]
        assert (channel["is_private"], channel["is_member"], channel["num_members"]) == (
            True,
            True,
            2,
        )


async def test_members_guests_and_strangers_are_listed_by_id() -> None:
    async with an_office(by_http=False) as office:
        members = await office.client.conversations_members(channel=SUPPORT)
        stranger = await office.client.users_info(user=STRANGER)
        guest = await office.client.users_info(user="U0GUEST")

        assert set(members["members"]) == {"U0BOT", MAYA, SAM, "U0GUEST", STRANGER}
        assert stranger["user"]["is_stranger"] is True
        assert (guest["user"]["is_restricted"], guest["user"]["is_ultra_restricted"]) == (
            True,
            False,
        )


async def test_channels_can_be_listed_by_type_and_joined() -> None:
    async with an_office(by_http=False) as office:
        listed = await office.client.conversations_list(types="public_channel,private_channel")
        await office.client.conversations_join(channel=LOBBY)
        again = await office.client.conversations_join(channel=LOBBY)
        mine = await office.client.users_conversations()

        assert {channel["id"] for channel in listed["channels"]} == {SUPPORT, LOBBY}
        assert again["warning"] == "already_in_channel"
        assert {channel["id"] for channel in mine["channels"]} == {SUPPORT, LOBBY}


async def test_a_reaction_can_be_added_once_and_removed_once() -> None:
    async with an_office(by_http=False) as office:
        ts = await office.world.say(MAYA, SUPPORT, "done")
        target = {"channel": SUPPORT, "timestamp": ts, "name": "white_check_mark"}

        await office.client.reactions_add(**target)
        twice = await office.refusal("reactions.add", **target)
        await office.client.reactions_remove(**target)
        gone = await office.refusal("reactions.remove", **target)

        assert (twice, gone) == ("already_reacted", "no_reaction")


async def test_a_permalink_names_channel_message_and_thread() -> None:
    async with an_office(by_http=False) as office:
        parent = await office.world.say(MAYA, SUPPORT, "parent")
        reply = await office.world.say(MAYA, SUPPORT, "reply", thread_ts=parent)

        link = (await office.client.chat_getPermalink(channel=SUPPORT, message_ts=reply))[
            "permalink"
        ]

        packed = reply.replace(".", "")
        assert link == (
            f"https://emulated.slack.com/archives/{SUPPORT}/p{packed}"
            f"?thread_ts={parent}&cid={SUPPORT}"
        )
