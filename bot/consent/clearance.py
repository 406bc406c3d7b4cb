"""The last gate: a rendered text with everything in it that its decision requires.

Rule: the gateway takes only a `ClearedText`, and one cannot be built from a text that lacks a
required part, is too long, has no sender, or is stricter than what was allowed (ruling 1).
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.consent.category import Category
from bot.consent.decision import Allowed, RequiredPart
from bot.texting.body import LONGEST
from bot.texting.footer import says
from bot.texting.segments import utf16_units
from bot.texting.text import OutboundText


@dataclass(frozen=True, slots=True, kw_only=True)
class ClearedText:
    """A text that may leave, with the decision that lets it."""

    text: OutboundText
    allowed: Allowed

    def __post_init__(self) -> None:
        lacking = _lacking(self.text, self.allowed)
        if lacking is not None:
            raise ValueError(lacking.sentence)


@dataclass(frozen=True, slots=True, kw_only=True)
class Uncleared:
    """Why a text may not leave although it was allowed."""

    missing: frozenset[RequiredPart] = frozenset()
    sentence: str
    """For people."""


def clear(text: OutboundText, allowed: Allowed) -> ClearedText | Uncleared:
    """Return the text with its clearance, or what it lacks."""
    return _lacking(text, allowed) or ClearedText(text=text, allowed=allowed)


def _lacking(text: OutboundText, allowed: Allowed) -> Uncleared | None:
    said = says(text.rendered, brand=allowed.brand, support_contact=allowed.support_contact)
    missing = frozenset(part for part in allowed.required_parts if part.value not in said)
    if missing:
        names = ", ".join(sorted(part.value for part in missing))
        return Uncleared(
            missing=missing, sentence=f"The text leaves without what it needs: {names}."
        )
    if not text.rendered.strip():
        return Uncleared(sentence="The text is empty.")
    if utf16_units(text.rendered) > LONGEST:
        return Uncleared(sentence="With its footer the text is longer than RingCentral can send.")
    if text.sender is None:
        return Uncleared(sentence="Nobody has chosen the number that the text leaves from.")
    if not allowed.category.covers(Category(text.category)):
        return Uncleared(sentence="The text is of a stricter kind than what was allowed.")
    return None
