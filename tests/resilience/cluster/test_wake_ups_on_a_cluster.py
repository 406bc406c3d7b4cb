"""Wake-ups go on when the node that docket listens at, or the one that holds them, is lost."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import timedelta

import pytest
from docket import Docket

from bot.adapters.docket.queue import DocketQueue, open_worker, running_docket
from bot.adapters.redis.opening import docket_url, open_servers
from bot.adapters.system.clock import SystemClock
from bot.errors import StoreUnavailable
from tests.resilience.cluster.fleet import Fleet, Member

pytestmark = [
    pytest.mark.timeout(120),
    # redis-py does not close its connections to a node that it drops from its map.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.mark.parametrize("lost", ["the node it listens at", "the node that holds them"])
async def test_a_worker_goes_on_when_a_node_is_lost_for_good(fleet: Fleet, lost: str) -> None:
    ran: asyncio.Queue[str] = asyncio.Queue()

    async def send_text(tenant: str, text: str) -> None:
        await ran.put(f"{tenant} {text}")

    servers = await open_servers(fleet.url)
    async with running_docket(docket_url(fleet.url, servers)) as docket:
        docket.register(send_text)
        queue = DocketQueue(docket)
        async with open_worker(docket) as worker:
            working = asyncio.create_task(worker.run_forever())
            await queue.wake("send_text", "T1", "before")
            assert await asyncio.wait_for(ran.get(), 20) == "T1 before"
            later = SystemClock().now() + timedelta(seconds=3)
            await queue.wake("send_text", "T1", "timed", when=later)

            (await _victim(fleet, docket, lost)).kill()
            await fleet.serving()
            await _woken(queue)

            found = {await asyncio.wait_for(ran.get(), 30) for _ in range(2)}
            working.cancel()
            with suppress(asyncio.CancelledError):
                await working
    await servers.aclose()
    assert found == {"T1 after", "T1 timed"}


async def _victim(fleet: Fleet, docket: Docket, lost: str) -> Member:
    if lost == "the node that holds them":
        return await fleet.master_of(docket.stream_key)
    listened = docket._redis._node_pool
    assert listened is not None
    port = listened.connection_kwargs["port"]
    return next(member for member in fleet.members if member.port == port)


async def _woken(queue: DocketQueue) -> None:
    """Wake once; a client that has not heard of the failover yet is asked again."""
    while True:
        try:
            await queue.wake("send_text", "T1", "after")
        except StoreUnavailable:
            await asyncio.sleep(0.2)
        else:
            return
