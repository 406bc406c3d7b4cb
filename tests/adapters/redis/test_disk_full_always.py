"""The embedded server's disk is full, with each write on disk before it is acknowledged.

Rule: what was acknowledged is there afterwards; what is new is refused with a sentence; once there
is room everything goes on by itself.
"""

from __future__ import annotations

import asyncio
import resource
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.adapters.redis.embedded import EmbeddedServer
from bot.adapters.redis.opening import open_servers
from bot.adapters.redis.store import RedisStore
from bot.adapters.system.clock import SystemClock
from bot.errors import StoreUnavailable
from bot.texting.ids import ContactKey
from tests.builders import TENANT, a_contact_file, a_key, an_inbound, an_opt_out

DISK = 2_000_000
"""Bytes that a file may have: the kernel's limit for a process stands in for a full disk."""
LONG = "x" * 50_000
PATIENCE = 10.0


@dataclass(slots=True)
class Disk:
    """How much room there is for this process, and for the servers that it starts."""

    hard: int

    def limit(self, size: int) -> None:
        """Let no file grow beyond this."""
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, self.hard))


@contextmanager
def _a_small_disk() -> Iterator[Disk]:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    disk = Disk(hard)
    disk.limit(DISK)
    try:
        yield disk
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@asynccontextmanager
async def _a_store(folder: Path) -> AsyncIterator[RedisStore]:
    """Yield the store of a folder whose server is brought back whenever it ends."""
    server = EmbeddedServer(folder)
    servers = await open_servers(await server.start())
    try:
        async with server.kept_alive():
            yield RedisStore(servers, clock=SystemClock())
    finally:
        await servers.aclose()
        await server.stop()


async def _filled(store: RedisStore) -> tuple[list[str], StoreUnavailable]:
    """Keep long texts until the disk is full; return those that were acknowledged."""
    kept: list[str] = []
    for number in range(DISK // len(LONG) + 1):
        try:
            await store.keep_inbound(TENANT, a_key(), an_inbound(str(number), body=LONG))
        except StoreUnavailable as full:
            return kept, full
        kept.append(str(number))
    pytest.fail("the disk was never full")


async def _answers(store: RedisStore) -> None:
    await _in_time(store.tenants)


async def _taken(store: RedisStore) -> None:
    """Keep a text; a server that was brought back before there was room ends once more."""
    await _in_time(lambda: store.keep_inbound(TENANT, a_key(), an_inbound("new", body=LONG)))


async def _in_time(ask: Callable[[], Awaitable[object]]) -> None:
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            await ask()
        except StoreUnavailable:
            if time.monotonic() > deadline:
                raise
            await asyncio.sleep(0.05)
        else:
            return


async def test_nothing_that_was_acknowledged_is_lost_and_it_goes_on_once_there_is_room(
    tmp_path: Path,
) -> None:
    with _a_small_disk() as disk:
        async with _a_store(tmp_path / "data") as store:
            stopped = await store.commit(a_contact_file(an_opt_out()))
            kept, full = await _filled(store)

            # Brought back, it is as full as before.
            await _answers(store)
            with pytest.raises(StoreUnavailable) as again:
                await store.keep_inbound(TENANT, a_key(), an_inbound("new", body=LONG))

            disk.limit(resource.RLIM_INFINITY)
            await _taken(store)
            there = [text.id for text in await store.unread(TENANT, a_key())]
            file = await store.file(TENANT, ContactKey(stopped.key))

    assert "does not answer" in full.sentence
    assert "does not answer" in again.value.sentence
    assert {*kept, "new"} <= set(there)
    assert file is not None
    assert file.ledger.standing_opt_out()
