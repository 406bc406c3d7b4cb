"""Clauses that tell what was done with a discount, a plan or a balance, and sell nothing.

Rule: what a clause tells is judged by that clause alone, and it may not urge. Such clauses are
blanked out before anything else is looked for; places stay.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from bot.consent.selling.clauses import clauses
from bot.texting.flat import Flat

URGES: Final = re.compile(
    r"!|\b(?:don'?t (?:miss|wait|forget)|hurry|grab|snag|claim|redeem|enjoy|treat yourself|shop"
    r"|book (?:now|today|yours)|use (?:the |our |my )?code|bring a|refer|stop by|swing by"
    r"|try (?:our"
    r"|it|the)|check out|ask (?:us )?about|you should|want to (?:add|try)|today only|everything"
    r"|storewide|act|upgrade (?:now|today)|sign up|join (?:now|us|today)|vote|donate (?:now|today)"
    r"|aprovecha|no te pierdas|profitez|lower your|ready for|tell your|before|save)\b"
)
"""What a clause must not say if it only tells something."""

_STEMS: Final = (
    "discount", "coupon", "code", "renew", "balance", "quote", "estimate", "last day",
    "last chance", "hiring", "stop", "help", "reply", "text", "unsubscribed", "opted", "messages",
    "signed up", "try", "call", "dial",
)  # fmt: skip
"""One of them stands in every clause that only tells."""
_SELLS: Final = (
    r"(?!.*(?:\b(?:free|off|deals?|offers?|sales?|discounts?|win|gifts?|quotes?|demo|bonus|coupons?"
    r"|specials?|book|order|vip|prizes?|rewards?|points)\b|[$%]))"
)
_RECORDS: Final = re.compile(
    r"\W*(?:(?:hi|hello|hey) \w+ )?(?:[\w ]{1,30}: )?(?:(?:your|the|a|that"
    r"|this) (?:[\w%$]+ ){0,3}(?:discounts?"
    r"|coupons?"
    r"|promo codes?|codes?)(?: you used| from \w+)? (?:was|were|has been|have been|is now"
    r"|shows?(?: up)?"
    r"|got) (?:already )?(?:applied|taken|used|refunded|removed|added|credited|on|deducted"
    r"|entered)\b.*"
    r"|your (?:\w+ ){0,3}(?:subscription|plan|membership|policy|domain|lease|coverage|service)"
    r" (?:auto-?)?(?:will )?(?:auto-?)?renews?\b.*"
    rf"|{_SELLS}(?:(?:please )?(?:reply|text|txt|send|responda|repondez) )?(?:stop|help|yes"
    rf"|start|arret"
    r"|aide|ayuda|si|oui|unstop)(?:(?: or|/) ?(?:arret|aide))? (?:to (?:opt|end|stop|quit|get"
    r"|receive"
    r"|confirm|unsubscribe|cancel)|for help|para|pour)\b.*"
    rf"|{_SELLS}you (?:will|have|are|were|signed|may) (?:\w+ ){{0,3}}(?:texts?|messages?"
    rf"|unsubscribed"
    r"|opted|removed|signed up|subscribed|up for)\b.*"
    r"|(?:please )?(?:try|call|text|dial) (?:us |me )?(?:at |on )?[\d().+ -]{7,24}"
    r"|(?:low )?balance (?:alert|notice)\b.*"
    r"|(?:the |your |our |here'?s (?:the|your) |my )?(?:quote"
    r"|estimate)\b.*\b(?:as (?:discussed|agreed)"
    r"|you (?:asked|requested)|we (?:discussed|talked)|attached)\b.*"
    r"|as (?:discussed|agreed)\b.*"
    r"|(?:the )?last (?:day|chance) (?:to|for) (?:drop off|turn in|return|submit|pay|hand in"
    r"|register"
    r" to vote|sign the|pick up|send|add/drop|withdraw|file)\b.*"
    r"|(?:our|the) (?:\w+ )?(?:gym|office|store|shop|clinic|salon|team|school) is hiring\W*)"
)


def told(flat: Flat) -> Flat:
    """Return the text with the clauses that only tell what was done blanked out."""
    if not any(stem in flat.text for stem in _STEMS):
        return flat
    return blanked(flat, _tells)


def blanked(flat: Flat, drops: Callable[[str], bool]) -> Flat:
    """Return the text with some clauses blanked out."""
    text = flat.text
    for start, end in clauses(flat.text):
        if drops(flat.text[start:end]):
            text = text[:start] + " " * (end - start) + text[end:]
    return flat if text is flat.text else replace(flat, text=text)


def _tells(clause: str) -> bool:
    return _RECORDS.fullmatch(clause) is not None and not URGES.search(clause)
