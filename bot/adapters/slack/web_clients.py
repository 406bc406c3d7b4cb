"""Two Web API clients on one session: one that may repeat a call, one that never does.

Rule: `chat.postMessage` has no idempotency key, so a write whose answer was lost is never sent
again by the client. Source: python-slack-sdk, default retry handlers re-send any POST.
"""

from __future__ import annotations

from dataclasses import dataclass

import aiohttp
from slack_sdk.http_retry.builtin_async_handlers import AsyncConnectionErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient

from bot.ports import POST_TAKES

TIMEOUT = aiohttp.ClientTimeout(total=POST_TAKES.total_seconds(), sock_connect=5)
"""Seconds. No call outlives what its caller reckons with, or a message may stand there twice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlackClients:
    """The two clients; whoever opened the session closes it."""

    reader: AsyncWebClient
    writer: AsyncWebClient
    session: aiohttp.ClientSession


def open_session() -> aiohttp.ClientSession:
    """Return the one session that every call to Slack shares; needs a running loop."""
    return aiohttp.ClientSession(timeout=TIMEOUT)


def make_clients(token: str, base_url: str, session: aiohttp.ClientSession) -> SlackClients:
    """Return the clients; `base_url` ends with a slash."""
    again = AsyncConnectionErrorRetryHandler(max_retry_count=1)
    return SlackClients(
        reader=AsyncWebClient(
            token=token, base_url=base_url, session=session, retry_handlers=[again]
        ),
        writer=AsyncWebClient(token=token, base_url=base_url, session=session, retry_handlers=[]),
        session=session,
    )
