"""What a text costs on the way, held against a naive model."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.texting.segments import (
    GSM_BASIC,
    GSM_EXTENSION,
    Segments,
    count,
    plain_quotes,
    utf16_units,
)

GSM = "".join(sorted(GSM_BASIC | GSM_EXTENSION))


def naive(body: str) -> Segments:
    """Pack one character after the other into parts, as a phone would."""
    gsm = all(char in GSM for char in body)
    costs = [
        (2 if char in GSM_EXTENSION else 1) if gsm else len(char.encode("utf-16-be")) // 2
        for char in body
    ]
    single, part = (160, 153) if gsm else (70, 67)
    parts = [0]
    for cost in costs:
        if parts[-1] + cost > part:
            parts.append(0)
        parts[-1] += cost
    units = sum(costs)
    segments = len(parts) if units > single else min(1, units)
    return Segments("GSM-7" if gsm else "UCS-2", units, segments)


@given(st.text(st.sampled_from(GSM), max_size=500))
@example("a" * 152 + "\u20ac" + "b" * 160)
def test_gsm_texts_count_as_the_naive_model_does(body: str) -> None:
    assert count(body) == naive(body)


@given(st.text(st.sampled_from("a\u00e7\u2019\U0001f600\U0001f1fa"), max_size=200))
@example("\u00e7" + "a" * 65 + "\U0001f600" + "b" * 70)
def test_unicode_texts_count_as_the_naive_model_does(body: str) -> None:
    assert count(body) == naive(body)


@pytest.mark.parametrize(
    ("body", "encoding", "units", "segments"),
    [
        ("", "GSM-7", 0, 0),
        ("a" * 160, "GSM-7", 160, 1),
        ("a" * 161, "GSM-7", 161, 2),
        ("a" * 306, "GSM-7", 306, 2),
        ("a" * 307, "GSM-7", 307, 3),
        ("\u20ac" * 80, "GSM-7", 160, 1),
        ("\u20ac" * 81, "GSM-7", 162, 2),
        # 76 pairs fill 152 of 153 units: the pair is never cut, so 153 of them need three parts.
        ("\u20ac" * 153, "GSM-7", 306, 3),
        ("\u00e7" * 70, "UCS-2", 70, 1),
        ("\u00e7" * 71, "UCS-2", 71, 2),
        ("\U0001f600" * 35, "UCS-2", 70, 1),
        ("\U0001f600" * 67, "UCS-2", 134, 3),
        ("\u00e9\u00e8\u00e0\u00f9\u00c7", "GSM-7", 5, 1),
        ("\u00ea", "UCS-2", 1, 1),
        ("`", "UCS-2", 1, 1),
    ],
)
def test_known_counts(body: str, encoding: str, units: int, segments: int) -> None:
    counted = count(body)

    assert (counted.encoding, counted.units, counted.segments) == (encoding, units, segments)


def test_the_tables_have_the_size_of_the_standard() -> None:
    # 128 positions less the escape, and ten extension characters (form feed among them).
    assert len(GSM_BASIC) == 127
    assert len(GSM_EXTENSION) == 10


def test_plain_quotes_make_a_text_cheaper_and_leave_letters_alone() -> None:
    fancy = "It\u2019s \u201cready\u201d \u2013 see you\u2026\u00a0" + "a" * 100

    assert count(fancy).segments == 2
    assert count(plain_quotes(fancy)).segments == 1
    assert plain_quotes("caf\u00e9 \u00ea \U0001f600") == "caf\u00e9 \u00ea \U0001f600"


@given(st.text(max_size=100))
def test_utf16_units_are_what_utf16_says(body: str) -> None:
    assert utf16_units(body) == len(body.encode("utf-16-be", "surrogatepass")) // 2
