"""Checks blocks as Slack does, which is stricter than any client library.

`slack_sdk.models` does not count the blocks of a message, does not look for repeated ids, and
never sees hand-written dictionaries. This does.
"""

import json
from collections.abc import Callable, Iterator
from typing import Any

from bot.sandbox.slack import block_limits as limits
from bot.sandbox.slack.block_elements import check_element, check_image
from bot.sandbox.slack.block_report import Report
from bot.sandbox.slack.message_text import text_objects
from bot.sandbox.slack.wire import Json


def blocks_problems(blocks: list[Json], surface: str, *, pointer: str = "/blocks") -> list[str]:
    """Return what is wrong with the blocks of a `message`, `modal` or `home`."""
    report = Report()
    most = limits.BLOCKS_PER_MESSAGE if surface == "message" else limits.BLOCKS_PER_VIEW
    if len(blocks) > most:
        report.complain(f"no more than {most} items allowed", pointer)
    for index, block in enumerate(blocks):
        _check_block(report, block, surface, f"{pointer}/{index}")
    report.unique(
        ((block.get("block_id"), f"{pointer}/{i}/block_id") for i, block in enumerate(blocks)),
        "block_id",
    )
    if sum(block.get("type") == "table" for block in blocks) > 1:
        report.complain("only one table is allowed in a message", pointer)
    markdown = sum(len(str(b.get("text", ""))) for b in blocks if b.get("type") == "markdown")
    if markdown > limits.MARKDOWN_TEXT:
        report.complain(f"must be less than {limits.MARKDOWN_TEXT + 1} characters", pointer)
    return report.messages


def block_text_length(blocks: list[Json]) -> int:
    """Return the characters of all text in blocks, which a message may not have too many of."""
    plain = sum(len(found["text"]) for found in text_objects(blocks))
    return plain + sum(len(text) for text in _rich_texts(blocks))


def view_problems(view: Json) -> list[str]:
    """Return what is wrong with a modal or Home view."""
    report = Report()
    kind = str(view.get("type"))
    if kind not in {"modal", "home"}:
        report.complain("must be one of home, modal", "/view/type")
        return report.messages
    if kind == "modal":
        report.text(view, "title", limits.VIEW_LABEL, "/view")
        for label in ("submit", "close"):
            report.text(view, label, limits.VIEW_LABEL, "/view", required=False)
    for key in ("callback_id", "external_id"):
        report.short(view, key, limits.ID_LENGTH, "/view")
    report.short(view, "private_metadata", limits.PRIVATE_METADATA, "/view")
    blocks = report.items(view, "blocks", (1, limits.BLOCKS_PER_VIEW), "/view")
    has_input = any(block.get("type") == "input" for block in blocks)
    if kind == "modal" and has_input and not view.get("submit"):
        report.complain("submit is required when an input block is in blocks", "/view/submit")
    return report.messages + [
        problem
        for problem in blocks_problems(blocks, kind, pointer="/view/blocks")
        if not problem.startswith(f"[ERROR] no more than {limits.BLOCKS_PER_VIEW} items")
    ]


def view_too_large(view: Json) -> bool:
    """Return whether the view's JSON is over Slack's limit in bytes."""
    return len(json.dumps(view, ensure_ascii=False).encode()) > limits.VIEW_BYTES


def _check_block(report: Report, block: Json, surface: str, pointer: str) -> None:
    kind = str(block.get("type"))
    if kind not in limits.BLOCKS_ON[surface]:
        report.complain(f"unsupported type: {kind}", f"{pointer}/type")
        return
    report.short(block, "block_id", limits.ID_LENGTH, pointer)
    check = _CHECKS.get(kind)
    if check is not None:
        check(report, block, pointer)
    element = block.get("element")
    if kind == "input" and isinstance(element, dict) and surface != "modal":
        _refuse_modal_only(report, element, pointer)


def _refuse_modal_only(report: Report, element: Json, pointer: str) -> None:
    if element.get("type") == "file_input":
        report.complain("unsupported type: file_input", f"{pointer}/element/type")
    if element.get("response_url_enabled"):
        report.complain("response_url_enabled works in modals only", f"{pointer}/element")


