"""Several processes of one RingCentral user: one login, one count of the limit, one silence."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
import uvicorn
from redis.asyncio import Redis

from bot.adapters.redis.embedded import EmbeddedServer
from bot.adapters.redis.opening import open_redis
from bot.adapters.redis.shared_gate import RESERVED, Bridge, SharedGate
from bot.adapters.redis.shared_token import SharedToken
from bot.adapters.redis.wire import Wire
from bot.adapters.ringcentral.client import Call, RingCentralClient
from bot.adapters.ringcentral.gate import Group
from bot.sandbox.ringcentral import RingCentralWorld, create_app

LOOK = "/restapi/v1.0/account/~/extension/~"


@pytest.fixture
async def redis(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Redis]:
    server = EmbeddedServer(tmp_path_factory.mktemp("shared"))
    redis = await open_redis(await server.start())
    try:
        yield redis
    finally:
        await redis.aclose()
        await server.stop()


@pytest.fixture
async def world() -> AsyncIterator[RingCentralWorld]:
    world = RingCentralWorld(seed=1)
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    server = uvicorn.Server(
        uvicorn.Config(create_app(world), log_level="critical", timeout_graceful_shutdown=1)
    )
    running = asyncio.create_task(server.serve(sockets=[listener]))
    world.base_url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    try:
        yield world
    finally:
        server.should_exit = True
        await running


def a_process(world: RingCentralWorld, redis: Redis) -> RingCentralClient:
    """Return a client as another process of the same user would have it."""
    bridge = Bridge(Wire(redis, wait_for_disk=False))
    return RingCentralClient(
        client_id="emu-app",
        client_secret="emu-secret",
        jwt="emu-jwt",
        server_url=world.base_url,
        gatekeepers={group: SharedGate(bridge, f"u:{group}") for group in Group},
        shelf=SharedToken(bridge, "u", seal=lambda s: s[::-1], unseal=lambda s: s[::-1]),
        timeout=(1.0, 2.0),
    )


def logins(world: RingCentralWorld) -> int:
    return sum("/oauth/token" in entry["path"] for entry in world.journal)


def calls(world: RingCentralWorld) -> int:
    return sum(entry["path"].startswith(LOOK) for entry in world.journal)


async def look(client: RingCentralClient, *, urgent: bool = False) -> int:
    reply = await client.ask(Call(method="get", path=LOOK, group=Group.LIGHT, urgent=urgent))
    return reply.status


async def test_seven_processes_log_in_once(world: RingCentralWorld, redis: Redis) -> None:
    processes = [a_process(world, redis) for _ in range(7)]

    statuses = await asyncio.gather(*(look(each) for each in processes))

    assert statuses == [200] * 7
    assert logins(world) == 1


async def test_a_revoked_token_is_renewed_once_for_all(
    world: RingCentralWorld, redis: Redis
) -> None:
    processes = [a_process(world, redis) for _ in range(4)]
    await asyncio.gather(*(look(each) for each in processes))
    world.tokens.revoke_all()

    statuses = await asyncio.gather(*(look(each) for each in processes))

    assert statuses == [200] * 4
    assert logins(world) == 2


async def test_the_token_lies_sealed(world: RingCentralWorld, redis: Redis) -> None:
    await look(a_process(world, redis))

    kept = await redis.get("a:token:u")

    assert kept is not None
    assert "Bearer" not in str(kept)
    assert 0 < await redis.pttl("a:token:u") <= 3_600_000


async def test_a_penalty_of_one_process_silences_the_others(
    world: RingCentralWorld, redis: Redis
) -> None:
    one, other = a_process(world, redis), a_process(world, redis)
    await look(one)
    await look(other)
    world.faults.add("status", path="/extension/", status=429, code="CMN-301", retry_after=30)
    assert await look(one) == 429
    before = calls(world)

    reply = await other.ask(Call(method="get", path=LOOK, group=Group.LIGHT))

    assert (reply.status, reply.executed, reply.code) == (429, "no", "silence")
    assert reply.retry_after is not None
    assert timedelta(seconds=20) < reply.retry_after <= timedelta(seconds=30)
    assert calls(world) == before


async def test_two_processes_together_stay_inside_the_limit_and_people_overtake(
    world: RingCentralWorld, redis: Redis
) -> None:
    world.limits = {**(world.limits or {}), "Light": 20}
    one, other = a_process(world, redis), a_process(world, redis)
    assert await look(one) == 200

    statuses = [
        status for _ in range(12) for status in await asyncio.gather(look(one), look(other))
    ]
    unhurried = calls(world)
    for_people = [await look(each, urgent=True) for each in (one, other) for _ in range(5)]

    assert statuses.count(200) == 20 - 20 * RESERVED // 100 - 1
    assert unhurried == 20 - 20 * RESERVED // 100
    assert for_people.count(200) == 20 * RESERVED // 100
    assert all(entry["status"] != 429 for entry in world.journal)


async def test_without_the_store_nothing_is_called(world: RingCentralWorld, redis: Redis) -> None:
    client = a_process(world, redis)
    assert await look(client) == 200
    before = calls(world)
    await redis.shutdown(nosave=True)

    reply = await client.ask(Call(method="get", path=LOOK, group=Group.LIGHT, urgent=True))

    assert (reply.executed, reply.code) == ("no", "silence")
    assert calls(world) == before


async def test_a_window_that_was_spent_and_has_passed_unseen_is_free(redis: Redis) -> None:
    bridge = Bridge(Wire(redis, wait_for_disk=False))
    gate, other = SharedGate(bridge, "spent"), SharedGate(bridge, "spent")
    told = {"X-Rate-Limit-Limit": "40", "X-Rate-Limit-Window": "1"}

    def go() -> list[timedelta | None]:
        gate.learn({**told, "X-Rate-Limit-Remaining": "9"})
        first = gate.enter()
        gate.learn({**told, "X-Rate-Limit-Remaining": "0"})
        spent = gate.enter()
        time.sleep(1.2)
        return [first, spent, gate.enter(), other.enter()]

    first, spent, *free = await asyncio.to_thread(go)

    assert (first, spent is None) == (None, False)
    assert free == [None, None]


async def test_a_vendor_that_has_something_left_lifts_what_was_spent(redis: Redis) -> None:
    bridge = Bridge(Wire(redis, wait_for_disk=False))
    gate = SharedGate(bridge, "lifted")
    told = {"X-Rate-Limit-Limit": "40", "X-Rate-Limit-Window": "60"}

    def go() -> list[timedelta | None]:
        answers = [gate.enter()]
        for left in ("0", "39"):
            gate.learn({**told, "X-Rate-Limit-Remaining": left})
            answers.append(gate.enter())
        return answers

    first, spent, lifted = await asyncio.to_thread(go)

    assert (first, spent is None, lifted) == (None, False, None)
