"""Kept events, handed to their handlers in the worker."""

from __future__ import annotations

from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest

from bot.adapters.slack.mishaps import FAILED_WITH
from bot.errors import ChatUnavailable, EventNotHandled
from bot.ports import StoredEvent


async def dispatch_event(app: AsyncApp, event: StoredEvent) -> None:
    """Hand a kept event to its handler, in the worker.

    Raises:
        ChatUnavailable: the handler failed, so that the worker tries again.
        EventNotHandled: it failed in a way that trying again does not mend by itself.
    """
    answer = await app.async_dispatch(
        AsyncBoltRequest(mode="socket_mode", body=dict(event.payload), headers={})
    )
    failed_with = answer.headers.get(FAILED_WITH)
    if failed_with:
        raise EventNotHandled("An event could not be handled.", detail=failed_with[0])
    if answer.status != 200:
        raise ChatUnavailable("An event could not be handled.", detail=str(answer.status))
