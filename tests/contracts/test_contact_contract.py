"""What every Store promises about one contact's facts."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.conversations.contact_file import ContactCard, ContactFile
from bot.errors import AlreadyRead, Conflict, UnreadInbound
from bot.ports import Store
from bot.texting.clocks import AHEAD
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import InboundId, TenantId, TextId, UserId
from tests.builders import (
    CONTACT,
    MAYA,
    NOW,
    OTHER_CONTACT,
    TENANT,
    a_contact_file,
    a_key,
    a_text,
    an_inbound,
    an_opt_in,
    an_opt_out,
)
from tests.conftest import TimedStore

OTHER_TENANT = TenantId("T0OTHER")
KEY = a_key()


async def test_a_contact_that_nobody_stored_has_no_file(store: Store) -> None:
    assert await store.file(TENANT, KEY) is None


async def test_a_committed_file_is_read_back_whole_at_its_new_version(store: Store) -> None:
    file = a_contact_file(an_opt_in(), an_opt_out(), texts=(a_text(),))

    committed = await store.commit(file)

    assert committed == replace(file, version=1)
    assert await store.file(TENANT, KEY) == committed


async def test_each_commit_adds_one_to_the_version(store: Store) -> None:
    once = await store.commit(a_contact_file())
    twice = await store.commit(once)

    assert (once.version, twice.version) == (1, 2)


async def test_a_file_read_before_somebody_else_wrote_is_refused(store: Store) -> None:
    first = await store.commit(a_contact_file())
    newer = await store.commit(replace(first, wrong_number=True))

    with pytest.raises(Conflict):
        await store.commit(replace(first, frozen_at=NOW))

    assert await store.file(TENANT, KEY) == newer


async def test_a_second_first_file_is_refused(store: Store) -> None:
    await store.commit(a_contact_file())

    with pytest.raises(Conflict):
        await store.commit(a_contact_file())


async def test_of_fifty_racing_commits_of_one_version_exactly_one_wins(store: Store) -> None:
    file = await store.commit(a_contact_file())
    changes = (replace(file, card=ContactCard(name=f"Name {n}")) for n in range(50))

    outcomes = await asyncio.gather(*map(store.commit, changes), return_exceptions=True)

    won = [outcome for outcome in outcomes if isinstance(outcome, ContactFile)]
    lost = [outcome for outcome in outcomes if isinstance(outcome, Conflict)]
    assert (len(won), len(lost)) == (1, 49)
    assert await store.file(TENANT, KEY) == won[0]


async def test_workspaces_do_not_share_contacts(store: Store) -> None:
    await store.commit(a_contact_file(key=KEY))
    other = a_contact_file(tenant=OTHER_TENANT, key=KEY, wrong_number=True)

    await store.commit(other)

    assert (await store.file(TENANT, KEY)) != (await store.file(OTHER_TENANT, KEY))


async def test_an_inbound_text_is_kept_once_ever(store: Store) -> None:
    first = await store.keep_inbound(TENANT, KEY, an_inbound())
    again = await store.keep_inbound(TENANT, KEY, an_inbound(body="changed"))

    assert (first, again) == (True, False)
    assert await store.unread(TENANT, KEY) == (an_inbound(),)


async def test_an_inbound_text_that_was_read_is_not_taken_in_again(store: Store) -> None:
    await store.keep_inbound(TENANT, KEY, an_inbound())
    await store.commit(a_contact_file(), read=[InboundId("5001")])

    again = await store.keep_inbound(TENANT, KEY, an_inbound())

    assert not again
    assert await store.unread(TENANT, KEY) == ()
    assert await store.inbound(TENANT, KEY, InboundId("5001")) == an_inbound()


async def test_the_inbox_keeps_the_order_of_arrival(store: Store) -> None:
    arrived = tuple(an_inbound(id_) for id_ in ("9", "10", "1"))
    for text in arrived:
        await store.keep_inbound(TENANT, KEY, text)

    assert await store.unread(TENANT, KEY) == arrived


async def test_an_inbound_text_that_never_came_is_none(store: Store) -> None:
    assert await store.inbound(TENANT, KEY, InboundId("404")) is None
    assert await store.unread(TENANT, KEY) == ()


async def test_racing_deliveries_of_one_text_are_kept_once(store: Store) -> None:
    arrivals = (store.keep_inbound(TENANT, KEY, an_inbound()) for _ in range(20))

    kept = await asyncio.gather(*arrivals)

    assert sum(kept) == 1
    assert len(await store.unread(TENANT, KEY)) == 1


async def test_a_claim_is_refused_while_an_inbound_text_is_unread(store: Store) -> None:
    file = await store.commit(a_contact_file())
    await store.keep_inbound(TENANT, KEY, an_inbound(body="STOP"))

    with pytest.raises(UnreadInbound):
        await store.commit(file, claims=True)

    assert await store.file(TENANT, KEY) == file


async def test_a_refused_claim_takes_nothing_out_of_the_inbox(store: Store) -> None:
    file = await store.commit(a_contact_file())
    for id_ in ("1", "2"):
        await store.keep_inbound(TENANT, KEY, an_inbound(id_))

    with pytest.raises(UnreadInbound):
        await store.commit(file, read=[InboundId("1")], claims=True)

    assert await store.unread(TENANT, KEY) == (an_inbound("1"), an_inbound("2"))


async def test_a_claim_goes_through_once_the_inbox_is_read(store: Store) -> None:
    file = await store.commit(a_contact_file())
    await store.keep_inbound(TENANT, KEY, an_inbound())
    file = await store.commit(file, read=[InboundId("5001")])

    claimed = await store.commit(file, claims=True)

    assert claimed.version == 3


async def test_a_stale_file_is_a_conflict_even_if_it_claims(store: Store) -> None:
    file = await store.commit(a_contact_file())
    await store.commit(file)
    await store.keep_inbound(TENANT, KEY, an_inbound())

    with pytest.raises(Conflict) as refusal:
        await store.commit(file, claims=True)

    assert not isinstance(refusal.value, UnreadInbound)


async def test_a_conflict_reads_nothing(store: Store) -> None:
    await store.commit(a_contact_file())
    await store.keep_inbound(TENANT, KEY, an_inbound())

    with pytest.raises(Conflict):
        await store.commit(a_contact_file(), read=[InboundId("5001")])

    assert await store.unread(TENANT, KEY) == (an_inbound(),)


@pytest.mark.parametrize("claims", [False, True])
async def test_a_text_that_has_left_the_inbox_is_not_read_again(
    store: Store, *, claims: bool
) -> None:
    await store.keep_inbound(TENANT, KEY, an_inbound("1"))
    await store.keep_inbound(TENANT, KEY, an_inbound("2"))
    file = await store.commit(a_contact_file(), read=[InboundId("1")])

    with pytest.raises(AlreadyRead):
        await store.commit(file, read=[InboundId("1"), InboundId("2")], claims=claims)

    assert await store.file(TENANT, KEY) == file
    assert await store.unread(TENANT, KEY) == (an_inbound("2"),)


async def test_ended_texts_move_to_the_archive_and_can_still_be_read(store: Store) -> None:
    ended = a_text("V1", status=DeliveryStatus.DELIVERED)
    open_ = a_text("V2")

    file = await store.commit(a_contact_file(texts=(ended, open_)))

    assert file.texts == (open_,)
    assert await store.text(TENANT, ended.id) == ended
    assert await store.text(TENANT, open_.id) == open_


async def test_an_ended_text_whose_message_is_stale_stays_in_the_file(store: Store) -> None:
    ended = a_text(status=DeliveryStatus.DELIVERED)

    file = await store.commit(a_contact_file(texts=(ended,), redraw=frozenset({str(ended.id)})))

    assert file.texts == (ended,)
    assert await store.text(TENANT, ended.id) == ended


@pytest.mark.parametrize("id_", ["", "txt_", "nonsense", f"txt_{KEY}_V404"])
async def test_a_text_that_is_not_there_is_none(store: Store, id_: str) -> None:
    await store.commit(a_contact_file(texts=(a_text(),)))

    assert await store.text(TENANT, TextId(id_)) is None


async def test_a_persons_open_texts_come_newest_first(store: Store) -> None:
    older, newer = a_text("V1"), a_text("V2", created_at=NOW + timedelta(seconds=1))
    ended = a_text("V3", status=DeliveryStatus.CANCELLED)
    stranger = a_text("V4", requester=UserId("U0OTHER"))
    elsewhere = a_text("V5", contact=OTHER_CONTACT, created_at=NOW + timedelta(seconds=2))
    await store.commit(a_contact_file(texts=(older, newer, ended, stranger)))
    await store.commit(a_contact_file(number=OTHER_CONTACT, texts=(elsewhere,)))

    assert await store.texts_of(TENANT, MAYA) == (elsewhere, newer, older)
    assert await store.texts_of(OTHER_TENANT, MAYA) == ()


async def test_at_most_a_hundred_open_texts_are_returned(store: Store) -> None:
    texts = tuple(a_text(f"V{n}", created_at=NOW + timedelta(seconds=n)) for n in range(120))
    await store.commit(a_contact_file(texts=texts))

    mine = await store.texts_of(TENANT, MAYA)

    assert mine == texts[:19:-1]


async def test_a_contact_is_found_by_how_its_name_starts(store: Store) -> None:
    dana = await store.commit(a_contact_file(card=ContactCard(name="Dana Reyes")))
    await store.commit(a_contact_file(number=OTHER_CONTACT, card=ContactCard(name="Sam Dana")))

    assert await store.contacts_named(TENANT, "dANA r") == (dana,)
    assert await store.contacts_named(TENANT, "Dana Reyes!") == ()
    assert await store.contacts_named(OTHER_TENANT, "Dana") == ()


async def test_a_contact_is_not_found_by_a_name_it_had_before(store: Store) -> None:
    file = await store.commit(a_contact_file(card=ContactCard(name="Dana Reyes")))
    renamed = await store.commit(replace(file, card=ContactCard(name="Émile Reyes")))

    assert await store.contacts_named(TENANT, "Dana") == ()
    assert await store.contacts_named(TENANT, "émile") == (renamed,)


async def test_every_file_of_a_workspace_is_streamed(store: Store) -> None:
    here = [await store.commit(a_contact_file(number=CONTACT, key=f"{n:026d}")) for n in range(250)]
    await store.commit(a_contact_file(tenant=OTHER_TENANT))

    streamed = [file async for file in store.files(TENANT)]

    assert sorted(streamed, key=lambda file: file.key) == here


async def test_a_contact_with_something_left_to_do_is_open(timed: TimedStore) -> None:
    store = timed.store
    waiting = await store.commit(
        a_contact_file(texts=(a_text(status=DeliveryStatus.QUEUED),)),
    )
    await store.commit(a_contact_file(number=OTHER_CONTACT, texts=(a_text(),)))

    later = timed.clock.now() + timedelta(microseconds=1)

    assert [key async for key in store.open_contacts(TENANT, before=later)] == [waiting.key]
    assert [key async for key in store.open_contacts(OTHER_TENANT, before=later)] == []


async def test_an_open_contact_touched_since_is_left_out(timed: TimedStore) -> None:
    await timed.store.keep_inbound(TENANT, KEY, an_inbound())

    now = timed.clock.now()

    assert [key async for key in timed.store.open_contacts(TENANT, before=now)] == []


async def test_a_contact_with_an_unread_text_is_open_without_a_file(timed: TimedStore) -> None:
    await timed.store.keep_inbound(TENANT, KEY, an_inbound())

    later = timed.clock.now() + timedelta(hours=1)

    assert [key async for key in timed.store.open_contacts(TENANT, before=later)] == [KEY]


async def test_a_touch_by_a_clock_that_was_ahead_hides_nobody(timed: TimedStore) -> None:
    store, clock = timed.store, timed.clock
    await store.keep_inbound(TENANT, KEY, an_inbound())
    now = clock.now()
    clock.set(now - AHEAD)
    nearly = [key async for key in store.open_contacts(TENANT, before=clock.now())]
    clock.set(now - timedelta(hours=1))

    found = [key async for key in store.open_contacts(TENANT, before=clock.now())]

    assert (nearly, found) == ([], [KEY])


async def test_a_contact_that_was_idle_for_long_is_open_again_when_touched(
    timed: TimedStore,
) -> None:
    store, clock = timed.store, timed.clock
    file = await store.commit(a_contact_file())
    clock.advance(timedelta(hours=1))
    assert [key async for key in store.open_contacts(TENANT, before=clock.now())] == []

    await store.commit(replace(file, list_stale=True))
    clock.advance(timedelta(seconds=1))

    assert [key async for key in store.open_contacts(TENANT, before=clock.now())] == [KEY]


async def test_many_open_contacts_come_once_each_although_they_are_touched_meanwhile(
    timed: TimedStore,
) -> None:
    store, clock = timed.store, timed.clock
    keys = [f"{n:026d}" for n in range(450)]
    for n, key in enumerate(keys):
        await store.commit(a_contact_file(key=key, list_stale=True))
        clock.advance(timedelta(seconds=n % 3))
    clock.advance(timedelta(seconds=1))

    seen = []
    async for key in store.open_contacts(TENANT, before=clock.now()):
        seen.append(key)
        await store.keep_inbound(TENANT, key, an_inbound())

    assert sorted(seen) == keys
