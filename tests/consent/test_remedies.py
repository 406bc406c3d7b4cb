"""What would make it OK is always said, and it is true: whoever does it gets further."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given

from bot.consent import remedies as to
from bot.consent.case import Circumstances, Policy, Proposal
from bot.consent.decide import decide
from bot.consent.decision import Allowed, Decision, Deferred, Denied, Remedy
from bot.consent.record import ConsentRecord, OptInMethod, OptOut, OptOutRoute, Unblock
from bot.consent.rules import RULES
from bot.consent.scrubs import ScrubMark
from bot.texting.ids import SYSTEM, UserId
from tests.builders import NOW, OUR_SECOND, OURS, a_ledger, an_opt_in, an_opt_out
from tests.consent.cases import (
    DAY,
    HOUR,
    MINUTE,
    POLICY,
    PROMO,
    TOLL_FREE,
    Given,
    a_signed_opt_in,
    a_spoken_opt_in,
    told,
    wrote,
)
from tests.consent.strategies import circumstances, policies, proposals, records

NIGHT = datetime(2026, 3, 4, 7, 0, tzinfo=UTC)
OFFER = {"body": "20% off all cleanings.", "category": PROMO}
SIGNED = (a_signed_opt_in(),)
START = Unblock(
    id="con_start", occurred_at=NOW - MINUTE, recorded_at=NOW, recorded_by=SYSTEM, number=OURS
)
SPOKEN_NO = an_opt_out(id="con_said", route=OptOutRoute.SPOKEN, number=None, matcher="person")
ANEW = a_signed_opt_in(
    id="con_anew", occurred_at=NOW - MINUTE, recorded_at=NOW, approved_by=UserId("U0ANA")
)
IMPLIED = (a_signed_opt_in(expires_at=NOW + DAY),)
OLD = an_opt_in(category=PROMO, clauses=a_signed_opt_in().clauses, occurred_at=NOW - 40 * DAY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A remedy, the case that it is told in, and the case after somebody did it."""

    remedy: Remedy
    before: Given
    after: dict[str, Any]


def way(remedy: Remedy, after: dict[str, Any], **before: Any) -> Way:
    return Way(remedy=remedy, before=Given(**before), after=after)


