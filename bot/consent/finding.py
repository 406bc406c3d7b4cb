"""What one rule can find, and what a rule is.

Rule: a finding never decides alone; `decide` runs every rule and the strongest finding wins, in
the order Refuse, Review, Wait, Warn and Require, Pass (ruling 1).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from bot.consent.case import Case, SystemText
from bot.consent.category import Category
from bot.consent.decision import Citation, Remedy, RequiredPart, RuleId


@dataclass(frozen=True, slots=True)
class Pass:
    """Nothing against it; with a sentence, a reason for it."""

    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Warn:
    """It may go, but people should know."""

    sentence: str = ""
    citations: tuple[Citation, ...] = ()
    """More exact sources than the rule's own, such as the one state's."""


@dataclass(frozen=True, slots=True)
class Require:
    """It may go with these parts in it."""

    parts: frozenset[RequiredPart]
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Wait:
    """Not now; the rule itself has nothing against `until`, in UTC."""

    until: datetime
    sentence: str = ""
    citations: tuple[Citation, ...] = ()
    """More exact sources than the rule's own, such as the one state's."""


@dataclass(frozen=True, slots=True)
class Review:
    """Not without a named approver."""

    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Refuse:
    """No."""

    sentence: str = ""
    ways: tuple[Remedy, ...] = ()
    """More exact ways to a yes than the rule's own, for this one case."""


Finding = Pass | Warn | Require | Wait | Review | Refuse

PASS = Pass()

ORDINARY: frozenset[SystemText | None] = frozenset({None})
"""Texts that people ask for."""
EVERY: frozenset[SystemText | None] = frozenset({None, *SystemText})
"""Texts of people and of the bot itself."""
ANY_CATEGORY: Final = frozenset(Category)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One thing that is checked, with its sentence for people and its sources."""

    id: RuleId
    sentence: str
    """Shown where the finding has no more exact one."""
    citations: tuple[Citation, ...]
    check: Callable[[Case], Finding]
    remedies: tuple[Remedy, ...] = ()
    """What would make it right, the shortest way first."""
    applies_to: frozenset[SystemText | None] = ORDINARY
    categories: frozenset[Category] = ANY_CATEGORY
    """Asked only about texts that are judged as one of these."""
    jurisdictions: frozenset[str] = frozenset()
    """Asked only if the contact may be in one of these: `US`, `CA`, `US-FL`, `CA-QC`; empty:
    everywhere."""
    effective_from: date | None = None
    """First day in force; a rule of the future counts already while the policy says so."""
    effective_to: date | None = None
    """Last day in force; None: until further notice."""
    settings: tuple[str, ...] = ()
    """Names of the settings that change what it finds."""

    def in_force(self, day: date) -> bool:
        """Say whether the rule has begun and has not ended."""
        begun = self.effective_from is None or day >= self.effective_from
        return begun and (self.effective_to is None or day <= self.effective_to)
