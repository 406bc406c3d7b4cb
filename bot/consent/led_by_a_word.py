"""Texts that begin with a control word and go on: a number, a name, a signature, a grumble.

Rule: trailing words must not defeat a keyword (KW-2), unless they give it another object. What
carries no object of its own (numbers, signatures, emphasis) leaves an order an order; any other
continuation that is not an everyday use of the word is at least doubt.
Sources: KW-2, TMO 2.8 and 2.11, CTIA 5.1.3.
"""

from __future__ import annotations

import re
from typing import Final, Literal

from bot.consent.control_words import HELP_WORDS, STOP_WORDS
from bot.consent.folding import Folded

_STRONG: Final = (
    r"(?:stop ?all|stop|unsubscribe|unsub|opt ?out|optout|arret(?:er|ez)?|alto|no mas|des"
    r"(?:abonner|abonnez|inscrire))"
)
_WEAK: Final = r"(?:cancel|end|quit|revoke|remove|parar|paren?|cancelar|baja)"
_START: Final = (
    r"^[\W_]*(?:(?:please|pls|plz|2nd|second|third|3rd|last|final|request|again|svp)\s+){0,3}"
)
_LED: Final = re.compile(rf"{_START}(?P<word>{_STRONG}|{_WEAK})\b")
_GLUED: Final = re.compile(rf"{_START}(?P<word>stop|unsubscribe|arret|quit)(?=\d)")
_STRONGLY: Final = re.compile(_STRONG)
_NUMBER: Final = r"(?:to|for|from|code|number|no|num|at|texting|#)? ?[#+(]?\d[\d\s().,%+-]*"
_SIGNATURE: Final = (
    r"(?:sent|get outlook|enviado|envoye|posted)(?: \w+)? (?:from|via|for|with|by|desde|de|depuis)"
    r"\b.{0,40}"
)
_EMPTY: Final = (
    r"(?:for|real|reals|good|ever|forever|permanently|gods?|god s|sakes?|heavens?|pete ?s?|the"
    r"|of|madness|insanity|spam|spamming|nonsense|bs|crap|now|already|got|it|i|me|mean|means"
    r"|meant|said|say|im|serious|seriously|damn|damned|dammit|smh|omg|ffs|please|plz|pls"
    r"|thx|thanks|thank|you|u|ya|all|everything|this|these|asap|today|2day|immediately|until"
    r"|further|notice|confirm|confirmed|again|once|more|last|time|warning|morons?|idiots?"
    r"|assholes?|jerks?|creeps?|guys|stop|unsubscribe|quit|end|cancel|4|2|and|in|name|law)"
)
"""Words without an object of their own."""
_ADDRESSED: Final = re.compile(rf"[\W_]*(?:{_NUMBER}|{_SIGNATURE})[\W_]*")
_GRUMBLE: Final = re.compile(rf"[\W_]*(?:{_EMPTY}[\W_]+){{0,8}}{_EMPTY}(?:[\W_]+{_NUMBER})?[\W_]*")
_EVERYDAY: Final = re.compile(
    r"[\W_]*(?:by|at|in|over|here|there|on|off|near|next|outside|behind|across|before|after|when"
    r"|while|and|or|if|as|light|lights|sign|signs|watch|loss|gap|motion|start|being|doing|going"
    r"|worrying|is|was|are|were|my|your|our|his|her|their|its|a|an|\w+ing\b|of)\b"
)
_ASKING: Final = re.compile(r"[\W_]*(?:please|pls|plz|por favor|svp|s il vous plait)\b")
_SIGNED: Final = re.compile(rf"^\W*(?i:{_STRONG})\W*[-~\u2013\u2014]+ ?\w+(?: \w+){{0,2}}\W*$")
_FROM_NAME: Final = re.compile(
    r"^\W*(?:STOP|UNSUBSCRIBE|ARRET|ALTO)\W+(?:from|de|to)? ?(?:[A-Z]\w*\W*){1,4}$"
)
_CAPITALS: Final = re.compile(r"^\W*[A-Z]\w+\W+(?:to )?[A-Z]\w+(?: [A-Z]\w+)*\W*$")
"""The word, and then nothing but names."""
_SHORT: Final = re.compile(
    r"^\W*(?:(?:please |pls )?(?:text|txt|message|msg|contact) me (?:never|no more|not)(?: again)?"
    r"|text no more|no more text(?:s|ing)?|unsubs?|dnc(?: me| please)?|mute (?:me|this)"
    r"|(?:gdpr|ccpa) (?:delete|erase|remove|opt ?out)\w*)\W*$"
)
_MAYBE: Final = re.compile(
    r"^\W*(?:nothing more(?: pls| please| thanks)?|i? ?withdraw|email me instead|block me"
    r"|i decline|i ?m out)\W*$"
)
_BY_ITSELF: Final = STOP_WORDS | HELP_WORDS
_LONGEST: Final = 120

Lead = tuple[Literal["sure", "unsure"], tuple[int, int]]


def led_by_a_word(folded: Folded) -> Lead | None:
    """Return how sure a text that begins with a control word is an order, and where it stands."""
    text = folded.text
    if len(text) > _LONGEST:
        return None
    if _SHORT.match(text):
        return "sure", (0, len(text))
    if _MAYBE.match(text):
        return "unsure", (0, len(text))
    if _only_orders(text):
        return "sure", (0, len(text))
    found = _LED.match(text) or _GLUED.match(text)
    if found is None or "?" in text:
        return None
    span = found.span("word")
    rest = text[found.end() :]
    strong = _STRONGLY.fullmatch(found["word"]) is not None
    if (strong or folded.body.lstrip()[:1] in "#@") and not rest.strip(" ."):
        return "sure", span
    if _ADDRESSED.fullmatch(rest) or (strong and (_GRUMBLE.fullmatch(rest) or _named(folded.body))):
        return "sure", span
    return _doubt(folded, found["word"], rest, span)


def _only_orders(text: str) -> bool:
    """Say whether a text is several orders in a row, a STOP among them."""
    words = re.findall(r"[a-z]+", text)
    return len(words) > 1 and _BY_ITSELF.issuperset(words) and not HELP_WORDS.issuperset(words)


def _named(body: str) -> bool:
    """Say whether only a name or a signature follows."""
    return bool(_SIGNED.match(body) or _FROM_NAME.match(body))


def _doubt(folded: Folded, word: str, rest: str, span: tuple[int, int]) -> Lead | None:
    if not _STRONGLY.fullmatch(word) or not rest.strip() or _EVERYDAY.match(rest):
        return None
    asked = _ASKING.match(rest)
    if asked and not _EVERYDAY.match(rest[asked.end() :]):
        return "unsure", span
    if folded.body.strip(" #@*")[: len(word)].isupper() or _CAPITALS.match(folded.body):
        return "unsure", span
    return None
