"""A small real Bolt app: it answers with every kind of block, and fails when it is asked to."""

import json
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from tests.browser.page_gallery import (
    compose_modal,
    explanation_modal,
    home_view,
    option,
    preview_card,
    rich_card,
)

Json = dict[str, Any]

HOSTILE = "<img src=x onerror=alert(1)> <@U0BOB> @channel *b* <https://x.example|y> &amp;"
MANIFEST: Json = {
    "display_information": {"name": "Assent"},
    "features": {
        "bot_user": {"display_name": "Assent", "always_online": True},
        "app_home": {"home_tab_enabled": True, "messages_tab_enabled": True},
        "slash_commands": [
            {
                "command": "/text",
                "description": "Text a contact",
                "usage_hint": "[contact] [words]",
                "should_escape": True,
            },
            {"command": "/consent", "description": "May we text them?", "should_escape": True},
        ],
        "shortcuts": [
            {"name": "Text a contact", "type": "global", "callback_id": "compose_shortcut",
             "description": "Opens the form"},
            {"name": "Text this to the contact", "type": "message", "callback_id": "relay",
             "description": "Shows a preview"},
        ],
    },
    "oauth_config": {
        "scopes": {
            "bot": [
                "app_mentions:read", "channels:history", "channels:read", "chat:write", "commands",
                "groups:history", "groups:read", "im:history", "im:write", "reactions:write",
                "users:read",
            ],
        },
    },
    "settings": {
        "event_subscriptions": {
            "bot_events": ["app_home_opened", "app_mention", "message.channels", "message.im"],
        },
        "interactivity": {"is_enabled": True},
        "socket_mode_enabled": False,
    },
}  # fmt: skip


def make_bot(*, api: str, token: str, signing_secret: str) -> AsyncApp:
    """Return the bot, speaking to the Web API at `api`."""
    client = AsyncWebClient(token=token, base_url=api)
    app = AsyncApp(client=client, token=token, signing_secret=signing_secret)
    _listen_to_commands(app)
    _listen_to_buttons(app)
    _listen_to_views(app)
    _listen_to_talk(app)
    return app


def _listen_to_commands(app: AsyncApp) -> None:
    @app.command("/text")
    async def text(ack: Any, body: Json, client: Any) -> None:
        words = body["text"]
        if words == "break":
            raise RuntimeError("asked to break")
        if words in {"post", "post hostile"}:
            await ack()
            blocks = rich_card(HOSTILE if words == "post hostile" else "On my way & happy")
            await client.chat_postMessage(
                channel=body["channel_id"], text="Text from Ann Lee", blocks=blocks
            )
        elif words:
            await ack(text="Preview", blocks=preview_card(words))
        else:
            await ack()
            await client.views_open(trigger_id=body["trigger_id"], view=compose_modal())

    @app.shortcut("compose_shortcut")
    async def compose(ack: Any, body: Json, client: Any) -> None:
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=compose_modal())

    @app.shortcut("relay")
    async def relay(ack: Any, body: Json, respond: Any) -> None:
        await ack()
        await respond(text="Preview", blocks=preview_card(body["message"]["text"]))


def _listen_to_buttons(app: AsyncApp) -> None:
    @app.action("send_text")
    async def send(ack: Any, respond: Any) -> None:
        await ack()
        await respond(text=":white_check_mark: Sent to *Ann Lee*", replace_original=True)

    @app.action("more")
    @app.action("snooze")
    async def chosen(ack: Any, body: Json, respond: Any) -> None:
        await ack()
        picked = body["actions"][0]["selected_option"]["value"]
        await respond(text=f"You chose {picked}", replace_original=False)

    @app.action("reply")
    async def reply(ack: Any, body: Json, client: Any) -> None:
        await ack()
        await client.chat_postMessage(
            channel=body["channel"]["id"], thread_ts=body["message"]["ts"], text="In the thread"
        )

    @app.action("break_down")
    async def break_down() -> None:
        raise RuntimeError("asked to break")


def _listen_to_views(app: AsyncApp) -> None:
    @app.options("contact_in")
    async def contacts(ack: Any, payload: Json) -> None:
        names = {"ct_1": "Ann Lee", "ct_2": "Anna Roy", "ct_3": "Ben Ortiz"}
        typed = payload["value"].lower()
        await ack(options=[option(v, k) for k, v in names.items() if v.lower().startswith(typed)])

    @app.action("explain")
    async def explain(ack: Any, body: Json, client: Any) -> None:
        await ack()
        await client.views_push(trigger_id=body["trigger_id"], view=explanation_modal())

    @app.action("refresh")
    async def refresh(ack: Any, body: Json, client: Any) -> None:
        await ack()
        typed = body["view"]["state"]["values"]["body"]["body_in"]["value"]
        await client.views_update(view_id=body["view"]["id"], view=compose_modal(f"Seen: {typed}"))

    @app.view("compose")
    async def submitted(ack: Any, body: Json, client: Any) -> None:
        values = body["view"]["state"]["values"]
        if "stop" in values["number"]["number_in"]["value"]:
            await ack(response_action="errors", errors={"number": "That number has opted out."})
            return
        await ack()
        words = json.dumps(values, sort_keys=True).replace("&", "&amp;").replace("<", "&lt;")
        await client.chat_postMessage(channel=body["user"]["id"], text=words, parse="none")

    @app.view_closed("compose")
    async def closed(ack: Any, body: Json, client: Any) -> None:
        await ack()
        await client.chat_postMessage(channel=body["user"]["id"], text="You closed the form")


def _listen_to_talk(app: AsyncApp) -> None:
    presses: dict[str, int] = {}

    @app.event("app_home_opened")
    async def opened(event: Json, client: Any) -> None:
        view = home_view(presses.get(event["user"], 0))
        await client.views_publish(user_id=event["user"], view=view)

    @app.action("home_press")
    async def pressed(ack: Any, body: Json, client: Any) -> None:
        await ack()
        user = body["user"]["id"]
        presses[user] = presses.get(user, 0) + 1
        await client.views_publish(user_id=user, view=home_view(presses[user]))

    @app.event("app_mention")
    async def mentioned(event: Json, say: Any) -> None:
        await say(text=f"You said: {event['text']}", thread_ts=event["ts"])

    @app.event("message")
    async def heard() -> None:
        """Answer 200 to every other message, as the real bot does."""
