"""Hebrew and Arabic stand as they are read, and everything else as it was written."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.passport.page.right_to_left import as_read, has_right_to_left

SHALOM = "\u05e9\u05dc\u05d5\u05dd"
OLAM = "\u05e2\u05d5\u05dc\u05dd"


def test_a_hebrew_line_runs_to_the_left() -> None:
    assert as_read(f"{SHALOM} {OLAM}") == f"{OLAM[::-1]} {SHALOM[::-1]}"


def test_hebrew_inside_an_english_line_turns_round_where_it_stands() -> None:
    line = f"from {SHALOM} {OLAM} to you"

    assert as_read(line) == f"from {OLAM[::-1]} {SHALOM[::-1]} to you"


def test_numbers_and_english_keep_their_order_inside_a_hebrew_line() -> None:
    assert as_read(f"{SHALOM} 10:30") == f"10:30 {SHALOM[::-1]}"
    assert as_read(f"{SHALOM} (abc) 123!") == f"!123 (abc) {SHALOM[::-1]}"


def test_brackets_around_hebrew_still_close_on_the_right_side() -> None:
    assert as_read(f"see ({SHALOM}) here") == f"see ({SHALOM[::-1]}) here"


def test_a_vowel_stays_on_its_letter() -> None:
    pointed = "\u05e9\u05b8\u05dc"

    assert as_read(pointed) == "\u05dc\u05e9\u05b8"


def test_arabic_letters_are_joined_and_lam_with_alef_is_one_sign() -> None:
    assert as_read("\u0633\u0644\u0627\u0645") == "\ufee1\ufefc\ufeb3"
    assert as_read("\u0628\u0627\u0628") == "\ufe8f\ufe8e\ufe91"


@pytest.mark.parametrize("line", ["", "plain words (in brackets) 1:2", "Việt Ελλ Łódź", "!?"])
def test_other_scripts_are_left_alone(line: str) -> None:
    assert not has_right_to_left(line)
    assert as_read(line) == line


@settings(max_examples=200)
@given(
    st.text(alphabet="abc 123()!.,\u05d0\u05d1\u05d2\u05b8\u0627\u0628\u0644\u0645", max_size=60)
)
def test_no_letter_is_lost_or_added(line: str) -> None:
    brackets = str.maketrans(")", "(")

    def counted(words: str) -> list[str]:
        return sorted(unicodedata.normalize("NFKC", words).translate(brackets))

    assert counted(as_read(line)) == counted(line)
