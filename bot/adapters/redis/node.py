"""One server and the connections to it.

Rule: nothing is ever sent twice, because a lost answer may hide a write that happened. What a
server answered that it did not do, such as a script that it does not know, may be sent again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

from redis.asyncio import BlockingConnectionPool, Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.client import NEVER_DECODE
from redis.exceptions import NoScriptError, RedisError, ResponseError

from bot.adapters.redis.scripts import BY_SHA, Command
from bot.errors import StoreUnavailable

MAX_CONNECTIONS: Final = 64
"""To each server, from each process."""
DISK_PATIENCE: Final = 4000
"""Milliseconds that a write waits for the disk; less than the socket's patience."""
REPLICA_PATIENCE: Final = 1000
"""Milliseconds that a write waits for a replica, which is not owed (ruling 20)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sync:
    """What a write waits for beyond its answer."""

    disk: bool = False
    """This server's disk: without it the write is not acknowledged."""
    replica: bool = False
    """A replica's memory: the wait ends, but the write counts without it. Its disk would take a
    second each (measured), because it tells of it only once a second."""

    @property
    def commands(self) -> list[Command]:
        """Return what waits."""
        wait: list[Command] = [("WAITAOF", 1, 0, DISK_PATIENCE)] if self.disk else []
        return [*wait, ("WAIT", 1, REPLICA_PATIENCE)] if self.replica else wait


class Node:
    """One server."""

    def __init__(self, redis: Redis, *, run: str | None = None) -> None:
        """`run` is the server's run that we trust; None: whichever is found first."""
        self.redis = redis
        self.run = run
        self.lags = False
        """Whether the last write that waited for a replica did so in vain."""

    async def answers(
        self, commands: Sequence[Command], *, raw: bool = False, sync: Sync | None = None
    ) -> list[Any]:
        """Return the answers in one round trip, in order; refusals are among them as values.

        Raises:
            RedisError, OSError, TimeoutError: nobody knows what was done.
            StoreUnavailable: what was written is not on disk.
        """
        waits = sync.commands if sync else []
        answers = await self._known([*commands, *waits], raw=raw)
        own, synced = answers[: len(commands)], answers[len(commands) :]
        if sync is not None and not any(isinstance(each, Exception) for each in own):
            self._heed(sync, synced)
        return own

    async def asked(self, command: Command, *, raw: bool = False) -> Any:
        """Return the answer to a command whose key is just moving here."""
        _, answer = await self._known((("ASKING",), command), raw=raw)
        return answer

    async def current_run(self) -> str:
        """Return the server's run: another one after a restart, and on another server.

        Raises:
            RedisError, OSError, TimeoutError: it does not say.
        """
        return str((await self.redis.info("server")).get("run_id", ""))

    def _heed(self, sync: Sync, synced: list[Any]) -> None:
        """Refuse what the disk did not confirm, and note a replica that lags."""
        for answer in synced:
            if isinstance(answer, Exception):
                raise answer
        if sync.replica:
            self.lags = int(synced[-1]) < 1
        if sync.disk and int(synced[0][0]) < 1:
            raise StoreUnavailable(
                "The store took it but did not confirm that it is on disk.", detail="WAITAOF"
            )

    async def _known(self, commands: Sequence[Command], *, raw: bool) -> list[Any]:
        answers = await self._once(commands, raw=raw)
        unknown = [
            index for index, answer in enumerate(answers) if isinstance(answer, NoScriptError)
        ]
        if unknown:
            # A script that the server does not know has done nothing, so it may be sent again.
            for source in BY_SHA.values():
                await self.redis.script_load(source)
            again = await self._once([commands[index] for index in unknown], raw=raw)
            for index, answer in zip(unknown, again, strict=True):
                answers[index] = answer
        return answers

    async def _once(self, commands: Sequence[Command], *, raw: bool) -> list[Any]:
        options = {NEVER_DECODE: True} if raw else {}
        async with self.redis.pipeline(transaction=False) as pipe:
            for command in commands:
                pipe.execute_command(*command, **options)
            # With raise_on_error the client would quote arguments, hence bodies, in its message.
            return await pipe.execute(raise_on_error=False)


def client_of(url: str) -> Redis:
    """Return a client of the server at this address, connected when it is first asked.

    Raises:
        ValueError: the address cannot be read.
    """
    pool = BlockingConnectionPool.from_url(
        url,
        decode_responses=True,
        # Without push messages, the pool notices at check-out that a server has gone.
        protocol=2,
        max_connections=MAX_CONNECTIONS,
        timeout=5,
        socket_timeout=5,
        socket_connect_timeout=2,
        retry=Retry(NoBackoff(), 0),
    )
    return Redis.from_pool(pool)


@contextmanager
def store_errors() -> Iterator[None]:
    """Turn whatever the client raises into StoreUnavailable, with a sentence that says which."""
    try:
        yield
    except (RedisError, OSError, TimeoutError) as failed:
        word = _word(failed)
        raise StoreUnavailable(_SENTENCES.get(word, _SILENT), detail=word) from failed


_SILENT: Final = (
    "The store does not answer or refuses to write. Nothing is lost; try again shortly."
)
_SENTENCES: Final = {
    "OutOfMemoryError": "The store's memory is full, so nothing new is taken. Nothing is lost; "
    "an operator must raise maxmemory.",
    "MISCONF": "The store cannot write to its disk, so nothing new is taken. Nothing is lost; "
    "an operator must make room.",
    "ReadOnlyError": "The store is a read-only replica at the moment, so nothing new is taken. "
    "Nothing is lost; try again shortly.",
    "BusyLoadingError": "The store is still reading its file after a start. Nothing is lost; try "
    "again shortly.",
    "MaxConnectionsError": "The store has no connection left for this. Nothing is lost; try again "
    "shortly.",
    "NOREPLICAS": "The store lacks the replicas that it must write to, so nothing new is taken. "
    "Nothing is lost; try again shortly.",
    "ClusterDownError": "A part of the store's cluster is down. Nothing is lost; try again "
    "shortly.",
}


def _word(failed: Exception) -> str:
    """Return what failed, without any value: the server's own code, or the class."""
    words = str(failed)
    first = words.partition(" ")[0]
    if type(failed) is ResponseError and first.isupper() and first.isalpha():
        return first
    if "max number of clients" in words or "No connection available" in words:
        return "MaxConnectionsError"
    return type(failed).__name__
