"""One use case a row: killed before and after each of its awaited steps, then the books looked at.

Rule: whatever a person or a vendor was told (200, "sent", "opted out") is true afterwards, and
nothing has happened twice.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from tests.builders import TENANT
from tests.resilience.house import Act, Place, Prepare, killed_after

Check = Callable[[Place], Awaitable[None]]
MOST_STEPS = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One use case: what was true before, what was going on, what must be true at the end."""

    name: str
    prepare: Prepare
    act: Act
    check: Check


async def nothing(_: Place) -> None:
    """Nothing has happened yet."""


async def books(place: Place) -> None:
    """What must be true of every contact once all is quiet."""
    file = await place.file()
    assert file.posts == ()
    assert file.redraw == frozenset()
    assert file.acts == ()
    assert not file.list_stale
    assert await place.store.unread(TENANT, place.key) == ()
    twice = [marker for marker, times in Counter(place.markers()).items() if times > 1]
    assert twice == []


async def killed_at_every_step(row: Row) -> None:
    """Kill the process of a row after ever more steps, until it lives through all of them."""
    steps = 0
    while True:
        place, life = await killed_after(steps, prepare=row.prepare, act=row.act)
        try:
            await row.check(place)
        except AssertionError as exc:
            exc.add_note(f"killed after {steps} steps: {life.taken[-3:]}")
            raise
        if life.steps < 0:
            break
        steps += 1
        assert steps < MOST_STEPS
    assert steps > 1
