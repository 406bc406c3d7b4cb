"""What contacts write, and how it is read: the union of all platforms' words, and free text."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.consent.keywords import STOP_WORDS, read
from tests.evaluation.scoring import rows

OUR_TEXT = "Your table is booked for 7 pm. Reply STOP to opt out, HELP for help."
ASK = "Harbor Dental: reply YES to get appointment texts. Reply STOP to opt out."


@pytest.mark.parametrize("word", sorted(STOP_WORDS))
def test_every_platform_s_word_opts_out(word: str) -> None:
    reading = read(word)

    assert reading.intent == "opt_out"
    assert reading.scope == "all"
    assert reading.reasons


@pytest.mark.parametrize("word", ["stop", "quit", "end", "revoke", "opt out", "cancel",
                                  "unsubscribe"])  # fmt: skip
def test_the_seven_words_of_the_fcc_act_at_once(word: str) -> None:
    assert [read(each).intent for each in (word, word.upper(), f"{word}!", f"{word} please")] == [
        "opt_out"
    ] * 4


@pytest.mark.parametrize(
    "disguise",
    ["STOP.", "“Stop”", "s t o p", "S.T.O.P.", "STOPP", "stooop", "ST0P", "$top", "5TOP",
     "\uff53\uff54\uff4f\uff50", "\u0405\u0422\u041e\u0420", "st\u200bop", "\u202estop\u202c",
     "\U0001f6d1 stop \U0001f6d1", "\U0001f1f8\U0001f1f9\U0001f1f4\U0001f1f5", "STOP\n\nThanks",
     "  stop  ", "Stop\n\nSent from my iPhone", "ok stop", "please stop", "STOP NOW!!",
     "\U0001d412\U0001d413\U0001d40e\U0001d40f", "STOP\nBob", "s\u0336t\u0336o\u0336p\u0336",
     ">STOP", "> stop", "<b>STOP</b>", "STOP<br>", "stop&nbsp;", "\u202epots\u202c",
     "\ua4e2\ua4d4\ua4f3\ua4d1", "\u13da\u13a2\u13be\u13e2", "\u054fTOP", "\u1515TO\u146d",
     "S\u22a4OP", "S\u2020OP", "S\u271d\ufe0fOP", "\u03e8TOP", "\u0421\u0422\u041e\u041f",
     "ANNULER", "salir", "BAJA"],
)  # fmt: skip
def test_nothing_hides_a_stop(disguise: str) -> None:
    assert read(disguise).intent == "opt_out"


MUST_OPT_OUT = (
    "please take me off your list", "no more texts thanks", "who is this? quit messaging me",
    "lose my number", "I never signed up for this", "don't contact me again, ever",
    "leave me alone!!", "remove this phone from your system", "I withdraw my permission", "stp",
    "STOPP pls", "Enough. Done with these.", "my lawyer says cease all messages",
    "not interested, take me out of rotation", "this is a work phone, please don't text it",
    "she passed away, please make these end", "blocking and reporting you as spam",
    "I said STOP last week", "just email me from now on", "no me escriban más",
    "désabonnez-moi svp", "\U0001f44e no more", "don\u2019t text me anymore",
    "I do not want to receive these messages", "please unsubscribe me", "stop texting me!",
    "quit it", "I'd like to opt out", "Arrêtez de m'écrire", "Ne m\u2019écrivez plus jamais",
    "déjenme en paz, no me manden mensajes", "quítenme de la lista", "make it stop",
    "take my number off", "I revoke my consent", "stop. stop. stop texting", "ya no quiero recibir",
)  # fmt: skip


@pytest.mark.parametrize("body", MUST_OPT_OUT)
def test_a_no_in_any_words_is_a_no(body: str) -> None:
    assert read(body).intent == "opt_out"


EVERYDAY = (
    "can you stop by tomorrow around 3?", "I can't stop laughing at that invoice",
    "please cancel my 3pm appointment", "end of the month works for us",
    "the bus stop is right outside your door", "we quit using that vendor last year",
    "will the rain stop before Friday?", "don't stop the delivery, I'm on my way down",
    "how do I remove the old filter?", "nonstop flight or with a layover?",
    "please remove item 2 from my order", "cancel that, make it Tuesday instead",
    "I'm done with the paperwork, what's next?", "stop the work until the part arrives",
    "the end unit is the one I want", "not interested in the blue one, show me green",
    "my work phone is better, text me there", "can we end the call early today?",
    "is this spam or really you?", "I said stop at the second light, not the first",
    "email me the quote too please", "para el lunes está bien", "arrêt de bus ou gare?",
    "no more questions, thank you!", "please don't stop sending reminders",
    "Why did you stop texting me?", "help my tv will not stop beeping", "yes please", "ok", "",
    "start the car at 5", "don't text me the address, email it", "the help was great",
    "Did I give you the wrong number of tickets?", "What time do you stop serving?", "👍",
    "you can take my number down", "drop us off at five", "can someone get me from the airport?",
    "please remove my name from the invoice", "get my number from Dana",
)  # fmt: skip


@pytest.mark.parametrize("body", EVERYDAY)
def test_everyday_words_are_left_alone(body: str) -> None:
    assert read(body).intent == "none"


@pytest.mark.parametrize(
    "body",
    ["unsubscribe link in your e-mail is broken, can you look?", "not interested", "td", "fin",
     "para", "this is spam", "how did you get my number?", "\U0001f6d1",
     "Stop! I already told Dana everything", "yes cancel", "too many texts",
     "Reply STOP to opt out"],
)  # fmt: skip
def test_doubt_freezes_and_asks(body: str) -> None:
    reading = read(body)

    assert reading.intent == "opt_out_unsure"
    assert reading.scope is None
    assert reading.reasons


def test_promotions_only_is_kept_as_what_was_said() -> None:
    assert read("stop sending me promos").scope == "promotional"
    assert read("stop sending me promos or anything else").scope == "all"


@pytest.mark.parametrize(
    "body",
    ["wrong number, I'm not Dana", "Wrong person!", "this is not Dana's number",
     "Numero equivocado", "mauvais numéro", "sorry you have the wrong number, stop texting"],
)  # fmt: skip
def test_somebody_else_s_number_is_its_own_reading(body: str) -> None:
    assert read(body).intent == "wrong_number"
    assert read(body).scope is None


@pytest.mark.parametrize("body", ["START", "unstop", "Start!", "subscribe", "RESUME please"])
def test_only_whole_words_open_again(body: str) -> None:
    assert read(body).intent == "opt_in"
    assert read(f"when does it {body}").intent != "opt_in"


@pytest.mark.parametrize("body", ["HELP", "help?", "info", "AYUDA", "aide", "help please"])
def test_help_is_read_in_three_languages(body: str) -> None:
    assert read(body).intent == "help"


def test_a_yes_counts_as_the_answer_to_an_ask() -> None:
    assert read("Yes!", answers=ASK).intent == "confirm"
    assert read("ok", answers=ASK).intent == "confirm"
    assert read("yes").intent == "confirm"
    assert read("yes", answers="Shall we move it to 3 pm?").intent == "none"
    assert read("ok").intent == "none"


@pytest.mark.parametrize(
    "body",
    ["Liked “Your table is booked. Reply STOP to opt out”", 'Disliked "STOP to end"',
     "\U0001f44d to “ Reply STOP to opt out ”", "Reacted ❤️ to “Reply STOP to opt out”",
     f"{OUR_TEXT} great, see you", f'"{OUR_TEXT}" ok!', f"> {OUR_TEXT}\nsee you then",
     'what does "Reply STOP to opt out" mean?'],
)  # fmt: skip
def test_quotes_of_our_own_footer_are_nobody_s_wish(body: str) -> None:
    assert read(body, answers=OUR_TEXT).intent == "none"


def test_angle_brackets_around_words_are_no_markup() -> None:
    assert read("<i want you to stop texting me>").intent == "opt_out"
    assert read('<a href="http://harbor.example/">stop</a>').intent == "opt_out"


def test_a_quote_sign_hides_nothing_but_a_quote() -> None:
    assert read("> STOP\nSent from my iPhone").intent == "opt_out"
    assert read("> your visit is at 3\nSent from my iPhone").intent == "none"


def test_a_stop_below_a_quote_counts() -> None:
    assert read("> STOP\nwhat is this?").intent == "none"
    assert read(f"> {OUR_TEXT}\nSTOP", answers=OUR_TEXT).intent == "opt_out"
    assert read(f"{OUR_TEXT} please take me off your list").intent == "opt_out"


def test_a_reading_points_at_the_words_as_they_were_typed() -> None:
    body = "Hi — «please» take me off your list!"

    reason = read(body).reasons[0]

    assert reason.rule == "phrase:off-list"
    assert body[slice(*reason.span)] == "take me off your list"


@pytest.mark.timeout(5)
@pytest.mark.parametrize(
    "piece",
    ["please ", "stop the ", "no more ", "you ", "s ", ".\n", "> ", '"', "reply stop to ", "don't ",
     "ne me ", "a", "not interested ", "\u0301", "On x wrote", "Liked \u201c"],
)  # fmt: skip
def test_no_repetition_keeps_us_busy(piece: str) -> None:
    assert read(f"a {piece * (4000 // len(piece))}x").intent != "opt_in"


@given(st.text(max_size=200), st.text(max_size=80))
def test_reading_never_fails_and_spans_lie_inside(body: str, answers: str) -> None:
    reading = read(body, answers=answers)

    assert all(0 <= r.span[0] <= r.span[1] <= len(body) for r in reading.reasons)
    assert (reading.scope is None) == (reading.intent != "opt_out")


@given(
    st.sampled_from(["stop", "unsubscribe", "cancel", "arret"]),
    st.text("!?.,*~ \u200b\u2028\U0001f64f\U0001f621", max_size=6),
    st.text("!?.,*~ \u200b\U0001f64f\U0001f621", max_size=6),
)
def test_decoration_never_hides_a_keyword(word: str, before: str, after: str) -> None:
    assert read(before + word.title() + after).intent == "opt_out"


@pytest.mark.parametrize("body", ["And this?", "so this", "and me too", "this one", "y esto?"])
def test_small_words_alone_never_opt_out(body: str) -> None:
    assert read(body).intent != "opt_out"


BESIDE = (
    ("DO NOT CONTACT ME", "my order stopped updating on the app"),
    ("Please purge 555-0109 from your database", "you gave me 60 of the pink ones"),
    ("Did not consent to texts", "the music stopped working"),
    ("Rayez-moi de la liste", "wtf where is my driver"),
    ("please cancel my texts", "the sink won't stop dripping can you send someone"),
)


@pytest.mark.parametrize(("demand", "everyday"), BESIDE)
@pytest.mark.parametrize("joint", [". ", "\n"])
@pytest.mark.parametrize("turned", [False, True])
def test_everyday_words_beside_a_demand_never_hide_it(
    demand: str,
    everyday: str,
    joint: str,
    turned: bool,  # noqa: FBT001 - a row
) -> None:
    parts = (everyday, demand) if turned else (demand, everyday)

    assert read(joint.join(parts)).intent in {"opt_out", "opt_out_unsure"}


def test_a_demand_among_other_sentences_is_seldom_lost() -> None:
    chance = random.Random(4)  # noqa: S311 - an order, no secret
    texts = [row for row in rows("inbound_dev.jsonl") if not row.get("answers")]
    everyday = [row["inbound"] for row in texts if row["intent"] == "none"]
    demands = [
        row["inbound"] for row in texts if row["intent"] == "opt_out" and len(row["inbound"]) < 120
    ]
    lost = 0
    for _ in range(800):
        demand = chance.choice(demands)
        around = chance.sample(everyday, chance.randint(1, 3))
        around.insert(chance.randint(0, len(around)), demand)
        lost += read(chance.choice([". ", "\n"]).join(around)).intent == "none"

    assert lost <= 12
