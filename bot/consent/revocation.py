"""Opt-outs in people's own words.

Rule: words that a reasonable person reads as "no" act at once; words that might be a no freeze
and ask a person. Sources: 47 CFR 64.1200(a)(10), TMO-2.11, CTIA 5.1.3.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from bot.consent.demands import STOPPING
from bot.consent.doubts import DOUBTS, WRONG
from bot.consent.folding import Folded
from bot.consent.french import FRENCH
from bot.consent.grammar import Grammar, Words, literals_of
from bot.consent.hunch import LOADED, ROLES_HEARD, odds, weightiest
from bot.consent.hunch_weights import CERTAIN, THRESHOLD, VETO
from bot.consent.leaving import LEAVING
from bot.consent.lexicon import ROLES
from bot.consent.reading import ReadingReason
from bot.consent.refusals import CONTACT
from bot.consent.rows import Row, Strength
from bot.consent.spanish import SPANISH
from bot.consent.threats import THREATS


@dataclass(frozen=True, slots=True)
class Revocation:
    """What free text says about texting."""

    strength: Strength
    scope: Literal["all", "promotional"]
    reasons: tuple[ReadingReason, ...]


@dataclass(frozen=True, slots=True)
class _Compiled:
    row: Row
    needs: frozenset[str]
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None


_Place = tuple[Row, tuple[int, int]]

_SENTENCES: Final[dict[Strength, str]] = {
    "sure": "These words ask us to stop texting.",
    "unsure": "These words may ask us to stop texting; a person should look.",
    "wrong_number": "These words say that the number belongs to somebody else.",
}
_NEXT_CLAUSE: Final = "[.?,]|but|and|pero|mais|y|et|because|I"
_KEEPING: Final = (
    "(?:dont|not|didnt|never) (?:want|mean|to|need|ADV){0,3} (?:UNSUB|OPT ME? out|CEASE "
    "(?:SENDG|TEXTG|THE TEXTS)|REMOVE ME)|(?:UNSUB|UNSUBBED) WORD{0,6} EMAIL|EMAIL "
    "(?:UNSUB|UNSUBBED)|(?<!NOT) (?:please|WANT to|want|can YOU) keep (?:RECVG|SENDG|TEXTG|THE "
    "TEXTS coming)|(?:sign|add) ME (?:up|back)|(?<!NOT) keep (?:the|my|your) TEXTS|(?<!NOT) CLAUSE "
    "I WANT (?:your|these|the|more)? TEXTS"
)
"""Words that ask us to go on; the model may not hear the negation."""
_POINTING: Final = "(?:CEASE|END|NOT|dont|SENDG|SEND|ME|ADV|please|do|not)* (?:them|those|it|these)"
_PROMO_SAID: Final = "PROMO"
_ALL_SAID: Final = (
    "(?:all (?:of)? (?:DET|MY){0,2} "
    "(?:TEXTS|TEXTG|contact)(?<!PROMO)|everything|anything|altogether|entirely|completely|any "
    "(?:and all|other|further) (?:TEXTS|TEXT_ONE)(?<!PROMO)|all (?:of it|of them)|todo|tout|ni "
    "nada|ni (?:sus|DET)? (?:TEXTS|TEXT_ONE)(?<!PROMO)|nor anything|and (?:DET|MY){0,3} "
    "(?:TEXTS|TEXTG)(?<!PROMO))"
)
_ROWS: Final = (*WRONG, *STOPPING, *THREATS, *LEAVING, *CONTACT, *SPANISH, *FRENCH, *DOUBTS)
_GRAMMAR: Final = Grammar(
    ROLES,
    frozenset().union(
        *(literals_of(f"{row.pattern} {row.unless} {row.needs}") for row in _ROWS),
        literals_of(f"{_ALL_SAID} {_NEXT_CLAUSE} {_POINTING} {_KEEPING}"),
    ),
)
_BEFORE: Final = 14
_AROUND: Final = 12
"""How many words on either side the model weighs before it doubts a sure row."""
_HEARD_AT_ONCE: Final = 45
"""How many words the model hears at once: the first and the last so many of a longer text."""
_LONGEST: Final = 2000
_MOST_TRIES: Final = 12


def _compiled(row: Row) -> _Compiled:
    unless = _GRAMMAR.pattern(row.unless) if row.unless else None
    return _Compiled(row, _GRAMMAR.classes(row.needs), _GRAMMAR.pattern(row.pattern), unless)


_TABLE: Final = tuple(_compiled(row) for row in _ROWS)
_SURE: Final = tuple(each for each in _TABLE if each.row.strength == "sure")
_UNSURE: Final = tuple(each for each in _TABLE if each.row.strength == "unsure")
_WRONG: Final = tuple(each for each in _TABLE if each.row.strength == "wrong_number")
_TRIGGERS: Final = frozenset().union(*(each.needs for each in _TABLE))
_KEPT: Final = _GRAMMAR.pattern(_KEEPING)
_LOADED: Final = _GRAMMAR.classes(LOADED)
_ABROAD: Final = _GRAMMAR.classes("ES_CEASE ES_REMOVE ES_BAJA FR_CEASE FR_REMOVE")
_FOREIGN: Final = frozenset(
    {
        "el", "la", "los", "las", "del", "que", "mi", "su", "por", "para", "con", "una", "un",
        "han", "ha", "les", "tengo", "ya", "mas", "sin", "esta", "je", "ne", "pas", "vous", "des",
        "du", "est", "mon", "votre", "plus", "une", "sur", "au", "le", "ai",
    }
)  # fmt: skip
_PROMO: Final = _GRAMMAR.pattern(_PROMO_SAID)
_ALL: Final = _GRAMMAR.pattern(_ALL_SAID)
_CLAUSE_END: Final = _GRAMMAR.pattern(_NEXT_CLAUSE)
_ANAPHORA: Final = _GRAMMAR.pattern(_POINTING)
_SENTENCE_END: Final = re.compile(r"[.?]")


def revocation(folded: Folded) -> Revocation | None:
    """Return what the words say about texting; None if they say nothing about it."""
    if len(folded.text) > _LONGEST:
        return _long(folded)
    words = _GRAMMAR.words(folded)
    present = _TRIGGERS.intersection(words.classes)
    return _read(words, present) if present else None


def _read(words: Words, present: frozenset[str]) -> Revocation | None:
    sure = _found(_SURE, words.classes, present)
    wrong = _found(_WRONG, words.classes, present)
    if wrong:
        return _said(words, "wrong_number", wrong + sure)
    if sure:
        vetoed = odds(*_heard(words, *_around(words.classes, sure[0][1]))) < VETO
        return _said(words, "unsure" if vetoed else "sure", sure)
    unsure = _found(_UNSURE, words.classes, present)
    if not unsure:
        return _hunch(words)
    return _said(words, "sure" if _swayed(words, unsure) else "unsure", unsure)


def _swayed(words: Words, unsure: list[_Place]) -> bool:
    """Say whether the model is certain of a demand whose object is not said."""
    leaning = next((place for row, place in unsure if row.swayed), None)
    if leaning is None or _KEPT.search(words.classes):
        return False
    start, end = leaning
    return odds(*_heard(words, max(0, start - _AROUND), end + _AROUND)) >= CERTAIN


def _around(classes: str, place: tuple[int, int]) -> tuple[int, int]:
    """Return the stretch of the same sentence around a place."""
    start, end = place
    before = len(_SENTENCE_END.split(classes[max(0, start - _AROUND) : start])[-1])
    return start - before, end + len(_SENTENCE_END.split(classes[end : end + _AROUND])[0])


def _hunch(words: Words) -> Revocation | None:
    """Ask the model about words that no row knows."""
    if _LOADED.isdisjoint(words.classes) or _KEPT.search(words.classes):
        return None
    length = len(words.classes)
    starts = (0,) if length <= _HEARD_AT_ONCE else (0, length - _HEARD_AT_ONCE)
    heard_odds, start = max(
        (odds(*_heard(words, each, each + _HEARD_AT_ONCE)), each) for each in starts
    )
    if heard_odds < THRESHOLD:
        return None
    certain = heard_odds >= CERTAIN and not _abroad(words)
    strength: Strength = "sure" if certain else "unsure"
    place = start + weightiest(words.tokens[start : start + _HEARD_AT_ONCE])
    (span,) = words.spans([(place, place + 1)])
    reason = ReadingReason("model:sounds-like-no", _SENTENCES[strength], span)
    return Revocation(strength, _scope(words.classes, [(0, len(words.classes))]), (reason,))


def _abroad(words: Words) -> bool:
    """Say whether the words are Spanish or French, of which the model has heard too few."""
    return len(_FOREIGN.intersection(words.tokens)) > 1 or not _ABROAD.isdisjoint(words.classes)


def heard(folded: Folded) -> tuple[list[str], list[tuple[str, ...]]]:
    """Return a text's words and the roles the model hears in them; for training."""
    return _heard(_GRAMMAR.words(folded), 0, len(folded.text))


