"""Pauses between tries that all processes share, so that wake-ups do not breed wake-ups.

Rule: whoever fails wakes itself once more and begins a pause; whatever else wakes it meanwhile
(the sweeper, a webhook, a timer) goes home. The store's clock ends the pause, not ours.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from bot.ports import Ports

EARLY: Final = timedelta(milliseconds=500)
"""How much sooner the pause ends than the wake-up comes: it must not meet its own pause."""


async def pause(ports: Ports, name: str, wait: timedelta) -> None:
    """Let nobody try this again until shortly before `wait` is over."""
    await ports.store.remember(f"pause:{name}", "1", ttl=max(wait - EARLY, timedelta()))


async def paused(ports: Ports, name: str) -> bool:
    """Say whether a try has failed so recently that the next one waits."""
    return await ports.store.recall(f"pause:{name}") is not None


async def end_pause(ports: Ports, name: str) -> None:
    """Let the next try come at once: somebody has mended what was wrong."""
    await ports.store.remember(f"pause:{name}", "", ttl=timedelta())
