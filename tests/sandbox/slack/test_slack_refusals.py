"""Errors of the smaller methods, row by row."""

from typing import Any

import pytest

from tests.sandbox.slack.slack_office import GUEST, LOBBY, MAYA, SUPPORT, VAULT, an_office

SMALL: list[tuple[str, dict[str, Any], str]] = [
    ("chat.update", {"channel": SUPPORT, "ts": "1.000001", "text": "x"}, "message_not_found"),
    ("chat.update", {"channel": VAULT, "ts": "1.000001", "text": "x"}, "channel_not_found"),
    ("chat.update", {"channel": SUPPORT, "text": "x"}, "invalid_arguments"),
    ("chat.delete", {"channel": SUPPORT, "ts": "1.000001"}, "message_not_found"),
    ("chat.postEphemeral", {"channel": SUPPORT, "text": "x"}, "invalid_arguments"),
    ("chat.postEphemeral", {"channel": SUPPORT, "user": MAYA}, "no_text"),
    ("chat.postMessage", {"channel": "U0BOT", "text": "x"}, "channel_not_found"),
    ("chat.postMessage", {"channel": SUPPORT, "text": {"a": 1}}, "invalid_arguments"),
    (
        "chat.postMessage",
        {"channel": SUPPORT, "text": "x", "metadata": {"event_type": "a", "event_payload": []}},
        "invalid_metadata_format",
    ),
    (
        "chat.postMessage",
        {
            "channel": SUPPORT,
            "text": "x",
            "metadata": {"event_type": "a", "event_payload": {"a": "x" * 16_000}},
        },
        "metadata_too_large",
    ),
    (
        "chat.postMessage",
        {
            "channel": SUPPORT,
            "text": "x",
            "blocks": [{"type": "section", "text": {"type": "plain_text", "text": "x" * 3_000}}]
            * 5,
        },
        "msg_blocks_too_long",
    ),
    ("conversations.open", {}, "users_list_not_supplied"),
    ("conversations.open", {"users": "U0NOBODY"}, "user_not_found"),
    ("conversations.open", {"users": ",".join(["U0MAYA"] * 9)}, "too_many_users"),
    ("conversations.join", {"channel": VAULT}, "channel_not_found"),
    ("conversations.history", {"channel": LOBBY}, "not_in_channel"),
    ("conversations.history", {"channel": SUPPORT, "oldest": "soon"}, "invalid_ts_oldest"),
    ("conversations.history", {"channel": SUPPORT, "limit": "few"}, "invalid_arguments"),
    ("reactions.add", {"channel": SUPPORT, "timestamp": "now", "name": "tada"}, "bad_timestamp"),
    (
        "reactions.add",
        {"channel": SUPPORT, "timestamp": "1.000001", "name": "no spaces"},
        "invalid_name",
    ),
    (
        "reactions.add",
        {"channel": SUPPORT, "timestamp": "1.000001", "name": "tada"},
        "message_not_found",
    ),
    ("views.open", {"view": {"type": "modal"}}, "invalid_arguments"),
    ("views.update", {"view": {"type": "modal"}}, "invalid_arguments"),
    ("views.publish", {"user_id": "U0NOBODY", "view": {"type": "home"}}, "invalid_arguments"),
    ("views.publish", {"user_id": MAYA, "view": "{"}, "invalid_arguments"),
    ("views.push", {"view": [], "trigger_id": "1.2.3"}, "invalid_arguments"),
]


@pytest.mark.parametrize(
    ("method", "arguments", "code"), SMALL, ids=[f"{row[0]} {row[2]}" for row in SMALL]
)
async def test_a_call_that_slack_would_refuse(
    method: str, arguments: dict[str, Any], code: str
) -> None:
    async with an_office(by_http=False) as office:
        assert await office.refusal(method, **arguments) == code


READS: list[tuple[str, dict[str, str], str]] = [
    ("conversations.replies", {"channel": SUPPORT, "ts": "1.000001"}, "thread_not_found"),
    ("conversations.list", {"types": "secret_channel"}, "invalid_types"),
    ("conversations.members", {"channel": VAULT}, "channel_not_found"),
    ("users.info", {"user": "U0NOBODY"}, "user_not_found"),
    ("bots.info", {"bot": "B0NONE"}, "bot_not_found"),
    ("chat.getPermalink", {"channel": SUPPORT, "message_ts": "1.000001"}, "message_not_found"),
]


@pytest.mark.parametrize(
    ("method", "query", "code"), READS, ids=[f"{row[0]} {row[2]}" for row in READS]
)
async def test_a_read_that_slack_would_refuse(
    method: str, query: dict[str, str], code: str
) -> None:
    async with an_office(by_http=False) as office:
        headers = {"Authorization": f"Bearer {office.world.bot_token}"}
        url = f"{office.world.base_url}/api/{method}"
        async with office.http.get(url, params=query, headers=headers) as response:
            assert (await response.json())["error"] == code


async def test_a_json_body_is_ignored_where_slack_takes_forms_only() -> None:
    async with an_office(by_http=False) as office:
        assert await office.refusal("users.info", user=MAYA) == "invalid_arguments"
        assert (await office.client.users_info(user=MAYA))["user"]["name"] == "maya"


async def test_an_archived_channel_takes_no_posts_and_no_joins() -> None:
    async with an_office(by_http=False) as office:
        office.world.channels[LOBBY].archived = True
        office.world.channels[SUPPORT].archived = True

        posted = await office.refusal("chat.postMessage", channel=SUPPORT, text="x")
        joined = await office.refusal("conversations.join", channel=LOBBY)

        assert (posted, joined) == ("is_archived", "is_archived")


async def test_a_deactivated_person_is_disabled_for_conversations() -> None:
    async with an_office(by_http=False) as office:
        office.world.add_user(GUEST, name="guest", real_name="Gus Guest", deleted=True)

        opened = await office.refusal("conversations.open", users=GUEST)
        posted = await office.refusal("chat.postMessage", channel=GUEST, text="x")

        assert (opened, posted) == ("user_disabled", "channel_not_found")


async def test_the_team_and_the_bot_can_be_looked_up() -> None:
    async with an_office(by_http=False) as office:
        team = await office.client.team_info()
        bot = await office.client.bots_info(bot="B0BOT")

        assert (team["team"]["id"], bot["bot"]["user_id"]) == ("T0EMU", "U0BOT")


async def test_a_message_takes_twenty_three_kinds_of_emoji() -> None:
    async with an_office(by_http=False) as office:
        ts = await office.world.say(MAYA, SUPPORT, "done")
        for number in range(23):
            await office.world.react(MAYA, SUPPORT, ts, f"emoji_{number}")

        code = await office.refusal("reactions.add", channel=SUPPORT, timestamp=ts, name="one_more")

        assert code == "too_many_emoji"
