"""The answer to a question in plain words: what the rules say, and the verdicts it asks for.

Rule: the same verdict words as `/consent <contact>`; numbers stay masked, because others may read
along, and a name or a question of somebody's is only ever shown as text.
"""

from __future__ import annotations

from bot.blocks.elements import Message, divider, message, states
from bot.blocks.people import our_number, their_time, who
from bot.blocks.verdict import Sources, because, headline, mind, ways_to_a_yes
from bot.blocks.words import Block, cut, listed, literal, plain, spoken, telling
from bot.consent.category import Category
from bot.consent.decision import Allowed
from bot.consent.rules import RULES_VERSION
from bot.conversations.views import AnswerView, ConsentView

MAX_REASONS = 4
"""Reasons per verdict."""
MAX_ANSWER = 2500


def answer(view: AnswerView) -> Message:
    """Return the answer with its sources."""
    sources = Sources()
    blocks: list[Block] = [states(note) for note in view.notes]
    for lookup in view.lookups:
        blocks += [*([divider()] if blocks else []), *_lookup(lookup, view.category, sources)]
    if not view.lookups:
        blocks += _words(view, sources)
    title = "Consent" if view.lookups else "Answer"
    return message(title, [*blocks, sources.drawn(RULES_VERSION)])


def _words(view: AnswerView, sources: Sources) -> list[Block]:
    given = view.answer
    if given.nearest:
        opening = given.sentence.partition(" Nearest:")[0]
        near = [[literal(title)] for title in given.nearest]
        return [states(opening), telling([literal("Nearest that I know:")]), listed(near)]
    first, rest = _parted(cut(given.sentence, MAX_ANSWER))
    leaves = [literal(first, bold=True), *(spoken(f" {rest}") if rest else [])]
    mentioned = sources.mention(given.citations)
    return [telling([*leaves, *([literal(mentioned, italic=True)] if mentioned else [])])]


def _parted(sentence: str) -> tuple[str, str]:
    """Return the first sentence, and the rest."""
    for end in (". ", "; ", ": "):
        first, found, rest = sentence.partition(end)
        if found and len(first) > 3:
            return first + found.strip(), rest
    return sentence, ""


def _lookup(view: ConsentView, asked: Category | None, sources: Sources) -> list[Block]:
    parts = [f"On our number {our_number(view.number)}"] if view.number else []
    parts.append(their_time(view.local_times))
    blocks = [
        telling([literal(who(view.contact, view.card), bold=True)]),
        {"type": "context", "elements": [plain(part, 500) for part in parts]},
    ]
    if view.number is None:
        return [*blocks, states("None of our numbers can text, so nothing can be sent.")]
    shown = [asked] if asked else list(Category)
    decisions = [(kind, view.verdicts[kind]) for kind in shown if kind in view.verdicts]
    for kind, decision in decisions:
        warnings = decision.warnings if isinstance(decision, Allowed) else ()
        blocks += [
            headline(decision, kind, view.local_times),
            *mind(warnings, sources),
            *because(decision, sources, at_most=MAX_REASONS),
        ]
    return [*blocks, *ways_to_a_yes(decision for _, decision in decisions)]