def _check_section(report: Report, block: Json, pointer: str) -> None:
    if block.get("text") is None and block.get("fields") is None:
        report.complain("missing required field: text or fields", pointer)
    report.text(block, "text", limits.SECTION_TEXT, pointer, plain=False, required=False)
    if block.get("fields") is not None:
        fields = report.items(block, "fields", (1, limits.SECTION_FIELDS), pointer)
        for index, field in enumerate(fields):
            place = f"{pointer}/fields/{index}"
            report.text_object(field, limits.SECTION_FIELD_TEXT, place, plain=False)
    accessory = block.get("accessory")
    if accessory is not None:
        _check_placed(report, accessory, limits.IN_SECTION, f"{pointer}/accessory")


def _check_actions(report: Report, block: Json, pointer: str) -> None:
    elements = report.items(block, "elements", (1, limits.ACTIONS_ELEMENTS), pointer)
    for index, element in enumerate(elements):
        _check_placed(report, element, limits.IN_ACTIONS, f"{pointer}/elements/{index}")
    places = [(e.get("action_id"), f"{pointer}/elements/{i}") for i, e in enumerate(elements)]
    report.unique(places, "action_id")


def _check_context(report: Report, block: Json, pointer: str) -> None:
    elements = report.items(block, "elements", (1, limits.CONTEXT_ELEMENTS), pointer)
    for index, element in enumerate(elements):
        place = f"{pointer}/elements/{index}"
        report.member(element.get("type"), limits.IN_CONTEXT, f"{place}/type")
        if element.get("type") == "image":
            check_image(report, element, place)
        else:
            report.text_object(element, limits.SECTION_TEXT, place, plain=False)


def _check_input(report: Report, block: Json, pointer: str) -> None:
    report.text(block, "label", limits.INPUT_TEXT, pointer)
    report.text(block, "hint", limits.INPUT_TEXT, pointer, required=False)
    _check_placed(report, block.get("element"), limits.IN_INPUT, f"{pointer}/element")


def _check_header(report: Report, block: Json, pointer: str) -> None:
    report.text(block, "text", limits.HEADER_TEXT, pointer)


def _check_alert(report: Report, block: Json, pointer: str) -> None:
    report.text(block, "text", limits.ALERT_TEXT, pointer, plain=False)


def _check_markdown(report: Report, block: Json, pointer: str) -> None:
    report.length(block.get("text"), limits.MARKDOWN_TEXT, f"{pointer}/text", least=1)


def _check_table(report: Report, block: Json, pointer: str) -> None:
    rows = block.get("rows")
    if not isinstance(rows, list) or not rows:
        report.complain("missing required field: rows", pointer)
        return
    if len(rows) > limits.TABLE_ROWS:
        report.complain(f"no more than {limits.TABLE_ROWS} items allowed", f"{pointer}/rows")
    for index, row in enumerate(rows):
        if not isinstance(row, list) or not 1 <= len(row) <= limits.TABLE_COLUMNS:
            report.complain(
                f"must have 1 to {limits.TABLE_COLUMNS} cells", f"{pointer}/rows/{index}"
            )


def _check_rich_text(report: Report, block: Json, pointer: str) -> None:
    for index, part in enumerate(report.items(block, "elements", (1, 1_000), pointer)):
        place = f"{pointer}/elements/{index}"
        report.member(part.get("type"), limits.IN_RICH_TEXT, f"{place}/type")
        leaves = report.items(part, "elements", (0, 10_000), place)
        allowed = limits.RICH_TEXT_LEAVES
        if part.get("type") == "rich_text_list":
            allowed = limits.IN_RICH_TEXT
        for number, leaf in enumerate(leaves):
            at = f"{place}/elements/{number}"
            report.member(leaf.get("type"), allowed, f"{at}/type")
            if leaf.get("type") == "text":
                report.length(leaf.get("text"), limits.MESSAGE_TEXT, f"{at}/text", least=1)


def _check_placed(report: Report, element: Any, allowed: frozenset[str], pointer: str) -> None:
    if not isinstance(element, dict):
        report.complain("must be an object", pointer)
        return
    if str(element.get("type")) not in allowed:
        report.complain(f"unsupported type: {element.get('type')}", f"{pointer}/type")
        return
    check_element(report, element, pointer)


def _rich_texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if value.get("type") == "text" and isinstance(value.get("text"), str):
            yield value["text"]
        for inner in value.values():
            yield from _rich_texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _rich_texts(inner)


_CHECKS: dict[str, Callable[[Report, Json, str], None]] = {
    "section": _check_section,
    "actions": _check_actions,
    "context": _check_context,
    "input": _check_input,
    "header": _check_header,
    "image": check_image,
    "alert": _check_alert,
    "markdown": _check_markdown,
    "table": _check_table,
    "rich_text": _check_rich_text,
}
