"""Small words tell which of our languages a text is in."""

from __future__ import annotations

import pytest

from bot.texting.language import language_of
from tests.evaluation.scoring import rows


@pytest.mark.parametrize(
    ("body", "language"),
    [
        ("Hola, su cita es hoy", "es"),
        ("ya no quiero recibir sus mensajes", "es"),
        ("Votre rendez-vous est demain", "fr"),
        ("j'ai plus besoin de vos textos", "fr"),
        ("J\u2019arrive dans dix minutes", "fr"),
        ("please don't text me anymore", "en"),
        ("Your rendez-vous with the dentist is tomorrow at noon", "en"),
        ("Los Angeles office: your table is ready con queso", None),
        ("Car's ready", None),
        ("OK", None),
        ("", None),
    ],
)
def test_a_language_is_told_or_left_open(body: str, language: str | None) -> None:
    assert language_of(body) == language


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_hardly_a_text_is_taken_for_another_language(language: str) -> None:
    told = [
        language_of(row["inbound"])
        for row in rows("inbound_dev.jsonl")
        if row["language"] == language
    ]

    wrong = sum(each not in {language, None} for each in told)
    assert wrong / len(told) < 0.01
    assert told.count(None) / len(told) < 0.2
