"""The ledger: what holds, what lifts, what tampering leaves behind."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.consent.category import Category
from bot.consent.chain import GENESIS
from bot.consent.ledger import ConsentLedger, ConsentStatus, fits
from bot.consent.methods import METHODS, grade_of
from bot.consent.record import Evidence, Grade, OptIn, OptInMethod, OptOut, OptOutRoute, Unblock
from bot.texting.ids import SYSTEM
from tests.builders import BRAND, NOW, OUR_SECOND, OURS, a_ledger, an_opt_in, an_opt_out
from tests.consent.cases import CLAUSES, DAY, HOUR, MINUTE, PROMO, a_signed_opt_in, a_spoken_opt_in


def a_start(ago: timedelta = 10 * MINUTE, **fields: object) -> Unblock:
    at: datetime = NOW - ago
    start = Unblock(id="s", occurred_at=at, recorded_at=at, recorded_by=SYSTEM, number=OURS)
    return replace(start, **fields)  # type: ignore[arg-type]  # a test names any field


def test_an_empty_ledger_says_nothing_and_verifies() -> None:
    ledger = ConsentLedger()

    assert ledger.status(NOW) is ConsentStatus.NONE
    assert ledger.verify() is None
    assert ledger.head == GENESIS


def test_a_fold_follows_the_records() -> None:
    ledger = a_ledger(an_opt_in(), an_opt_out(), a_start())

    assert ledger.status(NOW - 8 * DAY, OURS) is ConsentStatus.NONE
    assert ledger.status(NOW - DAY, OURS) is ConsentStatus.OPTED_IN
    assert ledger.status(NOW - 30 * MINUTE, OURS) is ConsentStatus.OPTED_OUT
    assert ledger.status(NOW, OURS) is ConsentStatus.OPTED_IN
    assert ledger.status(NOW, OUR_SECOND) is ConsentStatus.OPTED_OUT


def test_a_stop_holds_as_soon_as_it_is_known_whatever_its_clock_says() -> None:
    ahead = an_opt_out(occurred_at=NOW + HOUR, recorded_at=NOW)

    assert a_ledger(an_opt_in(), ahead).status(NOW, OURS) is ConsentStatus.OPTED_OUT


def test_a_start_opens_the_number_it_was_texted_to_and_no_other() -> None:
    ledger = a_ledger(an_opt_out(number=OUR_SECOND), a_start(number=OURS))

    assert ledger.standing_opt_out(OURS) is None
    assert ledger.standing_opt_out(OUR_SECOND) is not None


def test_without_a_number_no_opt_out_is_overlooked() -> None:
    assert a_ledger(an_opt_out(), a_start()).standing_opt_out() is not None


def test_a_start_at_the_same_instant_as_the_stop_lifts_nothing() -> None:
    ledger = a_ledger(an_opt_out(), a_start(HOUR))

    assert ledger.standing_opt_out(OURS) is not None


@pytest.mark.parametrize(
    "route",
    [OptOutRoute.SPOKEN, OptOutRoute.MAIL, OptOutRoute.EMAIL, OptOutRoute.IN_PERSON,
     OptOutRoute.ERASURE],
)  # fmt: skip
def test_a_start_never_lifts_an_opt_out_that_did_not_come_by_text(route: OptOutRoute) -> None:
    ledger = a_ledger(an_opt_out(route=route, number=OURS), a_start())

    assert ledger.standing_opt_out(OURS) is not None


@pytest.mark.parametrize(
    "route",
    [OptOutRoute.RINGCENTRAL_LIST, OptOutRoute.CARRIER, OptOutRoute.UNANSWERED_REVIEW],
)
def test_their_start_opens_what_a_list_a_carrier_or_silence_closed(route: OptOutRoute) -> None:
    """RingCentral and carriers take START too, whichever number of ours was written to."""
    for number in (OURS, None):
        no = an_opt_out(route=route, number=number)

        assert a_ledger(no, a_start()).standing_opt_out(OURS) is None


def test_a_wrong_number_counts_as_text_only_if_our_number_is_known() -> None:
    known = an_opt_out(route=OptOutRoute.WRONG_NUMBER, number=OURS)
    unknown = an_opt_out(route=OptOutRoute.WRONG_NUMBER, number=None)

    assert a_ledger(known, a_start()).standing_opt_out(OURS) is None
    assert a_ledger(unknown, a_start()).standing_opt_out(OURS) is not None


def test_the_newest_of_several_opt_outs_stands_for_all() -> None:
    older = an_opt_out(id="older", occurred_at=NOW - DAY)
    newer = an_opt_out(id="newer")

    standing = a_ledger(newer, older).standing_opt_out(OURS)

    assert standing is not None
    assert standing.id == "newer"


def test_promotions_do_not_come_back_with_a_start() -> None:
    before = a_ledger(a_signed_opt_in())
    after = a_ledger(a_signed_opt_in(), an_opt_out(), a_start())

    assert before.grade(BRAND, "", OURS, NOW) is Grade.E4_SIGNED
    assert after.grade(BRAND, "", OURS, NOW) is Grade.E3_WRITTEN


def test_a_signed_form_after_the_start_carries_promotions_again() -> None:
    anew = a_signed_opt_in(occurred_at=NOW - MINUTE)

    ledger = a_ledger(a_signed_opt_in(), an_opt_out(), a_start(), anew)

    assert ledger.carriers(BRAND, "", OURS, NOW) == (anew,)


def test_consent_is_for_one_sender_one_purpose_and_its_numbers() -> None:
    ledger = a_ledger(an_opt_in(purpose="Orders", numbers=(OURS,)))

    assert ledger.grade(f" {BRAND.upper()} ", "orders", OURS, NOW) is Grade.E3_WRITTEN
    assert ledger.grade("Somebody", "orders", OURS, NOW) is Grade.E0_NONE
    assert ledger.grade(BRAND, "parking", OURS, NOW) is Grade.E0_NONE
    assert ledger.grade(BRAND, "orders", OUR_SECOND, NOW) is Grade.E0_NONE


def test_consent_without_a_named_sender_fits_nobody() -> None:
    assert a_ledger(an_opt_in(seller=" ")).grade("", "", OURS, NOW) is Grade.E0_NONE


def test_consent_for_a_sender_in_general_fits_every_purpose() -> None:
    assert a_ledger(an_opt_in()).grade(BRAND, "parking", OURS, NOW) is Grade.E3_WRITTEN


def test_the_carriers_are_the_opt_ins_of_the_best_grade() -> None:
    spoken, written = a_spoken_opt_in(id="spoken"), an_opt_in(id="written")

    assert a_ledger(spoken, written).carriers(BRAND, "", OURS, NOW) == (written,)
    assert a_ledger().carriers(BRAND, "", OURS, NOW) == ()


@pytest.mark.parametrize(
    ("opt_in", "grade"),
    [
        (an_opt_in(method=OptInMethod.INBOUND_TEXT), Grade.E1_INBOUND),
        (a_spoken_opt_in(clauses=CLAUSES, category=PROMO), Grade.E2_SPOKEN),
        (an_opt_in(), Grade.E3_WRITTEN),
        (an_opt_in(evidence=Evidence()), Grade.E2_SPOKEN),
        (a_signed_opt_in(), Grade.E4_SIGNED),
        (a_signed_opt_in(category=Category.INFORMATIONAL), Grade.E3_WRITTEN),
        (a_signed_opt_in(method=OptInMethod.IMPORTED), Grade.E2_SPOKEN),
        (a_signed_opt_in(method=OptInMethod.RINGCENTRAL_LIST), Grade.E0_NONE),
    ],
)
def test_the_grade_follows_the_evidence_not_the_claim(opt_in: OptIn, grade: Grade) -> None:
    assert grade_of(opt_in) is grade


def test_every_method_has_a_row_and_none_carries_more_than_it_claims() -> None:
    assert set(METHODS) == set(OptInMethod)
    assert all(
        method.grade < Grade.E4_SIGNED or method.claimed is PROMO for method in METHODS.values()
    )


@given(st.lists(st.sampled_from((an_opt_in(), an_opt_out(), a_start())), max_size=6))
def test_an_appended_ledger_always_verifies(kept: list[OptIn | OptOut | Unblock]) -> None:
    assert a_ledger(*kept).verify() is None


@pytest.mark.parametrize("seller", ["\u200b", "\u2060\ufeff ", "\u3164", "\ufe0f", ""])
def test_a_seller_that_nobody_can_see_is_nobody(seller: str) -> None:
    assert not fits(an_opt_in(seller=seller), seller, "")


@pytest.mark.parametrize(
    "written", ["Cafe\u0301 Luna", "CAF\u00c9 LUNA", "Caf\u00e9\u200b  Luna", "\uff23af\u00e9 Luna"]
)
def test_a_name_is_the_same_however_it_was_typed(written: str) -> None:
    assert fits(an_opt_in(seller=written), "Caf\u00e9 Luna", "")
    assert not fits(an_opt_in(seller=written), "Cafe Luna", "")


def test_each_further_record_costs_the_same() -> None:
    """Hashing all of them at each one took a minute, and this test has less."""
    ledger = a_ledger()
    for index in range(1000):
        ledger = ledger.append(an_opt_out(id=f"out_{index}"), salt="s")

    assert ledger.known_head == (ledger.entries, replace(ledger, known_head=None).head)
    assert ledger.verify() is None
    assert len(ledger.standing_opt_outs(OURS)) == 1000
    assert ledger.append(a_start(), salt="s").standing_opt_outs(OURS) == ()


def test_a_head_that_was_worked_out_is_used_for_no_other_entries() -> None:
    ledger = a_ledger(an_opt_in(), an_opt_out())
    shorter = replace(ledger, entries=ledger.entries[:1])

    assert shorter.head == ledger.head_at(1) != ledger.head
