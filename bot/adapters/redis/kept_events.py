"""Slack's events: kept before they are acknowledged, once each (ruling 22)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Final

from bot.adapters.redis import keyspace
from bot.adapters.redis.codec import decode_event, encode_event
from bot.adapters.redis.instants import members_before, score
from bot.adapters.redis.scripts import EVENT_DONE, KEEP_EVENT
from bot.adapters.redis.wire import Wire
from bot.ports import Clock, StoredEvent
from bot.texting.ids import TenantId

_REMEMBERED: Final = timedelta(days=3)


class KeptEvents:
    """Events from their arrival until they are done."""

    def __init__(self, wire: Wire, clock: Clock) -> None:
        self._wire = wire
        self._clock = clock

    async def keep_event(self, event: StoredEvent) -> bool:
        """Keep a Slack event; False if its id was kept before (remembered for 3 days)."""
        write = KEEP_EVENT.call(
            keyspace.event(event.tenant, event.id),
            keyspace.pending_events(event.tenant),
            args=(
                encode_event(event.payload),
                event.id,
                score(self._clock.now()),
                int(_REMEMBERED.total_seconds()),
            ),
        )
        (kept,) = await self._wire.write(write)
        return bool(kept)

    async def event(self, tenant: TenantId, id_: str) -> StoredEvent | None:
        """Return a kept event that is not done yet."""
        (stored,) = await self._wire.read(("GET", keyspace.event(tenant, id_)))
        if not stored:
            return None
        return StoredEvent(tenant=tenant, id=id_, payload=decode_event(stored))

    async def event_done(self, tenant: TenantId, id_: str) -> None:
        """Forget an event's payload, not its id."""
        names = keyspace.event(tenant, id_), keyspace.pending_events(tenant)
        await self._wire.write(EVENT_DONE.call(*names, args=(id_,)))

    async def pending_events(self, tenant: TenantId, *, before: datetime) -> AsyncIterator[str]:
        """Return ids of events kept before this instant and not done."""
        listed, now = keyspace.pending_events(tenant), self._clock.now()
        async for page in members_before(self._wire, listed, before, now=now):
            for id_, _ in page:
                yield id_
