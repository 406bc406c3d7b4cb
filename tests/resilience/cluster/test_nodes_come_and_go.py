"""Nodes that die and come back, are replaced, or hand slots to others.

Rule: nothing that was acknowledged is lost, and nothing is claimed on a server that may have
forgotten a STOP (rulings 13 and 20).
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TypeVar

import pytest

from bot.adapters.memory.clock import MemoryClock
from bot.adapters.redis import keyspace
from bot.adapters.redis.durability import durability
from bot.adapters.redis.opening import open_servers
from bot.adapters.redis.store import RedisStore
from bot.errors import StoreChanged, StoreUnavailable
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import ContactKey
from tests.builders import (
    TENANT,
    a_contact_file,
    a_key,
    a_tenant,
    a_text,
    an_inbound,
    an_opt_out,
)
from tests.resilience.cluster.fleet import Fleet, Member

pytestmark = pytest.mark.timeout(120)
KEY = a_key()
FILE = keyspace.file(TENANT, KEY)
WRITERS = 8
T = TypeVar("T")


async def test_a_node_killed_and_restarted_with_its_file_loses_nothing(
    fleet: Fleet, cluster_store: RedisStore
) -> None:
    async def kill_one_after_the_other() -> None:
        for member in await fleet.masters():
            member.kill()
            member.start()
            await fleet.serving()

    kept = await _written_while(kill_one_after_the_other, cluster_store)

    assert len(kept) > WRITERS
    assert await _lost(cluster_store, kept) == []


async def test_a_failover_loses_nothing_that_was_acknowledged(
    fleet: Fleet, cluster_store: RedisStore
) -> None:
    victim = await fleet.master_of(FILE)

    async def lose_it_for_good() -> None:
        victim.kill()
        await fleet.serving()

    kept = await _written_while(lose_it_for_good, cluster_store)

    assert victim not in await fleet.masters()
    assert len(kept) > WRITERS
    assert await _lost(cluster_store, kept) == []


async def test_no_claim_passes_on_a_server_that_took_over_before_a_gap_is_open(
    fleet: Fleet, cluster_store: RedisStore
) -> None:
    await cluster_store.change_tenant(TENANT, lambda team: replace(a_tenant(), version=0))
    file = await cluster_store.commit(a_contact_file(), claims=True)
    (await fleet.master_of(FILE)).kill()
    await fleet.serving()

    with pytest.raises(StoreChanged):
        await _patiently(lambda: cluster_store.commit(file, claims=True))

    team = await cluster_store.tenant(TENANT)
    assert not team.caught_up
    assert team.sync_token == ""
    assert team.fell_back_at is not None, "what could have left just before goes back"
    assert (await cluster_store.commit(file, claims=True)).version == file.version + 1


async def test_after_a_failover_nothing_waits_unseen_though_its_list_was_lost(
    fleet: Fleet, cluster_store: RedisStore, clock: MemoryClock
) -> None:
    waiting, unread, idle = (ContactKey(f"{number:026d}") for number in (1, 2, 3))
    await cluster_store.change_tenant(TENANT, lambda team: replace(a_tenant(), version=0))
    text = a_text(status=DeliveryStatus.QUEUED)
    await cluster_store.commit(a_contact_file(key=waiting, texts=(text,)))
    await cluster_store.keep_inbound(TENANT, unread, an_inbound())
    await cluster_store.commit(a_contact_file(key=idle))
    holder = await fleet.master_of(keyspace.open_contacts(TENANT))
    await holder.command("DEL", keyspace.open_contacts(TENANT))
    holder.kill()
    await fleet.serving()

    await _patiently(cluster_store.ping)
    clock.advance(timedelta(seconds=1))
    found = {key async for key in cluster_store.open_contacts(TENANT, before=clock.now())}

    assert found == {waiting, unread}


async def test_a_restart_is_noticed_without_any_claim(
    fleet: Fleet, cluster_store: RedisStore
) -> None:
    await cluster_store.change_tenant(TENANT, lambda team: replace(a_tenant(), version=0))
    await cluster_store.ping()
    assert (await cluster_store.tenant(TENANT)).caught_up
    for member in await fleet.masters():
        member.kill()
        member.start()
    await fleet.serving()

    await _patiently(cluster_store.ping)

    assert not (await cluster_store.tenant(TENANT)).caught_up


async def test_a_lost_answer_is_an_error_and_nothing_is_sent_twice(
    fleet: Fleet, cluster_store: RedisStore
) -> None:
    file = await cluster_store.commit(a_contact_file())
    holder = await fleet.master_of(FILE)
    await holder.command("CLIENT", "PAUSE", 60_000, "WRITE")
    writing = asyncio.create_task(cluster_store.commit(file))
    await asyncio.sleep(0.3)

    holder.kill()

    with pytest.raises(StoreUnavailable):
        await writing
    await fleet.serving()
    found = await _patiently(lambda: cluster_store.file(TENANT, KEY))
    assert found is not None
    assert found.version == file.version


async def test_a_key_whose_slot_is_just_moving_is_found_on_either_side(
    fleet: Fleet, cluster_store: RedisStore
) -> None:
    file = await cluster_store.commit(a_contact_file())
    async with _moving(fleet) as (source, target, slot):
        still_there = await cluster_store.file(TENANT, KEY)
        await source.command(
            "MIGRATE", "127.0.0.1", target.port, "", 0, 5000, "KEYS", *await _keys(source, slot)
        )
        moved = await cluster_store.file(TENANT, KEY)
    after = await cluster_store.file(TENANT, KEY)

    assert still_there == moved == after == file
    assert await fleet.master_of(FILE) is target


async def test_what_a_failover_would_cost_is_said_before_it_happens(fleet: Fleet) -> None:
    servers = await open_servers(fleet.url)
    before = await durability(servers)
    forgetful, gone = [one for one in fleet.members if one not in await fleet.masters()][:2]
    await forgetful.command("CONFIG", "SET", "appendonly", "no")
    gone.kill()

    after = await durability(servers)

    assert (before.durable, before.forgetful, before.notes) == (True, (), ())
    assert {sentence.partition(": after")[0] for sentence in after.forgetful} == {
        f"The replica {forgetful.place} keeps no file",
        f"The replica {gone.place} does not answer.",
    }
    await servers.aclose()


async def test_full_coverage_is_scanned_and_every_master_is_asked(
    fleet: Fleet, cluster_store: RedisStore
) -> None:
    keys = [ContactKey(f"{number:026d}") for number in range(40)]
    for key in keys:
        await cluster_store.commit(a_contact_file(key=key))

    found = [file.key async for file in cluster_store.files(TENANT)]

    assert sorted(found) == sorted(keys)
    holders = {(await fleet.master_of(keyspace.file(TENANT, key))).port for key in keys}
    assert holders == {member.port for member in await fleet.masters()}


@asynccontextmanager
async def _moving(fleet: Fleet) -> AsyncIterator[tuple[Member, Member, int]]:
    """Move the contact's slot to another server, which owns it at the end of the block."""
    source = await fleet.master_of(FILE)
    target = next(one for one in await fleet.masters() if one is not source)
    slot = int(await source.command("CLUSTER", "KEYSLOT", FILE))
    await target.command("CLUSTER", "SETSLOT", slot, "IMPORTING", source.id)
    await source.command("CLUSTER", "SETSLOT", slot, "MIGRATING", target.id)
    yield source, target, slot
    for member in (target, source):
        await member.command("CLUSTER", "SETSLOT", slot, "NODE", target.id)


