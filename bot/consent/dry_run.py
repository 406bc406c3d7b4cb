"""One text, many contacts: what `decide` would say to each, fast enough for a million.

Rule: the answer is always one of `decide` itself. A contact is reduced to a shape (see
`contact_shape`); contacts of one shape get one answer, so `decide` runs once a shape. Held by a
property test: every outlook is the one that deciding alone would give.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final, Literal

from bot.consent.case import Circumstances, Policy, Proposal
from bot.consent.category import Category
from bot.consent.contact_shape import Shape, Shapes
from bot.consent.decide import decide
from bot.consent.decision import Allowed, Deferred, RequiredPart, RuleId
from bot.consent.ledger import ConsentLedger
from bot.texting.phone import PhoneNumber

Facts = tuple[PhoneNumber, ConsentLedger, Circumstances]
"""One contact: number, records, and what else is known."""

_MOST_SHAPES: Final = 50_000
"""Answers kept at once, so that memory stays flat."""
_CAP: Final = RuleId("daily-cap")


@dataclass(frozen=True, slots=True)
class Outlook:
    """What `decide` says to one contact, without the sentences."""

    verdict: Literal["allowed", "deferred", "denied"]
    category: Category
    rules: tuple[RuleId, ...]
    """Rules that refused or delayed it, or those for it."""
    warnings: tuple[RuleId, ...] = ()
    until: datetime | None = None
    """When it may go, if it is deferred, in UTC."""
    parts: frozenset[RequiredPart] = frozenset()


@dataclass(slots=True)
class Tally:
    """The outlooks of many contacts, counted."""

    verdicts: Counter[str] = field(default_factory=Counter)
    reasons: Counter[RuleId] = field(default_factory=Counter)
    """How many contacts each rule keeps from getting it now."""
    warnings: Counter[RuleId] = field(default_factory=Counter)

    def count(self, outlook: Outlook) -> None:
        """Count one contact."""
        self.verdicts[outlook.verdict] += 1
        self.warnings.update(outlook.warnings)
        if outlook.verdict != "allowed":
            self.reasons.update(outlook.rules)


def dry_run(
    proposal: Proposal, contacts: Iterable[Facts], *, policy: Policy, now: datetime
) -> Iterator[tuple[PhoneNumber, Outlook]]:
    """Yield for each contact, in their order, what `decide` would say to this text.

    `proposal.contact` is replaced by each of them; nothing is kept of a contact afterwards.
    """
    run = _Run(proposal, policy, now)
    for contact, ledger, facts in contacts:
        yield contact, run.outlook(contact, ledger, facts)


def outlook_of(proposal: Proposal, facts: Facts, *, policy: Policy, now: datetime) -> Outlook:
    """Return what `decide` says to one contact, as an outlook."""
    contact, ledger, circumstances = facts
    decision = decide(
        replace(proposal, contact=contact),
        ledger=ledger,
        circumstances=circumstances,
        policy=policy,
        now=now,
    )
    rules = tuple(reason.rule for reason in decision.reasons)
    if isinstance(decision, Allowed):
        warned = tuple(reason.rule for reason in decision.warnings)
        parts = decision.required_parts
        return Outlook("allowed", decision.category, rules, warned, parts=parts)
    if isinstance(decision, Deferred):
        return Outlook("deferred", decision.category, rules, until=decision.until)
    return Outlook("denied", decision.category, rules)


class _Run:
    """One text at one instant, with the answers found so far."""

    def __init__(self, proposal: Proposal, policy: Policy, now: datetime) -> None:
        self._proposal, self._policy, self._now = proposal, policy, now
        self._shapes = Shapes(proposal.sender.number, policy, now)
        self._answers: dict[Shape, Outlook] = {}
        # These look at more of a contact than a shape keeps.
        self._alone = proposal.system is not None or proposal.cart_left_at is not None

    def outlook(self, contact: PhoneNumber, ledger: ConsentLedger, facts: Circumstances) -> Outlook:
        shape = None if self._alone else self._shapes.shape(contact, ledger, facts)
        if shape is None:
            return self._decided(contact, ledger, facts)
        known = self._answers.get(shape)
        if known is not None:
            return known
        found = self._decided(contact, ledger, facts)
        if found.verdict != "deferred" or _CAP not in found.rules:
            # When a cap ends depends on the very times, not on their order.
            if len(self._answers) >= _MOST_SHAPES:
                self._answers.clear()
            self._answers[shape] = found
        return found

    def _decided(
        self, contact: PhoneNumber, ledger: ConsentLedger, facts: Circumstances
    ) -> Outlook:
        known = (contact, ledger, facts)
        return outlook_of(self._proposal, known, policy=self._policy, now=self._now)
