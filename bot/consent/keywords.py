"""What an inbound text says about texting: STOP, START, HELP, YES, wrong number, or nothing.

Rule: exact words first, then phrases, then doubt, and doubt freezes (ruling 10). Case, accents,
spacing, punctuation, look-alikes and emoji never hide a word. Every reading says which rule read
it and where. Sources: KW-1 to KW-5, 47 CFR 64.1200(a)(10), CTIA 5.1.3, TMO 2.8 and 2.11.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final, Literal

from bot.consent.control_words import (
    AGREEMENT,
    HELP_WORDS,
    REFUSAL,
    START_WORDS,
    STOP_WORDS,
    YES_WORDS,
    control_word,
    core_of,
)
from bot.consent.folding import Folded, fold, relaxed
from bot.consent.led_by_a_word import Lead, led_by_a_word
from bot.consent.quoting import after_tapback, is_tapback, own_words, quotes_only
from bot.consent.reading import ReadingReason
from bot.consent.revocation import Revocation, revocation, wrong_number
from bot.consent.rows import Strength
from bot.texting.alike import as_shown

__all__ = ["STOP_WORDS", "Intent", "Reading", "ReadingReason", "Scope", "read"]

Intent = Literal["opt_out", "opt_out_unsure", "opt_in", "help", "confirm", "wrong_number", "none"]
Scope = Literal["all", "promotional"]


@dataclass(frozen=True, slots=True)
class Reading:
    """How an inbound text is read."""

    intent: Intent
    scope: Scope | None
    """What the words cover; None unless they opt out."""
    reasons: tuple[ReadingReason, ...]


_NAMES: Final[dict[Intent, str]] = {
    "opt_out": "This word opts out.",
    "opt_in": "This word opens texting again.",
    "help": "This word asks for help.",
    "confirm": "This is a plain yes.",
}
_INTENTS: Final[dict[Strength, Intent]] = {
    "sure": "opt_out",
    "unsure": "opt_out_unsure",
    "wrong_number": "wrong_number",
}
_KINDS: Final[tuple[tuple[frozenset[str], Intent], ...]] = (
    (STOP_WORDS, "opt_out"),
    (START_WORDS, "opt_in"),
    (HELP_WORDS, "help"),
)
_ASKS_YES: Final = re.compile(
    r"\b(?:reply|text|send|respond|answer|say|type)\b.{0,20}\b(?:yes|y)\b|\byes\b.{0,12}\bto\b"
    r"|\b(?:repondez|textez)\b.{0,12}\boui\b|\b(?:responda|responde|conteste|envie)\b.{0,12}\bsi\b"
)
_LETTERS: Final = re.compile(r"[^\W\d_]{2}")
_LONGEST_ORDER: Final = 80
_LONGEST_YES: Final = 5
_SPOKEN: Final = frozenset({"stop", "stopall", "unsubscribe", "arret", "alto", "opt out"})
"""Order words that act at once even as the last sentence of something longer."""


def read(body: str, *, answers: str = "") -> Reading:
    """Read an inbound text; `answers` is our last text to this contact, if there is one."""
    reading = _read(body, answers)
    if reading.intent == "none" and (shown := as_shown(body)) != body:
        return replace(_read(shown, answers), reasons=_everywhere(body))
    return reading


def _read(body: str, answers: str) -> Reading:
    words = _own(body, answers)
    folded = fold(words)
    if reading := _by_rule(body, words, folded):
        return reading
    lead = led_by_a_word(folded)
    answered = _answered(folded.text, answers, body)
    if answered.intent != "none":
        return answered
    if said := revocation(folded, lead=lead[0] if lead else ""):
        return _of(said)
    return _led(lead, folded) if lead is not None else answered


def settled(body: str, *, answers: str = "") -> Reading | None:
    """Return a reading that is no matter of what words sound like; for training."""
    words = _own(body, answers)
    folded = fold(words)
    if reading := _by_rule(body, words, folded):
        return reading
    answered = _answered(folded.text, answers, body)
    said_wrong = wrong_number(folded)
    return answered if answered.intent != "none" else _of(said_wrong) if said_wrong else None


def _own(body: str, answers: str) -> str:
    """Return a body with all that is not the contact's own word as blanks."""
    return after_tapback(body) if is_tapback(body) else own_words(body, answers=answers)


