"""Whatever somebody does to the stored ledgers behind our back is found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.adapters.memory.keys import MemoryKeys
from bot.adapters.memory.store import MemoryStore
from bot.adapters.redis import keyspace
from bot.adapters.redis.store import RedisStore
from bot.consent.case import Circumstances
from bot.consent.daily_root import DailyRoot, last_settled, root_of
from bot.consent.decide import decide
from bot.consent.decision import Denied
from bot.consent.ledger import ConsentLedger
from bot.conversations.contact_file import ContactFile
from bot.ports import Store
from bot.texting.phone import PhoneNumber
from bot.usecases.verify_ledger import (
    LedgerReport,
    NotYet,
    Unreadable,
    keep_daily_root,
    make_root,
    signature_holds,
    verify_ledgers,
)
from tests.builders import (
    CONTACT,
    NOW,
    OTHER_CONTACT,
    TENANT,
    a_contact_file,
    a_key,
    an_opt_in,
    an_opt_out,
)
from tests.consent.cases import POLICY, Given, told
from tests.first_release import first_release_ledger
from tests.redis_by_hand import redis_of

KEYS = MemoryKeys()
TODAY = NOW.date()
Tamper = Callable[[ConsentLedger, ConsentLedger], tuple[ConsentLedger, ConsentLedger]]


@pytest.fixture(autouse=True)
def sealed(store: Store) -> None:
    store.seal_ledgers(KEYS)


async def filled(store: Store) -> tuple[ContactFile, ContactFile]:
    """Return two contacts with records of several days."""
    one = await store.commit(a_contact_file(an_opt_in(id="in_1"), an_opt_out(id="out_1")))
    one = await store.commit(replace(one, ledger=one.ledger.append(an_opt_in(id="2"), salt="t")))
    other = await store.commit(
        a_contact_file(an_opt_in(id="in_3"), an_opt_out(id="out_3"), number=OTHER_CONTACT)
    )
    return one, other


async def checked(store: Store) -> LedgerReport:
    return await verify_ledgers(store, KEYS, tenant=TENANT)


async def test_what_nobody_touched_holds(store: Store) -> None:
    await filled(store)

    report = await checked(store)

    assert (report.contacts, report.records, report.tombstones) == (2, 5, 0)
    assert report.broken == ()


async def test_a_purge_holds_and_is_counted(store: Store) -> None:
    one, _ = await filled(store)
    one = await store.commit(replace(one, ledger=one.ledger.purged()))
    await store.commit(replace(one, ledger=one.ledger.append(an_opt_out(id="out_9"), salt="n")))

    report = await checked(store)

    assert (report.records, report.tombstones, report.broken_count) == (6, 3, 0)


def changed(one: ConsentLedger, other: ConsentLedger) -> tuple[ConsentLedger, ConsentLedger]:
    return _entry(one, 0, record=an_opt_in(id="in_1", seller="Mallory & Sons")), other


def dropped(one: ConsentLedger, other: ConsentLedger) -> tuple[ConsentLedger, ConsentLedger]:
    return replace(one, entries=one.entries[1:]), other


def cut(one: ConsentLedger, other: ConsentLedger) -> tuple[ConsentLedger, ConsentLedger]:
    return replace(one, entries=one.entries[:-1]), other


def cut_and_told_so(
    one: ConsentLedger, other: ConsentLedger
) -> tuple[ConsentLedger, ConsentLedger]:
    return replace(one, entries=one.entries[:-1], sealed=2), other


def reordered(one: ConsentLedger, other: ConsentLedger) -> tuple[ConsentLedger, ConsentLedger]:
    first, second, *rest = one.entries
    return replace(one, entries=(second, first, *rest)), other


def another_seal(one: ConsentLedger, other: ConsentLedger) -> tuple[ConsentLedger, ConsentLedger]:
    return replace(one, seal=other.seal), other


def without_seal(one: ConsentLedger, other: ConsentLedger) -> tuple[ConsentLedger, ConsentLedger]:
    return replace(one, seal="", sealed=0), other


def swapped(one: ConsentLedger, other: ConsentLedger) -> tuple[ConsentLedger, ConsentLedger]:
    return other, one


def forged(one: ConsentLedger, other: ConsentLedger) -> tuple[ConsentLedger, ConsentLedger]:
    """Write a whole new chain that fits in itself, under the old seal."""
    ledger = ConsentLedger()
    for record in (an_opt_in(id="in_1"), an_opt_in(id="in_2"), an_opt_in(id="in_3")):
        ledger = ledger.append(record, salt="mallory")
    return replace(ledger, seal=one.seal, sealed=3, fresh=0), other


def as_of_the_first_release(
    one: ConsentLedger, other: ConsentLedger
) -> tuple[ConsentLedger, ConsentLedger]:
    """Write what a release without seals would have written."""
    return first_release_ledger(), other


def emptied(one: ConsentLedger, other: ConsentLedger) -> tuple[ConsentLedger, ConsentLedger]:
    return ConsentLedger(), other


TAMPERINGS = [
    changed, dropped, cut, cut_and_told_so, reordered, another_seal, without_seal, swapped, forged,
    as_of_the_first_release, emptied,
]  # fmt: skip


@pytest.mark.parametrize("tamper", TAMPERINGS)
async def test_tampering_is_found(store: Store, tamper: Tamper) -> None:
    one, other = await filled(store)
    first, second = tamper(one.ledger, other.ledger)
    await store.commit(replace(one, ledger=first))
    await store.commit(replace(other, ledger=second))

    report = await checked(store)

    assert report.broken_count == (2 if tamper is swapped else 1)
    assert report.broken[0].contact in {
        KEYS.reference(TENANT, CONTACT),
        KEYS.reference(TENANT, OTHER_CONTACT),
    }
    assert "555" not in str(report)


@pytest.mark.parametrize("tamper", TAMPERINGS)
async def test_nothing_leaves_on_the_strength_of_a_ledger_that_was_tampered_with(
    store: Store, tamper: Tamper
) -> None:
    one, other = await filled(store)
    first, _ = tamper(one.ledger, other.ledger)
    await store.commit(replace(one, ledger=first))

    file = await store.file(TENANT, one.key)

    assert file is not None
    decision = decide(
        Given().proposed(),
        ledger=file.ledger,
        circumstances=Circumstances(),
        policy=POLICY,
        now=NOW,
    )
    assert "ledger-broken" in told(decision)
    assert isinstance(decision, Denied)


async def test_a_contact_without_records_is_under_our_seal_too(store: Store) -> None:
    await store.commit(a_contact_file())

    file, _ = await store.file_and_inbox(TENANT, a_key())

    assert (await checked(store)).holds
    assert file is not None
    assert not file.ledger.broken


async def test_a_file_under_another_number_is_found(store: Store) -> None:
    one, _ = await filled(store)
    await store.commit(replace(one, number=OTHER_CONTACT))

    (broken,) = (await checked(store)).broken

    assert broken.contact == one.key
    assert "number" in broken.why


async def test_a_file_that_cannot_be_read_is_named_and_hides_no_other(
    redis_store: RedisStore, store_url: str
) -> None:
    redis_store.seal_ledgers(KEYS)
    one, other = await filled(redis_store)
    await redis_store.commit(replace(other, ledger=changed(other.ledger, one.ledger)[0]))
    async with redis_of(store_url) as redis:
        await redis.set(keyspace.file(TENANT, one.key), b"3 \x02damaged")

    report = await checked(redis_store)

    assert (report.contacts, report.broken_count, report.holds) == (2, 2, False)
    assert [broken.contact for broken in report.broken] == [
        one.key,
        KEYS.reference(TENANT, OTHER_CONTACT),
    ]
    with pytest.raises(Unreadable, match=one.key):
        await root(redis_store, NOW + timedelta(days=1, hours=8))


@pytest.mark.parametrize("tamper", [changed, dropped, cut, forged, emptied])
async def test_the_roots_that_were_kept_show_what_changed_since(
    store: Store, tamper: Tamper
) -> None:
    one, other = await filled(store)
    for days in (1, 2, 3):
        await keep_daily_root(store, KEYS, tenant=TENANT, now=NOW + timedelta(days=days, hours=8))
    whole = await checked(store)
    await store.commit(replace(one, ledger=tamper(one.ledger, other.ledger)[0]))

    report = await checked(store)

    assert (whole.roots, whole.roots_differing) == (3, ())
    assert report.roots_differing == tuple(TODAY + timedelta(days=days) for days in (1, 2, 3))


async def test_a_root_of_the_day_before_a_record_came_is_no_other_root(store: Store) -> None:
    """Roots are worked out again as the ledgers stood then, in one pass for all days."""
    one, _ = await filled(store)
    await keep_daily_root(store, KEYS, tenant=TENANT, now=NOW + timedelta(days=1, hours=8))
    later = NOW + timedelta(days=1, hours=9)
    no = an_opt_out(id="late", occurred_at=later, recorded_at=later)
    await store.commit(replace(one, ledger=one.ledger.append(no, salt="l")))
    await keep_daily_root(store, KEYS, tenant=TENANT, now=NOW + timedelta(days=2, hours=8))

    report = await checked(store)

    first, second = await store.roots(TENANT)
    assert first.root != second.root
    assert report.holds


async def test_a_root_that_we_never_signed_is_found(store: Store) -> None:
    await filled(store)
    made = await root(store, NOW + timedelta(days=1, hours=8))
    await store.keep_root(TENANT, replace(made, signature="memory.0"))

    report = await checked(store)

    assert report.roots_differing == (TODAY,)
    assert not report.holds


@pytest.mark.parametrize("tamper", TAMPERINGS)
async def test_a_new_record_does_not_launder_what_was_tampered_with(
    store: Store, tamper: Tamper
) -> None:
    """The opt-out is written all the same; the seal stays what it was."""
    one, other = await filled(store)
    bad, _ = tamper(one.ledger, other.ledger)
    await store.commit(replace(one, ledger=bad))
    again = await store.file(TENANT, one.key)
    assert again is not None
    one = again

    one = await store.commit(
        replace(one, ledger=one.ledger.append(an_opt_out(id="out_9"), salt="new"))
    )

    assert one.ledger.records[-1].id == "out_9"
    assert (await checked(store)).broken_count == 1


async def test_the_broken_record_is_named(store: Store) -> None:
    one, other = await filled(store)
    await store.commit(replace(one, ledger=changed(one.ledger, other.ledger)[0]))

    (broken,) = (await checked(store)).broken

    assert (broken.record, broken.record_id) == (0, "in_1")


async def test_words_that_were_changed_in_the_store_are_found(memory_store: MemoryStore) -> None:
    memory_store.seal_ledgers(KEYS)
    await filled(memory_store)
    words = memory_store._wordings
    words.update(dict.fromkeys(words, "You may do anything."))

    report = await checked(memory_store)

    assert {broken.why for broken in report.broken} == {
        "The words that they agreed to are lost or changed."
    }


async def test_a_root_can_be_made_again_although_records_came_since(store: Store) -> None:
    one, _ = await filled(store)
    later = NOW + timedelta(days=1, hours=8)
    first = await root(store, later)
    await store.commit(
        replace(
            one,
            ledger=one.ledger.append(
                an_opt_out(id="late", occurred_at=later, recorded_at=later), salt="l"
            ),
        )
    )

    again = await root(store, later)

    assert (again.root, again.records, again.contacts) == (first.root, 5, 2)


@pytest.mark.parametrize("tamper", [changed, dropped, cut, reordered, swapped, forged])
async def test_a_root_shows_what_was_changed_since(store: Store, tamper: Tamper) -> None:
    one, other = await filled(store)
    later = NOW + timedelta(days=1, hours=8)
    before = await root(store, later)
    first, second = tamper(one.ledger, other.ledger)
    await store.commit(replace(one, ledger=first))
    await store.commit(replace(other, ledger=second))

    assert (await root(store, later)).root != before.root


async def test_a_purge_and_the_order_of_contacts_change_no_root(store: Store) -> None:
    one, _ = await filled(store)
    later = NOW + timedelta(days=1, hours=8)
    before = await root(store, later)

    await store.commit(replace(one, ledger=one.ledger.purged()))

    assert (await root(store, later)).root == before.root
    assert root_of([b"b", b"a", b"c"]) == root_of([b"c", b"b", b"a"])


async def test_a_root_is_signed_and_kept_once_a_day(store: Store) -> None:
    await filled(store)
    later = NOW + timedelta(days=1, hours=8)

    made = await keep_daily_root(store, KEYS, tenant=TENANT, now=later)
    again = await keep_daily_root(store, KEYS, tenant=TENANT, now=later)

    assert made is not None
    assert again is None
    assert await store.roots(TENANT) == (made,)
    assert signature_holds(KEYS, made, tenant=TENANT)
    assert not signature_holds(KEYS, replace(made, root="0" * 64), tenant=TENANT)


async def test_a_day_that_has_just_ended_has_no_root_yet(store: Store) -> None:
    with pytest.raises(NotYet):
        await make_root(store, KEYS, tenant=TENANT, day=TODAY, now=NOW)

    midnight = NOW.replace(hour=0, minute=59) + timedelta(days=1)
    assert last_settled(midnight) == TODAY - timedelta(days=1)
    assert last_settled(midnight + timedelta(minutes=1)) == TODAY


async def test_an_erased_contact_is_named_by_their_key(store: Store) -> None:
    number: PhoneNumber | None = None
    file = a_contact_file(an_opt_in())
    file = await store.commit(replace(file, number=number))
    await store.commit(replace(file, ledger=replace(file.ledger, seal="x.y")))

    assert (await checked(store)).broken[0].contact == a_key()


def _entry(ledger: ConsentLedger, index: int, **fields: Any) -> ConsentLedger:
    entries = list(ledger.entries)
    entries[index] = replace(entries[index], **fields)
    return replace(ledger, entries=tuple(entries))


async def root(store: Store, now: Any) -> DailyRoot:
    return await make_root(store, KEYS, tenant=TENANT, day=TODAY, now=now)
