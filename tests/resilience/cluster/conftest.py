"""A cluster of one test, which may be ill-treated; only in runs that ask for clusters."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.adapters.memory.clock import MemoryClock
from bot.adapters.redis.opening import open_servers
from bot.adapters.redis.store import RedisStore
from tests.resilience.cluster.fleet import Fleet, alone, lone_member, planned

WITH_FLEETS = {
    "test_books_on_a_cluster.py",
    "test_nodes_come_and_go.py",
    "test_wake_ups_on_a_cluster.py",
}


@pytest.fixture(scope="session")
def lone_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address of a cluster of one server, which refuses a command over two slots."""
    member = lone_member(tmp_path_factory.mktemp("lone"))
    try:
        asyncio.run(alone(member))
        yield f"redis+cluster://{member.place}"
    finally:
        member.kill()


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave what takes clusters of its own to `make cluster`."""
    if collection_path.name in WITH_FLEETS and not config.getoption("--on-cluster"):
        return True
    return None


@pytest.fixture
def unformed(tmp_path: Path) -> Fleet:
    """Return six servers that are not started yet."""
    return planned(tmp_path / "fleet")


@pytest.fixture
async def fleet(unformed: Fleet) -> AsyncIterator[Fleet]:
    """Return a cluster that is whole."""
    try:
        await unformed.form()
        yield unformed
    finally:
        unformed.stop()


@pytest.fixture
async def cluster_store(fleet: Fleet, clock: MemoryClock) -> AsyncIterator[RedisStore]:
    """Return a store on it."""
    servers = await open_servers(fleet.url)
    try:
        yield RedisStore(servers, clock=clock)
    finally:
        await servers.aclose()
