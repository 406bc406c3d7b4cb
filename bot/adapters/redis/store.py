"""The Store on Redis or Valkey: one part for each kind of key.

Rule: when a write returns, it is on disk (ruling 20); everything of one contact lies in one slot.
"""

from __future__ import annotations

from redis.asyncio import Redis

from bot.adapters.redis.contact_batches import ContactBatches
from bot.adapters.redis.contact_lookups import ContactLookups
from bot.adapters.redis.contact_texts import ContactTexts
from bot.adapters.redis.daily_roots import DailyRoots
from bot.adapters.redis.forgetting import Forgetting
from bot.adapters.redis.kept_events import KeptEvents
from bot.adapters.redis.number_lists import NumberLists
from bot.adapters.redis.said_words import SaidWords
from bot.adapters.redis.short_lived import ShortLived
from bot.adapters.redis.wire import Wire
from bot.adapters.redis.workspaces import Workspaces
from bot.ports import Clock


class RedisStore(
    ContactBatches,
    ContactTexts,
    ContactLookups,
    DailyRoots,
    Forgetting,
    KeptEvents,
    NumberLists,
    SaidWords,
    Workspaces,
    ShortLived,
):
    """The durable truth; every failure of the server is a StoreUnavailable."""

    def __init__(self, redis: Redis, *, clock: Clock, wait_for_disk: bool = False) -> None:
        """`redis` as `open_redis` makes it; `wait_for_disk` as `Durability` says."""
        wire = Wire(redis, wait_for_disk=wait_for_disk)
        ContactBatches.__init__(self, wire, clock)
        ContactTexts.__init__(self, wire)
        ContactLookups.__init__(self, wire, clock)
        DailyRoots.__init__(self, wire)
        Forgetting.__init__(self, wire)
        NumberLists.__init__(self, wire)
        SaidWords.__init__(self, wire)
        KeptEvents.__init__(self, wire, clock)
        Workspaces.__init__(self, wire)
        ShortLived.__init__(self, wire)
