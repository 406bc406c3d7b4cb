"""Random facts for the properties of `decide`: near the edges that rules look at."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from bot.consent.case import Circumstances, PastSend, Policy, Proposal
from bot.consent.category import Category
from bot.consent.record import (
    ConsentRecord,
    Correction,
    DoubleOptIn,
    Evidence,
    OptIn,
    OptInMethod,
    OptOut,
    OptOutRoute,
    Unblock,
    WrittenClauses,
)
from bot.consent.scrubs import ScrubMark
from bot.texting.ids import SYSTEM
from bot.texting.phone import PhoneNumber
from tests.builders import BRAND, CONTACT, NOW, OUR_SECOND, OURS, a_sender
from tests.consent.cases import CANADIAN, CLAUSES, FLORIDIAN, TOLL_FREE

CONTACTS = (
    CONTACT, FLORIDIAN, CANADIAN, TOLL_FREE, PhoneNumber("+16055550132"),
    PhoneNumber("+12125550132"), PhoneNumber("+18765550132"), OURS,
)  # fmt: skip
instants = st.datetimes(datetime(2025, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001 - Hypothesis wants naive bounds
EDGES = tuple(
    timedelta(**{unit: n}) + timedelta(seconds=more)
    for unit, n in (("days", 0), ("minutes", 5), ("hours", 24), ("hours", 72), ("days", 30))
    for more in (-1, 0, 1)
)
ages = st.timedeltas(timedelta(days=-1), timedelta(days=60)) | st.sampled_from(EDGES)
numbers = st.sampled_from((OURS, OUR_SECOND))
purposes = st.sampled_from(("", "parking"))
bodies = st.sampled_from(
    ("Your order is ready.", "20% off today!", "Reply CANCEL to cancel your visit", "bit.ly/x",
     "You left a thing in your cart.", "Do not reply to this text.", "")
) | st.text(max_size=40)  # fmt: skip


def ago(age: timedelta) -> datetime:
    return NOW - age


@st.composite
def opt_ins(draw: st.DrawFn) -> OptIn:
    occurred_at = ago(draw(ages))
    return OptIn(
        id="in",
        occurred_at=occurred_at,
        recorded_at=occurred_at,
        recorded_by=SYSTEM,
        method=draw(st.sampled_from(OptInMethod)),
        category=draw(st.sampled_from(Category)),
        seller=draw(st.sampled_from((BRAND, BRAND, "Somebody else", ""))),
        purpose=draw(purposes),
        numbers=draw(st.sampled_from(((), (), (OURS,), (OUR_SECOND,)))),
        evidence=Evidence(
            wording=draw(st.sampled_from(("", "Text me."))),
            place=draw(st.sampled_from(("form", ""))),
        ),
        clauses=draw(st.sampled_from((WrittenClauses(), CLAUSES))),
        confirmed_at=draw(st.none() | ages.map(ago)),
        expires_at=draw(st.none() | ages.map(ago)),
    )


@st.composite
def opt_outs(draw: st.DrawFn) -> OptOut:
    return OptOut(
        id="out",
        occurred_at=ago(draw(ages)),
        recorded_at=ago(draw(ages)),
        recorded_by=SYSTEM,
        route=draw(st.sampled_from(OptOutRoute)),
        number=draw(st.none() | numbers),
        said_scope=draw(st.sampled_from(("all", "promotional"))),
    )


@st.composite
def unblocks(draw: st.DrawFn) -> Unblock:
    at = ago(draw(ages))
    return Unblock(
        id="start", occurred_at=at, recorded_at=at, recorded_by=SYSTEM, number=draw(numbers)
    )


@st.composite
def steps(draw: st.DrawFn) -> DoubleOptIn | Correction:
    at = ago(draw(ages))
    if draw(st.booleans()):
        return Correction(id="fix", occurred_at=at, recorded_at=at, recorded_by=SYSTEM, voids="in")
    return DoubleOptIn(
        id="yes",
        occurred_at=at,
        recorded_at=at,
        recorded_by=SYSTEM,
        step=draw(st.sampled_from(("asked", "confirmed"))),
        opt_in="in",
    )


def records(most: int = 5) -> st.SearchStrategy[list[ConsentRecord]]:
    return st.lists(opt_ins() | opt_outs() | unblocks() | steps(), max_size=most)


@st.composite
def proposals(draw: st.DrawFn) -> Proposal:
    return Proposal(
        contact=draw(st.sampled_from(CONTACTS)),
        sender=a_sender(
            campaign_status=draw(st.sampled_from(("Confirmed", "Confirmed", "Rejected"))),
            use_cases=draw(st.sampled_from(((), ("Marketing",), ("Marketing",)))),
            high_volume=draw(st.sampled_from((False, False, True))),
        ),
        body=draw(bodies),
        category=draw(st.sampled_from(Category)),
        seller=draw(st.sampled_from((BRAND, BRAND, ""))),
        purpose=draw(purposes),
        automated=draw(st.booleans()),
        programme=draw(st.sampled_from(("", "", "tips"))),
        replies=draw(st.sampled_from((True, True, False))),
        cart_left_at=draw(st.none() | st.none() | ages.map(ago)),
        attachments=draw(st.sampled_from(((), (), (1000,)))),
    )


@st.composite
def circumstances(draw: st.DrawFn) -> Circumstances:
    past = sorted(draw(st.lists(ages.map(ago), max_size=5)))
    return Circumstances(
        last_inbound=tuple(draw(st.lists(st.tuples(numbers, ages.map(ago)), max_size=2))),
        sends=tuple(
            PastSend(
                at=at,
                sender=draw(numbers),
                category=draw(st.sampled_from(Category)),
                had_footer=draw(st.booleans()),
                had_help=draw(st.booleans()),
                purpose=draw(purposes),
                system=draw(st.booleans()),
            )
            for at in past
        ),
        stated_zone=draw(st.sampled_from(("", "", "Pacific/Honolulu", "Asia/Kolkata", "no/where"))),
        stated_state=draw(st.sampled_from(("", "", "RI", "sd", "VA", "ON", "Atlantis"))),
        frozen_at=draw(st.none() | st.just(NOW)),
        wrong_number=draw(st.sampled_from((False, False, True))),
        unread_inbound=draw(st.sampled_from((False, False, True))),
        caught_up=draw(st.sampled_from((True, True, False))),
        paused=draw(st.sampled_from((False, False, True))),
        introduced=draw(st.sampled_from(((), (("tips", NOW),)))),
        texted_from=draw(
            st.sampled_from((frozenset(), frozenset({OURS}), frozenset({OUR_SECOND})))
        ),
        same_text_from=draw(st.sampled_from((frozenset(), frozenset(), frozenset({OUR_SECOND})))),
        blast=draw(st.sampled_from(((0, 0), (0, 0), (100, 1), (100, 9)))),
        scrubs=draw(
            st.lists(
                st.builds(
                    ScrubMark,
                    list=st.sampled_from(("dnc", "dnc-TX", "rnd")),
                    as_of=ages.map(lambda age: ago(age).date()),
                    hit=st.booleans(),
                ),
                max_size=2,
                unique_by=lambda mark: mark.list,
            ).map(tuple)
        ),
    )


policies = st.builds(
    Policy,
    brand=st.sampled_from((BRAND, "")),
    support_contact=st.sampled_from(("help@harbor.example", "")),
    conversation_window=st.timedeltas(timedelta(0), timedelta(days=9)),
    informational_hours=st.booleans(),
    future_rules=st.booleans(),
    unknown_place_offers=st.booleans(),
    canada_all_commercial=st.booleans(),
    loose_hours=st.sampled_from((frozenset(), frozenset({"RI", "SD", "CA"}))),
    footer_days=st.sampled_from((30, 7)),
    cap_per_day=st.integers(-1, 5),
)
