"""What makes a text promotional, informational or conversational."""

from __future__ import annotations

import time
from typing import Final

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.consent.category import Category, strictest
from bot.consent.classify import ROWS, carries_offer, classify
from bot.consent.selling.notices import NOTICES
from bot.consent.selling.tone import REPLYING, STARTING, Ear, parts, sold, together
from bot.texting.flat import flatten
from tests.evaluation.scoring import rows

SHORTEST: Final = 8
"""In characters."""

SELLING = (
    "20% off all shoes", "50 percent off today", "Save $20 on your next visit", "$10 off",
    "Here is a coupon for you", "Use code SPRING at checkout", "Our spring sale starts Friday",
    "This week's lunch special", "Free estimate for your roof", "Get a free tote",
    "Buy one get one", "2-for-1 pizza", "Shop now at harbor.example", "Book now and relax",
    "Don't miss out on this", "Refer a friend and earn points", "Limited-time deal",
    "You left something in your cart", "Black Friday is here", "Half price cleaning",
    "25 % de rabais", "Oferta de la semana", "Envio gratis", "Livraison gratuite des 50 $",
    "Hurry today!", "It is on the house", "Finish your purchase", "Join our VIP club",
    "You are pre-approved for $5,000", "Enter to win an iPad", "Profitez des soldes",
    "Aprovecha la promocion", "Sale ends Friday", "Our summer sale is on",
)  # fmt: skip
"""What no question of the contact's excuses."""

PITCHING = (
    "Only $19 a month", "New arrivals are in", "Back in stock!", "Check out our new menu",
    "Come see our new styles", "A few spots left this Saturday", "We're hiring drivers, apply now",
    "Please donate $10 today", "Vote for Maria Lopez", "Tired of your old windows?",
    "Thinking of selling? Homes near you go for record prices", "Tacos are 3 for $5",
    "Want to add a facial for $40?", "Need a will? Simple wills are $199.",
    "Pack your bags! Our cruise has two cabins left.", "Menu du midi a 14,95 $",
    "Corte y color por $65 esta semana",
)  # fmt: skip
"""What sells unasked for."""

TELLING = (
    "Your order is ready.", "Your appointment is on Tuesday at 3.", "Are you free on Monday?",
    "Feel free to call us", "No big deal, we'll fix it", "Here is the bill of sale",
    "The house sale agreement is attached", "We received your payment of $120.",
    "Please call the office", "Your sale closing is at noon", "The sale of your house closed.",
    "Dr. Lee is running 20 minutes late", "See you at 5", "It is 20% done",
    "Are you free to talk?", "Leave special instructions at the desk", "We offer parking",
    "Your order is 50% done", "Votre solde est de 50 $.", "La venta de su casa se cerro.",
    "We don't have a sale at the moment", "The showers are out of order today.",
    "We have gluten free crust",
)  # fmt: skip
"""Everyday senses of words that sell elsewhere."""

ANSWERING = (
    "The price of the repair you asked for is $420.", "A haircut is $45.", "Yes, we have it in red",
    "Sorry, the sale ended last week.", "It starts at $99 for the basic one.",
    "You can upgrade under Settings.", "Our new menu is on the site.", "We open at 9.",
    "No coupons right now, sorry", "Sin descuento por ahora", "That number is toll free",
    "Yes, the 10% discount applies", "It's $199 a month for the Civic you asked about",
    "We have openings tomorrow at 3", "The blue one is 20% off, yes.",
)  # fmt: skip
"""Answers that would be pitches if nobody had asked."""

UNASKED_IN_A_REPLY = (
    "Leave us a review and get 10% back", "fifty percent off everything",
    "Your exclusive code inside: FALL20", "Zero down leases", "Get pre-approved in minutes",
    "Great news: we now offer Botox", "Clearance racks are full", "Dine in for $9.99",
    "Donate today to help kids", "Thanks for your payment. Refinance today at 4%",
    "We buy houses in your area. Sell your house for cash", "Lease a new Civic for $199/mo",
    "Your order 1234 has shipped, Your exclusive code inside: FALL20",
    "You're all set for Monday. Want to add a hot stone massage for $30?",
)  # fmt: skip
"""Offers that follow no question."""

ONLY_ANNOUNCING = (
    "One more thing", "One sec", "One last thing", "Just one thing", "And one more",
    "Your discount was applied to order 55", "Low balance alert: $12.40",
    "Last day to drop off your tax papers is Friday",
    "Your subscription renews on Dec 1 for $10", "Quote for your roof: $4,300 as discussed",
    "Our new hygienist Maria starts Monday",
)  # fmt: skip
"""Words that resemble an offer and are none."""

