"""What an inbound text says about texting: STOP, START, HELP, YES, wrong number, or nothing.

Rule: exact words first, then phrases, then doubt, and doubt freezes (ruling 10). Case, accents,
spacing, punctuation, look-alikes and emoji never hide a word. Every reading says which rule read
it and where. Sources: KW-1 to KW-5, 47 CFR 64.1200(a)(10), CTIA 5.1.3, TMO 2.8 and 2.11.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from bot.consent.folding import Folded, fold
from bot.consent.quoting import is_tapback, own_words, quotes_only
from bot.consent.reading import ReadingReason
from bot.consent.revocation import Revocation, Strength, revocation

__all__ = ["Intent", "Reading", "ReadingReason", "Scope", "read"]

Intent = Literal["opt_out", "opt_out_unsure", "opt_in", "help", "confirm", "wrong_number", "none"]
Scope = Literal["all", "promotional"]


@dataclass(frozen=True, slots=True)
class Reading:
    """How an inbound text is read."""

    intent: Intent
    scope: Scope | None
    """What the words cover; None unless they opt out."""
    reasons: tuple[ReadingReason, ...]


STOP_WORDS: Final = frozenset(
    {
        "stop", "stopall", "stop all", "unsubscribe", "unsub", "cancel", "end", "quit", "revoke",
        "optout", "opt out", "remove", "arret", "arreter", "arretez", "desabonner", "desabonnez",
        "desinscrire", "alto", "parar", "pare", "paren", "cancelar", "detener", "no mas",
    }
)  # fmt: skip
START_WORDS: Final = frozenset(
    {
        "start",
        "unstop",
        "subscribe",
        "resume",
        "continue",
        "opt in",
        "optin",
        "iniciar",
        "reprendre",
    }
)
HELP_WORDS: Final = frozenset({"help", "info", "ayuda", "aide", "help me", "helpme"})
YES_WORDS: Final = frozenset({"yes", "y", "si", "oui"})
_AGREEMENT: Final = YES_WORDS | {
    "yep", "yeah", "yup", "ok", "okay", "sure", "agree", "i agree", "confirm", "confirmed", "ye",
}  # fmt: skip

_POLITE: Final = (
    r"(?:please|pls|plz|plse|thanks?|thank you|thx|ty|kindly|now|immediately|asap|hi|hello|hey|ok"
    r"|okay|just|sir|maam|team|guys|por favor|gracias|hola|svp|merci|sil vous plait|bonjour|stat)"
)
_AROUND: Final = re.compile(rf"^(?:{_POLITE}[ .\n]+)*(.*?)(?:[ .\n]+{_POLITE})*$", re.DOTALL)
_SPACED: Final = re.compile(r"[^\W_](?:[ .\n][^\W_]){2,}")
_LEET: Final = str.maketrans("0513$@", "osieSa".lower())
_ASKS_YES: Final = re.compile(
    r"\b(?:reply|text|send|respond|answer|say|type)\b.{0,20}\byes\b|\byes\b.{0,12}\bto\b"
    r"|\b(?:repondez|textez)\b.{0,12}\boui\b|\b(?:responda|responde|conteste)\b.{0,12}\bsi\b"
)
_NAMES: Final[dict[Intent, str]] = {
    "opt_out": "This word opts out.",
    "opt_in": "This word opens texting again.",
    "help": "This word asks for help.",
    "confirm": "This is a plain yes.",
}


def read(body: str, *, answers: str = "") -> Reading:
    """Read an inbound text; `answers` is our last text to this contact, if there is one."""
    if is_tapback(body):
        tapback = ReadingReason(
            "quote:tapback", "It is a reaction to one of our texts.", (0, len(body))
        )
        return Reading("none", None, (tapback,))
    if quotes_only(body):
        footer = ReadingReason(
            "quote:footer-only", "It repeats our own footer and nothing else.", (0, len(body))
        )
        return Reading("opt_out_unsure", None, (footer,))
    words = own_words(body, answers=answers)
    folded = fold(words)
    if exact := _exact(folded, words, fold(answers).text):
        return exact
    if said := revocation(folded):
        return _free_text(said)
    if "\U0001f6d1" in words and not re.search(r"\w", words):
        sign = ReadingReason("emoji:stop-sign", "A stop sign may ask us to stop.", (0, len(body)))
        return Reading("opt_out_unsure", None, (sign,))
    return Reading("none", None, ())


def _exact(folded: Folded, words: str, answers: str) -> Reading | None:
    """Read a body that is one keyword, whatever decorates it."""
    stripped = _AROUND.match(folded.text)
    core = stripped[1] if stripped else folded.text
    core_span = folded.span(*stripped.span(1)) if stripped else (0, 0)
    asked = bool(_ASKS_YES.search(answers))
    for spelling in _spellings(core, words):
        if spelling in STOP_WORDS:
            return _keyword("opt_out", spelling, core_span)
        if spelling in START_WORDS:
            return _keyword("opt_in", spelling, core_span)
        if spelling in HELP_WORDS:
            return _keyword("help", spelling, core_span)
    if folded.text in YES_WORDS and (asked or not answers):
        return _keyword("confirm", folded.text, folded.span(0, len(folded.text)))
    if asked and (core in _AGREEMENT or folded.text in _AGREEMENT):
        return _keyword("confirm", core or folded.text, core_span)
    return None


def _spellings(core: str, words: str) -> tuple[str, ...]:
    """Return the ways in which a whole body may spell one keyword."""
    ways = [core, core.replace(".", " ").replace("\n", " ")]
    if _SPACED.fullmatch(core):
        ways.append(re.sub(r"[ .\n]", "", core))
    if re.fullmatch(r"\w+", core):
        # Stretched letters, "STOPP": every keyword with its doubles squeezed out.
        ways.append(_SQUEEZED.get(_squeeze(core), core))
    disguised = words.strip().lower().translate(_LEET)
    if re.fullmatch(r"[a-z]{3,12}", disguised):
        ways.append(disguised)
    return tuple(dict.fromkeys(ways))


def _squeeze(word: str) -> str:
    return re.sub(r"(.)\1+", r"\1", word)


_SQUEEZED: Final = {
    _squeeze(word): word for word in STOP_WORDS | START_WORDS | HELP_WORDS if " " not in word
}


def _keyword(intent: Intent, word: str, span: tuple[int, int]) -> Reading:
    scope: Scope | None = "all" if intent == "opt_out" else None
    reason = ReadingReason(f"keyword:{word.replace(' ', '-')}", _NAMES[intent], span)
    return Reading(intent, scope, (reason,))


def _free_text(said: Revocation) -> Reading:
    sure = said.strength == "sure"
    return Reading(_INTENTS[said.strength], said.scope if sure else None, said.reasons)


_INTENTS: Final[dict[Strength, Intent]] = {
    "sure": "opt_out",
    "unsure": "opt_out_unsure",
    "wrong_number": "wrong_number",
}
