"""Count work that fails, stop waking what failed too often, and tell admins of it once.

Rule: an error that is worth another try is no failure here; a killed process is counted apart
(`attempts`), as nobody knows what it did. What is dead stays where it was: an unread text blocks
sends to that contact until somebody has dealt with it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.conversations.failed_work import (
    DIED,
    FORGOTTEN_AFTER,
    FailedWork,
    Pace,
    failed_again,
    killed,
    work_id,
)
from bot.errors import BotError, EventNotHandled, StoreUnreadable
from bot.logs import Event, log
from bot.ports import Ports, Queue, TaskName
from bot.texting.ids import TenantId
from bot.usecases.tell_admins import tell_admins_once

Run = Callable[..., Awaitable[None]]
"""Takes the ids of a wake-up."""

BY_TIMER: Final = frozenset({"catch_up", "watch_webhook", "compare_list"})
"""Tasks of a whole workspace: sends wait for them, so they are tried on whatever happens."""


async def tried(ports: Ports, task: TaskName, ids: tuple[str, ...], run: Run) -> None:
    """Do what a wake-up asks for unless it is dead, and count how it ends.

    Raises:
        Exception: what the run raises; it is counted by then.
    """
    tenant = TenantId(ids[0])
    id_ = work_id(task, ids)
    known = _named(await ports.store.failures(tenant, fresh=False), id_)
    if known is not None and known.left_alone:
        # Somebody may have said "try again" within the second that the look was old.
        known = _named(await ports.store.failures(tenant), id_)
        if known is not None and known.left_alone:
            log.info(Event.WORK_PASSED_OVER, tenant=tenant, task=task, reference=id_)
            return
    try:
        await run(*ids)
    except Exception as exc:
        if not (isinstance(exc, BotError) and exc.retryable):
            await note_failure(ports, task, ids, exc, pace=_pace(task, exc))
        raise
    if known is not None:
        await _healed(ports, tenant, known)


async def note_failure(
    ports: Ports, task: TaskName, ids: tuple[str, ...], exc: Exception, *, pace: Pace
) -> None:
    """Count one failure; one too many makes it a dead letter."""
    now = ports.clock.now()
    tenant, error = TenantId(ids[0]), _class_of(exc)

    def count(known: FailedWork | None) -> FailedWork:
        return failed_again(known, task=task, ids=ids, error=error, pace=pace, now=now)

    work = await ports.store.change_failure(tenant, work_id(task, ids), count)
    if work is not None and work.dead_at == work.last_at:
        log.error(
            Event.WORK_DIED, tenant=tenant, task=task, error=error, pace=pace, reference=work.id
        )


async def note_deaths(ports: Ports, task: TaskName, ids: tuple[str, ...], *, deaths: int) -> None:
    """Put work before the admins that so many processes died with."""
    now, tenant = ports.clock.now(), TenantId(ids[0])

    def bury(known: FailedWork | None) -> FailedWork:
        return killed(known, task=task, ids=ids, deaths=deaths, now=now)

    await ports.store.change_failure(tenant, work_id(task, ids), bury)
    reference = work_id(task, ids)
    log.error(
        Event.WORK_DIED, tenant=tenant, task=task, error=DIED, pace="stops", reference=reference
    )


async def dead_letters(ports: Ports, *, tenant: TenantId) -> tuple[FailedWork, ...]:
    """Return what needs an admin, oldest failure first."""
    known = await ports.store.failures(tenant)
    return tuple(work for work in known if work.dead_at is not None)


async def look_after(ports: Ports, *, tenant: TenantId) -> None:
    """Tell admins of what has died since they were told, and forget failures of long ago."""
    now = ports.clock.now()
    known = await ports.store.failures(tenant)
    for work in known:
        if work.dead_at is None and now - work.last_at > FORGOTTEN_AFTER:
            await ports.store.change_failure(tenant, work.id, _forgetting(work))
    dead = [work for work in known if work.dead_at is not None]
    kinds = {(work.task, work.error) for work in dead}
    for task, error in sorted(kinds):
        alike = [work for work in dead if (work.task, work.error) == (task, error)]
        begun = min(work.first_at for work in alike)
        about = f"{task}:{error}:{begun:%Y%m%d%H%M%S}"
        await tell_admins_once(ports, tenant, about=about, lines=_lines(alike))


def passing_over(ports: Ports, known: Sequence[FailedWork]) -> Ports:
    """Return ports that wake nothing that is dead."""
    dead = frozenset(work.id for work in known if work.left_alone)
    return replace(ports, queue=_LivingQueue(ports.queue, dead)) if dead else ports


class _LivingQueue:
    """A queue that leaves the dead alone."""

    def __init__(self, queue: Queue, dead: frozenset[str]) -> None:
        self._queue = queue
        self._dead = dead

    async def wake(self, task: TaskName, *ids: str, when: datetime | None = None) -> None:
        """Have a worker run the task, unless it is dead."""
        if work_id(task, ids) not in self._dead:
            await self._queue.wake(task, *ids, when=when)

    async def depth(self) -> int:
        """Return how many wake-ups wait."""
        return await self._queue.depth()


def _pace(task: TaskName, exc: Exception) -> Pace:
    # What cannot be read is mended by a newer version or by hand, and then goes on by itself.
    return "goes_on" if task in BY_TIMER or isinstance(exc, StoreUnreadable) else "stops"


def _named(known: Sequence[FailedWork], id_: str) -> FailedWork | None:
    return next((work for work in known if work.id == id_), None)


async def _healed(ports: Ports, tenant: TenantId, before: FailedWork) -> None:
    """Forget the failures of work that has ended well; those noted during the run stand."""

    def heal(known: FailedWork | None) -> FailedWork | None:
        return known if known is not None and known.last_at > before.last_at else None

    await ports.store.change_failure(tenant, before.id, heal)


def _forgetting(work: FailedWork) -> Callable[[FailedWork | None], FailedWork | None]:
    return lambda known: None if known == work else known


def _class_of(exc: Exception) -> str:
    return exc.detail if isinstance(exc, EventNotHandled) else type(exc).__name__


def _lines(alike: Sequence[FailedWork]) -> tuple[str, ...]:
    first = alike[0]
    if first.task == "show_contact" and first.error == "ChatRejected":
        return (
            "Slack refuses what Assent has to post: is it in the channels of its conversations?",
            "Invite it with `/invite @Assent`, or choose another channel in App Home.",
            "Nothing is lost: it is tried every minute.",
        )
    times = "One thing" if len(alike) == 1 else f"{len(alike)} things"
    return (
        f"{times} could not be done after several tries ({first.error}, reference {first.id}).",
        "Open my App Home, section Needs an admin, to try again or to drop it.",
    )
