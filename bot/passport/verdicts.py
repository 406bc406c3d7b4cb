"""Decisions for the passport: kept ones with their sources, and today's verdict per category.

Rule: a citation says how and when its source was read; nothing is legal advice (ruling 3).
"""

from __future__ import annotations

from functools import lru_cache

from bot.consent.citations import READ_ON
from bot.consent.decision import Allowed, Citation, Decision, Deferred, Reason
from bot.consent.explain import SMALL_PRINT
from bot.consent.rules import RULES, RULES_VERSION
from bot.passport.plain import Plain, instant, plain
from bot.texting.text import DecisionRecord


def rules_in_force() -> Plain:
    """Return which rules today's verdicts were made with."""
    return {
        "version": RULES_VERSION,
        "read_on": READ_ON.isoformat(),
        "note": SMALL_PRINT,
        "legal_advice": False,
    }


def verdict(decision: Decision) -> Plain:
    """Return one decision in full."""
    warnings = decision.warnings if isinstance(decision, Allowed) else ()
    parts = decision.required_parts if isinstance(decision, Allowed) else frozenset()
    remedies = () if isinstance(decision, Allowed) else decision.remedies
    return {
        "verdict": word(decision),
        "judged_as": decision.category.value,
        "until": instant(decision.until) if isinstance(decision, Deferred) else None,
        "reasons": [_reason(each) for each in decision.reasons],
        "warnings": [_reason(each) for each in warnings],
        "ways_to_a_yes": [each.sentence for each in remedies],
        "must_carry": sorted(part.value for part in parts),
    }


def kept_decision(kept: DecisionRecord) -> Plain:
    """Return what was decided about a text, with the sources of the rules that spoke."""
    pairs = zip(kept.rules, kept.sentences, strict=False)
    return {
        "verdict": kept.verdict,
        "category": kept.category,
        "decided_at": instant(kept.decided_at),
        "rules_version": kept.rules_version,
        "rules_are_todays": kept.rules_version == RULES_VERSION,
        "reasons": [
            {"rule": rule, "sentence": sentence, "sources": _sources(_citations().get(rule, ()))}
            for rule, sentence in pairs
        ],
    }


def word(decision: Decision) -> str:
    """Return `allowed`, `deferred` or `denied`."""
    if isinstance(decision, Allowed):
        return "allowed"
    return "deferred" if isinstance(decision, Deferred) else "denied"


def _reason(reason: Reason) -> Plain:
    return {
        "rule": reason.rule,
        "sentence": reason.sentence,
        "sources": _sources(reason.citations),
    }


def _sources(citations: tuple[Citation, ...]) -> Plain:
    return [
        {
            "id": each.id,
            "source": each.source,
            "section": each.section,
            "how_read": plain(each.how_read),
            "read_on": plain(each.read_on),
        }
        for each in citations
    ]


@lru_cache(maxsize=1)
def _citations() -> dict[str, tuple[Citation, ...]]:
    return {str(rule.id): rule.citations for rule in RULES}
