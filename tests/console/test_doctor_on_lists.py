"""What doctor says about do-not-call lists."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.consent.scrubs import LoadedList
from bot.doctor import Line, _number_lists
from tests.builders import NOW, a_tenant

DNC = LoadedList(name="dnc", as_of=NOW.date(), loaded_at=NOW, generation="g", areas=("415",))


def said(*lists: LoadedList) -> Line:
    return _number_lists(a_tenant(lists=lists), NOW)


def aged(days: int, name: str = "dnc") -> LoadedList:
    return replace(DNC, name=name, as_of=NOW.date() - timedelta(days=days))


def test_a_list_that_is_too_old_is_named_with_what_to_do() -> None:
    line = said(aged(3), aged(32, "dnc-TX"))

    assert not line.holds
    assert "TX no-call list" in line.sentence
    assert "National" not in line.sentence
    assert "scrubs import" in line.sentence


@pytest.mark.parametrize("lists", [(), (aged(400, "rnd"),), (aged(31),)])
def test_no_list_and_a_fresh_list_are_both_in_order(lists: tuple[LoadedList, ...]) -> None:
    assert said(*lists).holds
