"""An admin has dead work tried again, or drops it with a reason.

Rule: the letter leaves the list before anything else happens, so that two presses do one thing;
whoever is killed in between leaves work that fails, and is listed, once more.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from bot.conversations import dropping
from bot.conversations.contact_file import ContactFile
from bot.conversations.failed_work import FailedWork
from bot.conversations.threads import came
from bot.errors import NotFound, RequestError
from bot.logs import Event, log
from bot.ports import Act, Ports, TaskName
from bot.texting.ids import ContactKey, TenantId, TextId, UserId, contact_of
from bot.usecases.contact_files import Change, change_file
from bot.usecases.dead_letters import BY_TIMER, dead_letters
from bot.usecases.pausing import end_pause
from bot.usecases.permit import require_admin, require_teammate
from bot.usecases.show_contact import pause_of
from bot.usecases.sweep import wake_contact

MOST_REASON: Final = 300
"""Characters of a reason that are kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settling:
    """Who settles which letter."""

    tenant: TenantId
    user: UserId
    letter: str


async def letters_for(ports: Ports, *, tenant: TenantId, user: UserId) -> tuple[FailedWork, ...]:
    """Return what needs an admin, to an admin of this team.

    Raises:
        NotPermitted: only an admin may see it.
    """
    await require_teammate(ports, tenant=tenant, user=user)
    require_admin(ports, user)
    return await dead_letters(ports, tenant=tenant)


async def try_again(ports: Ports, settling: Settling) -> FailedWork:
    """Take a letter from the list and have a worker do it once more, counted anew.

    Raises:
        NotPermitted: only an admin may.
        NotFound: somebody else has settled it.
    """
    require_admin(ports, settling.user)
    work = await _taken(ports, settling, verb="letter.retried", reason="")
    if work.task == "show_contact":
        # Whoever says so has mended it in Slack, and need not wait for the pause to end.
        await end_pause(ports, pause_of(TenantId(work.ids[0]), ContactKey(work.ids[1])))
    await ports.queue.wake(_task(work), *work.ids)
    log.info(Event.WORK_TRIED_AGAIN, tenant=settling.tenant, task=work.task, reference=work.id)
    return work


async def drop(ports: Ports, settling: Settling, *, reason: str) -> FailedWork:
    """Take a letter from the list and bring what it was about to a safe end.

    Raises:
        NotPermitted: only an admin may.
        RequestError: no reason was given, or a timer will do it anyway.
        NotFound: somebody else has settled it.
    """
    require_admin(ports, settling.user)
    if not reason.strip():
        raise RequestError("Say in a few words why it is dropped.", detail="reason")
    known = await known_letter(ports, settling)
    if known.task in BY_TIMER:
        raise RequestError(
            "This goes on by itself and cannot be dropped: sends wait for it.", detail="timer"
        )
    work = await _taken(ports, settling, verb="letter.dropped", reason=reason.strip()[:MOST_REASON])
    await _ENDS[_task(work)](ports, work)
    log.warning(Event.WORK_DROPPED, tenant=settling.tenant, task=work.task, reference=work.id)
    return work


async def known_letter(ports: Ports, settling: Settling) -> FailedWork:
    """Return a dead letter that is still on the list.

    Raises:
        NotFound: somebody else has settled it.
    """
    for work in await ports.store.failures(settling.tenant):
        if work.id == settling.letter and work.dead_at is not None:
            return work
    raise NotFound("That is settled already.", detail="letter")


async def _taken(ports: Ports, settling: Settling, *, verb: str, reason: str) -> FailedWork:
    known = await known_letter(ports, settling)
    await ports.store.audit(
        settling.tenant,
        Act(
            id=f"{verb}:{known.id}:{known.first_at.isoformat()}",
            at=ports.clock.now(),
            actor=settling.user,
            verb=verb,
            about=f"{known.id}:{known.task}",
            reason=reason,
        ),
    )
    mine: list[FailedWork] = []

    def take(work: FailedWork | None) -> None:
        mine[:] = [work] if work is not None else []

    await ports.store.change_failure(settling.tenant, known.id, take)
    if not mine:
        raise NotFound("That is settled already.", detail="letter")
    return mine[0]


async def _inbox(ports: Ports, work: FailedWork) -> None:
    """Show the text that nobody could read, and freeze sends as after an unsure reading."""
    tenant, contact = TenantId(work.ids[0]), ContactKey(work.ids[1])
    unread = await ports.store.unread(tenant, contact)
    if not unread:
        return
    # The one that the reader fails on: it reads by time, not by arrival.
    failed = min(unread, key=came)
    team, now = await ports.store.tenant(tenant), ports.clock.now()
    file = await change_file(
        ports,
        tenant=tenant,
        key=contact,
        number=failed.contact,
        change=lambda file: dropping.unreadable(file, failed, team, now=now),
        read=(failed.id,),
    )
    await wake_contact(ports, file)
    if file.review_due is not None:
        await ports.queue.wake("close_review", tenant, contact, when=file.review_due)
    await ports.queue.wake("read_inbox", tenant, contact)


async def _event(ports: Ports, work: FailedWork) -> None:
    await ports.store.event_done(TenantId(work.ids[0]), work.ids[1])


async def _nothing(_: Ports, __: FailedWork) -> None:
    """A look that was woken by an event: the daily comparison takes it."""


def _of_contact(change: Change) -> Callable[[Ports, FailedWork], Awaitable[None]]:
    async def end(ports: Ports, work: FailedWork) -> None:
        await _changed(ports, TenantId(work.ids[0]), ContactKey(work.ids[1]), change)

    return end


def _of_text(
    change: Callable[[ContactFile, TextId, Ports], ContactFile],
) -> Callable[[Ports, FailedWork], Awaitable[None]]:
    async def end(ports: Ports, work: FailedWork) -> None:
        text = TextId(work.ids[1])
        await _changed(
            ports,
            TenantId(work.ids[0]),
            contact_of(text),
            lambda file: change(file, text, ports),
        )

    return end


async def _changed(ports: Ports, tenant: TenantId, key: ContactKey, change: Change) -> None:
    file = await change_file(ports, tenant=tenant, key=key, change=change)
    await wake_contact(ports, file)


_ENDS: Final[Mapping[TaskName, Callable[[Ports, FailedWork], Awaitable[None]]]] = {
    "handle_event": _event,
    "heed_change": _nothing,
    "read_inbox": _inbox,
    "show_contact": _of_contact(dropping.not_shown),
    # The daily comparison finds what RingCentral's list lacks; here they are silenced anyway.
    "mirror_opt_out": _of_contact(lambda file: replace(file, list_stale=False, list_lift=())),
    # The freeze stays: without a deadline, only a person or the contact's own words lift it.
    "close_review": _of_contact(lambda file: replace(file, review_due=None)),
    "send_text": _of_text(
        lambda file, text, ports: dropping.not_sent(file, text, now=ports.clock.now())
    ),
    "settle_text": _of_text(lambda file, text, _: dropping.not_settled(file, text)),
    "track_text": _of_text(lambda file, text, _: dropping.not_tracked(file, text)),
}
"""What a drop does, for every task that is no timer's."""


def _task(work: FailedWork) -> TaskName:
    """Return the task by its name.

    Raises:
        NotFound: an older version of this bot knew it.
    """
    for name in (*_ENDS, *_TIMERS):
        if name == work.task:
            return name
    raise NotFound("This version of Assent knows no such work any more.", detail="task")


_TIMERS: Final[tuple[TaskName, ...]] = ("catch_up", "watch_webhook", "compare_list")
