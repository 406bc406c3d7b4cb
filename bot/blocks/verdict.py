"""A decision with every reason, its source, and the shortest lawful way to a yes.

Rule: a citation says how its source was read and when; nothing here is legal advice (ruling 3).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from bot.blocks.elements import says, small
from bot.blocks.words import Block, cut, listed, literal, moment, plain, spoken, telling
from bot.consent.category import Category
from bot.consent.decision import Allowed, Citation, Decision, Deferred, Denied, Reason, Remedy

MAX_SENTENCE = 320
MAX_SOURCE = 220
MAX_SOURCES = 12
MAX_REASONS = 12
"""Reasons in one list; a list says how many it leaves out."""
NOT_ADVICE = "This is not legal advice."


def headline(decision: Decision, category: Category) -> Block:
    """Return the verdict in one line."""
    match decision:
        case Allowed():
            return says(f":white_check_mark: *Allowed* as _{category.value}_.")
        case Deferred(until=until):
            return says(f":clock3: *Not now* as _{category.value}_: allowed {moment(until)}.")
        case Denied():
            return says(f":no_entry: *Not allowed* as _{category.value}_.")
        case _:
            assert_never(decision)


def verdict(decision: Decision, category: Category) -> list[Block]:
    """Return the verdict with all its reasons, their sources, and what would make it right."""
    warnings = decision.warnings if isinstance(decision, Allowed) else ()
    remedies = () if isinstance(decision, Allowed) else decision.remedies
    sources = Sources()
    blocks = [headline(decision, category)]
    if decision.reasons:
        blocks.append(reasons(decision.reasons, sources))
    if warnings:
        blocks += [telling([literal("Mind this", bold=True)]), reasons(warnings, sources)]
    if remedies:
        blocks += [telling([literal("What would make it OK", bold=True)]), ways(remedies)]
    return [*blocks, sources.drawn(decision.rules_version)]


class Sources:
    """The sources that one card names, each once, numbered in order of mention."""

    def __init__(self) -> None:
        self._known: dict[str, int] = {}

    def mention(self, citations: Sequence[Citation]) -> str:
        """Return the numbers of these sources, such as ` [1][3]`."""
        numbers = [
            self._known.setdefault(source(known), len(self._known) + 1) for known in citations
        ]
        return " " + "".join(f"[{number}]" for number in numbers) if numbers else ""

    def drawn(self, rules_version: str) -> Block:
        """Return the small print: the sources, which rules decided, and that it is no advice."""
        lines = [f"[{number}] {cut(name, MAX_SOURCE)}" for name, number in self._known.items()]
        left = len(lines) - MAX_SOURCES
        lines = lines[:MAX_SOURCES]
        if left > 0:
            lines.append(f"… and {left} more sources")
        return small(plain("\n".join((*lines, f"Rules {rules_version}. {NOT_ADVICE}"))))


def reasons(given: Sequence[Reason], sources: Sources, *, at_most: int = MAX_REASONS) -> Block:
    """Return reasons, each with the numbers of its sources."""
    items = [
        [*spoken(cut(reason.sentence, MAX_SENTENCE)), *_numbers(sources, reason)]
        for reason in given[:at_most]
    ]
    if len(given) > at_most:
        items.append([literal(f"… and {len(given) - at_most} more reasons")])
    return listed(items)


def ways(remedies: Sequence[Remedy]) -> Block:
    """Return what would make it right, shortest first."""
    return listed([spoken(cut(remedy.sentence, MAX_SENTENCE)) for remedy in remedies[:MAX_REASONS]])


def source(citation: Citation) -> str:
    """Return where a rule comes from, how that was read, and when."""
    place = f"{citation.source}, {citation.section}" if citation.section else citation.source
    return f"{place} ({citation.how_read.value}, read {citation.read_on.isoformat()})"


def _numbers(sources: Sources, reason: Reason) -> list[Block]:
    mentioned = sources.mention(reason.citations)
    return [literal(mentioned, italic=True)] if mentioned else []
