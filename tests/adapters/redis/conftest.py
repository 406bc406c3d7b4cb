"""A server that a test may ill-treat."""

from __future__ import annotations

import os
import signal
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from redis.asyncio import Redis

from bot.adapters.memory.clock import MemoryClock
from bot.adapters.redis.embedded import EmbeddedServer
from bot.adapters.redis.opening import open_redis
from bot.adapters.redis.store import RedisStore


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnServer:
    """A server of one test, with a store on it."""

    server: EmbeddedServer
    folder: Path
    url: str
    redis: Redis
    store: RedisStore

    async def command(self, *words: str | int) -> None:
        """Give the server a command that the client has no method for."""
        await self.redis.execute_command(*words)  # type: ignore[no-untyped-call]  # redis-py's

    def kill(self) -> None:
        """Kill the server as a power cut would."""
        os.kill(pid_of(self.folder), signal.SIGKILL)


def pid_of(folder: Path) -> int:
    """Return the process of the server that was last started in this folder."""
    return int((folder / "server.pid").read_text("utf-8"))


@pytest.fixture
async def own(tmp_path: Path, clock: MemoryClock) -> AsyncIterator[OwnServer]:
    server = EmbeddedServer(tmp_path)
    url = await server.start()
    redis = await open_redis(url)
    store = RedisStore(redis, clock=clock)
    try:
        yield OwnServer(server=server, folder=tmp_path, url=url, redis=redis, store=store)
    finally:
        await redis.aclose()
        await server.stop()
