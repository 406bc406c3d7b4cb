"""The Web API through the real SDK: who may call, what is kept, and how it refuses."""

from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.sandbox.slack.dispatcher import TABLE
from bot.sandbox.slack.method_cards import METHODS, allowed_errors
from tests.sandbox.slack.slack_office import LOBBY, MAYA, SAM, SUPPORT, VAULT, an_office, button


async def test_auth_test_tells_who_the_bot_is_and_what_it_may() -> None:
    async with an_office(by_http=False) as office:
        answer = await office.client.auth_test()

        assert (answer["user_id"], answer["bot_id"], answer["team_id"]) == (
            "U0BOT",
            "B0BOT",
            "T0EMU",
        )
        assert "chat:write" in answer.headers["x-oauth-scopes"].split(",")


@pytest.mark.parametrize(
    ("token", "code"),
    [("", "not_authed"), ("xoxb-other", "invalid_auth"), ("xapp-emu", "not_allowed_token_type")],
)
async def test_a_wrong_token_is_refused(token: str, code: str) -> None:
    async with an_office(by_http=False) as office:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        url = f"{office.world.base_url}/api/auth.test"
        async with office.http.post(url, json={}, headers=headers) as response:
            assert (response.status, (await response.json())["error"]) == (200, code)


async def test_a_token_inside_a_json_body_does_not_count() -> None:
    async with an_office(by_http=False) as office:
        body = {"token": office.world.bot_token}
        url = f"{office.world.base_url}/api/auth.test"
        async with office.http.post(url, json=body) as as_json:
            assert (await as_json.json())["error"] == "not_authed"
        async with office.http.post(url, data=body) as as_form:
            assert (await as_form.json())["ok"] is True


@pytest.mark.parametrize(
    ("body", "content_type", "code"),
    [
        (b"{", "application/json", "invalid_json"),
        (b"[]", "application/json", "json_not_object"),
        (b"x", "text/xml", "invalid_post_type"),
    ],
)
async def test_an_unreadable_body_is_refused_first(
    body: bytes, content_type: str, code: str
) -> None:
    async with an_office(by_http=False) as office:
        url = f"{office.world.base_url}/api/chat.postMessage"
        async with office.http.post(
            url, data=body, headers={"Content-Type": content_type}
        ) as response:
            assert (await response.json())["error"] == code


async def test_a_missing_scope_is_named() -> None:
    manifest: dict[str, object] = {"oauth_config": {"scopes": {"bot": ["commands"]}}}
    async with an_office(manifest=manifest, by_http=False) as office:
        answer = await office.refused("chat.postMessage", channel=SUPPORT, text="Hello")

        assert answer["error"] == "missing_scope"
        assert (answer["needed"], answer["provided"]) == ("chat:write", "commands")


async def test_the_scope_must_fit_the_kind_of_channel() -> None:
    manifest: dict[str, object] = {"oauth_config": {"scopes": {"bot": ["channels:read"]}}}
    async with an_office(manifest=manifest, by_http=False) as office:
        await office.world.invite("U0BOT", VAULT)

        assert (await office.client.conversations_info(channel=SUPPORT))["ok"] is True
        with pytest.raises(SlackApiError, match="missing_scope"):
            await office.client.conversations_info(channel=VAULT)


async def test_a_method_that_is_not_here_is_unknown() -> None:
    async with an_office(by_http=False) as office:
        assert await office.refusal("files.getUploadURLExternal") == "unknown_method"


