"""Opening the store: what REDIS_URL may say, and servers that answer and are new enough.

Rule: nothing is retried here: a lost answer may hide a write that happened.
"""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import urlsplit

from redis.asyncio import Redis

from bot.adapters.redis.cluster import Cluster, Place
from bot.adapters.redis.durability import version
from bot.adapters.redis.node import Node, client_of, store_errors
from bot.adapters.redis.wire import Servers, Single
from bot.errors import ConfigError

_SCHEMES: Final = frozenset({"redis", "rediss", "unix"})
_CLUSTERS: Final = {"redis+cluster": "redis", "rediss+cluster": "rediss"}
_OLDEST: Final = (7, 2)
"""Valkey's own count began with 8; its 7.2 is Redis 7.2."""
_LOOKS: Final = (
    "REDIS_URL cannot be read: it looks like redis://host:6379/0, or, for a cluster, "
    "redis+cluster://host:6379,host:6379."
)


async def open_servers(url: str) -> Servers:
    """Return servers that answer and are new enough; `aclose()` them at the end.

    Understands `redis://`, `rediss://`, `unix://`, and for a cluster `redis+cluster://` or
    `rediss+cluster://` with one or more servers of it.

    Raises:
        ConfigError: the address is none of these, or a server is too old.
        StoreUnavailable: it does not answer.
    """
    if urlsplit(url).scheme in _CLUSTERS:
        return await _open_cluster(url)
    redis = await open_redis(url)
    try:
        node = Node(redis)
        with store_errors():
            node.run = await node.current_run()
    except BaseException:
        await redis.aclose()
        raise
    return Single(node)


async def open_redis(url: str) -> Redis:
    """Return a client of one server that answers and is new enough; `aclose()` it at the end.

    Raises:
        ConfigError: the address is none of a server, or the server is too old.
        StoreUnavailable: it does not answer.
    """
    _check_scheme(url)
    try:
        redis = client_of(url)
    except ValueError as unreadable:
        raise ConfigError(_LOOKS) from unreadable
    try:
        with store_errors():
            check_version(await redis.info("server"))
    except BaseException:
        await redis.aclose()
        raise
    return redis


def docket_url(url: str, servers: Servers) -> str:
    """Return the address for docket, which takes only one server of a cluster: one that answers."""
    if not isinstance(servers, Cluster):
        return url
    parts = urlsplit(url)
    login, at, _ = parts.netloc.rpartition("@")
    return parts._replace(netloc=f"{login}{at}{_joined(servers.reached)}", path="").geturl()


async def _open_cluster(url: str) -> Cluster:
    parts = urlsplit(url)
    login, at, hosts = parts.netloc.rpartition("@")
    if parts.path.strip("/") not in {"", "0"}:
        raise ConfigError("REDIS_URL names a database, but a cluster has only database 0.")

    def client(place: Place) -> Redis:
        alone = parts._replace(
            scheme=_CLUSTERS[parts.scheme], netloc=f"{login}{at}{_joined(place)}", path="/0"
        )
        return client_of(alone.geturl())

    try:
        cluster = Cluster([_place(host) for host in hosts.split(",")], client)
        with store_errors():
            await cluster.open()
            for node in cluster.masters:
                check_version(await node.redis.info("server"))
    except ValueError as unreadable:
        raise ConfigError(_LOOKS) from unreadable
    except BaseException:
        await cluster.aclose()
        raise
    return cluster


def _place(host: str) -> Place:
    parts = urlsplit(f"//{host}")
    if not parts.hostname:
        raise ValueError(host)
    return parts.hostname, parts.port or 6379


def _joined(place: Place) -> str:
    host, port = place
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def _check_scheme(url: str) -> None:
    scheme = urlsplit(url).scheme
    if "sentinel" in scheme:
        raise ConfigError(
            "REDIS_URL: Sentinel is not supported. Name the server behind it, such as "
            "redis://host:6379/0, or a cluster, redis+cluster://host:6379,host:6379."
        )
    if scheme not in _SCHEMES:
        raise ConfigError(
            "REDIS_URL must begin with redis://, rediss:// or unix://, such as "
            "redis://host:6379/0, or with redis+cluster:// for a cluster."
        )


def check_version(server: dict[str, Any]) -> None:
    """Refuse a server that is too old.

    Raises:
        ConfigError: it is.
    """
    flavor, number = version(server)
    if tuple(int(part) for part in number.split(".")[:2]) < _OLDEST:
        raise ConfigError(
            f"REDIS_URL points to {flavor.capitalize()} {number}: "
            "Redis 7.2 or newer, or Valkey 8 or newer, is needed."
        )
