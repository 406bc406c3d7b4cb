"""Which vendor answers nobody at the moment, and how much waits for it."""

from __future__ import annotations

from typing import Final

from bot.conversations.contact_file import ContactFile
from bot.conversations.views import VendorOutage
from bot.ports import Ports
from bot.texting.ids import ContactKey, TenantId
from bot.usecases.sweep import TO_SEND

MOST_CONTACTS: Final = 1000
"""Contacts that are looked at to count what waits: an admin needs a size, not a sum."""
_PAGE: Final = 100


async def outages(ports: Ports, *, tenant: TenantId) -> tuple[VendorOutage, ...]:
    """Return the vendors that are silent; empty while both answer, after two look-ups."""
    sms, chat = await ports.sms.outage(tenant), await ports.chat.outage(tenant)
    if sms is None and chat is None:
        return ()
    texts, posts = await _waiting(ports, tenant)
    found = []
    if sms is not None:
        found.append(VendorOutage(vendor="RingCentral", outage=sms, waiting=texts))
    if chat is not None:
        found.append(VendorOutage(vendor="Slack", outage=chat, waiting=posts))
    return tuple(found)


async def _waiting(ports: Ports, tenant: TenantId) -> tuple[int, int]:
    """Return how many texts wait to leave, and how many messages wait to be posted."""
    texts = posts = seen = 0
    page: list[ContactKey] = []
    now = ports.clock.now()
    async for key in ports.store.open_contacts(tenant, before=now):
        page.append(key)
        seen += 1
        if len(page) == _PAGE or seen == MOST_CONTACTS:
            more_texts, more_posts = await _counted(ports, tenant, page)
            texts, posts, page = texts + more_texts, posts + more_posts, []
        if seen == MOST_CONTACTS:
            return texts, posts
    more_texts, more_posts = await _counted(ports, tenant, page)
    return texts + more_texts, posts + more_posts


async def _counted(ports: Ports, tenant: TenantId, keys: list[ContactKey]) -> tuple[int, int]:
    if not keys:
        return 0, 0
    files = [file for file in await ports.store.files_of(tenant, keys) if file is not None]
    return sum(_texts(file) for file in files), sum(len(file.posts) for file in files)


def _texts(file: ContactFile) -> int:
    return sum(text.status in TO_SEND for text in file.texts)