CORPUS = sorted({
    row["outbound"] for row in rows("outbound_dev.jsonl") if len(row["outbound"]) > SHORTEST
})  # fmt: skip
"""Every text of the development set but a bare yes or no, which belongs to the words beside it."""

BODIES = st.one_of(
    st.text(max_size=80), st.sampled_from((*SELLING, *PITCHING, *TELLING, *ANSWERING))
)


@pytest.mark.parametrize("body", SELLING)
def test_one_offer_makes_any_text_promotional(body: str) -> None:
    classified = classify(body, consumer_initiated=True)

    assert classified.category is Category.PROMOTIONAL
    assert all(body[slice(*reason.span)].strip() for reason in classified.reasons)
    assert classify(body).category is Category.PROMOTIONAL


@pytest.mark.parametrize("body", PITCHING)
def test_a_pitch_that_nobody_asked_for_is_promotional(body: str) -> None:
    classified = classify(body)

    assert classified.category is Category.PROMOTIONAL
    assert all(body[slice(*reason.span)].strip() for reason in classified.reasons)


@pytest.mark.parametrize("body", TELLING)
def test_everyday_words_do_not_sell(body: str) -> None:
    assert classify(body).category is Category.INFORMATIONAL
    assert classify(body, consumer_initiated=True).category is Category.CONVERSATIONAL


@pytest.mark.parametrize("body", ANSWERING)
def test_the_answer_to_a_question_is_conversation(body: str) -> None:
    assert classify(body, consumer_initiated=True).category is Category.CONVERSATIONAL


@pytest.mark.parametrize(
    "aside",
    ["By the way, our new facial is only $60!", "We also have new arrivals in store.",
     "P.S. check out our new menu"],
)  # fmt: skip
def test_what_an_answer_adds_unasked_is_judged_as_unasked(aside: str) -> None:
    classified = classify(f"Yes, 3pm works. {aside}", consumer_initiated=True)

    assert classified.category is Category.PROMOTIONAL
    assert all(reason.span[0] >= len("Yes, 3pm works. ") for reason in classified.reasons)


@given(
    st.sampled_from(CORPUS),
    st.sampled_from(CORPUS),
    st.sampled_from([", ", "\n", " - ", "; ", ". ", "\n\n"]),
    st.booleans(),
    st.booleans(),
)
@settings(max_examples=600)
def test_adding_what_sells_never_lowers_a_text(
    body: str,
    more: str,
    joint: str,
    before: bool,  # noqa: FBT001 - drawn
    answering: bool,  # noqa: FBT001 - drawn
) -> None:
    alone, added = (classify(each, consumer_initiated=answering) for each in (body, more))
    assume(added.category is Category.PROMOTIONAL)

    longer = f"{more}{joint}{body}" if before else f"{body}{joint}{more}"

    together = classify(longer, consumer_initiated=answering).category
    assert together.rank >= alone.category.rank


@pytest.mark.parametrize("body", UNASKED_IN_A_REPLY)
def test_an_offer_that_nobody_asked_for_is_promotional_in_a_reply_too(body: str) -> None:
    classified = classify(body, consumer_initiated=True)

    assert classified.category is Category.PROMOTIONAL
    assert all(body[slice(*reason.span)].strip() for reason in classified.reasons)


@pytest.mark.parametrize("body", ONLY_ANNOUNCING)
def test_words_that_only_announce_more_words_do_not_sell(body: str) -> None:
    assert classify(body).category is Category.INFORMATIONAL


@pytest.mark.parametrize(
    "body", ["S4LE! 5o% 0ff", "$ale $ale $ale", "fr33 stuff friday", "d1sc0unt week", "c0upon"]
)
def test_an_offer_in_signs_for_letters_is_an_offer(body: str) -> None:
    assert classify(body, consumer_initiated=True).category is Category.PROMOTIONAL


@pytest.mark.parametrize(
    "body",
    [
        "-" * 10_000,
        "a, " * 3_000,
        "1." * 5_000,
        "$ " * 5_000,
        "\ufdfa\u00e9" * 5_000,
        "free " * 2_000,
        "buy now" * 1_500,
    ],
)
def test_a_long_text_is_judged_in_time_that_grows_with_its_length(body: str) -> None:
    began = time.process_time()

    classify(body)

    assert time.process_time() - began < 0.5


