"""Gives blocks the shape in which Slack hands them back, and finds elements in them."""

import copy
from collections.abc import Iterator
from typing import Any

from bot.sandbox.slack.identifiers import Identifiers
from bot.sandbox.slack.wire import Json


def normalized(blocks: list[Json], ids: Identifiers) -> list[Json]:
    """Return a copy with block ids, action ids and the defaults of text objects filled in."""
    made = copy.deepcopy(blocks)
    for block in made:
        if not block.get("block_id"):
            block["block_id"] = ids.secret(5)
        for element in elements_of(block):
            if element.get("type") == "button" and not element.get("action_id"):
                element["action_id"] = ids.secret(5)
        _default_texts(block)
    return made


def elements_of(block: Json) -> Iterator[Json]:
    """Yield the elements that stand directly in a block."""
    for key in ("element", "accessory"):
        if isinstance(block.get(key), dict):
            yield block[key]
    if block.get("type") in {"actions", "context_actions"}:
        yield from block.get("elements", [])


def find_element(
    blocks: list[Json], action_id: str, block_id: str | None = None
) -> tuple[Json, Json] | None:
    """Return the first (block, element) with this action_id, or None."""
    for block in blocks:
        if block_id is not None and block.get("block_id") != block_id:
            continue
        for element in elements_of(block):
            if element.get("action_id") == action_id:
                return block, element
    return None


def _default_texts(value: Any) -> None:
    if isinstance(value, dict):
        if value.get("type") == "plain_text":
            value.setdefault("emoji", True)
        elif value.get("type") == "mrkdwn":
            value.setdefault("verbatim", False)
        for inner in value.values():
            _default_texts(inner)
    elif isinstance(value, list):
        for inner in value:
            _default_texts(inner)
