"""A cluster as the place where a city keeps its facts."""

from __future__ import annotations

import asyncio
import random

from tests.resilience.cluster.fleet import Fleet, Member


class ClusterHouse:
    """Six servers; those that are lost for good stay away."""

    def __init__(self, fleet: Fleet, *, seed: int) -> None:
        self._fleet = fleet
        self._chance = random.Random(seed)  # noqa: S311 - chance, not secrecy
        self._formed = False
        self._serves = False
        self._alone = asyncio.Lock()
        self.lost: list[Member] = []

    async def start(self) -> str:
        """Start every server that is not lost, and wait until the cluster serves all slots."""
        if not self._formed:
            self._formed = True
            await self._fleet.form()
        for member in self._fleet.members:
            if member not in self.lost and not member.lives:
                member.start()
        await self._fleet.serving()
        self._serves = True
        return self._fleet.url

    async def kill(self, *, away: float) -> None:
        """Kill any server, master or not, and start it on its file; its replica may take over."""
        async with self._alone:
            victim = self._chance.choice([one for one in self._fleet.members if one.lives])
            victim.kill()
            await asyncio.sleep(away)
            await self.start()

    async def lose_master(self) -> Member:
        """Kill a master for good, and wait until its replica has taken its place."""
        async with self._alone:
            await self._fleet.whole()
            [victim, *_] = await self._fleet.masters()
            victim.kill()
            self.lost.append(victim)
            await self._fleet.serving()
            return victim

    async def formed(self) -> None:
        """Wait until somebody has started it."""
        while not self._serves:
            await asyncio.sleep(0.1)

    async def stop(self) -> None:
        """Kill every server."""
        self._fleet.stop()
