"""Work that may end the process that does it: no exception tells, so it is counted beforehand.

Rule: what a process died with is done alone next, so that whatever was merely beside it is not
counted twice; after the third death it is a dead letter, before it is begun once more.
"""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Final

from bot.ports import Ports, TaskName
from bot.texting.ids import TenantId
from bot.usecases.dead_letters import note_deaths

MOST_DEATHS: Final = 3
"""Processes that die with the same work before it is put before an admin."""
PUT_OFF: Final = timedelta(seconds=5)
"""Within how long work comes again that may not be done beside other suspect work."""


@asynccontextmanager
async def attempting(
    ports: Ports, task: TaskName, *ids: str, name: str, ttl: timedelta
) -> AsyncIterator[bool]:
    """Hold `name` while the work is done, as by a lease; yields False if it is not to be done now.

    It is not if another process is at it, if something else is suspected as well, which goes
    first, or if three processes have died with it, which the admins hear of.
    """
    async with ports.store.attempt(name, ttl=ttl) as attempt:
        if not attempt.held or not attempt.deaths:
            yield attempt.held
            return
        if attempt.deaths >= MOST_DEATHS:
            await note_deaths(ports, task, ids, deaths=attempt.deaths)
            yield False
            return
        tenant = TenantId(ids[0])
        async with ports.store.lease(f"{tenant}:suspects", ttl=ttl) as alone:
            if not alone:
                attempt.put_off = True
                await ports.queue.wake(task, *ids, when=ports.clock.now() + _spread(ids))
            yield alone


def _spread(ids: tuple[str, ...]) -> timedelta:
    """Return how long this work waits: not as long as another, so that they do not meet again."""
    return PUT_OFF * (1 + zlib.crc32("".join(ids).encode()) % 1000) / 1000
