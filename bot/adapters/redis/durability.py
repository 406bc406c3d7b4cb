"""What the servers say about how they keep what they acknowledge.

Rule: an acknowledged opt-out survives a killed server, or we say that it might not (ruling 20).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from redis.asyncio import Redis
from redis.exceptions import NoPermissionError, RedisError, ResponseError

from bot.adapters.redis.cluster import Cluster
from bot.adapters.redis.node import Node, store_errors
from bot.adapters.redis.wire import Servers, Single

ENOUGH_MEMORY: Final = 64 * 2**20
"""Bytes below which a limit on memory stops the bot within days; a contact takes about 400."""
_NEARLY_FULL: Final = 0.8


@dataclass(frozen=True, slots=True, kw_only=True)
class Durability:
    """What a server does with a write before it answers; None where it does not say."""

    flavor: Literal["redis", "valkey"]
    version: str
    appendonly: bool | None
    appendfsync: str | None
    """`always`, `everysec` or `no`."""
    maxmemory_policy: str | None
    """Anything but `noeviction` may throw facts away when memory is full."""
    maxmemory: int = 0
    """Bytes; 0: as much as the machine has."""
    used_memory: int = 0
    replica: bool = False
    """Whether it only repeats what another server writes."""
    notes: tuple[str, ...] = ()
    """What is worth knowing but loses nothing by itself."""
    forgetful: tuple[str, ...] = ()
    """What would lose acknowledged writes after a failover."""

    @property
    def syncs_every_write(self) -> bool:
        """Whether an answer alone means that the write is on disk."""
        return self.appendonly is True and self.appendfsync == "always"

    @property
    def wait_for_disk(self) -> bool:
        """Whether each write must wait for the disk by WAITAOF; argument of `RedisStore`.

        A server that hides how often it syncs is waited for too.
        """
        return self.appendonly is True and self.appendfsync in {"everysec", None}

    @property
    def durable(self) -> bool:
        """Whether an acknowledged write survives a killed server."""
        return (self.syncs_every_write or self.wait_for_disk) and not self.evicts

    @property
    def evicts(self) -> bool:
        """Whether the server may drop keys when its memory is full."""
        return self.maxmemory_policy not in {None, "noeviction"}

    @property
    def short_of_memory(self) -> str:
        """Why new work will be refused soon; empty if it will not."""
        if self.maxmemory and self.maxmemory < ENOUGH_MEMORY:
            return (
                f"maxmemory is {self.maxmemory // 2**20} MB: raise it to 64 MB or more, or new "
                "texts will be refused."
            )
        if self.maxmemory and self.used_memory > _NEARLY_FULL * self.maxmemory:
            share = 100 * self.used_memory // self.maxmemory
            return f"Memory is {share} % full: raise maxmemory before new texts are refused."
        return ""

    @property
    def sentence(self) -> str:
        """What this means, for `doctor`."""
        if self.evicts:
            return (
                f"The store drops keys when its memory is full (maxmemory-policy "
                f"{self.maxmemory_policy}): set it to noeviction."
            )
        if self.syncs_every_write:
            return "Every write is on disk before it is acknowledged."
        if self.wait_for_disk and self.appendfsync is None:
            return "The store hides how often it syncs, so every write waits for its disk."
        if self.wait_for_disk:
            return (
                "Every write waits for the disk, up to a second each (appendfsync everysec); "
                "appendfsync always is faster here."
            )
        if self.appendonly is None:
            return (
                "The store does not say whether it keeps acknowledged writes through a crash, so "
                "treat it as if it did not: it needs appendonly yes and appendfsync always."
            )
        return (
            "The store can lose acknowledged opt-outs in a crash: set appendonly yes and "
            "appendfsync always."
        )


async def durability(servers: Redis | Servers) -> Durability:
    """Ask every server how it keeps what it acknowledges; the weakest counts.

    Raises:
        StoreUnavailable: one does not answer.
    """
    known = Single(Node(servers)) if isinstance(servers, Redis) else servers
    with store_errors():
        facts = [await _of(node.redis) for node in known.masters]
        forgetful = await _forgetful(known) if isinstance(known, Cluster) else ()
    worst = min(facts, key=lambda each: (each.durable, not each.wait_for_disk))
    fullest = max(facts, key=lambda each: bool(each.short_of_memory))
    return replace(
        worst,
        maxmemory=fullest.maxmemory,
        used_memory=fullest.used_memory,
        replica=any(each.replica for each in facts),
        notes=_notes(known) if isinstance(known, Cluster) else (),
        forgetful=forgetful,
    )


async def _of(redis: Redis) -> Durability:
    server = await redis.info("server")
    persistence = await redis.info("persistence")
    memory = await redis.info("memory")
    replication = await redis.info("replication")
    settings = await _settings(redis)
    flavor, number = version(server)
    aof = persistence.get("aof_enabled")
    return Durability(
        flavor=flavor,
        version=number,
        appendonly=None if aof is None else bool(int(aof)),
        appendfsync=settings.get("appendfsync"),
        maxmemory_policy=memory.get("maxmemory_policy"),
        maxmemory=int(memory.get("maxmemory", 0)),
        used_memory=int(memory.get("used_memory", 0)),
        replica=replication.get("role") == "slave",
    )


def _notes(cluster: Cluster) -> tuple[str, ...]:
    return tuple(
        f"{host}:{port} has no replica: while it is away, so is its share of the facts."
        for host, port in cluster.without_replica
    )


async def _forgetful(cluster: Cluster) -> tuple[str, ...]:
    found = []
    for place in cluster.replicas:
        host, port = place
        try:
            asked = await cluster.node(place).redis.info("persistence")
        except (RedisError, OSError, TimeoutError):
            found.append(f"The replica {host}:{port} does not answer.")
            continue
        if not int(asked.get("aof_enabled", 0)):
            found.append(
                f"The replica {host}:{port} keeps no file: after a failover to it a crash loses "
                "opt-outs. Set appendonly yes there too."
            )
    return tuple(found)


def version(server: dict[str, Any]) -> tuple[Literal["redis", "valkey"], str]:
    """Return what a server is by its INFO."""
    if "valkey_version" in server:
        return "valkey", str(server["valkey_version"])
    return "redis", str(server.get("redis_version", "0.0"))


async def _settings(redis: Redis) -> dict[str, str]:
    """Return the settings that the server lets us read; hosted ones often let us read none."""
    try:
        settings = await redis.config_get("appendfsync")
    except (NoPermissionError, ResponseError):
        return {}
    return {str(name): str(value) for name, value in settings.items()}
