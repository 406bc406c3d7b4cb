"""What Slack refuses in blocks, row by row."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from slack_sdk.models.blocks import ButtonElement, HeaderBlock, SectionBlock

from bot.sandbox.slack.block_check import blocks_problems, view_problems

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def section(text: str = "x", **more: Any) -> Json:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}, **more}


def actions(*elements: Json) -> Json:
    return {"type": "actions", "elements": list(elements)}


def button(text: str = "Go", action_id: str = "go", **more: Any) -> Json:
    return {"type": "button", "text": plain(text), "action_id": action_id, **more}


def option(value: str = "a", text: str = "A") -> Json:
    return {"text": plain(text), "value": value}


def select(count: int, **more: Any) -> Json:
    options = [option(str(n)) for n in range(count)]
    return {"type": "static_select", "action_id": "s", "options": options, **more}


def field(element: Json, **more: Any) -> Json:
    return {"type": "input", "label": plain("L"), "element": {"action_id": "f", **element}, **more}


def rich(text: str) -> Json:
    leaf = {"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}
    return {"type": "rich_text", "elements": [leaf]}


def table(rows: int, columns: int) -> Json:
    cell = {"type": "raw_text", "text": "x"}
    return {"type": "table", "rows": [[cell] * columns for _ in range(rows)]}


FITS: list[tuple[str, list[Json]]] = [
    ("50 blocks", [section()] * 50),
    ("a section of 3000", [section("x" * 3_000)]),
    ("ten fields of 2000", [{"type": "section", "fields": [plain("x" * 2_000)] * 10}]),
    ("a header of 150", [{"type": "header", "text": plain("x" * 150)}]),
    ("25 buttons", [actions(*(button(action_id=str(n)) for n in range(25)))]),
    ("a button of 75", [actions(button("x" * 75))]),
    ("a value of 2000", [actions(button(value="x" * 2_000))]),
    ("100 options", [actions(select(100))]),
    ("ten context elements", [{"type": "context", "elements": [plain("x")] * 10}]),
    ("rich text", [rich("anything at all <!here>")]),
    ("a table of 100 by 20", [table(100, 20)]),
    ("a divider", [{"type": "divider"}]),
]
REFUSED: list[tuple[str, list[Json], str]] = [
    ("51 blocks", [section()] * 51, "/blocks"),
    ("an empty section", [section("")], "/blocks/0/text/text"),
    ("a section of 3001", [section("x" * 3_001)], "/blocks/0/text/text"),
    ("a section with nothing", [{"type": "section"}], "/blocks/0"),
    ("11 fields", [{"type": "section", "fields": [plain("x")] * 11}], "/blocks/0/fields"),
    (
        "a field of 2001",
        [{"type": "section", "fields": [plain("x" * 2_001)]}],
        "/blocks/0/fields/0/text",
    ),
    ("a header of 151", [{"type": "header", "text": plain("x" * 151)}], "/blocks/0/text/text"),
    (
        "a header in mrkdwn",
        [{"type": "header", "text": {"type": "mrkdwn", "text": "x"}}],
        "/blocks/0/text/type",
    ),
    (
        "26 buttons",
        [actions(*(button(action_id=str(n)) for n in range(26)))],
        "/blocks/0/elements",
    ),
    ("no buttons", [actions()], "/blocks/0/elements"),
    ("a button of 76", [actions(button("x" * 76))], "/blocks/0/elements/0/text/text"),
    ("a value of 2001", [actions(button(value="x" * 2_001))], "/blocks/0/elements/0/value"),
    ("a strange style", [actions(button(style="loud"))], "/blocks/0/elements/0/style"),
    (
        "an action_id of 256",
        [actions(button(action_id="x" * 256))],
        "/blocks/0/elements/0/action_id",
    ),
    ("the same action twice", [actions(button(), button())], "/blocks/0/elements/1"),
    (
        "the same block twice",
        [section(block_id="b"), section(block_id="b")],
        "/blocks/1/block_id",
    ),
    ("101 options", [actions(select(101))], "/blocks/0/elements/0/options"),
    ("no options", [actions(select(0))], "/blocks/0/elements/0/options"),
    (
        "an initial option from elsewhere",
        [actions(select(2, initial_option=option("9")))],
        "/blocks/0/elements/0/initial_option",
    ),
    (
        "an option of 76",
        [actions({**select(0), "options": [option(text="x" * 76)]})],
        "/blocks/0/elements/0/options/0/text/text",
    ),
    (
        "an option value of 151",
        [actions({**select(0), "options": [option("x" * 151)]})],
        "/blocks/0/elements/0/options/0/value",
    ),
    (
        "the same option twice",
        [actions({**select(0), "options": [option(), option()]})],
        "/blocks/0/elements/0/options/1/value",
    ),
    (
        "eleven checkboxes",
        [actions({**select(11), "type": "checkboxes"})],
        "/blocks/0/elements/0/options",
    ),
    (
        "an overflow of six",
        [actions({**select(6), "type": "overflow"})],
        "/blocks/0/elements/0/options",
    ),
    (
        "a text input among buttons",
        [actions({"type": "plain_text_input", "action_id": "t"})],
        "/blocks/0/elements/0/type",
    ),
    (
        "a confirmation without text",
        [actions(button(confirm={"title": plain("Sure?")}))],
        "/blocks/0/elements/0/confirm",
    ),
    (
        "a placeholder of 151",
        [actions(select(1, placeholder=plain("x" * 151)))],
        "/blocks/0/elements/0/placeholder/text",
    ),
    (
        "a day that is none",
        [actions({"type": "datepicker", "action_id": "d", "initial_date": "soon"})],
        "/blocks/0/elements/0/initial_date",
    ),
    (
        "eleven context elements",
        [{"type": "context", "elements": [plain("x")] * 11}],
        "/blocks/0/elements",
    ),
    (
        "a button in a context",
        [{"type": "context", "elements": [button()]}],
        "/blocks/0/elements/0",
    ),
    ("two tables", [table(1, 1), table(1, 1)], "/blocks"),
    ("a table of 101 rows", [table(101, 1)], "/blocks/0/rows"),
    ("a table of 21 columns", [table(1, 21)], "/blocks/0/rows/0"),
    ("an empty rich text", [rich("")], "/blocks/0/elements/0/elements/0/text"),
    (
        "an image without words",
        [{"type": "image", "image_url": "http://x.test"}],
        "/blocks/0/alt_text",
    ),
    ("a file field in a message", [field({"type": "file_input"})], "/blocks/0/element/type"),
    (
        "a number field without its flag",
        [field({"type": "number_input"})],
        "/blocks/0/element",
    ),
    (
        "more than the longest input",
        [field({"type": "plain_text_input", "max_length": 3_001})],
        "/blocks/0/element/max_length",
    ),
    (
        "a minimum above the maximum",
        [field({"type": "plain_text_input", "min_length": 9, "max_length": 3})],
        "/blocks/0/element/min_length",
    ),
    ("an alert of 201", [{"type": "alert", "text": plain("x" * 201)}], "/blocks/0/text/text"),
    ("two long markdown blocks", [{"type": "markdown", "text": "x" * 6_001}] * 2, "/blocks"),
    ("an unknown block", [{"type": "marquee"}], "/blocks/0/type"),
    (
        "emoji in mrkdwn",
        [{"type": "section", "text": {"type": "mrkdwn", "text": "x", "emoji": True}}],
        "/blocks/0/text",
    ),
]


@pytest.mark.parametrize("blocks", [row[1] for row in FITS], ids=[row[0] for row in FITS])
def test_blocks_within_the_limits_are_accepted(blocks: list[Json]) -> None:
    assert blocks_problems(blocks, "message") == []


@pytest.mark.parametrize(
    ("blocks", "pointer"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED]
)
def test_blocks_over_a_limit_are_refused_at_their_place(blocks: list[Json], pointer: str) -> None:
    problems = blocks_problems(blocks, "message")

    assert problems, "Slack would refuse this."
    assert any(f"[json-pointer:{pointer}" in problem for problem in problems), problems
    assert all(problem.startswith("[ERROR] ") for problem in problems)


def test_a_table_or_markdown_has_no_place_in_a_modal() -> None:
    assert blocks_problems([table(1, 1)], "modal") != []
    assert blocks_problems([{"type": "markdown", "text": "x"}], "home") != []


VIEWS: list[tuple[str, Callable[[Json], None], str]] = [
    ("a title of 25", lambda view: view.update(title=plain("x" * 25)), "/view/title/text"),
    ("no title", lambda view: view.pop("title"), "/view"),
    ("a submit of 25", lambda view: view.update(submit=plain("x" * 25)), "/view/submit/text"),
    ("no submit but a field", lambda view: view.pop("submit"), "/view/submit"),
    ("metadata of 3001", lambda view: view.update(private_metadata="x" * 3_001), "/view/private"),
    ("no blocks", lambda view: view.update(blocks=[]), "/view/blocks"),
    ("101 blocks", lambda view: view.update(blocks=[section()] * 101), "/view/blocks"),
    ("a strange type", lambda view: view.update(type="page"), "/view/type"),
    ("a callback_id of 256", lambda view: view.update(callback_id="x" * 256), "/view/callback_id"),
]


@pytest.mark.parametrize(
    ("spoil", "pointer"), [row[1:] for row in VIEWS], ids=[row[0] for row in VIEWS]
)
def test_a_view_over_a_limit_is_refused_at_its_place(
    spoil: Callable[[Json], None], pointer: str
) -> None:
    view: Json = {
        "type": "modal",
        "title": plain("x" * 24),
        "submit": plain("Send"),
        "blocks": [field({"type": "plain_text_input"})],
    }
    assert view_problems(view) == []

    spoil(view)

    assert any(f"[json-pointer:{pointer}" in problem for problem in view_problems(view))


@given(st.text(min_size=1, max_size=75), st.text(min_size=1, max_size=3_000))
def test_what_the_sdks_models_build_is_accepted(label: str, text: str) -> None:
    blocks = [
        HeaderBlock(text=label).to_dict(),
        SectionBlock(
            text=text, accessory=ButtonElement(text=label, action_id="go", value="1")
        ).to_dict(),
    ]

    assert blocks_problems(blocks, "message") == []


KEYS = ["type", "text", "elements", "element", "options", "value", "rows", "fields"]
ANYTHING = st.recursive(
    st.none() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(KEYS), inner),
    max_leaves=8,
)
KINDS = ["section", "actions", "context", "input", "rich_text", "table", "header", "image"]


@given(st.sampled_from(KINDS), st.dictionaries(st.sampled_from([*KEYS, "accessory"]), ANYTHING))
def test_the_check_never_crashes(kind: str, rest: Json) -> None:
    problems = blocks_problems([{**rest, "type": kind}], "message")

    assert all(problem.startswith("[ERROR] ") for problem in problems)
