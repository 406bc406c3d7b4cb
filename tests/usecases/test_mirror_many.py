"""Many opt-outs at once, as an import brings them: RingCentral's list is told in few calls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.adapters.memory.outcomes import Refused
from bot.adapters.memory.sms import MemorySms
from bot.errors import SmsRejected, SmsUnavailable
from bot.texting.ids import TenantId
from bot.texting.phone import PhoneNumber
from bot.usecases.mirror_opt_out import MOST_CALLS, mirror_opt_out
from bot.usecases.sweep import sweep
from tests.builders import OURS, TENANT, a_sender, an_opt_out
from tests.usecases.bureau import Bureau, opened_bureau

PEOPLE = [PhoneNumber(f"+1{code}55501{i:02d}") for code in (415, 408, 510) for i in range(80)]


class CountingSms(MemorySms):
    """Counts what it is asked to write, and refuses one contact's rows."""

    refused: PhoneNumber | None = None
    rejected: frozenset[PhoneNumber] = frozenset()
    """For whom a whole call is refused."""
    calls = 0

    async def write_opt_outs(
        self, tenant: TenantId, rows: Sequence[tuple[PhoneNumber, PhoneNumber]]
    ) -> tuple[tuple[PhoneNumber, PhoneNumber], ...]:
        """Write, but for the refused one."""
        self.calls += 1
        if any(row[1] in self.rejected for row in rows):
            raise SmsRejected("A bad row.", detail="CMN-101")
        good = [row for row in rows if row[1] != self.refused]
        await super().write_opt_outs(tenant, good)
        return tuple(row for row in rows if row[1] == self.refused)


@pytest.fixture
async def bureau() -> Bureau:
    plain = await opened_bureau()
    sms = CountingSms(plain.clock, numbers=(a_sender(),))
    bureau = replace(plain, sms=sms, ports=replace(plain.ports, sms=sms))
    for index, person in enumerate(PEOPLE):
        await bureau.know(
            an_opt_out(id=f"out_{index}"), contact=person, list_stale=True, conversations=()
        )
    return bureau


async def test_240_imported_opt_outs_are_told_in_three_calls(bureau: Bureau) -> None:
    bureau.clock.advance(timedelta(minutes=1))

    await sweep(bureau.ports, tenant=TENANT)
    woken = len(bureau.queue.waiting)
    await bureau.work()

    assert woken == 1
    assert bureau.sms.calls == 3  # type: ignore[attr-defined]  # the counting fake
    assert len(await bureau.sms.opted_out(TENANT, [OURS])) == len(PEOPLE)


async def test_whose_rows_are_refused_keeps_nobody_waiting(bureau: Bureau) -> None:
    bureau.sms.refused = PEOPLE[0]  # type: ignore[attr-defined]  # the counting fake
    bureau.clock.advance(timedelta(minutes=1))

    await sweep(bureau.ports, tenant=TENANT)
    await bureau.work()

    assert len(await bureau.sms.opted_out(TENANT, [OURS])) == len(PEOPLE) - 1
    assert (await bureau.file(PEOPLE[0])).list_stale


async def test_while_ringcentral_is_silent_one_try_waits_for_all(bureau: Bureau) -> None:
    bureau.clock.advance(timedelta(minutes=1))
    bureau.sms.reading.then(Refused(error=SmsUnavailable("Busy.", detail="silence")))

    await sweep(bureau.ports, tenant=TENANT)
    await bureau.work()
    waiting = [wake.task for wake in bureau.queue.waiting]
    await bureau.later(timedelta(minutes=2))

    assert waiting == ["mirror_opt_outs"]
    assert len(await bureau.sms.opted_out(TENANT, [OURS])) == len(PEOPLE)


async def test_while_ringcentral_is_silent_no_other_opt_out_asks_it_again(bureau: Bureau) -> None:
    bureau.clock.advance(timedelta(minutes=1))
    busy = SmsUnavailable("Busy.", detail="CMN-301", retry_after=timedelta(minutes=2))
    bureau.sms.reading.then(Refused(error=busy))
    await sweep(bureau.ports, tenant=TENANT)
    await bureau.work()

    await mirror_opt_out(bureau.ports, tenant=TENANT, contact=bureau.key(PEOPLE[0]))
    early = await bureau.sms.opted_out(TENANT, [OURS])
    await bureau.later(timedelta(minutes=2))

    assert early == ()
    assert len(await bureau.sms.opted_out(TENANT, [OURS])) == len(PEOPLE)


@pytest.mark.parametrize("guilty", [[0], [239], [3, 120]])
async def test_a_call_refused_for_one_contact_is_made_again_without_them(
    bureau: Bureau, guilty: list[int]
) -> None:
    bad = frozenset(PEOPLE[index] for index in guilty)
    bureau.sms.rejected = bad  # type: ignore[attr-defined]  # the counting fake
    bureau.clock.advance(timedelta(minutes=1))

    await sweep(bureau.ports, tenant=TENANT)
    await bureau.work()

    assert len(await bureau.sms.opted_out(TENANT, [OURS])) == len(PEOPLE) - len(bad)
    noted = {failed.ids[1] for failed in await bureau.store.failures(TENANT)}
    assert noted == {bureau.key(person) for person in bad}


async def test_a_list_that_refuses_everything_is_not_asked_without_end(bureau: Bureau) -> None:
    bureau.sms.rejected = frozenset(PEOPLE)  # type: ignore[attr-defined]  # the counting fake
    bureau.clock.advance(timedelta(minutes=1))

    await sweep(bureau.ports, tenant=TENANT)
    await bureau.work()

    assert bureau.sms.calls <= 1 + MOST_CALLS  # type: ignore[attr-defined]  # the counting fake
    assert [wake.task for wake in bureau.queue.waiting] == ["mirror_opt_outs"]
