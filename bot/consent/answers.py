"""What is answered to a question, before any contact is looked up.

Rule: a policy answer is an entry of the knowledge base, word for word, or the statement that
there is none, with the nearest ones named; nothing is made up. Not legal advice.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from bot.consent.category import Category
from bot.consent.citations import cite
from bot.consent.decision import Citation
from bot.consent.knowledge.paragraphs import missing_paragraph
from bot.consent.question_places import told_of_places
from bot.consent.questions import Intent, Question
from bot.texting.language import Language

_CAN: Final = (
    "I can say whether and as what a contact may be texted, such as “can I text (415) 555-0132 "
    "about the spring sale?”, and answer questions on the rules of texting, such as “do we have to "
    "include opt-out in every message?”."
)
_OTHER: Final = f"I cannot answer that. {_CAN}"
_UNKNOWN: Final = "I have no answer on file for that, and I do not make one up."
_UNDERSTOOD: Final = 0.5
"""Trained score below which the question that is answered is said first: a "yes" to another
question would mislead."""
_IN_ENGLISH: Final[dict[Language | None, str]] = {
    "es": "Las preguntas se responden en inglés (questions are answered in English). ",
    "fr": "Les réponses sont en anglais (questions are answered in English). ",
}
_CONVERSATIONAL: Final = (
    "A conversational text answers one that they sent within the last 24 hours, sells nothing, "
    "and needs no other consent."
)
_INFORMATIONAL: Final = (
    "An informational text needs their express yes for that purpose, spoken or written, and "
    "keeps to the hours; RingCentral's policy asks for it in writing."
)
_PROMOTIONAL: Final = (
    "A promotional text needs their written yes that names us, their number and marketing, "
    "carries our name and STOP, and keeps to the hours where they are."
)
_DEPENDS: Final = (
    "It depends on the text: an answer to what they just wrote needs no other consent, an "
    "informational text their express yes, a promotional one their written yes."
)
_ASKED_OF: Final[dict[Category | None, tuple[str, str]]] = {
    Category.CONVERSATIONAL: (_CONVERSATIONAL, "CTIA-5.1-CONV"),
    Category.INFORMATIONAL: (_INFORMATIONAL, "CTIA-5.1-INFO TCPA-a1 RC-POL-WRITTEN"),
    Category.PROMOTIONAL: (_PROMOTIONAL, "CTIA-5.1-PROMO TCPA-a2 TCPA-f9 TCPA-c1"),
    None: (_DEPENDS, "CTIA-5.1-CONV CTIA-5.1-INFO CTIA-5.1-PROMO"),
}
_SILENCED: Final = "Whoever opted out gets none."


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What is said, with its sources."""

    sentence: str
    """The whole answer; its first sentence is the answer, the rest its conditions."""
    citations: tuple[Citation, ...] = ()
    entry: str = ""
    """Id of the entry that answers; empty if none does."""
    nearest: tuple[str, ...] = ()
    """Titles of near entries, where none answers."""


def answer_to(question: Question, asked: str) -> Answer:
    """Return the answer to a question, as far as it needs no contact's records."""
    answer = _of_intent(question, asked)
    return replace(answer, sentence=_IN_ENGLISH.get(question.language, "") + answer.sentence)


def _of_intent(question: Question, asked: str) -> Answer:
    match question.intent:
        case Intent.CONSENT_LOOKUP:
            return _of_category(question)
        case Intent.POLICY_QUESTION:
            return _of_policy(question, asked)
        case Intent.OTHER:
            return Answer(sentence=_OTHER)


def _of_category(question: Question) -> Answer:
    whom = ", ".join([*map(str, question.contacts), *question.names])
    opening = f"This is about {whom}." if whom else "Say whom: a phone number, or a contact's name."
    sentence, sources = _ASKED_OF[question.category]
    unreadable = list(question.unreadable)
    return Answer(
        sentence=" ".join([opening, *unreadable, sentence, _SILENCED]),
        citations=cite(*sources.split(), "CTIA-5.1.3"),
    )


def _of_policy(question: Question, asked: str) -> Answer:
    best = question.matches[0] if question.matches else None
    missing = missing_paragraph(asked)
    if best is None or not best.answers or missing:
        near = tuple(match.entry.title for match in question.matches)
        hint = f"Nearest: {' · '.join(near)}" if near else _CAN
        unknown = f"“{missing}” is not on file. {_UNKNOWN}" if missing else _UNKNOWN
        said = told_of_places(asked, entry=None)
        return Answer(
            sentence=" ".join(filter(None, [unknown, said.before, said.after, hint])),
            citations=said.citations,
            nearest=near,
        )
    said = told_of_places(asked, entry=best.entry)
    taken = "" if best.trained >= _UNDERSTOOD else f"I take this as “{best.entry.title}”"
    return Answer(
        sentence=" ".join(filter(None, [taken, said.before, best.entry.answer, said.after])),
        citations=tuple(dict.fromkeys([*best.entry.citations, *said.citations])),
        entry=best.entry.id,
    )
