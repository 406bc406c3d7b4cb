"""A reader outlives its lease, and another one reads and shows before any of its steps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import pytest

from bot.consent.record import OptOut
from bot.usecases.receive_text import LEASE
from tests.builders import TENANT
from tests.resilience.house import Place, a_place, worker
from tests.resilience.mortal import Overtaken, mortal

MOST_STEPS = 100


@dataclass(frozen=True, slots=True)
class Faster:
    """Another worker, which starts when the first one's lease is over."""

    place: Place

    async def reads(self) -> None:
        """Read the inbox, and show what came."""
        self.place.clock.advance(LEASE + timedelta(seconds=1))
        await worker(self.place.ports)("read_inbox", (TENANT, self.place.key))
        await worker(self.place.ports)("show_contact", (TENANT, self.place.key))


async def _read_after(steps: int, body: str) -> tuple[Place, Overtaken]:
    place = await a_place()
    await place.contact_texts(body, "2")
    overtaken = Overtaken(after=steps, act=Faster(place).reads)
    await worker(mortal(place.ports, overtaken))("read_inbox", (TENANT, place.key))
    await place.recover()
    return place, overtaken


@pytest.mark.timeout(60)
@pytest.mark.parametrize(("body", "noes"), [("I will be late", 0), ("STOP", 1)])
async def test_a_text_that_two_readers_hold_is_read_and_shown_once(body: str, noes: int) -> None:
    for steps in range(MOST_STEPS):
        place, overtaken = await _read_after(steps, body)
        if not overtaken.done:
            assert steps > 10
            return
        where = f"after {steps} steps: {overtaken.taken[steps:][:1]}"
        shown = [marker for marker in place.markers() if marker.endswith("in:2")]
        records = (await place.file()).ledger.records
        assert len(shown) == 1, where
        assert len([each for each in records if isinstance(each, OptOut)]) == noes, where
        assert not await place.store.unread(TENANT, place.key), where
    pytest.fail("the reader never came to an end")
