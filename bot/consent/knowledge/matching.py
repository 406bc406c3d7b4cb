"""Which entry answers a question: the one whose wordings share most of what it is about.

Rule: deterministic and explainable; a question of which too much is unknown here has no answer,
only neighbors. Method: TF-IDF over concepts and pairs of neighbors, the best wording of an entry
beside all of them together; the thresholds were set on questions in `tests/evaluation`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import log, sqrt
from typing import Final

from bot.consent.knowledge.entry import Entry, entries, read_table
from bot.consent.knowledge.terms import terms

ENOUGH: Final = 0.36
"""From this score on an entry answers; below it is only shown as near."""
_WHOLE: Final = 0.5
"""What all wordings of an entry together weigh, against its best single one."""
_PAIR: Final = 0.35
"""What two neighboring concepts weigh, against single ones."""
_MEANT: Final = 0.35
"""What the best signature of an entry weighs, against all wordings."""
_ANSWER: Final = 0.15
"""What a word of the answer weighs, against one of the wordings."""
_UNKNOWN: Final = 0.85
"""What a word that no entry knows weighs, against the rarest known one."""


@dataclass(frozen=True, slots=True)
class Match:
    """An entry that may answer."""

    entry: Entry
    score: float
    """0 to 1."""
    shared: tuple[str, ...]
    """The concepts that it shares with the question, the weightiest first."""

    @property
    def answers(self) -> bool:
        """Whether it is near enough to be given as the answer."""
        return self.score >= ENOUGH


def find(question: str, *, at_most: int = 3) -> tuple[Match, ...]:
    """Return the nearest entries, the best first; none if nothing is shared."""
    return _index().find(terms(question), at_most)


class _Index:
    """The wordings of all entries, weighed once."""

    def __init__(self, known: Sequence[Entry]) -> None:
        self._entries = known
        asked = [[_features(terms(ask)) for ask in entry.asks] for entry in known]
        whole = [_together(forms, entry) for forms, entry in zip(asked, known, strict=True)]
        self._rarity = _rarity(whole)
        self._rarest = max(self._rarity.values())
        self._signatures = _signatures(known)
        self._by_ask: dict[str, list[tuple[int, int, float]]] = defaultdict(list)
        self._by_entry: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for place, (forms, all_forms) in enumerate(zip(asked, whole, strict=True)):
            for number, form in enumerate(forms):
                for term, weight in self._weighed(form).items():
                    self._by_ask[term].append((place, number, weight))
            for term, weight in self._weighed(all_forms).items():
                self._by_entry[term].append((place, weight))

    def find(self, about: Sequence[str], at_most: int) -> tuple[Match, ...]:
        """Return the nearest entries to these terms."""
        asked = self._weighed(_features(about))
        single: dict[tuple[int, int], float] = defaultdict(float)
        whole: dict[int, float] = defaultdict(float)
        shared: dict[int, list[tuple[float, str]]] = defaultdict(list)
        for term, weight in asked.items():
            for place, number, other in self._by_ask.get(term, ()):
                single[place, number] += weight * other
            for place, other in self._by_entry.get(term, ()):
                whole[place] += weight * other
                shared[place].append((weight * other, term))
        best: dict[int, float] = defaultdict(float)
        for (place, _), score in single.items():
            best[place] = max(best[place], score)
        scores = {
            place: (1 - _MEANT) * ((1 - _WHOLE) * best[place] + _WHOLE * min(1.0, whole[place]))
            + _MEANT * self._meant(place, asked)
            for place in whole
        }
        nearest = sorted(scores, key=lambda place: (-scores[place], place))[:at_most]
        return tuple(
            Match(
                self._entries[place],
                scores[place],
                tuple(term for _, term in sorted(shared[place], reverse=True)),
            )
            for place in nearest
        )

    def _meant(self, place: int, asked: Mapping[str, float]) -> float:
        """Return how much of a question the best signature of an entry explains, 0 to 1."""
        best = 0.0
        for signature in self._signatures[place]:
            explained = 0.0
            for either in signature:
                found = max((asked.get(term, 0.0) for term in either), default=0.0)
                if not found:
                    break
                explained += found * found
            else:
                best = max(best, explained)
        return sqrt(best)

    def _weighed(self, features: Mapping[str, float]) -> dict[str, float]:
        """Return the features with their weights, as a vector of length 1."""
        unknown = _UNKNOWN * self._rarest
        weights = {
            term: (1 + log(count) if count > 1 else count)
            * self._rarity.get(term, 0.0 if " " in term else unknown)
            * (_PAIR if " " in term else 1.0)
            for term, count in features.items()
        }
        length = sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        return {term: weight / length for term, weight in weights.items()}


@cache
def _index() -> _Index:
    return _Index(entries())


def _signatures(known: Sequence[Entry]) -> tuple[tuple[tuple[tuple[str, ...], ...], ...], ...]:
    """Return for each entry its sets of concepts; each place of a set names its alternatives."""
    table = read_table("signatures")
    return tuple(
        tuple(
            tuple(tuple(either.split("|")) for either in signature.split())
            for signature in table.get(entry.id, ())
        )
        for entry in known
    )


def _features(about: Sequence[str]) -> dict[str, float]:
    """Return the terms and the pairs of neighbors, with how often each stands there."""
    pairs = (" ".join(sorted(pair)) for pair in pairwise(about))
    return dict(Counter([*about, *pairs]))


def _together(forms: Iterable[Mapping[str, float]], entry: Entry) -> dict[str, float]:
    """Return the features of all wordings of an entry, and faintly those of its answer."""
    counts: dict[str, float] = defaultdict(float)
    for form in forms:
        for term, count in form.items():
            counts[term] += count
    for term in set(terms(entry.answer)):
        counts[term] += _ANSWER
    return dict(counts)


def _rarity(whole: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """Return how telling each term is: the fewer entries ask about it, the more."""
    known = Counter(term for features in whole for term, count in features.items() if count >= 1)
    faint = {term for features in whole for term in features} - set(known)
    total = len(whole)
    return {term: log(1 + total / count) for term, count in known.items()} | dict.fromkeys(
        faint, log(1 + total)
    )
