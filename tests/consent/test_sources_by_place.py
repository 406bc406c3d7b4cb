"""A reason names the sources that hold where the contact may be, and always at least one."""

from __future__ import annotations

import pytest
from hypothesis import given

from bot.consent.case import Circumstances, Policy, Proposal
from bot.consent.citations import CITATIONS
from bot.consent.decide import case_of, decide
from bot.consent.decision import Allowed, Decision
from bot.consent.record import ConsentRecord
from bot.texting.phone import PhoneNumber
from tests.builders import CONTACT, NOW, a_ledger, an_opt_in, an_opt_out
from tests.consent.cases import CANADIAN, FLORIDIAN, PROMO, TOLL_FREE, Given
from tests.consent.strategies import circumstances, policies, proposals, records

NEW_YORKER = PhoneNumber("+12125550132")


def cited(decision: Decision) -> set[str]:
    warnings = decision.warnings if isinstance(decision, Allowed) else ()
    return {each.id for reason in (*decision.reasons, *warnings) for each in reason.citations}


@pytest.mark.parametrize(
    ("contact", "here", "elsewhere"),
    [
        (NEW_YORKER, {"NY-399Z"}, {"VA-SB1339", "CASL-IMP", "CRTC-HRS"}),
        (FLORIDIAN, {"TCPA-a1"}, {"CASL-IMP", "NY-399Z", "VA-SB1339"}),
        (CANADIAN, {"CASL-IMP"}, {"TCPA-a1", "TCPA-a11", "QH"}),
        (TOLL_FREE, {"CASL-IMP", "TCPA-a1"}, set()),
    ],
    ids=["New York", "Florida", "Canada", "anywhere"],
)
def test_only_laws_of_the_place_are_named(
    contact: PhoneNumber, here: set[str], elsewhere: set[str]
) -> None:
    nothing = Given(proposal={"contact": contact}, records=()).decided()
    silent = Given(proposal={"contact": contact}, records=(an_opt_in(), an_opt_out())).decided()

    named = cited(nothing) | cited(silent)
    assert here <= named
    assert not elsewhere & named


@given(proposals(), records(), circumstances(), policies)
def test_every_reason_has_a_source(
    proposal: Proposal, kept: list[ConsentRecord], facts: Circumstances, policy: Policy
) -> None:
    decision = decide(proposal, ledger=a_ledger(*kept), circumstances=facts, policy=policy, now=NOW)

    assert all(reason.citations for reason in decision.reasons)


def test_places_are_told_as_cases_tell_them() -> None:
    everywhere = case_of(
        Given(proposal={"contact": TOLL_FREE}).proposed(),
        a_ledger(),
        Circumstances(),
        Policy(),
        NOW,
    ).jurisdictions

    assert all(each.places <= everywhere for each in CITATIONS.values())
    assert CITATIONS["SC-A.4"].places == frozenset()
    assert CITATIONS["QH-FL"].places == {"US-FL"}
    assert CITATIONS["TX-SB140"].places == {"US-TX"}


def test_a_san_francisco_offer_at_night_names_no_canadian_hours() -> None:
    night = NOW.replace(hour=9)
    late = Given(
        proposal={"contact": CONTACT, "category": PROMO, "body": "20% off."}, now=night
    ).decided()

    assert "CRTC-HRS" not in cited(late)
