"""Which words of an answer answer, so that what remains of it is what nobody asked for.

Rule: an answer may state what was asked, an offer included ("yes, the discount applies"); it may
not urge. What a clause states is judged by that clause alone, or by the contact's own words.
Source: CTIA 5.1: implied consent is for relevant answers only.
"""

from __future__ import annotations

import re
from typing import Final

from bot.consent.selling.records import URGES, blanked
from bot.texting.flat import Flat, flatten

_SAYS_YES: Final = (
    r"(?:y(?:es|ep|eah|up)|no(?:pe)?|correct|exactly|unfortunately|si|oui|non)\b(?! (?:worries"
    r"|problem|rush))"
)
_OFFER: Final = (
    r"(?:discounts?|coupons?|codes?|promos?|promotions?|sales?|offers?|deals?|prices?|pricing"
    r"|rates?"
    r"|specials?|vouchers?|happy hour|descuentos?|promocion|oferta|cupon|rabais|promotion|soldes?"
    r"|remise|gift cards?|points|rewards?)"
)
_STATES: Final = re.compile(
    rf"\s*{_SAYS_YES}"
    r"|.*\byou(?:'ve| have|'d)? (?:just )?(?:asked|mentioned|wanted|inquired|were asking|saw)\b"
    r"|.*\bas (?:you )?asked\b|.*\b(?:to|re|about) your question\b"
    rf"|.*\b(?:the|that|your|any|el|la|le|votre|tu|su) (?:[\w%$]+ ){{0,3}}{_OFFER} (?:menu "
    rf"|price )?(?:\w+ )?(?:is |are |was |were |still |already |only |does )*"
    r"(?:appl(?:y|ies|ied)|works?|good|valid|runs?|end(?:s|ed)?|expires?d?|over|until|through|from"
    r"|termina|aplica|s'applique|se termine|not)\b"
    r"|\s*(?:it'?s|they'?re|that'?s|that one is|those are|these are|c'est|cuesta|starts? at|from"
    r"|about|around|between|they start|it starts|it would be|that would be|desde|a partir de)"
    r" (?:about |around |only )?(?:[$\u20ac\u00a3] ?)?\d"
    r"|\s*we do (?:have|offer|take|give|accept)\b|\s*(?:it|that|this one) (?:comes with|includes)\b"
    r"|\s*(?:with|without) (?:the|your|that) (?:coupon|discount|insurance|card)\b"
    r"|\s*the special (?:today|tonight|this week) is\b|\s*happy hour is (?:from )?\d"
    r"|\s*(?:delivery|shipping|pick-?up|parking|entry|admission) (?:is|are) (?:free|[$]?\d)"
    r"|\s*(?:you'd|you would|that would|that'd|it'd|it would) (?:get|save|be|come to)\b"
    r"|.*\b(?:is|are) (?:all |posted )?(?:online|(?:on|at) (?:the|our) (?:site|website|board"
    r"|page|wall|app))\b"
    r"|.*, (?:yes|yep|no|si|oui)\W*$"
)
_CONTENT: Final = re.compile(r"[a-z]{4,}")
_PRICED: Final = re.compile(
    r"\b(?:how much|prices?|pricing|costs?|rates?|fees?|charge|quote|discounts?|deals?|specials?"
    r"|coupons?|promo\w*|sales?|offers?|cuanto|precio|descuento|combien|prix|rabais|cheap\w*"
    r"|afford)\b"
)
_PLACED: Final = re.compile(
    r"\b(?:openings?|available|availability|appointments?|slots?|times?|tables?|seats?|spots?"
    r"|room|when|open|book|reserve|reservation|tickets?|in stock|have any|cita|espacio|place)\b"
)
_PRICE: Final = re.compile(r"[$\u20ac\u00a3%]|\b(?:free|gratis|gratuit\w*)\b")
_PLACE: Final = re.compile(
    r"\b(?:openings?|available|slots?|tables?|seats?|spots?|room|tomorrow|today|\d{1,2}(?::\d\d)?"
    r" ?(?:am|pm)?|tickets?|in stock|left|\w+day)\b"
)
_COMMON: Final = frozenset(
    """about also been could does from have here just know like many more much need only please
    some than thank thanks that them then there these they this very want what when where which
    will with would your yours today tomorrow hello good great sure still""".split()  # noqa: SIM905 - a list of so many words reads better so
)


ANSWERABLE: Final = frozenset(
    {
        "offer:price", "offer:launch", "offer:scarce", "offer:invitation", "offer:look",
        "offer:ask", "offer:wish", "offer:gap", "offer:event", "offer:press", "offer:service",
    }
)  # fmt: skip
"""Kinds of pitches whose words may as well answer; in an answer only their tone counts."""


def unanswered(flat: Flat, asked: str = "") -> Flat:
    """Return the answer with the clauses that answer blanked out; places stay.

    `asked`: what the contact wrote last, if it is known.
    """
    question = flatten(asked).text if asked else ""
    return blanked(flat, lambda clause: _answers(clause, question))


def _answers(clause: str, question: str) -> bool:
    if URGES.search(clause):
        return False
    return _STATES.match(clause) is not None or (bool(question) and _is_about(clause, question))


def _is_about(clause: str, question: str) -> bool:
    """Say whether a clause is about what they wrote: the same price, place in time or thing."""
    if _PRICED.search(question) and (_PRICE.search(clause) or _PRICED.search(clause)):
        return True
    if _PLACED.search(question) and _PLACE.search(clause):
        return not _PRICE.search(clause)
    return not _content(question).isdisjoint(_content(clause))


def _content(words: str) -> frozenset[str]:
    return frozenset(word[:5] for word in _CONTENT.findall(words) if word not in _COMMON)
