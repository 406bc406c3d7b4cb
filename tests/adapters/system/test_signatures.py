"""Signatures: each purpose has its own key, and a key that is being replaced still counts."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from bot.adapters.memory.keys import MemoryKeys
from bot.adapters.memory.store import MemoryStore
from bot.adapters.system.keys import SystemKeys, open_keys
from bot.ports import Keys

OLD = "o" * 32
NEW = "n" * 32

Opening = Callable[[], Awaitable[Keys]]


@pytest.fixture(params=["memory", "system"])
def opening(request: pytest.FixtureRequest, memory_store: MemoryStore) -> Opening:
    """Return what opens each kind of keys in turn."""

    async def of_memory() -> Keys:
        return MemoryKeys()

    async def of_system() -> SystemKeys:
        return await open_keys(OLD, memory_store)

    return of_memory if request.param == "memory" else of_system


async def test_what_was_signed_is_recognized_and_nothing_else(opening: Opening) -> None:
    keys = await opening()
    signature = keys.sign("words", purpose="evidence")

    assert keys.is_signed("words", signature, purpose="evidence")
    assert not keys.is_signed("other words", signature, purpose="evidence")
    assert not keys.is_signed("words", signature, purpose="root")
    assert not keys.is_signed("words", signature[:-1] + "·", purpose="evidence")
    assert not keys.is_signed("words", "", purpose="evidence")


async def test_a_signature_outlives_its_key_while_the_key_is_kept(
    memory_store: MemoryStore,
) -> None:
    signature = (await open_keys(OLD, memory_store)).sign("words", purpose="evidence")
    during = await open_keys(f"{NEW},{OLD}", memory_store)
    after = await open_keys(NEW, memory_store)

    assert during.is_signed("words", signature, purpose="evidence")
    assert not after.is_signed("words", signature, purpose="evidence")


async def test_a_signature_names_the_key_that_made_it(memory_store: MemoryStore) -> None:
    before = (await open_keys(OLD, memory_store)).sign("words", purpose="evidence")
    after = (await open_keys(f"{NEW},{OLD}", memory_store)).sign("words", purpose="evidence")

    assert before.partition(".")[0] != after.partition(".")[0]
