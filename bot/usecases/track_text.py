"""Learn how a sent text fares: no webhook tells it for ordinary numbers.

Rule: message sync tells of all texts in one call, so a look is a sync, not a question per text:
RingCentral counts both in one group of fifty a minute.
"""

from __future__ import annotations

from datetime import timedelta

from bot.errors import SmsOutcomeUnknown, SmsRejected, SmsUnavailable
from bot.logs import Event, log
from bot.ports import DeliveryUpdate, Ports
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import TenantId, TextId, contact_of
from bot.texting.text import OutboundText
from bot.usecases.catch_up import SYNC_TAKES, catch_up
from bot.usecases.hear_delivery import hear_delivery

SYNC_PATIENCE = timedelta(seconds=30)
"""How long a look waits for message sync before the text is asked for alone."""


async def track_text(ports: Ports, *, tenant: TenantId, text: TextId) -> None:
    """Look once and, while the end is open, arrange to look again later."""
    file = await ports.store.file(tenant, contact_of(text))
    known = next((each for each in file.texts if each.id == text), None) if file else None
    if file is None or known is None or known.provider_id is None or known.finished:
        return
    if known.status is not DeliveryStatus.SENT:
        return
    if ports.clock.now() < known.next_look:
        # Woken for another reason: looking early would use up the looks that come later.
        await ports.queue.wake("track_text", tenant, text, when=known.next_look)
        return
    if not await _synced_since(ports, tenant, known):
        await catch_up(ports, tenant=tenant)
    updates: tuple[DeliveryUpdate, ...] = ()
    if not await _synced_since(ports, tenant, known):
        if ports.clock.now() - known.next_look < SYNC_PATIENCE:
            when = ports.clock.now() + SYNC_TAKES
            await ports.queue.wake("track_text", tenant, text, when=when)
            return
        updates = await _asked(ports, tenant, known)
    file = await hear_delivery(ports, file, updates, asked=text)
    after = next((each for each in file.texts if each.id == text), None)
    if after is not None and after.status is DeliveryStatus.SENT and not after.finished:
        await ports.queue.wake("track_text", tenant, text, when=after.next_look)


async def _synced_since(ports: Ports, tenant: TenantId, text: OutboundText) -> bool:
    """Say whether message sync has told what changed until the look was due."""
    team = await ports.store.tenant(tenant)
    if team.synced_at is None or team.synced_at > ports.clock.now() + SYNC_TAKES:
        # A clock was ahead: it says nothing of now.
        return False
    return team.synced_at >= text.next_look


async def _asked(ports: Ports, tenant: TenantId, text: OutboundText) -> tuple[DeliveryUpdate, ...]:
    """Ask for one text alone, because message sync does not come through."""
    if text.provider_id is None:
        return ()
    try:
        return await ports.sms.statuses(tenant, [text.provider_id])
    except (SmsUnavailable, SmsOutcomeUnknown, SmsRejected) as exc:
        log.warning(Event.DELIVERY_NOT_READ, tenant=tenant, text_id=text.id, code=exc.detail)
        return ()
