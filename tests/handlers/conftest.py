"""A desk for each test."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.handlers.desk import Desk, opened_desk


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    async with opened_desk() as desk:
        yield desk
