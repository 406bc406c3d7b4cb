"""Memory full, disk full, loading, no connection left: refused with a sentence, nothing lost.

Rule: what was acknowledged before the trouble is there after it; what was refused is not.
"""

from __future__ import annotations

import asyncio
import resource
import socket
import subprocess
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.adapters.memory.clock import MemoryClock
from bot.adapters.redis.durability import durability
from bot.adapters.redis.node import MAX_CONNECTIONS, client_of
from bot.adapters.redis.opening import open_servers
from bot.adapters.redis.server_binary import find_server
from bot.adapters.redis.store import RedisStore
from bot.adapters.redis.wire import Wire
from bot.errors import StoreUnavailable
from bot.ports import Store, StoredEvent
from bot.texting.ids import ContactKey
from tests.adapters.redis.conftest import OwnServer
from tests.builders import TENANT, a_contact_file, a_key, an_inbound, an_opt_out


async def _leased(store: Store) -> None:
    async with store.lease("x", ttl=timedelta(seconds=1)):
        pass


WRITES: dict[str, Callable[[Store], Awaitable[object]]] = {
    "an opt-out": lambda store: store.commit(a_contact_file(an_opt_out())),
    "a contact's text": lambda store: store.keep_inbound(TENANT, a_key(), an_inbound()),
    "Slack's event": lambda store: store.keep_event(
        StoredEvent(tenant=TENANT, id="Ev1", payload={"type": "message"})
    ),
    "a setting": lambda store: store.change_tenant(TENANT, lambda team: team),
    "a lease": _leased,
    "readiness": lambda store: store.ping(),
}


@dataclass(slots=True)
class Ailing:
    """A server that syncs each second, so that a full disk does not end it."""

    folder: Path
    port: int
    process: subprocess.Popen[bytes]

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"redis://127.0.0.1:{self.port}/0"

    def fill_disk(self) -> None:
        """Let no file of the server grow any more."""
        largest = max(path.stat().st_size for path in self.folder.rglob("*") if path.is_file())
        self._limit(largest)

    def make_room(self) -> None:
        """Let its files grow again."""
        self._limit(resource.RLIM_INFINITY)

    def _limit(self, size: int) -> None:
        hard = resource.prlimit(self.process.pid, resource.RLIMIT_FSIZE)[1]
        resource.prlimit(self.process.pid, resource.RLIMIT_FSIZE, (size, hard))


@contextmanager
def ailing(folder: Path, *words: str) -> Iterator[Ailing]:
    """Run a server in this folder while the block runs."""
    folder.mkdir(exist_ok=True)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    arguments = [
        *(str(find_server()), "--port", str(port), "--bind", "127.0.0.1", "--dir", str(folder)),
        *("--appendonly", "yes", "--appendfsync", "everysec", "--save", "", "--hz", "100"),
        *("--logfile", "", *words),
    ]
    with subprocess.Popen(
        arguments,
        stdout=subprocess.DEVNULL,
        # A file that may not grow is an error to the server, not its end.
        restore_signals=False,
    ) as process:
        try:
            yield Ailing(folder=folder, port=port, process=process)
        finally:
            process.kill()


@asynccontextmanager
async def a_store_on(server: Ailing, clock: MemoryClock) -> AsyncIterator[RedisStore]:
    """Yield a store as a process opens it, once the server answers."""
    deadline = time.monotonic() + 15
    while True:
        try:
            servers = await open_servers(server.url)
            break
        except StoreUnavailable:
            assert time.monotonic() < deadline
            await asyncio.sleep(0.05)
    try:
        facts = await durability(servers)
        yield RedisStore(servers, clock=clock, wait_for_disk=facts.wait_for_disk)
    finally:
        await servers.aclose()


async def test_a_full_memory_refuses_everything_new_and_forgets_nothing(own: OwnServer) -> None:
    file = await own.store.commit(a_contact_file(an_opt_out()))
    await own.redis.config_set("maxmemory", "1mb")

    for write in WRITES.values():
        with pytest.raises(StoreUnavailable, match="memory is full"):
            await write(own.store)

    assert await own.store.file(TENANT, a_key()) == file
    await own.redis.config_set("maxmemory", 0)
    assert await own.store.keep_inbound(TENANT, a_key(), an_inbound())
    assert await own.store.commit(file)


