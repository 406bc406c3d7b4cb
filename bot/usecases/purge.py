"""Purge what has been kept long enough; opt-outs and the proof of every chain stay."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from bot.conversations.contact_file import ContactFile
from bot.conversations.retention import due, purged_file
from bot.errors import Conflict
from bot.ports import Act, Store
from bot.texting.ids import SYSTEM, ContactKey, TenantId


@dataclass(frozen=True, slots=True, kw_only=True)
class Purged:
    """What a purge did, or would do."""

    contacts: int
    held: int
    """Contacts whose time is over and who are under a legal hold."""
    texts: int
    seen: int
    unreadable: tuple[ContactKey, ...] = ()
    """Contacts whose file could not be read, so that nobody knows whether their time is over."""


async def purge(store: Store, *, tenant: TenantId, now: datetime, dry_run: bool = False) -> Purged:
    """Purge every contact whose time is over; somebody who changes meanwhile waits a day.

    Raises:
        StoreUnavailable: some may have been purged; the next run goes on.
    """
    contacts = held = texts = seen = 0
    unreadable: set[ContactKey] = set()
    async for file in store.files(tenant, unreadable=unreadable):
        seen += 1
        if file.legal_hold and due(_released(file), now=now):
            held += 1
        if not due(file, now=now):
            continue
        contacts += 1
        if dry_run:
            continue
        try:
            await store.commit(purged_file(file))
        except Conflict:
            continue
        texts += await store.forget_texts(tenant, file.key, name=file.card.name, everywhere=False)
        await store.audit(tenant, Act(at=now, actor=SYSTEM, verb="contact.purged", about=file.key))
    return Purged(
        contacts=contacts,
        held=held,
        texts=texts,
        seen=seen,
        unreadable=tuple(sorted(unreadable)),
    )


def _released(file: ContactFile) -> ContactFile:
    return replace(file, legal_hold=False)
