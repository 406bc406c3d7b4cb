"""Opt-outs in people's own words.

Rule: words that a reasonable person reads as "no" act at once; words that might be a no freeze
and ask a person. Sources: 47 CFR 64.1200(a)(10), TMO-2.11, CTIA 5.1.3.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

from bot.consent.demands import STOPPING
from bot.consent.doubts import DOUBTS, WRONG
from bot.consent.folding import Folded
from bot.consent.french import FRENCH
from bot.consent.grammar import Grammar, Words, literals_of
from bot.consent.hunch import EAR, Ear, Heard
from bot.consent.leaving import LEAVING
from bot.consent.lexicon import ROLES
from bot.consent.meant_otherwise import meant_otherwise
from bot.consent.reading import ReadingReason
from bot.consent.rows import Row, Strength
from bot.consent.spanish import SPANISH


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
_ROWS: Final = (*WRONG, *STOPPING, *LEAVING, *SPANISH, *FRENCH, *DOUBTS)
_GRAMMAR: Final = Grammar(
    ROLES,
    frozenset().union(
        *(literals_of(f"{row.pattern} {row.unless} {row.needs}") for row in _ROWS),
        literals_of(f"{_ALL_SAID} {_NEXT_CLAUSE} {_POINTING} {_KEEPING}"),
    ),
)
_BEFORE: Final = 14
_HEARD_AT_ONCE: Final = 90
"""How many words the model hears at once: the first and the last so many of a longer text."""
_PART: Final = 20
"""From so many words on, each sentence is heard by itself, too."""
_ALONE: Final = 100
"""What a sentence must weigh beyond a whole text, in hundredths."""
_BENEFIT: Final = 170
"""How much less like a no a text may sound that a row matches, and is still held."""
_PLAIN: Final = 300
"""How much more like a no a text must sound where a control word leads and other words follow."""
_MARKS: Final = ".?,"
_LONGEST: Final = 2000
_MOST_TRIES: Final = 12


def _compiled(row: Row) -> _Compiled:
    unless = _GRAMMAR.pattern(row.unless) if row.unless else None
    return _Compiled(row, _GRAMMAR.classes(row.needs), _GRAMMAR.pattern(row.pattern), unless)


_TABLE: Final = tuple(_compiled(row) for row in _ROWS)
_TRIGGERS: Final = frozenset().union(*(each.needs for each in _TABLE))
_ASKED_BY: Final = {
    trigger: tuple(at for at, each in enumerate(_TABLE) if trigger in each.needs)
    for trigger in _TRIGGERS
}
"""Which rows, by their places in the table, a class lets match."""
_KEPT: Final = _GRAMMAR.pattern(_KEEPING)
_PROMO: Final = _GRAMMAR.pattern(_PROMO_SAID)
_ALL: Final = _GRAMMAR.pattern(_ALL_SAID)
_CLAUSE_END: Final = _GRAMMAR.pattern(_NEXT_CLAUSE)
_ANAPHORA: Final = _GRAMMAR.pattern(_POINTING)
_SENTENCE_END: Final = re.compile(r"[.?]")
_MARK: Final = re.compile(r"[.?,]")


def revocation(folded: Folded, *, lead: str = "", ear: Ear = EAR) -> Revocation | None:
    """Return what the words say about texting; None if they say nothing about it.

    `lead` says how sure a control word at the beginning is an order.
    """
    if len(folded.text) > _LONGEST:
        return _long(folded)
    words = _GRAMMAR.words(folded)
    matched = found(words)
    if wrong := [each for each in matched if each[0].strength == "wrong_number"]:
        sure = [each for each in matched if each[0].strength == "sure"]
        return _said(words, "wrong_number", wrong + sure)
    if not words.classes.strip(_MARKS):
        return None
    whole, names = Heard.of(folded.text, words.tokens), told(words, matched, lead)
    points, (start, end) = _loudest_part(words.classes, whole, names, matched, ear)
    if not matched and not whole.loaded(start, end):
        points = min(points, ear.sure - 1)
    held = points >= (ear.unsure - _BENEFIT if matched else ear.unsure)
    if not held and (part := _no_by_itself(words.classes, whole, names, matched, ear)):
        held, (start, end) = True, part
    if not held and not matched:
        return None
    strength = _strength(points, ear, lead, matched, meant_otherwise(folded.text), held=held)
    if strength is None:
        return None
    if named := [each for each in matched if each[0].strength == strength] or matched:
        return _said(words, strength, named)
    first, after = ear.loudest(whole.part(start, end))
    (span,) = words.spans([(start + first, start + after)])
    reason = ReadingReason("model:sounds-like-no", _SENTENCES[strength], span)
    return Revocation(strength, _scope(words.classes, [(0, len(words.classes))]), (reason,))


def _strength(
    points: int,
    ear: Ear,
    lead: str,
    matched: list[_Place],
    taken_back: str | None,
    *,
    held: bool,
) -> Strength | None:
    """Return what is to be done at these odds; None: nothing.

    The model may doubt a row that is sure, but not overrule it: doubt freezes (ruling 10).
    """
    if taken_back == "none":
        return None
    if points >= ear.sure + (_PLAIN if lead == "unsure" else 0) and not taken_back:
        return "sure"
    return "unsure" if held or any(row.strength == "sure" for row, _ in matched) else None


def _no_by_itself(
    classes: str, whole: Heard, names: list[str], matched: list[_Place], ear: Ear
) -> tuple[int, int] | None:
    """Return a sentence or clause that is a sure no by itself, whatever stands around it."""
    if not whole.loaded():
        return None
    for start, end in dict.fromkeys((*_cut(classes, _SENTENCE_END), *_cut(classes, _MARK))):
        said = _told_of(names, matched, start, end)
        if end - start == len(classes) and said == names:
            continue  # the whole text was heard already
        if whole.loaded(start, end) and ear.odds(whole.part(start, end), said) >= ear.sure:
            return start, end
    return None


def _cut(classes: str, marks: re.Pattern[str]) -> list[tuple[int, int]]:
    """Return the stretches that marks end; none if there are no marks."""
    cuts = [each.end() for each in marks.finditer(classes)]
    return list(pairwise([0, *cuts, len(classes)])) if cuts else []


def wrong_number(folded: Folded) -> Revocation | None:
    """Return whether rows say that the number is somebody else's."""
    words = _GRAMMAR.words(folded)
    wrong = [each for each in found(words) if each[0].strength == "wrong_number"]
    return _said(words, "wrong_number", wrong) if wrong else None


