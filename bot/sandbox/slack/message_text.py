"""Slack's text rules: escaping, control sequences, and what would notify a whole channel."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from bot.sandbox.slack.wire import Json

_CONTROL = re.compile(
    r"<(?:@[UW][A-Z0-9]+(?:\|[^<>]*)?|#[CGD][A-Z0-9]+(?:\|[^<>]*)?|!(?:here|channel|everyone)"
    r"(?:\|[^<>]*)?|!subteam\^S[A-Z0-9]+(?:\|[^<>]*)?|!date\^[^<>]+|(?:https?://|mailto:|tel:)[^<>]+)>"
)
_ENTITY = re.compile(r"&(?:amp|lt|gt);")
_URL = re.compile(r"(?<![<|\w])https?://[^\s<>|]+")
_LOUD_SEQUENCE = re.compile(r"<!(?:here|channel|everyone)\b")
_BARE_LOUD = re.compile(r"(?<![\w<!@])@(?:here|channel|everyone)\b")
_BARE_CHANNEL = re.compile(r"(?<![\w<&#])#([a-z0-9][a-z0-9_-]*)")


def escape(text: str) -> str:
    """Return `text` with the three characters that Slack escapes."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def unescape(text: str) -> str:
    """Return what a reader sees of the three entities."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def stored(text: str) -> str:
    """Return the text as Slack keeps it: control sequences stay, stray `&<>` are escaped."""
    parts: list[str] = []
    at = 0
    for match in re.finditer(f"{_CONTROL.pattern}|{_ENTITY.pattern}", text):
        parts += [escape(text[at : match.start()]), match.group()]
        at = match.end()
    return "".join([*parts, escape(text[at:])])


def typed(text: str) -> str:
    """Return what the client sends for typed words: escaped, with bare URLs made links."""
    return _URL.sub(lambda match: f"<{match.group()}>", stored(text))


def links_in(text: str) -> list[str]:
    """Return the URLs that Slack would link in `text`, bare or as control sequences."""
    return [*_URL.findall(text), *re.findall(r"<(https?://[^|>]+)", text)]


def text_objects(value: Any) -> Iterator[Json]:
    """Yield every text object inside blocks or attachments."""
    if isinstance(value, Mapping):
        if value.get("type") in {"mrkdwn", "plain_text"} and isinstance(value.get("text"), str):
            yield dict(value)
        for inner in value.values():
            yield from text_objects(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from text_objects(inner)


def notifies_many(message: Mapping[str, Any], channel_names: frozenset[str]) -> bool:
    """Return whether posting this would notify a channel or auto-parse a mention.

    `message` holds text, blocks, attachments and the flags parse, link_names, markdown_text as
    the app gave them.
    """
    text = str(message.get("text") or "")
    if _LOUD_SEQUENCE.search(text):
        return True
    linked = bool(message.get("link_names")) or message.get("parse") == "full"
    if linked and _auto_parsed(text, channel_names):
        return True
    if _LOUD_SEQUENCE.search(str(message.get("markdown_text") or "")):
        return True
    parts = [message.get("blocks") or [], message.get("attachments") or []]
    return any(_block_part_notifies(part, channel_names) for part in parts)


def _block_part_notifies(part: Any, channel_names: frozenset[str]) -> bool:
    for found in text_objects(part):
        if found["type"] != "mrkdwn":
            continue
        if _LOUD_SEQUENCE.search(found["text"]):
            return True
        if not found.get("verbatim", False) and _auto_parsed(found["text"], channel_names):
            return True
    return _has_broadcast_element(part)


def _auto_parsed(text: str, channel_names: frozenset[str]) -> bool:
    if _BARE_LOUD.search(text):
        return True
    return any(name in channel_names for name in _BARE_CHANNEL.findall(text))


def _has_broadcast_element(value: Any) -> bool:
    if isinstance(value, Mapping):
        if value.get("type") == "broadcast" and "range" in value:
            return True
        return any(_has_broadcast_element(inner) for inner in value.values())
    if isinstance(value, list):
        return any(_has_broadcast_element(inner) for inner in value)
    return False
