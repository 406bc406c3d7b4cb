"""Words that are orders by themselves: STOP, START, HELP and YES in all platforms' forms.

Rule: a body that is one such word, whatever decorates, disguises or mistypes it, is that order.
Sources: KW-1 to KW-5 (RingCentral, Twilio, Telnyx, AWS, Bandwidth, Vonage, Braze, toll-free),
47 CFR 64.1200(a)(10).
"""

from __future__ import annotations

import re
from typing import Final

from bot.consent.slips import far_slip, slips

STOP_WORDS: Final = frozenset(
    {
        "stop", "stopall", "stop all", "unsubscribe", "unsub", "cancel", "end", "quit", "revoke",
        "optout", "opt out", "remove", "arret", "arreter", "arretez", "desabonner", "desabonnez",
        "desinscrire",
        "annuler", "alto", "parar", "pare", "paren", "cancelar", "terminar", "salir",
        "detener", "no mas", "baja",
        "darse de baja", "dar de baja", "darme de baja",
    }
)  # fmt: skip
START_WORDS: Final = frozenset(
    {
        "start", "unstop", "subscribe", "resume", "continue", "opt in", "optin", "join", "iniciar",
        "reprendre", "resubscribe", "opt back in", "opt me in", "opt me back in", "comenzar",
        "empezar", "reanudar", "continuar", "suscribir", "suscribirme", "alta", "commencer",
        "demarrer", "debuter", "abonner", "inscrire", "continuer",
    }
)  # fmt: skip
HELP_WORDS: Final = frozenset({"help", "info", "ayuda", "aide", "help me", "aidez moi", "ayudame"})
YES_WORDS: Final = frozenset({"yes", "y", "si", "oui"})
AGREEMENT: Final = YES_WORDS | {
    "yep", "yeah", "yup", "ok", "okay", "sure", "agree", "i agree", "confirm", "confirmed", "ye",
    "yes i do", "i do", "absolutely", "of course", "go ahead", "sounds good", "fine", "thats fine",
    "k", "yea", "ya", "claro", "claro que si", "por supuesto", "acepto", "de acuerdo", "daccord",
    "bien sur", "jaccepte", "affirmative", "i consent", "you may", "i accept",
}  # fmt: skip
REFUSAL: Final = frozenset(
    {
        "no", "nope", "nah", "n", "no gracias", "non", "non merci", "no way", "never", "negative",
        "i do not", "i dont", "i decline", "decline", "no i dont",
    }
)  # fmt: skip

_KEYWORDS: Final = STOP_WORDS | START_WORDS | HELP_WORDS
_CLOSED_UP: Final = {word.replace(" ", ""): word for word in sorted(_KEYWORDS)}
_SLIPS: Final = {slip: word for slip, word in slips().items() if word in STOP_WORDS}
_GREETINGS: Final = (
    "please pls plz plse plss thanks thank you thx ty kindly now hi hello hey ok okay just sir "
    "maam mam team guys por favor porfavor gracias hola svp merci sil vous plait "
    "bonjour fucking damn "
    "omg ffs bro dude man lady stopsign rudesign yo k text send reply"
)
_HASTE: Final = "immediately asap stat right away already the fuck hell today again ya texts"
_BEFORE: Final = frozenset(_GREETINGS.split())
_AFTER: Final = (_BEFORE - {"text", "send", "reply"}) | frozenset(_HASTE.split())
_WORD: Final = re.compile(r"[\w$@#]+")
_LEET: Final = str.maketrans("013457$@", "oieastsa")
_MOST_WORDS: Final = 14
_ASSENT: Final = frozenset({"ok", "okay", "k", "kk"})
_TO_A_QUESTION: Final = (["cancel"], ["end"])
"""After an "ok" these may answer a question about an appointment: doubt, for a person."""
_LONGEST: Final = 24


def control_word(folded: str) -> str | None:
    """Return the STOP, START or HELP word that a folded text is; None if it is more or less."""
    words = _WORD.findall(folded)
    if not words or len(words) > _MOST_WORDS:
        return None
    if words[0] in _ASSENT and words[1:] in _TO_A_QUESTION:
        return None
    for core in (words, core_of(words)):
        joined = "".join(core)
        if len(joined) <= _LONGEST and (word := _spelled(" ".join(core), joined)):
            return word
        if core and all(each in STOP_WORDS or each in _SLIPS for each in core):
            return _spelled(core[0], core[0])
    return None


def core_of(words: list[str]) -> list[str]:
    """Return words without the greetings and thanks around them."""
    start, end = 0, len(words)
    while start < end and words[start] in _BEFORE:
        start += 1
    while start < end and words[end - 1] in _AFTER:
        end -= 1
    return words[start:end]


def _spelled(spaced: str, joined: str) -> str | None:
    """Return the keyword that words spell, together or apart, with figures for letters or not."""
    if spaced in _KEYWORDS:
        return spaced
    plain = joined.translate(_LEET)
    for way in (joined, plain):
        if meant := _CLOSED_UP.get(way) or _SLIPS.get(way):
            return meant
    if squeezed := _SQUEEZED.get(_squeeze(plain)):
        return squeezed
    meant = far_slip(plain)
    return meant.removesuffix("d") if meant else None


def _squeeze(word: str) -> str:
    """Return a word with every doubled letter once: "STOPP" as "stop"."""
    return re.sub(r"(.)\1+", r"\1", word)


_SQUEEZED: Final = {_squeeze(word): word for word in sorted(_KEYWORDS) if " " not in word}
