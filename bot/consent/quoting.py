"""Telling a contact's own words from what they quote of ours.

Rule: quoted words are blanked, never cut, so that every place in a reading stays true. Tapbacks
and quotes repeat our footer, and "Reply STOP to opt out" in them is not a wish.
"""

from __future__ import annotations

import re
from typing import Final

_QUOTE: Final = r"[\"\u201c\u201d\u00ab\u00bb\u201e]"
_ANY_QUOTE: Final = re.compile(_QUOTE)
_HIDDEN: Final = r"[\s\u200a-\u200f\u2060\ufeff]*"
_TAPBACK: Final = re.compile(
    rf"{_HIDDEN}(?:"
    # Apple in English, Spanish, French; with the quoted text behind
    r"(?:liked|loved|hearted|disliked|emphasi[sz]ed|questioned|laughed at|reacted \S{1,12} to"
    r"|reacted (?:to|with \S{1,12}(?: to)?)"
    r"|removed an? (?:like|heart|dislike|laugh|exclamation|exclamation mark|question mark"
    r"|\S{1,12})(?: reaction)?(?: from)?"
    r"|(?:no )?(?:te |le |me )?(?:gust[\u00f3a]|encant[\u00f3a]|dio risa)|enfatiz\u00f3"
    r"|destac\u00f3"
    r"|se (?:ri\u00f3|rio) (?:de|con)|pregunt\u00f3 (?:por|sobre)|cuestion\u00f3"
    r"|reaccion\u00f3 (?:con )?\S{0,12}\s?(?:a|con \S{1,12} a)"
    r"|(?:a |j[\u2019'])?(?:aim\u00e9|ador\u00e9|soulign\u00e9|mis en (?:avant|\u00e9vidence))|a"
    r" aim\u00e9"
    r"|n[\u2019']a pas aim\u00e9|a ri (?:de|\u00e0)|a insist\u00e9 sur|a (?:dout\u00e9 de"
    r"|questionn\u00e9)"
    r"|a r\u00e9agi (?:avec )?\S{0,12}\s?(?:\u00e0|par \S{1,12} \u00e0))"
    # Android: the sign first
    r"|[^\w\s]{1,12}[\s\u200a-\u200f\u2060\ufeff]*(?:to|a|\u00e0|en|pour)"
    rf"){_HIDDEN}:?{_HIDDEN}{_QUOTE}.*",
    re.IGNORECASE | re.DOTALL,
)
_TAPPED_FILE: Final = re.compile(
    r"\s*(?:liked|loved|disliked|emphasi[sz]ed|questioned|laughed at) "
    r"(?:an? (?:image|photo|video|movie|attachment|message|voice message)|your message)\W*",
    re.IGNORECASE,
)
_ADDRESS: Final = re.compile(r"\b(?:https?://|www\.)\S+")
_QUOTED_LINE: Final = re.compile(r"^[ \t]*>.*$", re.MULTILINE)
_MARKUP: Final = re.compile(
    r"</?(?:a|b|body|br|center|div|em|font|h[1-6]|html|i|li|p|pre|span|strong|u|ul)"
    r"(?:\s[^<>=]{1,20}=[^<>]{0,200})?\s?/?>"
    r"|&(?:nbsp|amp|quot|lt|gt|#\d{1,5});",
    re.IGNORECASE,
)
"""What programs that send mail as texts leave around words."""
_QUOTE_MARK: Final = re.compile(r"^[ \t]*>", re.MULTILINE)
_REPLY_HEADER: Final = re.compile(r"^(?:On|Le|El) .{5,80} (?:wrote|a \u00e9crit|escribi\u00f3)"
r" ?:.*\Z",
                                  re.MULTILINE | re.DOTALL)  # fmt: skip
