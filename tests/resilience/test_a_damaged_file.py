"""One contact's file cannot be read: everybody else is served, the gap closes, an admin hears."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.adapters.redis import keyspace
from bot.adapters.redis.opening import open_servers
from bot.adapters.redis.store import RedisStore
from bot.conversations.failed_work import MOST_TRIES
from bot.errors import StoreUnreadable
from bot.ports import DeliveryUpdate
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import ContactKey, ProviderMessageId, TextId
from bot.usecases.catch_up import catch_up, open_gap
from bot.usecases.compare_list import compare_list
from bot.usecases.dead_letters import dead_letters
from bot.usecases.mirror_opt_out import mirror_opt_outs
from bot.usecases.sweep import sweep, wake_open
from tests.builders import MAYA, OTHER_CONTACT, OURS, TENANT, an_inbound
from tests.redis_by_hand import redis_of
from tests.resilience.house import Place, a_place, worker

FOREIGN = b"7 \x09written by a version of another day"
A_MINUTE = timedelta(minutes=1)


@pytest.fixture
async def place(redis_store: RedisStore, store_url: str) -> AsyncIterator[Place]:
    """Return a workspace on a real store whose other contact's file is damaged."""
    await redis_store.ping()
    servers = await open_servers(store_url)
    try:
        place = await a_place(on=lambda clock: RedisStore(servers, clock=clock))
        await theirs_comes(place, "50")
        await place.work()
        await damage(place, store_url)
        yield place
    finally:
        await servers.aclose()


def other(place: Place) -> ContactKey:
    return place.ports.keys.contact_key(TENANT, OTHER_CONTACT)


async def damage(place: Place, store_url: str) -> None:
    async with redis_of(store_url) as redis:
        name = keyspace.file(TENANT, other(place))
        await redis.rename(name, f"aside:{name}")
        await redis.set(name, FOREIGN)


async def theirs_comes(place: Place, id_: str) -> None:
    text = an_inbound(id_, contact=OTHER_CONTACT, received_at=place.clock.now())
    place.sms.receive(text)
    await place.store.keep_inbound(TENANT, other(place), text)
    await place.queue.wake("read_inbox", TENANT, other(place))


async def waiting(place: Place) -> TextId:
    """Have a text waiting whose wake-up was lost."""
    text = await place.drafted()
    await place.pressed(text)
    place.queue.waiting.clear()
    place.clock.advance(A_MINUTE)
    return text


async def test_what_waits_for_the_others_is_swept_and_leaves(place: Place) -> None:
    text = await waiting(place)

    await sweep(place.ports, tenant=TENANT)

    woken = {(wake.task, wake.ids) for wake in place.queue.waiting}
    assert ("send_text", (TENANT, text)) in woken
    assert ("show_contact", (TENANT, other(place))) in woken


async def test_whoever_was_held_up_by_a_gap_is_woken(place: Place) -> None:
    text = await waiting(place)

    await wake_open(place.ports, tenant=TENANT)

    assert ("send_text", (TENANT, text)) in {(w.task, w.ids) for w in place.queue.waiting}


async def test_the_others_opt_outs_reach_the_list(place: Place) -> None:
    await place.contact_texts("STOP", "2")
    await worker(place.ports)("read_inbox", (TENANT, place.key))
    place.clock.advance(timedelta(minutes=10))

    await mirror_opt_outs(place.ports, tenant=TENANT)

    assert not (await place.file()).list_stale


async def test_the_list_is_compared(place: Place) -> None:
    found = await compare_list(place.ports, tenant=TENANT)

    assert found is not None
    assert found.contacts == 1


async def test_a_gap_closes_although_sync_brings_something_of_theirs(place: Place) -> None:
    place.clock.advance(A_MINUTE)
    now = place.clock.now()
    place.sms.receive(an_inbound("51", contact=OTHER_CONTACT, received_at=now))
    place.sms.note_outbound(
        DeliveryUpdate(
            id=ProviderMessageId("900"),
            at=now,
            created_at=now,
            number=OURS,
            contact=OTHER_CONTACT,
            status="sent",
            body="From the app.",
        )
    )
    place.clock.advance(A_MINUTE)
    await open_gap(place.ports, tenant=TENANT, reason="restart")

    await catch_up(place.ports, tenant=TENANT)

    assert (await place.store.tenant(TENANT)).caught_up
    kept = await place.store.unread(TENANT, other(place))
    assert "51" in [text.id for text in kept]


async def test_it_is_put_before_an_admin_and_goes_on_once_it_can_be_read(
    place: Place, store_url: str
) -> None:
    run = worker(place.ports)
    for _ in range(MOST_TRIES):
        place.clock.advance(A_MINUTE)
        with pytest.raises(StoreUnreadable):
            await run("show_contact", (TENANT, other(place)))
    [letter] = await dead_letters(place.ports, tenant=TENANT)

    async with redis_of(store_url) as redis:
        name = keyspace.file(TENANT, other(place))
        # As if the version that wrote it ran again.
        await redis.rename(f"aside:{name}", name)
    await run("show_contact", (TENANT, other(place)))

    assert (letter.task, letter.error, letter.left_alone) == (
        "show_contact",
        "StoreUnreadable",
        False,
    )
    assert await dead_letters(place.ports, tenant=TENANT) == ()


async def test_a_persons_texts_are_listed(place: Place) -> None:
    text = await place.drafted()

    assert [each.id for each in await place.store.texts_of(TENANT, MAYA)] == [text]
    assert (await place.text(text)).status is DeliveryStatus.DRAFT
