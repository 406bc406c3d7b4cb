"""Common questions in Spanish and French, put into English word for word.

Rule: the gloss is only for finding the entry; the answer is in English and says so first, in the
language of the question.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from bot.consent.knowledge.entry import read_table
from bot.consent.knowledge.terms import flat
from bot.texting.language import Language, language_of

_WORD: Final = re.compile(r"[^\W\d_]+")
_ELIDED: Final = re.compile(r"\b([cdjlmnst]|qu)['\u2019](?=\w)", re.IGNORECASE)


def in_english(question: str) -> tuple[str, Language | None]:
    """Return a question in English, and its language; as it is if that is English or not told."""
    language = language_of(question)
    if language not in {"es", "fr"}:
        language = "es" if question.lstrip().startswith("\u00bf") else None
    if language is None:
        return question, None
    text = _ELIDED.sub(" ", question) if language == "fr" else question
    words, phrases = _dictionary(language)
    flattened = flat(text) if not any(char.isdigit() for char in text) else text
    for phrase, meant in phrases:
        flattened = re.sub(rf"\b{phrase}\b", meant, flattened, flags=re.IGNORECASE)
    return _WORD.sub(lambda word: words.get(flat(word[0]), word[0]), flattened), language


@cache
def _dictionary(language: Language) -> tuple[dict[str, str], tuple[tuple[str, str], ...]]:
    """Return what words and phrases mean, longer phrases first."""
    table = read_table("abroad")[language]
    meant = [
        (spelled.strip(), english) for english, said in table.items() for spelled in said.split(",")
    ]
    words = {spelled: english for spelled, english in meant if " " not in spelled}
    phrases = [each for each in meant if " " in each[0]]
    return words, tuple(sorted(phrases, key=lambda each: -len(each[0])))
