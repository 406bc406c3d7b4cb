"""Web and workers on a cluster, both vendors emulated: the books balance whatever node is lost."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from tests.resilience.chaos.run import Plan, run
from tests.resilience.cluster.fleet import Fleet
from tests.resilience.cluster.storehouse import ClusterHouse

PLAN = Plan(seed=11, texts=90, seconds=50.0, every=2.5)
LOST_AFTER = 20.0
"""Seconds of traffic after which a master is lost for good."""


@pytest.mark.timeout(500)
async def test_the_books_balance_on_a_cluster_that_loses_nodes(
    unformed: Fleet, tmp_path: Path
) -> None:
    house = ClusterHouse(unformed, seed=PLAN.seed)

    async def lose_one() -> None:
        await house.formed()
        await asyncio.sleep(LOST_AFTER)
        await house.lose_master()

    async with asyncio.TaskGroup() as tasks:
        running = tasks.create_task(run(PLAN, tmp_path / "city", print, house))
        tasks.create_task(lose_one())

    books = running.result().books
    print("\n".join(books.lines()))
    assert books.balanced, books.lines()
    assert books.came == PLAN.texts
    assert books.left > PLAN.texts // 4
    assert len(house.lost) == 1
    assert "the store was restarted or replaced" in _gaps(tmp_path / "city")


def _gaps(folder: Path) -> set[str]:
    """Return why gaps were opened, as the processes logged it."""
    lines = [line for log in folder.glob("*.log") for line in log.read_text("utf-8").splitlines()]
    events = [json.loads(line) for line in lines if line.startswith("{")]
    return {str(each.get("reason")) for each in events if each.get("event") == "gap.opened"}
