"""Snapshots: a running server's facts at one instant, and a folder that is never half a store."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.adapters.memory.clock import MemoryClock
from bot.adapters.redis import snapshots
from bot.adapters.redis.embedded import RESTORING, EmbeddedServer
from bot.adapters.redis.opening import open_servers
from bot.adapters.redis.store import RedisStore
from bot.errors import ConfigError
from bot.texting.ids import ContactKey
from tests.adapters.redis.conftest import OwnServer
from tests.builders import TENANT, a_contact_file, a_key


async def test_a_snapshot_holds_what_was_acknowledged_before_and_opens_beside_the_server(
    own: OwnServer, tmp_path: Path, clock: MemoryClock
) -> None:
    file = await own.store.commit(a_contact_file())

    await snapshots.take(own.folder, own.url, tmp_path / "kept.rdb")
    await own.store.commit(file)

    async with snapshots.opened(tmp_path / "kept.rdb", tmp_path / "scratch") as url:
        servers = await open_servers(url)
        assert await RedisStore(servers, clock=clock).file(TENANT, a_key()) == file
        await servers.aclose()


async def test_a_snapshot_taken_under_load_is_one_instant(
    own: OwnServer, tmp_path: Path, clock: MemoryClock
) -> None:
    over = asyncio.Event()

    async def write() -> None:
        number = 0
        while not over.is_set():
            number += 1
            await own.store.commit(a_contact_file(key=ContactKey(f"{number:026d}")))

    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(write())
        await asyncio.sleep(0.2)
        await snapshots.take(own.folder, own.url, tmp_path / "kept.rdb")
        over.set()

    async with snapshots.opened(tmp_path / "kept.rdb", tmp_path / "scratch") as url:
        servers = await open_servers(url)
        store = RedisStore(servers, clock=clock)
        kept = sorted([str(file.key) async for file in store.files(TENANT)])
        await servers.aclose()
    assert kept
    assert kept == [f"{number:026d}" for number in range(1, len(kept) + 1)]


async def test_a_file_that_is_no_snapshot_is_refused(tmp_path: Path) -> None:
    (tmp_path / "kept.rdb").write_bytes(b"not a snapshot")

    with pytest.raises(ConfigError, match="does not start"):
        async with snapshots.opened(tmp_path / "kept.rdb", tmp_path / "scratch"):
            pass


async def test_nobody_restores_into_a_folder_that_is_in_use(own: OwnServer) -> None:
    with pytest.raises(ConfigError, match="uses"), snapshots.alone_in(own.folder):
        pass


async def test_a_restore_that_broke_off_stops_every_start(tmp_path: Path) -> None:
    (tmp_path / RESTORING).touch()

    with pytest.raises(ConfigError, match="broke off"):
        await EmbeddedServer(tmp_path).start()
