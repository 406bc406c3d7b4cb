"""Slack's events: kept before they are acknowledged, handled by a worker.

Rule: 200 means that the event is on disk; anything less is answered 503, and Slack comes again.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import structlog
from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest

from bot.errors import ChatUnavailable
from bot.ports import Ports, StoredEvent
from bot.texting.ids import TenantId

log = structlog.get_logger()


def event_of(body: Mapping[str, Any]) -> StoredEvent | None:
    """Return the event as it is kept; None if the body names no event or no workspace.

    In Slack Connect `team_id` may be the other workspace, so the authorization wins.
    """
    authorizations = body.get("authorizations")
    first = authorizations[0] if isinstance(authorizations, list) and authorizations else {}
    tenant = (first.get("team_id") if isinstance(first, dict) else None) or body.get("team_id")
    id_ = body.get("event_id")
    if not (isinstance(tenant, str) and tenant and isinstance(id_, str) and id_):
        return None
    return StoredEvent(tenant=TenantId(tenant), id=id_, payload=body)


async def keep(ports: Ports, event: StoredEvent) -> bool:
    """Keep an event; False if it came before.

    Raises:
        StoreUnavailable: it is not kept.
    """
    fresh = await ports.store.keep_event(event)
    log.info("event.kept" if fresh else "event.repeated", tenant=event.tenant, event=event.id)
    return fresh


async def wake(ports: Ports, event: StoredEvent) -> None:
    """Have a worker handle a kept event; if that fails, the sweeper finds it."""
    try:
        await ports.queue.wake("handle_event", event.tenant, event.id)
    except Exception:
        # Whatever the queue raises: the event is on disk, and only its haste is lost.
        log.exception("event.unwoken", tenant=event.tenant, event=event.id)


async def dispatch_event(app: AsyncApp, event: StoredEvent) -> None:
    """Hand a kept event to its handler, in the worker.

    Raises:
        ChatUnavailable: the handler failed, so that the worker tries again.
    """
    answer = await app.async_dispatch(
        AsyncBoltRequest(mode="socket_mode", body=dict(event.payload), headers={})
    )
    if answer.status != 200:
        raise ChatUnavailable("An event could not be handled.", detail=str(answer.status))