def odds(folded: Folded, lead: str, ear: Ear) -> int:
    """Return how much a text sounds like a no, in hundredths of log odds."""
    words = _GRAMMAR.words(folded)
    matched = found(words)
    whole, names = Heard.of(folded.text, words.tokens), told(words, matched, lead)
    return _loudest_part(words.classes, whole, names, matched, ear)[0]


def seen(folded: Folded, lead: str) -> tuple[Heard, list[str]]:
    """Return what the model hears of a whole text, and is told of it; for training."""
    words = _GRAMMAR.words(folded)
    return Heard.of(folded.text, words.tokens), told(words, found(words), lead)


def found(words: Words) -> list[_Place]:
    """Return the rows that match, each with its place."""
    asked = {at for each in _TRIGGERS.intersection(words.classes) for at in _ASKED_BY[each]}
    return [
        (_TABLE[at].row, place)
        for at in sorted(asked)
        if (place := _place(_TABLE[at], words.classes))
    ]


def parts(classes: str) -> list[tuple[int, int]]:
    """Return the stretches of a text that are heard: the whole, and its sentences if it is long."""
    length = len(classes)
    begin = length - len(classes.lstrip(_MARKS))
    if length <= _HEARD_AT_ONCE:
        stretches = [(begin, length)]
    else:
        stretches = [(0, _HEARD_AT_ONCE), (length - _HEARD_AT_ONCE, length)]
    if length >= _PART:
        ends = [each.end() for each in _SENTENCE_END.finditer(classes)]
        sentences = [(start, end) for start, end in pairwise([0, *ends, length]) if end > start + 2]
        stretches += sentences if len(sentences) > 1 or length > _HEARD_AT_ONCE else []
    return stretches


def told(words: Words, matched: list[_Place], lead: str) -> list[str]:
    """Return the names under which the model hears what the rows said of a text."""
    names = [row.id for row, _ in matched]
    names += {f"some:{row.strength}" for row, _ in matched}
    if lead:
        names.append(f"lead:{lead}")
    if _KEPT.search(words.classes):
        names.append("kept")
    return names


def _loudest_part(
    classes: str, whole: Heard, names: list[str], matched: list[_Place], ear: Ear
) -> tuple[int, tuple[int, int]]:
    """Return the odds of the part that sounds most like a no, and its place."""
    most = min(len(classes.lstrip(_MARKS)), _HEARD_AT_ONCE)
    points = []
    for start, end in parts(classes):
        if end - start >= most:
            points.append((ear.odds(whole.part(start, end), names), (start, end)))
        else:
            said = _told_of(names, matched, start, end)
            points.append((ear.odds(whole.part(start, end), said) - _ALONE, (start, end)))
    return max(points)


def _told_of(names: list[str], matched: list[_Place], start: int, end: int) -> list[str]:
    """Return what was told of a part: its own rows, and what takes back."""
    inside = [row for row, (at, _) in matched if start <= at < end]
    kept = [name for name in names if name == "kept"]
    return [*(row.id for row in inside), *{f"some:{row.strength}" for row in inside}, *kept]


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