@pytest.mark.timeout(60)
async def test_a_full_disk_refuses_everything_new_until_there_is_room(
    tmp_path: Path, clock: MemoryClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.adapters.redis.node.DISK_PATIENCE", 500)
    with ailing(tmp_path / "data") as server:
        async with a_store_on(server, clock) as store:
            file = await store.commit(a_contact_file(an_opt_out()))
            server.fill_disk()
            with pytest.raises(StoreUnavailable):
                await store.keep_inbound(TENANT, a_key(), an_inbound(body="x" * 1000))

            await _until_refused(store)
            for write in WRITES.values():
                with pytest.raises(StoreUnavailable, match="cannot write to its disk"):
                    await write(store)
            assert await store.file(TENANT, a_key()) == file

            server.make_room()
            await _until_taken(store)
            kept = await store.commit(file)
            server.process.kill()
            server.process.wait()

    with ailing(tmp_path / "data") as server:
        async with a_store_on(server, clock) as store:
            assert await store.file(TENANT, a_key()) == kept


async def test_a_server_that_is_still_loading_says_so_and_then_serves(
    tmp_path: Path, clock: MemoryClock
) -> None:
    with ailing(tmp_path / "data") as server:
        async with a_store_on(server, clock) as store:
            file = await store.commit(a_contact_file(an_opt_out()))
            for start in range(0, 3000, 500):
                keys = [ContactKey(f"{number:026d}") for number in range(start, start + 500)]
                await store.commit_all([a_contact_file(key=key) for key in keys])

    slowly = ("--key-load-delay", "500", "--loading-process-events-interval-bytes", "1024")
    with ailing(tmp_path / "data", *slowly) as server:
        said = await _sentences_until_open(server)
        async with a_store_on(server, clock) as store:
            again = await store.file(TENANT, a_key())

    assert [sentence for sentence in said if "reading its file" in sentence]
    assert again == file


async def test_a_server_without_a_connection_left_is_unavailable_until_it_has_one(
    own: OwnServer,
) -> None:
    await own.redis.config_set("maxclients", 1)

    with pytest.raises(StoreUnavailable):
        await open_servers(own.url)

    await own.redis.config_set("maxclients", 100)
    await (await open_servers(own.url)).aclose()


async def test_a_process_that_uses_all_its_connections_says_so(
    own: OwnServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    servers = await open_servers(own.url)
    [node] = servers.masters
    pool: Any = node.redis.connection_pool
    monkeypatch.setattr(pool, "timeout", 0.1)
    taken = [await pool.get_connection() for _ in range(MAX_CONNECTIONS)]

    with pytest.raises(StoreUnavailable, match="no connection left"):
        await Wire(servers, wait_for_disk=False).read(("GET", "a"))

    for connection in taken:
        await pool.release(connection)
    assert await Wire(servers, wait_for_disk=False).read(("GET", "a")) == [None]
    await servers.aclose()


async def _sentences_until_open(server: Ailing) -> set[str]:
    """Return what a process that wants to write is told until it can."""
    said = set()
    async with asyncio.timeout(20):
        while True:
            redis = client_of(server.url)
            try:
                await Wire(redis, wait_for_disk=False).write(("SET", "a:probe", "1"))
            except StoreUnavailable as refused:
                said.add(str(refused))
                await asyncio.sleep(0.01)
            else:
                return said
            finally:
                await redis.aclose()


async def _until_refused(store: RedisStore) -> None:
    """Wait until the server has noticed that it cannot write."""
    async with asyncio.timeout(10):
        while True:
            try:
                await store.ping()
            except StoreUnavailable as refused:
                if refused.detail == "MISCONF":
                    return
            await asyncio.sleep(0.05)


async def _until_taken(store: RedisStore) -> None:
    async with asyncio.timeout(10):
        while True:
            try:
                await store.ping()
            except StoreUnavailable:
                await asyncio.sleep(0.05)
            else:
                return
