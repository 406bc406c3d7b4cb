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
    """Return the verdict with all its reasons and what would make it right."""
    warnings = decision.warnings if isinstance(decision, Allowed) else ()
    remedies = () if isinstance(decision, Allowed) else decision.remedies
    blocks = [headline(decision, category)]
    if decision.reasons:
        blocks.append(reasons(decision.reasons))
    if warnings:
        blocks += [telling([literal("Mind this", bold=True)]), reasons(warnings)]
    if remedies:
        blocks += [telling([literal("What would make it OK", bold=True)]), ways(remedies)]
    return [*blocks, fine_print(decision)]


def reasons(given: Sequence[Reason], *, at_most: int = MAX_REASONS) -> Block:
    """Return reasons, each with where it comes from."""
    items = [
        [*spoken(cut(reason.sentence, MAX_SENTENCE)), *_sources(reason.citations)]
        for reason in given[:at_most]
    ]
    if len(given) > at_most:
        items.append([literal(f"… and {len(given) - at_most} more reasons")])
    return listed(items)


def ways(remedies: Sequence[Remedy]) -> Block:
    """Return what would make it right, shortest first."""
    return listed([spoken(cut(remedy.sentence, MAX_SENTENCE)) for remedy in remedies[:MAX_REASONS]])


def fine_print(decision: Decision) -> Block:
    """Return which rules decided, and that this is no advice."""
    return small(plain(f"Rules {decision.rules_version}. {NOT_ADVICE}", 300))


def source(citation: Citation) -> str:
    """Return where a rule comes from, how that was read, and when."""
    place = f"{citation.source}, {citation.section}" if citation.section else citation.source
    return f"{place} ({citation.how_read.value}, read {citation.read_on.isoformat()})"


def _sources(citations: Sequence[Citation]) -> list[Block]:
    if not citations:
        return []
    named = "; ".join(source(known) for known in citations[:3])
    return [literal(" — " + cut(named, MAX_SOURCE), italic=True)]
