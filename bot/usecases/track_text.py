"""Ask RingCentral how a sent text fares: no webhook tells it for ordinary numbers."""

from __future__ import annotations

from dataclasses import replace

from bot.consent.record import OptOut, OptOutRoute
from bot.conversations.contact_file import ContactFile
from bot.conversations.opting_out import opted_out
from bot.errors import SmsOutcomeUnknown, SmsRejected, SmsUnavailable
from bot.logs import Event, log
from bot.ports import DeliveryUpdate, Ports
from bot.texting.delivery import POLLS, DeliveryStatus
from bot.texting.ids import SYSTEM, TenantId, TextId, contact_of
from bot.texting.text import OutboundText
from bot.usecases.contact_files import change_file
from bot.usecases.sweep import wake_contact

_RANK = {"queued": 0, "sent": 1, "delivered": 2, "failed": 2}


async def track_text(ports: Ports, *, tenant: TenantId, text: TextId) -> None:
    """Ask once and, while the end is open, arrange to ask again later."""
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
    try:
        updates = await ports.sms.statuses(tenant, [known.provider_id])
    except (SmsUnavailable, SmsOutcomeUnknown, SmsRejected) as exc:
        log.warning(Event.DELIVERY_NOT_READ, tenant=tenant, text_id=text, code=exc.detail)
        updates = ()
    file = await apply_updates(ports, file, updates, asked=text)
    after = next((each for each in file.texts if each.id == text), None)
    if after is not None and after.status is DeliveryStatus.SENT and not after.finished:
        await ports.queue.wake("track_text", tenant, text, when=after.next_look)


async def apply_updates(
    ports: Ports,
    file: ContactFile,
    updates: tuple[DeliveryUpdate, ...],
    *,
    asked: TextId | None = None,
) -> ContactFile:
    """Write what RingCentral says about this contact's texts; never turn a status back."""
    now = ports.clock.now()
    salt = ports.keys.token()
    by_id = {update.id: update for update in updates}

    def advance(file: ContactFile) -> ContactFile:
        for text in file.texts:
            update = by_id.get(text.provider_id) if text.provider_id else None
            moved = text
            if update is not None and text.status is DeliveryStatus.SENT:
                moved = _advanced(text, update)
            if text.id == asked and moved.status is DeliveryStatus.SENT:
                moved = replace(moved, polls=min(moved.polls + 1, len(POLLS)))
            if moved == text:
                continue
            file = _quietly(file, text, moved)
            if moved.failure.endswith("-413") and text.status is DeliveryStatus.SENT:
                file = _told_by_carrier(file, moved, salt=salt, ports=ports)
        return file

    changed = await change_file(ports, tenant=file.tenant, key=file.key, change=advance)
    for text in changed.texts:
        if text.failure and text.changed_at == now:
            log.warning(Event.TEXT_FAILED, tenant=file.tenant, text_id=text.id, code=text.failure)
    await wake_contact(ports, changed)
    return changed


def _quietly(file: ContactFile, before: OutboundText, after: OutboundText) -> ContactFile:
    """Return the file with the text changed; redrawn only if people would see a difference."""
    changed = file.with_text(after)
    if before.status == after.status and before.failure == after.failure:
        return replace(changed, redraw=file.redraw)
    return changed


def _advanced(text: OutboundText, update: DeliveryUpdate) -> OutboundText:
    if _RANK[update.status] <= _RANK["sent"]:
        return text
    to = DeliveryStatus.DELIVERED if update.status == "delivered" else DeliveryStatus.FAILED
    return replace(text.moved(to, now=update.at), failure=update.failure)


def _told_by_carrier(
    file: ContactFile, text: OutboundText, *, salt: str, ports: Ports
) -> ContactFile:
    """Return the file with the opt-out that a 413 tells of (RC-413)."""
    if file.ledger.standing_opt_out(text.sender) is not None:
        return file
    now = ports.clock.now()
    no = OptOut(
        id=f"out_413_{text.provider_id}",
        occurred_at=text.changed_at,
        recorded_at=now,
        recorded_by=SYSTEM,
        route=OptOutRoute.CARRIER,
        matcher=text.failure,
        number=text.sender,
    )
    return opted_out(file, no, salt=salt, now=now)
