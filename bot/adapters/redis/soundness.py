"""Whether everything that a store keeps about contacts can be read: each file and each text.

Rule: whatever the product may have to read is decoded as it would decode it. What cannot be read
is named by its contact's key, which is a keyed hash, and left as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from bot.adapters.redis import keyspace
from bot.adapters.redis.codec import decode_inbound, decode_text
from bot.adapters.redis.file_codec import decode_file
from bot.adapters.redis.wire import Servers, Wire
from bot.errors import StoreUnreadable
from bot.texting.ids import ContactKey, TenantId

_AT_ONCE: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Soundness:
    """What was found, and whose of it nobody can read."""

    contacts: int
    texts: int
    """Open, ended and inbound ones; those whose words were forgotten are none."""
    files: frozenset[ContactKey]
    """Contacts whose file cannot be read."""
    words: frozenset[ContactKey]
    """Contacts of whom a text cannot be read that lies beside their file."""

    @property
    def whole(self) -> bool:
        """Whether all of it can be read."""
        return not self.files and not self.words


async def examined(
    servers: Servers,
    tenants: Sequence[TenantId],
    *,
    looked: Callable[[int], None] = lambda _: None,
) -> Soundness:
    """Decode every file and every text of these workspaces.

    `looked` is told how many contacts were looked through.
    """
    wire = Wire(servers, wait_for_disk=False)
    look = _Look(looked)
    for tenant in tenants:
        batch: list[str] = []
        async for name in wire.scan(keyspace.all_of_contacts(tenant)):
            if keyspace.holds_words(name):
                batch.append(name)
            if len(batch) == _AT_ONCE:
                await look.through(wire, tenant, batch)
                batch.clear()
        await look.through(wire, tenant, batch)
    return Soundness(
        contacts=look.contacts,
        texts=look.texts,
        files=frozenset(look.files),
        words=frozenset(look.words),
    )


class _Look:
    """What was seen so far."""

    def __init__(self, looked: Callable[[int], None]) -> None:
        self.contacts = self.texts = 0
        self.files: set[ContactKey] = set()
        self.words: set[ContactKey] = set()
        self._looked = looked

    async def through(self, wire: Wire, tenant: TenantId, names: Sequence[str]) -> None:
        """Read and decode what lies under these names."""
        if not names:
            return
        found = await wire.read_raw(*(("GET", name) for name in names))
        for name, stored in zip(names, found, strict=True):
            key = keyspace.owner_of(name)
            if keyspace.is_file(name):
                self._file(stored, tenant, key)
            elif stored:
                self._text(name, stored, key)

    def _file(self, stored: bytes | None, tenant: TenantId, key: ContactKey) -> None:
        self.contacts += 1
        self._looked(self.contacts)
        try:
            self.texts += len(decode_file(stored or b"", tenant=tenant, key=key).texts)
        except StoreUnreadable:
            self.files.add(key)

    def _text(self, name: str, stored: bytes, key: ContactKey) -> None:
        self.texts += 1
        decode = decode_inbound if keyspace.is_inbound(name) else decode_text
        try:
            decode(stored.decode())
        except (StoreUnreadable, UnicodeDecodeError):
            self.words.add(key)
