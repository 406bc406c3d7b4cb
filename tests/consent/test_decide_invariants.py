"""What holds for every decision, whatever the facts."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar

from hypothesis import assume, given
from hypothesis import strategies as st

from bot.consent.astray import astray
from bot.consent.case import Circumstances, Policy, Proposal, SystemText
from bot.consent.category import Category
from bot.consent.decide import case_of, decide, verdicts
from bot.consent.decision import Allowed, Decision, Deferred
from bot.consent.finding import Rule
from bot.consent.hours import BY_HAND_ONLY
from bot.consent.quiet_hours import closing_places, next_opening
from bot.consent.record import Basis, ConsentRecord, OptIn, OptOut
from bot.consent.scrubs import ScrubMark
from bot.consent.table.wording import WORDS
from bot.consent.zones import places
from tests.builders import NOW, OURS, a_ledger
from tests.consent.cases import POLICY, PROMO
from tests.consent.strategies import (
    circumstances,
    instants,
    opt_ins,
    opt_outs,
    policies,
    proposals,
    records,
)

T = TypeVar("T", bound=Any)


def _decided(
    proposal: Proposal,
    kept: list[ConsentRecord],
    facts: Circumstances,
    policy: Policy = POLICY,
    now: datetime = NOW,
) -> Decision:
    return decide(proposal, ledger=a_ledger(*kept), circumstances=facts, policy=policy, now=now)


def _harshness(decision: Decision) -> int:
    if isinstance(decision, Allowed):
        return 0
    return 1 if isinstance(decision, Deferred) else 2


@given(
    proposals(),
    records(),
    circumstances(),
    policies,
    instants,
    st.none() | st.sampled_from(SystemText),
)
def test_deciding_never_fails(
    proposal: Proposal,
    kept: list[ConsentRecord],
    facts: Circumstances,
    policy: Policy,
    now: datetime,
    system: SystemText | None,
) -> None:
    decision = _decided(replace(proposal, system=system), kept, facts, policy, now)

    assert decision.decided_at == now
    assert decision.reasons or isinstance(decision, Allowed)


@given(proposals(), st.lists(opt_ins(), max_size=4), opt_outs(), circumstances())
def test_an_opt_out_newer_than_every_opt_in_is_never_overruled(
    proposal: Proposal, agreed: list[OptIn], opt_out: OptOut, facts: Circumstances
) -> None:
    newest = max((each.occurred_at for each in agreed), default=NOW)
    later = replace(opt_out, occurred_at=newest + timedelta(seconds=1))

    assert not isinstance(_decided(proposal, [*agreed, later], facts), Allowed)


@given(
    proposals(),
    records(),
    opt_outs(),
    circumstances(),
    st.timedeltas(timedelta(days=-60), timedelta(days=400)),
)
def test_an_opt_out_recorded_last_is_never_overruled_whatever_any_clock_says(
    proposal: Proposal,
    kept: list[ConsentRecord],
    opt_out: OptOut,
    facts: Circumstances,
    skew: timedelta,
) -> None:
    """A START or a yes may be dated ahead, and the opt-out far behind."""
    ahead = [replace(each, occurred_at=each.occurred_at + skew) for each in kept]
    last = replace(opt_out, recorded_at=NOW)

    assert not isinstance(_decided(proposal, [*ahead, last], facts), Allowed)


_MAYBE_UTC: Any = st.sampled_from((None, UTC))
"""Hypothesis' types allow no zone, or zones, but not either."""


@given(
    proposals(),
    records(),
    circumstances(),
    st.datetimes(timezones=_MAYBE_UTC),
    # Before the year 2 a ledger cannot even take a time without a zone.
    st.datetimes(datetime(2, 1, 1), timezones=_MAYBE_UTC),  # noqa: DTZ001 - Hypothesis wants naive bounds
    st.dates(),
)
def test_deciding_never_fails_over_a_time_that_cannot_be(
    proposal: Proposal,
    kept: list[ConsentRecord],
    facts: Circumstances,
    now: datetime,
    odd: datetime,
    day: date,
) -> None:
    odd_mark = ScrubMark(list="rnd", as_of=day, hit=True)
    dealt = [replace(each, dealt_at=odd, basis=Basis.PURCHASE) if isinstance(each, OptIn)
             else replace(each, occurred_at=odd) for each in kept]  # fmt: skip
    odd_facts = replace(facts, scrubs=(odd_mark,), last_inbound=((OURS, odd),))

    first = _decided(proposal, dealt, odd_facts)
    second = _decided(proposal, kept, facts, now=now)

    assert {first.decided_at, second.decided_at} == {NOW, now}
    assert not isinstance(second, Allowed) or not astray(now)


