"""Write what RingCentral says about sent texts, from whichever call it came."""

from __future__ import annotations

from dataclasses import replace

from bot.conversations.asking import followed
from bot.conversations.carrier_blocks import Block, block_of, blocked, is_block
from bot.conversations.contact_file import ContactFile
from bot.logs import Event, log
from bot.ports import DeliveryUpdate, Ports
from bot.texting.delivery import POLLS, DeliveryStatus
from bot.texting.ids import TextId
from bot.texting.text import OutboundText
from bot.usecases.contact_files import change_file
from bot.usecases.sweep import wake_contact

_RANK = {"queued": 0, "sent": 1, "delivered": 2, "failed": 2}


async def hear_delivery(
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
        blocks: list[Block | None] = []
        for text in file.texts:
            update = by_id.get(text.provider_id) if text.provider_id else None
            moved = text
            if update is not None and text.status is DeliveryStatus.SENT:
                moved = _advanced(text, update)
            if text.id == asked and moved.status is DeliveryStatus.SENT:
                moved = replace(moved, polls=min(moved.polls + 1, len(POLLS)))
            if moved == text:
                continue
            file = followed(_quietly(file, text, moved), moved, now=now)
            if text.status is DeliveryStatus.SENT:
                blocks.append(block_of(moved))
        for block in (*blocks, *_of_others(file, updates)):
            file = blocked(file, block, admins=ports.house.admins, salt=salt, now=now)
        return file

    changed = await change_file(ports, tenant=file.tenant, key=file.key, change=advance)
    _noted(file, changed)
    await wake_contact(ports, changed)
    return changed


def _noted(before: ContactFile, after: ContactFile) -> None:
    """Log the texts that have failed just now."""
    sent = {text.id for text in before.texts if text.status is DeliveryStatus.SENT}
    for text in after.texts:
        if text.status is DeliveryStatus.FAILED and text.id in sent:
            log.warning(Event.TEXT_FAILED, tenant=after.tenant, text_id=text.id, code=text.failure)
            if is_block(text.failure):
                log.error(Event.CARRIER_BLOCKED, tenant=after.tenant, contact=after.key)


def _of_others(file: ContactFile, updates: tuple[DeliveryUpdate, ...]) -> list[Block]:
    """Return the blocks met by texts that have ended here, or left from RingCentral's own app."""
    ours = {text.provider_id for text in file.texts}
    return [
        Block(id=update.id, code=update.failure, number=update.number, at=update.at)
        for update in updates
        if update.number is not None and is_block(update.failure) and update.id not in ours
    ]


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
