"""How marks and lists follow each other."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.consent.scrubs import (
    LoadedList,
    ScrubMark,
    do_not_call,
    list_title,
    void_before,
    with_list,
    with_mark,
)
from tests.builders import NOW

JUNE, JULY, AUGUST = date(2025, 6, 1), date(2025, 7, 1), date(2025, 8, 1)
DNC = ScrubMark(list="dnc", as_of=JUNE, hit=True)
GONE = ScrubMark(list="deactivated", as_of=JULY, hit=True, since=JUNE)
LIST = LoadedList(name="dnc", as_of=JUNE, loaded_at=NOW, generation="g1", areas=("415", "510"))


def test_a_newer_do_not_call_list_replaces_what_the_older_one_said() -> None:
    cleared = replace(DNC, as_of=JULY, hit=False)

    assert with_mark((DNC,), cleared) == (cleared,)


def test_an_older_list_changes_nothing() -> None:
    assert with_mark((DNC,), replace(DNC, as_of=date(2025, 5, 1), hit=False)) == (DNC,)


def test_a_number_that_was_given_up_stays_so() -> None:
    assert with_mark((GONE,), replace(GONE, as_of=AUGUST, hit=False, since=None)) == (GONE,)


def test_a_number_that_was_given_up_again_keeps_the_newest_day() -> None:
    again = replace(GONE, as_of=AUGUST, since=JULY)

    assert with_mark((GONE,), again) == (again,)
    assert with_mark((again,), replace(GONE, as_of=AUGUST)) == (again,)


def test_each_list_has_a_mark_of_its_own() -> None:
    texas = replace(DNC, list="dnc-TX")

    assert with_mark((texas, GONE), DNC) == (GONE, DNC, texas)


def test_consent_is_void_until_the_day_has_ended_everywhere() -> None:
    assert void_before((DNC, GONE)) == datetime(2025, 6, 2, 12, tzinfo=UTC)


def test_without_a_day_consent_is_void_until_the_list_s_own_day() -> None:
    assert void_before((replace(GONE, since=None),)) == datetime(2025, 7, 2, 12, tzinfo=UTC)


@pytest.mark.parametrize("marks", [(), (DNC,), (replace(GONE, hit=False),)])
def test_nothing_is_void_where_no_number_changed_hands(marks: tuple[ScrubMark, ...]) -> None:
    assert void_before(marks) is None


def test_the_oldest_list_decides_whether_all_is_stale() -> None:
    now = datetime(2025, 7, 3, tzinfo=UTC)
    texas = replace(DNC, list="dnc-TX", as_of=JUNE)

    assert do_not_call((replace(DNC, as_of=JULY), texas), now).stale
    assert not do_not_call((replace(DNC, as_of=JULY),), now).stale


def test_a_state_list_alone_is_no_look_at_the_national_one() -> None:
    assert do_not_call((replace(DNC, list="dnc-TX"),), NOW).as_of is None


def test_a_new_list_takes_over_the_area_codes_that_it_covers() -> None:
    new = replace(LIST, as_of=JULY, generation="g2", areas=("415",))

    assert with_list((LIST,), new) == (replace(LIST, areas=("510",)), new)


def test_a_list_without_an_area_code_left_is_gone() -> None:
    new = replace(LIST, as_of=JULY, generation="g2")

    assert with_list((LIST,), new) == (new,)


def test_lists_of_other_kinds_and_scrubs_of_contacts_stand_beside() -> None:
    texas = replace(LIST, name="dnc-TX")
    scrub = replace(LIST, as_of=JULY, generation="g2", areas=(), contacts_only=True)

    assert set(with_list((LIST, texas), scrub)) == {LIST, texas, scrub}


@pytest.mark.parametrize("name", ["dnc", "dnc-TX", "rnd", "deactivated"])
def test_every_list_has_a_name_for_people(name: str) -> None:
    assert list_title(name)
    assert list_title(name) != name
