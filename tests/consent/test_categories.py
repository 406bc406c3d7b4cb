"""What makes a text promotional, informational or conversational."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.consent.category import Category, strictest
from bot.consent.classify import carries_offer, classify
from bot.consent.offers import NOTICES, OFFERS

SELLING = (
    "20% off all shoes", "50 percent off today", "Save $20 on your next visit", "$10 off",
    "Here is a coupon for you", "Use code SPRING at checkout", "Our spring sale starts Friday",
    "Check out our new menu", "This week's lunch special", "Free estimate for your roof",
    "Buy one get one", "2-for-1 pizza", "Shop now at harbor.example", "Book now and relax",
    "Don't miss out on this", "Only $19 a month", "New arrivals are in", "Back in stock!",
    "Refer a friend and earn points", "You left something in your cart", "Black Friday is here",
    "25 % de rabais", "Oferta de la semana", "Limited-time deal", "Half price cleaning",
    "Hurry today!", "It is on the house", "Finish your purchase", "Join our VIP club",
)  # fmt: skip
TELLING = (
    "Your order is ready.", "Your appointment is on Tuesday at 3.", "Are you free on Monday?",
    "Feel free to call us", "No big deal, we'll fix it", "Here is the bill of sale",
    "The house is for sale agreement only", "We received your payment of $120.",
    "Please call the office", "Your sale closing is at noon", "The part is in stock tomorrow? no",
    "Dr. Lee is running 20 minutes late", "See you at 5", "It is 20% done",
)  # fmt: skip


@pytest.mark.parametrize("body", SELLING)
def test_one_offer_makes_any_text_promotional(body: str) -> None:
    classified = classify(body, consumer_initiated=True)

    assert classified.category is Category.PROMOTIONAL
    assert all(body[slice(*reason.span)] for reason in classified.reasons)


@pytest.mark.parametrize("body", [body for body in TELLING if "in stock" not in body])
def test_everyday_words_do_not_sell(body: str) -> None:
    assert classify(body).category is Category.INFORMATIONAL
    assert classify(body, consumer_initiated=True).category is Category.CONVERSATIONAL


def test_a_text_that_we_start_is_never_conversational() -> None:
    assert classify("Hi Dana, how are you?").category is Category.INFORMATIONAL


@pytest.mark.parametrize(
    "body",
    ["Reminder: your visit is tomorrow", "This is an automated message", "Service alert: closed",
     "Please do not reply to this text"],
)  # fmt: skip
def test_a_notice_is_no_answer(body: str) -> None:
    assert classify(body, consumer_initiated=True).category is Category.INFORMATIONAL


@given(st.text(max_size=60), st.sampled_from(SELLING), st.booleans())
def test_adding_an_offer_never_lowers_a_text(body: str, offer: str, answering: bool) -> None:  # noqa: FBT001 - drawn
    before = classify(body, consumer_initiated=answering).category
    after = classify(f"{body} {offer}", consumer_initiated=answering).category

    assert after.rank >= before.rank
    assert after is Category.PROMOTIONAL


@given(st.text(max_size=80))
def test_the_quick_look_and_the_full_reading_agree(body: str) -> None:
    assert carries_offer(body) is (classify(body).category is Category.PROMOTIONAL)


@pytest.mark.parametrize("body", SELLING)
def test_the_stems_never_hide_what_the_pattern_would_find(body: str) -> None:
    by_pattern = {each.id for each in (*OFFERS, *NOTICES) if each.pattern.search(body)}
    by_stem = {each.id for each in (*OFFERS, *NOTICES) if each.find(body, body.lower())}

    assert by_stem == by_pattern


def test_categories_rise_and_a_higher_one_covers_the_lower() -> None:
    assert strictest(Category.CONVERSATIONAL, Category.INFORMATIONAL) is Category.INFORMATIONAL
    assert Category.PROMOTIONAL.covers(Category.CONVERSATIONAL)
    assert not Category.INFORMATIONAL.covers(Category.PROMOTIONAL)
