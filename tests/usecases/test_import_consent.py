"""Importing never sends, never opens what was closed, and can be done again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.adapters.memory.clock import MemoryClock
from bot.adapters.memory.keys import MemoryKeys
from bot.adapters.memory.store import MemoryStore
from bot.consent.record import OptIn, OptOut, OptOutRoute, Unblock
from bot.consent.scrubs import LoadedList
from bot.conversations.contact_file import ContactCard, ContactFile
from bot.csv_files.columns import Column, read_heading
from bot.csv_files.consent_export import COLUMNS, row_of
from bot.csv_files.consent_rows import read_row
from bot.csv_files.reading import Reading
from bot.csv_files.rows import Row
from bot.csv_files.values import BadCell
from bot.errors import StoreUnavailable
from bot.ports import Store
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import SYSTEM
from bot.texting.phone import PhoneNumber
from bot.usecases.export_consent import export_rows
from bot.usecases.import_consent import ImportRun, Outcome, Parsed, Result, import_rows
from tests.builders import (
    BRAND,
    CONTACT,
    NOW,
    OTHER_CONTACT,
    OURS,
    TENANT,
    a_contact_file,
    a_key,
    a_text,
    an_opt_in,
    an_opt_out,
)

C = Column
R = Result
KEYS = MemoryKeys()
CLOCK = MemoryClock(NOW)
Cells = dict[Column, str]
A_YES: Cells = {
    C.NUMBER: CONTACT.e164,
    C.STATUS: "yes",
    C.CATEGORY: "informational",
    C.METHOD: "web form",
    C.WHEN: "2026-02-20",
    C.WORDING: "Text me about my orders.",
    C.PLACE: "form 12",
}
A_NO: Cells = {C.NUMBER: CONTACT.e164, C.STATUS: "no", C.WHEN: "2026-02-25"}


def parsed(rows: Iterable[Cells], *, reading: Reading) -> Iterable[Parsed]:
    for line, cells in enumerate(rows, 2):
        row = Row(line, tuple(cells.values()))
        try:
            yield Parsed(row, read_row(cells, reading))
        except BadCell as bad:
            yield Parsed(row, bad)


async def bring(
    store: Store,
    *rows: Cells,
    later: int = 0,
    dry: bool = False,
    replace_details: bool = False,
) -> list[Outcome]:
    """Import these rows some minutes after NOW and return what became of them."""
    now = NOW + timedelta(minutes=later)
    reading = Reading(seller=BRAND, by=SYSTEM, now=now)
    run = ImportRun(tenant=TENANT, now=now, dry=dry, replace_details=replace_details)
    source = parsed(rows, reading=reading)
    return [outcome async for outcome in import_rows(store, KEYS, source, run)]


async def the_file(store: Store, contact: PhoneNumber = CONTACT) -> ContactFile:
    file = await store.file(TENANT, a_key(contact))
    assert file is not None
    return file


def results(outcomes: Sequence[Outcome]) -> list[Result]:
    return [outcome.result for outcome in outcomes]


async def test_a_file_of_yes_no_and_details_is_taken_in_row_by_row(store: Store) -> None:
    third = PhoneNumber("+14155550134")
    outcomes = await bring(
        store,
        A_YES,
        {**A_NO, C.NUMBER: OTHER_CONTACT.e164},
        {C.NUMBER: third.e164, C.NAME: "Ann Lee", C.STATE: "TX"},
        {C.NUMBER: "12"},
    )

    assert results(outcomes) == [R.OPT_IN, R.OPT_OUT, R.DETAILS, R.RETURNED]
    assert isinstance((await the_file(store)).ledger.records[0], OptIn)
    assert isinstance((await the_file(store, OTHER_CONTACT)).ledger.records[0], OptOut)
    assert (await the_file(store, third)).card == ContactCard(name="Ann Lee", state="TX")


async def test_the_same_file_again_changes_nothing(store: Store) -> None:
    rows = (A_YES, {**A_NO, C.NUMBER: OTHER_CONTACT.e164}, {**A_YES, C.NAME: "Ann"})
    await bring(store, *rows)
    before = [await the_file(store, each) for each in (CONTACT, OTHER_CONTACT)]

    outcomes = await bring(store, *rows, later=90)

    assert results(outcomes) == [R.UNCHANGED] * 3
    assert [await the_file(store, each) for each in (CONTACT, OTHER_CONTACT)] == before


async def test_a_row_that_stands_twice_is_recorded_once(store: Store) -> None:
    outcomes = await bring(store, A_YES, A_YES)

    assert results(outcomes) == [R.OPT_IN, R.REPEATED]
    assert len((await the_file(store)).ledger.records) == 1


async def test_a_row_that_stands_twice_far_apart_is_recorded_once(store: Store) -> None:
    others = ({C.NUMBER: f"+1415555{n:04d}", C.NAME: "Ann"} for n in range(100, 1100) if n > 199)

    outcomes = await bring(store, A_YES, *others, A_YES)

    assert (outcomes[0].result, outcomes[-1].result) == (R.OPT_IN, R.REPEATED)


async def test_two_numbers_in_the_cell_of_a_no_are_both_opted_out(store: Store) -> None:
    await bring(store, {**A_NO, C.NUMBER: OTHER_CONTACT.e164})
    both = {**A_NO, C.NUMBER: f"{CONTACT.e164}; {OTHER_CONTACT.e164}"}

    first, again = await bring(store, both), await bring(store, both, later=90)

    assert (results(first), results(again)) == ([R.OPT_OUT], [R.UNCHANGED])
    for contact in (CONTACT, OTHER_CONTACT):
        assert isinstance((await the_file(store, contact)).ledger.records[-1], OptOut)


async def test_a_record_that_is_on_file_and_was_opted_out_since_is_closed(store: Store) -> None:
    await bring(store, A_YES)
    id_ = (await the_file(store)).ledger.records[0].id

    outcomes = await bring(store, {**A_YES, C.RECORD_ID: id_, C.OPTED_OUT: "yes"}, later=1)

    assert results(outcomes) == [R.OPT_OUT]
    assert "the no wins" in outcomes[0].sentence


async def test_a_dry_run_says_the_same_and_writes_nothing(store: Store) -> None:
    rows = (A_YES, A_YES, {**A_NO, C.NUMBER: OTHER_CONTACT.e164}, {C.NUMBER: "12"})

    outcomes = await bring(store, *rows, dry=True)

    assert results(outcomes) == [R.OPT_IN, R.REPEATED, R.OPT_OUT, R.RETURNED]
    assert await store.files_of(TENANT, (a_key(), a_key(OTHER_CONTACT))) == (None, None)


async def test_an_import_never_opens_what_the_contact_closed(store: Store) -> None:
    await store.commit(a_contact_file(an_opt_out(occurred_at=NOW - timedelta(days=300))))

    [outcome] = await bring(store, A_YES)

    assert outcome.result is R.RETURNED
    assert "never opens that again" in outcome.sentence
    assert "texting START" in outcome.todo
    assert len((await the_file(store)).ledger.records) == 1


@pytest.mark.parametrize("rows", [(A_YES, A_NO), (A_NO, A_YES)])
async def test_in_a_file_that_mixes_the_newer_no_wins_in_any_order(
    store: Store, rows: tuple[Cells, Cells]
) -> None:
    outcomes = await bring(store, *rows)

    assert R.RETURNED not in results(outcomes)
    ledger = (await the_file(store)).ledger
    assert len(ledger.records) == 2
    assert ledger.standing_opt_out(OURS) is not None


async def test_a_no_cancels_what_waits_for_the_contact_and_tells_ringcentral(store: Store) -> None:
    waiting = a_text(status=DeliveryStatus.SCHEDULED)
    await store.commit(a_contact_file(an_opt_in(), texts=(waiting,)))

    await bring(store, A_NO)

    file = await the_file(store)
    assert file.list_stale
    text = await store.text(TENANT, waiting.id)
    assert text is not None
    assert text.status is DeliveryStatus.CANCELLED


async def test_gaps_are_filled_and_what_is_known_stays(store: Store) -> None:
    await store.commit(a_contact_file(card=ContactCard(name="Ann Lee")))
    row = {C.NUMBER: CONTACT.e164, C.NAME: "A. Lee", C.ZONE: "Central"}

    await bring(store, row)

    assert (await the_file(store)).card == ContactCard(name="Ann Lee", zone="America/Chicago")

    await bring(store, row, replace_details=True)

    assert (await the_file(store)).card.name == "A. Lee"


async def test_nothing_is_known_again_of_somebody_who_was_erased(store: Store) -> None:
    erased = a_contact_file(an_opt_out(route=OptOutRoute.ERASURE, number=None))
    await store.commit(replace(erased, number=None))

    outcomes = await bring(store, {**A_YES, C.NAME: "Ann"}, {C.NUMBER: CONTACT.e164, C.NAME: "A"})

    assert results(outcomes) == [R.RETURNED, R.UNCHANGED]
    file = await the_file(store)
    assert (file.number, file.card) == (None, ContactCard())


async def test_new_contacts_are_looked_up_on_the_lists_that_are_loaded(store: Store) -> None:
    dnc = LoadedList(name="dnc", as_of=NOW.date(), loaded_at=NOW, generation="g", areas=("415",))
    await store.change_tenant(TENANT, lambda team: replace(team, lists=(dnc,)))
    await store.add_to_list(TENANT, dnc, [(CONTACT, None)])

    await bring(store, A_YES, {**A_YES, C.NUMBER: OTHER_CONTACT.e164})

    assert [mark.hit for mark in (await the_file(store)).scrubs] == [True]
    assert [mark.hit for mark in (await the_file(store, OTHER_CONTACT)).scrubs] == [False]


class Interfering(MemoryStore):
    """A store where somebody else is always a moment faster, a few times."""

    times = 3

    async def commit_all(self, files: Sequence[ContactFile]) -> tuple[ContactFile | None, ...]:
        if self.times:
            self.times -= 1
            known = await self.file(TENANT, a_key()) or a_contact_file()
            await self.commit(replace(known, wrong_number=not known.wrong_number))
        return await super().commit_all(files)


async def test_a_row_is_decided_again_when_somebody_else_was_faster() -> None:
    store = Interfering(CLOCK)

    outcomes = await bring(store, A_YES, {**A_YES, C.NUMBER: OTHER_CONTACT.e164})

    assert results(outcomes) == [R.OPT_IN, R.OPT_IN]
    assert len((await the_file(store)).ledger.records) == 1
    assert (await the_file(store)).wrong_number


class Dying(MemoryStore):
    """A store that goes away in the middle."""

    left = 1

    async def commit_all(self, files: Sequence[ContactFile]) -> tuple[ContactFile | None, ...]:
        if not self.left:
            raise StoreUnavailable("gone")
        self.left -= 1
        return await super().commit_all(files)


async def test_an_import_that_was_cut_off_goes_on_where_it_stopped() -> None:
    store = Dying(CLOCK)
    rows = [{**A_YES, C.NUMBER: f"+1415555{n:04d}"} for n in range(2000, 3200)]
    with pytest.raises(StoreUnavailable):
        await bring(store, *rows)
    store.left = 9

    outcomes = await bring(store, *rows, later=5)

    assert Counter(results(outcomes)) == {R.UNCHANGED: 500, R.OPT_IN: 700}


async def exported(store: Store) -> list[Cells]:
    heading = read_heading([column.value for column in COLUMNS], needed=frozenset())
    return [heading.cells(row_of(row)) async for row in export_rows(store, TENANT)]


START = Unblock(
    id="con_start", occurred_at=NOW, recorded_at=NOW, recorded_by=SYSTEM, number=OURS, words="START"
)


async def test_an_export_brought_back_changes_nothing(store: Store) -> None:
    card = ContactCard(name="=José", state="TX", zone="America/Chicago", language="es")
    await store.commit(a_contact_file(an_opt_in(), an_opt_out(), START, card=card))
    await store.commit(a_contact_file(number=OTHER_CONTACT))
    rows = await exported(store)
    before = [await the_file(store, each) for each in (CONTACT, OTHER_CONTACT)]

    outcomes = await bring(store, *rows)

    assert len(rows) == 4
    assert results(outcomes) == [R.UNCHANGED] * 4
    assert [await the_file(store, each) for each in (CONTACT, OTHER_CONTACT)] == before


async def test_an_export_brought_elsewhere_says_the_same_or_is_stricter(store: Store) -> None:
    await store.commit(a_contact_file(an_opt_in(), card=ContactCard(name="Ann")))
    await store.commit(a_contact_file(an_opt_in(), an_opt_out(), START, number=OTHER_CONTACT))
    elsewhere = MemoryStore(CLOCK)

    outcomes = await bring(elsewhere, *await exported(store))

    assert Counter(results(outcomes)) == {R.OPT_IN: 2, R.OPT_OUT: 1, R.RETURNED: 1}
    file = await the_file(elsewhere)
    [there] = file.ledger.opt_ins(OURS, NOW)
    [here] = (await the_file(store)).ledger.opt_ins(OURS, NOW)
    assert replace(there.opt_in, id="", recorded_at=NOW, recorded_by=SYSTEM) == replace(
        here.opt_in, id="", recorded_at=NOW, recorded_by=SYSTEM
    )
    assert file.card.name == "Ann"
    closed = (await the_file(elsewhere, OTHER_CONTACT)).ledger
    assert closed.standing_opt_out(OURS) is not None


async def test_a_record_is_not_edited_by_way_of_a_file(store: Store) -> None:
    await store.commit(a_contact_file(an_opt_in()))
    [row] = await exported(store)

    [changed] = await bring(store, {**row, C.PLACE: "form 13"})

    assert changed.result is R.RETURNED
    assert "otherwise in: place" in changed.sentence
    assert len((await the_file(store)).ledger.records) == 1


async def test_another_wording_under_a_known_id_is_found_too(store: Store) -> None:
    await store.commit(a_contact_file(an_opt_in()))
    [row] = await exported(store)

    [changed] = await bring(store, {**row, C.WORDING: "Text me about everything."})

    assert "otherwise in: wording" in changed.sentence


async def test_somebody_who_was_erased_is_in_no_export(store: Store) -> None:
    erased = a_contact_file(an_opt_out(route=OptOutRoute.ERASURE, number=None))
    await store.commit(replace(erased, number=None))

    assert await exported(store) == []
