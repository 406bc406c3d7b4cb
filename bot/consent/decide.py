"""May this text go? The one place that says yes.

Rule: every rule is asked, the strongest finding wins (Refuse, Review, Wait, else Allowed), and
the answer holds every reason of that strength or stronger. Pure and total: the same facts give
the same decision, and no facts make it fail.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from bot.consent import remedies as to
from bot.consent.astray import any_astray
from bot.consent.case import Case, Circumstances, Policy, Proposal
from bot.consent.category import Category
from bot.consent.classify import carries_offer
from bot.consent.decision import (
    Allowed,
    Citation,
    Decision,
    Deferred,
    Denied,
    Reason,
    Remedy,
    RequiredPart,
    Verdicts,
)
from bot.consent.finding import PASS, Finding, Pass, Refuse, Require, Review, Rule, Wait, Warn
from bot.consent.ledger import ConsentLedger
from bot.consent.rules import RULES, RULES_VERSION, rules_for
from bot.consent.scrubs import void_before
from bot.consent.standing import Words, fold
from bot.consent.zones import jurisdictions, places

Found = tuple[tuple[Rule, Finding], ...]

_CLOCKS: Final = frozenset({"quiet-hours", "daily-cap", "double-opt-in-hours"})
"""Rules that may ask to wait; a test holds that no other does."""
_NOT_BY_APPROVAL: Final = frozenset({"opt-out-unsure"})
"""Reviews that are settled at their own card: what the contact meant, not this text (ruling 10)."""
_FINAL: Final = frozenset(
    {
        *("opted-out", "opted-out-of-offers", "opted-out-for-years", "wrong-number"),
        *("ledger-broken", "clock-astray"),
    }
)
"""Rules beside which no other way to a yes leads anywhere."""


def decide(
    proposal: Proposal,
    *,
    ledger: ConsentLedger,
    circumstances: Circumstances,
    policy: Policy,
    now: datetime,
) -> Decision:
    """Say whether this text may go, as which category, and why. Pure and total."""
    try:
        return _decided(proposal, ledger, circumstances, policy, now)
    except (TypeError, ValueError, OverflowError):
        # No sum or comparison of times that can be fails; if all can, the fault is ours.
        if not any_astray((proposal, ledger.records, circumstances, now)):
            raise
        return _nowhere_in_time(proposal, now)


def _decided(
    proposal: Proposal,
    ledger: ConsentLedger,
    circumstances: Circumstances,
    policy: Policy,
    now: datetime,
) -> Decision:
    case = case_of(proposal, ledger, circumstances, policy, now)
    found = tuple(
        (rule, finding) for rule in _rules(case) if (finding := rule.check(case)) is not PASS
    )
    if proposal.approvals:
        found = tuple((rule, _settled_by_approver(case, rule, finding)) for rule, finding in found)
    if _of(found, Refuse, Review):
        return _denied(case, found)
    if _of(found, Wait):
        return _deferred(case, found)
    return _allowed(case, found)


def verdicts(
    proposal: Proposal,
    *,
    ledger: ConsentLedger,
    circumstances: Circumstances,
    policy: Policy,
    now: datetime,
) -> Verdicts:
    """Return one decision per category, as if the text were of it; the body may be empty."""
    return {
        category: decide(
            replace(proposal, category=category),
            ledger=ledger,
            circumstances=circumstances,
            policy=policy,
            now=now,
        )
        for category in Category
    }


def case_of(
    proposal: Proposal,
    ledger: ConsentLedger,
    circumstances: Circumstances,
    policy: Policy,
    now: datetime,
) -> Case:
    """Return everything that a rule may look at, folded once."""
    standing = fold(
        words=Words(proposal.category, proposal.body, own=proposal.system is not None),
        sender=proposal.sender.number,
        seller=proposal.seller,
        purpose=proposal.purpose,
        last_inbound=circumstances.last_inbound,
        ledger=ledger,
        window=policy.conversation_window,
        now=now,
        void_before=void_before(circumstances.scrubs) if circumstances.scrubs else None,
    )
    where = places(
        proposal.contact,
        stated_zone=circumstances.stated_zone,
        stated_state=circumstances.stated_state,
    )
    return Case(
        proposal=proposal,
        ledger=ledger,
        circumstances=circumstances,
        policy=policy,
        now=now,
        standing=standing,
        places=where,
        jurisdictions=jurisdictions(where),
    )


def _nowhere_in_time(proposal: Proposal, now: datetime) -> Denied:
    rule = next(each for each in RULES if each.id == "clock-astray")
    return Denied(
        category=proposal.category,
        reasons=_reasons(((rule, Refuse()),), frozenset()),
        remedies=rule.remedies,
        rules_version=RULES_VERSION,
        decided_at=now,
    )


def _rules(case: Case) -> tuple[Rule, ...]:
    return rules_for(
        case.proposal.system,
        case.standing.category,
        case.jurisdictions,
        case.now.astimezone(UTC).date(),
        ahead=case.policy.future_rules,
    )


def _settled_by_approver(case: Case, rule: Rule, finding: Finding) -> Finding:
    """Return a warning that names the approver in place of the review that they settled."""
    approver = dict(case.proposal.approvals).get(rule.id)
    if not isinstance(finding, Review) or not approver or rule.id in _NOT_BY_APPROVAL:
        return finding
    return Warn(f"An approver let it go: {finding.sentence or rule.sentence}")


def _denied(case: Case, found: Found) -> Denied:
    against = _of(found, Refuse, Review)
    # Whoever said no is not won back by other words or numbers: only by what lifts the no.
    final = tuple(each for each in against if each[0].id in _FINAL)
    ways = [way for rule, finding in final or against for way in _ways(rule, finding)]
    if to.DROP_OFFER in ways and not _has_offer(case):
        ways = [way for way in ways if way is not to.DROP_OFFER]
    if not final and any(isinstance(finding, Review) for _, finding in against):
        ways.append(to.APPROVER)
    return Denied(
        category=case.standing.category,
        reasons=_reasons((*against, *_of(found, Wait)), case.jurisdictions),
        remedies=_distinct(ways),
        rules_version=RULES_VERSION,
        decided_at=case.now,
    )


def _has_offer(case: Case) -> bool:
    """Say whether there is an offer in the words that could be taken out."""
    return carries_offer(case.proposal.body, consumer_initiated=case.standing.replying)


def _ways(rule: Rule, finding: Finding) -> tuple[Remedy, ...]:
    exact = finding.ways if isinstance(finding, Refuse) else ()
    return exact or rule.remedies


def _deferred(case: Case, found: Found) -> Deferred:
    waits = _of(found, Wait)
    return Deferred(
        category=case.standing.category,
        until=_settled(case),
        reasons=_reasons(waits, case.jurisdictions),
        remedies=_distinct(remedy for rule, _ in waits for remedy in rule.remedies),
        rules_version=RULES_VERSION,
        decided_at=case.now,
    )


def _settled(case: Case) -> datetime:
    """Return the first instant at which no clock asks to wait any more, in UTC.

    It ends: a wait is always later than its case, a cap can only name moments a day after one of
    finitely many texts, and at an opening the hours have nothing to ask.
    """
    clocks = [rule for rule in _rules(case) if rule.id in _CLOCKS]
    until = case.now
    while waits := _waits(clocks, replace(case, now=until)):
        until = max(waits)
    return until.astimezone(UTC)


def _waits(clocks: list[Rule], case: Case) -> list[datetime]:
    findings = (rule.check(case) for rule in clocks)
    return [finding.until for finding in findings if isinstance(finding, Wait)]


def _allowed(case: Case, found: Found) -> Allowed:
    required = _of(found, Require)
    granting = tuple((r, f) for r, f in found if isinstance(f, Pass) and f.sentence)
    return Allowed(
        category=case.standing.category,
        reasons=_reasons((*granting, *required), case.jurisdictions),
        warnings=_reasons(_of(found, Warn), case.jurisdictions),
        required_parts=_parts(required),
        brand=(case.policy.brand or case.proposal.seller).strip(),
        support_contact=case.policy.support_contact.strip(),
        rules_version=RULES_VERSION,
        decided_at=case.now,
    )


def _of(found: Found, *kinds: type[Finding]) -> Found:
    return tuple((rule, finding) for rule, finding in found if isinstance(finding, kinds))


def _reasons(found: Found, where: frozenset[str]) -> tuple[Reason, ...]:
    return tuple(
        Reason(
            rule=rule.id,
            sentence=finding.sentence or rule.sentence,
            citations=_sources(rule, finding, where),
        )
        for rule, finding in found
    )


def _sources(rule: Rule, finding: Finding, where: frozenset[str]) -> tuple[Citation, ...]:
    """Return the sources that hold where the contact may be; a reason never stands without one."""
    exact = finding.citations if isinstance(finding, Wait | Warn) else ()
    given = exact or rule.citations
    here = tuple(each for each in given if not each.places or each.places & where)
    return here or given


def _parts(required: Found) -> frozenset[RequiredPart]:
    return frozenset(
        part for _, finding in required if isinstance(finding, Require) for part in finding.parts
    )


def _distinct(ways: Iterable[Remedy]) -> tuple[Remedy, ...]:
    return tuple(dict.fromkeys(ways))
