"""Six servers that form a cluster on this machine, each of which may be killed.

Rule: only what a server's own folder holds survives it; nothing else of a killed server is kept.
"""

from __future__ import annotations

import asyncio
import socket
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

from redis.asyncio import Redis
from redis.exceptions import RedisError

from bot.adapters.redis.node import client_of
from bot.adapters.redis.server_binary import find_server

MASTERS: Final = 3
SLOTS: Final = 16384
FORMED_WITHIN: Final = 30.0
NODE_TIMEOUT: Final = 1000
"""Milliseconds after which a silent server is taken for dead."""


@dataclass(slots=True)
class Member:
    """One server."""

    folder: Path
    port: int
    process: subprocess.Popen[bytes] | None = None
    id: str = ""

    @property
    def place(self) -> str:
        """Where it answers."""
        return f"127.0.0.1:{self.port}"

    @property
    def lives(self) -> bool:
        """Whether it runs."""
        return self.process is not None and self.process.poll() is None

    def start(self) -> None:
        """Start it on its file."""
        self.folder.mkdir(parents=True, exist_ok=True)
        words = [
            *(str(find_server()), "--port", str(self.port), "--bind", "127.0.0.1"),
            *("--dir", str(self.folder), "--logfile", str(self.folder / "server.log")),
            *("--cluster-enabled", "yes", "--cluster-config-file", "nodes.conf"),
            # By default the bus listens 10,000 ports higher, which may be no port at all.
            *("--cluster-port", str(_free_port()), "--cluster-node-timeout", str(NODE_TIMEOUT)),
            *("--appendonly", "yes", "--appendfsync", "always", "--save", ""),
            *("--maxmemory-policy", "noeviction", "--repl-diskless-sync-delay", "0"),
        ]
        self.process = subprocess.Popen(
            words,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def kill(self) -> None:
        """Kill it as a power cut would."""
        if self.process is not None and self.lives:
            self.process.kill()
            self.process.wait()

    async def command(self, *words: str | int) -> Any:
        """Return its answer to one command."""
        client = client_of(f"redis://{self.place}/0")
        try:
            return await client.execute_command(*words)  # type: ignore[no-untyped-call]  # redis-py's
        finally:
            await client.aclose()


@dataclass(slots=True)
class Fleet:
    """The cluster."""

    members: tuple[Member, ...]

    @property
    def url(self) -> str:
        """What REDIS_URL says: two of them are enough to find all."""
        return "redis+cluster://" + ",".join(one.place for one in self.members[:2])

    async def form(self) -> None:
        """Make one cluster of the servers, and wait until every replica follows its master."""
        for member in self.members:
            member.start()
        for member in self.members:
            member.id = str(await _until(partial(member.command, "CLUSTER", "MYID")))
        first, *others = self.members
        for other in others:
            bus = await _bus_port(other)
            await first.command("CLUSTER", "MEET", "127.0.0.1", other.port, bus)
        edges = [SLOTS * number // MASTERS for number in range(MASTERS + 1)]
        for number, master in enumerate(self.members[:MASTERS]):
            await master.command("CLUSTER", "ADDSLOTSRANGE", edges[number], edges[number + 1] - 1)
        await _until(self._all_known)
        for master, replica in zip(self.members[:MASTERS], self.members[MASTERS:], strict=True):
            await replica.command("CLUSTER", "REPLICATE", master.id)
        await _until(self._whole)

    async def master_of(self, key: str) -> Member:
        """Return the server that holds a key now."""
        asked = next(one for one in self.members if one.lives)
        slot = await asked.command("CLUSTER", "KEYSLOT", key)
        for low, high, master, *_ in await asked.command("CLUSTER", "SLOTS"):
            if low <= slot <= high:
                return next(one for one in self.members if one.port == master[1])
        raise LookupError(key)

    async def masters(self) -> list[Member]:
        """Return the servers that hold slots now."""
        asked = next(one for one in self.members if one.lives)
        ports = {master[1] for _, _, master, *_ in await asked.command("CLUSTER", "SLOTS")}
        return [one for one in self.members if one.port in ports]

    async def serving(self) -> None:
        """Wait until all slots are served by servers that live, and each of these knows it."""
        await _until(self._serving)

    async def whole(self) -> None:
        """Wait until every server that lives is up and every replica follows."""
        await _until(self._whole)

    def stop(self) -> None:
        """Kill every server."""
        for member in self.members:
            member.kill()

    async def _all_known(self) -> bool:
        for member in self.members:
            lines = _text(await member.command("CLUSTER", "NODES")).splitlines()
            if len(lines) < len(self.members) or any("handshake" in line for line in lines):
                return False
        return True

    async def _serving(self) -> bool:
        living = [one for one in self.members if one.lives]
        ports = {one.port for one in living}
        for member in living:
            state = _text(await member.command("CLUSTER", "INFO"))
            slots = await member.command("CLUSTER", "SLOTS")
            owned = sum(last + 1 - first for first, last, *_ in slots)
            owners = {master[1] for _, _, master, *_ in slots}
            if "cluster_state:ok" not in state or owned < SLOTS or not owners <= ports:
                return False
        return True

    async def _whole(self) -> bool:
        if not await self._serving():
            return False
        living = [one for one in self.members if one.lives]
        for member in living:
            rows = await member.command("CLUSTER", "SLOTS")
            if sum(len(replicas) for _, _, _, *replicas in rows) < len(living) - MASTERS:
                return False
        roles = [await member.command("ROLE") for member in living]
        following = [role for role in roles if role[0] in {"slave", "replica"}]
        return len(following) == len(living) - MASTERS and all(
            role[3] == "connected" for role in following
        )


@asynccontextmanager
async def fleet(folder: Path) -> AsyncIterator[Fleet]:
    """Let a cluster live while the block runs."""
    formed = planned(folder)
    try:
        await formed.form()
        yield formed
    finally:
        formed.stop()


def planned(folder: Path) -> Fleet:
    """Return a cluster that is not there yet: `form` it, and `stop` it whatever happens."""
    members = (
        Member(folder=folder / f"node{number}", port=_free_port()) for number in range(2 * MASTERS)
    )
    return Fleet(tuple(members))


async def alone(member: Member) -> None:
    """Start one server as a cluster of its own, which holds every slot."""
    member.start()
    member.id = str(await _until(partial(member.command, "CLUSTER", "MYID")))
    await member.command("CLUSTER", "ADDSLOTSRANGE", 0, SLOTS - 1)

    async def serves() -> bool:
        return "cluster_state:ok" in _text(await member.command("CLUSTER", "INFO"))

    await _until(serves)


def lone_member(folder: Path) -> Member:
    """Return a server that is not started yet."""
    return Member(folder=folder, port=_free_port())


async def _bus_port(member: Member) -> int:
    client: Redis = client_of(f"redis://{member.place}/0")
    try:
        return int((await client.config_get("cluster-port"))["cluster-port"] or 0)
    finally:
        await client.aclose()


def _text(answer: Any) -> str:
    """Return CLUSTER INFO or NODES as it came: the client may have parsed it."""
    if isinstance(answer, dict):
        return "\n".join(f"{key}:{value}" for key, value in answer.items())
    return str(answer)


async def _until(done: Any) -> Any:
    async with asyncio.timeout(FORMED_WITHIN):
        while True:
            try:
                if answer := await done():
                    return answer
            except (RedisError, OSError):
                # It has not begun to listen yet.
                await asyncio.sleep(0.05)
            await asyncio.sleep(0.05)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
