"""Every row of the law sheet has something here that does its bidding."""

from __future__ import annotations

from importlib import import_module

import pytest

from bot.consent.rules import RULES
from tests.consent.coverage import SHEET

IDS = {str(rule.id) for rule in RULES}
OUR_OWN = {
    "sending-paused", "catching-up", "unread-text", "own-number", "answer-loop",
    "out-of-hours-answer", "system-parts", "system-text-sells", "ledger-broken", "clock-astray",
}  # fmt: skip
"""Rules that no law asks for."""


@pytest.mark.parametrize("row", SHEET)
def test_a_row_names_what_exists_or_says_why_there_is_nothing(row: str) -> None:
    covered = SHEET[row]

    assert set(covered.rules) <= IDS
    for place in covered.places:
        module, _, name = place.partition(":")
        assert hasattr(import_module(module), name), place
    assert bool(covered.why_not) is not bool(covered.rules or covered.places)


def test_every_rule_stands_behind_a_row_or_is_our_own() -> None:
    named = {name for covered in SHEET.values() for name in covered.rules}

    assert IDS - named == OUR_OWN
