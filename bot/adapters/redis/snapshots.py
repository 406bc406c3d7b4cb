"""Snapshots of the embedded server: taken while it runs, looked into beside it, put in its place.

Rule: the folder of a running server is never written to by anybody else, and a folder whose
restore broke off is not started, because a server without its file would begin with no opt-outs.
"""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Final

from redis.asyncio import Redis

from bot.adapters.redis import folder_locks
from bot.adapters.redis.embedded import RESTORING, EmbeddedServer
from bot.adapters.redis.node import client_of, store_errors
from bot.errors import ConfigError, StoreUnavailable

_FILES: Final = "appendonlydir"
"""Where a server keeps what it acknowledged, below its folder."""
_BASE: Final = "appendonly.aof.1.base.rdb"
_MANIFEST: Final = f"file {_BASE} seq 1 type b\nfile appendonly.aof.1.incr.aof seq 1 type i\n"
_POLL: Final = 0.05


async def take(folder: Path, url: str, to: Path) -> None:
    """Have the folder's running server write a snapshot of one instant, and move it to `to`.

    Raises:
        StoreUnavailable: the server could not write it.
    """
    redis = client_of(url)
    lock = await asyncio.to_thread(folder_locks.take, folder / "backup.lock")
    if lock is None:
        raise ConfigError("Another backup of this folder is being taken: wait for it.")
    try:
        with store_errors():
            begun = int((await redis.info("persistence"))["rdb_saves"])
            await redis.execute_command("BGSAVE", "SCHEDULE")  # type: ignore[no-untyped-call]  # redis-py's
            await _saved(redis, begun)
        await asyncio.to_thread(_moved, folder / "dump.rdb", to)
    finally:
        os.close(lock)
        await redis.aclose()


async def _saved(redis: Redis, begun: int) -> None:
    """Wait until one snapshot more was begun, and the last one has been written."""
    while True:
        state = await redis.info("persistence")
        if int(state["rdb_saves"]) > begun and not int(state["rdb_bgsave_in_progress"]):
            break
        await asyncio.sleep(_POLL)
    if state["rdb_last_bgsave_status"] != "ok":
        raise StoreUnavailable(
            "The server could not write its snapshot: is there room on the disk?", detail="bgsave"
        )


def _moved(snapshot: Path, to: Path) -> None:
    snapshot.chmod(0o600)
    shutil.move(snapshot, to)


@asynccontextmanager
async def opened(snapshot: Path, scratch: Path) -> AsyncIterator[str]:
    """Yield the address of a server of its own on this snapshot; what it writes stays in `scratch`.

    Raises:
        ConfigError: the snapshot cannot be read.
    """
    files = scratch / _FILES
    files.mkdir(mode=0o700, parents=True)
    await asyncio.to_thread(shutil.copyfile, snapshot, files / _BASE)
    (files / "appendonly.aof.1.incr.aof").touch(0o600)
    (files / "appendonly.aof.manifest").write_text(_MANIFEST, "utf-8")
    server = EmbeddedServer(scratch)
    try:
        yield await server.start()
    finally:
        await server.stop()


def holds_facts(folder: Path) -> bool:
    """Say whether a server of this folder has ever kept anything."""
    return any((folder / _FILES).glob("*"))


@contextmanager
def alone_in(folder: Path) -> Iterator[Path]:
    """Yield the scratch folder of a restore while nobody else can use this folder.

    Raises:
        ConfigError: a process uses the folder.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    scratch = folder / "restore.scratch"
    with folder_locks.alone(folder / "start.lock"):
        held = [folder_locks.take(folder / name) for name in ("users.lock", "server.lock")]
        try:
            if None in held:
                raise ConfigError(
                    f"A process uses {folder}: stop web, worker and the sandbox first."
                )
            shutil.rmtree(scratch, ignore_errors=True)
            try:
                yield scratch
            finally:
                shutil.rmtree(scratch, ignore_errors=True)
        finally:
            for handle in held:
                if handle is not None:
                    os.close(handle)


def put_in_place(folder: Path, scratch: Path, *, aside: str) -> Path | None:
    """Make what `scratch` holds the folder's own; return where the old facts lie now, if any."""
    mark = folder / RESTORING
    mark.touch(0o600)
    _synced(folder)
    old = folder / _FILES
    kept: Path | None = None
    if old.exists():
        kept = folder / aside
        old.rename(kept)
    (scratch / _FILES).rename(old)
    _synced(folder)
    mark.unlink()
    _synced(folder)
    return kept


def _synced(folder: Path) -> None:
    """Have the names in a folder on disk."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
