"""Contacts by what is left to do, by requester, by name: indexes that are checked as they are read.

Rule: an index may name too much, never too little. An entry is dropped only when the contact's
file shows that it can never be right again, or has not been touched for a while. One file that
cannot be read takes nothing away from what is said of the others.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from typing import Final

from bot.adapters.redis import keyspace
from bot.adapters.redis.contact_files import SETTLING
from bot.adapters.redis.file_codec import decode_file
from bot.adapters.redis.instants import members_before, score
from bot.adapters.redis.scripts import FORGET_TOUCH
from bot.adapters.redis.wire import Wire
from bot.conversations.contact_file import ContactFile
from bot.conversations.details import name_key
from bot.errors import StoreUnreadable
from bot.logs import Event, log
from bot.ports import Clock
from bot.texting.ids import ContactKey, TenantId, TextId, UserId, contact_of
from bot.texting.text import OutboundText

_TEXTS_AT_MOST: Final = 100
_NAMES_AT_MOST: Final = 20
_PAGE: Final = 100
_HIGHEST: Final = "\U0010ffff"


class ContactLookups:
    """Many contacts at a time."""

    def __init__(self, wire: Wire, clock: Clock) -> None:
        self._wire = wire
        self._clock = clock

    async def open_contacts(
        self, tenant: TenantId, *, before: datetime
    ) -> AsyncIterator[ContactKey]:
        """Return contacts last touched before this instant with anything left to do.

        Those that only a clock that was ahead can have touched are among them.
        """
        listed = keyspace.open_contacts(tenant)
        now = self._clock.now()
        settled = score(now - SETTLING)
        async for page in members_before(self._wire, listed, before, now=now):
            waiting = await self._waiting(tenant, [member for member, _ in page])
            for (member, touched), busy in zip(page, waiting, strict=True):
                if busy:
                    yield ContactKey(member)
                elif touched < settled:
                    await self._wire.read(FORGET_TOUCH.call(listed, args=(member, touched)))

    async def texts_of(self, tenant: TenantId, user: UserId) -> tuple[OutboundText, ...]:
        """Return a person's texts that have not ended, newest first, at most 100."""
        index = keyspace.texts_by(tenant, user)
        texts: list[OutboundText] = []
        start = 0
        while len(texts) < _TEXTS_AT_MOST:
            (ids,) = await self._wire.read(("ZRANGE", index, start, start + _PAGE - 1, "REV"))
            if not ids:
                break
            start += len(ids)
            found = await self._found(tenant, [TextId(id_) for id_ in ids])
            texts.extend(text for text in found if text.requester == user and not text.finished)
        return tuple(texts[:_TEXTS_AT_MOST])

    async def contacts_named(self, tenant: TenantId, name: str) -> tuple[ContactFile, ...]:
        """Return the contacts whose name starts with this; at most 20.

        Case and accents do not count.
        """
        wanted = name_key(name)
        files: list[ContactFile] = []
        low = f"[{wanted}"
        while len(files) < _NAMES_AT_MOST:
            window = (low, f"[{wanted}{_HIGHEST}", "BYLEX", "LIMIT", 0, _PAGE)
            (entries,) = await self._wire.read(("ZRANGE", keyspace.names(tenant), *window))
            if not entries:
                break
            low = f"({entries[-1]}"
            named = [entry.rpartition("\0") for entry in entries]
            stored = await self._wire.read_raw(
                *(("GET", keyspace.file(tenant, ContactKey(key))) for _, _, key in named)
            )
            for (known, _, key), value in zip(named, stored, strict=True):
                file = _readable(value, tenant, ContactKey(key))
                if file is not None and name_key(file.card.name) == known:
                    files.append(file)
        return tuple(files[:_NAMES_AT_MOST])

    async def _waiting(self, tenant: TenantId, keys: Sequence[str]) -> list[bool]:
        """Say for each contact whether anything is left to do, or nobody can tell."""
        asked = [ContactKey(key) for key in keys]
        answers = await self._wire.read_raw(
            *(("GET", keyspace.file(tenant, key)) for key in asked),
            *(("LLEN", keyspace.inbox(tenant, key)) for key in asked),
        )
        files, unread = answers[: len(asked)], answers[len(asked) :]
        return [
            bool(letters) or (stored is not None and _busy(stored, tenant, key))
            for key, stored, letters in zip(asked, files, unread, strict=True)
        ]

    async def _found(self, tenant: TenantId, ids: Sequence[TextId]) -> list[OutboundText]:
        """Return those of these texts that still lie in their contact's file, in this order."""
        keys = dict.fromkeys(contact_of(id_) for id_ in ids)
        stored = await self._wire.read_raw(*(("GET", keyspace.file(tenant, key)) for key in keys))
        files = (_readable(value, tenant, key) for key, value in zip(keys, stored, strict=True))
        texts = {text.id: text for file in files if file is not None for text in file.texts}
        return [texts[id_] for id_ in ids if id_ in texts]


def _busy(stored: bytes, tenant: TenantId, key: ContactKey) -> bool:
    try:
        return not decode_file(stored, tenant=tenant, key=key).idle
    except StoreUnreadable:
        # Whoever is told of this contact reads it alone, and fails alone.
        return True


def _readable(stored: bytes | None, tenant: TenantId, key: ContactKey) -> ContactFile | None:
    """Return a stored file; None if there is none, or it cannot be read, which the log says."""
    if stored is None:
        return None
    try:
        return decode_file(stored, tenant=tenant, key=key)
    except StoreUnreadable:
        log.error(Event.CONTACTS_UNREADABLE, tenant=tenant, contact=key)
        return None