WAYS = (
    way(to.WAIT, {"now": datetime(2026, 3, 4, 17, 0, tzinfo=UTC)}, now=NIGHT),
    way(to.WAIT_ADMIN, {"facts": Circumstances()}, facts=Circumstances(paused=True)),
    way(to.WAIT_SYNC, {"facts": Circumstances()}, facts=Circumstances(caught_up=False)),
    way(to.READ_FIRST, {"facts": Circumstances()}, facts=Circumstances(unread_inbound=True)),
    way(to.DROP_OFFER, {"proposal": {"body": "Your visit is on Monday."}}, proposal=OFFER),
    way(to.RECORD, {"records": (a_spoken_opt_in(),)}, records=()),
    way(to.RECORD_WRITTEN, {"records": SIGNED}, proposal=OFFER, records=(a_spoken_opt_in(),)),
    # They wrote, were asked in the answer, and said yes to it.
    way(to.ASK_IN_REPLY, {"records": (an_opt_in(method=OptInMethod.YES_REPLY),)}, records=(),
        facts=Circumstances(last_inbound=wrote(2 * DAY))),
    way(to.ONLY_START, {"records": (an_opt_in(), an_opt_out(), START)},
        records=(an_opt_in(), an_opt_out())),
    way(to.NEWER_YES, {"records": (an_opt_in(), SPOKEN_NO, ANEW)},
        records=(an_opt_in(), SPOKEN_NO)),
    way(to.START_AND_YES, {"records": (an_opt_in(), an_opt_out(), SPOKEN_NO, START, ANEW)},
        records=(an_opt_in(), an_opt_out(), SPOKEN_NO)),
    way(to.VERIFY, {"broken": False}, broken=True),
    way(to.CLOCKS, {"now": NOW}, now=datetime(1970, 1, 1, tzinfo=UTC)),
    way(to.APPROVER, {"facts": Circumstances()}, facts=Circumstances(frozen_at=NOW - HOUR)),
    way(to.APPROVER, {"proposal": {**OFFER, "approvals": (("implied-consent", "U0ANA"),)}},
        proposal=OFFER, records=IMPLIED),
    way(to.APPROVER, {"proposal": {"body": "Your wine is ready.",
                                   "approvals": (("age-gated-content", "U0ANA"),)}},
        proposal={"body": "Your wine is ready."}),
    way(to.NO_MARKETING_NUMBER, {"sender": {}}, proposal=OFFER, records=SIGNED,
        sender={"use_cases": ("CustomerCare",)}),
    way(to.CHANGE_NUMBER, {"sender": {}}, sender={"campaign_status": "Rejected"}),
    way(to.ONE_NUMBER, {"sender": {"number": OUR_SECOND}, "facts": Circumstances()},
        proposal=OFFER, records=SIGNED,
        facts=Circumstances(same_text_from=frozenset({OUR_SECOND}))),
    way(to.REWRITE, {"proposal": {"body": "You may call us to opt out."}},
        proposal={"body": "The only way to opt out is to call us."}),
    way(to.FULL_LINK, {"proposal": {"body": "See https://harbor.example/x1"}},
        proposal={"body": "See https://bit.ly/x1"}),
    way(to.OTHER_WORD, {"proposal": {"body": "Reply C to cancel your appointment."}},
        proposal={"body": "Reply CANCEL to cancel your appointment."}),
    way(to.SHORTEN, {"proposal": {"body": "x" * 1000}}, proposal={"body": "x" * 1001}),
    way(to.SET_UP, {"policy": POLICY}, policy=Policy(), proposal={"seller": ""}, records=()),
    way(to.RIGHT_NUMBER, {"facts": Circumstances()}, facts=Circumstances(wrong_number=True)),
    way(to.ASK_YES, {"records": (replace(OLD, confirmed_at=NOW - MINUTE),)}, proposal=OFFER,
        records=(OLD,)),
    way(to.SCRUB_AGAIN, {"facts": Circumstances(scrubs=(ScrubMark(list="dnc", as_of=NOW.date()),))},
        proposal=OFFER, records=(a_spoken_opt_in(),),
        facts=Circumstances(scrubs=(ScrubMark(list="dnc", as_of=(NOW - 40 * DAY).date()),))),
    way(to.CONFIRM_FIRST, {"facts": Circumstances(introduced=(("tips", NOW),))},
        proposal={"programme": "tips"}),
    way(to.BY_HAND, {"sender": {"use_cases": ()}}, proposal={"automated": True},
        sender={"use_cases": ()}),
    way(to.SAY_NO_REPLIES,
        {"proposal": {"body": "Your code is 1234. Do not reply.", "replies": False}},
        proposal={"replies": False}),
    way(to.ASK_PLACE, {"facts": Circumstances(stated_state="CA")}, now=NOW + HOUR,
        proposal={**OFFER, "contact": TOLL_FREE}, records=SIGNED),
    way(to.STOP_BULK, {"facts": Circumstances()}, facts=Circumstances(blast=(100, 9))),
    way(to.SMALLER, {"proposal": {"attachments": (1000,)}}, sender={"mms": True},
        proposal={"attachments": (2_000_000,)}),
)  # fmt: skip


def _further(before: Decision, after: Decision) -> bool:
    """Say whether a decision is better, or at least has fewer reasons against it."""
    harsh = [0 if isinstance(d, Allowed) else 1 if isinstance(d, Deferred) else 2
             for d in (before, after)]  # fmt: skip
    if harsh[0] != harsh[1]:
        return harsh[1] < harsh[0]
    return told(after) < told(before)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.remedy.sentence[:50])
def test_whoever_does_it_gets_further(way: Way) -> None:
    before = way.before.decided()
    after = replace(way.before, **way.after)
    if way.remedy is to.BY_HAND:
        after = replace(after, proposal={})
    decision = after.decided()

    assert not isinstance(before, Allowed)
    assert way.remedy in before.remedies
    assert _further(before, decision), told(decision)


def test_every_remedy_of_the_table_was_tried() -> None:
    tried = {way.remedy for way in WAYS}
    known = {remedy for rule in RULES for remedy in rule.remedies}
    nobody_can_try_here = {to.CALL, to.NOTHING}

    assert known - nobody_can_try_here <= tried


