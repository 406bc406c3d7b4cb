"""Block Kit of every kind the page has to draw: what the test bot answers with."""

from typing import Any

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text, "emoji": True}


def mrkdwn(text: str, *, verbatim: bool = True) -> Json:
    return {"type": "mrkdwn", "text": text, "verbatim": verbatim}


def button(text: str, action_id: str, **more: Any) -> Json:
    return {"type": "button", "action_id": action_id, "text": plain(text), **more}


def option(text: str, value: str, description: str | None = None) -> Json:
    made: Json = {"text": plain(text), "value": value}
    if description:
        made["description"] = plain(description)
    return made


CATEGORIES = [
    option("Conversational", "conversational", "They wrote, you answer"),
    option("Informational", "informational", "Something they asked to be told"),
    option("Promotional", "promotional", "Anything that sells"),
]
CONFIRM = {
    "title": plain("Send this text?"),
    "text": mrkdwn("It leaves for *Ann Lee* at once."),
    "confirm": plain("Send it"),
    "deny": plain("Not yet"),
}


def preview_card(body: str) -> list[Json]:
    """Return a private preview with fields, reasons, and buttons of each style."""
    return [
        {"type": "header", "text": plain("Text to Ann Lee")},
        {"type": "section", "block_id": "final", "text": {"type": "plain_text", "text": body}},
        {
            "type": "section",
            "block_id": "facts",
            "fields": [
                mrkdwn("*Category*\nInformational"),
                mrkdwn("*Verdict*\n:white_check_mark: Allowed"),
                mrkdwn("*From*\n(650) 555-0100"),
                mrkdwn("*Cost*\n1 segment, GSM-7"),
            ],
            "accessory": {
                "type": "overflow",
                "action_id": "more",
                "options": [option("Show the law", "law"), option("Copy the text", "copy")],
            },
        },
        {"type": "divider"},
        {
            "type": "context",
            "block_id": "why",
            "elements": [
                mrkdwn("They wrote _3 h ago_ · it is <!date^1790000000^{time}|noon> there")
            ],
        },
        {
            "type": "actions",
            "block_id": "decide",
            "elements": [
                button("Send", "send_text", style="primary", value="txt_1", confirm=CONFIRM),
                button("Edit", "edit_text", value="txt_1"),
                button("Cancel", "cancel_text", style="danger", value="txt_1"),
            ],
        },
    ]


def rich_card(words: str) -> list[Json]:
    """Return a card that carries a contact's words, and every rich_text piece."""
    leaf = {"type": "text", "text": words}
    return [
        {"type": "context", "elements": [plain("Text from Ann Lee ···0123 · 14:02 PT")]},
        {
            "type": "rich_text",
            "elements": [
                {"type": "rich_text_section", "elements": [leaf]},
                {
                    "type": "rich_text_list",
                    "style": "bullet",
                    "elements": [
                        {
                            "type": "rich_text_section",
                            "elements": [{"type": "text", "text": "bold", "style": {"bold": True}}],
                        },
                        {
                            "type": "rich_text_section",
                            "elements": [
                                {"type": "text", "text": "struck", "style": {"strike": True}},
                                {"type": "text", "text": " and "},
                                {"type": "text", "text": "code", "style": {"code": True}},
                            ],
                        },
                    ],
                },
                {"type": "rich_text_quote", "elements": [{"type": "text", "text": "quoted"}]},
                {"type": "rich_text_preformatted", "elements": [{"type": "text", "text": "a\n b"}]},
            ],
        },
        {
            "type": "image",
            "image_url": "https://images.example/queue.png",
            "alt_text": "A chart of the queue",
            "title": plain("Queue"),
        },
        {
            "type": "actions",
            "block_id": "thread_buttons",
            "elements": [
                button("Reply", "reply"),
                button("Claim", "claim"),
                {
                    "type": "static_select",
                    "action_id": "snooze",
                    "placeholder": plain("Snooze"),
                    "options": [option("1 hour", "1h"), option("Until tomorrow", "1d")],
                },
                button("Break", "break_down", style="danger"),
            ],
        },
    ]


def compose_modal(note: str = "") -> Json:
    """Return a modal with an input of each kind."""
    return {
        "type": "modal",
        "callback_id": "compose",
        "title": plain("Text a contact"),
        "submit": plain("Check"),
        "close": plain("Cancel"),
        "notify_on_close": True,
        "blocks": [
            *([{"type": "section", "text": mrkdwn(note)}] if note else []),
            *_typed_inputs(),
            *_chosen_inputs(),
            *_moment_inputs(),
            {
                "type": "actions",
                "block_id": "modal_actions",
                "elements": [
                    button("Help with categories", "explain"),
                    button("Refresh", "refresh"),
                ],
            },
        ],
    }


def home_view(presses: int) -> Json:
    """Return an App Home that counts presses of its button."""
    return {
        "type": "home",
        "blocks": [
            {"type": "header", "text": plain("Your conversations")},
            {"type": "section", "text": mrkdwn(f"Pressed *{presses}* times")},
            {"type": "actions", "elements": [button("Press", "home_press", style="primary")]},
        ],
    }


def _input(block_id: str, label: str, element: Json, **more: Any) -> Json:
    element.setdefault("action_id", f"{block_id}_in")
    made = {"type": "input", "block_id": block_id, "label": plain(label), "element": element}
    return {**made, **more}


def _typed_inputs() -> list[Json]:
    contact = {"type": "external_select", "min_query_length": 2, "placeholder": plain("Name")}
    body = {"type": "plain_text_input", "multiline": True, "max_length": 1000}
    return [
        _input("contact", "Contact", contact, optional=True),
        _input("number", "Phone number", {"type": "plain_text_input"}),
        _input("body", "Text", body, hint=plain("It goes out as you see it.")),
    ]


def _chosen_inputs() -> list[Json]:
    terms = [option("They saw the wording", "saw"), option("It named our number", "named")]
    return [
        _input("category", "Category", {"type": "radio_buttons", "options": CATEGORIES}),
        _input("terms", "Terms", {"type": "checkboxes", "options": terms}, optional=True),
        _input(
            "template", "Template", {"type": "static_select", "options": CATEGORIES}, optional=True
        ),
        _input("who", "Approver", {"type": "users_select"}, optional=True),
        _input("where", "Channel", {"type": "channels_select"}, optional=True),
        _input(
            "talk",
            "Conversation",
            {"type": "conversations_select", "default_to_current_conversation": True},
            optional=True,
        ),
    ]


def _moment_inputs() -> list[Json]:
    return [
        _input("day", "Day", {"type": "datepicker", "initial_date": "2026-11-24"}, optional=True),
        _input("hour", "Time", {"type": "timepicker"}, optional=True),
        _input("at", "Send at", {"type": "datetimepicker"}, optional=True),
    ]


def explanation_modal() -> Json:
    """Return a modal without inputs, to be pushed on another."""
    return {
        "type": "modal",
        "callback_id": "explanation",
        "title": plain("Categories"),
        "blocks": [{"type": "section", "text": mrkdwn("One offer makes it *promotional*.")}],
    }
