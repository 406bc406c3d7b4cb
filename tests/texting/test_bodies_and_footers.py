"""The words of a text, from Slack to what leaves, and the parts that it must carry."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import InvalidBody
from bot.texting.body import check, clean
from bot.texting.footer import (
    BRAND,
    CONTACT,
    HELP,
    PARTS,
    STOP,
    alternatives,
    render,
    says,
)
from bot.texting.segments import count

NAME = "Harbor Dental"
DESK = "help@harbor.example"


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("Tom &amp; Jerry &lt;3 &gt; all", "Tom & Jerry <3 > all"),
        ("&amp;lt;", "&lt;"),
        ("see <https://harbor.example/a>", "see https://harbor.example/a"),
        ("see <http://harbor.example|harbor.example>", "see harbor.example"),
        ("see <https://evil.example|our site>", "see our site (https://evil.example)"),
        ("<mailto:a@b.example|a@b.example>", "a@b.example"),
        ("<tel:+14155550132|(415) 555-0132>", "(415) 555-0132"),
        ("hi <@U123|dana> and <@U123>", "hi @dana and @someone"),
        ("in <#C1|desk> or <#C1>", "in #desk or #channel"),
        ("<!here> <!channel> <!subteam^S1|@front>", "@here @channel @front"),
        ("<!date^1700000000^{date}|14 Nov>", "14 Nov"),
        ("2 < 3 & 5 > 4", "2 < 3 & 5 > 4"),
        ("a\r\nb\rc\u2028d\ve", "a\nb\nc\nd\ne"),
        ("a\tb  \n c ", "a b\n c"),
        ("pay\u202epal\u202c \u200bnow\u00ad\x00\x07", "paypal now"),
        ("\ufeffhi\U000e0041", "hi"),
        ("\U0001f468\u200d\U0001f469 ok", "\U0001f468\u200d\U0001f469 ok"),
        ("a\u200db", "ab"),
        ("\u0645\u06cc\u200c\u062e\u0648", "\u0645\u06cc\u200c\u062e\u0648"),
        ("\u2764\ufe0f", "\u2764\ufe0f"),
        ("", ""),
    ],
)
def test_slack_s_mark_up_becomes_plain_words(typed: str, words: str) -> None:
    assert clean(typed) == words


@given(st.text(max_size=80))
def test_cleaned_words_hide_nothing_and_stay_clean(typed: str) -> None:
    words = clean(typed)

    assert not set(words) & set("\x00\r\u200b\u202e\u2066\ufeff\u00ad")
    assert words == words.strip()


@pytest.mark.parametrize(
    ("body", "detail"),
    [("", "empty"), (" \n ", "empty"), ("\u2800", "invisible"), ("\u3164\u200b", "invisible"),
     ("a\ud800", "broken"), ("x" * 1001, "too_long"), ("\U0001f600" * 501, "too_long")],
)  # fmt: skip
def test_what_is_no_text_is_refused(body: str, detail: str) -> None:
    with pytest.raises(InvalidBody) as refused:
        check(body)

    assert refused.value.detail == detail


def test_a_text_that_is_too_long_says_by_how_much() -> None:
    with pytest.raises(InvalidBody, match="2 characters too long"):
        check("\U0001f600" * 501)
    with pytest.raises(InvalidBody, match="1 character too long"):
        check("x" * 1001)


@pytest.mark.parametrize("body", ["x" * 1000, "\U0001f600", "?", "é", "7"])
def test_what_is_a_text_passes(body: str) -> None:
    check(body)

    assert clean(body) == body


@pytest.mark.parametrize(
    ("body", "parts"),
    [
        ("Reply STOP to opt out.", {STOP}),
        ("text STOP to quit", {STOP}),
        ("STOP to end", {STOP}),
        ("STOP=end", {STOP}),
        ("Reply stop to unsubscribe", {STOP}),
        ("STOP/ARRET to end", {STOP}),
        ("Répondez ARRÊT pour vous désabonner", {STOP}),
        ("ARRET pour arreter, AIDE pour aide", {STOP, HELP}),
        ("Reply STOP to opt out, HELP for help.", {STOP, HELP}),
        ("Text HELP for info", {HELP}),
        ("We stop at noon. Reply soon, to end the day", set()),
        ("Responda STOP para no recibir mas.", {STOP}),
        ("Env\u00ede ALTO para darse de baja", {STOP}),
        ("STOP para salir, HELP para ayuda", {STOP, HELP}),
        ("Responda AYUDA si la necesita", {HELP}),
        ("R\u00e9pondez STOP pour vous d\u00e9sabonner", {STOP}),
        ("To opt out, text STOP at any time", {STOP}),
        ("El alto precio es para salir bien", set()),
        ("Can you help for an hour?", set()),
        ("Please do not stop to end the call", set()),
    ],
)
def test_what_a_text_says_already(body: str, parts: set[str]) -> None:
    assert says(body) == parts


def test_the_brand_and_the_contact_are_found_whole_in_any_case() -> None:
    body = f"HARBOR  DENTAL: call us, {DESK}"

    assert says(body, brand=NAME, support_contact=DESK) == {BRAND, CONTACT}
    assert says("Harbor Dentalist", brand=NAME) == frozenset()
    assert says("Harbor Dental") == frozenset()


def _rendered(body: str, *parts: str, canada: bool = False) -> str:
    return render(body, frozenset(parts), brand=NAME, support_contact=DESK, canada=canada)


def test_nothing_is_added_that_is_not_required_or_said_already() -> None:
    assert _rendered("Hi.") == "Hi."
    assert _rendered(f"{NAME}: hi. Reply STOP to opt out.", STOP, BRAND) == (
        f"{NAME}: hi. Reply STOP to opt out."
    )


def test_the_parts_are_merged_into_one_line() -> None:
    assert _rendered("Hi.", STOP) == "Hi. Reply STOP to opt out."
    assert _rendered("Hi.", BRAND, STOP) == f"Hi. -{NAME}. Reply STOP to opt out."
    assert _rendered("Hi.", STOP, HELP) == "Hi. Reply STOP to opt out, HELP for help."
    assert _rendered("Hi.", BRAND, CONTACT) == f"Hi. -{NAME}, {DESK}"
    assert _rendered("Hi.", HELP) == "Hi. Reply HELP for help."


def test_a_shorter_wording_is_taken_where_it_saves_a_part() -> None:
    assert _rendered("x" * 137, STOP).endswith("Reply STOP to opt out.")
    assert _rendered("x" * 140, STOP).endswith(" STOP to end")
    assert count(_rendered("x" * 148, STOP)).segments == 1
    assert _rendered("x" * 160, STOP).endswith("Reply STOP to opt out.")


def test_canada_is_told_in_its_languages() -> None:
    assert _rendered("Hi.", STOP, canada=True) == "Hi. Reply STOP or ARRET to opt out."
    assert _rendered("Bonjour, votre rendez-vous est demain.", STOP, canada=True).endswith(
        "Repondez ARRET pour vous desabonner."
    )


def test_no_footer_forces_a_text_into_unicode() -> None:
    bodies = [
        _rendered("Hi", *PARTS),
        _rendered("Votre rendez-vous est pour vous", *PARTS, canada=True),
    ]

    assert {count(body).encoding for body in bodies} == {"GSM-7"}


def test_what_cannot_be_said_is_refused() -> None:
    with pytest.raises(ValueError, match="not set"):
        render("Hi", frozenset({BRAND}), brand=" ", support_contact="", canada=False)
    with pytest.raises(ValueError, match="unknown"):
        render("Hi", frozenset({"joke"}), brand=NAME, support_contact="", canada=False)


@pytest.mark.parametrize(
    ("body", "canada", "language", "footer"),
    [
        ("Hola.", False, "es", "Responda STOP para no recibir mas."),
        ("Su cita esta lista para hoy.", False, "", "Responda STOP para no recibir mas."),
        ("Su cita esta lista para hoy.", False, "en", "Reply STOP to opt out."),
        ("Salut.", False, "fr", "Repondez STOP pour vous desabonner."),
        ("Salut.", True, "fr-CA", "Repondez ARRET pour vous desabonner."),
        ("Votre rendez-vous est demain pour vous.", True, "en", "Reply STOP or ARRET to opt out."),
        ("Hi.", False, "de", "Reply STOP to opt out."),
        ("Hola.", True, "es", "Responda STOP para no recibir mas."),
    ],
)
def test_the_footer_speaks_the_contact_s_language(
    body: str,
    canada: bool,  # noqa: FBT001 - a row
    language: str,
    footer: str,
) -> None:
    rendered = render(
        body, frozenset({STOP}), brand="", support_contact="", canada=canada, language=language
    )

    assert rendered == f"{body} {footer}"


def test_a_body_that_ends_in_a_space_gets_no_second_one() -> None:
    assert _rendered("Hi.\n", STOP) == "Hi.\nReply STOP to opt out."


BODIES = st.one_of(
    st.text(st.characters(codec="ascii"), max_size=170),
    st.text(max_size=90),
    st.sampled_from(["Reply STOP to opt out.", f"{NAME}: hi", "x" * 138, "x" * 147, "\u2019" * 55]),
)


@given(
    BODIES,
    st.frozensets(st.sampled_from(sorted(PARTS))),
    st.booleans(),
    st.sampled_from(["", "en", "es", "fr"]),
)
def test_a_rendered_text_says_everything_once_and_at_the_lowest_cost(
    body: str,
    parts: frozenset[str],
    canada: bool,  # noqa: FBT001 - drawn
    language: str,
) -> None:
    def again(words: str) -> str:
        return render(
            words, parts, brand=NAME, support_contact=DESK, canada=canada, language=language
        )

    rendered = again(body)

    assert parts <= says(rendered, brand=NAME, support_contact=DESK)
    assert rendered.startswith(body)
    assert again(rendered) == rendered
    others = alternatives(
        body, parts, brand=NAME, support_contact=DESK, canada=canada, language=language
    )
    assert rendered in others
    assert all(count(rendered).segments <= count(other).segments for other in others)