@given(proposals(), records(), circumstances(), policies)
def test_every_no_and_every_later_says_what_would_make_it_ok(
    proposal: Proposal, kept: list[ConsentRecord], facts: Circumstances, policy: Policy
) -> None:
    decision = decide(proposal, ledger=a_ledger(*kept), circumstances=facts, policy=policy, now=NOW)

    assert isinstance(decision, Allowed) or decision.remedies
    assert isinstance(decision, Allowed) or all(each.sentence for each in decision.remedies)


def test_an_approver_cannot_say_what_the_contact_meant() -> None:
    frozen = Given(
        proposal={"approvals": (("opt-out-unsure", "U0ANA"),)},
        facts=Circumstances(frozen_at=NOW - HOUR),
    )

    assert isinstance(frozen.decided(), Denied)


@pytest.mark.parametrize("rule", ["opted-out", "no-consent", "written-consent-needed"])
def test_an_approver_lets_no_refusal_go(rule: str) -> None:
    silenced = Given(proposal={**OFFER, "approvals": ((rule, "U0ANA"),)}, records=(an_opt_out(),))

    assert isinstance(silenced.decided(), Denied)


def test_an_approval_is_told_as_a_warning() -> None:
    decision = Given(
        proposal={"body": "Your wine is ready.", "approvals": (("age-gated-content", "U0ANA"),)}
    ).decided()

    assert isinstance(decision, Allowed)
    assert any("An approver let it go" in reason.sentence for reason in decision.warnings)


@pytest.mark.parametrize(
    ("standing", "ways"),
    [
        ((an_opt_out(),), (to.ONLY_START,)),
        ((an_opt_out(route=OptOutRoute.CARRIER, number=None),), (to.ONLY_START,)),
        ((an_opt_out(route=OptOutRoute.RINGCENTRAL_LIST),), (to.ONLY_START,)),
        ((an_opt_out(route=OptOutRoute.UNANSWERED_REVIEW, number=None),), (to.ONLY_START,)),
        ((SPOKEN_NO,), (to.NEWER_YES,)),
        ((an_opt_out(route=OptOutRoute.MAIL, number=None),), (to.NEWER_YES,)),
        ((an_opt_out(route=OptOutRoute.IMPORTED, number=None),), (to.NEWER_YES,)),
        ((an_opt_out(), SPOKEN_NO), (to.START_AND_YES,)),
        ((an_opt_out(route=OptOutRoute.WRONG_NUMBER),), (to.RIGHT_NUMBER,)),
        ((an_opt_out(), an_opt_out(id="gone", route=OptOutRoute.ERASURE)), (to.NOTHING,)),
    ],
    ids=["STOP", "carrier", "list", "silence", "phone", "letter", "imported", "both",
         "wrong number", "erased"],
)  # fmt: skip
def test_somebody_who_opted_out_is_told_only_what_lifts_it(
    standing: tuple[OptOut, ...], ways: tuple[Remedy, ...]
) -> None:
    sold = Given(records=(an_opt_in(), *standing), proposal=OFFER, sender={"use_cases": ()})
    decision = sold.decided()

    assert isinstance(decision, Denied)
    assert decision.remedies == ways


def test_a_refusal_says_by_which_road_they_opted_out() -> None:
    decision = Given(records=(an_opt_in(), SPOKEN_NO)).decided()

    assert "by phone" in decision.reasons[0].sentence


def test_a_wrong_number_is_not_told_as_an_opt_out() -> None:
    decision = Given(records=(an_opt_out(route=OptOutRoute.WRONG_NUMBER),)).decided()

    assert "wrong number" in decision.reasons[0].sentence
    assert "opted out" not in decision.reasons[0].sentence


def test_the_number_that_is_registered_for_marketing_is_named() -> None:
    wrong = Given(proposal={**OFFER, "marketing": OUR_SECOND}, records=SIGNED,
                  sender={"use_cases": ("CustomerCare",)}).decided()  # fmt: skip

    assert isinstance(wrong, Denied)
    assert any(OUR_SECOND.national in way.sentence for way in wrong.remedies)
    assert to.NO_MARKETING_NUMBER not in wrong.remedies


@pytest.mark.parametrize("body", ["", "Your visit is on Monday."])
def test_nobody_is_told_to_take_out_an_offer_that_is_not_there(body: str) -> None:
    raised = Given(proposal={"body": body, "category": PROMO}, records=()).decided()

    assert isinstance(raised, Denied)
    assert raised.remedies
    assert to.DROP_OFFER not in raised.remedies
