"""Wake-ups: one-line tasks, registered by web to enqueue and by worker to run.

Rule: arguments are ids; what a task finds in the store is the truth (ruling 18). Errors that are
worth another try are tried again here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta

from docket import Docket, ExponentialRetry, Perpetual

from bot.errors import BotError
from bot.logs import Event, log
from bot.ports import Ports, StoredEvent, TaskName
from bot.texting.ids import ContactKey, TenantId, TextId
from bot.usecases.attempts import attempting
from bot.usecases.catch_up import catch_up
from bot.usecases.compare_list import compare_if_due, compare_list, heed_change
from bot.usecases.dead_letters import Run, tried
from bot.usecases.mirror_opt_out import mirror_opt_out, mirror_opt_outs
from bot.usecases.purge import purge
from bot.usecases.receive_text import read_inbox
from bot.usecases.review_reading import close_review
from bot.usecases.send_text import send_text
from bot.usecases.settle_text import settle_text
from bot.usecases.show_contact import show_contact
from bot.usecases.sweep import sweep
from bot.usecases.track_text import track_text
from bot.usecases.verify_ledger import Unreadable, keep_daily_root
from bot.usecases.watch_webhook import watch_webhook

EVENT_TAKES = timedelta(seconds=10)
"""How long a Slack event is left to whoever began it."""
SWEEP_EVERY = timedelta(seconds=15)
CATCH_UP_EVERY = timedelta(minutes=1)
WEBHOOK_EVERY = timedelta(minutes=5)
ROOTS_EVERY = timedelta(hours=1)
PURGE_EVERY = timedelta(days=1)
COMPARE_LOOK = timedelta(hours=1)
"""How often it is looked whether a day has passed since the lists were compared."""

Dispatch = Callable[[StoredEvent], Awaitable[None]]


def work(ports: Ports, *, dispatch: Dispatch, webhook_token: str) -> dict[TaskName, Run]:
    """Return what a worker does for each wake-up; it may be told twice, at any time."""

    async def event(tenant: str, id_: str) -> None:
        stored = await ports.store.event(TenantId(tenant), id_)
        if stored is None:
            return
        async with attempting(
            ports, "handle_event", tenant, id_, name=f"{tenant}:event:{id_}", ttl=EVENT_TAKES
        ) as held:
            # Whoever else is at it ends it; the sweeper wakes it once more if it dies.
            if held:
                await dispatch(stored)
                await ports.store.event_done(TenantId(tenant), id_)

    runs: dict[TaskName, Run] = {
        "read_inbox": lambda t, c: read_inbox(ports, tenant=TenantId(t), contact=ContactKey(c)),
        "show_contact": lambda t, c: show_contact(ports, tenant=TenantId(t), contact=ContactKey(c)),
        "mirror_opt_outs": lambda t: mirror_opt_outs(ports, tenant=TenantId(t)),
        "mirror_opt_out": lambda t, c: mirror_opt_out(
            ports, tenant=TenantId(t), contact=ContactKey(c)
        ),
        "close_review": lambda t, c: close_review(ports, tenant=TenantId(t), contact=ContactKey(c)),
        "compare_list": lambda t: _compared(ports, TenantId(t)),
        "heed_change": lambda t, c: heed_change(ports, tenant=TenantId(t), contact=ContactKey(c)),
        "send_text": lambda t, x: send_text(ports, tenant=TenantId(t), text=TextId(x)),
        "track_text": lambda t, x: track_text(ports, tenant=TenantId(t), text=TextId(x)),
        "settle_text": lambda t, x: settle_text(ports, tenant=TenantId(t), text=TextId(x)),
        "handle_event": event,
        "catch_up": lambda t: catch_up(ports, tenant=TenantId(t)),
        "watch_webhook": lambda t: watch_webhook(ports, tenant=TenantId(t), token=webhook_token),
    }
    return {name: _counted(ports, name, run) for name, run in runs.items()}


def _counted(ports: Ports, name: TaskName, run: Run) -> Run:
    async def counted(*ids: str) -> None:
        await tried(ports, name, ids, run)

    return counted


def register(docket: Docket, ports: Ports, *, dispatch: Dispatch, webhook_token: str) -> None:
    """Make every task known to this process's docket."""
    runs = work(ports, dispatch=dispatch, webhook_token=webhook_token)
    for name, run in runs.items():
        docket.register(_task(name, run))
    for timer, every, wake in (
        ("sweep", SWEEP_EVERY, _sweep_all),
        ("catch_up_all", CATCH_UP_EVERY, _catch_up_all),
        ("watch_webhooks", WEBHOOK_EVERY, _watch_all),
        ("daily_roots", ROOTS_EVERY, _root_all),
        ("purge", PURGE_EVERY, _purge_all),
        ("compare_lists", COMPARE_LOOK, _compare_all),
    ):
        docket.register(_timer(timer, every, wake, ports))


