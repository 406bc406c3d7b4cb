"""Texts that begin with a control word and go on, and sure readings that their words take back."""

from __future__ import annotations

import time

import pytest

from bot.consent.keywords import read

OURS = "Sure, 3pm works. -Harbor Dental. Reply STOP to opt out."


@pytest.mark.parametrize(
    "body",
    [
        "STOP Harbor Dental", "STOP1", "STOP 2", "STOP to 12345", "STOP 650-555-0100",
        "ARRET 12345", "revoke 12345", "STOP -sent from my iPhone", "CANCEL sent from my iPhone",
        "Arr\u00eat - envoy\u00e9 de mon iPhone", "STOP for god's sake",
        "STOP until further notice",
        "stop 4 ever", "#stop", "STOP HELP", "HELP STOP", "text me no more", "STOP -Ann",
        "STOP means STOP you idiots", "2nd request STOP", "unsubs",
    ],
)  # fmt: skip
def test_what_gives_the_word_no_other_object_does_not_defeat_it(body: str) -> None:
    assert read(body).intent == "opt_out"


@pytest.mark.parametrize(
    "body", ["STOP tomorrow", "STOP lol", "Stop Harbor Dental", "nothing more pls"]
)
def test_what_might_change_its_sense_is_held(body: str) -> None:
    assert read(body).intent == "opt_out_unsure"


@pytest.mark.parametrize(
    "body",
    [
        "stop by tomorrow", "STOP by at 3", "STOP sign on Elm is down", "stop the pump at 6",
        "please stop the newspaper delivery", "Cancel for today", "end of month", "STOP?",
        "stop work until I get there", "Stop at Main St",
    ],
)  # fmt: skip
def test_another_object_makes_it_an_everyday_word(body: str) -> None:
    assert read(body).intent != "opt_out" or body == "STOP?"


@pytest.mark.parametrize(
    ("body", "intent"),
    [
        ("Please stop calling, I prefer texts", "none"),
        ("quit calling. text only", "none"),
        ("no calls please just texts", "none"),
        ("I never unsubscribed, why no texts?", "none"),
        ("I texted stop by mistake", "opt_out_unsure"),
        ("Can you tell Bob to stop calling me? he's your electrician", "opt_out_unsure"),
        ("stop texting bob, he never reads. text me instead", "opt_out_unsure"),
    ],
)
def test_the_same_words_may_take_it_back(body: str, intent: str) -> None:
    assert read(body).intent == intent


@pytest.mark.parametrize(
    "body",
    [
        "no calls or messages please", "stop calling and texting me",
        "I signed up by mistake, please stop", "please tell them to stop texting me",
        "You have my number by mistake. Please stop texting it.",
    ],
)  # fmt: skip
def test_a_plain_no_is_not_taken_back(body: str) -> None:
    assert read(body).intent in {"opt_out", "opt_out_unsure", "wrong_number"}


@pytest.mark.parametrize(
    "said", [f"Liked \u201c{OURS}\u201d STOP", f"Questioned \u201c{OURS}\u201d please stop"]
)
def test_words_behind_a_reaction_are_their_own(said: str) -> None:
    assert read(said, answers=OURS).intent == "opt_out"


def test_our_footer_said_back_with_insistence_is_held() -> None:
    assert read("reply stop to opt out please", answers=OURS).intent == "opt_out_unsure"


@pytest.mark.parametrize(
    "body", ["\n" * 5000, "\r\n" * 2500, "STOP " * 1000, "-" * 5000, "stop to" + "\n" * 4900]
)
def test_a_hostile_body_is_read_in_linear_time(body: str) -> None:
    began = time.process_time()

    read(body)

    assert time.process_time() - began < 0.15
