"""What many persons ask: the right entry, the place they name, or that nothing is on file."""

from __future__ import annotations

import pytest

from bot.consent.answers import answer_to
from bot.consent.hours import hours_of
from bot.consent.knowledge.places import PLACES, hours_in_words, name_of
from bot.consent.questions import Intent, read_question
from tests.consent.many_questions import NO_NAMES, NOT_ON_FILE, ON_FILE


def answered(question: str) -> str:
    """Return the whole answer to a question."""
    return answer_to(read_question(question), question).sentence


@pytest.mark.parametrize(("question", "entry"), ON_FILE)
def test_what_is_on_file_is_answered_from_its_entry(question: str, entry: str) -> None:
    assert answer_to(read_question(question), question).entry == entry


@pytest.mark.parametrize("question", NOT_ON_FILE)
def test_what_is_not_on_file_is_never_answered_from_something_near(question: str) -> None:
    read = read_question(question)

    assert read.intent is not Intent.CONSENT_LOOKUP
    assert answer_to(read, question).entry == ""


@pytest.mark.parametrize("question", NO_NAMES)
def test_days_places_firms_and_laws_are_nobodys_name(question: str) -> None:
    assert read_question(question).names == ()


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("can I text Victoria about Victoria Day", "Victoria"),
        ("did Maria opt out on Mother's Day?", "Maria"),
        ("can I text Jean about St-Jean-Baptiste", "Jean"),
    ],
)
def test_a_person_beside_a_holiday_is_still_a_person(question: str, name: str) -> None:
    assert read_question(question).names == (name,)


@pytest.mark.parametrize("question", ["can I text 911?", "may we message 988", "text to 411"])
def test_emergency_and_service_numbers_are_never_texted(question: str) -> None:
    said = answered(question)

    assert said.startswith("No: Assent texts nothing but ten-digit numbers")
    assert "call 911" in said


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("can we text people in Guam on Sunday", "Guam: every day 8-21"),
        ("can we text Puerto Rico customers at 8am", "Puerto Rico: every day 8-21"),
        ("may we text on holidays in Alabama", "holidays none"),
        ("may I text on St-Jean-Baptiste in Quebec", "Quebec: Monday to Friday 9-21:30"),
        ("does Rhode Island require registration?", "Nothing else is on file for Rhode Island"),
        ("does every text need STOP in Ohio", "Nothing else is on file for Ohio"),
        ("does a bought list work in Florida", "Florida has rules of its own: Written consent"),
        ("does every promo need STOP in Ontario", "Canada's federal law holds there"),
        ("does GDPR matter for texts to Guam", "Nothing else is on file for Guam"),
    ],
)
def test_a_place_that_is_named_is_never_dropped(question: str, says: str) -> None:
    assert says in answered(question)


@pytest.mark.parametrize("place", sorted(set(PLACES.values())))
def test_every_place_has_a_name_and_its_hours_in_words(place: str) -> None:
    assert hours_in_words(place).startswith(f"{name_of(place)}: ")
    assert ("(the federal hours)" in hours_in_words(place)) == (hours_of(place) is hours_of("OH"))


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("what does CTIA 9.9.9 say?", "“CTIA 9.9.9” is not on file."),
        ("what does T-Mobile section 44.7 require", "“T-Mobile section 44.7” is not on file."),
        ("TCPA (z)(9), what does it say on texts", "“TCPA (z)(9)” is not on file."),
    ],
)
def test_a_paragraph_that_is_not_on_file_is_said_to_be_missing(question: str, named: str) -> None:
    said = answered(question)

    assert said.startswith(named)
    assert "Nearest: " in said


@pytest.mark.parametrize(
    "question",
    [
        "what does the CTIA say in 5.1.3",
        "what does CTIA 5.1 say",
        "is 47 CFR 64.1200(c)(1) on texts",
    ],
)
def test_a_paragraph_on_file_is_never_said_to_be_missing(question: str) -> None:
    assert "” is not on file" not in answered(question)


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("¿Podemos enviar ofertas los domingos?", "Las preguntas se responden en inglés"),
        ("¿Qué tiempo hace hoy?", "Las preguntas se responden en inglés"),
        ("Peut-on envoyer des offres le dimanche ?", "Les réponses sont en anglais"),
    ],
)
def test_whoever_asks_in_another_language_is_told_of_it_there(question: str, says: str) -> None:
    assert answered(question).startswith(says)


def test_somebody_named_in_spanish_is_looked_up() -> None:
    question = read_question("¿Puedo enviar una oferta a 415-555-0132?")

    assert question.intent is Intent.CONSENT_LOOKUP
    assert [contact.e164 for contact in question.contacts] == ["+14155550132"]
