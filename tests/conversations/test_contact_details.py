"""What people tell about a contact, as we keep it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversations.contact_file import ContactCard
from bot.conversations.details import (
    Details,
    InvalidDetail,
    changed,
    claimed,
    clean_name,
    filled,
    name_key,
    read_language,
    read_owner,
    read_state,
    read_zone,
    spoken,
)
from bot.texting.ids import SYSTEM, UserId
from tests.builders import MAYA

ANN = ContactCard(name="Ann", state="TX", owner=MAYA)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Ann   Lee ", "Ann Lee"),
        ("Ann\nLee\t", "Ann Lee"),
        ("Ann\u202e\u200b\u2028Lee", "Ann Lee"),
        ("Jose\u0301", "José"),
        ("\u3164\u2800", ""),
        ("x" * 200, "x" * 80),
    ],
)
def test_a_name_is_visible_and_on_one_line(typed: str, kept: str) -> None:
    assert clean_name(typed) == kept


@given(st.text())
def test_a_cleaned_name_stays_as_it_is_and_is_bounded(typed: str) -> None:
    name = clean_name(typed)

    assert len(name) <= 80
    assert clean_name(name) == name
    assert not set(name) & set("\n\r\t\u2028\u202e\u200b\x00\x1b")


@pytest.mark.parametrize(
    ("one", "other"),
    [("José", "jose"), ("ÉMILE", "Émile"), ("Nguyễn", "nguyen"), ("Straße", "STRASSE")],
)
def test_names_are_alike_without_case_and_accents(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(("one", "other"), [("Ann", "Anna"), ("Łukasz", "Kukasz"), ("李", "季")])
def test_other_names_are_not_alike(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


@given(st.text())
def test_a_name_key_is_its_own_key(name: str) -> None:
    assert name_key(name_key(name)) == name_key(name)


@pytest.mark.parametrize(
    ("typed", "state"),
    [
        ("ca", "CA"),
        ("N.Y.", "NY"),
        ("new  york", "NY"),
        ("Québec", "QC"),
        ("Prince Edward Island", "PE"),
        ("94107", "CA"),
        ("02110-1234", "MA"),
        ("2110", "MA"),
        ("M5V 2T6", "ON"),
        ("H2X1Y4", "QC"),
        ("96799", ""),
        ("06390", ""),
        ("09012", ""),
    ],
)
def test_a_state_is_read_from_letters_names_and_postal_codes(typed: str, state: str) -> None:
    assert read_state(typed) == state


@pytest.mark.parametrize("typed", ["ZZ", "Narnia", "123456", "12", "A1A", "D5V 2T6", ""])
def test_what_is_no_state_is_refused(typed: str) -> None:
    with pytest.raises(InvalidDetail):
        read_state(typed)


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("america/chicago", "America/Chicago"),
        ("America/New York", "America/New_York"),
        ("Pacific", "America/Los_Angeles"),
        ("Eastern Standard Time", "America/New_York"),
        ("MST", "America/Denver"),
        ("Hawaii time", "Pacific/Honolulu"),
    ],
)
def test_a_zone_is_read_from_its_name_and_everyday_words(typed: str, zone: str) -> None:
    assert read_zone(typed) == zone


@pytest.mark.parametrize("typed", ["Mars/Base", "GMT+5", "noon", "../../etc/passwd"])
def test_what_is_no_zone_is_refused(typed: str) -> None:
    with pytest.raises(InvalidDetail):
        read_zone(typed)


@pytest.mark.parametrize(
    ("typed", "code"),
    [("French", "fr"), ("français", "fr"), ("es-MX", "es"), ("en_US", "en"), ("haw", "haw")],
)
def test_a_language_is_read_from_its_name_or_letters(typed: str, code: str) -> None:
    assert read_language(typed) == code


@pytest.mark.parametrize("typed", ["Klingonese", "e", "12"])
def test_what_is_no_language_is_refused(typed: str) -> None:
    with pytest.raises(InvalidDetail):
        read_language(typed)


def test_an_owner_is_a_member_of_slack() -> None:
    assert read_owner("<@U0MAYA|maya>") == MAYA
    for typed in ("maya", "@maya", "C0DESK", "U0\nMAYA", "<!channel>"):
        with pytest.raises(InvalidDetail):
            read_owner(typed)


def test_gaps_are_filled_and_what_is_known_stays() -> None:
    told = Details(name="A. Lee", zone="America/Chicago", owner=UserId("U0SAM"))

    assert filled(ANN, told) == ContactCard(
        name="Ann", state="TX", owner=MAYA, zone="America/Chicago"
    )


def test_a_change_takes_away_what_was_emptied_and_keeps_what_it_is_silent_about() -> None:
    told = Details(name="", zone="America/Chicago", no_owner=True)

    assert changed(ANN, told) == ContactCard(state="TX", zone="America/Chicago")


def test_nobody_owns_by_being_the_bot() -> None:
    assert claimed(ContactCard(), SYSTEM).owner is None
    assert claimed(ContactCard(), MAYA).owner == MAYA
    assert claimed(ANN, UserId("U0SAM")).owner == MAYA


@pytest.mark.parametrize(
    ("rules", "body", "language"),
    [
        (["keyword:arret"], "Arret", "fr"),
        (["phrase:es-no-escriban"], "No me escriban", "es"),
        (["keyword:stop"], "Stop", ""),
        (["phrase:take-me-off", "keyword:no-mas"], "Take me off. No mas", "es"),
        (["model:sounds-like-no"], "Je ne veux plus de vos pubs", "fr"),
        (["model:sounds-like-no"], "I am done with these texts", ""),
        ([], "Su pedido ya esta listo", ""),
    ],
)
def test_words_tell_a_language_only_where_they_are_sure(
    rules: list[str], body: str, language: str
) -> None:
    assert spoken(ContactCard(), rules, body).language == language