async def test_a_revoked_token_is_an_inactive_account() -> None:
    async with an_office(by_http=False) as office:
        office.world.revoked = True

        assert await office.refusal("auth.test") == "account_inactive"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({"text": "x"}, "invalid_arguments"),
        ({"channel": "C0NONE", "text": "x"}, "channel_not_found"),
        ({"channel": VAULT, "text": "x"}, "channel_not_found"),
        ({"channel": LOBBY, "text": "x"}, "not_in_channel"),
        ({"channel": SUPPORT}, "no_text"),
        ({"channel": SUPPORT, "text": "x", "markdown_text": "y"}, "markdown_text_conflict"),
        ({"channel": SUPPORT, "text": "x", "blocks": "{"}, "invalid_blocks_format"),
        ({"channel": SUPPORT, "text": "x", "blocks": [{"type": "nope"}]}, "invalid_blocks"),
        ({"channel": SUPPORT, "text": "x", "attachments": [{}] * 101}, "too_many_attachments"),
        ({"channel": SUPPORT, "text": "x", "thread_ts": "1.000001"}, "cannot_reply_to_message"),
        (
            {"channel": SUPPORT, "text": "x", "metadata": {"event_type": "a b"}},
            "invalid_metadata_format",
        ),
    ],
)
async def test_a_post_that_slack_would_refuse(arguments: dict[str, Any], code: str) -> None:
    async with an_office(by_http=False) as office:
        assert await office.refusal("chat.postMessage", **arguments) == code
        assert office.world.messages(SUPPORT) == []


async def test_blocks_are_refused_with_the_place_of_the_fault() -> None:
    async with an_office(by_http=False) as office:
        long = {"type": "section", "text": {"type": "mrkdwn", "text": "x" * 3_001}}

        answer = await office.refused("chat.postMessage", channel=SUPPORT, text="x", blocks=[long])

        assert answer["response_metadata"]["messages"] == [
            "[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]"
        ]


async def test_a_person_as_channel_means_the_direct_conversation() -> None:
    async with an_office(by_http=False) as office:
        answer = await office.client.chat_postMessage(channel=MAYA, text="Hello Maya")
        opened = await office.client.conversations_open(users=MAYA)

        assert answer["channel"] == opened["channel"]["id"] == office.world.dm(MAYA)
        assert "Hello Maya" in office.world.screen(MAYA, answer["channel"])


async def test_direct_messages_need_the_messages_tab() -> None:
    manifest: dict[str, object] = {
        "features": {"app_home": {"messages_tab_enabled": False}},
        "oauth_config": {"scopes": {"bot": ["chat:write"]}},
    }
    async with an_office(manifest=manifest, by_http=False) as office:
        code = await office.refusal("chat.postMessage", channel=MAYA, text="Hello")

        assert code == "messages_tab_disabled"


async def test_text_is_kept_escaped_and_cut_at_forty_thousand() -> None:
    async with an_office(by_http=False) as office:
        first = await office.client.chat_postMessage(
            channel=SUPPORT, text=f"a < b & <@{MAYA}> &amp;"
        )
        second = await office.client.chat_postMessage(channel=SUPPORT, text="x" * 50_000)

        assert first["message"]["text"] == f"a &lt; b &amp; <@{MAYA}> &amp;"
        assert len(second["message"]["text"]) == 40_000


async def test_timestamps_are_unique_strings_in_rising_order() -> None:
    async with an_office(by_http=False) as office:
        office.world.rate_limits.multiplier = 0
        stamps = [
            (await office.client.chat_postMessage(channel=SUPPORT, text=str(n)))["ts"]
            for n in range(30)
        ]

        assert stamps == sorted(set(stamps), key=float)
        assert all(len(ts.partition(".")[2]) == 6 for ts in stamps)


RICH = {
    "type": "rich_text",
    "elements": [
        {"type": "rich_text_section", "elements": [{"type": "broadcast", "range": "here"}]}
    ],
}


def _mrkdwn(text: str, **more: Any) -> dict[str, Any]:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text, **more}}


@pytest.mark.parametrize(
    ("content", "loud"),
    [
        ({"text": "hello <!here>"}, 1),
        ({"text": "hello @here"}, 0),
        ({"text": "hello @here", "link_names": True}, 1),
        ({"text": "hello &lt;!here&gt;"}, 0),
        ({"text": "x", "blocks": [_mrkdwn("all @channel please")]}, 1),
        ({"text": "x", "blocks": [_mrkdwn("see #support")]}, 1),
        ({"text": "x", "blocks": [_mrkdwn("see #nowhere")]}, 0),
        ({"text": "x", "blocks": [_mrkdwn("all @channel please", verbatim=True)]}, 0),
        ({"text": "x", "blocks": [_mrkdwn("<!everyone>", verbatim=True)]}, 1),
        ({"text": "x", "blocks": [RICH]}, 1),
    ],
)
async def test_posts_that_would_notify_many_are_counted(content: dict[str, Any], loud: int) -> None:
    async with an_office(by_http=False) as office:
        await office.client.chat_postMessage(channel=SUPPORT, **content)

        assert office.world.broadcasts == loud