def test_a_text_that_we_start_is_never_conversational() -> None:
    assert classify("Hi Dana, how are you?").category is Category.INFORMATIONAL


@pytest.mark.parametrize(
    "body",
    ["Reminder: your visit is tomorrow", "This is an automated message", "Service alert: closed",
     "Please do not reply to this text", "Your verification code is 482913",
     "Rappel: votre rendez-vous est demain", "Recordatorio: su cita es el martes"],
)  # fmt: skip
def test_a_notice_is_no_answer(body: str) -> None:
    assert classify(body, consumer_initiated=True).category is Category.INFORMATIONAL


@pytest.mark.parametrize(
    "body",
    ["2\u200b0% o\u200bff", "\uff12\uff10% \uff4f\uff46\uff46 shoes", "s a l e today",
     "c.o.u.p.o.n", "\u0441oupon inside", "GRATUIT\u00c9 : livraison GRATUITE", "D\u00c9SCUENTO"],
)  # fmt: skip
def test_an_offer_in_disguise_is_an_offer(body: str) -> None:
    classified = classify(body)

    assert classified.category is Category.PROMOTIONAL
    assert all(0 <= start < end <= len(body) for start, end in (r.span for r in classified.reasons))


@pytest.mark.parametrize("offer", SELLING)
@pytest.mark.parametrize("answering", [False, True])
def test_one_offer_sells_among_any_number_of_notices(
    offer: str,
    answering: bool,  # noqa: FBT001 - a row
) -> None:
    notices = "\n".join(20 * TELLING)

    classified = classify(f"{notices}\n{offer}", consumer_initiated=answering)

    assert classified.category is Category.PROMOTIONAL


@given(BODIES, st.sampled_from(SELLING), st.booleans())
def test_adding_an_offer_makes_any_text_promotional(
    body: str,
    offer: str,
    answering: bool,  # noqa: FBT001 - drawn
) -> None:
    after = classify(f"{body}\n{offer}", consumer_initiated=answering).category

    assert after is Category.PROMOTIONAL


@given(BODIES)
def test_starting_the_exchange_never_lowers_a_text(body: str) -> None:
    assert classify(body).category.rank >= classify(body, consumer_initiated=True).category.rank


@given(BODIES, st.booleans())
def test_the_quick_look_and_the_full_reading_agree(
    body: str,
    answering: bool,  # noqa: FBT001 - drawn
) -> None:
    full = classify(body, consumer_initiated=answering).category

    assert carries_offer(body, consumer_initiated=answering) is (full is Category.PROMOTIONAL)


@given(BODIES)
def test_every_reason_points_into_the_text(body: str) -> None:
    for reason in classify(body).reasons:
        assert 0 <= reason.span[0] <= reason.span[1] <= len(body)


@pytest.mark.parametrize("body", [*SELLING, *PITCHING])
def test_the_stems_never_hide_what_the_pattern_would_find(body: str) -> None:
    flat = flatten(body).text
    kinds = (*ROWS, *NOTICES)

    hidden = [
        each.id
        for each in kinds
        if each.pattern.search(flat) and not any(stem in flat for stem in each.stems)
    ]

    assert hidden == []


def test_words_that_the_model_never_saw_do_not_sell() -> None:
    for each in ("", "12 34 56"):
        assert sold(each, parts(each), STARTING) is None


@pytest.mark.parametrize("ear", [STARTING, REPLYING])
def test_reading_weighs_the_signs_that_training_names(ear: Ear) -> None:
    for each in rows("outbound_heldout.jsonl"):
        for clause, _, _ in parts(flatten(each["outbound"]).text):
            named = sum(
                ear.weights[group].get(name, 0) for group, names in clause.signs() for name in names
            )
            assert ear.weigh(clause) == named


@given(st.lists(st.floats(-9, 9), min_size=1), st.lists(st.floats(-9, 9), min_size=1))
def test_what_sells_sells_beside_anything_else_that_does(
    first: list[float], second: list[float]
) -> None:
    assume(together(first) > 0)
    assume(together(second) > 0)

    assert together([*first, *second]) > 0


def test_categories_rise_and_a_higher_one_covers_the_lower() -> None:
    assert strictest(Category.CONVERSATIONAL, Category.INFORMATIONAL) is Category.INFORMATIONAL
    assert Category.PROMOTIONAL.covers(Category.CONVERSATIONAL)
    assert not Category.INFORMATIONAL.covers(Category.PROMOTIONAL)
