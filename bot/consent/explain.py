"""A decision as short sentences for people.

Rule: the same words everywhere, in Slack, CLI and HTTP; every answer says that it is no legal
advice and how old its rules are (ruling 3).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from bot.consent.citations import READ_ON
from bot.consent.decision import Allowed, Citation, Decision, Deferred, Reason
from bot.consent.quiet_hours import local_times
from bot.texting.phone import PhoneNumber

SMALL_PRINT: Final = f"Not legal advice. Rules as read on {READ_ON.day} {READ_ON:%B %Y}."


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A decision in words."""

    headline: str
    """Yes, not now or no, in one sentence."""
    reasons: tuple[str, ...]
    warnings: tuple[str, ...] = ()
    ways: tuple[str, ...] = ()
    """What would make it OK, the shortest way first; empty for a yes."""
    sources: tuple[str, ...] = ()
    """Every source once, with how and when it was read."""
    small_print: str = SMALL_PRINT


def explain(decision: Decision, *, contact: PhoneNumber | None = None) -> Explanation:
    """Return a decision in words; with the contact, times are theirs instead of UTC."""
    if isinstance(decision, Allowed):
        return Explanation(
            headline=f"Yes, as {_article(decision.category.value)} text.",
            reasons=_sentences(decision.reasons),
            warnings=_sentences(decision.warnings),
            sources=_sources((*decision.reasons, *decision.warnings)),
        )
    headline = f"No, not as {_article(decision.category.value)} text."
    if isinstance(decision, Deferred):
        headline = f"Not now: it may go from {moment(decision.until, contact=contact)}."
    return Explanation(
        headline=headline,
        reasons=_sentences(decision.reasons),
        ways=tuple(remedy.sentence for remedy in decision.remedies),
        sources=_sources(decision.reasons),
    )


def moment(at: datetime, *, contact: PhoneNumber | None = None) -> str:
    """Return an instant for people, in the contact's earliest zone if that is known."""
    zones = local_times(contact, at) if contact else ()
    if not zones:
        return f"{at.astimezone(UTC):%a %d %b %H:%M} UTC"
    local = min((local for _, local in zones), key=lambda each: each.replace(tzinfo=None))
    return f"{local:%a %d %b %H:%M} their time ({local:%Z})"


def source_line(citation: Citation) -> str:
    """Return a source as one line: what, where, how and when it was read."""
    return (
        f"{citation.id}: {citation.source}, {citation.section} "
        f"({citation.how_read.value}, {citation.read_on:%Y-%m-%d})"
    )


def _sentences(reasons: tuple[Reason, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(reason.sentence for reason in reasons))


def _sources(reasons: tuple[Reason, ...]) -> tuple[str, ...]:
    lines = (source_line(each) for reason in reasons for each in reason.citations)
    return tuple(dict.fromkeys(lines))


def _article(word: str) -> str:
    return f"an {word}" if word[0] in "aeiou" else f"a {word}"
