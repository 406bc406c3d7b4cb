"""What a gap held up is woken once it is closed, also where the first try to wake it fails."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.adapters.memory.queue import MemoryQueue
from bot.errors import StoreUnavailable
from bot.ports import TaskName
from bot.usecases.catch_up import SYNC_TAKES, catch_up, open_gap
from tests.builders import TENANT, an_opt_out
from tests.usecases.bureau import Bureau, opened_bureau


class Failing(MemoryQueue):
    """Takes no wake-up for a contact's opt-out while it is told to."""

    down = True

    async def wake(self, task: TaskName, *ids: str, when: datetime | None = None) -> None:
        """Note a wake-up, or fail."""
        if self.down and task == "mirror_opt_out":
            raise StoreUnavailable("Not now.")
        await super().wake(task, *ids, when=when)


async def _catch_up(bureau: Bureau) -> str:
    bureau.clock.advance(SYNC_TAKES)
    try:
        await catch_up(bureau.ports, tenant=TENANT)
    except StoreUnavailable as exc:
        return exc.code
    return ""


async def test_a_wake_up_that_fails_after_a_gap_is_made_good_by_the_next_sync() -> None:
    plain = await opened_bureau()
    queue = Failing()
    bureau = replace(plain, queue=queue, ports=replace(plain.ports, queue=queue))
    await bureau.know(an_opt_out(), list_stale=True)
    await open_gap(bureau.ports, tenant=TENANT, reason="start")

    first = await _catch_up(bureau)
    closed = (await bureau.store.tenant(TENANT)).caught_up
    queue.down, queue.waiting = False, []
    second = await _catch_up(bureau)
    woken = [wake.task for wake in queue.waiting]
    queue.waiting = []
    third = await _catch_up(bureau)

    assert (first, closed, second, third) == ("store_unavailable", True, "", "")
    assert woken == ["mirror_opt_out", "compare_list"]
    assert queue.waiting == []
