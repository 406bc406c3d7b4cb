"""RULES: everything that is checked before a text may go, as one table.

Rule: every row runs on every text it applies to, so that a refusal names all its reasons; the
strongest finding wins. A row has an id that never changes its meaning, a sentence for people and
at least one source. The rows stand in `bot.consent.table`. Not legal advice.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Final

from bot.consent.case import SystemText
from bot.consent.category import Category
from bot.consent.citations import READ_ON
from bot.consent.finding import Rule
from bot.consent.remembered import once_per_body
from bot.consent.rule_set import version_of
from bot.consent.table.evidence import EVIDENCE
from bot.consent.table.halts import HALTS
from bot.consent.table.lists import LISTS
from bot.consent.table.parts import PARTS
from bot.consent.table.programmes import PROGRAMMES
from bot.consent.table.states import STATES
from bot.consent.table.system_texts import SYSTEM_TEXTS
from bot.consent.table.timing import TIMING
from bot.consent.table.wording import WORDS

RULES: Final[tuple[Rule, ...]] = (
    *HALTS, *EVIDENCE, *STATES, *LISTS, *PROGRAMMES, *once_per_body(WORDS), *TIMING, *PARTS,
    *SYSTEM_TEXTS,
)  # fmt: skip
"""All rules, in the order in which their reasons are told."""

RULES_VERSION: Final = version_of(RULES, READ_ON)
"""Name of the rule set, which changes with the data; kept with every decision."""


@lru_cache(maxsize=8192)
def rules_for(
    kind: SystemText | None,
    category: Category,
    where: frozenset[str],
    day: date,
    *,
    ahead: bool = True,
) -> tuple[Rule, ...]:
    """Return the rules that such a text is judged by, on that day, in those jurisdictions.

    `ahead`: rules that are not in force yet count as if they were.
    """
    return tuple(
        rule
        for rule in RULES
        if kind in rule.applies_to
        and category in rule.categories
        and (not rule.jurisdictions or rule.jurisdictions & where)
        and _counts(rule, day, ahead=ahead)
    )


def _counts(rule: Rule, day: date, *, ahead: bool) -> bool:
    if ahead and rule.effective_to is None:
        return True
    return rule.in_force(day)