def _by_rule(body: str, words: str, folded: Folded) -> Reading | None:
    """Read what is the same whatever the words around it sound like."""
    if is_tapback(body) and not _LETTERS.search(words):
        return _whole("none", "quote:tapback", "It is a reaction to one of our texts.", body)
    if quotes_only(body, words):
        sentence = "It repeats our own footer and nothing else."
        return _whole("opt_out_unsure", "quote:footer-only", sentence, body)
    if ordered := _ordered(folded):
        return ordered
    lead = led_by_a_word(folded)
    return _led(lead, folded) if lead is not None and lead[0] == "sure" else None


def _of(said: Revocation) -> Reading:
    scope = said.scope if said.strength == "sure" else None
    return Reading(_INTENTS[said.strength], scope, said.reasons)


def _led(lead: Lead, folded: Folded) -> Reading:
    strength, span = lead
    sentence = (
        "It begins with a word that opts out, and what follows does not change that."
        if strength == "sure"
        else "It begins with a word that opts out; a person should look at what follows."
    )
    reason = ReadingReason("keyword:leading", sentence, folded.spans([span])[0])
    return Reading(_INTENTS[strength], "all" if strength == "sure" else None, (reason,))


def _ordered(folded: Folded) -> Reading | None:
    """Read a body that is one order word, or has one alone on a line or as its last sentence."""
    text = folded.text
    if len(text) <= _LONGEST_ORDER and (word := control_word(text)):
        return _order(word, folded, 0, len(text))
    if "\n" in folded.body:
        for start, end in _lines(text):
            if (word := control_word(text[start:end])) in STOP_WORDS:
                return _order(word, folded, start, end)
    last = text.rstrip(" .,?")
    start = max(last.rfind("."), last.rfind("?")) + 1
    if start and len(last) - start <= 24 and (word := control_word(last[start:])) in _SPOKEN:
        return _order(word, folded, start, len(last))
    return None


def _lines(text: str) -> list[tuple[int, int]]:
    """Return where the sentences and lines of a folded text stand, the short ones only."""
    return [
        found.span() for found in re.finditer(r"[^.]+", text) if len(found[0]) <= _LONGEST_ORDER
    ]


def _order(word: str, folded: Folded, start: int, end: int) -> Reading:
    intent = next(intent for words, intent in _KINDS if word in words)
    stretch = folded.text[start:end]
    start += len(stretch) - len(stretch.lstrip(" .,"))
    end -= len(stretch) - len(stretch.rstrip(" .,?"))
    reason = ReadingReason(
        f"keyword:{word.replace(' ', '-')}", _NAMES[intent], folded.spans([(start, end)])[0]
    )
    return Reading(intent, "all" if intent == "opt_out" else None, (reason,))


def _answered(text: str, answers: str, body: str) -> Reading:
    """Read a yes or a no: alone, or as the answer to our asking for a yes."""
    nothing = Reading("none", None, ())
    if len(text) > _LONGEST_ORDER:
        return nothing
    asked = bool(answers) and bool(_ASKS_YES.search(fold(answers).text))
    if answers and not asked:
        return nothing
    words = re.findall(r"[^\W_]+", text)
    plain = " ".join(words)
    if len(words) <= _LONGEST_YES and relaxed(plain) in YES_WORDS:
        return _whole("confirm", "keyword:yes", _NAMES["confirm"], body)
    if not asked:
        return nothing
    core = " ".join(core_of(words))
    if plain in AGREEMENT or core in AGREEMENT or _full_yes(words, text):
        return _whole("confirm", "keyword:yes", _NAMES["confirm"], body)
    if plain in REFUSAL or core in REFUSAL:
        sentence = "We asked for a yes, and this is a no."
        return _whole("opt_out_unsure", "answer:no", sentence, body)
    return nothing


def _full_yes(words: list[str], text: str) -> bool:
    """Say whether a short sentence begins with a yes and takes nothing of it back."""
    doubtful = {"but", "not", "dont", "no", "only", "except", "wait", "who", "what", "if"}
    return (
        0 < len(words) <= _LONGEST_YES
        and words[0] in YES_WORDS
        and "?" not in text
        and doubtful.isdisjoint(words)
    )


def _everywhere(body: str) -> tuple[ReadingReason, ...]:
    sentence = "It is written from right to left, and read as phones show it."
    return (ReadingReason("disguise:reversed", sentence, (0, len(body))),)


def _whole(intent: Intent, rule: str, sentence: str, body: str) -> Reading:
    """Return a reading that the body as a whole decided."""
    return Reading(intent, None, (ReadingReason(rule, sentence, (0, len(body))),))
