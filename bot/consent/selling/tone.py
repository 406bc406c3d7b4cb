"""How much a text sounds like selling: a small linear model over words, trained on our own texts.

Rule: a text's score is the best run of neighboring sentences in it, so that adding a sentence
never lowers it; the words that weighed most are named. `python -m tests.evaluation.train_tone`
writes the weights from the labeled texts in this repository; nothing is downloaded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final

from bot.consent.selling.lexicon import ASKS, BILLED, KIND, PERSONS
from bot.consent.selling.weights import BIAS, WEIGHTS

SENTENCE: Final = re.compile(r"[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?]*")
_TOKEN: Final = re.compile(
    r"https?://\S+|[\w-]+\.(?:example|com|org|net|ca|co|io)\b\S*|[$\u20ac\u00a3] ?\d[\d.,]*k?"
    r"|\d[\d.,]* ?[$\u20ac%]|\d[\w:.,/-]*|[a-z][a-z'-]*|[!?#]"
)
_PLURAL: Final = re.compile(r"(?<=[a-z]{3})(?:'s|s')$|(?<=[a-z]{3}[^s'])s$")


def sounds(flat: str) -> tuple[int, tuple[int, int]]:
    """Return the score of the best run of sentences, in hundredths, and the words behind it.

    Above nothing, it sounds like selling. The words are places in the flat text.
    """
    best, run, start = 0, 0, 0
    found: tuple[int, int] | None = None
    for match in SENTENCE.finditer(flat):
        if run <= 0:
            run, start = 0, match.start()
        run += weigh(match.group())
        if found is None or run > best:
            best, found = run, (start, match.end())
    if found is None or best + BIAS <= 0:
        return min(best + BIAS, 0), (0, 0)
    return best + BIAS, _loudest(flat, *found)


def weigh(sentence: str) -> int:
    """Return what a sentence weighs: the sum over its features, worked out quickly."""
    known = [_known(token) for token in _TOKEN.findall(sentence)]
    if not known:
        return 0
    get = WEIGHTS.get
    total = sum(each[2] for each in known)
    for (first, kind, _), (second, next_kind, _) in pairwise(known):
        total += get(f"{first} {second}", 0)
        if kind != "~" and next_kind != "~":
            total += get(f"{kind} {next_kind}", 0)
    words = [name for name, _, _ in known]
    total += get(f"^{words[0]}", 0) + get(f"^{known[0][1]}", 0)
    total += _together(frozenset(kind for _, kind, _ in known))
    return total + sum(get(name, 0) for name in _shapes(words))


def features(sentence: str, offset: int = 0) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield what the model sees in one sentence, with the place of each in the text."""
    tokens = [
        (match.group(), (offset + match.start(), offset + match.end()))
        for match in _TOKEN.finditer(sentence)
    ]
    if not tokens:
        return
    spans = [span for _, span in tokens]
    known = [_known(token) for token, _ in tokens]
    words, kinds = [name for name, _, _ in known], [kind for _, kind, _ in known]
    for word, kind, span in zip(words, kinds, spans, strict=True):
        for name in _alone(word, kind):
            yield name, span
    for place, both in enumerate(pairwise(spans)):
        span = (both[0][0], both[1][1])
        yield f"{words[place]} {words[place + 1]}", span
        if "~" not in kinds[place : place + 2]:
            yield f"{kinds[place]} {kinds[place + 1]}", span
    yield f"^{words[0]}", spans[0]
    yield f"^{kinds[0]}", spans[0]
    for second, name in _pairs(frozenset(kinds)):
        yield name, spans[kinds.index(second)]
    for name in _shapes(words):
        yield name, (spans[0][0], spans[-1][1])


def _loudest(flat: str, start: int, end: int) -> tuple[int, int]:
    """Return the place of the one feature that weighs most."""
    top, place = 0, (start, end)
    for match in SENTENCE.finditer(flat, start, end):
        for name, span in features(match.group(), match.start()):
            points = WEIGHTS.get(name, 0)
            if points > top:
                top, place = points, span
    return place


@lru_cache(maxsize=8192)
def _known(token: str) -> tuple[str, str, int]:
    """Return a token's name, its kind and what it weighs alone."""
    word = _named(token)
    kind = KIND.get(word, word if len(word) < 3 or word in PERSONS else "~")
    return word, kind, sum(WEIGHTS.get(name, 0) for name in _alone(word, kind))


def _alone(word: str, kind: str) -> Iterator[str]:
    """Yield the features of one word."""
    yield word
    if len(word) > 5:
        yield f"{word[:5]}*"
    if kind[0] == "<":
        yield kind


@lru_cache(maxsize=4096)
def _together(kinds: frozenset[str]) -> int:
    """Return what the kinds weigh that stand in one sentence."""
    return sum(WEIGHTS.get(name, 0) for _, name in _pairs(kinds))


def _pairs(kinds: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Yield pairs of kinds that stand in one sentence: the second of them, and the feature."""
    seen = sorted(kind for kind in kinds if kind[0] == "<" or kind in PERSONS)
    for place, first in enumerate(seen):
        for second in seen[place + 1 :]:
            yield second, f"{first}&{second}"


def _shapes(words: list[str]) -> Iterator[str]:
    """Yield what the sentence is like as a whole."""
    if "$" in words:
        yield "$price" if BILLED.isdisjoint(words) else "$bill"
    if words[-1] == "?":
        yield "?asks" if words[0] in ASKS or "you" in words[:4] else "?hook"
    if "your" in words:
        yield "your!" if words[-1] == "!" else "your."


def _named(token: str) -> str:
    first = token[0]
    if first in "$\u20ac\u00a3" or token[-1] in "$\u20ac":
        return "$"
    if first.isdigit():
        return "%" if token[-1] == "%" else "9"
    if "." in token or "//" in token:
        return "url"
    return _PLURAL.sub("", token)
