"""A question in plain words: what is asked, about whom, and for what kind of text.

Rule: read, never guessed at; a question about a certain contact is a look-up, one about the rules
is for the knowledge base, and everything else is said to be neither.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.consent.category import Category
from bot.consent.knowledge import Match
from bot.consent.knowledge.abroad import in_english
from bot.consent.knowledge.entry import words_of
from bot.consent.knowledge.matching import Found, look
from bot.consent.knowledge.speech import speech
from bot.consent.knowledge.terms import asking_of, flat, mended, sentences, terms
from bot.consent.question_purposes import purpose_of
from bot.consent.question_subjects import HERE, Subjects, subjects_of
from bot.consent.reading import ReadingReason
from bot.texting.language import Language
from bot.texting.phone import PhoneNumber

LONGEST: Final = 1000
"""Characters of a question that are read."""


class Intent(StrEnum):
    """What a question is for."""

    CONSENT_LOOKUP = "consent_lookup"
    POLICY_QUESTION = "policy_question"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question, read."""

    intent: Intent
    contacts: tuple[PhoneNumber, ...]
    names: tuple[str, ...]
    """Words that may be a contact's name, as typed."""
    unreadable: tuple[str, ...]
    """Why a number that was typed cannot be texted."""
    category: Category | None
    matches: tuple[Match, ...]
    """The nearest entries of the knowledge base, for a policy question."""
    reasons: tuple[ReadingReason, ...]
    language: Language | None = None
    """Spanish or French if the question was put so; it was read by its words in English."""


_OURS: Final = words_of("ours")
_SURELY: Final = words_of("surely")
_TOGETHER: Final = ({"state", "law"}, {"state", "changed"}, {"state", "stricter"})


def read_question(question: str) -> Question:
    """Return a question, read; what goes beyond `LONGEST` characters is not looked at."""
    asked, language = in_english(question[:LONGEST])
    subjects = subjects_of(asked)
    folded = _straight(subjects.remaining)
    named = bool(subjects.contacts or subjects.unreadable)
    certain = _certain(folded, named=named, names=subjects.names)
    if not named and len(sentences(subjects.remaining)) > 1:
        certain = _certain_in_story(subjects, folded)
    matches: tuple[Match, ...] = ()
    if certain:
        intent, reason = Intent.CONSENT_LOOKUP, certain
    elif named and speech("elsewhere").search(folded):
        intent, reason = Intent.OTHER, "It is about that number, but not about texting it."
    else:
        found = look(subjects.remaining.replace(HERE, " ") if subjects.names else asked)
        matches = found.matches
        intent, reason = _policy_or_other(folded, asked, found)
    category = None
    if intent is not Intent.OTHER:
        remaining = subjects.remaining.replace(HERE, "zzz")
        category = purpose_of(_mend_small(remaining), specific=intent is Intent.CONSENT_LOOKUP)
    return Question(
        intent=intent,
        contacts=subjects.contacts,
        names=subjects.names if intent is Intent.CONSENT_LOOKUP else (),
        unreadable=subjects.unreadable,
        category=category,
        matches=matches if intent is Intent.POLICY_QUESTION else (),
        reasons=(ReadingReason(f"question:{intent.value}", reason, (0, len(question[:LONGEST]))),),
        language=language,
    )


def _certain(folded: str, *, named: bool, names: tuple[str, ...]) -> str:
    """Return why a question is about certain contacts; empty if it is not."""
    if speech("elsewhere").search(folded):
        return ""
    talks = speech("texting").search(folded) or speech("consenting").search(folded)
    wonders = any(speech(words).search(folded) for words in ("wondering", "tells", "sells"))
    if named and (talks or wonders or len(folded.split()) <= 3):
        return "It names a phone number, and asks about texting it."
    if names and talks and not (speech("no_sms").search(folded) or speech("advice").search(folded)):
        return "It asks about texting somebody by name."
    if any(speech(general).search(folded) for general in ("advice", "clause")) or speech(
        "anybody"
    ).search(speech("certain").sub(" ", folded)):
        return ""
    if speech("certain").search(folded) and talks:
        return "It asks about texting one certain person."
    return (
        "It asks about texting somebody it does not name."
        if speech("about_them").search(folded)
        else ""
    )


def _certain_in_story(subjects: Subjects, folded: str) -> str:
    """Return why several sentences are about certain contacts; empty if they are not.

    The sentence that asks decides: it is about somebody only if it asks about texting them. Who
    comes in as "a customer" is an example, and what an entry answers needs nobody looked up.
    """
    asking = _straight(asking_of(subjects.remaining))
    here = "zzz" in asking.split()
    capital = any(name[0].isupper() for name in subjects.names)
    if speech("advice").search(asking):
        return ""
    about = speech("about_them").search(asking) or speech("answers").search(asking)
    talks = speech("texting").search(asking) or speech("consenting").search(asking)
    if capital and (about or (here and talks)):
        return "It asks about texting somebody by name."
    general = speech("anybody").search(folded) or speech("many").search(folded)
    if not about or general or speech("example").search(folded):
        return ""
    found = look(subjects.remaining.replace(HERE, " ")).matches
    return "" if found and found[0].answers else "It asks about texting somebody it does not name."


def _policy_or_other(folded: str, asked: str, found: Found) -> tuple[Intent, str]:
    words = folded.split()
    about = set(terms(asked))
    ours = "optout" in about or speech("surely").search(folded)
    if (
        speech("small_talk").fullmatch(" ".join(words))
        or not words
        or (speech("off_topic").search(folded) and not ours)
    ):
        return Intent.OTHER, "It is not about the rules of texting."
    answered = bool(found.matches) and found.matches[0].answers
    if (
        about & _SURELY
        or speech("surely").search(folded)
        or any(pair <= about for pair in _TOGETHER)
        or answered
        or (about & _OURS and not found.elsewhere)
    ):
        return Intent.POLICY_QUESTION, "It asks about the rules of texting."
    return Intent.OTHER, "It is not about the rules of texting."


def _straight(remaining: str) -> str:
    """Return a question folded, slips mended, with one word where a number or name stood."""
    folded = flat(remaining.replace(HERE, " zzz "))
    return " ".join(mended(word) for word in folded.split())


def _mend_small(remaining: str) -> str:
    """Return a question with slips mended in words of small letters."""
    return re.sub(r"\b[a-z]{4,}\b", lambda match: mended(match[0]), remaining)