def _task(name: str, run: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
    async def task(
        *ids: str,
        _retry: ExponentialRetry = ExponentialRetry(  # noqa: B008 - docket's way to declare it
            attempts=8,
            minimum_delay=timedelta(milliseconds=200),
            maximum_delay=timedelta(seconds=30),
        ),
    ) -> None:
        try:
            await run(*ids)
        except BotError as exc:
            log.warning(Event.TASK_FAILED, task=name, code=exc.code, detail=exc.detail)
            if exc.retryable:
                raise
        except Exception:  # noqa: BLE001 - a task ends here, and says so in the log
            # Unknown, and counted: the sweeper tries again with a fresh read, until it is dead.
            log.exception(Event.TASK_FAILED, task=name)

    task.__name__ = task.__qualname__ = name
    return task


def _timer(
    name: str, every: timedelta, wake: Callable[[Ports], Awaitable[None]], ports: Ports
) -> Callable[..., Awaitable[None]]:
    async def timer(
        _perpetual: Perpetual = Perpetual(every=every, automatic=True),  # noqa: B008 - as above
    ) -> None:
        try:
            await wake(ports)
        except BotError as exc:
            log.warning(Event.TASK_FAILED, task=name, code=exc.code, detail=exc.detail)

    timer.__name__ = timer.__qualname__ = name
    return timer


async def _sweep_all(ports: Ports) -> None:
    # Finds out that a server of the store was restarted or replaced, which opens a gap.
    await ports.store.ping()
    for tenant in await ports.store.tenants():
        await sweep(ports, tenant=tenant)
        if not (await ports.store.tenant(tenant)).caught_up:
            await ports.queue.wake("catch_up", tenant)


async def _catch_up_all(ports: Ports) -> None:
    for tenant in await ports.store.tenants():
        await ports.queue.wake("catch_up", tenant)


async def _compared(ports: Ports, tenant: TenantId) -> None:
    await compare_list(ports, tenant=tenant)


async def _compare_all(ports: Ports) -> None:
    for tenant in await ports.store.tenants():
        await compare_if_due(ports, tenant=tenant)


async def _watch_all(ports: Ports) -> None:
    for tenant in await ports.store.tenants():
        await ports.queue.wake("watch_webhook", tenant)


async def _root_all(ports: Ports) -> None:
    for tenant in await ports.store.tenants():
        now = ports.clock.now()
        try:
            made = await keep_daily_root(ports.store, ports.keys, tenant=tenant, now=now)
        except Unreadable as damaged:
            log.error(Event.ROOT_NOT_KEPT, tenant=tenant, contacts=damaged.keys)
            continue
        if made is not None:
            log.info(Event.ROOT_KEPT, tenant=tenant, contacts=made.contacts, records=made.records)


async def _purge_all(ports: Ports) -> None:
    for tenant in await ports.store.tenants():
        done = await purge(ports.store, tenant=tenant, now=ports.clock.now())
        if done.contacts or done.held:
            log.info(Event.CONTACTS_PURGED, tenant=tenant, contacts=done.contacts, held=done.held)
        if done.unreadable:
            log.error(Event.CONTACTS_UNREADABLE, tenant=tenant, contacts=done.unreadable[:20])
