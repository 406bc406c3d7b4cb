"""A server that fails is one error with one sentence, and never a half-written contact."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from bot.adapters.memory.clock import MemoryClock
from bot.adapters.redis import keyspace
from bot.adapters.redis.scripts import BY_SHA
from bot.adapters.redis.store import RedisStore
from bot.errors import StoreUnavailable
from bot.ports import Store
from bot.texting.delivery import DeliveryStatus
from tests.adapters.redis.conftest import OwnServer
from tests.builders import CONTACT, TENANT, a_contact_file, a_key, a_tenant, a_text, an_inbound

KEY = a_key()

CALLS: dict[str, Callable[[Store], Awaitable[object]]] = {
    "file": lambda store: store.file(TENANT, KEY),
    "commit": lambda store: store.commit(a_contact_file()),
    "keep_inbound": lambda store: store.keep_inbound(TENANT, KEY, an_inbound()),
    "texts_of": lambda store: store.texts_of(TENANT, a_text().requester),
    "change_tenant": lambda store: store.change_tenant(TENANT, lambda _: a_tenant()),
    "files": lambda store: anext(aiter(store.files(TENANT))),
    "ping": lambda store: store.ping(),
}


@pytest.mark.parametrize("name", CALLS)
async def test_a_store_that_is_not_there_is_unavailable(
    name: str, tmp_path: Path, clock: MemoryClock
) -> None:
    nowhere = Redis(
        unix_socket_path=str(tmp_path / "none"), retry=Retry(NoBackoff(), 0), protocol=2
    )

    with pytest.raises(StoreUnavailable) as failure:
        await CALLS[name](RedisStore(nowhere, clock=clock))

    assert failure.value.retryable
    await nowhere.aclose()


async def test_a_full_memory_refuses_a_commit_whole(own: OwnServer) -> None:
    file = await own.store.commit(a_contact_file())
    await own.redis.config_set("maxmemory", "1mb")
    ended = a_text(status=DeliveryStatus.CANCELLED)

    with pytest.raises(StoreUnavailable) as failure:
        await own.store.commit(replace(file, texts=(ended,)))

    assert failure.value.detail == "OutOfMemoryError"
    assert await own.store.file(TENANT, KEY) == file
    assert await own.store.text(TENANT, ended.id) is None


async def test_a_read_only_replica_refuses_writes_and_pings(own: OwnServer) -> None:
    await own.command("REPLICAOF", "127.0.0.1", "1")

    for name in ("commit", "keep_inbound", "change_tenant", "ping"):
        with pytest.raises(StoreUnavailable):
            await CALLS[name](own.store)


async def test_a_write_that_replicas_must_confirm_is_refused_without_them(own: OwnServer) -> None:
    await own.redis.config_set("min-replicas-to-write", 1)

    with pytest.raises(StoreUnavailable) as failure:
        await own.store.ping()

    assert failure.value.detail == "NOREPLICAS"


async def test_a_failure_quotes_no_number_and_no_words(own: OwnServer) -> None:
    await own.redis.config_set("maxmemory", "1mb")

    with pytest.raises(StoreUnavailable) as failure:
        await own.store.keep_inbound(TENANT, KEY, an_inbound(body="my secret"))

    told = f"{failure.value!r} {failure.value.detail} {failure.value.__cause__!r}"
    assert "my secret" not in told
    assert CONTACT.e164[-7:] not in told


async def test_scripts_that_the_server_forgot_are_given_to_it_again(own: OwnServer) -> None:
    file = await own.store.commit(a_contact_file())
    await own.redis.script_flush()

    committed = await own.store.commit(file)

    assert committed.version == 2
    assert await own.redis.script_exists(*BY_SHA) == [True] * len(BY_SHA)


async def test_on_a_server_that_syncs_each_second_a_write_waits_for_the_disk(
    own: OwnServer, clock: MemoryClock
) -> None:
    await own.redis.config_set("appendfsync", "everysec")
    patient = RedisStore(own.redis, clock=clock, wait_for_disk=True)

    committed = await patient.commit(a_contact_file())
    own.kill()
    await own.server.start()

    assert await own.store.file(TENANT, KEY) == committed


async def test_a_write_that_the_disk_never_confirms_is_not_acknowledged(
    own: OwnServer, clock: MemoryClock
) -> None:
    await own.redis.config_set("appendonly", "no")
    patient = RedisStore(own.redis, clock=clock, wait_for_disk=True)

    with pytest.raises(StoreUnavailable):
        await patient.commit(a_contact_file())


async def test_all_of_one_contact_lies_in_one_slot(own: OwnServer) -> None:
    ended = a_text(status=DeliveryStatus.CANCELLED)
    await own.store.keep_inbound(TENANT, KEY, an_inbound())
    await own.store.commit(a_contact_file(texts=(ended,)))

    names = [name async for name in own.redis.scan_iter(f"a:{{{TENANT}:*")]

    assert set(names) == {
        keyspace.file(TENANT, KEY),
        keyspace.inbox(TENANT, KEY),
        keyspace.inbound(TENANT, KEY, an_inbound().id),
        keyspace.archived(TENANT, KEY, ended.id),
        keyspace.heard(TENANT, KEY),
        keyspace.archive(TENANT, KEY),
    }
    assert {name.split("}")[0] for name in names} == {f"a:{{{TENANT}:{KEY}"}


async def test_no_key_carries_a_phone_number(own: OwnServer) -> None:
    await own.store.keep_inbound(TENANT, KEY, an_inbound())
    await own.store.commit(a_contact_file(texts=(a_text(),)))

    names = [name async for name in own.redis.scan_iter("*")]

    assert not [name for name in names if "415" in name.partition("}")[2]]


async def test_an_idle_contact_is_dropped_from_the_open_list_only_after_a_while(
    own: OwnServer, clock: MemoryClock
) -> None:
    await own.store.commit(a_contact_file())
    listed = keyspace.open_contacts(TENANT)
    now = clock.now()

    early = [key async for key in own.store.open_contacts(TENANT, before=now.replace(hour=19))]
    kept = await own.redis.zcard(listed)
    clock.set(now.replace(hour=20))
    late = [key async for key in own.store.open_contacts(TENANT, before=clock.now())]

    assert (early, kept) == ([], 1)
    assert (late, await own.redis.zcard(listed)) == ([], 0)


async def test_a_caller_that_gives_up_leaves_the_pool_usable(own: OwnServer) -> None:
    await own.command("CLIENT", "PAUSE", 300, "ALL")
    impatient = asyncio.create_task(own.store.commit(a_contact_file()))
    await asyncio.sleep(0.05)

    impatient.cancel()
    with pytest.raises(asyncio.CancelledError):
        await impatient

    assert await own.store.secret("after", lambda: "fine") == "fine"
