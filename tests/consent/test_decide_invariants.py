"""What holds for every decision, whatever the facts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.consent.case import Circumstances, PastSend, Policy, Proposal, SystemText
from bot.consent.category import Category
from bot.consent.decide import decide, verdicts
from bot.consent.decision import Allowed, Decision, Deferred
from bot.consent.record import (
    ConsentRecord,
    Evidence,
    OptIn,
    OptInMethod,
    OptOut,
    OptOutRoute,
    Unblock,
    WrittenClauses,
)
from bot.texting.ids import SYSTEM
from bot.texting.phone import PhoneNumber
from tests.builders import BRAND, CONTACT, NOW, OUR_SECOND, OURS, a_ledger, a_sender
from tests.consent.cases import CANADIAN, CLAUSES, FLORIDIAN, POLICY, TOLL_FREE

CONTACTS = (CONTACT, FLORIDIAN, CANADIAN, TOLL_FREE, PhoneNumber("+16055550132"))
instants = st.datetimes(datetime(2025, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001 - Hypothesis wants naive bounds
ages = st.timedeltas(timedelta(days=-1), timedelta(days=60))
numbers = st.sampled_from((OURS, OUR_SECOND))
bodies = st.sampled_from(
    ("Your order is ready.", "20% off today!", "Reply CANCEL to cancel your visit", "bit.ly/x", "")
) | st.text(max_size=40)


def _ago(age: timedelta) -> datetime:
    return NOW - age


@st.composite
def opt_ins(draw: st.DrawFn) -> OptIn:
    occurred_at = _ago(draw(ages))
    return OptIn(
        id="in",
        occurred_at=occurred_at,
        recorded_at=occurred_at,
        recorded_by=SYSTEM,
        method=draw(st.sampled_from(OptInMethod)),
        category=draw(st.sampled_from(Category)),
        seller=draw(st.sampled_from((BRAND, "Somebody else", ""))),
        purpose=draw(st.sampled_from(("", "parking"))),
        numbers=draw(st.sampled_from(((), (OURS,), (OUR_SECOND,)))),
        evidence=Evidence(wording=draw(st.sampled_from(("", "Text me."))), place="form"),
        clauses=draw(st.sampled_from((WrittenClauses(), CLAUSES))),
        confirmed_at=draw(st.none() | st.just(occurred_at)),
        expires_at=draw(st.none() | ages.map(_ago)),
    )


@st.composite
def opt_outs(draw: st.DrawFn) -> OptOut:
    return OptOut(
        id="out",
        occurred_at=_ago(draw(ages)),
        recorded_at=_ago(draw(ages)),
        recorded_by=SYSTEM,
        route=draw(st.sampled_from(OptOutRoute)),
        number=draw(st.none() | numbers),
        said_scope=draw(st.sampled_from(("all", "promotional"))),
    )


@st.composite
def unblocks(draw: st.DrawFn) -> Unblock:
    at = _ago(draw(ages))
    return Unblock(
        id="start", occurred_at=at, recorded_at=at, recorded_by=SYSTEM, number=draw(numbers)
    )


records = st.lists(opt_ins() | opt_outs() | unblocks(), max_size=5)


@st.composite
def proposals(draw: st.DrawFn) -> Proposal:
    return Proposal(
        contact=draw(st.sampled_from(CONTACTS)),
        sender=a_sender(
            campaign_status=draw(st.sampled_from(("Confirmed", "Confirmed", "Rejected"))),
            use_cases=draw(st.sampled_from(((), ("Marketing",)))),
        ),
        body=draw(bodies),
        category=draw(st.sampled_from(Category)),
        seller=draw(st.sampled_from((BRAND, ""))),
        automated=draw(st.booleans()),
    )


@st.composite
def circumstances(draw: st.DrawFn) -> Circumstances:
    past = sorted(draw(st.lists(ages.map(_ago), max_size=5)))
    return Circumstances(
        last_inbound=tuple(draw(st.lists(st.tuples(numbers, ages.map(_ago)), max_size=2))),
        sends=tuple(
            PastSend(at=at, sender=OURS, category=draw(st.sampled_from(Category)), had_footer=False)
            for at in past
        ),
        stated_zone=draw(st.sampled_from(("", "Pacific/Honolulu", "Asia/Kolkata", "no/where"))),
        stated_state=draw(st.sampled_from(("", "RI", "sd", "Atlantis"))),
        frozen_at=draw(st.none() | st.just(NOW)),
        wrong_number=draw(st.sampled_from((False, False, True))),
        caught_up=draw(st.sampled_from((True, True, False))),
    )


policies = st.builds(
    Policy,
    brand=st.sampled_from((BRAND, "")),
    support_contact=st.sampled_from(("help@harbor.example", "")),
    conversation_window=st.timedeltas(timedelta(0), timedelta(days=9)),
    informational_hours=st.booleans(),
    cap_per_day=st.integers(-1, 5),
)


def _decided(
    proposal: Proposal,
    kept: list[OptIn | OptOut | Unblock],
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
    records,
    circumstances(),
    policies,
    instants,
    st.none() | st.sampled_from(SystemText),
)
def test_deciding_never_fails(
    proposal: Proposal,
    kept: list[OptIn | OptOut | Unblock],
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


@given(proposals(), records, opt_outs(), circumstances())
def test_adding_an_opt_out_never_helps(
    proposal: Proposal,
    kept: list[OptIn | OptOut | Unblock],
    opt_out: OptOut,
    facts: Circumstances,
) -> None:
    before = _decided(proposal, kept, facts)
    after = _decided(proposal, [*kept, opt_out], facts)

    assert _harshness(after) >= _harshness(before)


@given(proposals(), records, circumstances(), policies)
def test_raising_the_category_never_helps(
    proposal: Proposal,
    kept: list[OptIn | OptOut | Unblock],
    facts: Circumstances,
    policy: Policy,
) -> None:
    answers = verdicts(
        proposal, ledger=a_ledger(*kept), circumstances=facts, policy=policy, now=NOW
    )
    rising = [_harshness(answers[category]) for category in Category]

    assert rising == sorted(rising)


@given(proposals(), records, circumstances(), policies, instants)
def test_a_deferred_text_is_not_deferred_again_when_its_time_comes(
    proposal: Proposal,
    kept: list[OptIn | OptOut | Unblock],
    facts: Circumstances,
    policy: Policy,
    now: datetime,
) -> None:
    decision = _decided(proposal, kept, facts, policy, now)
    until = decision.until if isinstance(decision, Deferred) else now
    again = _decided(proposal, kept, facts, policy, until)

    assert until >= now
    assert not isinstance(decision, Deferred) or not isinstance(again, Deferred)


@given(proposals(), circumstances(), opt_ins())
def test_the_same_facts_give_the_same_decision(
    proposal: Proposal, facts: Circumstances, opt_in: OptIn
) -> None:
    kept: list[ConsentRecord] = [opt_in]
    ledger = a_ledger(*kept)

    one = decide(proposal, ledger=ledger, circumstances=facts, policy=POLICY, now=NOW)
    other = decide(proposal, ledger=ledger, circumstances=facts, policy=POLICY, now=NOW)

    assert one == other
