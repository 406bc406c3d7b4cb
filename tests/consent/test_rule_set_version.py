"""A rule set has a name of its own, which changes when its data does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.consent.case import SystemText
from bot.consent.category import Category
from bot.consent.citations import CITATIONS, READ_ON
from bot.consent.decision import RuleId
from bot.consent.finding import Rule
from bot.consent.hours import FEDERAL, STATE_HOURS
from bot.consent.remedies import CALL
from bot.consent.rule_set import digest_of, version_of
from bot.consent.rules import RULES, RULES_VERSION
from tests.consent.cases import Given

CHANGES: dict[str, object] = {
    "id": RuleId("another"),
    "sentence": "Another sentence.",
    "citations": (CITATIONS["TZ"],),
    "remedies": (CALL,),
    "applies_to": frozenset({SystemText.HELP_ANSWER}),
    "categories": frozenset({Category.PROMOTIONAL}),
    "jurisdictions": frozenset({"US-HI"}),
    "effective_from": date(2030, 1, 1),
    "effective_to": date(2030, 1, 1),
    "settings": ("strict_rc",),
}


@pytest.mark.parametrize("field", CHANGES)
def test_every_change_of_a_row_changes_the_name(field: str) -> None:
    changed: Rule = replace(RULES[0], **{field: CHANGES[field]})  # type: ignore[arg-type] # any field

    assert digest_of((changed, *RULES[1:])) != digest_of(RULES)


def test_a_row_more_or_less_or_in_another_place_changes_the_name() -> None:
    assert len({digest_of(rules) for rules in (RULES, RULES[1:], (*RULES, RULES[0]),
                                               (RULES[1], RULES[0], *RULES[2:]))}) == 4  # fmt: skip


def test_a_change_of_hours_changes_the_name(monkeypatch: pytest.MonkeyPatch) -> None:
    before = digest_of(RULES)
    monkeypatch.setitem(STATE_HOURS, "RI", FEDERAL)

    assert digest_of(RULES) != before


def test_the_name_begins_with_the_date_of_the_data() -> None:
    assert version_of(RULES, READ_ON) == RULES_VERSION
    assert RULES_VERSION.startswith(f"{READ_ON:%Y.%m.%d}-")


def test_every_decision_says_by_which_rules_it_was_made() -> None:
    assert Given().decided().rules_version == RULES_VERSION


def test_a_rule_is_in_force_from_its_first_day_to_its_last() -> None:
    rule = replace(RULES[0], effective_from=date(2027, 1, 31), effective_to=date(2028, 1, 1))

    assert not rule.in_force(date(2027, 1, 30))
    assert rule.in_force(date(2027, 1, 31))
    assert rule.in_force(date(2028, 1, 1))
    assert not rule.in_force(date(2028, 1, 2))