_SIGNATURE: Final = re.compile(
    r"^(?:sent|get outlook|enviado|envoy\u00e9)(?: \w+)? (?:from|via|for|desde|de|depuis) .{1,40}$",
    re.MULTILINE | re.IGNORECASE,
)
_IN_QUOTES: Final = re.compile(rf"{_QUOTE}([^\"\u201c\u201d\u00ab\u00bb]{{3,}}){_QUOTE}")
_FOOTER_WORDS: Final = ("stop", "arr", "alto", "unsub", "cancel", "quit")
_KEY: Final = r"(?:stop ?all|stop|arr[e\u00ea]t|unsubscribe|alto|cancel|quit|end)"
_AIM: Final = (
    r"(?:opt[ -]?out|end|unsub\w*|stop|cancel|quit|be removed|vous d\w+|vous retirer|arr\w+|salir"
    r"|cancelar|no recibir|darse de baja|finalizar|terminar|se d\w+)"
)
_FOOTER: Final = re.compile(
    r"(?:\b(?:reply|text|txt|send|respond|r[e\u00e9]pond(?:ez|re)|textez|envoyez|responda|responde"
    rf"|env[i\u00ed]e|escriba)\s+(?:with\s+|par\s+|con\s+)?[\"'\u201c]?{_KEY}[\"'\u201d]?"
    rf"(?:/\w+| or \w+)?\s*(?:to|2|pour|para|=)\s*{_AIM}"
    rf"|(?<![\w ])[ \t]{{0,4}}\b(?:stop|arr[e\u00ea]t)[\"'\u201d]?\s*(?:to|2|pour|para|=)\s*{_AIM})"
    r"(?: (?:at any ?time|receiving (?:texts|messages)|texts|messages|future \w+))*"
    r"(?:[,.]? *(?:and |or |ou |y )?(?:reply |text )?(?:help|aide|info|ayuda)"
    r" (?:for|pour|para) (?:more )?\w+)?[.!]?",
    re.IGNORECASE,
)
_FOOTER_AIM: Final = re.compile(
    r"(?:stop|stopall|arr[e\u00ea]t|unsubscribe|alto|cancel|quit|end)[\"'\u201d]?\s*"
    r"(?:(?:to|2|pour|para|or)\b|[=/])"
)
_SHORTEST_QUOTE: Final = 8
_BLANKED: Final = re.compile(r"[^\n]")
_FILLER: Final = re.compile(r"\b(?:please|pls|plz|re|fw|i|said|says?)\b|[\W_]", re.IGNORECASE)


def is_tapback(body: str) -> bool:
    """Say whether the whole body is a phone's reaction to one of our texts."""
    if _ANY_QUOTE.search(body):
        return _TAPBACK.fullmatch(body) is not None
    return len(body) < 60 and _TAPPED_FILE.fullmatch(body) is not None


def after_tapback(body: str) -> str:
    """Return a body with everything up to its last quotation mark as blanks."""
    ends = [found.end() for found in _ANY_QUOTE.finditer(body)]
    end = ends[-1] if len(ends) > 1 else len(body)
    return _BLANKED.sub(" ", body[:end]) + body[end:]


def own_words(body: str, *, answers: str = "") -> str:
    """Return the body with everything quoted as blanks, in the same length.

    `answers` is our last text, if known: it is blanked where it stands in full.
    """
    words = body
    ours = answers.strip()
    if len(ours) >= _SHORTEST_QUOTE and len(words) >= len(ours):
        words = re.sub(re.escape(ours), _blank, words, flags=re.IGNORECASE)
    if "<" in words or "&" in words:
        words = _MARKUP.sub(_blank, words)
    if "\n" in words or words.lstrip().startswith(">"):
        words = _without_quoted_lines(words)
    if "://" in words or "www." in words:
        words = _ADDRESS.sub(_blank, words)
    lowered = words.lower()
    if any(each in lowered for each in _FOOTER_WORDS) and _FOOTER_AIM.search(lowered):
        words = _FOOTER.sub(_blank, words)
    if _ANY_QUOTE.search(words):
        words = _IN_QUOTES.sub(lambda found: _blank_if_ours(found, answers), words)
    return words


def _without_quoted_lines(words: str) -> str:
    """Return words with quoted lines, headers and signatures as blanks.

    Where that leaves nothing, nobody else's words are quoted: a mark before STOP hides no STOP.
    """
    left = _SIGNATURE.sub(_blank, _REPLY_HEADER.sub(_blank, words))
    own = _QUOTED_LINE.sub(_blank, left)
    return own if own.strip() else _QUOTE_MARK.sub(_blank, left)


def quotes_only(body: str, left: str) -> bool:
    """Say whether nothing is `left` of a body beside our own footer but a word of insistence."""
    lowered = body.lower()
    if not any(each in lowered for each in _FOOTER_WORDS) or _FILLER.sub("", left):
        return False
    return _FOOTER.search(body) is not None


def _blank(found: re.Match[str]) -> str:
    return "".join("\n" if char == "\n" else " " for char in found[0])


def _blank_if_ours(found: re.Match[str], answers: str) -> str:
    inside = found[1].casefold().strip()
    blanked = not inside or (len(inside) >= _SHORTEST_QUOTE and inside in answers.casefold())
    return _blank(found) if blanked else found[0]