def _heard(words: Words, start: int, end: int) -> tuple[list[str], list[tuple[str, ...]]]:
    return words.tokens[start:end], _GRAMMAR.roles(words.classes[start:end], ROLES_HEARD)


def _found(table: tuple[_Compiled, ...], classes: str, present: frozenset[str]) -> list[_Place]:
    return [
        (each.row, place)
        for each in table
        if not each.needs.isdisjoint(present) and (place := _place(each, classes))
    ]


def _said(words: Words, strength: Strength, found: list[_Place]) -> Revocation:
    places = [place for _, place in found]
    reasons = tuple(
        ReadingReason(row.id, _SENTENCES[strength], span)
        for (row, _), span in zip(found, words.spans(places), strict=True)
    )
    return Revocation(strength, _scope(words.classes, places), reasons)


def _place(each: _Compiled, classes: str) -> tuple[int, int] | None:
    """Return where a row matches outside the contexts that excuse it."""
    at = 0
    for _ in range(_MOST_TRIES):
        found = each.pattern.search(classes, at)
        if found is None:
            return None
        if each.unless is None or not each.unless.search(_before(classes, found.start())):
            return found.span()
        at = found.start() + 1
    return None


def _before(classes: str, place: int) -> str:
    """Return the nearest words of the same sentence before a place."""
    return _SENTENCE_END.split(classes[max(0, place - _BEFORE) : place])[-1]


