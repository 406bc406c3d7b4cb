"""How fast Slack may be called, for all processes together.

Rule: what would be answered 429 is not called, and a 429 silences everybody for its method.
Source: Slack's documentation, rate limits: one message a second to a channel with a short burst;
what a workspace and a method may do beyond that is told by its answers; read 2026-11-24.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Final, Protocol

from bot.errors import ChatUnavailable
from bot.texting.ids import ChannelId, TenantId


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """What is called, and at most how often in a sliding window."""

    name: str
    calls: int = 0
    """0: as often as Slack lets us; only its silence is heeded."""
    window: timedelta = timedelta(minutes=1)


class Pacer(Protocol):
    """Counts calls; each method raises StoreUnavailable when nobody can count."""

    async def enter(self, limit: Limit) -> timedelta | None:
        """Count one call that goes now, or return how long to wait."""
        ...

    async def close(self, limit: Limit, wait: timedelta) -> None:
        """Let no call pass for this long."""
        ...


class Unpaced:
    """For one process that posts little: Slack's own answers are all there is."""

    async def enter(self, limit: Limit) -> timedelta | None:
        """Let everything pass."""

    async def close(self, limit: Limit, wait: timedelta) -> None:
        """Remember nothing."""


_BURST: Final = 4


def posting(tenant: TenantId, channel: ChannelId) -> tuple[Limit, ...]:
    """Return the limits of a message in a channel."""
    return (
        Limit(name=f"slack:{tenant}:chat.postMessage"),
        Limit(name=f"slack:{tenant}:{channel}", calls=_BURST, window=timedelta(seconds=_BURST)),
    )


def updating(tenant: TenantId) -> tuple[Limit, ...]:
    """Return the limits of a change to a message."""
    return (Limit(name=f"slack:{tenant}:chat.update"),)


@asynccontextmanager
async def paced(pacer: Pacer, limits: tuple[Limit, ...]) -> AsyncIterator[None]:
    """Call inside the block; what Slack says of limits is heeded by everybody.

    Raises:
        ChatUnavailable: it is too soon, and Slack was not called.
    """
    for limit in limits:
        wait = await pacer.enter(limit)
        if wait is not None:
            raise ChatUnavailable(
                "Slack takes no more messages at the moment; it goes on shortly.",
                detail="pace",
                retry_after=wait,
            )
    try:
        yield
    except ChatUnavailable as exc:
        if exc.retry_after is not None:
            await pacer.close(limits[0], exc.retry_after)
        raise
