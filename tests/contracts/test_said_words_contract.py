"""What every Store promises about words that left from several numbers of ours."""

from __future__ import annotations

from datetime import timedelta

from bot.ports import Store
from bot.texting.ids import TenantId
from tests.builders import NOW, OUR_SECOND, OURS, TENANT

WORDS, DAY = "memory.0123abcd", timedelta(days=1)


async def test_the_numbers_that_words_left_from_are_told_in_order(store: Store) -> None:
    for number in (OUR_SECOND, OURS, OURS):
        await store.words_left(TENANT, WORDS, number, at=NOW, keep=DAY)

    assert await store.words_from(TENANT, WORDS, since=NOW) == (OURS, OUR_SECOND)


async def test_other_words_and_other_workspaces_know_nothing(store: Store) -> None:
    await store.words_left(TENANT, WORDS, OURS, at=NOW, keep=DAY)

    assert await store.words_from(TENANT, "memory.ffff", since=NOW) == ()
    assert await store.words_from(TenantId("T0OTHER"), WORDS, since=NOW) == ()


async def test_what_left_before_is_not_told_and_never_moves_back(store: Store) -> None:
    await store.words_left(TENANT, WORDS, OURS, at=NOW, keep=DAY)
    await store.words_left(TENANT, WORDS, OURS, at=NOW - DAY, keep=DAY)

    assert await store.words_from(TENANT, WORDS, since=NOW) == (OURS,)
    assert await store.words_from(TENANT, WORDS, since=NOW + timedelta(seconds=1)) == ()
