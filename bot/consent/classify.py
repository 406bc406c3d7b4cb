"""What a text is: conversational, informational or promotional, and which words say so.

Rule: indicators only ever raise; one offer makes any text promotional, and a text that the
business starts is never conversational. Source: CTIA 5.1, 4 and 3.3.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.consent.category import Category
from bot.consent.offers import NOTICES, OFFERS, Indicator
from bot.consent.reading import ReadingReason


@dataclass(frozen=True, slots=True)
class Classified:
    """The category of a body, with the words that decided it."""

    category: Category
    reasons: tuple[ReadingReason, ...]


def classify(body: str, *, consumer_initiated: bool = False) -> Classified:
    """Return the category that the words show.

    `consumer_initiated`: whether it answers a text of the contact's, within the window.
    """
    offers = _reasons(OFFERS, body)
    if offers:
        return Classified(Category.PROMOTIONAL, offers)
    notices = _reasons(NOTICES, body)
    if notices:
        return Classified(Category.INFORMATIONAL, notices)
    if consumer_initiated:
        return Classified(
            Category.CONVERSATIONAL,
            (ReadingReason("category:answer", "It answers what they wrote.", (0, 0)),),
        )
    started = ReadingReason(
        "category:business-starts",
        "We start this exchange, so it is informational at least.",
        (0, 0),
    )
    return Classified(Category.INFORMATIONAL, (started,))


def carries_offer(body: str) -> bool:
    """Say whether any words make the text promotional."""
    lowered = body.lower()
    return any(each.find(body, lowered) for each in OFFERS)


def _reasons(indicators: tuple[Indicator, ...], body: str) -> tuple[ReadingReason, ...]:
    lowered = body.lower()
    return tuple(
        ReadingReason(each.id, each.sentence, match.span())
        for each in indicators
        if (match := each.find(body, lowered))
    )
