"""Answering privately through a `response_url`.

Rule: the only address that comes from outside and that we call, so its host is pinned, it is
never followed elsewhere, and it is a secret: five uses within thirty minutes, never logged.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.webhook.webhook_response import WebhookResponse

from bot.adapters.slack.failures import of_status, translated
from bot.errors import ChatRejected

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def pinned(url: str, allowed_hosts: frozenset[str]) -> bool:
    """Say whether this address is Slack's; plain http only on loopback."""
    parts = urlsplit(url)
    if parts.hostname not in allowed_hosts or "@" in parts.netloc:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)


class ResponseUrls:
    """Posts private answers on the shared session."""

    def __init__(self, session: aiohttp.ClientSession, allowed_hosts: frozenset[str]) -> None:
        self._session = session
        self._allowed = allowed_hosts

    async def post(self, url: str, message: Mapping[str, Any]) -> None:
        """Post once.

        Raises:
            ChatRejected: not Slack's address, used up, or refused.
            ChatUnavailable: provably not posted.
            ChatOutcomeUnknown: it may have been.
        """
        if not pinned(url, self._allowed):
            raise ChatRejected("That is no address of Slack's.", detail="response_url")
        with translated(writes=True):
            async with self._session.post(url, json=message, allow_redirects=False) as answer:
                status, retry_after = answer.status, answer.headers.get("Retry-After")
                await answer.read()
        if status != 200:
            raise of_status(status, f"response_url_{status}", retry_after, writes=True)


class PinnedRespond(AsyncRespond):
    """Bolt's `respond`, through `ResponseUrls`."""

    def __init__(self, *, response_url: str | None, urls: ResponseUrls) -> None:
        super().__init__(response_url=response_url)
        self._urls = urls

    async def __call__(self, *text: Any, **fields: Any) -> WebhookResponse:
        """Post a private answer, or replace the one that the button was on.

        Takes what Bolt's own does: one `text`, and the fields of a message by name.
        """
        if self.response_url is None:
            raise ChatRejected("This cannot be answered privately.", detail="no_response_url")
        message: dict[str, Any] = {"text": text[0]} if text else {}
        message |= {name: value for name, value in fields.items() if value is not None}
        message |= {"unfurl_links": False, "unfurl_media": False, "parse": "none"}
        await self._urls.post(self.response_url, message)
        return WebhookResponse(url="", status_code=200, body="ok", headers={})
