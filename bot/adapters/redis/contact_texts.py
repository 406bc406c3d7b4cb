"""Everything that went to one contact and came from them, long after it is done with.

Rule: an index is written before what it names, on the contact's own slot, so that it may name too
much but never too little; a reader skips what is not there (any more).
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Sequence
from typing import Final

from bot.adapters.redis import keyspace
from bot.adapters.redis.codec import decode_inbound, decode_text
from bot.adapters.redis.instants import score
from bot.adapters.redis.scripts import Command
from bot.adapters.redis.wire import Wire
from bot.texting.ids import ContactKey, InboundId, TenantId, TextId
from bot.texting.text import InboundText, OutboundText

_AT_ONCE: Final = 200


class ContactTexts:
    """A contact's texts, newest first.

    The ids are read in one command, so that what comes or goes meanwhile moves nothing; the texts
    follow in batches.
    """

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    async def archived_texts(
        self, tenant: TenantId, key: ContactKey
    ) -> AsyncIterator[OutboundText]:
        """Return a contact's texts that have left their file, newest first, streamed."""
        ids = await self._newest_first(keyspace.archive(tenant, key))
        names = [keyspace.archived(tenant, key, TextId(id_)) for id_ in ids]
        async for stored in self._values(names):
            yield decode_text(stored)

    async def inbound_texts(self, tenant: TenantId, key: ContactKey) -> AsyncIterator[InboundText]:
        """Return everything that a contact ever wrote, newest first, streamed."""
        ids = await self._newest_first(keyspace.heard(tenant, key))
        names = [keyspace.inbound(tenant, key, InboundId(id_)) for id_ in ids]
        async for stored in self._values(names):
            yield decode_inbound(stored)

    async def _newest_first(self, index: str) -> Sequence[str]:
        (ids,) = await self._wire.read(("ZRANGE", index, 0, -1, "REV"))
        return [str(id_) for id_ in ids]

    async def _values(self, names: Sequence[str]) -> AsyncIterator[str]:
        for start in range(0, len(names), _AT_ONCE):
            (stored,) = await self._wire.read(("MGET", *names[start : start + _AT_ONCE]))
            for value in stored:
                if value:
                    yield str(value)


def archived_entries(
    tenant: TenantId, key: ContactKey, texts: Iterable[OutboundText]
) -> list[Command]:
    """Return what must be written before these texts are archived."""
    index = keyspace.archive(tenant, key)
    return [("ZADD", index, score(text.created_at), text.id) for text in texts]


def heard_entry(tenant: TenantId, key: ContactKey, text: InboundText) -> Command:
    """Return what must be written before an inbound text is kept; the first time stays."""
    return ("ZADD", keyspace.heard(tenant, key), "NX", score(text.received_at), text.id)
