"""What a team may settle about the rules, and what it may not."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.consent.case import Policy
from bot.consent.citations import CITATIONS
from bot.consent.hours import LOOSER, STATE_HOURS
from bot.consent.rules import RULES
from bot.consent.settings import (
    BY_NAME,
    SETTINGS,
    Setting,
    loosened,
    overrides_of,
    policy_with,
    problems,
    values_of,
)

STRICT = {setting.name: setting.strict for setting in SETTINGS}


def test_the_strict_policy_is_the_one_that_holds_without_settings() -> None:
    assert policy_with(()) == Policy()


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_each_setting_has_a_meaning_sources_and_a_risk(setting: Setting) -> None:
    assert setting.meaning.endswith(".")
    assert setting.risk.endswith(".")
    assert set(setting.source.split()) <= set(CITATIONS)
    assert not setting.problem(setting.strict)


def test_each_setting_that_a_rule_names_exists_and_each_is_named_by_a_rule() -> None:
    named = {name for rule in RULES for name in rule.settings}

    assert named == {name.removesuffix("_hours") if name.startswith("conv") else name
                     for name in BY_NAME}  # fmt: skip


def test_settings_become_the_policy() -> None:
    overrides = overrides_of(
        {
            **STRICT,
            "conversation_window_hours": 48,
            "future_rules": False,
            "loose_hours": ["UT", "RI"],
            "cap_per_day": 0,
        }
    )

    policy = policy_with(overrides)

    assert policy.conversation_window == timedelta(hours=48)
    assert not policy.future_rules
    assert policy.loose_hours == {"RI", "UT"}
    assert policy.cap_per_day == 0
    assert [name for name, _ in overrides] == [
        "conversation_window_hours", "future_rules", "loose_hours", "cap_per_day",
    ]  # fmt: skip


def test_a_setting_of_a_newer_version_leaves_the_strict_reading() -> None:
    assert policy_with((("from_the_future", "true"), ("cap_per_day", "999"))) == Policy()


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"quiet": True}, "There is no setting `quiet`. There are: canada_all_commercial, "),
        ({"strict_rc": 1}, "`strict_rc` must be true or false."),
        ({"cap_per_day": True}, "`cap_per_day` must be a whole number from 0 to 50."),
        ({"cap_per_day": 51}, "`cap_per_day` must be a whole number from 0 to 50."),
        ({"cap_per_day": "3"}, "`cap_per_day` must be a whole number"),
        ({"conversation_window_hours": 73}, "must be a whole number from 1 to 72."),
        ({"loose_hours": ["NY"]}, "`loose_hours` must be a list of some of these: CA, CT, "),
        ({"loose_hours": "RI"}, "`loose_hours` must be a list"),
    ],
)
def test_what_is_not_understood_is_named(values: dict[str, object], says: str) -> None:
    (sentence,) = problems(values)

    assert says in sentence


@pytest.mark.parametrize(
    ("change", "looser"),
    [
        ({"conversation_window_hours": 48}, True),
        ({"conversation_window_hours": 12}, False),
        ({"strict_rc": False}, True),
        ({"unknown_place_offers": True}, True),
        ({"loose_hours": ["RI"]}, True),
        ({"same_text_days": 7}, True),
        ({"same_text_days": 60}, False),
        ({"cap_per_day": 0}, True),
        ({"cap_per_day": 4}, True),
        ({"cap_per_day": 1}, False),
        ({"footer_every": 6}, True),
        ({"double_opt_in": 1}, False),
        ({"footer_days": 7}, False),
    ],
)
def test_whether_a_change_loosens(change: dict[str, object], *, looser: bool) -> None:
    wanted = overrides_of({**STRICT, **change})

    assert loosened((), wanted) == (tuple(change) if looser else ())


def test_going_back_to_the_strict_value_never_loosens() -> None:
    loose = overrides_of({"cap_per_day": 0, "strict_rc": False, "loose_hours": ["RI", "UT"]})

    assert loosened(loose, ()) == ()
    assert loosened(loose, overrides_of({**values_of(loose), "loose_hours": ["UT"]})) == ()


@given(
    st.fixed_dictionaries(
        {},
        optional={
            setting.name: st.booleans()
            if isinstance(setting.strict, bool)
            else st.integers(setting.least, setting.most)
            if isinstance(setting.strict, int)
            else st.lists(st.sampled_from(sorted(setting.choices)), unique=True)
            for setting in SETTINGS
        },
    )
)
def test_every_value_that_is_understood_survives_being_kept(values: dict[str, object]) -> None:
    assert problems(values) == ()
    kept = values_of(overrides_of(values))
    assert all(
        kept[name] == (tuple(sorted(value)) if isinstance(value, list) else value)
        for name, value in values.items()
    )


def test_only_states_with_hours_of_their_own_can_be_read_less_strictly() -> None:
    assert set(LOOSER) <= set(STATE_HOURS)
