"""`python -m bot backup FILE` and `restore FILE`, for the embedded server.

Rule: a backup counts only once a server has loaded it, our key opens it, and every file and text
in it was decoded; a restore touches nothing before the same is shown. What cannot be read is named
and kept as it is: it holds nobody else up. The file never holds SECRET_KEY, and is nothing without
it.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from bot.adapters.redis import snapshots
from bot.adapters.redis.embedded import EmbeddedServer
from bot.adapters.redis.opening import open_servers
from bot.adapters.redis.soundness import Soundness, examined
from bot.adapters.redis.store import RedisStore
from bot.adapters.redis.wire import Servers
from bot.adapters.system.clock import SystemClock
from bot.adapters.system.keys import open_keys
from bot.config import Settings
from bot.console.backup_file import FORMAT, SNAPSHOT, Label, digest_of, packed, published, unpacked
from bot.console.unreadable import tell_unreadable, tell_unreadable_words
from bot.errors import ConfigError
from bot.usecases.settle_restored import settle_restored

_SHOWN_EVERY: Final = 1000
_QUEUE_KEYS: Final = ("assent:*", "a:lease:*", "a:{try:*")
"""Wake-ups and leases: true of another day, and nothing that the store does not know."""

_KEEP_OLDER: Final = (
    "The backup was written with it as it is. Keep your older backups: the newest one in which it "
    "can be read is the one to restore. If another version of Assent wrote it, run that one."
)
_WHAT_NOW: Final = (
    "All the rest is back. Nothing is sent to a contact whose file cannot be read, and no text is "
    "shown that cannot be. If another version of Assent wrote it, run that one; else restore an "
    "older backup, with --force, or go on without it."
)


async def make_backup(settings: Settings, *, file: Path) -> int:
    """Write a backup of the folder's store; 0 once it is on disk, 1 if not all can be read."""
    folder = _embedded(settings)
    place = _place_for(file)
    if not snapshots.holds_facts(folder):
        raise ConfigError(f"There is nothing to back up in {folder}: is DATA_DIR the right one?")
    # In the place where the file will be: there is room for it, and one step puts it there.
    with tempfile.TemporaryDirectory(prefix=".backup-", dir=place) as made_in:
        work = Path(made_in)
        made = SystemClock().now()
        await _taken(folder, work / SNAPSHOT)
        _tell(f"Snapshot taken ({_size(work / SNAPSHOT)}). Opening it ...")
        contents = await _looked_into(settings, work / SNAPSHOT, work / "scratch")
        label = Label(
            format=FORMAT,
            made=made.isoformat(timespec="seconds"),
            sha256=await asyncio.to_thread(digest_of, work / SNAPSHOT),
            keys=contents.keys,
            contacts=contents.sound.contacts,
            workspaces=contents.workspaces,
        )
        await asyncio.to_thread(packed, work, label)
        await asyncio.to_thread(published, work / "whole", file)
    print(
        f"{_counted(contents.sound)} of {_workspaces(len(label.workspaces))} in {file} "
        f"({_size(file)}). It can only be read with SECRET_KEY, which is not in it."
    )
    return _judged(contents.sound, _KEEP_OLDER)


async def restore_backup(settings: Settings, *, file: Path, force: bool) -> int:
    """Put a backup in the place of the folder's store; 0 once it is there, with a gap open.

    1 if it is there, but not all of it can be read.
    """
    folder = _embedded(settings)
    with snapshots.alone_in(folder) as scratch:
        if snapshots.holds_facts(folder) and not force:
            raise ConfigError(
                f"{folder} holds a store already. With --force it is set aside, not deleted."
            )
        scratch.mkdir(mode=0o700)
        label = await asyncio.to_thread(unpacked, file, scratch / SNAPSHOT)
        made = datetime.fromisoformat(label.made)
        _tell(f"Backup of {made:%Y-%m-%d %H:%M} UTC is whole. Opening it ...")
        sound, given_back = await _prepared(settings, label, scratch)
        aside = f"before-restore-{SystemClock().now():%Y%m%d-%H%M%S}"
        old = await asyncio.to_thread(snapshots.put_in_place, folder, scratch / "new", aside=aside)
    if old is not None:
        print(f"What was there before lies in {old}: delete it when you no longer need it.")
    print(
        f"{_counted(sound)} are back as of {made:%Y-%m-%d %H:%M} UTC; {given_back} texts "
        "that were waiting went back to their writers. Start web and worker: nothing is sent "
        "before RingCentral's texts and opt-outs since then are read."
    )
    return _judged(sound, _WHAT_NOW)