@given(proposals(), records(), opt_outs(), circumstances())
def test_adding_an_opt_out_never_helps(
    proposal: Proposal,
    kept: list[ConsentRecord],
    opt_out: OptOut,
    facts: Circumstances,
) -> None:
    before = _decided(proposal, kept, facts)
    after = _decided(proposal, [*kept, opt_out], facts)

    assert _harshness(after) >= _harshness(before)


@given(proposals(), records(), circumstances(), policies)
def test_raising_the_category_never_helps(
    proposal: Proposal,
    kept: list[ConsentRecord],
    facts: Circumstances,
    policy: Policy,
) -> None:
    answers = verdicts(
        proposal, ledger=a_ledger(*kept), circumstances=facts, policy=policy, now=NOW
    )
    rising = [_harshness(answers[category]) for category in Category]

    assert rising == sorted(rising)


@given(proposals(), records(), circumstances(), policies, instants)
def test_a_deferred_text_is_not_deferred_again_when_its_time_comes(
    proposal: Proposal,
    kept: list[ConsentRecord],
    facts: Circumstances,
    policy: Policy,
    now: datetime,
) -> None:
    decision = _decided(proposal, kept, facts, policy, now)
    until = decision.until if isinstance(decision, Deferred) else now
    again = _decided(proposal, kept, facts, policy, until)

    assert until >= now
    assert not isinstance(decision, Deferred) or not isinstance(again, Deferred)


@given(proposals(), proposals(), circumstances(), policies, st.sampled_from(WORDS))
def test_a_rule_about_words_looks_at_nothing_but_the_words(
    one: Proposal, other: Proposal, facts: Circumstances, policy: Policy, rule: Rule
) -> None:
    ledger = a_ledger()
    here = case_of(one, ledger, facts, policy, NOW)
    there = case_of(replace(other, body=one.body), ledger, Circumstances(), POLICY, NOW)

    assert rule.check(here) == rule.check(there)


@given(proposals(), circumstances(), opt_ins())
def test_the_same_facts_give_the_same_decision(
    proposal: Proposal, facts: Circumstances, opt_in: OptIn
) -> None:
    kept: list[ConsentRecord] = [opt_in]
    ledger = a_ledger(*kept)

    one = decide(proposal, ledger=ledger, circumstances=facts, policy=POLICY, now=NOW)
    other = decide(proposal, ledger=ledger, circumstances=facts, policy=POLICY, now=NOW)

    assert one == other


@given(proposals(), records(), circumstances(), policies, instants)
def test_a_deferred_text_could_not_have_gone_a_second_earlier(
    proposal: Proposal,
    kept: list[ConsentRecord],
    facts: Circumstances,
    policy: Policy,
    now: datetime,
) -> None:
    decision = _decided(proposal, kept, facts, policy, now)
    if isinstance(decision, Deferred):
        before = max(now, decision.until - timedelta(seconds=1))

        assert not isinstance(_decided(proposal, kept, facts, policy, before), Allowed)
        assert next_opening(
            proposal.contact,
            category=decision.category,
            stated_zone=facts.stated_zone,
            stated_state=facts.stated_state,
            loose=_loose(policy, proposal),
            now=decision.until,
        ) == decision.until or not (policy.informational_hours or decision.category is PROMO)


@given(
    proposals(),
    records(),
    circumstances(),
    policies,
    st.timedeltas(timedelta(hours=11), timedelta(hours=14)),
)
def test_moving_into_quiet_hours_never_helps(
    proposal: Proposal,
    kept: list[ConsentRecord],
    facts: Circumstances,
    policy: Policy,
    by: timedelta,
) -> None:
    facts = replace(facts, scrubs=(), stated_zone="")
    where = places(proposal.contact, stated_zone=facts.stated_zone, stated_state=facts.stated_state)
    loose = _loose(policy, proposal)
    assume(not closing_places(where, now=NOW, loose=loose))
    assume(closing_places(where, now=NOW + by, loose=loose))
    policy = replace(policy, future_rules=True)

    by_day = _decided(proposal, kept, facts, policy)
    by_night = _decided(
        _later(proposal, by),
        [_later(record, by) for record in kept],
        _later(replace(facts, sends=tuple(_later(send, by) for send in facts.sends)), by),
        policy,
        NOW + by,
    )

    assert _harshness(by_night) >= _harshness(by_day)


def _loose(policy: Policy, proposal: Proposal) -> frozenset[str]:
    return policy.loose_hours - BY_HAND_ONLY if proposal.automated else policy.loose_hours


def _later(facts: T, by: timedelta) -> T:
    """Return the same facts with every instant moved."""
    moved: dict[str, object] = {}
    for field in fields(facts):
        value = getattr(facts, field.name)
        if isinstance(value, datetime):
            moved[field.name] = value + by
        if field.name in {"last_inbound", "system_sent", "introduced"}:
            moved[field.name] = tuple((what, at + by) for what, at in value)
    return replace(facts, **moved)
