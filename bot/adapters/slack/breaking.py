"""Whether Slack as a whole answers, seen from how one call ended."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from bot.adapters.breaker import Breaker, Ended
from bot.errors import ChatOutcomeUnknown, ChatRejected, ChatUnavailable, GatewayError
from bot.texting.ids import TenantId

_SLOWER: Final = frozenset({"", "ratelimited", "rate_limited"})
"""Slack's words for a limit: it answers, and wants less."""
_OURS: Final = frozenset({"late", "pace", "pages"})
"""Our own words for calls that were not made."""


def name_of(tenant: TenantId) -> str:
    """Return what this workspace's breaker is called."""
    return f"slack:{tenant}"


@asynccontextmanager
async def guarded(breaker: Breaker, tenant: TenantId) -> AsyncIterator[None]:
    """Call Slack inside the block, and have it counted how that ended.

    Raises:
        ChatUnavailable: Slack answers nobody at the moment, and was not called.
    """
    name = name_of(tenant)
    passage = await breaker.enter(name)
    if passage.wait is not None:
        raise ChatUnavailable(
            "Slack has not answered for a while; it is tried again by itself.",
            detail="open",
            retry_after=passage.wait,
        )
    ended: Ended = "unclear"
    try:
        yield
        ended = "answered"
    except GatewayError as exc:
        ended = _ended(exc)
        raise
    finally:
        await breaker.note(name, passage, ended)


def _ended(exc: GatewayError) -> Ended:
    if isinstance(exc, ChatOutcomeUnknown):
        return "failed"
    if isinstance(exc, ChatRejected):
        return "answered"
    if not isinstance(exc, ChatUnavailable) or exc.detail in _OURS:
        return "unclear"
    return "answered" if exc.detail in _SLOWER else "failed"
