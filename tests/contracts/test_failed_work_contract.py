"""What every Store promises about work that failed."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from functools import partial

from bot.conversations.failed_work import APART, FailedWork, failed_again, work_id
from bot.ports import Store
from bot.texting.ids import TenantId
from tests.builders import NOW, TENANT

IDS = (str(TENANT), "c0ffee")
ID = work_id("read_inbox", IDS)


def counted(
    known: FailedWork | None, *, task: str = "read_inbox", now: datetime = NOW
) -> FailedWork:
    return failed_again(known, task=task, ids=IDS, error="KeyError", pace="stops", now=now)


def count(known: FailedWork | None) -> FailedWork:
    """Let it fail once more, far enough from the last time to count."""
    return counted(known, now=known.last_at + APART if known else NOW)


async def test_failures_are_kept_as_they_were_written(store: Store) -> None:
    first = await store.change_failure(TENANT, ID, count)
    second = await store.change_failure(TENANT, ID, count)

    assert first is not None
    assert second is not None
    assert (first.tries, second.tries) == (1, 2)
    assert await store.failures(TENANT) == (second,)
    assert await store.failures(TenantId("T0OTHER")) == ()


async def test_none_forgets_the_work(store: Store) -> None:
    await store.change_failure(TENANT, ID, count)

    assert await store.change_failure(TENANT, ID, lambda _: None) is None

    assert await store.failures(TENANT) == ()
    assert await store.change_failure(TENANT, ID, lambda known: known) is None


async def test_the_oldest_failure_comes_first(store: Store) -> None:
    for task, minutes in (("send_text", 2), ("catch_up", 0), ("track_text", 1)):
        at = NOW + timedelta(minutes=minutes)
        await store.change_failure(TENANT, work_id(task, IDS), partial(counted, task=task, now=at))

    assert [work.task for work in await store.failures(TENANT)] == [
        "catch_up",
        "track_text",
        "send_text",
    ]


async def test_many_at_once_lose_no_count(store: Store) -> None:
    await asyncio.gather(*(store.change_failure(TENANT, ID, count) for _ in range(12)))

    [work] = await store.failures(TENANT)
    assert work.tries == 12


async def test_what_one_process_changed_it_sees_at_once(store: Store) -> None:
    assert await store.failures(TENANT, fresh=False) == ()

    await store.change_failure(TENANT, ID, count)

    assert len(await store.failures(TENANT, fresh=False)) == 1
