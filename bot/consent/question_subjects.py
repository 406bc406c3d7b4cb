"""Whom a question is about: numbers in any form, and words that may be a contact's name.

Rule: a name is only ever a candidate; who has it is looked up, never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from bot.consent.knowledge.entry import entries, read_table, words_of
from bot.consent.knowledge.places import PLACES, STATES
from bot.consent.knowledge.terms import flat, known
from bot.errors import InvalidPhoneNumber
from bot.texting.contact_split import GROUPED, IN_A_ROW
from bot.texting.phone import PhoneNumber, parse

MOST_SUBJECTS: Final = 10
"""Numbers and names read from one question; what goes beyond is left out."""
_NUMBER: Final = re.compile(
    rf"<(?:tel|sms):[^>]{{3,80}}>"
    rf"|(?<![\w$.])(?:{GROUPED}|{IN_A_ROW})"
    r"|[+\uff0b][2-9](?:[\s().-]?\d){7,13}"
    r"|(?<![\w$.-])[2-9]\d\d[-. ]\d{4}(?![\d-])",
    re.IGNORECASE,
)
_SPOKEN_O: Final = re.compile(r"(?<=[\d\-. ()])[oO](?=[\d\-. ]*\d)|(?<=\d[\-. ])[oO](?=\d)")
_TOKEN: Final = re.compile(r"[^\W\d_]+(?:[-'\u2019][^\W\d_]+)*")
_POSSESSIVE: Final = re.compile(r"['\u2019]s?$")
_NEW_SENTENCE: Final = re.compile(r"[.?!;]\s")
_MODALS: Final = frozenset({"may", "will"})
HERE: Final = "\u2588"
"""Stands in the remaining words where a number stood."""

_BEFORE: Final = words_of("before")
_NOT_THEN: Final = words_of("not_then")
# Words of daily life that stand where a name could: none of them is one.
_ORDINARY: Final = words_of("ordinary")
_BRANDS: Final = words_of("brands")
_PLACED: Final = frozenset({"in", "at", "near", "the"})
_NAMES_IN_S: Final = words_of("names_in_s")

_NAMES_TOO: Final = words_of("names_too")


@dataclass(frozen=True, slots=True)
class Subjects:
    """Whom a question names."""

    contacts: tuple[PhoneNumber, ...]
    unreadable: tuple[str, ...]
    """Why a number that was typed cannot be texted, in sentences."""
    names: tuple[str, ...]
    """Candidates, as typed."""
    remaining: str
    """The question without its numbers and names; `HERE` stands for each."""


def subjects_of(question: str) -> Subjects:
    """Return whom a question names."""
    contacts: list[PhoneNumber] = []
    unreadable: list[str] = []

    def replaced(found: re.Match[str]) -> str:
        try:
            number = parse(found[0].strip())
        except InvalidPhoneNumber as exc:
            if exc.sentence not in unreadable:
                unreadable.append(exc.sentence)
        else:
            if number not in contacts:
                contacts.append(number)
        return f" {HERE} "

    rest = _NUMBER.sub(replaced, _SPOKEN_O.sub("0", question))
    names, remaining = _without_names(rest)
    return Subjects(
        tuple(contacts[:MOST_SUBJECTS]),
        tuple(unreadable[:3]),
        tuple(names[:MOST_SUBJECTS]),
        remaining,
    )


def _without_names(text: str) -> tuple[list[str], str]:
    """Return the names that a text may hold, and the text without them."""
    names: list[str] = []
    pieces: list[str] = []
    end = 0
    for start, stop, name in _runs(text):
        if name not in names:
            names.append(name)
        pieces += [text[end:start], f" {HERE} "]
        end = stop
    return names, "".join([*pieces, text[end:]])


def _runs(text: str) -> Iterator[tuple[int, int, str]]:
    """Return each run of words that may be one name: from, to, and the name."""
    tokens = list(_TOKEN.finditer(text))
    shouted = text.isupper()
    nobodys = [match.span() for match in _nobodys().finditer(text)]
    run: list[re.Match[str]] = []
    before = ""
    for place, token in enumerate(tokens):
        if place and _NEW_SENTENCE.search(text[tokens[place - 1].end() : token.start()]):
            before = ""
        gap = text[run[-1].end() : token.start()] if run else ""
        if run and (gap.strip() or len(run) == 3):
            yield _named(text, run)
            run = []
        after = flat(tokens[place + 1][0]) if place + 1 < len(tokens) else ""
        nobody = any(start < token.end() and token.start() < stop for start, stop in nobodys)
        if not nobody and _may_be_name(token[0], before, after, in_run=bool(run), shouted=shouted):
            run.append(token)
        elif run:
            yield _named(text, run)
            run = []
        before = flat(token[0]) if not run else before
    if run:
        yield _named(text, run)


def _named(text: str, run: list[re.Match[str]]) -> tuple[int, int, str]:
    start, stop = run[0].start(), run[-1].end()
    name = _POSSESSIVE.sub("", text[start:stop])
    return start, start + len(name), name


_AFTER: Final = words_of("after")


def _may_be_name(token: str, before: str, after: str, *, in_run: bool, shouted: bool) -> bool:
    word = flat(_POSSESSIVE.sub("", token))
    capital = token[0].isupper() and not token.isupper() and not shouted
    if capital and word in _NAMES_TOO:
        called = before in _BEFORE and before not in _PLACED
        return in_run or called or (after in _AFTER and word not in _MODALS)
    if in_run and capital:
        return True
    if not word or _ordinary(word, capital=capital) or before in _NOT_THEN:
        return False
    owns = bool(_POSSESSIVE.search(token)) and word not in _in_entries()
    if capital and (owns or ((before in _BEFORE or after in _AFTER) and before not in _PLACED)):
        return True
    if in_run or "-" in token:
        return capital
    if not capital and (len(word) < 3 or (word.endswith("s") and word not in _NAMES_IN_S)):
        return False
    if before in _BEFORE:
        return not word.endswith(("ing", "ed", "ly", "tion", "ment", "ness")) or capital
    return not before and after in _AFTER


def _ordinary(word: str, *, capital: bool) -> bool:
    if word in _ORDINARY or known(word) or word in _BRANDS or word in words_of("words"):
        return True
    return not capital and word in _in_entries()


_BETWEEN: Final = r"[\s.'\u2019-]+"
_LAW_OR_FIRM: Final = r"\b(?:[A-Z][\w'\u2019]+ ){1,5}(?:Act|Inc|LLC|Ltd|Corp)\b"


@cache
def _nobodys() -> re.Pattern[str]:
    """Return what is nobody's name though its words may be: a holiday, a place, a law, a firm."""
    phrases = [*read_table("everyday")["holidays"], *(name for name in PLACES if " " in name)]
    spelled = (_BETWEEN.join(map(re.escape, phrase.split())) for phrase in phrases)
    longest = sorted(spelled, key=len, reverse=True)
    return re.compile(rf"(?i:\b(?:{'|'.join(longest)})\b)|{_LAW_OR_FIRM}")


@cache
def _in_entries() -> frozenset[str]:
    """Return the words of the knowledge base that begin small there: none of them is a name."""
    said = (
        token[0]
        for entry in entries()
        for sentence in (*entry.asks, entry.answer)
        for token in _TOKEN.finditer(sentence)
    )
    small = {flat(word) for word in said if word[0].islower()}
    phrases = (word for name in STATES for word in name.split())
    return frozenset(small | set(phrases))
