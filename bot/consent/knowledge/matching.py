"""Which entry answers a question: the one whose wordings share most of what it is about.

Rule: deterministic; a question that no entry is trained for, or that names what nobody here
knows, has no answer, only neighbors. Method: TF-IDF over concepts finds what is near and says
what is shared; weights trained on the wordings (`tests.evaluation.train_answers`) rank it. The
thresholds were set on questions in `tests/evaluation`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from math import log, sqrt
from typing import Final

from bot.consent.knowledge.entry import Entry, entries, read_weights, words_of
from bot.consent.knowledge.features import features
from bot.consent.knowledge.speech import speech
from bot.consent.knowledge.terms import asking_of, flat, plain_words, strangers, terms

ENOUGH: Final = 0.18
"""From this trained score on an entry answers; below it is only shown as near."""
ENOUGH_WITH_STRANGERS: Final = 0.3
"""The same if the sentence that asks has words that nobody here knows."""
AHEAD: Final = 0.12
"""How far it has to be ahead of all others then."""
ELSEWHERE: Final = "(elsewhere)"
"""Stands among the entries in the trained weights for what is not about texting."""
SCALE: Final = 100
"""Weights are kept as whole numbers of this part of one."""
_PAIR: Final = 0.35
"""What two neighboring concepts weigh, against single ones."""
_ANSWER: Final = 0.15
"""What a word of the answer weighs, against one of the wordings."""
_UNKNOWN: Final = 0.85
"""What a word that no entry knows weighs, against the rarest known one."""


@dataclass(frozen=True, slots=True)
class Match:
    """An entry that may answer."""

    entry: Entry
    score: float
    """How much its wordings share with the question, 0 to 1."""
    shared: tuple[str, ...]
    """The concepts that it shares with the question, the weightiest first."""
    trained: float = 0.0
    """What the trained ranking says of it."""
    answers: bool = False
    """Whether it is given as the answer; only ever the first."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a question may be about."""

    matches: tuple[Match, ...]
    """The nearest entries, the best first."""
    elsewhere: bool
    """Whether it is rather about something else than texting."""


def find(question: str, *, at_most: int = 3) -> tuple[Match, ...]:
    """Return the nearest entries, the best first; none if nothing is shared."""
    return look(question, at_most=at_most).matches


def look(question: str, *, at_most: int = 3) -> Found:
    """Return the nearest entries, and whether none of them is meant."""
    near = _index().near(terms(question))
    trained = _trained(question)
    other = trained.pop(ELSEWHERE, 0.0)
    best = max(trained.values(), default=0.0)
    elsewhere = best <= 0 or other >= best
    clear = not elsewhere and _clear(question, best, [*trained.values(), other])
    ranked = sorted(near, key=lambda match: (-trained.get(match.entry.id, 0.0), -match.score))
    return Found(
        matches=tuple(
            replace(
                match,
                trained=trained.get(match.entry.id, 0.0),
                answers=place == 0 and clear,
            )
            for place, match in enumerate(ranked[:at_most])
        ),
        elsewhere=elsewhere,
    )


def _clear(question: str, best: float, scores: Sequence[float]) -> bool:
    """Say whether the best score is enough; never so where another law or service is named."""
    asking = asking_of(question)
    if words_of("beyond") & set(plain_words(asking)) or speech("not_on_file").search(
        flat(question)
    ):
        return False
    if not strangers(asking):
        return best >= ENOUGH
    second = sorted(scores)[-2] if len(scores) > 1 else 0.0
    return best >= ENOUGH_WITH_STRANGERS and best - second >= AHEAD


@cache
def _weights() -> tuple[tuple[str, ...], dict[str, list[int]]]:
    """Return the ids of entries, and for each feature pairs of an entry's place and a weight."""
    read = read_weights()
    return tuple(read["entries"]), read["weights"]


def _trained(question: str) -> dict[str, float]:
    """Return what the trained weights say for each entry."""
    ids, weights = _weights()
    scores: dict[str, float] = defaultdict(float)
    for feature, value in features(question).items():
        parts = weights.get(feature, ())
        for place, weight in zip(parts[::2], parts[1::2], strict=True):
            scores[ids[place]] += value * weight / SCALE
    return scores


class _Index:
    """The wordings of all entries, weighed once."""

    def __init__(self, known: Sequence[Entry]) -> None:
        self._entries = known
        asked = [[_features(terms(ask)) for ask in entry.asks] for entry in known]
        whole = [_together(forms, entry) for forms, entry in zip(asked, known, strict=True)]
        self._rarity = _rarity(whole)
        self._rarest = max(self._rarity.values())
        self._by_entry: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for place, forms in enumerate(whole):
            for term, weight in self._weighed(forms).items():
                self._by_entry[term].append((place, weight))

    def near(self, about: Sequence[str]) -> tuple[Match, ...]:
        """Return every entry that shares anything with these terms, in no order."""
        asked = self._weighed(_features(about))
        whole: dict[int, float] = defaultdict(float)
        shared: dict[int, list[tuple[float, str]]] = defaultdict(list)
        for term, weight in asked.items():
            for place, other in self._by_entry.get(term, ()):
                whole[place] += weight * other
                shared[place].append((weight * other, term))
        return tuple(
            Match(
                self._entries[place],
                min(1.0, score),
                tuple(term for _, term in sorted(shared[place], reverse=True)),
            )
            for place, score in whole.items()
        )

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
