"""Which servers are opened, and what is said about how they keep what they acknowledge."""

from __future__ import annotations

from typing import Any

import pytest

from bot.adapters.redis.durability import Durability, durability
from bot.adapters.redis.opening import check_version, open_redis, open_servers
from bot.errors import ConfigError, StoreUnavailable
from tests.adapters.redis.conftest import OwnServer


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("redis+cluster://127.0.0.1:7000/1", "only database 0"),
        ("redis+cluster://127.0.0.1:port", "cannot be read"),
        ("redis+cluster://", "cannot be read"),
        ("rediss+sentinel://127.0.0.1:26379/main", "Sentinel is not supported"),
        ("http://127.0.0.1:6379", "must begin with"),
        ("", "must begin with"),
        ("redis://127.0.0.1:port/0", "cannot be read"),
    ],
)
async def test_an_address_that_nobody_can_use_is_refused(url: str, words: str) -> None:
    with pytest.raises(ConfigError, match=words):
        await open_servers(url)


async def test_a_server_that_does_not_answer_is_unavailable() -> None:
    with pytest.raises(StoreUnavailable):
        await open_redis("redis://127.0.0.1:1/0")


async def test_a_unix_socket_is_opened(store_url: str) -> None:
    redis = await open_redis(store_url)

    assert store_url.startswith("unix://")
    assert await redis.ping()
    await redis.aclose()


@pytest.mark.parametrize(
    "server",
    [
        {"redis_version": "7.0.15"},
        {"redis_version": "6.2.1"},
        {},
    ],
)
def test_an_old_server_is_refused(server: dict[str, Any]) -> None:
    with pytest.raises(ConfigError, match="or newer"):
        check_version(server)


@pytest.mark.parametrize(
    "server",
    [
        {"redis_version": "7.2.0"},
        {"redis_version": "8.2.1"},
        {"redis_version": "7.2.4", "valkey_version": "8.1.8"},
        {"redis_version": "7.2.4", "valkey_version": "7.2.6"},
    ],
)
def test_a_recent_server_is_welcome(server: dict[str, Any]) -> None:
    check_version(server)


async def test_the_embedded_server_says_that_it_syncs_every_write(own: OwnServer) -> None:
    facts = await durability(own.redis)

    assert facts.flavor == "valkey"
    assert (facts.durable, facts.wait_for_disk) == (True, False)


async def test_a_server_that_syncs_each_second_is_waited_for(own: OwnServer) -> None:
    await own.redis.config_set("appendfsync", "everysec")

    facts = await durability(own.redis)

    assert (facts.durable, facts.wait_for_disk) == (True, True)


async def test_a_server_that_hides_its_settings_is_waited_for(own: OwnServer) -> None:
    await own.command("ACL", "SETUSER", "default", "on", "nopass", "~*", "&*", "+@all", "-config")

    facts = await durability(own.redis)

    assert facts.appendfsync is None
    assert (facts.durable, facts.wait_for_disk) == (True, True)
    assert "hides how often" in facts.sentence


@pytest.mark.parametrize(
    ("appendonly", "appendfsync", "policy", "durable", "words"),
    [
        (True, "always", "noeviction", True, "before it is acknowledged"),
        (True, "always", None, True, "before it is acknowledged"),
        (True, "everysec", "noeviction", True, "waits for the disk"),
        (True, "no", "noeviction", False, "can lose"),
        (False, "always", "noeviction", False, "can lose"),
        (True, None, "noeviction", True, "waits for its disk"),
        (None, None, None, False, "does not say"),
        (True, "always", "allkeys-lru", False, "drops keys"),
    ],
)
def test_what_a_server_promises_is_said_in_one_sentence(
    appendonly: bool | None,  # noqa: FBT001 - a row of the table
    appendfsync: str | None,
    policy: str | None,
    durable: bool,  # noqa: FBT001 - a row of the table
    words: str,
) -> None:
    facts = Durability(
        flavor="redis",
        version="8.2.1",
        appendonly=appendonly,
        appendfsync=appendfsync,
        maxmemory_policy=policy,
    )

    assert facts.durable is durable
    assert words in facts.sentence
