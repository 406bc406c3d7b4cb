"""The real store's server, as somebody sees it who writes past Assent."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from bot.adapters.redis.opening import open_servers


@asynccontextmanager
async def redis_of(url: str) -> AsyncIterator[Any]:
    """Yield a client of the server that holds everything of one server's store."""
    servers = await open_servers(url)
    try:
        (node,) = servers.masters
        yield node.redis
    finally:
        await servers.aclose()
