"""After a restore: the store is older than the world, and must not act on what it remembers.

Rule: what could have left since the backup goes back to whoever wrote it, and no draft leaves
before they were shown that it came back from a backup; a gap is open, so that
texts and opt-outs are read again before anything is sent (ruling 13).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.conversations.contact_file import ContactFile
from bot.conversations.restored import WAITING_FOR_ITS_WRITER, came_back
from bot.conversations.returning import returned
from bot.ports import Store
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import SYSTEM, ContactKey, TenantId
from bot.texting.text import OutboundText

REASON: Final = "the store was restored from a backup"
_COULD_LEAVE: Final = {
    DeliveryStatus.HELD,
    DeliveryStatus.QUEUED,
    DeliveryStatus.SCHEDULED,
    DeliveryStatus.DEFERRED,
}


async def settle_restored(
    store: Store,
    *,
    tenant: TenantId,
    made: datetime,
    now: datetime,
    looked: Callable[[int], None] = lambda _: None,
    unreadable: set[ContactKey] | None = None,
) -> int:
    """Give back what could have left since `made`, and open a gap; return how many texts.

    `looked` is told how many contacts were looked through. One whose file cannot be read is left
    as it is and put into `unreadable`, where that is given: nothing is sent to them.
    """
    await store.change_tenant(
        tenant, lambda team: replace(team.with_gap(reason=REASON, now=now), sync_token="")
    )
    given_back = contacts = 0
    async for file in store.files(tenant, unreadable=unreadable):
        contacts += 1
        looked(contacts)
        waiting = [text for text in file.texts if text.status in _COULD_LEAVE]
        settled = _settled(file, waiting, made, now)
        if settled != file:
            await store.commit(settled)
            given_back += len(waiting)
    return given_back


def _settled(
    file: ContactFile, waiting: Sequence[OutboundText], made: datetime, now: datetime
) -> ContactFile:
    """Return the file with nothing on its way, and with its drafts marked as they came back."""
    for text in waiting:
        file = _given_back(file, text, made, now)
    for text in file.texts:
        if text.status in WAITING_FOR_ITS_WRITER:
            file = file.with_text(came_back(text, made))
    return file


def _given_back(
    file: ContactFile, text: OutboundText, made: datetime, now: datetime
) -> ContactFile:
    if text.requester == SYSTEM:
        ended = replace(text.moved(DeliveryStatus.CANCELLED, now=now), failure="restored")
        return file.with_text(ended)
    why = (
        f"the store was restored from a backup of {made:%Y-%m-%d %H:%M} UTC, so it may have left "
        "since: look at the conversation first"
    )
    return returned(file, text, why=why, now=now)
