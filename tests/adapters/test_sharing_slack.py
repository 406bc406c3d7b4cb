"""Several processes of one workspace: what Slack would refuse is not even asked."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from redis.asyncio import Redis

from bot.adapters.memory.clock import MemoryClock
from bot.adapters.memory.keys import MemoryKeys
from bot.adapters.redis.embedded import EmbeddedServer
from bot.adapters.redis.opening import open_redis
from bot.adapters.redis.shared_gate import SharedPacer
from bot.adapters.redis.wire import Wire
from bot.adapters.slack.chat import SlackChat
from bot.adapters.slack.web_clients import make_clients, open_session
from bot.conversations.views import NoticeView
from bot.errors import ChatUnavailable
from bot.sandbox.slack import SlackWorld, create_app
from bot.sandbox.slack.loopback import serving
from bot.texting.ids import ChannelId, TenantId
from tests.builders import DESK, MAYA

OTHER = ChannelId("C0OTHER")
NOTICE = NoticeView(lines=("One line.",))


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
async def world() -> AsyncIterator[SlackWorld]:
    world = SlackWorld()
    world.add_user(MAYA, name="maya", real_name="Maya Ortiz")
    world.add_channel(DESK, "desk", members=[MAYA])
    world.add_channel(OTHER, "other", members=[MAYA])
    async with serving(create_app(world)) as address:
        world.base_url = address
        yield world
        await world.aclose()


@pytest.fixture
async def chats(world: SlackWorld, redis: Redis) -> AsyncIterator[tuple[SlackChat, SlackChat]]:
    """Two processes."""
    async with open_session() as session:
        clients = make_clients(world.bot_token, f"{world.base_url}/api/", session)
        clock = MemoryClock(datetime.fromtimestamp(world.clock.now(), UTC))
        one, other = (
            SlackChat(
                clients,
                keys=MemoryKeys(),
                clock=clock,
                allowed_hosts=frozenset({"127.0.0.1"}),
                pacer=SharedPacer(Wire(redis, wait_for_disk=False)),
            )
            for _ in range(2)
        )
        yield one, other


def calls(world: SlackWorld) -> int:
    return sum(record.method == "chat.postMessage" for record in world.journal)


async def test_two_processes_never_earn_a_refusal_from_a_channel(
    world: SlackWorld, chats: tuple[SlackChat, SlackChat]
) -> None:
    tenant = TenantId(world.team_id)
    refusals: list[ChatUnavailable] = []
    for index in range(12):
        try:
            await chats[index % 2].post(tenant, DESK, NOTICE, marker=f"m{index}")
        except ChatUnavailable as exc:
            refusals.append(exc)

    assert len(world.messages(DESK)) == calls(world) == 4
    assert [refusal.detail for refusal in refusals] == ["pace"] * 8
    waits = [refusal.retry_after or timedelta() for refusal in refusals]
    assert all(timedelta() < wait <= timedelta(seconds=4) for wait in waits)
    await chats[0].post(tenant, OTHER, NOTICE, marker="elsewhere")
    assert len(world.messages(OTHER)) == 1


async def test_a_refusal_of_one_process_silences_the_other(
    world: SlackWorld, chats: tuple[SlackChat, SlackChat]
) -> None:
    tenant = TenantId(world.team_id)
    world.faults.add(method="chat.postMessage", kind="429", retry_after=20)
    with pytest.raises(ChatUnavailable):
        await chats[0].post(tenant, DESK, NOTICE, marker="m0")
    before = calls(world)

    with pytest.raises(ChatUnavailable) as silence:
        await chats[1].post(tenant, OTHER, NOTICE, marker="m1")

    assert calls(world) == before
    assert silence.value.retry_after is not None
    assert silence.value.retry_after > timedelta(seconds=15)
