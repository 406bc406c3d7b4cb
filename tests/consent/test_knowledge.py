"""The knowledge base: complete, cited, found in other words, and silent where it knows nothing."""

from __future__ import annotations

import json

import pytest

from bot.consent.citations import CITATIONS
from bot.consent.hours import STATE_HOURS
from bot.consent.knowledge import entries, find
from bot.consent.knowledge.entry import read_weights
from bot.consent.knowledge.matching import ELSEWHERE, look
from bot.consent.knowledge.places import STATES, hours_in_words
from bot.consent.knowledge.terms import mended, terms
from bot.consent.questions import read_question

FOUNDING = (
    "Once a customer opts in, do we have to put opt-out and HELP wording into every single text?"
)


def test_there_are_enough_entries_each_with_wordings_and_sources() -> None:
    assert len(entries()) >= 60
    for entry in entries():
        assert len(entry.asks) >= 3, entry.id
        assert {cite.id for cite in entry.citations} <= set(CITATIONS), entry.id
        assert entry.answer.endswith((".", "”", '"')), entry.id


def test_no_wording_stands_under_two_entries() -> None:
    asked = [ask.casefold() for entry in entries() for ask in entry.asks]

    assert sorted({ask for ask in asked if asked.count(ask) > 1}) == []


def test_the_weights_are_those_of_these_entries() -> None:
    assert read_weights()["entries"] == [*(entry.id for entry in entries()), ELSEWHERE]


def test_every_wording_of_an_entry_finds_it() -> None:
    missed = [
        (ask, entry.id)
        for entry in entries()
        for ask in entry.asks
        if find(ask)[0].entry.id != entry.id
    ]

    assert len(missed) <= 10, missed


@pytest.mark.parametrize(
    ("question", "says"),
    [
        (FOUNDING, "No: neither US federal law nor CTIA"),
        (FOUNDING, "Automated (scheduled, templated, bulk): STOP and your business name every"),
        (FOUNDING, "Canada: every commercial text"),
        ("must a conversational reply carry the opt-out line", "needs neither STOP nor HELP"),
        ("does every automated text need STOP", "each automated text carries STOP"),
        ("does each promotional text need STOP", "every promotional text carries your business"),
        ("do toll-free promos need STOP every time", "AT&T wants opt-out wording in every"),
        ("what must every commercial text to Canada carry", "every commercial text to Canada"),
        ("is HELP needed in every text", "No source asks for HELP in every text"),
        ("is RingCentral's opt-out policy stricter", "RingCentral's content policy is stricter"),
    ],
)
def test_the_founding_question_is_answered_per_category(question: str, says: str) -> None:
    best = find(question)[0]

    assert best.answers
    assert says in best.entry.answer


@pytest.mark.parametrize(
    "question",
    [
        FOUNDING,
        (
            "once a customer opts in, do we have to put opt-out and HELP wording into every single "
            "text? is there a template?"
        ),
        "customer opted in already. do all our texts need opt out + help language? got a template?",
        (
            "After opt-in, is opt-out and HELP wording mandatory in every single SMS? Is there "
            "some template?"
        ),
        "hey quick one - once theyve opted in does every txt need stop/help wording or nah",
        "if someone opts in do we have to include opt out instructions and help info on every text",
        (
            "Our customers have all opted in. Do we have to put opt-out and HELP wording in each "
            "text, and what template do we use?"
        ),
        (
            "is there a template for the opt-out and HELP wording and must it be in every single "
            "text once a customer opts in"
        ),
        "does EVERY text have to say STOP to opt out and HELP for help though they opted in??",
        "We've got consent. Must we still add opt-out wording to every text? And HELP?",
        "does ringcentral require opt-out and help wording in every single text after opt in",
        "are we required to include opt-out and HELP language in every SMS following the opt in?",
        "when a customer opts in, is opt-out/HELP wording needed in all messages or just the first",
        (
            "do i really have to put the opt out and help wording in every single message, and is "
            "there some standard template"
        ),
        "Do all texts to opted-in customers need opt-out wording and HELP? What's the template?",
        "once opted in, opt-out & help in every text? template?",
        "our client said yes to texts, so do we still have to have stop and help on all of them",
        "with opt-in on file, must every message contain opt-out and HELP instructions?",
    ],
)
def test_the_founding_question_is_answered_in_many_wordings(question: str) -> None:
    read = read_question(question)
    best = read.matches[0]

    assert best.answers
    assert best.entry.id == "every-text"
    assert "Reply STOP to opt out, HELP for help." in best.entry.answer
    assert read.category is None


@pytest.mark.parametrize(
    "question",
    [
        "does GDPR apply to our texts",
        "can we text people in Mexico",
        "what are the rules for texting people in the UK",
        "can we message customers on whatsapp",
        "does HIPAA let us text patients",
        "does FERPA limit texting parents",
        "what is the minimum wage in California",
        "is overtime paid on holidays",
        "does texting work with RCS",
        "who invented SMS",
        "can I text in Chinese",
        "xyzzy plugh",
        "",
    ],
)
def test_what_is_not_on_file_is_never_answered(question: str) -> None:
    assert not any(match.answers for match in find(question))


@pytest.mark.parametrize(
    "question", ["what's for lunch", "please book a flight", "happy friday everyone"]
)
def test_what_is_not_about_texting_is_told_apart(question: str) -> None:
    assert look(question).elsewhere


def test_slips_are_mended_only_where_one_letter_does_it() -> None:
    assert mended("unsubscibe") == "unsubscribe"
    assert mended("promtional") == "promotional"
    assert mended("weather") == "weather"
    assert mended("content") == "content"


def test_words_that_mean_the_same_meet() -> None:
    assert terms("opted out") == terms("unsubscribed")
    assert set(terms("quiet hours in FL")) >= {"quiethours", "state", "st_fl"}


def test_the_same_question_gets_the_same_answer() -> None:
    first = [(match.entry.id, match.score, match.trained) for match in find(FOUNDING)]

    assert first == [(match.entry.id, match.score, match.trained) for match in find(FOUNDING)]


@pytest.mark.parametrize("state", sorted(set(STATE_HOURS) & set(STATES.values())))
def test_hours_in_words_are_those_that_decide(state: str) -> None:
    told = hours_in_words(state)

    span = STATE_HOURS[state].weekday
    assert span is not None
    clocks = f"{span[0].hour}-{span[1].hour}"
    assert f"Monday to Friday {clocks}" in told or f"every day {clocks}, holidays too" in told
    # The same hours are said once, not four times.
    assert told.count(clocks) <= 3


def test_answers_name_nobody_and_carry_no_mark_up() -> None:
    for entry in entries():
        assert not set("<>*") & set(entry.answer), entry.id
        assert "http" not in entry.answer, entry.id


def test_weights_are_whole_numbers() -> None:
    weights = read_weights()["weights"]

    assert all(isinstance(part, int) for parts in weights.values() for part in parts)
    assert json.loads(json.dumps(weights)) == weights
