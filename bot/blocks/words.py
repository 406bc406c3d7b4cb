"""Text objects, escaped and cut where Slack would refuse them.

Rule: `&`, `<` and `>` are escaped in text objects and nowhere else (`rich_text` is literal);
what is cut says how much is missing. Source: Slack, Formatting text; limits of Block Kit.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any, TypeAlias

Block: TypeAlias = dict[str, Any]
"""A block, an element or a text object, as JSON."""

SECTION_LIMIT = 3000
QUOTE_LIMIT = 2500
"""How much of a body stands in one block."""
QUOTES_LIMIT = 9000
"""How much of a body stands in one message: Slack refuses about 13,000 characters in all."""

# Overrides, embeddings and isolates reorder what is around them; marks (200E, 200F) do not.
_HIDDEN = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF, 0x7F])
_CONTROLS = dict.fromkeys(code for code in range(0x20) if code not in {0x09, 0x0A})
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\N{REPLACEMENT CHARACTER}")
_UNSHOWN: dict[int, str | None] = {**_HIDDEN, **_CONTROLS, **_SURROGATES}


def shown(text: str) -> str:
    """Return the text without characters that Slack refuses or that reorder their neighbours."""
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_UNSHOWN)


def escaped(text: str) -> str:
    """Return the text as it must stand in a text object."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def cut(text: str, limit: int) -> str:
    """Return the text, or as much of it as fits with a word on what is missing.

    `limit` is in characters and counts the text as it is, not escaped.
    """
    if len(text) <= limit:
        return text
    room = limit - len(_missing(len(text)))
    if room < 1:
        return text[: limit - 1] + "…"
    return text[:room] + _missing(len(text) - room)


def _missing(count: int) -> str:
    return f"… {count:,} more characters"


def plain(text: str, limit: int = SECTION_LIMIT) -> Block:
    """Return a text object that shows this text as it stands."""
    safe = escaped(cut(shown(text), limit)) or " "
    # Escaping can push a short text over the limit; then a shorter piece of it is shown.
    room = limit
    while len(safe) > limit:
        room -= (len(safe) - limit + 4) // 5 or 1
        safe = escaped(cut(shown(text), room))
    return {"type": "plain_text", "text": safe, "emoji": False}


def ours(sentence: str) -> Block:
    """Return a text object for a sentence of our own, which may be mark-up."""
    return {"type": "mrkdwn", "text": cut(sentence, SECTION_LIMIT), "verbatim": True}


def moment(at: datetime) -> str:
    """Return mark-up that shows an instant in the reader's own zone; for `ours` only.

    It says whose time it is: a contact's time often stands beside it.
    """
    fallback = f"{at.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
    shown = "{date_short_pretty} at {time} your time"
    return f"<!date^{int(at.timestamp())}^{shown}|{fallback}>"


def quoted(text: str) -> list[Block]:
    """Return blocks that quote somebody's words literally, long ones in several blocks."""
    words = cut(shown(text), QUOTES_LIMIT) or " "
    parts = [words[start : start + QUOTE_LIMIT] for start in range(0, len(words), QUOTE_LIMIT)]
    return [_quote(part) for part in parts]


def _quote(part: str) -> Block:
    element = {"type": "rich_text_quote", "elements": [{"type": "text", "text": part}]}
    return {"type": "rich_text", "elements": [element]}


_TOKENS = re.compile(r"<#(?P<channel>[CG][A-Z0-9]{2,30})(?:\|[^>]*)?>|`(?P<code>[^`\n]{1,200})`")


def spoken(sentence: str) -> list[Block]:
    """Return `rich_text` leaves for a sentence of ours that may name a channel or quote somebody.

    Only `<#C…>` and back-ticks mean something; everything else is shown as it stands, so a
    sentence may safely repeat what somebody typed.
    """
    leaves: list[Block] = []
    words, end = cut(shown(sentence), SECTION_LIMIT), 0
    for token in _TOKENS.finditer(words):
        leaves += _literal(words[end : token.start()])
        if token["channel"]:
            leaves.append({"type": "channel", "channel_id": token["channel"]})
        else:
            leaves.append({"type": "text", "text": token["code"], "style": {"code": True}})
        end = token.end()
    return [*leaves, *_literal(words[end:])] or _literal(" ")


def _literal(text: str, **style: bool) -> list[Block]:
    if not text:
        return []
    leaf: Block = {"type": "text", "text": text}
    return [{**leaf, "style": style} if style else leaf]


def literal(text: str, **style: bool) -> Block:
    """Return one `rich_text` leaf that shows this text as it stands, bold or italic if asked."""
    return _literal(cut(shown(text), SECTION_LIMIT) or " ", **style)[0]


def telling(*lines: list[Block]) -> Block:
    """Return a paragraph of `rich_text` leaves, one line each."""
    leaves: list[Block] = []
    for number, line in enumerate(lines):
        leaves += [*_literal("\n" if number else ""), *line]
    return {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": leaves}]}


def listed(items: list[list[Block]]) -> Block:
    """Return a bulleted list; each item is a line of `rich_text` leaves."""
    sections = [{"type": "rich_text_section", "elements": item} for item in items]
    drawn = {"type": "rich_text_list", "style": "bullet", "elements": sections}
    return {"type": "rich_text", "elements": [drawn]}
