"""The entries, read once from the files beside this module.

Rule: an entry without an answer, a wording or a known source stops the process at start.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Final

from bot.consent.citations import cite
from bot.consent.decision import Citation

TOPICS: Final = (
    "footers",
    "consent",
    "optout",
    "law",
    "states",
    "canada",
    "ringcentral",
    "content",
    "assent",
)
"""The files, in the order in which the page lists them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One question with its answer."""

    id: str
    topic: str
    asks: tuple[str, ...]
    """Ways to ask it; the first is its title."""
    answer: str
    """The first sentence is the answer, the rest its conditions."""
    citations: tuple[Citation, ...]

    @property
    def title(self) -> str:
        """The question in its plainest wording."""
        return self.asks[0]


@cache
def read_table(name: str) -> dict[str, Any]:
    """Return one of the files beside this module."""
    return tomllib.loads(files(__package__).joinpath(f"{name}.toml").read_text("utf-8"))


def read_weights() -> dict[str, Any]:
    """Return the weights that `tests.evaluation.train_answers` wrote."""
    read: dict[str, Any] = json.loads(
        files(__package__).joinpath("weights.json").read_text("utf-8")
    )
    return read


@cache
def words_of(name: str) -> frozenset[str]:
    """Return one of the lists of plain words."""
    return frozenset(read_table("everyday")[name].split())


@cache
def entries() -> tuple[Entry, ...]:
    """Return every entry.

    Raises:
        KeyError: an entry names a source that does not exist.
        ValueError: an entry is incomplete, or an id stands twice.
    """
    read = tuple(entry for topic in TOPICS for entry in _of(topic))
    if len({entry.id for entry in read}) != len(read):
        raise ValueError("an id of the knowledge base stands twice")
    return read


def _of(topic: str) -> Iterator[Entry]:
    for row in read_table(topic)["entry"]:
        entry = Entry(
            id=row["id"],
            topic=topic,
            asks=tuple(row["asks"]),
            answer=" ".join(row["answer"].split()),
            citations=cite(*row["cites"].split()),
        )
        if not (entry.asks and entry.answer and entry.citations):
            raise ValueError(f"the entry {entry.id} is incomplete")
        yield entry
