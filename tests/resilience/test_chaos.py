"""The fault run in short: every kind of fault once, and books that balance."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.resilience.chaos.monkey import BREAKS
from tests.resilience.chaos.run import Plan, run

SHORT = Plan(seed=7, texts=90, seconds=45.0, every=1.7)


@pytest.mark.timeout(420)
async def test_a_short_fault_run_leaves_the_books_in_order(tmp_path: Path) -> None:
    result = await run(SHORT, tmp_path, print)

    print("\n".join(result.books.lines()))
    assert result.books.balanced, result.books.lines()
    assert result.books.came == SHORT.texts
    assert result.books.never_left == result.books.ended["outcome_unknown"]
    assert result.books.left > SHORT.texts // 3
    assert len(result.breaks) > len(BREAKS) * 2 // 3
