"""The few blocks and elements that we draw with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.blocks.ids import ActionId, InputId
from bot.blocks.words import Block, cut, escaped, ours, plain, shown, spoken, telling

MAX_BLOCKS = 50
"""Blocks in one message."""
MAX_OPTIONS = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A message: its blocks, and the words for notifications and screen readers."""

    text: str
    """Escaped; never a contact's words, because it shows on lock screens."""
    blocks: list[Block] = field(default_factory=list)


def message(text: str, blocks: Sequence[Block | None]) -> Message:
    """Return a message; leaves out what is None and refuses what Slack would.

    Raises:
        ValueError: more than 50 blocks.
    """
    drawn = [block for block in blocks if block is not None]
    if len(drawn) > MAX_BLOCKS:
        raise ValueError("a message holds at most 50 blocks")
    return Message(text=escaped(cut(shown(text), 3000)), blocks=drawn)


def says(sentence: str) -> Block:
    """Return a paragraph of our own words."""
    return {"type": "section", "text": ours(sentence)}


def states(sentence: str) -> Block:
    """Return a paragraph for a sentence that may name a channel or repeat what was typed."""
    return telling(spoken(sentence))


def heading(text: str) -> Block:
    """Return a heading."""
    return {"type": "header", "text": plain(text, 150)}


def small(*parts: Block) -> Block:
    """Return a line of small print from text objects, at most ten."""
    return {"type": "context", "elements": list(parts[:10])}


def divider() -> Block:
    """Return a line."""
    return {"type": "divider"}


def button(
    action: ActionId, label: str, value: str, *, style: str = "", confirm: Block | None = None
) -> Block:
    """Return a button; `style` is empty, `primary` or `danger`."""
    drawn: Block = {
        "type": "button",
        "action_id": action.value,
        "text": plain(label, 75),
        "value": value,
    }
    if style:
        drawn["style"] = style
    if confirm:
        drawn["confirm"] = confirm
    return drawn


def ask_first(title: str, sentence: str, yes: str) -> Block:
    """Return the question that Slack asks before a button acts."""
    return {
        "title": plain(title, 100),
        "text": plain(sentence, 300),
        "confirm": plain(yes, 30),
        "deny": plain("Back", 30),
    }


def buttons(block_id: str, elements: Sequence[Block | None]) -> Block | None:
    """Return a row of buttons, or None when there are none."""
    drawn = [element for element in elements if element is not None]
    if not drawn:
        return None
    return {"type": "actions", "block_id": block_id, "elements": drawn}


def option(label: str, value: str) -> Block:
    """Return one choice."""
    return {"text": plain(label, 75), "value": value}


def menu(id_: ActionId | InputId, options: Sequence[Block], *, ask: str, chosen: str = "") -> Block:
    """Return a menu of at most 100 choices; `chosen` is the value that is set already."""
    offered = list(options[:MAX_OPTIONS])
    drawn: Block = {
        "type": "static_select",
        "action_id": id_.value,
        "placeholder": plain(ask, 150),
        "options": offered,
    }
    initial = next((known for known in offered if known["value"] == chosen), None)
    if initial:
        drawn["initial_option"] = initial
    return drawn


def asks(
    id_: InputId, label: str, element: Block, *, hint: str = "", optional: bool = False
) -> Block:
    """Return a field of a form."""
    drawn: Block = {
        "type": "input",
        "block_id": id_.value,
        "label": plain(label, 2000),
        "element": element,
        "optional": optional,
    }
    if hint:
        drawn["hint"] = plain(hint, 2000)
    return drawn


def line(id_: InputId, *, initial: str = "", ask: str = "", most: int = 3000) -> Block:
    """Return a one-line text field."""
    drawn: Block = {"type": "plain_text_input", "action_id": id_.value, "max_length": most}
    if initial:
        drawn["initial_value"] = shown(initial)[:most]
    if ask:
        drawn["placeholder"] = plain(ask, 150)
    return drawn


def paragraph(id_: InputId, *, initial: str = "", ask: str = "", most: int = 3000) -> Block:
    """Return a text field of several lines."""
    return {**line(id_, initial=initial, ask=ask, most=most), "multiline": True}
