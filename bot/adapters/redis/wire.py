"""The one door to the server: commands in order, durable when they return, errors in our words.

Rule: commands of one call travel in one round trip, in order, and are not a transaction: what
must be atomic is one script. Nothing is ever sent twice, because a lost answer may hide a write
that happened.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from typing import Any, Final

from redis.asyncio import Redis
from redis.client import NEVER_DECODE
from redis.exceptions import NoScriptError, RedisError, ResponseError

from bot.adapters.redis.scripts import BY_SHA, Command
from bot.errors import StoreUnavailable

_DISK_PATIENCE: Final = 4000
"""Milliseconds that a write waits for the disk; less than the socket's patience."""


@contextmanager
def store_errors() -> Iterator[None]:
    """Turn whatever the client raises into StoreUnavailable."""
    try:
        yield
    except (RedisError, OSError, TimeoutError) as failed:
        raise StoreUnavailable(
            "The store does not answer or refuses to write. Nothing is lost; try again shortly.",
            detail=_word(failed),
        ) from failed


class Wire:
    """A connection pool that keeps the rule above."""

    def __init__(self, redis: Redis, *, wait_for_disk: bool) -> None:
        """`wait_for_disk` on a server that syncs its file only every second (ruling 20)."""
        self._redis = redis
        self._wait_for_disk = wait_for_disk

    async def read(self, *commands: Command) -> list[Any]:
        """Return the answers to these commands, in order, in one round trip.

        Raises:
            StoreUnavailable: one of them failed.
        """
        with store_errors():
            return await self._answers(commands)

    async def read_raw(self, *commands: Command) -> list[Any]:
        """Return the answers as bytes: for values that are no text.

        Raises:
            StoreUnavailable: one of them failed.
        """
        with store_errors():
            return await self._answers(commands, raw=True)

    async def write(self, *commands: Command) -> list[Any]:
        """Return the answers once everything that was written is on disk.

        Raises:
            StoreUnavailable: nothing was written, or only some, or nobody knows.
        """
        if not self._wait_for_disk:
            return await self.read(*commands)
        with store_errors():
            *answers, synced = await self._answers((*commands, ("WAITAOF", 1, 0, _DISK_PATIENCE)))
        if int(synced[0]) < 1:
            raise StoreUnavailable(
                "The store took it but did not confirm that it is on disk.", detail="WAITAOF"
            )
        return answers

    async def scan(self, pattern: str) -> AsyncIterator[str]:
        """Return the names of the keys that match; one may come twice while the table grows."""
        with store_errors():
            async for name in self._redis.scan_iter(match=pattern, count=1000):
                yield name

    async def _answers(self, commands: tuple[Command, ...], *, raw: bool = False) -> list[Any]:
        answers = await self._once(commands, raw=raw)
        unknown = [
            index for index, answer in enumerate(answers) if isinstance(answer, NoScriptError)
        ]
        if unknown:
            # A script that the server does not know has done nothing, so it may be sent again.
            for source in BY_SHA.values():
                await self._redis.script_load(source)
            again = await self._once(tuple(commands[index] for index in unknown), raw=raw)
            for index, answer in zip(unknown, again, strict=True):
                answers[index] = answer
        for answer in answers:
            if isinstance(answer, Exception):
                raise answer
        return answers

    async def _once(self, commands: tuple[Command, ...], *, raw: bool) -> list[Any]:
        options = {NEVER_DECODE: True} if raw else {}
        async with self._redis.pipeline(transaction=False) as pipe:
            for command in commands:
                pipe.execute_command(*command, **options)
            # With raise_on_error the client would quote arguments, hence bodies, in its message.
            return await pipe.execute(raise_on_error=False)


def _word(failed: Exception) -> str:
    """Return what failed, without any value: the server's own code, or the class."""
    first = str(failed).partition(" ")[0]
    if type(failed) is ResponseError and first.isupper() and first.isalpha():
        return first
    return type(failed).__name__
