"""Keep RingCentral's subscription alive, and the road that it stands for proved.

Rule: renewed early, made anew when it is gone, blacklisted, or carries nothing; whatever came in
between is a gap. When nothing was heard for a while, another one is made in its place, because
RingCentral calls our address while it makes one; so a quiet road is told from a broken one.
"""

from __future__ import annotations

import zlib
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final, Literal

from bot.conversations.tenant import Tenant, WebhookState
from bot.errors import SmsOutcomeUnknown, SmsRejected, SmsUnavailable
from bot.logs import Event, log
from bot.ports import Ports
from bot.texting.ids import TenantId
from bot.usecases.road import LEEWAY, broken, last_heard, last_proof
from bot.usecases.tell_admins import tell_admins_once
from bot.usecases.tell_channels import tell_channels

LEASE: Final = timedelta(minutes=2)
"""Longer than the calls of one look take, so that two processes never make two subscriptions."""
ANEW_AT_MOST: Final = timedelta(minutes=15)
"""How often a road that stays broken is made anew."""
SURE_AFTER: Final = timedelta(seconds=30)
"""How long our address must stay refused before admins hear of it: at a start, RingCentral may try
it a moment before web listens."""
_REFUSED: Final = "Refused"
_LOST: Final = "lost subscription"
_BROKEN: Final = "webhooks do not arrive"


async def watch_webhook(ports: Ports, *, tenant: TenantId, token: str) -> None:
    """Look after the subscription; when it is a new one, whatever came in between is a gap.

    `token` is the secret that RingCentral repeats on each webhook.
    """
    async with ports.store.lease(f"{tenant}:webhook", ttl=LEASE) as held:
        if not held:
            return
        team = await ports.store.tenant(tenant)
        heard = await last_heard(ports, tenant)
        now = ports.clock.now()
        down = broken(team, heard, now=now)
        effort = await _effort(ports, team, down=down)
        address = f"{ports.house.public_url.rstrip('/')}/ringcentral/events/{tenant}"
        try:
            state = await ports.sms.ensure_webhook(
                tenant, address=address, token=token, now=now, effort=effort
            )
        except (SmsUnavailable, SmsOutcomeUnknown, SmsRejected) as exc:
            after = await _unreachable(ports, team, exc)
        else:
            after = await _ensured(ports, team, state, heard, down=down)
    await _told(ports, team, after)
    await tell_channels(ports, tenant=tenant)
    if not after.caught_up and after.gaps != team.gaps:
        log.info(Event.GAP_OPENED, tenant=tenant, reason=after.gap_reason)
        await ports.queue.wake("catch_up", tenant)


async def _effort(ports: Ports, team: Tenant, *, down: bool) -> Literal["keep", "prove"]:
    """Return whether another subscription is made in the place of a healthy one."""
    now = ports.clock.now()
    proof = await last_proof(ports, team)
    if proof is None:
        # A subscription of before this release, or somebody else's: it was never seen to carry.
        return "prove" if team.webhook is not None else "keep"
    made = team.webhook.proved_at if team.webhook else None
    if down:
        return "keep" if made and abs(now - made) < ANEW_AT_MOST else "prove"
    return "prove" if abs(now - proof) >= _patience(ports, team.id) else "keep"


def _patience(ports: Ports, tenant: TenantId) -> timedelta:
    """Return how long a silence may last, up to a tenth more, so that not all ask at once."""
    jitter = zlib.crc32(tenant.encode()) % 100 / 1000
    return ports.house.prove_after * (1 + jitter)


async def _unreachable(
    ports: Ports, before: Tenant, exc: SmsUnavailable | SmsOutcomeUnknown | SmsRejected
) -> Tenant:
    log.warning(Event.WEBHOOK_NOT_READY, tenant=before.id, code=exc.detail)
    now = ports.clock.now()
    # RingCentral refuses an address that it cannot reach; when it is down itself, who knows.
    refused = isinstance(exc, SmsRejected)

    def note(team: Tenant) -> Tenant:
        if refused and team.road_broken_since is None:
            team = replace(team, road_broken_since=now)
        if team.webhook is None:
            return team
        status = _REFUSED if refused else "Unreachable"
        return replace(team, webhook=replace(team.webhook, status=status, checked_at=now))

    return await ports.store.change_tenant(before.id, note)


async def _ensured(
    ports: Ports, before: Tenant, state: WebhookState, heard: datetime | None, *, down: bool
) -> Tenant:
    known = before.webhook
    lost = known is not None and known.id not in {state.id, state.replaces}
    # RingCentral had refused our address, and has reached it now.
    mended = state.proved_at is not None and (known is None or known.status == _REFUSED)
    now = ports.clock.now()

    # In one step: a process that dies in between must not leave a gap that nobody knows of.
    def settle(team: Tenant) -> Tenant:
        proved = state.proved_at or (team.webhook.proved_at if team.webhook else None)
        team = replace(team, webhook=replace(state, proved_at=proved))
        if mended:
            team = replace(team, road_broken_since=None)
        team = _carries(team, heard, now=now, down=down)
        if lost or (down and team.road_broken_since == now):
            team = team.with_gap(reason=_LOST if lost else _BROKEN, now=now)
        return team

    after = await ports.store.change_tenant(before.id, settle)
    if known is None or known.id != state.id:
        log.info(Event.WEBHOOK_MADE, tenant=before.id, subscription=state.id, status=state.status)
    return after


def _carries(team: Tenant, heard: datetime | None, *, now: datetime, down: bool) -> Tenant:
    """Return the workspace with what is known of the road."""
    if down:
        return replace(team, road_doubt_at=None, road_broken_since=team.road_broken_since or now)
    before = team
    if team.road_broken_since is not None and _later(heard, team.road_broken_since):
        team = replace(team, road_broken_since=None)
    if team.road_doubt_at is not None and _later(heard, team.road_doubt_at - LEEWAY):
        team = replace(team, road_doubt_at=None)
    if team == before or not team.caught_up:
        return team
    return team.with_missed_told(reason="lost webhook", now=now)


def _later(heard: datetime | None, than: datetime) -> bool:
    return heard is not None and heard >= than


async def _told(ports: Ports, before: Tenant, after: Tenant) -> None:
    """Tell the admins once that the road is broken, and once that it carries again."""
    now, since = ports.clock.now(), after.road_broken_since
    if since is not None and not _surely_broken(after, now=now):
        await ports.queue.wake("watch_webhook", after.id, when=since + SURE_AFTER)
    elif since is not None:
        log.error(Event.ROAD_BROKEN, tenant=after.id, since=since.isoformat())
        lines = (
            f"RingCentral's webhooks do not reach Assent (noticed {since:%Y-%m-%d %H:%M} UTC).",
            "Texts still come in by message sync, up to a minute late. Nothing is lost.",
            "Look at PUBLIC_URL, its certificate and what stands before it; Assent keeps trying.",
        )
        await tell_admins_once(ports, after.id, about=f"road:{since.isoformat()}", lines=lines)
    elif before.road_broken_since is not None and _surely_broken(before, now=now):
        about = f"road_back:{before.road_broken_since.isoformat()}"
        back = ("RingCentral's webhooks reach Assent again.",)
        await tell_admins_once(ports, after.id, about=about, lines=back)


def _surely_broken(team: Tenant, *, now: datetime) -> bool:
    """Say whether a road that is broken is worth a word: one refusal of our address is not."""
    refused = team.webhook is None or team.webhook.status == _REFUSED
    since = team.road_broken_since
    return not refused or (since is not None and now - since >= SURE_AFTER)