def _embedded(settings: Settings) -> Path:
    if settings.redis_url.get_secret_value():
        raise ConfigError(
            "REDIS_URL is set, so DATA_DIR holds no store: back that server up by its own means "
            "(docs/operations.md)."
        )
    return settings.data_dir.resolve()


def _place_for(file: Path) -> Path:
    """Return the folder of a file that is not there yet.

    Raises:
        ConfigError: it is, or its folder is not.
    """
    if file.exists():
        raise ConfigError(f"{file} is there already: name another file.")
    if not file.absolute().parent.is_dir():
        raise ConfigError(f"There is no folder {file.parent}.")
    return file.absolute().parent


async def _taken(folder: Path, to: Path) -> None:
    server = EmbeddedServer(folder)
    try:
        await snapshots.take(folder, await server.start(), to)
    finally:
        await server.stop()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Contents:
    keys: int
    sound: Soundness
    workspaces: tuple[str, ...]


async def _looked_into(settings: Settings, snapshot: Path, scratch: Path) -> _Contents:
    """Load a snapshot into a server of its own, open it with our key, and count."""
    async with snapshots.opened(snapshot, scratch) as url:
        servers = await open_servers(url)
        try:
            store = RedisStore(servers, clock=SystemClock())
            keys = await _keys(servers)
            if not keys:
                raise ConfigError("The snapshot is empty.")
            await open_keys(settings.secret_key.get_secret_value(), store)
            tenants = await store.tenants()
            sound = await examined(servers, tenants, looked=_show_looked)
        finally:
            await servers.aclose()
    return _Contents(keys=keys, sound=sound, workspaces=tuple(tenants))


async def _prepared(settings: Settings, label: Label, scratch: Path) -> tuple[Soundness, int]:
    """Load a backup beside the folder, compare it with its label, and settle it."""
    async with snapshots.opened(scratch / SNAPSHOT, scratch / "new") as url:
        servers = await open_servers(url)
        try:
            clock = SystemClock()
            store = RedisStore(servers, clock=clock)
            keys = await _keys(servers)
            await open_keys(settings.secret_key.get_secret_value(), store)
            tenants = await store.tenants()
            sound = await examined(servers, tenants, looked=_show_looked)
            if (keys, sound.contacts) != (label.keys, label.contacts):
                raise ConfigError(
                    f"The backup is not whole: {sound.contacts} contacts instead of "
                    f"{label.contacts}. Nothing was changed."
                )
            await _forget(servers)
            made = datetime.fromisoformat(label.made)
            given_back = 0
            for tenant in tenants:
                given_back += await settle_restored(
                    store,
                    tenant=tenant,
                    made=made,
                    now=clock.now(),
                    looked=_show_looked,
                    unreadable=set(),
                )
        finally:
            await servers.aclose()
    return sound, given_back


async def _keys(servers: Servers) -> int:
    """Return how many keys there are that do not go by themselves."""
    keys = 0
    for node in servers.masters:
        space = (await node.redis.info("keyspace")).get("db0", {})
        keys += int(space.get("keys", 0)) - int(space.get("expires", 0))
    return keys


def _judged(sound: Soundness, advice: str) -> int:
    """Name what cannot be read, with what to do; return the exit code."""
    files, words = tell_unreadable(sound.files), tell_unreadable_words(sound.words)
    if files or words:
        _tell(advice)
    return int(files or words)


async def _forget(servers: Servers) -> None:
    for node in servers.masters:
        for pattern in _QUEUE_KEYS:
            async for name in node.redis.scan_iter(match=pattern, count=1000):
                await node.redis.unlink(name)


def _tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def _show_looked(contacts: int) -> None:
    """Say on a terminal how far it is; the next line goes over it."""
    if contacts % _SHOWN_EVERY == 0 and sys.stderr.isatty():
        print(f"{contacts:,} contacts looked through\x1b[K", end="\r", file=sys.stderr, flush=True)


def _counted(sound: Soundness) -> str:
    contacts = f"{sound.contacts:,} contacts" if sound.contacts != 1 else "1 contact"
    return f"{contacts} and {sound.texts:,} text{'' if sound.texts == 1 else 's'}"


def _workspaces(number: int) -> str:
    return "1 workspace are" if number == 1 else f"{number} workspaces are"


def _size(path: Path) -> str:
    size = path.stat().st_size
    return f"{size / 2**20:.1f} MB" if size >= 2**20 else f"{size / 2**10:.1f} KB"
