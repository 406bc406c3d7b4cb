"""Read what was missed: message sync and RingCentral's opt-out list; then sends may go on.

Rule: after any gap nothing is claimed until both were read (ruling 13). The sync token is
stored only after its records were.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import datetime, timedelta

from bot.conversations.tenant import Tenant
from bot.errors import BotError, SmsOutcomeUnknown, SmsRejected, SmsUnavailable
from bot.logs import Event, log
from bot.ports import DeliveryUpdate, Ports
from bot.texting.ids import ContactKey, TenantId
from bot.texting.phone import PhoneNumber
from bot.usecases.compare_list import heed_opt_outs
from bot.usecases.hear_delivery import hear_delivery
from bot.usecases.keep_missed import OVERLAP, keep_all
from bot.usecases.mass_senders import note_mass_sender
from bot.usecases.note_app_texts import note_app_texts
from bot.usecases.pausing import pause, paused
from bot.usecases.road import DOUBT, doubted
from bot.usecases.sweep import wake_open
from bot.usecases.tell_channels import tell_channels
from bot.usecases.unreadable import readable

LEASE = timedelta(seconds=20)
"""A sync takes a second or two; whoever died in it is not waited for much longer."""
SYNC_TAKES = timedelta(seconds=2)
"""RingCentral wants message sync at most every two seconds."""
AGAIN = timedelta(seconds=3)
LONGEST_WAIT = timedelta(seconds=60)
MISSED_AFTER = timedelta(minutes=3)
"""How old the last sync may be while the next one waits for RingCentral's limit."""
OWN_SILENCE = frozenset({"silence", "CMN-301"})
NUMBERS_LIVE = timedelta(hours=1)
CLOCKS_AHEAD = timedelta(days=1)
"""How far is read back where the last sync lies in the future: a clock was wrong, and who knows
by how much."""
TO_WAKE_KEPT = timedelta(days=1)


async def catch_up(ports: Ports, *, tenant: TenantId) -> None:
    """Close the gap, if RingCentral answers; otherwise open one and try again soon."""
    if await paused(ports, _trying(tenant)):
        # It has just failed, and the next try has its wake-up already.
        return
    now = ports.clock.now()
    async with ports.store.lease(f"{tenant}:catch_up", ttl=LEASE) as held:
        if not held:
            await _unless_caught_up(ports, tenant, now)
            return
        before = await ports.store.tenant(tenant)
        if before.synced_at and abs(now - before.synced_at) < SYNC_TAKES:
            # Several asked at once, and one of them has just done it for all; what came since is
            # read when RingCentral lets us read again.
            await ports.queue.wake("catch_up", tenant, when=before.synced_at + SYNC_TAKES)
            return
        if not before.caught_up:
            await ports.store.remember(_to_wake(tenant), "1", ttl=TO_WAKE_KEPT)
        try:
            after = await _read(ports, before)
        except (SmsUnavailable, SmsOutcomeUnknown, SmsRejected) as exc:
            await _failed(ports, before, exc)
            return
    if not before.caught_up and after.caught_up:
        log.info(Event.GAP_CLOSED, tenant=tenant, reason=before.gap_reason)
    if after.caught_up:
        await _wake_what_waited(ports, tenant)
    if (before.caught_up and not after.caught_up) or _texting(before) != _texting(after):
        # A gap may hide changes of the list, and a new number is on no row of it yet.
        await ports.queue.wake("compare_list", tenant)
    await tell_channels(ports, tenant=tenant)


async def _wake_what_waited(ports: Ports, tenant: TenantId) -> None:
    """Wake what a gap held up; again next time if that fails or dies."""
    if await ports.store.recall(_to_wake(tenant)):
        await wake_open(ports, tenant=tenant)
        await ports.queue.wake("compare_list", tenant)
        await ports.store.remember(_to_wake(tenant), "", ttl=timedelta())


async def _unless_caught_up(ports: Ports, tenant: TenantId, now: datetime) -> None:
    """Come again soon: whoever holds the lease may have died with it, and sends wait."""
    team = await ports.store.tenant(tenant)
    if team.caught_up or await paused(ports, _waiting(tenant)):
        return
    await ports.queue.wake("catch_up", tenant, when=now + AGAIN)
    await pause(ports, _waiting(tenant), AGAIN)


def _trying(tenant: TenantId) -> str:
    return f"{tenant}:catch_up"


def _waiting(tenant: TenantId) -> str:
    return f"{tenant}:catch_up:lease"


def _to_wake(tenant: TenantId) -> str:
    """Return under which name it is remembered that a closed gap has contacts to wake."""
    return f"{tenant}:gap_closed"


