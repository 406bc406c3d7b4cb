"""Keep RingCentral's subscription alive: made, renewed early, made anew when it is gone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.errors import SmsOutcomeUnknown, SmsRejected, SmsUnavailable
from bot.logs import Event, log
from bot.ports import Ports
from bot.texting.ids import TenantId
from bot.usecases.catch_up import open_gap

LEASE = timedelta(seconds=60)


async def watch_webhook(ports: Ports, *, tenant: TenantId, token: str) -> None:
    """Look after the subscription; when it is a new one, whatever came in between is a gap.

    `token` is the secret that RingCentral repeats on each webhook.
    """
    async with ports.store.lease(f"{tenant}:webhook", ttl=LEASE) as held:
        if not held:
            return
        before = (await ports.store.tenant(tenant)).webhook
        now = ports.clock.now()
        address = f"{ports.house.public_url.rstrip('/')}/ringcentral/events/{tenant}"
        try:
            state = await ports.sms.ensure_webhook(tenant, address=address, token=token, now=now)
        except (SmsUnavailable, SmsOutcomeUnknown, SmsRejected) as exc:
            log.warning(Event.WEBHOOK_NOT_READY, tenant=tenant, code=exc.detail)
            if before is not None:
                lost = replace(before, status="Unreachable", checked_at=now)
                await ports.store.change_tenant(tenant, lambda team: replace(team, webhook=lost))
            return
        await ports.store.change_tenant(tenant, lambda team: replace(team, webhook=state))
    if before is None or before.id != state.id:
        log.info(Event.WEBHOOK_MADE, tenant=tenant, subscription=state.id, status=state.status)
        if before is not None:
            await open_gap(ports, tenant=tenant, reason="lost subscription")
