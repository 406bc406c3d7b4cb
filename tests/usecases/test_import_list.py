"""Loading a do-not-call or number list, and what contacts get of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest

from bot.adapters.memory.keys import MemoryKeys
from bot.consent.scrubs import ScrubMark
from bot.csv_files.scrub_rows import Entry, Listed, NotListed, Unreadable
from bot.ports import Store
from bot.texting.phone import PhoneNumber
from bot.usecases.import_list import ListNotLoaded, ListRun, import_list
from bot.usecases.scrub_contacts import newcomers
from tests.builders import CONTACT, NOW, OTHER_CONTACT, TENANT, a_contact_file, a_key, an_opt_in

MARCH = date(2026, 3, 1)
FEBRUARY = date(2026, 2, 1)
FLORIDIAN = PhoneNumber("+13055550132")
ON_IT = [Listed(1, CONTACT)]


async def load(store: Store, entries: Iterable[Entry], **fields: object) -> ListRun:
    run = replace(
        ListRun(tenant=TENANT, name="dnc", as_of=MARCH, now=NOW, generation="g1"),
        **fields,  # type: ignore[arg-type]  # by name
    )
    async for _ in import_list(store, entries, run):
        pass
    return run


async def marks(store: Store, contact: PhoneNumber = CONTACT) -> tuple[ScrubMark, ...]:
    file = await store.file(TENANT, a_key(contact))
    assert file is not None
    return file.scrubs


async def newcomer(store: Store, contact: PhoneNumber) -> tuple[ScrubMark, ...]:
    key = MemoryKeys().contact_key(TENANT, contact)
    return (await newcomers(store, TENANT, {key: contact}))[key].scrubs


@pytest.fixture
async def known(store: Store) -> None:
    for number in (CONTACT, OTHER_CONTACT, FLORIDIAN):
        await store.commit(a_contact_file(an_opt_in(), number=number))


@pytest.mark.usefixtures("known")
async def test_every_contact_in_the_covered_area_codes_is_looked_up(store: Store) -> None:
    run = await load(store, ON_IT)

    assert (run.contacts, run.named) == (3, 1)
    assert await marks(store) == (ScrubMark(list="dnc", as_of=MARCH, hit=True),)
    assert await marks(store, OTHER_CONTACT) == (ScrubMark(list="dnc", as_of=MARCH),)
    assert await marks(store, FLORIDIAN) == ()


@pytest.mark.usefixtures("known")
async def test_loading_it_again_changes_nothing(store: Store) -> None:
    await load(store, ON_IT)
    before = await store.file(TENANT, a_key())

    await load(store, ON_IT)

    assert await store.file(TENANT, a_key()) == before
    assert len((await store.tenant(TENANT)).lists) == 1


@pytest.mark.usefixtures("known")
async def test_a_newer_list_clears_who_is_no_longer_on_it(store: Store) -> None:
    await load(store, ON_IT, as_of=FEBRUARY)

    await load(store, [Listed(1, OTHER_CONTACT)], generation="g2")

    assert await marks(store) == (ScrubMark(list="dnc", as_of=MARCH),)
    [left] = (await store.tenant(TENANT)).lists
    assert left.generation == "g2"


async def test_whoever_becomes_a_contact_later_is_looked_up_then(store: Store) -> None:
    await load(store, ON_IT)

    assert await newcomer(store, CONTACT) == (ScrubMark(list="dnc", as_of=MARCH, hit=True),)
    assert await newcomer(store, FLORIDIAN) == ()


@pytest.mark.usefixtures("known")
async def test_a_scrub_of_our_contacts_says_nothing_about_later_ones(store: Store) -> None:
    await load(store, ON_IT, contacts_only=True)

    assert await marks(store, FLORIDIAN) == (ScrubMark(list="dnc", as_of=MARCH),)
    assert await newcomer(store, PhoneNumber("+14155550177")) == ()


@pytest.mark.usefixtures("known")
async def test_a_number_that_was_given_up_is_marked_and_the_others_are_not(store: Store) -> None:
    gone: list[Entry] = [Listed(1, CONTACT, FEBRUARY), NotListed(2)]

    run = await load(store, gone, name="rnd")

    mark = ScrubMark(list="rnd", as_of=MARCH, hit=True, since=FEBRUARY)
    assert await marks(store) == (mark,)
    assert await marks(store, OTHER_CONTACT) == ()
    assert run.named == 1


async def test_a_later_contact_of_a_given_up_number_is_marked_too(store: Store) -> None:
    await load(store, [Listed(1, CONTACT, FEBRUARY)], name="deactivated")
    await load(store, [Listed(1, OTHER_CONTACT)], name="deactivated", generation="g2")

    assert [mark.since for mark in await newcomer(store, CONTACT)] == [FEBRUARY]


@pytest.mark.usefixtures("known")
async def test_a_list_with_a_row_that_cannot_be_read_does_not_count(store: Store) -> None:
    with pytest.raises(ListNotLoaded, match="line 2"):
        await load(store, [*ON_IT, Unreadable(2, "That is no number.")])

    assert (await store.tenant(TENANT)).lists == ()
    assert await marks(store) == ()


@pytest.mark.parametrize(
    "fields",
    [{}, {"covers": frozenset({"415"})}, {"contacts_only": True}, {"may_clear": True}],
)
@pytest.mark.usefixtures("known")
async def test_an_empty_file_clears_nobody(store: Store, fields: dict[str, object]) -> None:
    await load(store, ON_IT, as_of=FEBRUARY)

    with pytest.raises(ListNotLoaded, match="not one row"):
        await load(store, [], generation="g2", **fields)

    assert await marks(store) == (ScrubMark(list="dnc", as_of=FEBRUARY, hit=True),)


@pytest.mark.usefixtures("known")
async def test_answers_that_clear_everybody_are_a_list(store: Store) -> None:
    run = await load(store, [NotListed(1), NotListed(2)], contacts_only=True)

    assert run.contacts == 3
    assert await marks(store) == (ScrubMark(list="dnc", as_of=MARCH),)


TEN = [Listed(n, PhoneNumber(f"+141555501{n:02d}")) for n in range(30, 40)]


@pytest.mark.usefixtures("known")
async def test_a_list_that_is_much_smaller_than_the_last_one_clears_nobody_unasked(
    store: Store,
) -> None:
    await load(store, TEN, as_of=FEBRUARY)
    fewer = [Listed(1, OTHER_CONTACT)]

    with pytest.raises(ListNotLoaded, match=r"names 1 numbers .* about 10"):
        await load(store, fewer, generation="g2")
    assert await marks(store) == (ScrubMark(list="dnc", as_of=FEBRUARY, hit=True),)

    await load(store, fewer, generation="g2", may_clear=True)
    assert await marks(store) == (ScrubMark(list="dnc", as_of=MARCH),)


async def test_a_list_of_half_the_size_or_of_other_area_codes_is_believed(store: Store) -> None:
    await load(store, TEN, as_of=FEBRUARY)

    await load(store, [Listed(1, FLORIDIAN)], generation="g2")
    await load(store, TEN[:5], generation="g3")

    lists = (await store.tenant(TENANT)).lists
    assert {(each.generation, each.count) for each in lists} == {("g2", 1), ("g3", 5)}


async def test_what_is_left_of_a_list_is_counted_without_what_was_taken_over(store: Store) -> None:
    both = [*TEN, *(Listed(n, PhoneNumber(f"+130555501{n:02d}")) for n in range(30, 40))]
    await load(store, both, as_of=FEBRUARY)

    await load(store, [Listed(1, FLORIDIAN)] * 5, generation="g2")
    await load(store, TEN[:5], generation="g3")

    assert {each.generation for each in (await store.tenant(TENANT)).lists} == {"g2", "g3"}


@pytest.mark.usefixtures("known")
async def test_an_older_file_does_not_take_the_place_of_a_newer_one_unasked(
    store: Store,
) -> None:
    await load(store, ON_IT)

    with pytest.raises(ListNotLoaded, match="of 2026-03-01, counts already"):
        await load(store, [Listed(1, OTHER_CONTACT)], generation="g2", as_of=FEBRUARY)

    assert [each.generation for each in (await store.tenant(TENANT)).lists] == ["g1"]


@pytest.mark.usefixtures("known")
async def test_a_second_file_of_the_same_day_replaces_the_first_only_if_asked(
    store: Store,
) -> None:
    await load(store, ON_IT)
    other = [Listed(1, OTHER_CONTACT)]

    with pytest.raises(ListNotLoaded, match="--replace"):
        await load(store, other, generation="g2")
    assert await marks(store) == (ScrubMark(list="dnc", as_of=MARCH, hit=True),)

    await load(store, other, generation="g2", may_clear=True)
    assert await marks(store) == (ScrubMark(list="dnc", as_of=MARCH),)


@pytest.mark.usefixtures("known")
async def test_what_was_cut_off_before_the_list_counts_changes_nothing(store: Store) -> None:
    many = (Listed(n, CONTACT) for n in range(20_000))
    run = ListRun(tenant=TENANT, name="dnc", as_of=MARCH, now=NOW, generation="g1")
    async for _ in import_list(store, many, run):
        break

    assert await marks(store) == ()
    assert (await store.tenant(TENANT)).lists == ()
