"""Wake-ups by docket, on the same server as the store.

Rule: a wake-up is never the truth and never refused. Docket drops a task whose key is running, so
an immediate wake-up has a key of its own, and a timed one that meets its running twin gets one.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime, timedelta
from typing import Final

from docket import Docket, Worker
from docket.execution import Disposition, ExecutionState
from redis.exceptions import RedisClusterException, RedisError

from bot.adapters.docket.any_node import listen_at_any_node
from bot.errors import StoreUnavailable
from bot.ports import TaskName

_TICK: Final = timedelta(milliseconds=100)
"""Timed wake-ups for the same thing within one tick are one."""
_MAX_CONNECTIONS: Final = 300
"""The client's own limit of 100 stalls docket at high concurrency."""
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


class DocketQueue:
    """A Queue whose tasks are registered with the docket by name, in this process too."""

    def __init__(self, docket: Docket) -> None:
        self._docket = docket

    async def wake(self, task: TaskName, *ids: str, when: datetime | None = None) -> None:
        """Have a worker run the task with these ids, now or up to a tenth of a second after `when`.

        Raises:
            StoreUnavailable: the wake-up may be lost.
        """
        with _store_errors():
            if when is None:
                await self._docket.add(task)(*ids)
                return
            ticks = -((_EPOCH - when) // _TICK)
            key = ":".join((task, *ids, str(ticks)))
            wake = await self._docket.add(task, when=_EPOCH + ticks * _TICK, key=key)(*ids)
            if wake.disposition is Disposition.ALREADY_SCHEDULED and not await self._waits(key):
                await self._docket.add(task, when=when)(*ids)

    async def depth(self) -> int:
        """Return how many wake-ups wait or are worked on, those for later included.

        Raises:
            StoreUnavailable: nobody knows.
        """
        with _store_errors():
            async with self._docket.redis() as redis, redis.pipeline() as pipe:
                pipe.xlen(self._docket.stream_key)
                pipe.zcard(self._docket.queue_key)
                now, later = await pipe.execute()
        return int(now) + int(later)

    async def _waits(self, key: str) -> bool:
        """Say whether a task has yet to begin, so that it will see all that is true by now."""
        known = await self._docket.get_execution(key)
        return known is not None and known.state in {
            ExecutionState.SCHEDULED,
            ExecutionState.QUEUED,
        }


def open_docket(url: str) -> Docket:
    """Return the docket on this server, to be entered with `async with`.

    `url` is `redis://`, `rediss://`, `unix://`, the `+cluster` forms with one server of the
    cluster, or `memory://` in tests.
    """
    docket = Docket(
        name="assent",
        url=_with_connections(url),
        heartbeat_interval=timedelta(seconds=1),
        # A finished wake-up says nothing that the store does not.
        execution_ttl=timedelta(seconds=30),
    )
    if "+cluster:" in url:
        listen_at_any_node(docket)
    return docket


@asynccontextmanager
async def running_docket(url: str) -> AsyncIterator[Docket]:
    """Yield the docket on this server, connected while the block runs.

    Raises:
        StoreUnavailable: the server does not answer.
    """
    docket = open_docket(url)
    with _store_errors():
        await docket.__aenter__()
    try:
        yield docket
    finally:
        await docket.__aexit__(None, None, None)


def open_worker(docket: Docket, *, concurrency: int = 100) -> Worker:
    """Return a worker on this docket, to be entered with `async with`.

    Its defaults would cap a backlog at 40 tasks a second and feel a restart of the server for
    half a minute (measured).
    """
    return Worker(
        docket,
        concurrency=concurrency,
        redelivery_timeout=timedelta(seconds=5),
        reconnection_delay=timedelta(milliseconds=200),
        minimum_check_interval=timedelta(milliseconds=10),
        scheduling_resolution=timedelta(milliseconds=50),
    )


def _with_connections(url: str) -> str:
    if url.startswith("memory:") or "max_connections=" in url:
        return url
    return f"{url}{'&' if '?' in url else '?'}max_connections={_MAX_CONNECTIONS}"


@contextmanager
def _store_errors() -> Iterator[None]:
    try:
        yield
    except (RedisError, RedisClusterException, OSError, TimeoutError) as failed:
        raise StoreUnavailable(
            "The queue does not answer. Nothing is lost; it goes on shortly.",
            detail=type(failed).__name__,
        ) from failed
