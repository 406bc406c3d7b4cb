"""What the model sees in a stretch of words, and what that weighs.

Rule: a sign depends on the stretch alone, so the same words weigh the same in every text.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Final

from bot.consent.selling.lexicon import ASKS, BILLED, KIND, PERSONS

_TOKEN: Final = re.compile(
    r"https?://\S+|(?<![\w-])[\w-]{1,63}\.(?:example|com|org|net|ca|co|io)\b\S*"
    r"|[$\u20ac\u00a3] ?\d[\d.,]*k?"
    r"|\d(?:[\d.,]*\d)? ?[$\u20ac%]|\d(?:[\w:.,/-]*\w)?|[a-z][a-z'-]*|[!?#]"
)
_PLURAL: Final = re.compile(r"(?<=[a-z]{3})(?:'s|s')$|(?<=[a-z]{3}[^s'])s$")


class Ear:
    """One set of trained weights, in hundredths, and the threshold that goes with it."""

    def __init__(self, weights: dict[str, int], bias: int) -> None:
        """Hear with these weights; `bias` is added once to the score of a text."""
        self.weights, self.bias = weights, bias
        self._token: Callable[[str], tuple[str, str, int]] = lru_cache(maxsize=8192)(self._known)
        self._kinds: Callable[[frozenset[str]], int] = lru_cache(maxsize=4096)(self._together)

    def words(self, text: str) -> Words:
        """Return the words of a text, ready to be weighed in stretches."""
        return Words(self, text)

    def weigh(self, stretch: str) -> int:
        """Return what a stretch weighs: the sum over its signs, worked out quickly."""
        return self.words(stretch).weigh(0, len(stretch))

    def token(self, token: str) -> tuple[str, str, int]:
        """Return a token's name, its kind and what it weighs alone; the last few are kept."""
        return self._token(token)

    def kinds(self, kinds: frozenset[str]) -> int:
        """Return what the kinds weigh that stand in one stretch; the last few are kept."""
        return self._kinds(kinds)

    def _known(self, token: str) -> tuple[str, str, int]:
        word, kind = _seen_as(token)
        return word, kind, sum(self.weights.get(name, 0) for name in _alone(word, kind))

    def _together(self, kinds: frozenset[str]) -> int:
        return sum(self.weights.get(name, 0) for _, name in _pairs(kinds))


class Words:
    """The words of one text with running sums, so that any stretch of it is weighed quickly."""

    def __init__(self, ear: Ear, text: str) -> None:
        """Read the words of the text."""
        self._ear, get = ear, ear.weights.get
        found = [(match.start(), ear.token(match.group())) for match in _TOKEN.finditer(text)]
        self._places = [place for place, _ in found]
        self._names = [known[0] for _, known in found]
        self._sorts = [known[1] for _, known in found]
        self._alone = [0, *accumulate(known[2] for _, known in found)]
        self._next = [0]
        for (_, (first, kind, _)), (_, (second, after, _)) in pairwise(found):
            points = get(f"{first} {second}", 0)
            if kind != "~" and after != "~":
                points += get(f"{kind} {after}", 0)
            self._next.append(self._next[-1] + points)

    def weigh(self, start: int, end: int) -> int:
        """Return what the words between two places of the text weigh."""
        first, after = self._index(start), self._index(end)
        if first == after:
            return 0
        get, names, sorts = self._ear.weights.get, self._names[first:after], self._sorts
        total = self._alone[after] - self._alone[first]
        total += self._next[after - 1] - self._next[first]
        total += get(f"^{names[0]}", 0) + get(f"^{sorts[first]}", 0)
        total += self._ear.kinds(frozenset(sorts[first:after]))
        return total + sum(get(name, 0) for name in _shapes(names))

    def _index(self, place: int) -> int:
        return bisect_left(self._places, place)


def signs(stretch: str, offset: int = 0) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield what the model sees in one stretch, with the place of each in the text."""
    tokens = [
        (match.group(), (offset + match.start(), offset + match.end()))
        for match in _TOKEN.finditer(stretch)
    ]
    if not tokens:
        return
    spans = [span for _, span in tokens]
    known = [_seen_as(token) for token, _ in tokens]
    words, kinds = [name for name, _ in known], [kind for _, kind in known]
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


def _seen_as(token: str) -> tuple[str, str]:
    """Return a token's name and its kind."""
    word = _named(token)
    return word, KIND.get(word, word if len(word) < 3 or word in PERSONS else "~")


def _alone(word: str, kind: str) -> Iterator[str]:
    """Yield the signs of one word."""
    yield word
    if len(word) > 5:
        yield f"{word[:5]}*"
    if kind[0] == "<":
        yield kind


def _pairs(kinds: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Yield pairs of kinds that stand in one stretch: the second of them, and the sign."""
    seen = sorted(kind for kind in kinds if kind[0] == "<" or kind in PERSONS)
    for place, first in enumerate(seen):
        for second in seen[place + 1 :]:
            yield second, f"{first}&{second}"


def _shapes(words: list[str]) -> Iterator[str]:
    """Yield what the stretch is like as a whole."""
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
