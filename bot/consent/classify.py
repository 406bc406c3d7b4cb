"""What a text is: conversational, informational or promotional, and which words say so.

Rule: indicators only ever raise; one offer makes any text promotional, and a text that the
business starts is never conversational. Adding a sentence never lowers a text.
Source: CTIA 5.1, 4 and 3.3.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from bot.consent.category import Category
from bot.consent.reading import ReadingReason
from bot.consent.selling.abroad import ABROAD
from bot.consent.selling.indicator import Indicator
from bot.consent.selling.notices import NOTICES
from bot.consent.selling.offers import OFFERS
from bot.consent.selling.pitches import PITCHES
from bot.consent.selling.tone import sounds
from bot.texting.flat import Flat, flatten

ANSWERED: Final[tuple[Indicator, ...]] = (*OFFERS, *ABROAD)
"""What sells even in an answer."""
UNASKED: Final[tuple[Indicator, ...]] = (*ANSWERED, *PITCHES)
"""What sells in words that nobody asked for."""

_ASIDE: Final = re.compile(
    r"\b(?:by the way|btw|p\.? ?s\.?|(?:oh )?and don'?t forget|while (?:you'?re|i have you)"
    r" (?:here|at it)|did you know|we(?:'re| are)? also|also,? (?:our|we|ask|check|new)"
    r"|one more thing|just so you know,? we|you(?:'re| are|'ve| have| can| may)? also (?:qualif"
    r"|eligible|pre-?|earn|get|save|been)\w*|au fait|profitez aussi|por cierto|ademas tenemos)\b"
)
"""Where an answer stops answering: what follows was not asked for."""


@dataclass(frozen=True, slots=True)
class Classified:
    """The category of a body, with the words that decided it."""

    category: Category
    reasons: tuple[ReadingReason, ...]


def classify(body: str, *, consumer_initiated: bool = False) -> Classified:
    """Return the category that the words show.

    `consumer_initiated`: whether it answers a text of the contact's, within the window.
    """
    flat = flatten(body)
    offers = _offers(flat, answering=consumer_initiated)
    if offers:
        return Classified(Category.PROMOTIONAL, offers)
    notices = _reasons(NOTICES, flat)
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


def carries_offer(body: str, *, consumer_initiated: bool = False) -> bool:
    """Say whether any words make the text promotional; quicker than all reasons."""
    flat = flatten(body)
    rows = ANSWERED if consumer_initiated else UNASKED
    if any(each.find(flat.text) for each in rows):
        return True
    return bool(_unasked(flat) if consumer_initiated else _tone(flat))


def _offers(flat: Flat, *, answering: bool) -> tuple[ReadingReason, ...]:
    if answering:
        return _reasons(ANSWERED, flat) or _unasked(flat)
    return _reasons(UNASKED, flat) or _tone(flat)


def _unasked(flat: Flat) -> tuple[ReadingReason, ...]:
    """Return what sells in the part of an answer that answers nothing."""
    aside = _ASIDE.search(flat.text)
    if aside is None:
        return ()
    rest = flat.after(aside.start())
    return _reasons(PITCHES, rest) or _tone(rest)


def _tone(flat: Flat) -> tuple[ReadingReason, ...]:
    score, words = sounds(flat.text)
    if score <= 0:
        return ()
    return (
        ReadingReason(
            "offer:tone", "Together, the words sell; these weigh most.", flat.span(*words)
        ),
    )


def _reasons(indicators: tuple[Indicator, ...], flat: Flat) -> tuple[ReadingReason, ...]:
    return tuple(
        ReadingReason(each.id, each.sentence, flat.span(*found))
        for each in indicators
        if (found := each.find(flat.text))
    )
