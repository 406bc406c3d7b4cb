"""Reading a question: what for, about whom, and what is to be sent."""

from __future__ import annotations

from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.consent.answers import answer_to
from bot.consent.category import Category
from bot.consent.questions import LONGEST, Intent, read_question

_C, _I, _P = Category.CONVERSATIONAL, Category.INFORMATIONAL, Category.PROMOTIONAL


@pytest.mark.parametrize(
    "typed",
    [
        "(415) 555-0132",
        "415.555.0132",
        "4155550132",
        "+1 415 555 0132",
        "1-415-555-0132",
        "415\u2011555\u20110132",
        "\uff08415\uff09 555\uff0d0132",
        "<tel:+14155550132|415-555-0132>",
        "415-555-O132",
    ],
)
def test_a_number_is_found_in_any_form(typed: str) -> None:
    question = read_question(f"can I text {typed} about the sale?")

    assert [contact.e164 for contact in question.contacts] == ["+14155550132"]
    assert question.intent is Intent.CONSENT_LOOKUP
    assert question.category is _P


def test_several_numbers_are_found_each_once() -> None:
    question = read_question("ok to text 415-555-0132, 2125550144 and (415) 555-0132 tmrw?")

    assert [contact.e164 for contact in question.contacts] == ["+14155550132", "+12125550144"]


def test_years_prices_and_codes_are_no_numbers() -> None:
    question = read_question("is it true that 64.1200 costs $1500 a text since 2025-04-11?")

    assert question.contacts == ()
    assert question.unreadable == ()


def test_a_number_that_cannot_be_texted_is_explained() -> None:
    question = read_question("can I text 555-0132?")

    assert question.intent is Intent.CONSENT_LOOKUP
    assert question.contacts == ()
    assert "area code" in question.unreadable[0]


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ("did Maria opt out?", ("Maria",)),
        ("can i text maria about her appointment", ("maria",)),
        ("has Tom Baker agreed to texts", ("Tom Baker",)),
        ("can I text Grace a reminder", ("Grace",)),
        ("can I text customers on Sunday", ()),
        ("can we text people in Florida", ()),
        ("what does RingCentral say about STOP", ()),
    ],
)
def test_names_are_candidates_and_common_words_are_not(asked: str, names: tuple[str, ...]) -> None:
    assert read_question(asked).names == names


@pytest.mark.parametrize(
    ("asked", "category"),
    [
        ("can I text 415-555-0132 our coupon", _P),
        ("can I remind 415-555-0132 of her appointment", _I),
        ("can I answer 415-555-0132", _C),
        ("can I text 415-555-0132 back", _C),
        ("can I reply to 415-555-0132 with a discount", _P),
        ("she opted out of promos, can I still text 415-555-0132 her receipt", _I),
        ('may I send 415-555-0132 "20% off all week"', _P),
        ("did 415-555-0132 opt out", None),
        ("when can I text 415-555-0132", None),
    ],
)
def test_the_category_is_what_is_to_be_sent(asked: str, category: Category | None) -> None:
    assert read_question(asked).category is category


@pytest.mark.parametrize(
    ("asked", "category"),
    [
        ("can i slip a coupon into a reminder", _P),
        ('The text says it is repaired. Can I end it with "oil change $10 off this week"?', _P),
        ("does every promo need STOP", _P),
        ("do appointment reminders need STOP each time", _I),
        ("Someone replied STOP to our promo. Can I still send him a reminder?", _I),
        ("After each job we text a link for a review. No discount or anything. Marketing?", _I),
        ("do replies need the opt-out line", _C),
        ("They texted us first. May we answer?", _C),
        ("can I text on Sunday", None),
        ("nobody reads replies to that number, allowed?", None),
        ("does the company's opt-in move along with the sale of the company", None),
    ],
)
def test_a_question_on_the_rules_names_the_kind_it_asks_about(
    asked: str, category: Category | None
) -> None:
    assert read_question(asked).category is category


@pytest.mark.parametrize(
    "asked",
    [
        "A customer opted out. Her order is ready. May I send her one text?",
        "She says she hit STOP by accident. What should I tell her to do?",
        "One of our members is sixteen. She ticked the box herself. Is her consent any good?",
        "A lawyer wrote that his client never signed up. What would prove that she did?",
    ],
)
def test_a_story_about_nobody_in_particular_asks_about_the_rules(asked: str) -> None:
    assert read_question(asked).intent is Intent.POLICY_QUESTION


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ("Nadia's appointment moved to 5. Can I text her?", ("Nadia",)),
        ("The plumber is late. Can I tell Gloria by text?", ("Gloria",)),
        ("Jane opted out. She asked us about her bill. Can I reply to her?", ("Jane",)),
    ],
)
def test_a_story_about_somebody_by_name_is_a_look_up(asked: str, names: tuple[str, ...]) -> None:
    read = read_question(asked)

    assert read.intent is Intent.CONSENT_LOOKUP
    assert read.names == names


@pytest.mark.parametrize(
    ("asked", "intent"),
    [
        ("what is 10DLC", Intent.POLICY_QUESTION),
        ("does GDPR apply to our texts", Intent.POLICY_QUESTION),
        ("if a customer texts us first can we text them back", Intent.POLICY_QUESTION),
        ("can I text her", Intent.CONSENT_LOOKUP),
        ("415-555-0132?", Intent.CONSENT_LOOKUP),
        ("remind me to call 415-555-0132", Intent.OTHER),
        ("what's the weather", Intent.OTHER),
        ("thanks!", Intent.OTHER),
        ("", Intent.OTHER),
    ],
)
def test_the_intent_is_told(asked: str, intent: Intent) -> None:
    assert read_question(asked).intent is intent


@given(st.text(max_size=300))
@settings(max_examples=60, deadline=None)
def test_anything_is_read_and_answered(words: str) -> None:
    question = read_question(words)
    answer = answer_to(question, words)

    assert answer.sentence
    assert question.reasons


def test_an_answer_never_shows_a_number_in_full() -> None:
    asked = "can I text 415-555-0132 about the sale?"

    answer = answer_to(read_question(asked), asked)

    assert "5550132" not in answer.sentence.replace("-", "").replace(" ", "")
    assert "0132" in answer.sentence
    assert {cite.id for cite in answer.citations} >= {"CTIA-5.1-PROMO", "TCPA-f9"}


def test_a_question_on_hours_names_the_hours_of_the_state() -> None:
    asked = "what are the texting hours in Kentucky?"

    answer = answer_to(read_question(asked), asked)

    assert answer.sentence.startswith("Kentucky: every day 10-21")


@pytest.mark.parametrize(
    "hostile",
    ["can i text " * 200, "(" * 2000, "4" * 2000, "they " * 400, "text him " * 300, "a" * 2000],
)
def test_hostile_length_is_read_in_bounded_time(hostile: str) -> None:
    read_question("warm up")
    started = perf_counter()

    read_question(hostile)

    assert perf_counter() - started < 0.25
    assert len(hostile) > LONGEST
