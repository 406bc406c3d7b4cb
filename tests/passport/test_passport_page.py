"""The page: everything is on it, nothing of anybody's words breaks it, and it stays small."""

from __future__ import annotations

import io
import json
import unicodedata
from hashlib import sha256
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from reportlab.pdfbase.pdfmetrics import stringWidth

from bot.passport.as_json import as_json, encoded
from bot.passport.page.letters import MOST_LINES, bounded, marked_up, visible
from bot.passport.page.look import PLAIN, WIDTH, draws
from bot.passport.page.sheet import LINES_AT_MOST, TEXTS_AT_MOST, as_pdf
from bot.passport.story import Story
from tests.builders import BRAND, CONTACT, a_contact_file, an_inbound, an_opt_in
from tests.passport.stories import (
    DAY,
    HOUR,
    WORDING,
    a_full_story,
    a_hostile_story,
    a_passport,
    a_story,
    hostile_words,
    sent,
)


def drawn(story: Story) -> tuple[PdfReader, bytes]:
    """Return the page of a story, and the JSON that it was drawn from."""
    filed = encoded(as_json(a_passport(story)))
    return PdfReader(io.BytesIO(as_pdf(json.loads(filed), filed=filed))), filed


def words_on(reader: PdfReader) -> str:
    """Return everything that stands on the pages, in one line."""
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def test_the_first_page_says_whose_it_is_and_what_may_be_sent() -> None:
    reader, _ = drawn(a_full_story())

    first = " ".join(reader.pages[0].extract_text().split())
    assert f"Dana Whitfield, {CONTACT.national}" in first
    assert "by Maya Ortiz" in first
    for category in ("Conversational", "Informational", "Promotional"):
        assert f"{category} No" in first
    assert "5 consent records, 3 texts from them, 3 texts to them" in first
    assert "Not legal advice" in first


@pytest.mark.parametrize(
    "said",
    [
        WORDING,
        "https://forms.example.test/signup#4711",
        "promotional (the method's, by RingCentral's ladder)",
        "grade E4, signed",
        "Please stop writing to me.",
        "keyword:stop",
        "Send pressed by: Sam Lee (U0SAM)",
        "8112034500042",
        "“-Harbor Dental. Reply STOP to opt out.”",
        "express-consent: Consent for this is on file.",
        "rules 2026.01.01-1",
        "CTIA-5.1-INFO: CTIA Messaging Principles and Best Practices, May 2023",
        "opted_out",
        "America/Los_Angeles",
        "What it does not prove",
    ],
)
def test_what_an_auditor_asks_for_stands_on_it(said: str) -> None:
    reader, _ = drawn(a_full_story())

    assert " ".join(said.split()) in words_on(reader)


def test_every_page_has_its_number_and_the_hash_of_the_json() -> None:
    reader, filed = drawn(a_full_story())

    for number, page in enumerate(reader.pages, start=1):
        text = page.extract_text()
        assert f"Page {number} of {len(reader.pages)}" in text
        assert sha256(filed).hexdigest() in text


def test_the_same_json_makes_the_same_bytes() -> None:
    filed = encoded(as_json(a_passport(a_full_story())))

    first, again = (as_pdf(json.loads(filed), filed=filed) for _ in range(2))

    assert first == again


def test_hostile_words_stand_on_it_as_words() -> None:
    reader, _ = drawn(a_hostile_story())

    text = words_on(reader)
    assert "<b>bold</b> & <para>&lt;script&gt;alert(1)</script> {x} %s" in text
    assert "[right-to-left override]" in text
    assert "[man][woman][girl]" in text
    assert "bell[U+0007] nul[U+0000]" in text
    assert "Việt ộ ẵ ữ, Ελληνικά, Русский, Łódź, [U+4F60][U+597D]" in text
    assert "half [U+D83D] pair" in text


