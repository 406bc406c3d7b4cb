"""Roles, classes, slips and folding: what the rows of phrases stand on."""

from __future__ import annotations

import pytest

from bot.consent.demands import STOPPING
from bot.consent.doubts import DOUBTS, WRONG
from bot.consent.folding import fold
from bot.consent.french import FRENCH
from bot.consent.grammar import Grammar, literals_of
from bot.consent.hunch import Heard, signs
from bot.consent.keywords import read
from bot.consent.leaving import LEAVING
from bot.consent.slips import far_slip, run_together, slips
from bot.consent.spanish import SPANISH

ROWS = (*STOPPING, *LEAVING, *DOUBTS, *WRONG, *SPANISH, *FRENCH)
TINY = Grammar({"CEASE": "stop quit", "TEXTS": "texts messages"}, frozenset({"the"}))


def test_every_row_has_an_id_of_its_own() -> None:
    assert len({row.id for row in ROWS}) == len(ROWS)


def test_a_pattern_matches_roles_and_single_words() -> None:
    pattern = TINY.pattern("CEASE the? TEXTS")

    assert pattern.search(TINY.words(fold("please QUIT the messages")).classes)
    assert not pattern.search(TINY.words(fold("stop my messages")).classes)


def test_a_sentence_mark_parts_words() -> None:
    assert not TINY.pattern("CEASE TEXTS").search(TINY.words(fold("Stop. Texts")).classes)


def test_a_role_that_nobody_defined_is_an_error() -> None:
    with pytest.raises(KeyError):
        TINY.pattern("CEASE NOBODY")


def test_the_words_a_pattern_names_are_found_in_its_turns_too() -> None:
    assert {"sms", "the"} <= literals_of("THE the")


@pytest.mark.parametrize(
    "meant", ["shop", "step", "top", "spot", "post", "remote", "massage", "contract", "cancer"]
)
def test_no_slip_turns_a_word_that_people_mean(meant: str) -> None:
    assert meant not in slips()


def test_long_words_are_known_however_they_are_spelled() -> None:
    assert far_slip("unsuscrbe") == "unsubscribe"
    assert far_slip("understand") is None
    assert run_together("stoptexting") == "stop"
    assert run_together("stopwatch") is None


def test_folding_traces_every_word_to_where_it_stood() -> None:
    folded = fold("Don\u2019t ﬁnd — \U0001f6d1 STOP")

    at = folded.text.index("stop", folded.text.index("stopsign") + 8)

    assert folded.spans([(at, at + 4)]) == [(14, 18)]


def test_the_model_hears_letters_words_neighbors_and_senses() -> None:
    heard = signs(Heard.of("stop the texts", ["stop", "the", "texts"]))

    assert {("gram", "stop"), ("word", "texts"), ("pair", "^ stop"), ("sense", "CEASE"),
            ("near", "CEASE>MSG"), ("edge", "^CEASE")} <= set(heard)  # fmt: skip


@pytest.mark.parametrize(
    ("body", "rule"),
    [("please take me off your list", "phrase:off-list"), ("STOP", "keyword:stop"),
     ("no need for texts of this sort on my line", "model:sounds-like-no")],
)  # fmt: skip
def test_a_reading_names_what_decided(body: str, rule: str) -> None:
    assert rule in {reason.rule for reason in read(body).reasons}


RAMBLE = (
    "Hi Karen it was so nice to see you at the market, the peaches were lovely and Tom made two "
    "pies with them. We are moving to Ohio in June to be near the grandchildren and the house is "
    "sold already, can you believe it. Give our love to everyone at the shop. "
)


@pytest.mark.parametrize(
    "demand",
    ["So you can take us off your list.", "Please stop texting this number.", "unsubscribe"],
)
def test_a_demand_at_the_end_of_a_long_ramble_is_heard(demand: str) -> None:
    assert read(RAMBLE).intent == "none"
    assert read(RAMBLE + demand).intent == "opt_out"


def test_a_body_longer_than_any_text_goes_to_a_person() -> None:
    ordinary = "We would like to paint the hall next week. " * 60

    assert read(ordinary).intent == "opt_out_unsure"
    assert read(ordinary + "Take me off your list.").intent == "opt_out"
    assert read(ordinary[:1900]).intent == "none"
