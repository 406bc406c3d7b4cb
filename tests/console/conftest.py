"""A command line at an installation of its own, on the real server of this test process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bot.adapters.redis.store import RedisStore
from bot.adapters.system.keys import SystemKeys, open_keys
from tests.builders import BRAND, TENANT, a_tenant

SECRET = "a secret key that is long enough for tests 0123456789"
WriteFile = Callable[[str, str], str]


@pytest.fixture
def environment(store_url: str, tmp_path: Path) -> dict[str, str]:
    """Return the settings of the installation."""
    return {
        "REDIS_URL": store_url,
        "DATA_DIR": str(tmp_path / "data"),
        "SECRET_KEY": SECRET,
        "BRAND_NAME": BRAND,
        "SUPPORT_CONTACT": "(415) 555-0100",
        "LOG_LEVEL": "error",
    }


@pytest.fixture
async def keys(redis_store: RedisStore) -> SystemKeys:
    """Return the keys of the installation, which has one workspace."""
    await redis_store.change_tenant(TENANT, lambda team: replace(a_tenant(), version=team.version))
    return await open_keys(SECRET, redis_store)


@pytest.fixture
def write(tmp_path: Path) -> WriteFile:
    """Return what puts a file where commands find it, and tells its path."""

    def written(name: str, content: str) -> str:
        path = tmp_path / name
        path.write_text(content, "utf-8")
        return str(path)

    return written
