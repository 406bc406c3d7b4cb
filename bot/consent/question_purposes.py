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
from bot.consent.knowledge.terms import flat, sentences

_MIXED: Final = {Category.PROMOTIONAL, Category.INFORMATIONAL}
_OUR_TEXTS: Final = re.compile(r"\b(?:replies|conversational|conversations?)\b")
_QUOTED: Final = re.compile(
    r"[\"\u201c\u201d]([^\"\u201c\u201d]{6,})[\"\u201c\u201d]|:\s+(\S.{10,})$"
)


def purpose_of(remaining: str, *, specific: bool) -> Category | None:
    """Return the category of what is to be sent, if the question says so.

    `specific`: the question is about certain contacts; else only what it names as a kind counts.
    """
    if not specific:
        return _kind_in(remaining)
    drafted = _QUOTED.search(remaining)
    if drafted and carries_offer(drafted[1] or drafted[2]):
        return Category.PROMOTIONAL
    folded = _sent(remaining)
    if speech("sells").search(folded):
        return Category.PROMOTIONAL
    if speech("answers").search(folded):
        return Category.CONVERSATIONAL
    if speech("tells").search(folded) or speech("about").search(folded) or drafted:
        return Category.INFORMATIONAL
    return None


def _sent(said: str) -> str:
    """Return what is said, folded, without what is mentioned but not sent."""
    return speech("not_sent").sub(" ", flat(said.replace("%", " percent ")))


def _kind_in(question: str) -> Category | None:
    """Return the one kind of text that a question on the rules names.

    The sentence that asks says it best, then the ones before it; a story that only tells what
    has to be told, without a name for it, is read like a question about a contact.
    """
    said = [speech("unsold").sub(" ", _sent(part)) for part in sentences(question)]
    whole = " ".join(said)
    drafted = _QUOTED.search(question)
    if drafted and drafted[1] and speech("sells").search(_sent(drafted[1])):
        return Category.PROMOTIONAL
    if _kinds(whole) >= _MIXED and any(
        speech("put_into").search(part) and Category.PROMOTIONAL in _kinds(part) for part in said
    ):
        return Category.PROMOTIONAL
    for part in reversed(said):
        found = _kinds(part)
        if len(found) == 1:
            return found.pop()
        if found:
            return None
    if len(said) > 1 and speech("send_it").search(said[-1]):
        if speech("sells").search(whole):
            return Category.PROMOTIONAL
        if speech("tells").search(speech("paper").sub(" ", whole)):
            return Category.INFORMATIONAL
    return None


def _kinds(folded: str) -> set[Category]:
    named = {
        Category.PROMOTIONAL: speech("kind_selling"),
        Category.INFORMATIONAL: speech("kind_telling"),
        Category.CONVERSATIONAL: _OUR_TEXTS,
    }
    found = {category for category, pattern in named.items() if pattern.search(folded)}
    if not found and speech("answers").search(folded):
        return {Category.CONVERSATIONAL}
    return found
