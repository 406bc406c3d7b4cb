"""How much a text sounds like a no: a linear model, trained on our own texts.

Rule: it hears letters, words, their neighbors, what words are about (`senses`), and which rows
matched. Beyond one threshold the text opts out, beyond a lower one a person looks. Its weights
are made by `python -m tests.evaluation.train_hunch`.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from itertools import pairwise, repeat
from operator import add
from typing import Any, Final

from bot.consent.senses import SENSES
from bot.consent.slips import slips

GROUPS: Final = ("gram", "word", "pair", "sense", "beside", "near", "edge", "together", "row")
_GRAM: Final = 4
"""Letters in a row, across words: what words begin, end and join with."""
_REACH: Final = 4
"""How many words apart two senses are still near each other."""
_TOPICS: Final = (
    "WORKTHING", "TIME", "FOOD", "HEALTH", "PLACE", "PROMO", "MSG", "NUM", "LIST", "SERVICE",
)  # fmt: skip
"""Senses that change what the others mean wherever they stand in a text."""
_LOADED: Final = frozenset({
    "CEASE", "KILL", "REMOVE", "OFF", "UNSUB", "LEAVE", "LOSE", "BEGONE", "HASSLE", "NEG", "NOMORE",
    "CONSENT", "LEGAL", "BLOCK", "SPAM",
})  # fmt: skip
"""Senses of which a text must have one to opt out by its sound alone."""
_DIGITS: Final = str.maketrans("012345678", "999999999")
_FIRST: Final = 0xE000
_REMEMBERED: Final = 20_000
_LONGEST_PHRASE: Final = 3
_MARKS: Final = frozenset(".?,")
_NOTHING: Final = repeat(0)

Sign = tuple[str, str]
_ANY: Final[Sign] = ("edge", "")
"""Stands in every text: what a text weighs of which nothing else is known."""


class _Kinds(dict[str, str]):
    """Which kind each word is: a character that stands for all the senses it has."""

    def __init__(self) -> None:
        meanings: dict[str, list[str]] = {mark: [f"={mark}"] for mark in _MARKS}
        for sense, words in SENSES.items():
            for word in words.split():
                meanings.setdefault(word, []).append(sense)
        self.senses: list[tuple[str, ...]] = [()]
        places: dict[tuple[str, ...], int] = {(): 0}
        for word, found in meanings.items():
            senses = tuple(found)
            if senses not in places:
                places[senses] = len(self.senses)
                self.senses.append(senses)
            self[word] = chr(_FIRST + places[senses])
        for slip, meant in slips().items():
            if slip not in self and meant in self:
                self[slip] = self[meant]

    def __missing__(self, word: str) -> str:
        return _PLAIN

    def of(self, kind: str) -> tuple[str, ...]:
        """Return the senses of a kind."""
        return self.senses[ord(kind) - _FIRST]


_PLAIN: Final = chr(_FIRST)
"""The kind of words without a sense."""
_KINDS: Final = _Kinds()
_LOADED_KINDS: Final = frozenset(
    chr(_FIRST + at) for at, senses in enumerate(_KINDS.senses) if not _LOADED.isdisjoint(senses)
)


@dataclass(frozen=True, slots=True)
class Heard:
    """A text as the model hears it."""

    letters: str
    words: list[str]
    kinds: str
    """One character a word."""

    @classmethod
    def of(cls, text: str, words: Sequence[str]) -> Heard:
        """Hear a folded text and its words."""
        named = ["9" if word.isdigit() else word for word in words]
        return cls(_spaced(text.split()), named, "".join([_KINDS[word] for word in named]))

    def part(self, start: int, end: int) -> Heard:
        """Hear some words in a row."""
        if (start, end) == (0, len(self.words)):
            return self
        words = self.words[start:end]
        return Heard(_spaced(words), words, self.kinds[start:end])

    def loaded(self, start: int = 0, end: int | None = None) -> bool:
        """Say whether any word may be a no by itself; small words alone never opt out."""
        return not _LOADED_KINDS.isdisjoint(self.kinds[start:end])


def _spaced(words: Sequence[str]) -> str:
    return f" {' '.join(words)} ".translate(_DIGITS)


def signs(heard: Heard) -> Counter[Sign]:
    """Return by name what the model hears, and how often; for training."""
    words, kinds = heard.words, heard.kinds
    found: Counter[Sign] = Counter([_ANY])
    found.update(("gram", each) for each in _grams(heard.letters))
    found.update(("word", word) for word in words)
    found.update(("pair", pair) for pair in _pairs(words))
    for kind in kinds:
        found.update(_own(kind))
    for first, second in pairwise(kinds):
        found.update(_adjacent(first + second))
    for apart in range(2, _REACH + 1):
        for first, second in zip(kinds, kinds[apart:], strict=False):
            found.update(_near(first + second))
    for place, kind in enumerate(kinds):
        if kind != _PLAIN:
            if place + 1 < len(words):
                found.update(_before_word(kind + words[place + 1]))
            if place:
                found.update(_after_word(kind + words[place - 1]))
    if kinds:
        found.update(_edges(kinds[0] + kinds[-1]))
    found.update(_together(kinds))
    return found


def _grams(letters: str) -> set[str]:
    return {letters[at : at + _GRAM] for at in range(len(letters) - _GRAM + 1)}


def _pairs(words: list[str]) -> list[str]:
    return [f"{first} {second}" for first, second in pairwise(["^", *words, "$"])]


def _own(kind: str) -> list[Sign]:
    return [("sense", sense) for sense in _KINDS.of(kind)]


def _near(kinds: str) -> list[Sign]:
    first, second = (_KINDS.of(kind) for kind in kinds)
    return [("near", f"{one}>{other}") for one in first for other in second]


def _adjacent(kinds: str) -> list[Sign]:
    first, second = (_KINDS.of(kind) or ("_",) for kind in kinds)
    return [*_near(kinds), *(("beside", f"{one} {other}") for one in first for other in second)]


def _before_word(met: str) -> list[Sign]:
    return [("pair", f"<{sense}> {met[1:]}") for sense in _KINDS.of(met[0])]


def _after_word(met: str) -> list[Sign]:
    return [("pair", f"{met[1:]} <{sense}>") for sense in _KINDS.of(met[0])]


def _edges(kinds: str) -> list[Sign]:
    first, last = (_KINDS.of(kind) or ("_",) for kind in kinds)
    return [*(("edge", f"^{sense}") for sense in first), *(("edge", f"{e}$") for e in last)]


def _together(kinds: Iterable[str]) -> list[Sign]:
    present = {sense for kind in set(kinds) for sense in _KINDS.of(kind)}
    return [
        ("together", f"{topic}&{sense}")
        for topic in _TOPICS
        if topic in present
        for sense in present
        if sense != topic
    ]


class _Sums(dict[str, int]):
    """What the signs between two words weigh together; remembered, up to a bound."""

    def __init__(self, named: Callable[[str], list[Sign]], weigh: Callable[[Sign], int]) -> None:
        self._named = named
        self._weigh = weigh

    def __missing__(self, met: str) -> int:
        total = sum(self._weigh(sign) for sign in self._named(met))
        if len(self) < _REMEMBERED:
            self[met] = total
        return total


class Ear:
    """Trained weights, in hundredths of log odds."""

    def __init__(self, weights: dict[str, dict[str, int]] | None = None) -> None:
        """Hear with weights by group and name; those of the package unless others are given."""
        self._given = weights

    @cached_property
    def _read(self) -> dict[str, Any]:
        text = files(__package__).joinpath("hunch.json").read_text("utf-8")
        read: dict[str, Any] = json.loads(text)
        return read

    @cached_property
    def weights(self) -> dict[str, dict[str, int]]:
        """What each sign weighs, by group."""
        return self._given or self._read["weights"]

    @cached_property
    def sure(self) -> int:
        """The odds from which a text opts out."""
        return int(self._read["sure"])

    @cached_property
    def unsure(self) -> int:
        """The odds from which a person looks."""
        return int(self._read["unsure"])

    @cached_property
    def _any(self) -> int:
        return self.weigh(_ANY)

    @cached_property
    def _grams(self) -> frozenset[str]:
        return frozenset(self.weights["gram"])

    def weigh(self, sign: Sign) -> int:
        """Return what one sign weighs."""
        group, name = sign
        return self.weights[group].get(name, 0)

    @cached_property
    def _sums(self) -> tuple[_Sums, ...]:
        named = (_own, _adjacent, _near, _before_word, _after_word, _edges)
        return tuple(_Sums(each, self.weigh) for each in named)

    @cached_property
    def _topics(self) -> dict[str, dict[str, int]]:
        of = self.weights["together"].get
        return {
            topic: {sense: of(f"{topic}&{sense}", 0) for sense in (*SENSES, "=.", "=,", "=?")}
            for topic in _TOPICS
        }

    def odds(self, heard: Heard, rows: Iterable[str] = ()) -> int:
        """Return how much a text sounds like a no, with the names of the rows that matched."""
        weights, words, kinds = self.weights, heard.words, heard.kinds
        total = self._any + _sum(weights["gram"], self._grams & _grams(heard.letters))
        total += sum(map(weights["word"].get, words, _NOTHING))
        total += sum(map(weights["pair"].get, _pairs(words), _NOTHING))
        total += sum(map(weights["row"].get, rows, _NOTHING))
        return total + self._meant(words, kinds) if kinds else total

    def _meant(self, words: list[str], kinds: str) -> int:
        own, adjacent, near, before, after, edges = self._sums
        total = edges[kinds[0] + kinds[-1]] + _sum(adjacent, map(add, kinds, kinds[1:]))
        last = len(kinds) - 1
        meaning = [at for at, kind in enumerate(kinds) if kind != _PLAIN]
        for order, at in enumerate(meaning):
            kind = kinds[at]
            total += own[kind]
            if at:
                total += after[kind + words[at - 1]]
            if at < last:
                total += before[kind + words[at + 1]]
            for further in meaning[order + 1 : order + 1 + _REACH]:
                if 1 < further - at <= _REACH:
                    total += near[kind + kinds[further]]
        present = set().union(*map(_KINDS.of, set(kinds)))
        for topic in self._topics.keys() & present:
            total += _sum(self._topics[topic], present)
        return total

    def loudest(self, heard: Heard) -> tuple[int, int]:
        """Return which few words in a row sound most like a no: from, to."""
        words, kinds = heard.words, heard.kinds
        own, adjacent = self._sums[:2]
        single = [
            self.weigh(("word", word))
            + own[kind]
            + sum(self.weigh(("gram", gram)) for gram in _grams(f" {word} "))
            for word, kind in zip(words, kinds, strict=True)
        ]
        joint = [
            self.weigh(("pair", f"{first} {second}")) + adjacent[kinds[at] + kinds[at + 1]]
            for at, (first, second) in enumerate(pairwise(words))
        ]
        runs = [
            (sum(single[at : at + length]) + sum(joint[at : at + length - 1]), -length, -at)
            for length in range(1, _LONGEST_PHRASE + 1)
            for at in range(len(words) - length + 1)
            if words[at] not in _MARKS and words[at + length - 1] not in _MARKS
        ]
        if not runs:
            return 0, len(words)
        _, length, at = max(runs)
        return -at, -at - length


def _sum(weights: dict[str, int], names: Iterable[str]) -> int:
    return sum(map(weights.__getitem__, names))


EAR: Final = Ear()
"""The trained one."""
