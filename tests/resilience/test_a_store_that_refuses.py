"""A store that takes nothing new: the vendors are told to come again, and nobody is fooled."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.adapters.memory.clock import MemoryClock
from bot.adapters.memory.queue import MemoryQueue
from bot.adapters.redis.opening import open_servers
from bot.adapters.redis.store import RedisStore
from bot.web.health import readiness
from tests.builders import TENANT
from tests.web.test_ringcentral_door import BARE, GUEST, knock, payload, ports


@pytest.fixture
async def full(redis_store: RedisStore, store_url: str) -> AsyncIterator[asyncio.Event]:
    """Fill the store's memory until the event is set."""
    servers = await open_servers(store_url)
    room = asyncio.Event()

    async def limit(words: str) -> None:
        for node in servers.masters:
            await node.redis.config_set("maxmemory", words)

    async def make_room() -> None:
        await room.wait()
        await limit("0")

    assert await redis_store.tenants() == ()
    await limit("1mb")
    waiting = asyncio.create_task(make_room())
    yield room
    room.set()
    await waiting
    await servers.aclose()


async def test_a_text_that_cannot_be_kept_is_answered_503_and_taken_when_it_comes_again(
    redis_store: RedisStore, clock: MemoryClock, full: asyncio.Event
) -> None:
    bundle = ports(redis_store, clock, MemoryQueue())
    async with knock(bundle) as door:
        refused = await door.post(BARE, content=payload("inbound_text"))
        full.set()
        await asyncio.sleep(0.2)
        taken = await door.post(BARE, content=payload("inbound_text"))

    key = bundle.keys.contact_key(TENANT, GUEST)
    assert (refused.status_code, taken.status_code) == (503, 200)
    assert len(await redis_store.unread(TENANT, key)) == 1


async def test_readiness_says_what_ails_the_store(
    redis_store: RedisStore, clock: MemoryClock, full: asyncio.Event
) -> None:
    [line] = await readiness(ports(redis_store, clock, MemoryQueue()), TENANT)

    assert not full.is_set()
    assert line["name"] == "redis"
    assert "memory is full" in str(line["wrong"])
