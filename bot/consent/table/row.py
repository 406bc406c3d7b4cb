"""How a row of the rule table is written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from bot.consent.case import Case, SystemText
from bot.consent.category import Category
from bot.consent.citations import cite
from bot.consent.decision import Remedy, RuleId
from bot.consent.finding import ANY_CATEGORY, EVERY, ORDINARY, Finding, Rule

BUT_CONFIRMATION: Final = EVERY - {SystemText.OPT_OUT_CONFIRMATION}
SYSTEM: Final = frozenset[SystemText | None](SystemText)
PROMOTIONAL: Final = frozenset({Category.PROMOTIONAL})
NOT_ANSWERS: Final = frozenset({Category.INFORMATIONAL, Category.PROMOTIONAL})
NOT_OFFERS: Final = frozenset({Category.CONVERSATIONAL, Category.INFORMATIONAL})


def row(
    name: str,
    sentence: str,
    sources: str,
    check: Callable[[Case], Finding],
    *remedies: Remedy,
    applies_to: frozenset[SystemText | None] = ORDINARY,
    categories: frozenset[Category] = ANY_CATEGORY,
    where: str = "",
    since: date | None = None,
    until: date | None = None,
    settings: str = "",
) -> Rule:
    """Return one row; `sources`, `where` and `settings` are words with spaces between."""
    return Rule(
        id=RuleId(name),
        sentence=sentence,
        citations=cite(*sources.split()),
        check=check,
        remedies=remedies,
        applies_to=applies_to,
        categories=categories,
        jurisdictions=frozenset(where.split()),
        effective_from=since,
        effective_to=until,
        settings=tuple(settings.split()),
    )