def _since(team: Tenant, now: datetime) -> datetime:
    """Return how far back is read where no token says it."""
    if team.synced_at is None:
        # A fresh installation begins here and now: it does not post yesterday's texts.
        return min(team.gap_since or now, now)
    return now - CLOCKS_AHEAD if team.synced_at > now + SYNC_TAKES else team.synced_at - OVERLAP


def _texting(team: Tenant) -> frozenset[PhoneNumber]:
    return frozenset(known.number for known in team.texting_numbers)


async def _read(ports: Ports, team: Tenant) -> Tenant:
    now = ports.clock.now()
    numbers = team.numbers
    stale = team.numbers_read_at is None or abs(now - team.numbers_read_at) > NUMBERS_LIVE
    if stale or not team.caught_up:
        numbers = await ports.sms.numbers(team.id)
    since = _since(team, now)
    page = await ports.sms.sync(team.id, token=team.sync_token, since=since)
    listening = min(team.listening_since or since, now)
    brought = await keep_all(ports, team, page.inbound, since=listening)
    for text in page.from_mass_senders:
        await note_mass_sender(ports, tenant=team.id, text=text)
    await _advance(ports, team.id, page.outbound)
    await note_app_texts(ports, team, page.outbound, since=listening)
    if not team.caught_up or stale:
        texting = tuple(known.number for known in numbers if known.sms)
        await heed_opt_outs(ports, team, texting)

    def close(known: Tenant) -> Tenant:
        closes = known.gaps == team.gaps and not page.more
        if page.more and known.gap_since is None:
            known = known.with_gap(reason="more texts than one reading takes", now=now)
        reason = known.gap_reason
        known = replace(
            known.with_missed(brought.missed),
            numbers=numbers,
            numbers_read_at=now if stale or not team.caught_up else known.numbers_read_at,
            epoch=known.epoch + (numbers != known.numbers),
            sync_token=page.token,
            synced_at=known.synced_at if page.more else now,
            listening_since=listening,
            gap_since=None if closes else known.gap_since,
            gap_reason="" if closes else reason,
        )
        known = doubted(known, missed=team.caught_up and brought.first, now=now)
        gap_ends = closes and not team.caught_up
        return known.with_missed_told(reason=reason, now=now) if gap_ends else known

    after = await ports.store.change_tenant(team.id, close)
    if not after.caught_up:
        # Another gap opened while this one was read, or older texts are still to be read.
        await ports.queue.wake("catch_up", team.id, when=now + SYNC_TAKES)
    if after.road_doubt_at is not None:
        await ports.queue.wake("watch_webhook", team.id, when=after.road_doubt_at + DOUBT)
    return after


async def _advance(ports: Ports, tenant: TenantId, updates: tuple[DeliveryUpdate, ...]) -> None:
    by_contact: dict[ContactKey, list[DeliveryUpdate]] = defaultdict(list)
    for update in updates:
        if update.contact is not None:
            by_contact[ports.keys.contact_key(tenant, update.contact)].append(update)
    for key, theirs in by_contact.items():
        file, _ = await readable(ports, tenant=tenant, key=key)
        if file is not None:
            await hear_delivery(ports, file, tuple(theirs))


async def _failed(ports: Ports, team: Tenant, exc: BotError) -> None:
    """Try again soon; make sends wait if inbound texts may have been missed by now."""
    now = ports.clock.now()
    asked = (exc.retry_after if isinstance(exc, SmsUnavailable) else None) or AGAIN
    wait = max(AGAIN, min(asked, LONGEST_WAIT))
    await ports.queue.wake("catch_up", team.id, when=now + wait)
    await pause(ports, _trying(team.id), wait)
    recent = team.synced_at is not None and abs(now - team.synced_at) < MISSED_AFTER
    if exc.detail in OWN_SILENCE and recent:
        # We did not ask at all, to spare the limit: webhooks still come.
        log.info(Event.DELIVERY_NOT_READ, tenant=team.id, code=exc.detail)
        return
    log.warning(Event.GAP_OPENED, tenant=team.id, reason="sync failed", code=exc.detail)
    if team.caught_up:
        await ports.store.change_tenant(
            team.id, lambda known: known.with_gap(reason="sync failed", now=now)
        )


async def open_gap(ports: Ports, *, tenant: TenantId, reason: str) -> None:
    """Make sends wait until `catch_up` has read what may have been missed since now."""
    now = ports.clock.now()
    await ports.store.change_tenant(tenant, lambda team: team.with_gap(reason=reason, now=now))
    log.info(Event.GAP_OPENED, tenant=tenant, reason=reason)
    await ports.queue.wake("catch_up", tenant)
