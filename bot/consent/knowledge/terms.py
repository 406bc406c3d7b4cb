"""From a question to what it is about: concepts, states, and the stems of other words.

Rule: the same steps for the wordings of an entry and for a question, so that both meet; a word
that nobody knows is taken for the nearest known one only if a single slip lies between them.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from bot.consent.folding import fold
from bot.consent.knowledge.entry import entries, read_table, words_of
from bot.consent.knowledge.places import PLACES, STATES, TERRITORIES

_WORD: Final = re.compile(r"[a-z0-9]+")
_TOLL_FREE: Final = re.compile(
    r"\b8(?:00|33|44|55|66|77|88)s?\b(?=.{0,12}\b(?:number|line|text))|(?<=\ban )8(?:00|88|44)\b"
)
_CANADIAN: Final = re.compile(r"\b(?:416|647|905|604|514|613|403|780|902)\b")
_MARKS: Final = re.compile(r"[^\w\u2588]+")
_SENTENCE: Final = re.compile(
    r"(?<=[.!?])(?<!\b[mds][rst]\.)(?<!\bmrs\.)\s+|\n+|;\s+", re.IGNORECASE
)
_CLOCK: Final = re.compile(r"\b\d{1,2}(?:[ ]?\d\d)? ?(?:am|pm|a m|p m|oclock)\b")
_WORDS_TOO: Final = frozenset(
    {"OK", "OR", "IN", "ME", "HI", "OH", "PA", "MA", "LA", "ID", "AL", "CO"}
)
_BY_LETTERS: Final = {code: name for name, code in reversed(STATES.items())}
# "OK" and "OR" are words too: they are states only where a place is expected.
_STATE_CODE: Final = re.compile(
    r"\b(?:"
    + "|".join(sorted(set(STATES.values()) - _WORDS_TOO))
    + r"|(?<=\bin )(?:"
    + "|".join(sorted(_WORDS_TOO))
    + r")|(?<=, )(?:"
    + "|".join(sorted(_WORDS_TOO - {"OK", "OR"}))
    + r"))\b"
)
_PLACE: Final = re.compile(rf"\b(?:{'|'.join(sorted(PLACES, key=len, reverse=True))})\b")
_SHORTEST_TYPO: Final = 4
# Words of their own that are one slip away from a word of ours.
_NOT_TYPOS: Final = words_of("not_typos")


@cache
def _lexicon() -> tuple[dict[str, str], tuple[tuple[str, str], ...], frozenset[str]]:
    """Return single words with their concept, phrases with theirs, and what means nothing here."""
    table = read_table("concepts")
    words = {
        word: concept for concept, spelled in table["words"].items() for word in spelled.split()
    }
    phrases = [
        (f" {phrase} ", concepts) for concepts, said in table["phrases"].items() for phrase in said
    ]
    for name, code in (STATES | TERRITORIES).items():
        meant = f"state st_{code.lower()}"
        if " " in name:
            phrases.append((f" {name} ", meant))
        else:
            words[name] = meant
    coined = [(phrase, f" {_coined(concepts)} ") for phrase, concepts in phrases]
    coined.sort(key=lambda row: -len(row[0]))
    return words, tuple(coined), frozenset(table["drop"]["words"].split())


def _coined(concepts: str) -> str:
    """Return one made-up word that stands for a phrase's concepts."""
    return "zz" + "zy".join(concepts.replace("_", "zq").split())


@cache
def _one_slip() -> dict[str, str]:
    """Return each known word without one of its letters, so that slips are found by looking up."""
    near: dict[str, str] = {}
    for word in _lexicon()[0]:
        if len(word) >= _SHORTEST_TYPO + 1:
            near.setdefault(word, word)
            for place in range(1, len(word)):
                near.setdefault(word[:place] + word[place + 1 :], word)
    return near


def terms(question: str) -> tuple[str, ...]:
    """Return what a question is about, in the order of mention, each as often as it is said."""
    return terms_of(flat(_with_states(question)))


def _with_states(question: str) -> str:
    """Return a question with the letters of states spelled out."""
    return _STATE_CODE.sub(lambda match: f" {_BY_LETTERS[match[0].split()[-1]]} ", question)


