"""Keep RingCentral's subscription alive: made, renewed early, made anew when it is gone."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.conversations.tenant import Tenant, WebhookState
from bot.errors import SmsOutcomeUnknown, SmsRejected, SmsUnavailable
from bot.logs import Event, log
from bot.ports import Ports
from bot.texting.ids import TenantId

LEASE = timedelta(seconds=60)
_LOST = "lost subscription"


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
                away = replace(before, status="Unreachable", checked_at=now)
                await ports.store.change_tenant(tenant, lambda team: replace(team, webhook=away))
            return
        lost = before is not None and before.id != state.id
        # In one step: a process that dies in between must not leave a gap that nobody knows of.
        await ports.store.change_tenant(tenant, lambda team: _renewed(team, state, lost, now))
    if before is None or lost:
        log.info(Event.WEBHOOK_MADE, tenant=tenant, subscription=state.id, status=state.status)
    if lost:
        log.info(Event.GAP_OPENED, tenant=tenant, reason=_LOST)
        await ports.queue.wake("catch_up", tenant)


def _renewed(team: Tenant, state: WebhookState, lost: bool, now: datetime) -> Tenant:  # noqa: FBT001 - a fact, not a switch
    kept = replace(team, webhook=state)
    return kept.with_gap(reason=_LOST, now=now) if lost else kept