def _scope(classes: str, places: list[tuple[int, int]]) -> Literal["all", "promotional"]:
    """Return what the words cover; it is kept beside an opt-out that silences everything."""
    named = [place for place in places if not _ANAPHORA.fullmatch(classes[slice(*place)])]
    promotional = bool(named) and all(_promotional(classes, place) for place in named)
    return "promotional" if promotional and not _ALL.search(classes) else "all"


def _promotional(classes: str, place: tuple[int, int]) -> bool:
    """Say whether a demand, with what follows it in the clause, is about promotions alone."""
    start, end = place
    rest = _CLAUSE_END.split(classes[end : end + _BEFORE])[0]
    return _PROMO.search(classes[start:end] + rest) is not None


def _long(folded: Folded) -> Revocation:
    """Read both ends of a body longer than texts are; what lies between is for a person."""
    half = _LONGEST // 2
    whole = (0, len(folded.body))
    for cut in (folded.text[:half], folded.text[-half:]):
        said = revocation(Folded(cut, cut))
        if said and said.strength == "sure":
            return Revocation(
                "sure", "all", (ReadingReason("phrase:long", _SENTENCES["sure"], whole),)
            )
    reason = ReadingReason("phrase:long", _SENTENCES["unsure"], whole)
    return Revocation("unsure", "all", (reason,))
