"""What a text is: conversational, informational or promotional, and which words say so.

Rule: what sells makes any text promotional, and adding what sells never lowers a text; a text
that the business starts is never conversational. Source: CTIA 5.1, 4 and 3.3.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.consent.category import Category
from bot.consent.reading import ReadingReason
from bot.consent.selling.indicator import Indicator
from bot.consent.selling.notices import NOTICES
from bot.consent.selling.nudges import NUDGES
from bot.consent.selling.pitches import PITCHES
from bot.consent.selling.tone import (
    OUTRIGHT,
    REPLYING,
    STARTING,
    Ear,
    Part,
    Place,
    loudest,
    parts,
    sold,
)
from bot.texting.flat import Flat, flatten
from bot.texting.masks import unmasked

ROWS: Final[tuple[Indicator, ...]] = (*OUTRIGHT, *PITCHES, *NUDGES)
"""What explains, phrase by phrase, why a text sells."""


_Heard = tuple[Flat, Place, Ear]
"""The words as read, where in them it sells, and to which ear."""


@dataclass(frozen=True, slots=True)
class Classified:
    """The category of a body, with the words that decided it."""

    category: Category
    reasons: tuple[ReadingReason, ...]


def classify(body: str, *, consumer_initiated: bool = False, own: bool = False) -> Classified:
    """Return the category that the words show.

    `consumer_initiated`: whether it answers a text of the contact's, within the window.
    `own`: whether the bot wrote it by itself from its templates: only an outright offer counts.
    """
    flat = flatten(body)
    offers = _offers(flat, consumer_initiated=consumer_initiated, own=own)
    if offers:
        return Classified(Category.PROMOTIONAL, offers)
    notices = _reasons(NOTICES, flat)
    if notices:
        return Classified(Category.INFORMATIONAL, notices)
    if consumer_initiated or own:
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


@lru_cache(maxsize=256)
def carries_offer(body: str, *, consumer_initiated: bool = False, own: bool = False) -> bool:
    """Say whether any words make the text promotional; quicker than all reasons.

    The last few hundred are kept: one draft is decided on many times.
    """
    flat = flatten(body)
    if own:
        return any(each.find(flat.text) for each in OUTRIGHT)
    return _ear(flat, consumer_initiated=consumer_initiated) is not None


def _offers(flat: Flat, *, consumer_initiated: bool, own: bool) -> tuple[ReadingReason, ...]:
    if own:
        return _reasons(OUTRIGHT, flat)
    heard = _ear(flat, consumer_initiated=consumer_initiated)
    return _why(*heard) if heard else ()


def _ear(flat: Flat, *, consumer_initiated: bool) -> _Heard | None:
    """Return where a text sells, and to which ear.

    An answer may name what would sell unasked; what would not sell so never sells in it.
    """
    read = _readings(flat)
    heard = _heard(read, STARTING)
    return _heard(read, REPLYING) if heard and consumer_initiated else heard


def _readings(flat: Flat) -> list[tuple[Flat, list[Part]]]:
    """Return a text as it stands, and with its disguised letters as they are meant."""
    shown = unmasked(flat)
    return [(each, parts(each.text)) for each in ((flat,) if shown == flat else (flat, shown))]


def _heard(read: list[tuple[Flat, list[Part]]], ear: Ear) -> _Heard | None:
    for flat, clauses in read:
        if place := sold(flat.text, clauses, ear):
            return flat, place, ear
    return None


def _why(flat: Flat, place: Place, ear: Ear) -> tuple[ReadingReason, ...]:
    """Return the phrases that say so, where it sells or else anywhere, or the loudest words."""
    if rows := _reasons(ROWS, flat):
        start, end = flat.span(place.start, place.end)
        inside = tuple(each for each in rows if start <= each.span[0] < end) or rows
        return tuple({each.span: each for each in reversed(inside)}.values())[::-1]
    sentence = "Together, the words sell; these weigh most."
    span = flat.span(*loudest(flat.text, place, ear))
    return (ReadingReason("offer:tone", sentence, span),)


def _reasons(indicators: tuple[Indicator, ...], flat: Flat) -> tuple[ReadingReason, ...]:
    return tuple(
        ReadingReason(each.id, each.sentence, flat.span(*found))
        for each in indicators
        if (found := each.find(flat.text))
    )
