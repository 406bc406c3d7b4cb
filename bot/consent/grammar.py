"""Sentences as strings of word classes, and patterns over them.

Rule: every word becomes one character, its class: the set of roles it can play. A pattern is
written in roles (capitals) and single words (small letters) and is matched on the classes, so
that one row covers every word of a role in every language, and a text is read in time linear
in its length.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.consent.folding import Folded
from bot.consent.slips import far_slip, run_together, slips
from bot.consent.turns import TURNS

OTHER: Final = "\ue000"
"""The class of all words without a role."""
ING: Final = "\ue001"
"""The class of unknown words that end like a gerund."""
FIGURES: Final = "\ue002"
"""The class of numbers."""
_WHOLE_NUMBER: Final = 7
_FIRST: Final = 0xE010
_REMEMBERED: Final = 4096
_STRETCHED: Final = re.compile(r"(\w)\1\1+")
_TOKEN: Final = re.compile(r"[\w$@#]+|[.?,]")
_NAMES: Final = re.compile(r"[A-Z_]+(?![a-z])|[a-z#]+")
_MACROS: Final = {
    "END_OF_CLAUSE": r"(?=[.?]|$)",
    "CLAUSE": r"(?<![^.?,])",
    "SENTENCE": r"(?<![^.?])",
    "COMMA": ",",
    "STOPMARK": "[.?]",
    "WORD": "[^.?,]",
    "ING": ING,
    "FIGURES": FIGURES,
    "LATER": "[^.?]*?",
}
_SMALL_WORDS: Final = frozenset({"=to", "=of", "=in", "=on", "=at", "=for", "=from", "=by", "=as"})
_LEET: Final = str.maketrans("013457$@", "oieastsa")


@dataclass(frozen=True, slots=True)
class Words:
    """A folded text as word classes, one character a word; only sentence marks stay themselves."""

    classes: str
    folded: Folded
    tokens: list[str]
    """The words themselves, folded."""

    def spans(self, stretches: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """Return where stretches of words stood in what was typed."""
        places = [found.span() for found in _TOKEN.finditer(self.folded.text)]
        return self.folded.spans(
            (places[start][0], places[end - 1][1]) if start < end else (0, 0)
            for start, end in stretches
        )


class Grammar:
    """A lexicon of roles, with the classes that its words fall into."""

    def __init__(self, roles: dict[str, str], literals: frozenset[str]) -> None:
        """Give every word a class; `literals` are the words that patterns name themselves."""
        played: dict[str, set[str]] = {word: {f"={word}"} for word in literals}
        for role, words in roles.items():
            for word in words.split():
                played.setdefault(word, set()).add(role)
        classes: dict[frozenset[str], str] = {}
        self._roles: dict[str, set[str]] = {}
        self._words = _Classes()
        self._heard: dict[str, tuple[str, ...]] = {}
        for word, parts in played.items():
            each = classes.setdefault(frozenset(parts), chr(_FIRST + len(classes)))
            self._words[word] = each
            for part in parts:
                self._roles.setdefault(part, set()).add(each)
        self._plain = {
            char
            for parts, char in classes.items()
            if not any(part.isupper() for part in parts) and parts.isdisjoint(_SMALL_WORDS)
        }
        for slip, meant in slips().items():
            if slip not in self._words and meant in self._words:
                self._words[slip] = self._words[meant]

    def words(self, folded: Folded) -> Words:
        """Return a text as classes."""
        classes, tokens = self._words, _TOKEN.findall(folded.text)
        return Words("".join([classes[each] for each in tokens]), folded, tokens)

    def roles(self, classes: str, wanted: tuple[str, ...]) -> list[tuple[str, ...]]:
        """Return which of the wanted roles each word of a text can play."""
        return [self._played(each, wanted) for each in classes]

    def _played(self, char: str, wanted: tuple[str, ...]) -> tuple[str, ...]:
        known = self._heard.get(char)
        if known is None:
            known = tuple(role for role in wanted if char in self._roles.get(role, ()))
            self._heard[char] = known
        return known

    def classes(self, roles: str) -> frozenset[str]:
        """Return the classes of the words that play any of the roles or are one of the words."""
        return frozenset(
            each
            for name in roles.split()
            for each in self._roles[name if name.isupper() else f"={name}"]
        )

    def pattern(self, source: str) -> re.Pattern[str]:
        """Return a pattern over classes.

        Raises:
            KeyError: it names a role or word that does not exist.
        """
        return re.compile(_NAMES.sub(self._classed, unfolded(source)).replace(" ", ""))

    def _classed(self, found: re.Match[str]) -> str:
        name = found[0]
        if name == "NOUN":
            return f"[{OTHER}{ING}{FIGURES}{''.join(sorted(self._plain))}]"
        if name in _MACROS:
            return _MACROS[name]
        return "[" + "".join(sorted(self.classes(name))) + "]"


def literals_of(source: str) -> frozenset[str]:
    """Return the single words that a pattern names."""
    return frozenset(each for each in _NAMES.findall(unfolded(source)) if not each.isupper())


def unfolded(source: str) -> str:
    """Return a pattern with every turn of phrase written out."""
    written = _NAMES.sub(lambda found: TURNS.get(found[0], found[0]), source)
    return written if written == source else unfolded(written)


class _Classes(dict[str, str]):
    """The class of each word; for words it does not know, of what they may stand for."""

    def __missing__(self, token: str) -> str:
        if token in {".", "?", ","}:
            return token
        if token.isdigit():
            return FIGURES if len(token) < _WHOLE_NUMBER else self["number"]
        meant = _meant(token)
        if meant != token:
            return self.get(meant, OTHER)
        return ING if token.endswith("ing") and len(token) > 4 else OTHER


@lru_cache(maxsize=_REMEMBERED)
def _meant(token: str) -> str:
    """Return what an unknown word stands for: without figures for letters, stretching, slips."""
    if not token.isalpha():
        plain = token.translate(_LEET)
        return plain if plain.isalpha() else token
    if stretched := _STRETCHED.search(token):
        twice = _STRETCHED.sub(r"\1\1", token)
        return twice if stretched[1] == "f" else _STRETCHED.sub(r"\1", token)
    return far_slip(token) or run_together(token) or token
