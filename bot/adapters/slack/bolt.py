"""The Bolt app behind our own front.

Rule: Bolt never calls Slack by itself: who we are is read from the store, signatures were checked
before it, and its private answers go through a pinned address. Source: bolt-python, AsyncApp.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from collections.abc import Set as AbstractSet
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from bot.adapters.slack.mishaps import answer_mishap
from bot.adapters.slack.response_urls import PinnedRespond, ResponseUrls, pinned
from bot.conversations.tenant import Installation
from bot.errors import NotPermitted
from bot.texting.ids import TenantId

Installations = Callable[[TenantId], Awaitable[Installation | None]]


def build_app(
    *,
    client: AsyncWebClient,
    signing_secret: str,
    installation: Installations,
    allowed_hosts: AbstractSet[str],
) -> AsyncApp:
    """Return the app without handlers; `client` is the one that never repeats a call.

    `allowed_hosts` are the hosts that a response_url may have.

    Raises:
        ValueError: the client has no session of its own.
    """
    if client.session is None:
        raise ValueError("the client needs a shared session")
    hosts = frozenset(allowed_hosts)
    urls = ResponseUrls(client.session, hosts)

    def respond_at(url: str | None) -> PinnedRespond:
        return PinnedRespond(response_url=url, urls=urls)

    async def pin(
        context: AsyncBoltContext,
        next_: Callable[[], Awaitable[BoltResponse]],
    ) -> BoltResponse:
        url = context.response_url
        if url and not pinned(url, hosts):
            return BoltResponse(status=400, body="bad response_url")
        context["respond"] = respond_at(url)
        context["respond_at"] = respond_at
        return await next_()

    app = AsyncApp(
        name="assent",
        logger=_logger(),
        # Without a token: Bolt takes the one that `authorize` returns.
        client=AsyncWebClient(
            base_url=client.base_url,
            session=client.session,
            retry_handlers=client.retry_handlers,
        ),
        signing_secret=signing_secret,
        authorize=_authorize(client, installation),
        before_authorize=pin,
        process_before_response=True,
        request_verification_enabled=False,
        ssl_check_enabled=False,
        url_verification_enabled=False,
        attaching_function_token_enabled=False,
        attaching_conversation_kwargs_enabled=False,
    )
    app.error(answer_mishap)
    return app


class _NotAboutTokens(logging.Filter):
    """Drops Bolt's word that it ignores SLACK_BOT_TOKEN, which it finds by itself; we meant it."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Say whether a line is worth keeping."""
        return "`token`" not in record.getMessage()


_NOT_ABOUT_TOKENS = _NotAboutTokens()
"""One for all apps: a logger takes the same filter once."""


def _logger() -> logging.Logger:
    # Below Bolt's own, so that its level counts: under WARNING it prints bodies.
    logger = logging.getLogger("slack_bolt.assent")
    logger.addFilter(_NOT_ABOUT_TOKENS)
    return logger


def _authorize(
    client: AsyncWebClient, installation: Installations
) -> Callable[..., Awaitable[AuthorizeResult]]:
    async def authorize(
        enterprise_id: str | None, team_id: str | None, **_: Any
    ) -> AuthorizeResult:
        known = await installation(TenantId(team_id)) if team_id else None
        if known is None:
            # Returning None would have Bolt answer 200 with an apology, and so drop an event.
            raise NotPermitted("Assent is not set up in this workspace.", detail="not_installed")
        return AuthorizeResult(
            enterprise_id=enterprise_id,
            team_id=team_id,
            bot_token=client.token,
            bot_id=known.bot_id,
            bot_user_id=known.bot_user,
        )

    return authorize
