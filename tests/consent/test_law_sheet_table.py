"""The decision table of the law sheet (§11), row by row, for each category.

Where a ruling is stricter than the sheet, the row says which one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.consent.case import Circumstances, SystemText
from bot.consent.category import Category
from bot.consent.decision import Allowed, Deferred, Denied, RequiredPart
from bot.consent.record import OptInMethod, OptOutRoute, Unblock
from bot.consent.scrubs import ScrubMark
from bot.texting.ids import SYSTEM
from tests.builders import NOW, OUR_SECOND, OURS, an_opt_in, an_opt_out
from tests.consent.cases import (
    CANADIAN,
    CONV,
    DAY,
    FLORIDIAN,
    HOUR,
    INFO,
    MINUTE,
    POLICY,
    PROMO,
    TOLL_FREE,
    Given,
    a_send,
    a_signed_opt_in,
    a_spoken_opt_in,
    told,
    wrote,
)  # fmt: skip

Verdict = type[Allowed | Deferred | Denied]
OUR_PARTS = frozenset({RequiredPart.BRAND, RequiredPart.STOP})
CANADA_PARTS = OUR_PARTS | {RequiredPart.CONTACT}
NIGHT = datetime(2026, 3, 4, 7, 0, tzinfo=UTC)
SIGNED, WRITTEN, SPOKEN = a_signed_opt_in(), an_opt_in(), a_spoken_opt_in()
START = Unblock(
    id="con_start", occurred_at=NOW - 10 * MINUTE, recorded_at=NOW, recorded_by=SYSTEM, number=OURS
)
JUST_WROTE = Circumstances(last_inbound=wrote(HOUR))
BODIES = {CONV: "Yes, until six.", INFO: "Your order is ready.", PROMO: "20% off all cleanings."}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One cell: what the sheet says to one category."""

    verdict: Verdict
    rules: frozenset[str] = frozenset()
    """Rules that are told of, among others."""
    parts: frozenset[RequiredPart] = frozenset()


def yes(rules: str = "", parts: frozenset[RequiredPart] = frozenset()) -> Cell:
    return Cell(verdict=Allowed, rules=frozenset(rules.split()), parts=parts)


def later(rules: str) -> Cell:
    return Cell(verdict=Deferred, rules=frozenset(rules.split()))