async def _keys(member: Member, slot: int) -> list[str]:
    return [str(key) for key in await member.command("CLUSTER", "GETKEYSINSLOT", slot, 100)]


async def _written_while(
    trouble: Callable[[], Awaitable[None]], store: RedisStore
) -> list[tuple[ContactKey, str]]:
    """Write opt-outs and inbound texts until the trouble is over; return what was acknowledged."""
    kept: list[tuple[ContactKey, str]] = []
    over = asyncio.Event()

    async def write(writer: int) -> None:
        number = 0
        while not over.is_set():
            number += 1
            key, id_ = ContactKey(f"{writer:06d}{number:020d}"), f"{writer}-{number}"
            try:
                await store.keep_inbound(TENANT, key, an_inbound(id_))
                await store.commit(a_contact_file(an_opt_out(), key=key))
            except StoreUnavailable:
                await asyncio.sleep(0.02)
                continue
            kept.append((key, id_))

    async with asyncio.TaskGroup() as writers:
        for writer in range(WRITERS):
            writers.create_task(write(writer))
        await asyncio.sleep(0.5)
        await trouble()
        await asyncio.sleep(0.5)
        over.set()
    return kept


async def _lost(store: RedisStore, kept: list[tuple[ContactKey, str]]) -> list[str]:
    """Return what was acknowledged and is not there."""
    lost = []
    for key, id_ in kept:
        file = await _patiently(partial(store.file, TENANT, key))
        if file is None or not file.ledger.standing_opt_out():
            lost.append(f"opt-out {id_}")
        if [text.id for text in await store.unread(TENANT, key)] != [id_]:
            lost.append(f"text {id_}")
    return lost


async def _patiently(ask: Callable[[], Awaitable[T]]) -> T:
    """Ask again while the cluster settles; StoreChanged is an answer."""
    async with asyncio.timeout(20):
        while True:
            try:
                return await ask()
            except StoreChanged:
                raise
            except StoreUnavailable:
                await asyncio.sleep(0.1)
