"""A cluster: which server holds which key, learned anew whenever a server says otherwise.

Rule: only what a server said that it did not do is sent elsewhere. A lost answer is an error, not
a reason to ask another server. What was written waits a moment for a replica (ruling 20).
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from redis.asyncio import Redis
from redis.crc import key_slot
from redis.exceptions import (
    AskError,
    ClusterDownError,
    ConnectionError,  # noqa: A004 - the client's own, for every broken connection
    MovedError,
    RedisError,
    TryAgainError,
)

from bot.adapters.redis.node import Node, Sync
from bot.adapters.redis.scripts import Command

SLOTS: Final = 16384
_REDIRECTIONS: Final = 6
_PAUSE: Final = 0.02
"""Seconds before a command is sent again that a moving slot did not take; grows each time."""
_LEARN_WITHIN: Final = 2.0
_LEARN_EVERY: Final = 30.0
"""Seconds after which the map is asked for anyway: no refusal tells of a replica that came."""
_LAG_FORGIVEN: Final = 10.0
"""Seconds for which a server whose replica kept us waiting is not asked to wait for it again."""

Place = tuple[str, int]
"""Host and port."""


class Cluster:
    """All servers of a cluster; `open` it before use."""

    def __init__(self, seeds: Iterable[Place], client: Callable[[Place], Redis]) -> None:
        """`seeds` are servers to ask first; `client` connects to any of them."""
        self._client = client
        self._seeds = tuple(seeds)
        self._nodes: dict[Place, Node] = {}
        self._slots: list[Place | None] = [None] * SLOTS
        self._doubled: frozenset[Place] = frozenset()
        """Masters that have a replica."""
        self._replicas: tuple[Place, ...] = ()
        self._reached: Place | None = None
        self._lagged: dict[Place, float] = {}
        self._stale = True
        self._learned_at = 0.0
        self._learning = asyncio.Lock()

    async def open(self) -> None:
        """Learn the cluster, and trust each of its servers as it is now.

        Raises:
            RedisError, OSError, TimeoutError: no server answers, or keys have no server.
        """
        await self._learn()
        if None in self._slots:
            raise ClusterDownError("Not every slot is served.")
        for node in self.masters:
            node.run = await node.current_run()

    @property
    def masters(self) -> tuple[Node, ...]:
        """Return every server that holds facts."""
        return tuple(self.node(place) for place in dict.fromkeys(self._slots) if place)

    @property
    def without_replica(self) -> tuple[Place, ...]:
        """Return the masters whose facts nobody else has."""
        return tuple(
            place for place in dict.fromkeys(self._slots) if place and place not in self._doubled
        )

    @property
    def replicas(self) -> tuple[Place, ...]:
        """Return the servers that repeat what masters write."""
        return self._replicas

    @property
    def reached(self) -> Place:
        """Return a server that has answered."""
        if self._reached is None:
            raise ClusterDownError("No server of the cluster has answered.")
        return self._reached

    def owner(self, key: str) -> Node:
        """Return the server that holds this key."""
        return self._at(key_slot(key.encode()))

    def node(self, place: Place) -> Node:
        """Return a server; one that turns up later is not trusted before a gap is open."""
        if place not in self._nodes:
            self._nodes[place] = Node(self._client(place), run="")
        return self._nodes[place]

    async def stages(
        self, stages: Sequence[Sequence[Command]], *, raw: bool = False, sync: Sync | None = None
    ) -> list[Any]:
        """Return the answers; a stage that was refused anything is the last one sent.

        Raises:
            RedisError, OSError, TimeoutError: nobody knows what was done.
            StoreUnavailable: what was written is not on disk.
        """
        answers: list[Any] = []
        for stage in stages:
            answers += await self._stage(stage, raw=raw, sync=sync) if stage else []
            if any(isinstance(answer, Exception) for answer in answers):
                break
        return answers

    async def aclose(self) -> None:
        """Close every connection."""
        for node in self._nodes.values():
            await node.redis.aclose()

    async def _stage(
        self, commands: Sequence[Command], *, raw: bool, sync: Sync | None
    ) -> list[Any]:
        answers: list[Any] = [None] * len(commands)
        places = list(range(len(commands)))
        for attempt in range(_REDIRECTIONS):
            if self._stale or self._now() - self._learned_at > _LEARN_EVERY:
                self._stale = True
                await self._learn()
            await self._fill(answers, commands, places, raw=raw, sync=sync)
            places = [place for place in places if isinstance(answers[place], _NOT_DONE)]
            if not places:
                return answers
            await asyncio.sleep(_PAUSE * attempt)
        return answers

    async def _fill(
        self,
        answers: list[Any],
        commands: Sequence[Command],
        places: Sequence[int],
        *,
        raw: bool,
        sync: Sync | None,
    ) -> None:
        """Ask each server its part, all at the same time."""
        parts: dict[Node, list[int]] = defaultdict(list)
        for place in places:
            parts[self.owner(key_of(commands[place]))].append(place)
        asked = [
            self._ask(node, [commands[place] for place in part], raw=raw, sync=sync)
            for node, part in parts.items()
        ]
        outcomes = await asyncio.gather(*asked, return_exceptions=True)
        for part, outcome in zip(parts.values(), outcomes, strict=True):
            if isinstance(outcome, BaseException):
                raise outcome
            for place, answer in zip(part, outcome, strict=True):
                answers[place] = await self._heeded(answer, commands[place], raw=raw)

    async def _ask(
        self, node: Node, commands: Sequence[Command], *, raw: bool, sync: Sync | None
    ) -> list[Any]:
        try:
            return await node.answers(commands, raw=raw, sync=self._sync(node, sync))
        except (ConnectionError, OSError, TimeoutError):
            self._stale = True
            raise

    def _sync(self, node: Node, sync: Sync | None) -> Sync | None:
        """Return what a write waits for here: a replica that lags is left alone for a while."""
        if sync is None:
            return None
        place = next(place for place, known in self._nodes.items() if known is node)
        now = self._now()
        if node.lags:
            node.lags = False
            self._lagged[place] = now
        lagged = now - self._lagged.get(place, -_LAG_FORGIVEN) < _LAG_FORGIVEN
        return Sync(disk=sync.disk, replica=place in self._doubled and not lagged)

    async def _heeded(self, answer: Any, command: Command, *, raw: bool) -> Any:
        """Learn from a refusal where its key is; ask there at once if only this key moved yet."""
        if isinstance(answer, MovedError):
            if answer.host:
                self._slots[int(answer.slot_id)] = (str(answer.host), int(answer.port))
            self._stale = True
        if isinstance(answer, ClusterDownError):
            self._stale = True
        if isinstance(answer, AskError):
            there = self.node((str(answer.host), int(answer.port)))
            return await there.asked(command, raw=raw)
        return answer

    def _now(self) -> float:
        return asyncio.get_running_loop().time()

    async def _learn(self) -> None:
        """Ask any server for the map; those that we know to hold keys first."""
        async with self._learning:
            if not self._stale:
                return
            failed: Exception = ClusterDownError("No server of the cluster answers.")
            for place in dict.fromkeys([*self._nodes, *self._seeds]):
                try:
                    async with asyncio.timeout(_LEARN_WITHIN):
                        (found,) = await self.node(place).answers([("CLUSTER", "SLOTS")])
                except (RedisError, OSError, TimeoutError) as silent:
                    failed = silent
                    # Next time the others are asked before it.
                    self._nodes[place] = self._nodes.pop(place)
                    continue
                if isinstance(found, Exception):
                    failed = found
                    continue
                self._take(found, asked=place)
                self._reached = place
                self._learned_at = self._now()
                self._stale = False
                return
            raise failed

    def _take(self, found: list[Any], *, asked: Place) -> None:
        slots: list[Place | None] = [None] * SLOTS
        doubled = set()
        repeating: dict[Place, None] = {}
        for first, last, master, *replicas in found:
            place = (str(master[0] or asked[0]), int(master[1]))
            slots[first : last + 1] = [place] * (last + 1 - first)
            for host, port, *_ in replicas:
                doubled.add(place)
                repeating[str(host or asked[0]), int(port)] = None
        self._slots = slots
        self._replicas = tuple(repeating)
        self._doubled = frozenset(doubled)

    def _at(self, slot: int) -> Node:
        place = self._slots[slot]
        if place is None:
            raise ClusterDownError("No server holds this slot.")
        return self.node(place)


_NOT_DONE: Final = (MovedError, TryAgainError)


def key_of(command: Command) -> str:
    """Return the key that says where a command goes; all its keys lie in one slot."""
    return str(command[3] if command[0] == "EVALSHA" else command[1])
