"""What fields take, what the client says about it, and how things look in plain text."""

from typing import Any

import pytest

from bot.sandbox.slack import GestureError, SlackWorld
from bot.sandbox.slack.element_state import Value, chosen_state, complaint
from bot.sandbox.slack.message_store import app_message, post
from bot.sandbox.slack.view_store import open_modal
from tests.sandbox.slack.slack_office import MAYA, SAM, SUPPORT, modal, people

Json = dict[str, Any]
REQUIRED = "Please complete this required field."
YES = {"text": {"type": "plain_text", "text": "Yes"}, "value": "yes"}
NO = {"text": {"type": "plain_text", "text": "No"}, "value": "no"}

COMPLAINTS: list[tuple[Json, Value, str | None]] = [
    ({"type": "plain_text_input"}, None, REQUIRED),
    ({"type": "plain_text_input"}, "", REQUIRED),
    ({"type": "plain_text_input", "min_length": 3}, "ab", "Please enter at least 3 characters."),
    ({"type": "plain_text_input", "min_length": 3}, "abc", None),
    ({"type": "number_input", "is_decimal_allowed": False}, "1.5", "Please enter a number."),
    ({"type": "number_input", "is_decimal_allowed": True}, "1.5", None),
    (
        {"type": "number_input", "is_decimal_allowed": False, "min_value": "2"},
        "1",
        "Please enter a number of 2 or more.",
    ),
    (
        {"type": "number_input", "is_decimal_allowed": False, "max_value": "2"},
        "3",
        "Please enter a number of 2 or less.",
    ),
    ({"type": "email_text_input"}, "ann", "Please enter a valid email address."),
    ({"type": "url_text_input"}, "x.test", "Please enter a valid URL."),
    ({"type": "url_text_input"}, "http://x.test", None),
    ({"type": "static_select", "options": [YES, NO]}, None, REQUIRED),
    ({"type": "radio_buttons", "options": [YES, NO]}, "yes", None),
    ({"type": "checkboxes", "options": [YES, NO]}, [], REQUIRED),
    (
        {"type": "multi_static_select", "options": [YES, NO], "max_selected_items": 1},
        ["yes", "no"],
        "Please choose at most 1.",
    ),
    ({"type": "rich_text_input"}, "hello", None),
    ({"type": "users_select"}, None, REQUIRED),
]


@pytest.mark.parametrize(("element", "value", "expected"), COMPLAINTS)
def test_the_client_complains_or_lets_it_pass(
    element: Json, value: Value, expected: str | None
) -> None:
    state = chosen_state(element, value)

    assert complaint({"type": "input", "element": element}, state) == expected


def test_an_optional_field_may_stay_empty_but_not_be_wrong() -> None:
    field: Json = {"type": "input", "optional": True, "element": {"type": "email_text_input"}}

    assert complaint(field, chosen_state(field["element"], None)) is None
    assert complaint(field, chosen_state(field["element"], "ann")) is not None


@pytest.mark.parametrize(
    ("element", "value", "sentence"),
    [
        ({"type": "datepicker"}, "soon", "no date"),
        ({"type": "timepicker"}, "25:00", "no time"),
        ({"type": "users_select"}, ["U1", "U2"], "one value"),
        ({"type": "plain_text_input"}, ["a"], "one text"),
        ({"type": "file_input"}, "a.csv", "Nothing can be entered"),
        ({"type": "overflow", "options": [YES]}, "no", "it offers: yes"),
    ],
)
def test_a_field_refuses_what_it_cannot_hold(element: Json, value: Value, sentence: str) -> None:
    with pytest.raises(GestureError, match=sentence):
        chosen_state(element, value)


def test_an_option_may_be_named_by_its_label() -> None:
    state = chosen_state({"type": "static_select", "options": [YES, NO]}, "No")

    assert state["selected_option"] == NO


def a_world() -> SlackWorld:
    """Return a workspace with its cast and nobody listening."""
    world = SlackWorld()
    people(world)
    return world


def shown(*blocks: Json) -> str:
    """Return the screen of a channel with one app message made of these blocks."""
    world = a_world()
    message = app_message(world, {"text": "fallback", "blocks": list(blocks)})
    post(world, world.channels[SUPPORT], message)
    return world.screen(MAYA, SUPPORT)


def rich(*parts: Json) -> Json:
    return {"type": "rich_text", "elements": list(parts)}


def leaf(kind: str, **more: Any) -> Json:
    return {"type": kind, **more}


SECTION = leaf(
    "rich_text_section",
    elements=[
        leaf("user", user_id=SAM),
        leaf("text", text=" in "),
        leaf("channel", channel_id=SUPPORT),
        leaf("emoji", name="wave"),
        leaf("date", timestamp=1, fallback="today"),
        leaf("broadcast", range="here"),
    ],
)


@pytest.mark.parametrize(
    ("block", "line"),
    [
        (rich(SECTION), "@Sam Lee in #support:wave:today@here"),
        (rich({**SECTION, "type": "rich_text_quote"}), "> @Sam Lee in #support"),
        (
            rich(leaf("rich_text_list", style="bullet", elements=[SECTION])),
            "- @Sam Lee in #support",
        ),
        (
            leaf("header", text={"type": "plain_text", "text": "A &amp; B"}),
            "A & B",
        ),
        (leaf("markdown", text="**bold**"), "**bold**"),
        (leaf("divider"), "---"),
        (leaf("image", image_url="http://x.test", alt_text="A chart"), "(A chart)"),
        (leaf("table", rows=[[leaf("raw_text", text="a"), leaf("raw_text", text="b")]]), "a | b"),
        (
            leaf(
                "section",
                fields=[{"type": "mrkdwn", "text": "<http://x.test|the link>"}],
                accessory=leaf(
                    "static_select",
                    action_id="s",
                    options=[YES, NO],
                    placeholder={"type": "plain_text", "text": "Pick"},
                ),
            ),
            "the link",
        ),
        (
            leaf("context", elements=[{"type": "mrkdwn", "text": "<!date^1^{date}|that day>"}]),
            "that day",
        ),
    ],
)
def test_a_block_is_drawn_as_a_reader_sees_it(block: Json, line: str) -> None:
    assert line in shown(block)


def test_a_modal_shows_labels_and_what_was_chosen() -> None:
    world = a_world()
    field = {
        "type": "input",
        "block_id": "agree",
        "label": {"type": "plain_text", "text": "Agree"},
        "element": {
            "type": "radio_buttons",
            "action_id": "agree_in",
            "options": [YES, NO],
            "initial_option": YES,
        },
    }
    open_modal(world, MAYA, modal(blocks=[field]), on_top=False)

    assert world.modal_screen(MAYA).split("\n") == [
        "== Text a contact ==",
        "Agree: <Yes>",
        "[Check]",
    ]


async def test_edits_threads_and_reactions_are_visible() -> None:
    world = a_world()
    ts = await world.say(MAYA, SUPPORT, "helo")
    await world.say(SAM, SUPPORT, "you mean hello", thread_ts=ts)
    await world.edit(MAYA, SUPPORT, ts, "hello")
    await world.react(SAM, SUPPORT, ts, "tada")

    lines = world.screen(MAYA, SUPPORT).split("\n")

    assert lines[1].endswith("Maya Ortiz: hello (edited)")
    assert lines[2] == "  :tada: 1"
    assert lines[3].startswith("    [")
    assert lines[3].endswith("Sam Lee: you mean hello")
