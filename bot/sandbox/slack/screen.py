"""Draws a channel as plain text, the way one person sees it."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.sandbox.slack.message_text import unescape
from bot.sandbox.slack.wire import Json
from bot.sandbox.slack.workspace import Workspace

_MENTION = re.compile(r"<([@#!])([^<>|]+)(?:\|([^<>]*))?>")
_LINK = re.compile(r"<((?:https?://|mailto:|tel:)[^<>|]+)(?:\|([^<>]*))?>")
_DATE = re.compile(r"<!date\^[^<>|]+\|([^<>]*)>")


def draw_channel(workspace: Workspace, user: str, channel_id: str) -> str:
    """Return the channel's messages, threads indented, this person's ephemerals among them."""
    channel = workspace.place(channel_id)
    reader = workspace.person(user)
    zone = ZoneInfo(reader.tz)
    notes = [n.message for n in workspace.notes if (n.user, n.channel) == (user, channel_id)]
    shown = sorted([*channel.messages, *notes], key=_moment)
    top = [m for m in shown if m.get("thread_ts") in (None, m["ts"])]
    lines: list[str] = [f"#{channel.name}" if channel.kind != "im" else "Direct message"]
    for message in top:
        lines += draw_message(workspace, message, zone)
        for reply in shown:
            if reply.get("thread_ts") == message["ts"] and reply is not message:
                lines += [f"    {line}" for line in draw_message(workspace, reply, zone)]
    return "\n".join(lines)


def draw_view(workspace: Workspace, view: Json) -> str:
    """Return a modal or Home as plain text."""
    title = (view.get("title") or {}).get("text", "Home")
    lines = [f"== {title} =="]
    for block in view["blocks"]:
        lines += draw_block(workspace, block, view["state"]["values"])
    for key in ("close", "submit"):
        if view.get(key):
            lines.append(f"[{view[key]['text']}]")
    return "\n".join(lines)


def draw_message(workspace: Workspace, message: Json, zone: ZoneInfo) -> list[str]:
    """Return the lines of one message."""
    moment = datetime.fromtimestamp(float(message["ts"]), UTC).astimezone(zone)
    author = workspace.users.get(str(message.get("user", "")))
    name = author.real_name if author else "Slackbot"
    lead = f"[{moment:%H:%M}] {name}: "
    if message.get("ephemeral"):
        lead = f"(only you) {lead}"
    body: list[str] = []
    for block in message.get("blocks", []):
        body += draw_block(workspace, block, {})
    if not body:
        body = rendered(workspace, message.get("text", "")).split("\n")
    if message.get("edited"):
        body[-1] += " (edited)"
    marks = " ".join(f":{r['name']}: {r['count']}" for r in message.get("reactions", []))
    return [lead + body[0], *(f"  {line}" for line in body[1:]), *([f"  {marks}"] if marks else [])]


def draw_block(workspace: Workspace, block: Json, values: Json) -> list[str]:
    """Return the lines of one block."""
    draw = _BLOCKS.get(str(block.get("type")))
    return draw(workspace, block, values) if draw else [f"<{block.get('type')}>"]


def rendered(workspace: Workspace, text: str) -> str:
    """Return text as a reader sees it: names for ids, labels for links, entities decoded."""

    def mention(match: re.Match[str]) -> str:
        sign, target, label = match.groups()
        if sign == "@":
            user = workspace.users.get(target)
            return f"@{user.real_name if user else label or target}"
        if sign == "#":
            channel = workspace.channels.get(target)
            return f"#{channel.name if channel else label or target}"
        return f"@{label or target}"

    text = _DATE.sub(lambda match: match.group(1), text)
    text = _LINK.sub(lambda match: match.group(2) or match.group(1), text)
    return unescape(_MENTION.sub(mention, text))


def _moment(message: Json) -> float:
    return float(message["ts"])


def _text(workspace: Workspace, value: Any) -> str:
    return rendered(workspace, value.get("text", "")) if isinstance(value, dict) else ""


def _section(workspace: Workspace, block: Json, values: Json) -> list[str]:
    lines = _text(workspace, block["text"]).split("\n") if block.get("text") else []
    lines += [_text(workspace, field) for field in block.get("fields", [])]
    if block.get("accessory"):
        lines.append(_element(workspace, block["accessory"], block, values))
    return lines


def _row(workspace: Workspace, block: Json, values: Json) -> list[str]:
    return [" ".join(_element(workspace, e, block, values) for e in block.get("elements", []))]


def _input(workspace: Workspace, block: Json, values: Json) -> list[str]:
    label = _text(workspace, block["label"])
    return [f"{label}: {_element(workspace, block['element'], block, values)}"]


def _element(workspace: Workspace, element: Json, block: Json, values: Json) -> str:
    kind = str(element.get("type"))
    if kind in {"mrkdwn", "plain_text"}:
        return _text(workspace, element)
    if kind == "image":
        return f"({element.get('alt_text', '')})"
    if kind == "button":
        return f"[{_text(workspace, element['text'])}]"
    state = values.get(str(block.get("block_id")), {}).get(element.get("action_id"))
    filled = _filled(workspace, state)
    if filled:
        return f"<{filled}>"
    options = ", ".join(_text(workspace, o.get("text")) for o in element.get("options", []))
    return f"<{options or _text(workspace, element.get('placeholder')) or kind}>"


def _filled(workspace: Workspace, state: Json | None) -> str:
    content = next((v for k, v in (state or {}).items() if k != "type" and v), None)
    parts = content if isinstance(content, list) else [content]
    shown = [_text(workspace, p["text"]) if _is_option(p) else str(p) for p in parts if p]
    return ", ".join(shown)


def _is_option(part: Any) -> bool:
    return isinstance(part, dict) and isinstance(part.get("text"), dict)


def _rich_text(workspace: Workspace, block: Json, _values: Json) -> list[str]:
    lines: list[str] = []
    for part in block.get("elements", []):
        if part["type"] == "rich_text_list":
            lines += [f"- {_leaves(workspace, item)}" for item in part["elements"]]
        elif part["type"] == "rich_text_quote":
            lines += [f"> {line}" for line in _leaves(workspace, part).split("\n")]
        else:
            lines += _leaves(workspace, part).split("\n")
    return lines


def _leaves(workspace: Workspace, part: Json) -> str:
    shown = []
    for leaf in part.get("elements", []):
        kind = leaf["type"]
        if kind == "user":
            shown.append(rendered(workspace, f"<@{leaf['user_id']}>"))
        elif kind == "channel":
            shown.append(rendered(workspace, f"<#{leaf['channel_id']}>"))
        elif kind == "broadcast":
            shown.append(f"@{leaf['range']}")
        elif kind == "emoji":
            shown.append(f":{leaf['name']}:")
        elif kind == "date":
            shown.append(str(leaf.get("fallback", leaf.get("timestamp", ""))))
        else:
            shown.append(str(leaf.get("text", leaf.get("url", ""))))
    return "".join(shown)


def _table(workspace: Workspace, block: Json, values: Json) -> list[str]:
    def cell(value: Json) -> str:
        if value.get("type") == "rich_text":
            return " ".join(_rich_text(workspace, value, values))
        return str(value.get("text", value.get("value", "")))

    return [" | ".join(cell(value) for value in row) for row in block.get("rows", [])]


def _plain(workspace: Workspace, block: Json, _values: Json) -> list[str]:
    text = block.get("text", "")
    return [text if isinstance(text, str) else _text(workspace, text)]


_BLOCKS: dict[str, Callable[[Workspace, Json, Json], list[str]]] = {
    "section": _section,
    "actions": _row,
    "context": _row,
    "input": _input,
    "rich_text": _rich_text,
    "table": _table,
    "header": _plain,
    "markdown": _plain,
    "alert": _plain,
    "divider": lambda _workspace, _block, _values: ["---"],
    "image": lambda _workspace, block, _values: [f"({block.get('alt_text', '')})"],
}
