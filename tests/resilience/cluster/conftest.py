"""A cluster of one test, which may be ill-treated; only in runs that ask for clusters."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.adapters.memory.clock import MemoryClock
from bot.adapters.redis.opening import open_servers
from bot.adapters.redis.store import RedisStore
from tests.resilience.cluster.fleet import Fleet, planned


@pytest.fixture
def unformed(request: pytest.FixtureRequest, tmp_path: Path) -> Fleet:
    """Return six servers that are not started yet."""
    if not request.config.getoption("--on-cluster"):
        pytest.skip("takes a cluster of its own: `make cluster`")
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
