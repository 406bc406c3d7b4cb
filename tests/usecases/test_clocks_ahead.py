"""A worker's clock that was ahead for a while leaves times in the store that are still to come."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.adapters.memory.sms import MemorySms
from bot.conversations.failed_work import APART, failed_again
from bot.errors import SmsUnavailable
from bot.ports import SyncPage
from bot.texting.ids import TenantId
from bot.texting.text import SenderNumber
from bot.usecases.catch_up import MISSED_AFTER, SYNC_TAKES, catch_up
from bot.usecases.compare_list import compare_if_due
from bot.usecases.road import DOUBT, broken
from bot.usecases.sweep import sweep
from tests.builders import NOW, TENANT, a_sender, an_inbound
from tests.usecases.bureau import Bureau, opened_bureau

HOUR = timedelta(hours=1)


class Watched(MemorySms):
    """Counts how often it is read, and says from when; fails while it is told to."""

    down = False
    since: datetime | None = None
    syncs = 0
    looks = 0

    async def sync(self, tenant: TenantId, *, token: str, since: datetime) -> SyncPage:
        """Bring what came."""
        self.syncs += 1
        self.since = since
        if self.down:
            raise SmsUnavailable("Not now.", detail="HTTP-502")
        return await super().sync(tenant, token=token, since=since)

    async def numbers(self, tenant: TenantId) -> tuple[SenderNumber, ...]:
        """Return our numbers."""
        self.looks += 1
        return await super().numbers(tenant)


async def _left_ahead(**times: Any) -> tuple[Bureau, Watched]:
    plain = await opened_bureau(**times)
    sms = Watched(plain.clock, numbers=(a_sender(),))
    return replace(plain, sms=sms, ports=replace(plain.ports, sms=sms)), sms


async def test_a_stop_that_no_webhook_brought_is_read_although_the_last_sync_lies_ahead() -> None:
    bureau, sms = await _left_ahead(synced_at=NOW + HOUR)
    sms.receive(an_inbound("9", body="STOP", received_at=NOW - timedelta(minutes=30)))

    await catch_up(bureau.ports, tenant=TENANT)
    await bureau.work()

    assert sms.syncs == 1
    assert (await bureau.file()).ledger.records
    assert (await bureau.store.tenant(TENANT)).synced_at == NOW


async def test_where_a_clock_was_ahead_sync_reads_back_further_than_the_lost_hour() -> None:
    bureau, sms = await _left_ahead(synced_at=NOW + HOUR)

    await catch_up(bureau.ports, tenant=TENANT)

    assert sms.since is not None
    assert sms.since <= NOW - HOUR


@pytest.mark.parametrize("ahead", [timedelta(seconds=-1), timedelta(0), timedelta(seconds=1)])
async def test_a_sync_of_a_second_ago_by_any_clock_is_not_repeated(ahead: timedelta) -> None:
    bureau, sms = await _left_ahead(synced_at=NOW + ahead)

    await catch_up(bureau.ports, tenant=TENANT)

    assert sms.syncs == 0
    assert [wake.when for wake in bureau.queue.waiting] == [NOW + ahead + SYNC_TAKES]


async def test_a_sync_that_lies_ahead_does_not_keep_a_failed_one_from_opening_a_gap() -> None:
    bureau, sms = await _left_ahead(synced_at=NOW + MISSED_AFTER)
    sms.down = True

    await catch_up(bureau.ports, tenant=TENANT)

    assert not (await bureau.store.tenant(TENANT)).caught_up


async def test_numbers_that_were_read_ahead_are_read_again() -> None:
    bureau, sms = await _left_ahead(
        synced_at=NOW - timedelta(minutes=1), numbers_read_at=NOW + 2 * HOUR
    )

    await catch_up(bureau.ports, tenant=TENANT)

    assert sms.looks == 1
    assert (await bureau.store.tenant(TENANT)).numbers_read_at == NOW


async def test_lists_that_were_compared_ahead_are_compared_again() -> None:
    bureau, _ = await _left_ahead(list_compared_at=NOW + timedelta(days=2))

    await compare_if_due(bureau.ports, tenant=TENANT)

    assert [wake.task for wake in bureau.queue.waiting] == ["compare_list"]


async def test_a_doubt_about_the_road_that_lies_ahead_begins_now() -> None:
    bureau, _ = await _left_ahead(
        synced_at=NOW - timedelta(minutes=1), road_doubt_at=NOW + 2 * HOUR
    )

    await catch_up(bureau.ports, tenant=TENANT)
    bureau.clock.advance(DOUBT)

    team = await bureau.store.tenant(TENANT)
    assert broken(team, None, now=bureau.clock.now())


async def test_a_failure_that_was_counted_ahead_does_not_keep_the_next_from_counting() -> None:
    work = None
    for tries, at in enumerate((NOW + HOUR, NOW, NOW + APART), start=1):
        work = failed_again(
            work, task="read_inbox", ids=("T", "c"), error="ValueError", pace="stops", now=at
        )

        assert work.tries == tries


async def test_who_was_touched_by_a_clock_ahead_is_swept_at_once() -> None:
    bureau, _ = await _left_ahead()
    bureau.clock.advance(HOUR)
    await bureau.know(list_stale=True)
    bureau.clock.set(NOW)

    assert await sweep(bureau.ports, tenant=TENANT) == 1
