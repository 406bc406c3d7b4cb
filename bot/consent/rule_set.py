"""The name of a rule set, so that a kept decision says by which rules it was made.

Rule: it changes by itself whenever the data changes: rows, sources, dates, hours, caps, area
codes, settings. Where only the code behind a row changes, `REVISION` is raised by hand.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from hashlib import sha256
from typing import Final

from bot.consent.finding import Rule
from bot.consent.hours import CAPPED, LOOSER, STATE_HOURS
from bot.consent.settings import SETTINGS
from bot.texting.area_codes import AREA_CODES

REVISION: Final = 4
"""Raise it when a check finds something else for the same facts."""
_DIGITS: Final = 6


def version_of(rules: Iterable[Rule], read_on: date) -> str:
    """Return date of the data, revision of the code and a digest of the data."""
    return f"{read_on:%Y.%m.%d}-{REVISION}-{digest_of(rules)[:_DIGITS]}"


def digest_of(rules: Iterable[Rule]) -> str:
    """Return the SHA-256 of everything in the rule data that a decision depends on, in hex."""
    lines = [
        *(_row(rule) for rule in rules),
        *(f"{state} {hours}" for state, hours in sorted(STATE_HOURS.items())),
        *(f"{state} {hours}" for state, hours in sorted(LOOSER.items())),
        " ".join(sorted(CAPPED)),
        *(f"{setting.name} {setting.strict}" for setting in SETTINGS),
        *(f"{code} {known}" for code, known in sorted(AREA_CODES.items())),
    ]
    return sha256("\n".join(lines).encode()).hexdigest()


def _row(rule: Rule) -> str:
    sources = [
        f"{c.id} {c.source} {c.section} {c.how_read.value} {c.read_on}" for c in rule.citations
    ]
    kinds = sorted("" if kind is None else kind.value for kind in rule.applies_to)
    return "|".join(
        (
            rule.id,
            rule.sentence,
            *sources,
            *kinds,
            *sorted(rule.categories),
            *sorted(rule.jurisdictions),
            str(rule.effective_from),
            str(rule.effective_to),
            *(f"{remedy.code} {remedy.sentence}" for remedy in rule.remedies),
            *rule.settings,
            getattr(rule.check, "__qualname__", ""),
        )
    )
