"""What they want to send, as a question says it: a reply, a notice, an offer.

Rule: one word of selling outweighs all others, as in a text itself (CTIA 5.1); what somebody
opted out of is not what is to be sent.
"""

from __future__ import annotations

import re
from typing import Final

from bot.consent.category import Category
from bot.consent.classify import carries_offer
from bot.consent.knowledge.speech import speech
from bot.consent.knowledge.terms import flat

_OUR_TEXTS: Final = re.compile(r"\b(?:replies|conversational|conversations?)\b")
_QUOTED: Final = re.compile(
    r"[\"\u201c\u201d]([^\"\u201c\u201d]{6,})[\"\u201c\u201d]|:\s+(\S.{10,})$"
)


def purpose_of(remaining: str, *, specific: bool) -> Category | None:
    """Return the category of what is to be sent, if the question says so.

    `specific`: the question is about certain contacts; else only what it names as a kind counts.
    """
    drafted = _QUOTED.search(remaining)
    if drafted and specific and carries_offer(drafted[1] or drafted[2]):
        return Category.PROMOTIONAL
    folded = speech("not_sent").sub(" ", flat(remaining.replace("%", " percent ")))
    if not specific:
        return _kind_named(folded)
    if speech("sells").search(folded):
        return Category.PROMOTIONAL
    if speech("answers").search(folded):
        return Category.CONVERSATIONAL
    if speech("tells").search(folded) or speech("about").search(folded) or drafted:
        return Category.INFORMATIONAL
    return None


def _kind_named(folded: str) -> Category | None:
    named = {
        Category.PROMOTIONAL: speech("kind_selling"),
        Category.INFORMATIONAL: speech("kind_telling"),
        Category.CONVERSATIONAL: _OUR_TEXTS,
    }
    found = [category for category, pattern in named.items() if pattern.search(folded)]
    if not found and speech("answers").search(folded):
        return Category.CONVERSATIONAL
    return found[0] if len(found) == 1 else None
