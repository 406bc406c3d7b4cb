"""Learn which workspace we serve, and open the gap that every start leaves (ruling 13)."""

from __future__ import annotations

from dataclasses import replace

from bot.conversations.tenant import Installation, Tenant
from bot.ports import Ports
from bot.texting.ids import TenantId
from bot.usecases.catch_up import open_gap


async def known_tenant(ports: Ports) -> TenantId | None:
    """Return the only workspace that was ever set up here; None if there is none, or several."""
    known = await ports.store.tenants()
    return known[0] if len(known) == 1 else None


async def identify(ports: Ports) -> TenantId:
    """Ask Slack whose token we hold and keep the answer.

    Raises:
        ChatUnavailable: Slack does not answer; try again.
        ChatRejected: the token is not valid.
    """
    tenant, installation = await ports.chat.installation()
    await ports.store.change_tenant(tenant, lambda team: _settled(team, installation, ports))
    return tenant


async def open_gaps(ports: Ports) -> None:
    """Open the gap that a start leaves, before this process does anything for anybody.

    Each process does so: whoever is up first must not send what another has yet to forbid.
    """
    for tenant in await ports.store.tenants():
        await open_gap(ports, tenant=tenant, reason="start")


async def begin(ports: Ports, *, tenant: TenantId) -> None:
    """Open the gap of this start, and have a worker close it and look after the webhook."""
    await open_gap(ports, tenant=tenant, reason="start")
    await ports.queue.wake("watch_webhook", tenant)


def _settled(team: Tenant, installation: Installation, ports: Ports) -> Tenant:
    channel = team.default_channel if team.channel_chosen else ports.house.default_channel
    return replace(team, installation=installation, default_channel=channel)
