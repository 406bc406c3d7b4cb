"""Whether the road from RingCentral to our webhook carries: when it last did, and what broke it.

Rule: a webhook that arrives proves the road; so does RingCentral's call of our address while it
makes a subscription. A text that message sync brought and no webhook within two minutes puts it in
doubt. Nothing of this costs a text.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.conversations.tenant import Tenant
from bot.ports import Ports
from bot.texting.clocks import lies_ahead
from bot.texting.ids import TenantId

DOUBT: Final = timedelta(minutes=2)
"""How long a webhook may be on its way before its absence means something."""
LEEWAY: Final = timedelta(seconds=5)
"""A webhook that came this long before the doubt is its answer: several notes are one."""
NOTED_EVERY: Final = timedelta(seconds=1)
_KEPT: Final = timedelta(days=40)


async def note_webhook(ports: Ports, tenant: TenantId) -> None:
    """Remember that RingCentral reached us just now."""
    now = ports.clock.now().isoformat()
    await ports.store.remember(_name(tenant), now, ttl=_KEPT)


async def last_heard(ports: Ports, tenant: TenantId) -> datetime | None:
    """Return when a webhook last arrived."""
    noted = await ports.store.recall(_name(tenant))
    return datetime.fromisoformat(noted) if noted else None


async def last_proof(ports: Ports, team: Tenant) -> datetime | None:
    """Return when the road was last seen to carry anything."""
    made = team.webhook.proved_at if team.webhook else None
    heard = await last_heard(ports, team.id)
    return max(filter(None, (heard, made)), default=None)


def doubted(team: Tenant, *, missed: bool, now: datetime) -> Tenant:
    """Return the workspace with what is in doubt, if a text was `missed`; the first time counts.

    A doubt that lies ahead begins now: it would be waited for longer than it takes to be sure.
    """
    doubt = team.road_doubt_at
    begins = missed if doubt is None else lies_ahead(doubt, now=now)
    return replace(team, road_doubt_at=now) if begins else team


def broken(team: Tenant, heard: datetime | None, *, now: datetime) -> bool:
    """Say whether texts came that no webhook brought, although it had time enough."""
    doubt = team.road_doubt_at
    if doubt is None or now - doubt < DOUBT:
        return False
    return heard is None or heard < doubt - LEEWAY


def _name(tenant: TenantId) -> str:
    return f"{tenant}:webhook_heard"
