"""One fault run from its start to its books."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bot.ports import Ports
from bot.texting.phone import PhoneNumber
from bot.wiring import open_bot
from tests.resilience.chaos.books import Books, close, moves, words_gone
from tests.resilience.chaos.city import CONTACTS, City, Storehouse, city
from tests.resilience.chaos.monkey import heal, torment
from tests.resilience.chaos.traffic import Traffic, drive

QUIET_WITHIN = 200.0
"""Seconds after the last fault: longer than the looks for a lost answer within two minutes, the
minute until message sync, and what Slack's limits make of the backlog."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How much happens."""

    seed: int
    texts: int
    """Each way."""
    seconds: float
    """Over which they are spread."""
    every: float
    """Seconds between two faults, on average."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What came of it."""

    books: Books
    refused: Counter[str]
    breaks: Counter[str]
    kills: int
    quiet_after: float


async def run(
    plan: Plan, folder: Path, tell: Callable[[str], None], storehouse: Storehouse | None = None
) -> Result:
    """Let a city live through a plan and close its books."""
    async with city(folder, seed=plan.seed, storehouse=storehouse) as here:
        traffic = Traffic(random.Random(plan.seed))  # noqa: S311 - chance, not secrecy
        monkey = random.Random(plan.seed + 1)  # noqa: S311 - the same
        tell("Everything runs. Breaking things ...")
        over = asyncio.Event()
        breaking = asyncio.create_task(torment(here, monkey, until=over, every=plan.every))
        try:
            await drive(here, traffic, texts=plan.texts, seconds=plan.seconds)
        finally:
            over.set()
            breaks = await breaking
        heal(here)
        await here.revive()
        tell("Healed. Waiting until all is quiet ...")
        async with open_bot(here.settings()) as bot:
            waited = await _quiet(here, bot.ports)
            books = await close(here, traffic, bot.ports)
        return Result(
            books=books,
            refused=traffic.refused,
            breaks=breaks,
            kills=here.kills,
            quiet_after=waited,
        )


async def _quiet(here: City, ports: Ports) -> float:
    """Wait until nothing is left to do for any contact; return how long that took."""
    loop = asyncio.get_running_loop()
    began, since = loop.time(), ports.clock.now()
    while loop.time() - began < QUIET_WITHIN:
        team = await ports.store.tenant(here.tenant)
        # Whatever no webhook brought is brought by the next message sync.
        synced = team.synced_at is not None and team.synced_at > since
        if team.caught_up and synced and not await _busy(here, ports):
            break
        await asyncio.sleep(1)
    return loop.time() - began


async def _busy(here: City, ports: Ports) -> bool:
    gone = words_gone(here)
    for contact in CONTACTS:
        key = ports.keys.contact_key(here.tenant, PhoneNumber(contact))
        if await ports.store.unread(here.tenant, key):
            return True
        file = await ports.store.file(here.tenant, key)
        if file is None:
            continue
        if file.posts or file.redraw or file.list_stale:
            return True
        if any(moves(text, gone) for text in file.texts):
            return True
    return False
