"""Telling a contact's own words from what they quote of ours.

Rule: quoted words are blanked, never cut, so that every place in a reading stays true. Tapbacks
and quotes repeat our footer, and "Reply STOP to opt out" in them is not a wish.
"""

from __future__ import annotations

import re
from typing import Final

_QUOTE: Final = r"[\"\u201c\u201d\u00ab\u00bb\u201e]"
_TAPBACK: Final = re.compile(
    r"\s*(?:(?:liked|loved|disliked|emphasi[sz]ed|questioned|laughed at|reacted \S{1,12} to"
    r"|removed an? (?:like|heart|dislike|laugh|exclamation|question mark|\S{1,12})(?: from)?"
    r"|le (?:gust\u00f3|encant\u00f3|dio risa)|no le gust\u00f3|enfatiz\u00f3|a aim\u00e9"
    r"|a ador\u00e9"
    r"|n[\u2019']a pas aim\u00e9|a ri de|a insist\u00e9 sur)|\S{1,4} to)\s*"
    rf"{_QUOTE}.*{_QUOTE}?\s*",
    re.IGNORECASE | re.DOTALL,
)
_QUOTED_LINE: Final = re.compile(r"^[ \t]*>.*$", re.MULTILINE)
_REPLY_HEADER: Final = re.compile(r"^On .{5,80} wrote:.*\Z", re.MULTILINE | re.DOTALL)
_SIGNATURE: Final = re.compile(
    r"^(?:sent|enviado|envoy\u00e9) (?:from|desde|de) (?:my|mi|mon) .{1,30}$",
    re.MULTILINE | re.IGNORECASE,
)
_IN_QUOTES: Final = re.compile(rf"{_QUOTE}([^\"\u201c\u201d\u00ab\u00bb]{{3,}}){_QUOTE}")
_FOOTER: Final = re.compile(
    r"\b(?:reply|text|txt|send|respond|r[e\u00e9]pondez|textez|responda|env[i\u00ed]e)\s+(?:with\s+)?"
    r"[\"'\u201c]?(?:stop|arret|arr\u00eat|unsubscribe|alto)[\"'\u201d]?(?:/\w+| or \w+)?\s+"
    r"(?:to|2|pour|para)\s+(?:opt[ -]?out|end|unsub\w*|stop|cancel|quit|vous d\w+|arr\w+|salir)"
    r"(?:,? *(?:and |or )?(?:help|aide|info) (?:for|pour) \w+)?[.!]?",
    re.IGNORECASE,
)


def is_tapback(body: str) -> bool:
    """Say whether the whole body is a phone's reaction to one of our texts."""
    return _TAPBACK.fullmatch(body) is not None


def own_words(body: str, *, answers: str = "") -> str:
    """Return the body with everything quoted as blanks, in the same length.

    `answers` is our last text, if known: it is blanked where it stands in full.
    """
    words = body
    for pattern in (_QUOTED_LINE, _REPLY_HEADER, _SIGNATURE, _FOOTER):
        words = pattern.sub(_blank, words)
    words = _IN_QUOTES.sub(lambda found: _blank_if_ours(found, answers), words)
    ours = answers.strip()
    if len(ours) >= 8:
        words = re.sub(re.escape(ours), _blank, words, flags=re.IGNORECASE)
    return words


def quotes_only(body: str) -> bool:
    """Say whether nothing of a body is left but our own footer, without any quotation marks."""
    return _FOOTER.search(body) is not None and not own_words(body).strip()


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _blank_if_ours(found: re.Match[str], answers: str) -> str:
    inside = found[1].casefold().strip()
    blanked = not inside or (len(inside) >= 8 and inside in answers.casefold())
    return _blank(found) if blanked else found[0]
