"""What doctor says about the store, and which stores no process starts on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.adapters.redis.durability import Durability, durability
from bot.adapters.redis.embedded import EmbeddedServer
from bot.adapters.redis.opening import open_redis
from bot.config import Settings
from bot.doctor import storage
from bot.errors import ConfigError
from bot.worker import run_worker

SAFE = Durability(
    flavor="valkey",
    version="8.1.8",
    appendonly=True,
    appendfsync="always",
    maxmemory_policy="noeviction",
)


def wrong_in(facts: Durability) -> list[str]:
    return [line.sentence for line in storage(facts) if not line.holds]


@pytest.mark.parametrize(
    "facts",
    [
        SAFE,
        replace(SAFE, appendfsync="everysec"),
        replace(SAFE, appendfsync=None),
        replace(SAFE, maxmemory=2**30, used_memory=2**20),
        replace(SAFE, notes=("a has no replica",)),
    ],
)
def test_a_store_that_keeps_everything_is_in_order(facts: Durability) -> None:
    assert wrong_in(facts) == []


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        (replace(SAFE, appendonly=False), "can lose acknowledged opt-outs"),
        (replace(SAFE, appendfsync="no"), "can lose acknowledged opt-outs"),
        (replace(SAFE, appendonly=None), "does not say"),
        (replace(SAFE, maxmemory_policy="allkeys-lru"), "drops keys"),
        (replace(SAFE, maxmemory=16 * 2**20), "maxmemory is 16 MB"),
        (replace(SAFE, maxmemory=10 * 2**30, used_memory=9 * 2**30), "90 % full"),
        (replace(SAFE, replica=True), "read-only replica"),
        (replace(SAFE, forgetful=("b keeps no file",)), "b keeps no file"),
    ],
)
def test_what_would_lose_or_refuse_something_is_named(facts: Durability, words: str) -> None:
    [sentence] = wrong_in(facts)

    assert words in sentence


async def test_the_limit_of_a_real_server_is_seen(tmp_path: Path) -> None:
    server = EmbeddedServer(tmp_path)
    redis = await open_redis(await server.start())
    await redis.config_set("maxmemory", "20mb")

    facts = await durability(redis)

    assert "maxmemory is 20 MB" in " ".join(wrong_in(facts))
    assert facts.used_memory > 0
    await redis.aclose()
    await server.stop()


async def test_a_worker_does_not_start_on_a_store_that_may_forget(tmp_path: Path) -> None:
    server = EmbeddedServer(tmp_path)
    url = await server.start()
    redis = await open_redis(url)
    await redis.config_set("appendonly", "no")
    settings = Settings(
        _env_file=None,
        redis_url=SecretStr(url),
        secret_key=SecretStr("a-key-of-forty-characters-for-these-tests"),
        slack_bot_token=SecretStr("xoxb-emu"),
        slack_api_url="http://127.0.0.1:1/api/",
        ringcentral_server_url="http://127.0.0.1:1",
        public_url="http://127.0.0.1:1",
        brand_name="Harbor Dental",
    )

    with pytest.raises(ConfigError, match="ALLOW_LOSSY_STORE=true"):
        await run_worker(settings)

    await redis.aclose()
    await server.stop()