async def test_an_update_with_text_alone_removes_the_blocks() -> None:
    async with an_office(by_http=False) as office:
        posted = await office.client.chat_postMessage(
            channel=SUPPORT, text="Send?", blocks=[button("send")]
        )
        answer = await office.client.chat_update(channel=SUPPORT, ts=posted["ts"], text="Sent.")

        assert "blocks" not in answer["message"]
        assert "edited" not in answer["message"]
        assert "[Send]" not in office.world.screen(MAYA, SUPPORT)


async def test_only_own_messages_can_be_changed_or_deleted() -> None:
    async with an_office(by_http=False) as office:
        ts = await office.world.say(MAYA, SUPPORT, "mine")

        changed = await office.refusal("chat.update", channel=SUPPORT, ts=ts, text="yours")
        deleted = await office.refusal("chat.delete", channel=SUPPORT, ts=ts)

        assert (changed, deleted) == ("cant_update_message", "cant_delete_message")


async def test_an_ephemeral_message_is_in_no_history_and_cannot_be_updated() -> None:
    async with an_office(by_http=False) as office:
        shown = await office.client.chat_postEphemeral(channel=SUPPORT, user=MAYA, text="psst")
        ts = shown["message_ts"]
        history = await office.client.conversations_history(channel=SUPPORT)

        assert history["messages"] == []
        assert await office.refusal("chat.update", channel=SUPPORT, ts=ts, text="x") == (
            "message_not_found"
        )


async def test_an_ephemeral_message_needs_an_active_member() -> None:
    async with an_office(by_http=False) as office:
        await office.world.kick(SAM, SUPPORT)
        office.world.add_user("U0GONE", name="gone", real_name="Gone", deleted=True)
        office.world.channels[SUPPORT].members.add("U0GONE")

        codes = [
            await office.refusal("chat.postEphemeral", channel=SUPPORT, user=user, text="x")
            for user in (SAM, "U0GONE", "U0NOBODY")
        ]

        assert codes == ["user_not_in_channel"] * 3


async def test_threads_take_the_parents_ts_only() -> None:
    async with an_office(by_http=False) as office:
        parent = await office.world.say(MAYA, SUPPORT, "parent")
        reply = await office.client.chat_postMessage(
            channel=SUPPORT, text="reply", thread_ts=parent
        )

        code = await office.refusal(
            "chat.postMessage", channel=SUPPORT, text="x", thread_ts=reply["ts"]
        )
        thread = await office.client.conversations_replies(channel=SUPPORT, ts=parent)
        single = await office.client.conversations_replies(channel=SUPPORT, ts=reply["ts"])

        assert code == "cannot_reply_to_message"
        assert [m["text"] for m in thread["messages"]] == ["parent", "reply"]
        assert [m["text"] for m in single["messages"]] == ["reply"]


async def test_no_token_stands_in_the_journal() -> None:
    async with an_office() as office:
        await office.client.auth_test(token=office.world.bot_token)
        app = AsyncWebClient(office.world.app_token, office.client.base_url)
        await app.apps_connections_open(app_token=office.world.app_token)
        await office.world.command(MAYA, SUPPORT, "/text hello")

        written = repr(office.world.journal)
        hook = next(iter(office.world.hooks.values()))
        assert "xoxb-emu" not in written
        assert "xapp-emu" not in written
        assert hook.secret not in written
        assert "ticket=[redacted]" in written


def test_every_method_here_has_its_card() -> None:
    assert set(TABLE) == set(METHODS)


def test_an_unknown_method_may_only_be_unknown_or_fail_in_common_ways() -> None:
    assert "unknown_method" in allowed_errors("files.upload")
    assert "unknown_method" not in allowed_errors("chat.postMessage")
    assert "cannot_reply_to_message" not in allowed_errors("chat.update")
