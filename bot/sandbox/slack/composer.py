"""What the client makes of typed words before it sends them."""

import re

from bot.sandbox.slack.message_text import stored, typed, unescape
from bot.sandbox.slack.wire import Json
from bot.sandbox.slack.workspace import Workspace

_USER = re.compile(r"(?<![\w<@])@([a-z0-9][a-z0-9._-]*)")
_CHANNEL = re.compile(r"(?<![\w<&#])#([a-z0-9][a-z0-9_-]*)")
_TOKEN = re.compile(r"<([@#!]?)([^<>|]+)(?:\|([^<>]*))?>")
_BROADCASTS = frozenset({"here", "channel", "everyone"})
_PHONE = re.compile(r"(?<![\w<|:+])\+?1?[ .-]?\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}(?!\w)")


def composed(workspace: Workspace, user: str, text: str, *, names: bool = True) -> str:
    """Return typed text as it is sent: escaped, links marked, names turned into mentions.

    With `linkify_phones` of the workspace on, numbers become `<tel:…|…>`, which some clients do.
    """
    if not names:
        return stored(text)
    sent = _USER.sub(lambda match: _mention(workspace, match), typed(text))
    sent = _CHANNEL.sub(lambda match: _channel(workspace, user, match), sent)
    return _PHONE.sub(_tel, sent) if workspace.linkify_phones else sent


def rich_text(text: str, block_id: str) -> Json:
    """Return the block that Slack adds to what a person typed; `text` is composed already."""
    leaves: list[Json] = []
    at = 0
    for match in _TOKEN.finditer(text):
        leaves += _literal(text[at : match.start()])
        leaves.append(_leaf(*match.groups()))
        at = match.end()
    leaves += _literal(text[at:])
    section = {"type": "rich_text_section", "elements": leaves}
    return {"type": "rich_text", "block_id": block_id, "elements": [section]}


def _literal(text: str) -> list[Json]:
    return [{"type": "text", "text": unescape(text)}] if text else []


def _leaf(sign: str, target: str, label: str | None) -> Json:
    if sign == "@":
        return {"type": "user", "user_id": target}
    if sign == "#":
        return {"type": "channel", "channel_id": target}
    if sign == "!" and target not in _BROADCASTS:
        return {"type": "text", "text": unescape(label or target)}
    if sign == "!":
        return {"type": "broadcast", "range": target}
    link = {"type": "link", "url": unescape(target)}
    return {**link, "text": unescape(label)} if label else link


def _mention(workspace: Workspace, match: re.Match[str]) -> str:
    name = match.group(1)
    found = next((u for u in workspace.users.values() if u.name == name), None)
    return f"<@{found.id}>" if found else match.group()


def _channel(workspace: Workspace, user: str, match: re.Match[str]) -> str:
    name = match.group(1)
    found = next((c for c in workspace.channels.values() if c.name == name), None)
    if found is None:
        return match.group()
    hidden = found.private and user not in found.members
    return f"<#{found.id}|{'' if hidden else name}>"


def _tel(match: re.Match[str]) -> str:
    digits = re.sub(r"\D", "", match.group())
    return f"<tel:+{digits if len(digits) == 11 else '1' + digits}|{match.group()}>"
