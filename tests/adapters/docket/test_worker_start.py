"""A worker's first act, on a real server."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.adapters.redis.store import RedisStore
from bot.config import Settings
from bot.wiring import open_bot
from bot.worker import work
from tests.builders import TENANT, a_tenant


async def test_a_worker_opens_the_gap_of_its_start_before_it_takes_any_work(
    redis_store: RedisStore, store_url: str, tmp_path: Path
) -> None:
    await redis_store.change_tenant(TENANT, lambda _: a_tenant())
    settings = Settings.model_validate(
        {
            "redis_url": store_url, "data_dir": tmp_path, "slack_bot_token": "xoxb-1",
            "slack_signing_secret": "s", "secret_key": "k" * 43, "brand_name": "Harbor Dental",
            "support_contact": "415-555-0100", "ringcentral_client_id": "i",
            "ringcentral_client_secret": "c", "ringcentral_jwt": "j",
            "slack_api_url": "http://127.0.0.1:9/api/",
            "ringcentral_server_url": "http://127.0.0.1:9",
        }
    )  # fmt: skip
    before = await redis_store.tenant(TENANT)

    async with open_bot(settings) as bot:
        told = asyncio.Event()
        told.set()
        await work(bot, told)

    after = await redis_store.tenant(TENANT)
    assert before.caught_up
    assert (after.caught_up, after.gap_reason) == (False, "start")
