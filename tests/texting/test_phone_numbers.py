"""Phone numbers as people type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import InvalidPhoneNumber
from bot.texting.area_codes import AREA_CODES
from bot.texting.phone import PhoneNumber, parse, split_contact

MAIN = "+14155550132"


@pytest.mark.parametrize(
    "typed",
    ["(415) 555-0132", "415.555.0132", "415-555-0132", "4155550132", "1 415 555 0132", MAIN,
     "+1 (415) 555-0132", "+1-415-555-0132", "1-415-555-0132", " 415 555 0132 ", "tel:+14155550132",
     "<tel:+14155550132|(415) 555-0132>", "<tel:4155550132>", "sms:4155550132", "0014155550132",
     "011 1 415 555 0132", "415/555-0132", "415\u00a0555\u00a00132", "415\u2013555\u20130132",
     "\uff14\uff11\uff15\uff15\uff15\uff15\uff10\uff11\uff13\uff12", "\u202a+14155550132\u202c",
     "415\u200b555\u200b0132",
     "1\u00a0415\u00a0555\u00a00132", "415\u00b7555\u00b70132", "\ufeff4155550132",
     "\u0664\u0661\u0665\u0665\u0665\u0665\u0660\u0661\u0663\u0662", "\uff084155550132"],
)  # fmt: skip
def test_every_way_of_typing_it_is_the_same_number(typed: str) -> None:
    assert parse(typed).e164 == MAIN


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "empty"), ("   ", "empty"), ("\u200b", "empty"),
        ("555-0132", "too_short"), ("415555013", "too_short"), ("+1415555", "too_short"),
        ("41555501321", "too_long"), ("+141555501321", "too_long"), ("4" * 200, "too_long"),
        ("415-555-CALL", "not_a_number"), ("Dana", "not_a_number"), ("()", "not_a_number"),
        ("415-555-0132, 415-555-0133", "not_a_number"), ("4155550132@", "not_a_number"),
        ("415-555-0132 & 0133", "not_a_number"),
        ("<tel:+14155550133|(415) 555-0132>", "not_a_number"), ("+99912", "not_a_number"),
        ("415-555-0132 x12", "not_valid"), ("415-555-0132 ext. 12", "not_valid"),
        ("911", "not_valid"), ("112", "not_valid"), ("411", "not_valid"), ("999", "not_valid"),
        ("115-555-0132", "not_valid"), ("415-055-0132", "not_valid"), ("415-911-0132", "not_valid"),
        ("390-555-0132", "not_valid"), ("+44 1", "not_a_number"), ("+33 123", "not_valid"),
        ("12345", "not_supported"), ("262966", "not_supported"),
        ("+44 20 7946 0958", "not_supported"), ("+1 809 555 0132", "not_supported"),
        ("900-555-0132", "not_supported"), ("011 44 20 7946 0958", "not_supported"),
    ],
)  # fmt: skip
def test_what_cannot_be_texted_is_refused_with_a_sentence(typed: str, reason: str) -> None:
    with pytest.raises(InvalidPhoneNumber) as refused:
        parse(typed)

    assert refused.value.reason == reason
    assert refused.value.sentence.endswith(".")
    assert not typed.strip() or typed not in refused.value.sentence


def test_a_number_typed_elsewhere_is_read_as_of_there_and_refused() -> None:
    with pytest.raises(InvalidPhoneNumber) as refused:
        parse("020 7946 0958", region="GB")

    assert refused.value.reason == "not_supported"


@pytest.mark.parametrize(
    ("e164", "region", "toll_free"),
    [(MAIN, "US", False), ("+16045550132", "CA", False), ("+17875550132", "PR", False),
     ("+18005550132", "US", True), ("+442079460958", "GB", False), ("+18095550132", "DO", False),
     ("+99912345678", "ZZ", False)],
)  # fmt: skip
def test_a_number_knows_where_it_is(e164: str, region: str, toll_free: bool) -> None:  # noqa: FBT001 - a column
    number = PhoneNumber(e164)

    assert number.region == region
    assert number.toll_free is toll_free


def test_a_number_shows_its_last_digits_only_unless_asked() -> None:
    number = PhoneNumber(MAIN)

    assert f"{number} {number!r}" == "+1 415 ···0132 PhoneNumber(+1 415 ···0132)"
    assert number.national == "(415) 555-0132"
    assert str(PhoneNumber("+442079460958")) == "+44 ···58"
    assert PhoneNumber("+442079460958").national == "+442079460958"


@pytest.mark.parametrize("text", ["4155550132", "+", "+0123456789", "+1415555013x", "+1" * 20])
def test_only_e164_is_kept(text: str) -> None:
    with pytest.raises(ValueError, match=r"E\.164"):
        PhoneNumber(text)


@given(st.sampled_from(sorted(AREA_CODES)), st.integers(100, 199))
def test_fictional_numbers_of_every_area_are_valid_and_parse_to_themselves(
    area: str, line: int
) -> None:
    number = parse(f"({area}) 555-0{line}")

    assert parse(number.e164) == number
    assert parse(number.national) == number


@given(st.text(max_size=40))
def test_parsing_says_yes_or_why_not(typed: str) -> None:
    try:
        number = parse(typed)
    except InvalidPhoneNumber as refused:
        assert refused.reason  # noqa: PT017 - both outcomes are right
    else:
        assert parse(number.e164) == number


def test_numbers_sort_by_e164() -> None:
    assert min(PhoneNumber("+14155550133"), PhoneNumber(MAIN)).e164 == MAIN


@pytest.mark.parametrize(
    ("text", "contact", "body"),
    [
        ("(415) 555-0132 Your table is ready", "(415) 555-0132", "Your table is ready"),
        ("415 555 0132 3 pm works", "415 555 0132", "3 pm works"),
        ("+1 415.555.0132 2 tickets", "+1 415.555.0132", "2 tickets"),
        ("<tel:+14155550132|(415) 555-0132> Hi", "<tel:+14155550132|(415) 555-0132>", "Hi"),
        ('"Dana Smith" see you', "Dana Smith", "see you"),
        ("\u201cDana Smith\u201d see you", "Dana Smith", "see you"),
        ("dana see you", "dana", "see you"),
        ("415 555\u200b0132 Hi", "415 555\u200b0132", "Hi"),
        ("415-555-0132 x12 Hi", "415-555-0132 x12", "Hi"),
        ("12345 Hi", "12345", "Hi"),
        ("34 622 345 67 89 hello", "34 622 345 67 89", "hello"),
        ("011 44 20 7946 0958 hello", "011 44 20 7946 0958", "hello"),
        ("41 55 55 01 32 hello", "41 55 55 01 32", "hello"),
        ("+44 20 7946 0958 Hi", "+44 20 7946 0958", "Hi"),
        ("415-555-0132", "415-555-0132", ""),
        ("415-555-0132 line one\nline two", "415-555-0132", "line one\nline two"),
        ("", "", ""),
    ],
)
def test_a_command_splits_into_contact_and_words(text: str, contact: str, body: str) -> None:
    assert split_contact(text) == (contact, body)


@given(st.text(max_size=60))
def test_splitting_never_invents_anything(text: str) -> None:
    contact, body = split_contact(text)

    assert contact in text
    assert body in text