def places_named(question: str) -> tuple[str, ...]:
    """Return the states, territories and provinces that a question names, by their letters."""
    found = (PLACES[match[0]] for match in _PLACE.finditer(flat(_with_states(question))))
    return tuple(dict.fromkeys(found))


def sentences(question: str) -> tuple[str, ...]:
    """Return the sentences of a question; the whole if it is only one."""
    return tuple(part for part in _SENTENCE.split(question) if part.strip()) or (question,)


def asking_of(question: str) -> str:
    """Return the sentence that asks: the last with a question mark, or the last of all."""
    said = sentences(question)
    return next((part for part in reversed(said) if "?" in part), said[-1])


def flat(question: str) -> str:
    """Return a question in small letters, one space between words, no marks."""
    return " ".join(_MARKS.sub(" ", fold(question).text).split())


def terms_of(folded: str) -> tuple[str, ...]:
    """Return the terms of a text that is folded already."""
    words, _, dropped = _lexicon()
    found: list[str] = []
    for word in _WORD.findall(_with_phrases(_mended(_coded(folded)))):
        if word.startswith("zz"):
            found += word[2:].replace("zq", "_").split("zy")
        elif word not in dropped:
            found += words.get(word, _stem(word)).split()
    return tuple(found)


def _coded(folded: str) -> str:
    """Return the text with times of day, toll-free and Canadian codes in words."""
    timed = _CLOCK.sub(" hours ", folded)
    return _CANADIAN.sub(" canada ", _TOLL_FREE.sub(" tollfree ", timed))


def plain_words(question: str) -> tuple[str, ...]:
    """Return the words of a question as they were said, slips mended."""
    return tuple(mended(word) for word in _coded(flat(question)).split())


def told(word: str) -> bool:
    """Say whether a word means anything by itself."""
    return word not in _lexicon()[2]


def strangers(question: str) -> tuple[str, ...]:
    """Return the words of a question that stand in no list and no entry here."""
    return tuple(
        word
        for word in plain_words(question)
        if not (known(word) or word in _met() or word.isdigit())
    )


@cache
def _met() -> frozenset[str]:
    """Return the words of all entries, of the signatures and of everyday lists."""
    said = (text for entry in entries() for text in (*entry.asks, entry.answer))
    states = (name for full in PLACES for name in full.split())
    return (
        frozenset(word for text in said for word in flat(text).split())
        | words_of("words")
        | words_of("not_typos")
        | frozenset(states)
        | frozenset(word for day in read_table("everyday")["holidays"] for word in day.split())
    )


def known(word: str) -> bool:
    """Say whether a word, folded, is one of the lexicon."""
    words, _, dropped = _lexicon()
    return word in words or word in dropped


def mended(word: str) -> str:
    """Return the known word that a single slip makes of this one, or the word itself."""
    words, _, dropped = _lexicon()
    if len(word) < _SHORTEST_TYPO or word in words or word in dropped or word in _NOT_TYPOS:
        return word
    near = _one_slip()
    shorter = [word[:place] + word[place + 1 :] for place in range(1, len(word))]
    for candidate in (word, *shorter):
        meant = near.get(candidate)
        if meant and meant[0] == word[0] and abs(len(meant) - len(word)) <= 1:
            return meant
    return word


def _mended(folded: str) -> str:
    return " ".join(mended(word) for word in folded.split())


def _with_phrases(text: str) -> str:
    """Return the text with each phrase replaced by a word that stands for its concepts."""
    padded = f" {text} "
    for phrase, coined in _lexicon()[1]:
        if phrase in padded:
            padded = padded.replace(phrase, coined)
    return padded


def _stem(word: str) -> str:
    """Return a word without its ending, so that its forms meet."""
    for ending, least in (("ings", 4), ("ing", 4), ("ies", 3), ("ed", 4), ("es", 4), ("ly", 4)):
        if word.endswith(ending) and len(word) - len(ending) >= least:
            return word[: -len(ending)]
    if word.endswith("s") and not word.endswith("ss") and len(word) > 3:
        return word[:-1]
    return word
