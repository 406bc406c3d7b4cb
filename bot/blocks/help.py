"""Short help with examples, and the nearest word when something was mistyped."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from bot.blocks.elements import Message, message, says

_TEXT_EXAMPLES = """\
`/text` opens a form
`/text (415) 555-0132 Your table is ready` shows the preview
`/text Ann Your table is ready` does the same for a contact you have named
`/text check (415) 555-0132 Spring sale, 20% off` only says whether it may be sent"""
_CONSENT_EXAMPLES = """\
`/consent (415) 555-0132` says yes, no or wait, for each kind of text
`/consent record (415) 555-0132` keeps a yes with its proof
`/consent revoke (415) 555-0132 told us by phone` opts them out everywhere, at once
`/consent history (415) 555-0132` shows what happened, newest first
`/consent export (415) 555-0132` gives their passport: everything, with proof, to file
`/consent ask do we have to include opt-out in every text?` answers in plain words"""
_ANSWERS = (
    "Answers appear in your channel, one thread per conversation. What you write in a thread "
    "stays inside: press *Reply* to answer by text."
)
_TEXT = (
    "*Text a contact* from here; nothing leaves before you press *Send*.",
    _TEXT_EXAMPLES,
    _ANSWERS,
)
_CONSENT = (
    "*May we text them?* Each answer names the rule, its source and the date it was read.",
    _CONSENT_EXAMPLES,
)
TEXT_WORDS = ("check", "help")
CONSENT_WORDS = ("ask", "record", "revoke", "history", "export", "help")


def text_help(opening: str = "") -> Message:
    """Return the help of `/text`."""
    return _help("How to text a contact", opening, _TEXT)


def consent_help(opening: str = "") -> Message:
    """Return the help of `/consent`."""
    return _help("How to ask about consent", opening, _CONSENT)


def greeting() -> Message:
    """Return what the bot says when it is mentioned."""
    return _help("How Assent works", "", (*_TEXT[:2], *_CONSENT[:2]))


def nearest(typed: str, words: Iterable[str]) -> str:
    """Return the word that was probably meant; empty if none is near."""
    return next(iter(get_close_matches(typed.casefold(), list(words), n=1, cutoff=0.7)), "")


def _help(title: str, opening: str, paragraphs: tuple[str, ...]) -> Message:
    said = [opening] if opening else []
    return message(title, [says(sentence) for sentence in (*said, *paragraphs)])
