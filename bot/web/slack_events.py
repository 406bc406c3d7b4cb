"""Slack's events: kept before they are acknowledged, handled by a worker.

Rule: 200 means that the event is on disk; anything less is answered 503, and Slack comes again.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.errors import StoreUnavailable
from bot.logs import Event, log
from bot.ports import Ports, StoredEvent
from bot.texting.ids import TenantId


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
    name = Event.EVENT_KEPT if fresh else Event.EVENT_REPEATED
    log.info(name, tenant=event.tenant, id=event.id)
    return fresh


async def wake(ports: Ports, event: StoredEvent) -> None:
    """Have a worker handle a kept event; if that fails, the sweeper finds it."""
    try:
        await ports.queue.wake("handle_event", event.tenant, event.id)
    except StoreUnavailable as exc:
        # The event is on disk: only its haste is lost.
        log.warning(Event.EVENT_NOT_WOKEN, tenant=event.tenant, id=event.id, detail=exc.detail)
