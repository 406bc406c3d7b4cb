"""The Store on Redis or Valkey: one part for each kind of key.

Rule: when a write returns, it is on disk (ruling 20); everything of one contact lies in one slot.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import datetime, timedelta

from redis.asyncio import Redis

from bot.adapters.redis.contact_batches import ContactBatches
from bot.adapters.redis.contact_lookups import ContactLookups
from bot.adapters.redis.contact_texts import ContactTexts
from bot.adapters.redis.daily_roots import DailyRoots
from bot.adapters.redis.failed_work import FailedWorks
from bot.adapters.redis.fallen_back import FallenBack, relisted
from bot.adapters.redis.forgetting import Forgetting
from bot.adapters.redis.kept_events import KeptEvents
from bot.adapters.redis.number_lists import NumberLists
from bot.adapters.redis.said_words import SaidWords
from bot.adapters.redis.short_lived import ShortLived
from bot.adapters.redis.wire import Servers, Wire
from bot.conversations.contact_file import ContactFile
from bot.errors import StoreChanged
from bot.ports import Clock
from bot.texting.ids import ContactKey, InboundId, TenantId


class RedisStore(
    ContactBatches,
    ContactTexts,
    ContactLookups,
    DailyRoots,
    FailedWorks,
    Forgetting,
    KeptEvents,
    NumberLists,
    SaidWords,
    FallenBack,
    ShortLived,
):
    """The durable truth; every failure of the server is a StoreUnavailable."""

    def __init__(
        self, redis: Redis | Servers, *, clock: Clock, wait_for_disk: bool = False
    ) -> None:
        """`redis` as `open_servers` makes it; `wait_for_disk` as `Durability` says."""
        wire = Wire(redis, wait_for_disk=wait_for_disk)
        ContactBatches.__init__(self, wire, clock)
        ContactTexts.__init__(self, wire)
        ContactLookups.__init__(self, wire, clock)
        DailyRoots.__init__(self, wire)
        FailedWorks.__init__(self, wire)
        Forgetting.__init__(self, wire)
        NumberLists.__init__(self, wire)
        SaidWords.__init__(self, wire)
        KeptEvents.__init__(self, wire, clock)
        FallenBack.__init__(self, wire, clock)
        ShortLived.__init__(self, wire)

    async def commit(
        self, file: ContactFile, *, read: Sequence[InboundId] = (), claims: bool = False
    ) -> ContactFile:
        """Write a changed file in one atomic step and return it at its new version.

        Raises:
            Conflict: the file has another version by now.
            AlreadyRead: a text in `read` is not in the inbox any more.
            UnreadInbound: `claims`, and the inbox holds more than `read`.
            StoreChanged: `claims`, and what the server holds may be older than what we know of;
                a gap was opened.
            StoreUnavailable: nothing was written, or nobody knows.
        """
        try:
            return await super().commit(file, read=read, claims=claims)
        except StoreChanged:
            await self.heed_changes()
            raise

    async def ping(self) -> None:
        """Return if every server answers and accepts writes; a changed one opens a gap.

        Raises:
            StoreUnavailable: one does not.
        """
        await super().ping()
        await self.heed_changes()

    async def open_contacts(
        self, tenant: TenantId, *, before: datetime
    ) -> AsyncIterator[ContactKey]:
        """Return contacts last touched before this instant with anything left to do."""
        if tenant in self.to_relist:
            at = before - timedelta(seconds=1)
            await relisted(self._wire, tenant, self.files(tenant), at=at)
            self.to_relist.discard(tenant)
        async for key in super().open_contacts(tenant, before=before):
            yield key
