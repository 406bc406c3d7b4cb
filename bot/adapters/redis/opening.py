"""Opening the store: a tuned connection pool, and what the server says about itself.

Rule: an acknowledged opt-out survives a killed server, or we say that it might not (ruling 20).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, Literal
from urllib.parse import urlsplit

from redis.asyncio import BlockingConnectionPool, Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import NoPermissionError, ResponseError

from bot.adapters.redis.wire import store_errors
from bot.errors import ConfigError

MAX_CONNECTIONS: Final = 64
_SCHEMES: Final = frozenset({"redis", "rediss", "unix"})
_OLDEST: Final = (7, 2)
"""Valkey's own count began with 8; its 7.2 is Redis 7.2."""


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

    @property
    def syncs_every_write(self) -> bool:
        """Whether an answer alone means that the write is on disk."""
        return self.appendonly is True and self.appendfsync == "always"

    @property
    def wait_for_disk(self) -> bool:
        """Whether each write must wait for the disk by WAITAOF; argument of `RedisStore`."""
        return self.appendonly is True and self.appendfsync == "everysec"

    @property
    def durable(self) -> bool:
        """Whether an acknowledged write survives a killed server."""
        return (self.syncs_every_write or self.wait_for_disk) and not self.evicts

    @property
    def evicts(self) -> bool:
        """Whether the server may drop keys when its memory is full."""
        return self.maxmemory_policy not in {None, "noeviction"}

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
        if self.wait_for_disk:
            return (
                "Every write waits for the disk, up to a second each (appendfsync everysec); "
                "appendfsync always is faster here."
            )
        if self.appendonly is None or (self.appendonly and self.appendfsync is None):
            return (
                "The store does not say whether it keeps acknowledged writes through a crash, so "
                "treat it as if it did not: it needs appendonly yes and appendfsync always."
            )
        return (
            "The store can lose acknowledged opt-outs in a crash: set appendonly yes and "
            "appendfsync always."
        )


async def open_redis(url: str) -> Redis:
    """Return a client of a server that answers and is new enough; `aclose()` it at the end.

    Understands `redis://`, `rediss://` and `unix://`. Nothing is retried here: a lost answer may
    hide a write that happened.

    Raises:
        ConfigError: the address is none of these, or the server is too old.
        StoreUnavailable: it does not answer.
    """
    _check_scheme(url)
    try:
        pool = BlockingConnectionPool.from_url(
            url,
            decode_responses=True,
            # Without push messages, the pool notices at check-out that a server has gone.
            protocol=2,
            max_connections=MAX_CONNECTIONS,
            timeout=5,
            socket_timeout=5,
            socket_connect_timeout=2,
            retry=Retry(NoBackoff(), 0),
        )
    except ValueError as unreadable:
        raise ConfigError("REDIS_URL cannot be read: it looks like redis://host:6379/0.") from (
            unreadable
        )
    redis = Redis.from_pool(pool)
    try:
        with store_errors():
            _check_version(await redis.info("server"))
    except BaseException:
        await redis.aclose()
        raise
    return redis


async def durability(redis: Redis) -> Durability:
    """Ask the server how it keeps what it acknowledges.

    Raises:
        StoreUnavailable: it does not answer.
    """
    with store_errors():
        server = await redis.info("server")
        persistence = await redis.info("persistence")
        memory = await redis.info("memory")
        settings = await _settings(redis)
    flavor, version = _version(server)
    aof = persistence.get("aof_enabled")
    return Durability(
        flavor=flavor,
        version=version,
        appendonly=None if aof is None else bool(int(aof)),
        appendfsync=settings.get("appendfsync"),
        maxmemory_policy=memory.get("maxmemory_policy"),
    )


def _check_scheme(url: str) -> None:
    scheme = urlsplit(url).scheme
    if "cluster" in scheme or "sentinel" in scheme:
        raise ConfigError(
            f"REDIS_URL begins with {scheme}://: clusters and sentinels come later. "
            "Give the address of one server, such as redis://host:6379/0."
        )
    if scheme not in _SCHEMES:
        raise ConfigError(
            "REDIS_URL must begin with redis://, rediss:// or unix://, such as redis://host:6379/0."
        )


def _check_version(server: dict[str, Any]) -> None:
    flavor, version = _version(server)
    if tuple(int(part) for part in version.split(".")[:2]) < _OLDEST:
        raise ConfigError(
            f"REDIS_URL points to {flavor.capitalize()} {version}: "
            "Redis 7.2 or newer, or Valkey 8 or newer, is needed."
        )


def _version(server: dict[str, Any]) -> tuple[Literal["redis", "valkey"], str]:
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