def test_no_words_run_over_the_margin() -> None:
    reader, _ = drawn(a_hostile_story())

    lines = [line for page in reader.pages for line in page.extract_text().splitlines()]

    assert len(lines) > 300
    assert max(stringWidth(line.strip(), PLAIN, 7.2) for line in lines) <= WIDTH


@pytest.mark.parametrize("name", hostile_words())
def test_each_hostile_word_makes_a_page(name: str) -> None:
    words = hostile_words()[name]

    reader, _ = drawn(a_story(inbound=(an_inbound(body=words),)))

    assert len(reader.pages) >= 2


@settings(max_examples=150)
@given(st.text(max_size=300))
def test_whatever_is_written_is_shown_with_nothing_hidden(words: str) -> None:
    shown = visible(words.replace("\n", " "), draws)

    assert all(draws(char) or char in "\t\u00a0\u200c" for char in shown)
    assert not any(
        unicodedata.category(char) in {"Cc", "Cs", "Co", "Cn"} for char in shown if char != "\t"
    )


@settings(max_examples=25)
@given(st.text(max_size=2000))
def test_whatever_is_written_can_be_drawn(words: str) -> None:
    reader, _ = drawn(a_story(inbound=(an_inbound(body=words),), brand=words))

    assert len(reader.pages) >= 2


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("\n" * 3000, "[3,000 line breaks]"),
        (" \r\n" * 1000, "[1,000 line breaks]"),
        ("a\n" * 1500, f"[{1501 - MOST_LINES:,} more lines are in the JSON]"),
        ("\u05e9\n" * 1500, f"[{1501 - MOST_LINES:,} more lines are in the JSON]"),
        ("\x00\u202e" * 1500, "[the rest is in the JSON]"),
    ],
    ids=["empty", "blank", "lines", "hebrew", "hidden"],
)
def test_words_without_end_are_drawn_fast_and_say_what_is_left_out(words: str, told: str) -> None:
    began = perf_counter()

    reader, filed = drawn(a_story(inbound=(an_inbound(body=words),)))

    assert perf_counter() - began < 5
    assert told in words_on(reader)
    assert json.loads(filed)["texts_from_them"][0]["words"] == words


@pytest.mark.parametrize("words", ["a\n\n\nb", "x" * 3000, "a\n" * 50])
def test_words_of_a_usual_length_stay_whole(words: str) -> None:
    assert bounded(words, draws) == words


def test_marks_of_the_page_language_are_escaped() -> None:
    assert marked_up("a <b> & </para>\nb", draws) == "a &lt;b&gt; &amp; &lt;/para&gt;<br/>b"


def test_a_contact_of_whom_nothing_is_known_has_a_page_that_says_so() -> None:
    reader, _ = drawn(a_story())

    text = words_on(reader)
    assert "Nothing is on file about this contact." in text
    assert "No consent is on record." in text
    assert "No text went either way." in text


def test_thousands_of_texts_make_a_page_that_says_what_it_leaves_out() -> None:
    texts = tuple(
        sent(f"V{n}", f"Reminder {n}", 400 * DAY - n * HOUR) for n in range(TEXTS_AT_MOST + 5)
    )
    began = perf_counter()

    reader, filed = drawn(a_story(a_contact_file(an_opt_in()), outbound=texts))

    took = perf_counter() - began
    text = words_on(reader)
    assert "5 older texts are in the JSON" in text
    assert f"{TEXTS_AT_MOST + 6 - LINES_AT_MOST} older lines are in the JSON" in text
    assert f"Reminder {TEXTS_AT_MOST + 4}" in text
    assert "Reminder 4 " not in text
    assert len(json.loads(filed)["texts_to_them"]) == TEXTS_AT_MOST + 5
    assert took < 25
    print(f"{len(reader.pages)} pages in {took:.1f} s")


def test_the_brand_stands_in_the_files_particulars() -> None:
    reader, _ = drawn(a_full_story())

    assert reader.metadata is not None
    assert reader.metadata.author == BRAND
    assert reader.metadata.title == "Consent passport psp_token000000000001"
