"""Wake-ups on a real server: none is refused, and equal ones for later are one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from docket import Docket
from redis.asyncio import Redis

from bot.adapters.docket.queue import DocketQueue, open_docket, open_worker
from bot.adapters.redis.embedded import EmbeddedServer
from bot.errors import StoreUnavailable

SOON = timedelta(milliseconds=200)


@dataclass(slots=True)
class Desk:
    """A docket with one task that notes what it is woken for."""

    docket: Docket
    queue: DocketQueue
    woken: list[tuple[str, ...]] = field(default_factory=list)
    meanwhile: Callable[[], Awaitable[None]] | None = None
    """What happens while the task runs for the first time."""

    async def work(self) -> None:
        """Run a worker until nothing waits."""
        async with open_worker(self.docket) as worker:
            await worker.run_until_finished()


@pytest.fixture
async def desk(store_url: str) -> AsyncIterator[Desk]:
    async with Redis.from_url(store_url) as redis:
        await redis.flushall()
    async with open_docket(store_url) as docket:
        desk = Desk(docket, DocketQueue(docket))

        async def send_text(*ids: str) -> None:
            desk.woken.append(ids)
            if (meanwhile := desk.meanwhile) is not None:
                desk.meanwhile = None
                await meanwhile()

        docket.register(send_text)
        yield desk


async def test_a_wake_up_runs_the_task_with_its_ids(desk: Desk) -> None:
    await desk.queue.wake("send_text", "T0TEAM", "txt_1")

    await desk.work()

    assert desk.woken == [("T0TEAM", "txt_1")]


async def test_a_wake_up_while_the_same_task_runs_is_not_dropped(desk: Desk) -> None:
    desk.meanwhile = lambda: desk.queue.wake("send_text", "txt_1")
    await desk.queue.wake("send_text", "txt_1")

    await desk.work()

    assert desk.woken == [("txt_1",), ("txt_1",)]


async def test_a_wake_up_for_later_waits_for_its_instant(desk: Desk) -> None:
    due = datetime.now(UTC) + SOON
    await desk.queue.wake("send_text", "txt_1", when=due)

    assert await desk.queue.depth() == 1
    await desk.work()

    assert desk.woken == [("txt_1",)]
    assert datetime.now(UTC) >= due
    assert await desk.queue.depth() == 0


async def test_equal_wake_ups_for_later_are_one(desk: Desk) -> None:
    due = datetime.now(UTC) + SOON
    for _ in range(3):
        await desk.queue.wake("send_text", "txt_1", when=due)
    await desk.queue.wake("send_text", "txt_2", when=due)

    await desk.work()

    assert sorted(desk.woken) == [("txt_1",), ("txt_2",)]


async def test_a_timed_wake_up_that_meets_its_running_twin_is_not_dropped(desk: Desk) -> None:
    due = datetime.now(UTC) + SOON
    desk.meanwhile = lambda: desk.queue.wake("send_text", "txt_1", when=due)
    await desk.queue.wake("send_text", "txt_1", when=due)

    await desk.work()

    assert desk.woken == [("txt_1",), ("txt_1",)]


async def test_a_timed_wake_up_after_its_twin_is_done_runs_again(desk: Desk) -> None:
    due = datetime.now(UTC) + SOON
    await desk.queue.wake("send_text", "txt_1", when=due)
    await desk.work()
    await desk.queue.wake("send_text", "txt_1", when=due)

    await desk.work()

    assert desk.woken == [("txt_1",), ("txt_1",)]


async def test_a_wake_up_never_comes_before_its_instant(desk: Desk) -> None:
    seen: list[datetime] = []

    async def note() -> None:
        seen.append(datetime.now(UTC))

    due = datetime.now(UTC) + SOON + timedelta(microseconds=1)
    desk.meanwhile = note
    await desk.queue.wake("send_text", "txt_1", when=due)

    await desk.work()

    assert seen[0] >= due


async def test_a_server_that_is_gone_is_unavailable(tmp_path: Path) -> None:
    server = EmbeddedServer(tmp_path)
    async with open_docket(await server.start()) as docket:

        async def send_text(*ids: str) -> None:
            raise AssertionError(ids)

        docket.register(send_text)
        queue = DocketQueue(docket)
        await server.stop()

        for call in (
            queue.depth(),
            queue.wake("send_text", "txt_1"),
            queue.wake("send_text", "txt_1", when=datetime.now(UTC) + SOON),
        ):
            with pytest.raises(StoreUnavailable):
                await call


@pytest.mark.parametrize(
    ("url", "opened"),
    [
        ("unix:///run/a%20b.sock", "unix:///run/a%20b.sock?max_connections=300"),
        ("redis://host:6379/0?db=1", "redis://host:6379/0?db=1&max_connections=300"),
        ("redis://host/0?max_connections=7", "redis://host/0?max_connections=7"),
        ("memory://here", "memory://here"),
    ],
)
def test_the_pool_is_larger_than_the_clients_default(url: str, opened: str) -> None:
    assert open_docket(url).url == opened
