"""A text that left is known to have left within a minute or so, whatever died meanwhile.

Rule: that holds for each way to find out alone: message sync, and the looks of ruling 17, which
a sweeper takes up whose worker lost them.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from bot.adapters.memory.outcomes import Lost, Refused
from bot.errors import SmsOutcomeUnknown, SmsUnavailable
from bot.tasks import CATCH_UP_EVERY, SWEEP_EVERY
from bot.texting.delivery import SETTLING, DeliveryStatus
from bot.usecases.catch_up import catch_up
from bot.usecases.send_text import STALE
from bot.usecases.sweep import sweep
from tests.builders import TENANT
from tests.resilience.house import UNDO, Place, a_place, worker
from tests.resilience.mortal import Killed, Life, mortal
from tests.resilience.rows import MOST_STEPS

S = DeliveryStatus
BY_LOOKING = STALE + 2 * SWEEP_EVERY
"""Until a dead worker's claim counts as dead, and the sweeper has come for it."""
BY_SYNC = BY_LOOKING + CATCH_UP_EVERY
LOST = Lost(error=SmsOutcomeUnknown("Nobody knows.", detail="lost"))
DOWN = Refused(error=SmsUnavailable("Away.", detail="HTTP-503"))

Prepare = Callable[[Place], Awaitable[None]]


async def _due(place: Place) -> None:
    await place.pressed(await place.drafted())
    place.clock.advance(UNDO + timedelta(seconds=1))


async def _answer_to_be_lost(place: Place) -> None:
    await _due(place)
    place.sms.outcomes.then(LOST)


async def _to_be_looked_for(place: Place) -> None:
    await _answer_to_be_lost(place)
    await place.work()
    place.clock.advance(SETTLING[0])


async def _looked_for_in_vain(place: Place) -> None:
    await _to_be_looked_for(place)
    hidden = place.sms.hide_outbound()
    await place.work()
    place.sms.show_outbound(hidden)
    place.clock.advance(SETTLING[0])


async def _store_does_not_answer(place: Place) -> None:
    await _to_be_looked_for(place)
    place.sms.reading.then(DOWN)


async def _survivors_work(place: Place, within: timedelta, *, sync: bool) -> None:
    place.queue.waiting.clear()
    until = place.clock.now() + within
    next_sync = place.clock.now() + CATCH_UP_EVERY
    while place.clock.now() + SWEEP_EVERY <= until:
        place.clock.advance(SWEEP_EVERY)
        await sweep(place.ports, tenant=TENANT)
        if sync and place.clock.now() >= next_sync:
            next_sync += CATCH_UP_EVERY
            await catch_up(place.ports, tenant=TENANT)
        await place.work()


@pytest.mark.timeout(60)
@pytest.mark.parametrize("sync", [True, False], ids=["with sync", "by looking alone"])
@pytest.mark.parametrize(
    "prepare",
    [_due, _answer_to_be_lost, _to_be_looked_for, _looked_for_in_vain, _store_does_not_answer],
    ids=lambda prepare: prepare.__name__.strip("_"),
)
async def test_what_left_is_known_soon_whatever_died(prepare: Prepare, *, sync: bool) -> None:
    steps, lived, left = 0, False, 0
    while not lived:
        place = await a_place()
        await prepare(place)
        life = Life(steps)
        try:
            await sweep(mortal(place.ports, life), tenant=TENANT)
            await place.queue.run_due(worker(mortal(place.ports, life)), place.clock.now())
            lived = True
        except Killed:
            pass
        await _survivors_work(place, BY_SYNC if sync else BY_LOOKING, sync=sync)
        if place.left():
            left += 1
            [text] = [t for t in (await place.file()).texts if not t.system]
            assert text.status in {S.SENT, S.DELIVERED}, f"killed after {life.taken[-3:]}"
        steps += 1
        assert steps < MOST_STEPS
    assert left > 1
