"""A decision with every reason, its source, and the shortest lawful way to a yes.

Rule: a citation says how its source was read and when; nothing here is legal advice (ruling 3).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import assert_never

from bot.blocks.elements import says, small
from bot.blocks.people import when_for_them
from bot.blocks.words import Block, cut, listed, literal, moment, plain, spoken, telling
from bot.consent.category import Category
from bot.consent.decision import Allowed, Citation, Decision, Deferred, Denied, Reason, Remedy

MAX_SENTENCE = 320
MAX_SOURCE = 220
"""Characters of one source."""
MAX_SMALL = 1500
"""Characters of small print in one piece; Slack takes ten pieces in a line of it."""
MAX_REASONS = 12
"""Reasons in one list; a list says how many it leaves out."""
NOT_ADVICE = "This is not legal advice."


def headline(
    decision: Decision, category: Category, local_times: Sequence[tuple[str, datetime]] = ()
) -> Block:
    """Return the verdict in one line, with the next lawful minute on both clocks."""
    match decision:
        case Allowed():
            return says(f":white_check_mark: *Allowed* as _{category.value}_.")
        case Deferred(until=until):
            theirs = when_for_them(until, local_times)
            when = f"{theirs}, {moment(until)}" if theirs else moment(until)
            return says(f":clock3: *Not now* as _{category.value}_: allowed from {when}.")
        case Denied():
            return says(f":no_entry: *Not allowed* as _{category.value}_.")
        case _:
            assert_never(decision)


def because(decision: Decision, sources: Sources, *, at_most: int = MAX_REASONS) -> list[Block]:
    """Return the reasons of a verdict, if it has any."""
    given = decision.reasons
    return [reasons(given, sources, at_most=at_most)] if given else []


def mind(warnings: Sequence[Reason], sources: Sources) -> list[Block]:
    """Return each warning on a line of its own, where nobody overlooks it."""
    return [
        telling(
            [
                literal("\N{WARNING SIGN} Mind this: ", bold=True),
                *spoken(cut(warning.sentence, MAX_SENTENCE)),
                *_numbers(sources, warning),
            ]
        )
        for warning in warnings[:MAX_REASONS]
    ]


def ways_to_a_yes(decisions: Iterable[Decision]) -> list[Block]:
    """Return what would make it right, each way once for all verdicts; nothing for a yes."""
    told = [way for each in decisions if not isinstance(each, Allowed) for way in each.remedies]
    found = {way.sentence: way for way in told}
    if not found:
        return []
    return [telling([literal("What would make it OK", bold=True)]), ways(tuple(found.values()))]


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
        """Return the small print: the sources, which rules decided, and that it is no advice.

        Every source that a card names is listed, for an answer without its source is none.
        """
        lines = [f"[{number}] {cut(name, MAX_SOURCE)}" for name, number in self._known.items()]
        lines.append(f"Rules {rules_version}. {NOT_ADVICE}")
        parts: list[list[str]] = [[]]
        for line in lines:
            if parts[-1] and len("\n".join([*parts[-1], line])) > MAX_SMALL:
                parts.append([])
            parts[-1].append(line)
        return small(*(plain("\n".join(part)) for part in parts))


def reasons(given: Sequence[Reason], sources: Sources, *, at_most: int = MAX_REASONS) -> Block:
    """Return reasons, each with the numbers of its sources."""
    items = [
        [*spoken(cut(reason.sentence, MAX_SENTENCE)), *_numbers(sources, reason)]
        for reason in given[:at_most]
    ]
    if len(given) > at_most:
        left = len(given) - at_most
        items.append(
            [literal("… and 1 more reason" if left == 1 else f"… and {left} more reasons")]
        )
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
