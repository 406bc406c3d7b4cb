"""What `decide` answers: Allowed, Deferred or Denied, always with every reason that applies.

Rule: only `bot.consent.decide` makes an `Allowed` (held by a test), so nothing can be sent
that was not decided. Source: rulings 1-5.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from bot.consent.category import Category

RuleId = NewType("RuleId", str)


class HowRead(StrEnum):
    """How a source was read (ruling 3)."""

    PRIMARY = "primary"
    SECOND_HAND = "second-hand"
    UNVERIFIED = "unverified"


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """Where a rule comes from."""

    id: str
    """Row of the rule table, such as `TCPA-c1`."""
    source: str
    """Name of the document."""
    section: str
    how_read: HowRead
    read_on: date
    places: frozenset[str] = frozenset()
    """Where it holds: `US`, `CA`, `US-FL`, …; empty: everywhere that we text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One rule's word on one text, for people."""

    rule: RuleId
    sentence: str
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Remedy:
    """The shortest lawful way to a yes."""

    code: str
    """`wait`, `drop_offer`, `record_consent`, `ask_in_reply`, `only_start`, `approver`,
    `change_number`, `rewrite` or `nothing`."""
    sentence: str


class RequiredPart(StrEnum):
    """Something that the text must carry when it leaves."""

    BRAND = "brand"
    STOP = "stop"
    HELP = "help"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowed:
    """The text may go, with these parts in it."""

    category: Category
    reasons: tuple[Reason, ...]
    warnings: tuple[Reason, ...] = ()
    required_parts: frozenset[RequiredPart] = frozenset()
    brand: str = ""
    """What BRAND means here, so that clearance can look for it."""
    support_contact: str = ""
    """What CONTACT means here."""
    rules_version: str
    decided_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Deferred:
    """The text may go later: `until` is the next lawful minute, in UTC."""

    category: Category
    until: datetime
    reasons: tuple[Reason, ...]
    remedies: tuple[Remedy, ...]
    rules_version: str
    decided_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Denied:
    """The text may not go; `remedies` say what would make it right."""

    category: Category
    reasons: tuple[Reason, ...]
    remedies: tuple[Remedy, ...]
    rules_version: str
    decided_at: datetime


Decision = Allowed | Deferred | Denied
Verdicts = Mapping[Category, Decision]
"""One decision per category: what `/consent <contact>` shows."""
