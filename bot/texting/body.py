"""The words of a text: from what Slack hands over to what may leave.

Rule: what a person sees in the preview is what the contact gets. Slack's mark-up is turned into
plain words once, and what is invisible does not leave.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from bot.errors import InvalidBody
from bot.texting.segments import utf16_units

LONGEST: Final = 1000
"""UTF-16 units that RingCentral takes. Source: RingCentral developer guide, SMS requirements."""

_MARKUP: Final = re.compile(r"<([@#!]|https?://|mailto:|tel:|sms:)([^<>|\n]*)(?:\|([^<>\n]*))?>")
_BREAKS: Final = re.compile("\r\n?|[\u0085\u2028\u2029\v\f]")
_JOINERS: Final = frozenset("\u200c\u200d")
_BLANKS: Final = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Characters that are letters or symbols by name and show nothing."""


def clean(typed: str) -> str:
    """Return what was typed in Slack as the plain words that the contact will read."""
    words = _unescape(_MARKUP.sub(_plain, typed))
    words = _BREAKS.sub("\n", words).replace("\t", " ")
    if not words.isascii() or not words.isprintable():
        words = _visible(words)
    return "\n".join(line.rstrip() for line in words.split("\n")).strip()


def check(body: str) -> None:
    """Refuse a body that cannot be a text.

    Raises:
        InvalidBody: it is empty, shows nothing, or is longer than RingCentral takes.
    """
    if not body.strip():
        raise InvalidBody("The text is empty. Type what it should say.", detail="empty")
    if not any(_shows(char) for char in body):
        raise InvalidBody(
            "The text has only invisible characters. Type what it should say.", detail="invisible"
        )
    if any("\ud800" <= char <= "\udfff" for char in body):
        raise InvalidBody("The text has a broken character in it. Type it again.", detail="broken")
    over = utf16_units(body) - LONGEST
    if over > 0:
        characters = "1 character" if over == 1 else f"{over} characters"
        raise InvalidBody(
            f"The text is {characters} too long: {LONGEST} fit, and an emoji counts as two or "
            "more. Shorten it or send two.",
            detail="too_long",
        )


def _plain(found: re.Match[str]) -> str:
    """Return one piece of Slack mark-up as a person would have typed it."""
    kind, target, label = found.groups()
    match kind:
        case "@":
            return f"@{(label or 'someone').lstrip('@')}"
        case "#":
            return f"#{(label or 'channel').lstrip('#')}"
        case "!":
            return label or f"@{target.partition('^')[0]}"
        case "mailto:" | "tel:" | "sms:":
            return label or target
    address = kind + target
    if not label or label == address:
        return address
    # Slack links a bare `example.com` by itself; a link under other words shows where it goes.
    bare = address.removeprefix("https://").removeprefix("http://").rstrip("/")
    return label if label.rstrip("/") == bare else f"{label} ({address})"


def _unescape(text: str) -> str:
    """Undo Slack's three escapes once; `&amp;lt;` is the words `&lt;`."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _visible(text: str) -> str:
    """Drop control, bidirectional and zero-width characters, except joiners that shape letters."""
    kept: list[str] = []
    for place, char in enumerate(text):
        if char in _JOINERS:
            before = kept[-1] if kept else ""
            after = text[place + 1 : place + 2]
            if before and after and not (before + after).isascii() and _joins(before, after):
                kept.append(char)
        elif char == "\n" or unicodedata.category(char) not in {"Cc", "Cf", "Cs", "Cn"}:
            kept.append(char)
    return "".join(kept)


def _joins(before: str, after: str) -> bool:
    """Say whether a joiner means something here: in emoji, and in scripts other than ours."""
    return all(
        ord(char) > 0x2FF and unicodedata.category(char) not in {"Cf", "Cc"}
        for char in (before, after)
    )


def _shows(char: str) -> bool:
    return char not in _BLANKS and unicodedata.category(char)[0] in "LNPS"
