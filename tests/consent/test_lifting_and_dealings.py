"""What lifts a no, what a correction takes out, and how long a purchase counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.consent.dealings import completed, implied_until
from bot.consent.ledger import ConsentLedger
from bot.consent.lifting import BY_ANOTHER_ROAD, voidable
from bot.consent.methods import METHODS
from bot.consent.opt_in_check import problems
from bot.consent.record import (
    Basis,
    Correction,
    DoubleOptIn,
    Evidence,
    Grade,
    OptIn,
    OptInMethod,
    OptOut,
    OptOutRoute,
    Unblock,
)
from bot.texting.ids import SYSTEM, UserId
from bot.texting.phone import PhoneNumber
from tests.builders import (
    BRAND,
    CONTACT,
    MAYA,
    NOW,
    OUR_SECOND,
    OURS,
    a_ledger,
    an_opt_in,
    an_opt_out,
)
from tests.consent.cases import CONV, DAY, HOUR, INFO, MINUTE, PROMO, a_signed_opt_in

ADMIN = UserId("U0ADMIN")
CANADIAN = PhoneNumber("+16045550132")


def spoken_no(**fields: Any) -> OptOut:
    spoken = an_opt_out(
        route=OptOutRoute.SPOKEN, number=None, recorded_by=MAYA, matcher="person", words=""
    )
    return replace(spoken, **fields)


def newer_yes(**fields: Any) -> OptIn:
    yes = a_signed_opt_in(id="anew", occurred_at=NOW - MINUTE, recorded_at=NOW, approved_by=ADMIN)
    return replace(yes, **fields)


def a_correction(of: str, **fields: Any) -> Correction:
    mistake = Correction(
        id="fix", occurred_at=NOW, recorded_at=NOW, recorded_by=ADMIN, voids=of, reason="Wrong Dana"
    )
    return replace(mistake, **fields)


@pytest.mark.parametrize("route", sorted(BY_ANOTHER_ROAD))
def test_an_approved_newer_written_yes_lifts_a_no_that_did_not_come_by_text(
    route: OptOutRoute,
) -> None:
    ledger = a_ledger(an_opt_in(), spoken_no(route=route), newer_yes())

    assert ledger.standing_opt_out(OURS) is None
    assert ledger.grade(BRAND, "", OURS, NOW) is Grade.E4_SIGNED


@pytest.mark.parametrize(
    "fields",
    [
        {"approved_by": None},
        {"evidence": Evidence(place="form 12")},
        {"method": OptInMethod.SPOKEN},
        {"method": OptInMethod.IMPORTED},
        {"occurred_at": NOW - HOUR},
        {"occurred_at": NOW - DAY},
        {"recorded_at": NOW - HOUR},
        {"numbers": (OUR_SECOND,)},
    ],
    ids=["nobody approved", "words lost", "spoken", "imported", "same instant", "older",
         "recorded before", "another number"],
)  # fmt: skip
def test_no_weaker_yes_lifts_it(fields: dict[str, Any]) -> None:
    assert a_ledger(spoken_no(), newer_yes(**fields)).standing_opt_out(OURS) is not None


@pytest.mark.parametrize(
    "no",
    [
        an_opt_out(),
        an_opt_out(route=OptOutRoute.CARRIER),
        an_opt_out(route=OptOutRoute.RINGCENTRAL_LIST, number=None),
        an_opt_out(route=OptOutRoute.UNANSWERED_REVIEW),
        an_opt_out(route=OptOutRoute.ERASURE, number=None),
        an_opt_out(route=OptOutRoute.WRONG_NUMBER),
    ],
    ids=["STOP", "carrier", "list", "unanswered review", "erasure", "wrong number by text"],
)
def test_a_written_yes_never_lifts_what_came_by_text_or_an_erasure(no: OptOut) -> None:
    assert a_ledger(no, newer_yes()).standing_opt_out(OURS) is not None


def test_a_purged_or_voided_yes_lifts_nothing() -> None:
    ledger = a_ledger(spoken_no(), newer_yes())

    assert ledger.purged().standing_opt_out(OURS) is not None
    corrected = a_ledger(spoken_no(), newer_yes(), a_correction("anew"))
    assert corrected.standing_opt_out(OURS) is not None


def test_a_correction_takes_a_mistaken_yes_out_and_leaves_it_in_the_chain() -> None:
    ledger = a_ledger(an_opt_in(), a_correction("con_in"))

    assert ledger.opt_ins(OURS, NOW) == ()
    assert len(ledger.records) == 2
    assert ledger.verify() is None


@pytest.mark.parametrize(
    ("no", "stands"),
    [
        (spoken_no(), False),
        (an_opt_out(route=OptOutRoute.UNANSWERED_REVIEW, recorded_by=SYSTEM), False),
        (an_opt_out(), True),
        (spoken_no(recorded_by=SYSTEM), True),
        (spoken_no(matcher="keyword:stop"), True),
        (spoken_no(route=OptOutRoute.ERASURE), True),
        (an_opt_out(route=OptOutRoute.CARRIER), True),
    ],
    ids=["entered by us", "silence", "STOP", "by the bot", "read from words", "erasure", "carrier"],
)
def test_only_our_own_mistakes_are_corrected(no: OptOut, stands: bool) -> None:  # noqa: FBT001 - a row
    ledger = a_ledger(no, a_correction(no.id))

    assert (ledger.standing_opt_out(OURS) is not None) is stands


def test_a_voided_start_lifts_nothing() -> None:
    start = Unblock(id="s", occurred_at=NOW, recorded_at=NOW, recorded_by=SYSTEM, number=OURS)

    assert a_ledger(an_opt_out(), start).standing_opt_out(OURS) is None
    assert a_ledger(an_opt_out(), start, a_correction("s")).standing_opt_out(OURS) is not None


def test_a_correction_is_not_corrected() -> None:
    assert not voidable(a_correction("x"))


def test_a_yes_to_the_ask_stands_in_the_opt_in() -> None:
    asked = DoubleOptIn(
        id="a", occurred_at=NOW - HOUR, recorded_at=NOW, recorded_by=SYSTEM, step="asked",
        opt_in="con_in",
    )  # fmt: skip
    yes = replace(asked, id="y", step="confirmed", occurred_at=NOW - MINUTE)
    open_, answered = a_ledger(an_opt_in(), asked), a_ledger(an_opt_in(), asked, yes)

    assert open_.asked_at("con_in") == NOW - HOUR
    assert open_.opt_ins(OURS, NOW)[0].opt_in.confirmed_at is None
    assert answered.opt_ins(OURS, NOW)[0].opt_in.confirmed_at == NOW - MINUTE
    assert answered.asked_at("other") is None


@pytest.mark.parametrize(
    ("basis", "dealt", "until"),
    [
        (Basis.PURCHASE, "2026-03-03", "2028-03-03"),
        (Basis.PURCHASE, "2024-02-29", "2026-02-28"),
        (Basis.INQUIRY, "2026-03-03", "2026-09-03"),
        (Basis.INQUIRY, "2025-08-31", "2026-02-28"),
    ],
)
def test_implied_consent_ends_by_the_calendar(basis: Basis, dealt: str, until: str) -> None:
    assert implied_until(basis, _day(dealt)) == _day(until)


@pytest.mark.parametrize(
    ("basis", "dealt", "until"),
    [
        (Basis.PURCHASE, "2026-01-15", "2027-07-15"),
        (Basis.INQUIRY, "2026-01-15", "2026-04-15"),
    ],
)
def test_a_business_relationship_ends_sooner(basis: Basis, dealt: str, until: str) -> None:
    ledger = a_ledger(an_opt_in(basis=basis, dealt_at=_day(dealt)))

    assert ledger.ebr_until == _day(until)


def test_any_no_after_the_deal_ends_the_relationship_and_none_is_none() -> None:
    bought = an_opt_in(basis=Basis.PURCHASE, dealt_at=NOW - 30 * DAY)

    assert a_ledger(bought, an_opt_out()).ebr_until is None
    assert a_ledger(an_opt_out(occurred_at=NOW - 40 * DAY), bought).ebr_until is not None
    assert a_ledger(bought, a_correction("con_in")).ebr_until is None
    assert ConsentLedger().ebr_until is None


def test_an_implied_consent_lapses_by_itself_and_carries_no_promotion() -> None:
    implied = completed(_implied(dealt_at=NOW - 100 * DAY))
    ledger = a_ledger(implied)

    assert implied.expires_at == implied_until(Basis.INQUIRY, NOW - 100 * DAY)
    assert ledger.grade(BRAND, "", OURS, NOW) is Grade.E2_SPOKEN
    assert ledger.grade(BRAND, "", OURS, NOW + 100 * DAY) is Grade.E0_NONE


@pytest.mark.parametrize(
    ("field", "fields", "contact"),
    [
        ("method", {}, CONTACT),
        ("method", {}, None),
        ("basis", {"basis": None}, CANADIAN),
        ("dealt_at", {"dealt_at": None}, CANADIAN),
        ("dealt_at", {"dealt_at": NOW + DAY}, CANADIAN),
        ("dealt_at", {"dealt_at": NOW - 400 * DAY}, CANADIAN),
        ("category", {"category": PROMO}, CANADIAN),
        ("proof", {"evidence": Evidence()}, CANADIAN),
    ],
    ids=["in the US", "nobody knows where", "no basis", "no day", "tomorrow", "over", "promotion",
         "no proof"],
)  # fmt: skip
def test_what_an_implied_consent_lacks_is_told_at_its_field(
    field: str, fields: dict[str, Any], contact: PhoneNumber | None
) -> None:
    record = completed(_implied(**fields))

    assert field in problems(record, now=NOW, contact=contact)


def test_a_complete_implied_consent_may_be_recorded_for_a_canadian() -> None:
    assert problems(completed(_implied()), now=NOW, contact=CANADIAN) == {}


def test_nobody_agreed_to_texts_before_there_were_any() -> None:
    early = an_opt_in(occurred_at=datetime(1989, 12, 31, tzinfo=UTC))

    assert set(problems(early, now=NOW)) == {"when"}


@pytest.mark.parametrize("method", [OptInMethod.IVR, OptInMethod.POINT_OF_SALE])
def test_the_thread_claims_promotions_for_it_and_the_grade_allows_less(method: OptInMethod) -> None:
    assert METHODS[method].claimed is PROMO
    assert METHODS[method].carries is INFO
    assert "category" in problems(an_opt_in(method=method, category=PROMO), now=NOW)
    assert problems(an_opt_in(method=method), now=NOW) == {}


def test_each_grade_carries_a_category_at_most() -> None:
    carried = {METHODS[method].carries for method in OptInMethod}

    assert carried == {None, CONV, INFO, PROMO}


def _implied(**fields: Any) -> OptIn:
    implied = an_opt_in(
        method=OptInMethod.IMPLIED,
        basis=Basis.INQUIRY,
        dealt_at=NOW - timedelta(days=10),
        evidence=Evidence(place="ticket 55"),
    )
    return replace(implied, **fields)


def _day(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
