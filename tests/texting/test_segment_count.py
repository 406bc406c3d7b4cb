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
    plain,
    plain_offer,
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


@pytest.mark.parametrize(
    ("body", "saved", "letters"),
    [("x" * 100 + "\u2019", 1, False), ("x" * 100 + "\u00e1", 1, True),
     ("\u201c" + "x" * 150 + "\u00ea\u201d", 2, True)],
)  # fmt: skip
def test_plain_characters_are_offered_where_they_spare_a_segment(
    body: str,
    saved: int,
    letters: bool,  # noqa: FBT001 - a row
) -> None:
    offer = plain_offer(body)

    assert offer is not None
    assert (offer.saved, offer.letters) == (saved, letters)
    assert count(offer.text).encoding == "GSM-7"
    assert count(body).segments - count(offer.text).segments == saved


@pytest.mark.parametrize("body", ["", "Hi", "x" * 150 + "\u00e9", "\u2019", "\U0001f600" * 80])
def test_nothing_is_offered_where_nothing_is_spared(body: str) -> None:
    assert plain_offer(body) is None


@given(st.text(max_size=200))
def test_an_offer_always_spares_and_never_grows(body: str) -> None:
    offer = plain_offer(body)

    assert offer is None or (
        offer.saved > 0 and count(offer.text).segments + offer.saved == count(body).segments
    )


def test_letters_that_cost_nothing_keep_their_accents() -> None:
    assert plain("se\u00f1or\u00e1 \u00ea", letters=True) == "se\u00f1ora e"
