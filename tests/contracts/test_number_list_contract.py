"""What every Store promises about do-not-call and number lists."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.consent.scrubs import LoadedList, ScrubMark
from bot.ports import Store
from bot.texting.ids import TenantId
from bot.texting.phone import PhoneNumber
from tests.builders import CONTACT, NOW, OTHER_CONTACT, TENANT

DAY = date(2026, 2, 20)
DNC = LoadedList(name="dnc", as_of=DAY, loaded_at=NOW, generation="g1", areas=("415",))
GONE = replace(DNC, name="deactivated", areas=())
ELSEWHERE = PhoneNumber("+13055550132")


def a_mark(**fields: object) -> ScrubMark:
    return replace(ScrubMark(list="dnc", as_of=DAY), **fields)  # type: ignore[arg-type]  # by name


async def test_a_listed_number_is_hit_and_its_neighbor_is_clear(store: Store) -> None:
    await store.add_to_list(TENANT, DNC, [(CONTACT, None)])

    marks = await store.marks_of(TENANT, (DNC,), (CONTACT, OTHER_CONTACT))

    assert marks == ((a_mark(hit=True),), (a_mark(),))


async def test_a_list_says_nothing_about_area_codes_that_it_does_not_cover(store: Store) -> None:
    await store.add_to_list(TENANT, DNC, [(CONTACT, None)])

    assert await store.marks_of(TENANT, (DNC,), (ELSEWHERE,)) == ((),)


async def test_another_file_of_the_same_day_lies_elsewhere(store: Store) -> None:
    await store.add_to_list(TENANT, DNC, [(CONTACT, None)])

    marks = await store.marks_of(TENANT, (replace(DNC, generation="g2"),), (CONTACT,))

    assert marks == ((a_mark(),),)


async def test_each_workspace_has_lists_of_its_own(store: Store) -> None:
    await store.add_to_list(TENANT, DNC, [(CONTACT, None)])

    assert await store.marks_of(TenantId("T0OTHER"), (DNC,), (CONTACT,)) == ((a_mark(),),)


async def test_a_dropped_list_names_nobody(store: Store) -> None:
    await store.add_to_list(TENANT, DNC, [(CONTACT, None)])

    await store.drop_list(TENANT, DNC)

    assert await store.marks_of(TENANT, (DNC,), (CONTACT,)) == ((a_mark(),),)


async def test_a_number_that_was_given_up_comes_with_its_newest_day(store: Store) -> None:
    newer, older = date(2026, 2, 1), date(2025, 1, 1)
    await store.add_to_list(TENANT, GONE, [(CONTACT, newer)])
    await store.add_to_list(TENANT, GONE, [(CONTACT, older), (OTHER_CONTACT, None)])

    marks = await store.marks_of(TENANT, (GONE,), (CONTACT, OTHER_CONTACT, ELSEWHERE))

    assert marks == (
        (a_mark(list="deactivated", hit=True, since=newer),),
        (a_mark(list="deactivated", hit=True, since=DAY),),
        (),
    )


async def test_several_lists_answer_in_one_go(store: Store) -> None:
    texas = replace(DNC, name="dnc-TX")
    await store.add_to_list(TENANT, texas, [(CONTACT, None)])

    assert await store.marks_of(TENANT, (DNC, texas), (CONTACT,)) == (
        (a_mark(), a_mark(list="dnc-TX", hit=True)),
    )
