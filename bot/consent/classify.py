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
from bot.consent.selling.nudges import NUDGES
from bot.consent.selling.offers import OFFERS
from bot.consent.selling.pitches import PITCHES
from bot.consent.selling.records import told
from bot.consent.selling.replies import ANSWERABLE, unanswered
from bot.consent.selling.signs import Ear
from bot.consent.selling.tone import REPLYING, STARTING, sounds
from bot.texting.flat import Flat, flatten
from bot.texting.masks import unmasked

ANSWERED: Final[tuple[Indicator, ...]] = (*OFFERS, *ABROAD)
"""What sells even in an answer, unless it states what was asked."""
UNASKED: Final[tuple[Indicator, ...]] = (*ANSWERED, *PITCHES, *NUDGES)
"""What sells in words that nobody asked for."""
_BESIDE: Final[tuple[Indicator, ...]] = (
    *ANSWERED,
    *(each for each in (*PITCHES, *NUDGES) if each.id not in ANSWERABLE),
)
"""What sells in an answer, beside what it answers."""

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


def classify(
    body: str, *, consumer_initiated: bool = False, asked: str = "", own: bool = False
) -> Classified:
    """Return the category that the words show.

    `consumer_initiated`: whether it answers a text of the contact's, within the window.
    `asked`: what they wrote, if it is known; an offer about what they asked is an answer.
    `own`: whether the bot wrote it by itself from its templates: only an outright offer counts.
    """
    flat = flatten(body)
    if own:
        offers, consumer_initiated = _reasons(ANSWERED, flat), True
    else:
        offers = _offers(flat, asked) if consumer_initiated else _sold(flat)
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


def carries_offer(
    body: str, *, consumer_initiated: bool = False, asked: str = "", own: bool = False
) -> bool:
    """Say whether any words make the text promotional; quicker than all reasons."""
    flat = flatten(body)
    if own:
        return any(each.find(flat.text) for each in ANSWERED)
    if consumer_initiated:
        return bool(_offers(flat, asked))
    left = told(flat).text
    return any(each.find(left) for each in UNASKED) or bool(_sold(flat))


def _sold(flat: Flat) -> tuple[ReadingReason, ...]:
    """Return what sells in words that nobody asked for."""
    return _heard(told(flat), UNASKED, STARTING)


def _offers(flat: Flat, asked: str) -> tuple[ReadingReason, ...]:
    """Return what sells in an answer: all but what answers, and an aside as if we started it.

    What would not sell unasked does not sell in an answer either.
    """
    found = _heard(told(unanswered(flat, asked)), _BESIDE, REPLYING)
    if found:
        return found if _sold(flat) else ()
    aside = _ASIDE.search(flat.text)
    if aside is None:
        return ()
    return _sold(flat.after(aside.start()))


def _heard(flat: Flat, rows: tuple[Indicator, ...], ear: Ear) -> tuple[ReadingReason, ...]:
    """Return what sells: by the table, else by the tone, else by the table in disguised words."""
    shown = unmasked(flat)
    found = _reasons(rows, flat) or _tone(flat, ear)
    if found or shown is flat:
        return found
    return _reasons(rows, shown)


def _tone(flat: Flat, ear: Ear) -> tuple[ReadingReason, ...]:
    score, words = sounds(flat.text, ear)
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