def no(rules: str) -> Cell:
    return Cell(verdict=Denied, rules=frozenset(rules.split()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row of the sheet in one situation."""

    row: int
    when: str
    given: dict[str, Any]
    conversational: Cell | None = None
    informational: Cell | None = None
    promotional: Cell | None = None

    @property
    def cells(self) -> Iterator[tuple[Category, Cell]]:
        for category in Category:
            cell = getattr(self, category.value)
            if cell is not None:
                yield category, cell


def line(row: int, when: str, *cells: Cell | None, **given: Any) -> Line:
    return Line(
        row=row, when=when, given=given,
        conversational=cells[0], informational=cells[1], promotional=cells[2],
    )  # fmt: skip


LINES = (
    line(1, "opted out", no("opted-out"), no("opted-out"), no("opted-out"),
         records=(SIGNED, an_opt_out()), facts=JUST_WROTE),
    line(1, "opted out of promotions only, not clarified",
         no("opted-out-of-offers"), no("opted-out-of-offers"), no("opted-out"),
         records=(SIGNED, an_opt_out(said_scope="promotional")), facts=JUST_WROTE),
    line(1, "an answer they asked for after START",
         yes("answering"), yes("express-consent"), no("written-consent-needed"),
         records=(SIGNED, an_opt_out(), START),
         facts=Circumstances(last_inbound=wrote(5 * MINUTE))),
    line(3, "an unsure reading is open (ruling 10: held for everybody)",
         no("opt-out-unsure"), no("opt-out-unsure"), no("opt-out-unsure"),
         records=(SIGNED,), facts=replace(JUST_WROTE, frozen_at=NOW - HOUR)),
    line(4, "wrong number", no("wrong-number"), no("wrong-number"), no("wrong-number"),
         records=(SIGNED,), facts=replace(JUST_WROTE, wrong_number=True)),
    line(4, "the number was given up",
         None, no("number-changed-hands"), no("number-changed-hands"),
         records=(SIGNED,),
         facts=Circumstances(scrubs=(
             ScrubMark(list="deactivated", as_of=NOW.date(), hit=True),))),
    line(5, "campaign not confirmed",
         no("campaign-not-confirmed"), no("campaign-not-confirmed"), no("campaign-not-confirmed"),
         records=(SIGNED,), facts=JUST_WROTE, sender={"campaign_status": "Rejected"}),
    line(5, "not filed for marketing", yes(), yes(), no("use-case-mismatch"),
         records=(SIGNED,), facts=JUST_WROTE, sender={"use_cases": ("CustomerCare",)}),
    line(7, "nothing on file",
         no("no-consent"), no("no-consent"), no("no-consent"), records=()),
    line(8, "they wrote within the window",
         yes("answering"), no("express-consent-needed"), no("written-consent-needed"),
         records=(), facts=Circumstances(last_inbound=wrote(DAY - MINUTE))),
    line(9, "they wrote before the window",
         no("reply-window-closed"), no("reply-window-closed"), no("reply-window-closed"),
         records=(), facts=Circumstances(last_inbound=wrote(DAY))),
    line(10, "spoken, same purpose and sender",
         yes("spoken-consent"), yes("spoken-consent express-consent", OUR_PARTS),
         no("written-consent-needed"), records=(SPOKEN,)),
    line(10, "spoken, by machine, its log missing",
         None, no("automated-consent"), no("written-consent-needed"),
         proposal={"automated": True},
         records=(a_spoken_opt_in(evidence=replace(WRITTEN.evidence, place="")),)),
    line(11, "written, for another sender, and nothing from them",
         no("no-consent"), no("no-consent"), no("no-consent"),
         records=(a_signed_opt_in(seller="Somebody else"),)),
    line(11, "written, for another purpose, but they wrote",
         yes("answering"), no("express-consent-needed"), no("written-consent-needed"),
         records=(a_signed_opt_in(purpose="parking"),), facts=JUST_WROTE),
    line(12, "written, same purpose, without marketing",
         yes("express-consent"), yes("express-consent", OUR_PARTS),
         no("written-consent-needed"), records=(WRITTEN,)),
    line(13, "signed", yes(), yes("express-consent", OUR_PARTS),
         yes("express-consent", OUR_PARTS), records=(SIGNED,)),
    line(14, "31 days old, never used",
         yes("consent-never-used"), yes("consent-never-used"), no("consent-never-used"),
         records=(a_signed_opt_in(occurred_at=NOW - 40 * DAY, confirmed_at=NOW - 31 * DAY),)),
    line(15, "recurring, its confirmation not sent",
         no("confirmation-first"), no("confirmation-first"), no("confirmation-first"),
         records=(SIGNED,), proposal={"programme": "tips"}),
    line(15, "recurring, its confirmation sent", yes(), yes(), yes(),
         records=(SIGNED,), proposal={"programme": "tips"},
         facts=Circumstances(introduced=(("tips", NOW - DAY),))),
    line(16, "at night, nothing from them (ruling 2: deferred)",
         later("quiet-hours"), later("quiet-hours"), later("quiet-hours"),
         records=(SIGNED,), now=NIGHT),
    line(16, "at night, an answer", yes("quiet-hours"), later("quiet-hours"),
         later("quiet-hours"), records=(SIGNED,), now=NIGHT,
         facts=Circumstances(last_inbound=((OURS, NIGHT - HOUR),))),
    line(17, "three texts in a day, Florida",
         yes("daily-cap"), yes("daily-cap"), later("daily-cap"),
         records=(SIGNED,), proposal={"contact": FLORIDIAN},
         facts=Circumstances(sends=tuple(a_send(n * HOUR, category=PROMO) for n in (3, 2, 1)))),
    line(18, "on the National Do-Not-Call list, signed",
         yes(), yes(), yes("do-not-call-listed"), records=(SIGNED,),
         facts=Circumstances(scrubs=(ScrubMark(list="dnc", as_of=NOW.date(), hit=True),))),
    line(18, "on the National Do-Not-Call list, spoken",
         yes(), yes(), no("do-not-call-listed"), records=(SPOKEN,),
         facts=Circumstances(scrubs=(ScrubMark(list="dnc", as_of=NOW.date(), hit=True),))),
    line(19, "all clear", yes("answering"), yes("express-consent", OUR_PARTS),
         yes("express-consent", OUR_PARTS), records=(SIGNED,), facts=JUST_WROTE),
    line(20, "Canada, express", yes("answering"),
         yes("canadian-text", CANADA_PARTS), yes("canadian-text", CANADA_PARTS),
         records=(SIGNED,), proposal={"contact": CANADIAN}, facts=JUST_WROTE),
    line(21, "Canada, implied and in force", yes("answering"),
         yes("canadian-text", CANADA_PARTS), no("implied-consent"),
         records=(a_signed_opt_in(expires_at=NOW + DAY),), proposal={"contact": CANADIAN},
         facts=JUST_WROTE),
    line(22, "Canada, implied and over, but they wrote", yes("answering"),
         no("express-consent-needed"), no("written-consent-needed"),
         records=(a_signed_opt_in(expires_at=NOW - DAY),), proposal={"contact": CANADIAN},
         facts=JUST_WROTE),
    line(22, "Canada, implied and over", no("no-consent"), no("no-consent"), no("no-consent"),
         records=(a_signed_opt_in(expires_at=NOW - DAY),), proposal={"contact": CANADIAN}),
    line(23, "the do-not-call list is old, and the yes was spoken",
         yes(), yes(), no("do-not-call-stale"), records=(SPOKEN,),
         facts=Circumstances(scrubs=(
             ScrubMark(list="dnc", as_of=(NOW - timedelta(days=33)).date()),))),
    line(23, "the number shows no place", yes("place-unknown"), yes(), no("place-unknown"),
         records=(SIGNED,), proposal={"contact": TOLL_FREE}, now=NOW + HOUR,
         facts=Circumstances(last_inbound=((OURS, NOW),))),
    line(23, "RingCentral's list was not read (ruling 13: nothing leaves)",
         no("catching-up"), no("catching-up"), no("catching-up"),
         records=(SIGNED,), facts=replace(JUST_WROTE, caught_up=False)),
)  # fmt: skip

# Row 2 is a text of the bot's own; row 6 depends on the words.
CONFIRMATION = {"system": SystemText.OPT_OUT_CONFIRMATION, "body": "You will get no more texts."}
OURS_TO_CONFIRM = replace(POLICY, who_confirms_stop="us")


@pytest.mark.parametrize(
    ("line", "category", "cell"),
    [
        pytest.param(each, category, cell, id=f"row {each.row}: {each.when}: {category.value}")
        for each in LINES
        for category, cell in each.cells
    ],
)
def test_the_law_sheet_says(line: Line, category: Category, cell: Cell) -> None:
    given = dict(line.given)
    proposal = {"body": BODIES[category], "category": category, **given.pop("proposal", {})}
    # A reply counts as one only as long as it answers; the sheet's first column is about replies.
    decision = Given(proposal=proposal, **given).decided()

    assert type(decision) is cell.verdict, [reason.sentence for reason in decision.reasons]
    assert cell.rules <= told(decision)
    if isinstance(decision, Allowed):
        assert cell.parts <= decision.required_parts


@pytest.mark.parametrize("category", Category, ids=lambda category: category.value)
@pytest.mark.parametrize(
    ("body", "rule"),
    [
        ("Your payday loan is ready.", "barred-content"),
        ("See https://bit.ly/x1", "link-shortener"),
        ("Reply CANCEL to cancel your appointment.", "stop-word-as-answer"),
    ],
)
def test_row_6_refuses_words_whatever_they_are(body: str, rule: str, category: Category) -> None:
    proposal = {"body": body, "category": category}
    decision = Given(proposal=proposal, records=(SIGNED,), facts=JUST_WROTE).decided()

    assert isinstance(decision, Denied)
    assert rule in told(decision)


def test_row_6_refuses_to_spread_an_offer_over_numbers() -> None:
    spread = Circumstances(same_text_from=frozenset({OUR_SECOND}))
    proposal = {"body": BODIES[PROMO], "category": PROMO}

    assert "same-text-spread" in told(
        Given(proposal=proposal, records=(SIGNED,), facts=spread).decided()
    )


@pytest.mark.parametrize("category", Category, ids=lambda category: category.value)
@pytest.mark.parametrize(
    ("age", "sent", "policy", "verdict"),
    [
        (MINUTE, (), OURS_TO_CONFIRM, Allowed),
        (5 * MINUTE, (), OURS_TO_CONFIRM, Allowed),
        (5 * MINUTE + timedelta(seconds=1), (), OURS_TO_CONFIRM, Denied),
        (2 * MINUTE, ((SystemText.OPT_OUT_CONFIRMATION, NOW - MINUTE),), OURS_TO_CONFIRM, Denied),
        (MINUTE, (), POLICY, Denied),
    ],
)
def test_row_2_confirms_an_opt_out_once_within_five_minutes_if_nobody_else_does(
    category: Category, age: timedelta, sent: Any, policy: Any, verdict: Verdict
) -> None:
    decision = Given(
        proposal={**CONFIRMATION, "category": category},
        records=(WRITTEN, an_opt_out(occurred_at=NOW - age, recorded_at=NOW - age)),
        facts=Circumstances(system_sent=sent),
        policy=policy,
    ).decided()

    # A confirmation that was called an offer sells nothing, but is refused as one.
    assert type(decision) is (Denied if category is PROMO else verdict)


def test_every_row_of_the_sheet_stands_here() -> None:
    assert {each.row for each in LINES} | {2, 6} == set(range(1, 24))


def test_an_opt_out_by_any_route_is_row_1() -> None:
    for route in OptOutRoute:
        decision = Given(records=(SIGNED, an_opt_out(route=route, number=None))).decided()
        assert "opted-out" in told(decision), route


def test_only_methods_with_a_grade_of_their_own_carry_news() -> None:
    carried = {
        method
        for method in OptInMethod
        if isinstance(Given(records=(an_opt_in(method=method),)).decided(), Allowed)
    }

    assert carried == set(OptInMethod) - {OptInMethod.INBOUND_TEXT, OptInMethod.RINGCENTRAL_LIST}
