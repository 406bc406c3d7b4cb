"""Stores to test with: one in memory, one on a real server of each test process."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, settings

from bot.adapters.memory.clock import MemoryClock
from bot.adapters.memory.store import MemoryStore
from bot.adapters.redis.embedded import EmbeddedServer
from bot.adapters.redis.opening import open_servers
from bot.adapters.redis.store import RedisStore
from bot.ports import Store
from tests.builders import NOW
from tests.resilience.cluster.fleet import planned

settings.register_profile(
    "assent",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("assent")


@dataclass(frozen=True, slots=True, kw_only=True)
class TimedStore:
    """A store and a way to let its time pass."""

    store: Store
    clock: MemoryClock
    pass_time: Callable[[timedelta], Awaitable[None]]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--on-cluster", action="store_true", help="the real store is a cluster of six servers"
    )


@pytest.fixture(scope="session")
def store_url(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """Return the address of a real server that lives as long as this test process."""
    if request.config.getoption("--on-cluster"):
        cluster = planned(tmp_path_factory.mktemp("cluster"))
        try:
            asyncio.run(cluster.form())
            yield cluster.url
        finally:
            cluster.stop()
        return
    server = EmbeddedServer(tmp_path_factory.mktemp("store"))
    yield asyncio.run(server.start())
    asyncio.run(server.stop())


@pytest.fixture
def clock() -> MemoryClock:
    return MemoryClock(NOW)


@pytest.fixture
def memory_store(clock: MemoryClock) -> MemoryStore:
    return MemoryStore(clock)


@pytest.fixture
async def redis_store(store_url: str, clock: MemoryClock) -> AsyncIterator[RedisStore]:
    """Return an empty store on the real server."""
    servers = await open_servers(store_url)
    try:
        for node in servers.masters:
            await node.redis.flushall()
        yield RedisStore(servers, clock=clock)
    finally:
        await servers.aclose()


@pytest.fixture(params=["memory", "redis"])
def timed(request: pytest.FixtureRequest, clock: MemoryClock) -> TimedStore:
    """Return each kind of store in turn."""
    store: Store = request.getfixturevalue(f"{request.param}_store")

    async def pass_time(by: timedelta) -> None:
        clock.advance(by)
        # The server times leases, limits and short-lived values by a clock of its own.
        if isinstance(store, RedisStore):
            await asyncio.sleep(by.total_seconds())

    return TimedStore(store=store, clock=clock, pass_time=pass_time)


@pytest.fixture
def store(timed: TimedStore) -> Store:
    """Return each kind of store in turn."""
    return timed.store
