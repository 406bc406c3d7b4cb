"""A vendor that answers nobody is left alone by all processes, and found again by one of them."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import structlog
import uvicorn
from redis.asyncio import Redis

from bot.adapters.memory.clock import MemoryClock
from bot.adapters.memory.keys import MemoryKeys
from bot.adapters.redis import keyspace
from bot.adapters.redis.breaker import FAILURES, SharedBreaker
from bot.adapters.redis.embedded import EmbeddedServer
from bot.adapters.redis.opening import open_redis
from bot.adapters.redis.wire import Wire
from bot.adapters.ringcentral.client import Call, RingCentralClient
from bot.adapters.ringcentral.failures import failure
from bot.adapters.ringcentral.gate import Group
from bot.adapters.slack.chat import SlackChat
from bot.adapters.slack.web_clients import SlackClients, make_clients, open_session
from bot.conversations.views import NoticeView
from bot.errors import ChatOutcomeUnknown, ChatRejected, ChatUnavailable, SmsUnavailable
from bot.sandbox.ringcentral import RingCentralWorld
from bot.sandbox.ringcentral import create_app as ringcentral_app
from bot.sandbox.slack import SlackWorld
from bot.sandbox.slack import create_app as slack_app
from bot.sandbox.slack.loopback import serving
from bot.texting.ids import ChannelId, TenantId
from tests.builders import DESK, MAYA, NOW

LOOK = "/restapi/v1.0/account/~/extension/~"
NOTICE = NoticeView(lines=("One line.",))
FIRST = timedelta(milliseconds=300)
A_LITTLE_LONGER = 0.35
"""Seconds."""


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
async def carrier() -> AsyncIterator[RingCentralWorld]:
    world = RingCentralWorld(seed=1)
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    server = uvicorn.Server(
        uvicorn.Config(ringcentral_app(world), log_level="critical", timeout_graceful_shutdown=1)
    )
    running = asyncio.create_task(server.serve(sockets=[listener]))
    world.base_url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    try:
        yield world
    finally:
        server.should_exit = True
        await running


@pytest.fixture
async def workspace() -> AsyncIterator[SlackWorld]:
    world = SlackWorld()
    world.add_user(MAYA, name="maya", real_name="Maya Ortiz")
    world.add_channel(DESK, "desk", members=[MAYA])
    async with serving(slack_app(world)) as address:
        world.base_url = address
        yield world
        await world.aclose()


@pytest.fixture
async def clients(workspace: SlackWorld) -> AsyncIterator[SlackClients]:
    async with open_session() as session:
        yield make_clients(workspace.bot_token, f"{workspace.base_url}/api/", session)


def a_breaker(redis: Redis, **spans: timedelta) -> SharedBreaker:
    """Return what another process would have, impatient enough for a test."""
    return SharedBreaker(Wire(redis, wait_for_disk=False), **{"first": FIRST, **spans})


def a_caller(world: RingCentralWorld, breaker: SharedBreaker) -> RingCentralClient:
    """Return a RingCentral client of one process."""
    return RingCentralClient(
        client_id="emu-app",
        client_secret="emu-secret",
        jwt="emu-jwt",
        server_url=world.base_url,
        breaker=breaker,
        account="u",
        timeout=(1.0, 2.0),
    )


def a_chat(world: SlackWorld, clients: SlackClients, breaker: SharedBreaker) -> SlackChat:
    """Return a chat client of one process."""
    return SlackChat(
        clients,
        keys=MemoryKeys(),
        clock=MemoryClock(datetime.fromtimestamp(world.clock.now(), UTC)),
        allowed_hosts=frozenset({"127.0.0.1"}),
        breaker=breaker,
    )


async def look(client: RingCentralClient) -> tuple[int, str, str]:
    reply = await client.ask(Call(method="get", path=LOOK, group=Group.LIGHT))
    return reply.status, reply.executed, reply.code


def looks(world: RingCentralWorld) -> int:
    return sum(entry["path"].startswith(LOOK) for entry in world.journal)


def events(lines: list[Any]) -> list[str]:
    return [line["event"] for line in lines if line["event"].startswith("vendor.")]


async def fail(client: RingCentralClient, world: RingCentralWorld, times: int = FAILURES) -> None:
    for _ in range(times):
        world.faults.add("status", path="/extension/", status=503)
        assert (await look(client))[0] == 503


async def test_five_failures_silence_every_process_and_one_try_ends_it(
    carrier: RingCentralWorld, redis: Redis
) -> None:
    one, other = (a_caller(carrier, a_breaker(redis)) for _ in range(2))
    await look(one)
    with structlog.testing.capture_logs() as lines:
        await fail(one, carrier)
        before = looks(carrier)
        silent = [await look(each) for each in (one, other)]
        outage = await other.outage()
        await asyncio.sleep(A_LITTLE_LONGER)
        back = [await look(each) for each in (other, one)]

    assert silent == [(0, "no", "open")] * 2
    assert outage is not None
    assert outage.since < outage.next_try
    assert [status for status, *_ in back] == [200, 200]
    assert looks(carrier) == before + 2
    assert await one.outage() is None
    assert events(lines) == ["vendor.silent", "vendor.answered"]


async def test_a_call_that_was_not_let_through_provably_did_not_leave(
    carrier: RingCentralWorld, redis: Redis
) -> None:
    client = a_caller(carrier, a_breaker(redis, first=timedelta(seconds=20)))
    await fail(client, carrier)

    reply = await client.ask(Call(method="post", path=LOOK, group=Group.MEDIUM, once=True))

    error = failure(reply, once=True)
    assert isinstance(error, SmsUnavailable)
    assert error.retry_after is not None
    assert timedelta(seconds=15) < error.retry_after <= timedelta(seconds=20)


async def test_half_open_lets_one_through_and_a_failed_try_doubles_the_silence(
    carrier: RingCentralWorld, redis: Redis
) -> None:
    one, other = (a_caller(carrier, a_breaker(redis)) for _ in range(2))
    await fail(one, carrier)
    await asyncio.sleep(A_LITTLE_LONGER)
    carrier.faults.add("status", path="/extension/", status=503)
    before = looks(carrier)

    tries = await asyncio.gather(*(look(each) for each in (one, other, one, other)))

    assert [code for *_, code in tries].count("open") == 3
    assert looks(carrier) == before + 1
    await asyncio.sleep(A_LITTLE_LONGER)
    assert (await look(one))[2] == "open"
    await asyncio.sleep(A_LITTLE_LONGER)
    assert (await look(one))[0] == 200


async def test_the_silence_grows_to_its_longest_and_no_further(redis: Redis) -> None:
    breaker = a_breaker(redis, first=timedelta(milliseconds=20), longest=timedelta(milliseconds=50))
    for _ in range(FAILURES):
        await breaker.note("x:1", await breaker.enter("x:1"), "failed")

    spans = []
    for _ in range(3):
        spans.append(int(await redis.hget(keyspace.breaker("x:1"), "span") or 0))
        await asyncio.sleep(spans[-1] / 1000 + 0.005)
        await breaker.note("x:1", await breaker.enter("x:1"), "failed")

    assert spans == [20, 40, 50]


async def test_a_success_in_between_starts_the_count_anew(
    carrier: RingCentralWorld, redis: Redis
) -> None:
    one, other = (a_caller(carrier, a_breaker(redis)) for _ in range(2))

    await fail(one, carrier, FAILURES - 1)
    await look(other)
    await fail(one, carrier, FAILURES - 1)

    assert (await look(one))[0] == 200


async def test_a_refusal_and_a_limit_are_answers(carrier: RingCentralWorld, redis: Redis) -> None:
    client = a_caller(carrier, a_breaker(redis))
    for _ in range(2 * FAILURES):
        carrier.faults.add("status", path="/extension/", status=400, code="CMN-101")
        assert (await look(client))[0] == 400
    carrier.faults.add("status", path="/extension/", status=429, code="CMN-301", retry_after=30)
    await look(client)

    silent = [await look(client) for _ in range(2 * FAILURES)]

    assert {code for *_, code in silent} == {"silence"}
    assert await client.outage() is None


async def test_late_answers_from_before_the_silence_change_nothing(redis: Redis) -> None:
    breaker = a_breaker(redis, first=timedelta(seconds=20))
    early = [await breaker.enter("x:1") for _ in range(FAILURES + 2)]
    for passage in early[:FAILURES]:
        await breaker.note("x:1", passage, "failed")
    opened = await breaker.outage("x:1")

    await breaker.note("x:1", early[-1], "failed")
    watched = early[-2].__class__(token=early[-2].token, watched=True)
    await breaker.note("x:1", watched, "answered")

    assert opened is not None
    assert await breaker.outage("x:1") == opened


async def test_a_try_that_was_not_made_lets_the_next_one_try(redis: Redis) -> None:
    breaker = a_breaker(redis, first=timedelta(milliseconds=20))
    for _ in range(FAILURES):
        await breaker.note("x:1", await breaker.enter("x:1"), "failed")
    await asyncio.sleep(0.03)

    first, second = await breaker.enter("x:1"), await breaker.enter("x:1")
    await breaker.note("x:1", first, "unclear")
    third = await breaker.enter("x:1")

    assert first.wait is None
    assert second.wait is not None
    assert third.wait is None


async def test_a_try_whose_process_died_is_taken_over(redis: Redis) -> None:
    spans = {"first": timedelta(milliseconds=20), "trying": timedelta(milliseconds=50)}
    breaker = a_breaker(redis, **spans)
    for _ in range(FAILURES):
        await breaker.note("x:1", await breaker.enter("x:1"), "failed")
    await asyncio.sleep(0.03)
    await breaker.enter("x:1")

    await asyncio.sleep(0.06)

    assert (await breaker.enter("x:1")).wait is None


async def test_without_the_store_calls_go_and_keep_their_answers(
    carrier: RingCentralWorld, redis: Redis
) -> None:
    client = a_caller(carrier, a_breaker(redis))
    await redis.shutdown(nosave=True)

    assert (await look(client))[0] == 200
    assert await client.outage() is None


async def test_slack_is_left_alone_by_both_processes_and_found_again(
    workspace: SlackWorld, clients: SlackClients, redis: Redis
) -> None:
    tenant = TenantId(workspace.team_id)
    one, other = (a_chat(workspace, clients, a_breaker(redis)) for _ in range(2))
    workspace.faults.add(method="chat.postMessage", kind="500", times=FAILURES)
    for index in range(FAILURES):
        with pytest.raises(ChatOutcomeUnknown):
            await one.post(tenant, DESK, NOTICE, marker=f"m{index}")
    before = len(workspace.journal)

    with pytest.raises(ChatUnavailable) as silence:
        await other.post(tenant, DESK, NOTICE, marker="m9")
    outage = await other.outage(tenant)
    after = len(workspace.journal)
    await asyncio.sleep(A_LITTLE_LONGER)
    await other.post(tenant, DESK, NOTICE, marker="m9")

    assert silence.value.detail == "open"
    assert silence.value.retry_after is not None
    assert outage is not None
    assert after == before
    assert len(workspace.messages(DESK)) == 1
    assert await one.outage(tenant) is None


async def test_what_slack_refuses_or_slows_down_is_no_outage(
    workspace: SlackWorld, clients: SlackClients, redis: Redis
) -> None:
    tenant = TenantId(workspace.team_id)
    chat = a_chat(workspace, clients, a_breaker(redis))
    for index in range(FAILURES):
        with pytest.raises(ChatRejected):
            await chat.post(tenant, ChannelId(f"C0NOWHERE{index}"), NOTICE, marker=f"n{index}")
    workspace.faults.add(method="chat.postMessage", kind="429", times=FAILURES, retry_after=1)
    for index in range(FAILURES):
        with pytest.raises(ChatUnavailable):
            await chat.post(tenant, DESK, NOTICE, marker=f"m{index}")

    assert await chat.outage(tenant) is None


async def test_one_vendors_silence_holds_up_nothing_of_the_other(
    carrier: RingCentralWorld, workspace: SlackWorld, clients: SlackClients, redis: Redis
) -> None:
    tenant = TenantId(workspace.team_id)
    breaker = a_breaker(redis, first=timedelta(seconds=20))
    caller, chat = a_caller(carrier, breaker), a_chat(workspace, clients, breaker)
    await fail(caller, carrier)

    posted = await chat.post(tenant, DESK, NOTICE, marker="m1")
    person = await chat.person(tenant, MAYA)

    assert posted.channel == DESK
    assert person.name == "maya"
    assert (await look(caller))[2] == "open"
    assert await chat.outage(tenant) is None


async def test_who_is_remembered_is_known_while_slack_is_silent(
    workspace: SlackWorld, clients: SlackClients, redis: Redis
) -> None:
    tenant = TenantId(workspace.team_id)
    chat = a_chat(workspace, clients, a_breaker(redis, first=timedelta(seconds=20)))
    await chat.is_member(tenant, DESK, MAYA)
    workspace.faults.add(method="*", kind="503", times=FAILURES)
    for index in range(FAILURES):
        with pytest.raises(ChatUnavailable):
            await chat.post(tenant, DESK, NOTICE, marker=f"m{index}")

    assert await chat.is_member(tenant, DESK, MAYA)
    with pytest.raises(ChatUnavailable):
        await chat.find(tenant, DESK, marker="m1", since=NOW)
