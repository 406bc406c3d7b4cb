"""The one door to the servers: commands in order, durable when they return, errors in our words.

Rule: commands of one call are not a transaction: what must be atomic is one script. On one server
they travel in one round trip, in order. On a cluster only those on the same key keep their order,
so what must come after others is said apart (`then`).
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import Any, Final, Protocol

from redis.asyncio import Redis

from bot.adapters.redis.node import Node, Sync, store_errors
from bot.adapters.redis.scripts import Command

_TRIES: Final = 10_000
"""Names that are tried until each server has one: a server holds at least a slot in practice."""


class Servers(Protocol):
    """One server, or a cluster of them."""

    @property
    def masters(self) -> tuple[Node, ...]:
        """Return every server that holds facts."""
        ...

    def owner(self, key: str) -> Node:
        """Return the server that holds this key."""
        ...

    async def stages(
        self, stages: Sequence[Sequence[Command]], *, raw: bool = False, sync: Sync | None = None
    ) -> list[Any]:
        """Return the answers in order; no stage begins before the one before it is done.

        Refusals are among the answers as values. On one server all stages are one round trip.
        """
        ...

    async def aclose(self) -> None:
        """Close every connection."""
        ...


class Single:
    """One server."""

    def __init__(self, node: Node) -> None:
        self._node = node

    @property
    def masters(self) -> tuple[Node, ...]:
        """Return the server."""
        return (self._node,)

    def owner(self, key: str) -> Node:  # noqa: ARG002 - one server holds every key
        """Return the server."""
        return self._node

    async def stages(
        self, stages: Sequence[Sequence[Command]], *, raw: bool = False, sync: Sync | None = None
    ) -> list[Any]:
        """Return the answers in one round trip, in order."""
        commands = [command for stage in stages for command in stage]
        return await self._node.answers(commands, raw=raw, sync=sync)

    async def aclose(self) -> None:
        """Close every connection."""
        await self._node.redis.aclose()


class Wire:
    """What the parts of the store speak through."""

    def __init__(self, servers: Redis | Servers, *, wait_for_disk: bool) -> None:
        """`wait_for_disk` on a server that syncs its file only every second (ruling 20)."""
        self._servers = Single(Node(servers)) if isinstance(servers, Redis) else servers
        self._sync = Sync(disk=wait_for_disk)

    async def read(self, *commands: Command) -> list[Any]:
        """Return the answers to these commands, in order.

        Raises:
            StoreUnavailable: one of them failed.
        """
        with store_errors():
            return _whole(await self._servers.stages((commands,)))

    async def read_raw(self, *commands: Command) -> list[Any]:
        """Return the answers as bytes: for values that are no text.

        Raises:
            StoreUnavailable: one of them failed.
        """
        with store_errors():
            return _whole(await self._servers.stages((commands,), raw=True))

    async def write(self, *commands: Command, then: Sequence[Command] = ()) -> list[Any]:
        """Return the answers once everything that was written is on disk.

        `then` is not sent before the rest was done; its answers come last.

        Raises:
            StoreUnavailable: nothing was written, or only some, or nobody knows.
        """
        with store_errors():
            return _whole(await self._servers.stages((commands, then), sync=self._sync))

    async def everywhere(self, *commands: Command) -> list[list[Any]]:
        """Return the answers of every server that holds facts, for commands without a key.

        Raises:
            StoreUnavailable: one of them failed on one of the servers.
        """
        with store_errors():
            return [_whole(await node.answers(commands)) for node in self._servers.masters]

    @property
    def spreads(self) -> bool:
        """Whether the facts lie on several servers, of which one alone may fall back."""
        return len(self._servers.masters) > 1

    def spread(self, pattern: str) -> list[str]:
        """Return one name on each server; `pattern` takes a number for its `{}`."""
        names: dict[Node, str] = {}
        for number in range(_TRIES):
            name = pattern.format(number)
            names.setdefault(self._servers.owner(name), name)
            if len(names) == len(self._servers.masters):
                break
        return list(names.values())

    async def scan(self, pattern: str) -> AsyncIterator[str]:
        """Return the names of the keys that match; one may come twice while the table grows."""
        with store_errors():
            for node in self._servers.masters:
                async for name in node.redis.scan_iter(match=pattern, count=1000):
                    yield name

    async def trusted_run(self, key: str) -> str:
        """Return the run of the server at this key that we trust; empty: none (ruling 13).

        Raises:
            StoreUnavailable: the server does not say which it is.
        """
        node = self._servers.owner(key)
        if node.run is None:
            with store_errors():
                node.run = await node.current_run()
        return node.run

    async def changed_runs(self) -> dict[Node, str]:
        """Return the servers that are not what they were, each with its run of now.

        Raises:
            StoreUnavailable: one of them does not answer.
        """
        with store_errors():
            runs = {node: await node.current_run() for node in self._servers.masters}
        for node, run in runs.items():
            if node.run is None:
                node.run = run
        return {node: run for node, run in runs.items() if node.run != run}


def _whole(answers: list[Any]) -> list[Any]:
    """Return the answers if none is a refusal."""
    for answer in answers:
        if isinstance(answer, Exception):
            raise answer
    return answers
