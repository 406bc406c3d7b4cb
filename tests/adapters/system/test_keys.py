"""Keys that find the same contact for ever, and refuse to start when they would not."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest

from bot.adapters.memory.clock import MemoryClock
from bot.adapters.memory.store import MemoryStore
from bot.adapters.system.clock import SystemClock
from bot.adapters.system.keys import open_keys
from bot.adapters.system.seal import open_seal
from bot.errors import ConfigError
from bot.ports import Keys, Store
from bot.texting.ids import TenantId
from tests.builders import CONTACT, NOW, OTHER_CONTACT, TENANT

OLD = "o" * 32
NEW = "n" * 32
OTHER = "x" * 32


async def test_a_contact_lies_in_the_same_place_after_every_start(store: Store) -> None:
    first = await open_keys(OLD, store)
    again = await open_keys(OLD, store)

    assert first.contact_key(TENANT, CONTACT) == again.contact_key(TENANT, CONTACT)
    assert first.reference(TENANT, CONTACT) == again.reference(TENANT, CONTACT)


async def test_a_contact_lies_in_the_same_place_after_the_key_was_changed(store: Store) -> None:
    before = (await open_keys(OLD, store)).contact_key(TENANT, CONTACT)
    during = (await open_keys(f"{NEW}, {OLD}", store)).contact_key(TENANT, CONTACT)
    after = (await open_keys(NEW, store)).contact_key(TENANT, CONTACT)

    assert before == during == after


async def test_the_key_of_another_store_is_refused(store: Store) -> None:
    await open_keys(OLD, store)

    with pytest.raises(ConfigError, match="SECRET_KEY is not the one"):
        await open_keys(NEW, store)

    await open_keys(OLD, store)


async def test_a_pepper_that_does_not_fit_its_fingerprint_is_refused(
    memory_store: MemoryStore,
) -> None:
    await open_keys(OLD, memory_store)
    elsewhere = MemoryStore(MemoryClock(NOW))
    await open_keys(OLD, elsewhere)
    mixed = elsewhere._secrets | {"pepper.fingerprint": memory_store._secrets["pepper.fingerprint"]}
    memory_store._secrets = mixed

    with pytest.raises(ConfigError, match="pepper"):
        await open_keys(OLD, memory_store)


async def test_a_lost_pepper_is_not_replaced_by_a_new_one(memory_store: MemoryStore) -> None:
    await open_keys(OLD, memory_store)
    kept = {"pepper.fingerprint": memory_store._secrets["pepper.fingerprint"]}
    memory_store._secrets = dict(kept)

    with pytest.raises(ConfigError):
        await open_keys(OLD, memory_store)

    assert memory_store._secrets == kept


async def test_the_pepper_is_not_stored_in_the_clear(memory_store: MemoryStore) -> None:
    await open_keys(OLD, memory_store)

    (sealed,) = [value for name, value in memory_store._secrets.items() if "finger" not in name]
    pepper = open_seal(OLD).unseal(sealed)
    assert len(bytes.fromhex(pepper.removeprefix("ledgers-sealed:"))) == 32
    assert pepper not in "".join(memory_store._secrets.values())


@pytest.mark.parametrize("secret_key", ["", " , ", "short", f"{NEW},short"])
async def test_a_missing_or_weak_key_is_refused(secret_key: str, memory_store: MemoryStore) -> None:
    with pytest.raises(ConfigError, match="SECRET_KEY"):
        await open_keys(secret_key, memory_store)

    assert memory_store._secrets == {}


async def test_keys_have_the_shapes_that_the_rest_relies_on(memory_store: MemoryStore) -> None:
    keys: Keys = await open_keys(OLD, memory_store)

    assert re.fullmatch("[a-z2-7]{26}", keys.contact_key(TENANT, CONTACT))
    assert re.fullmatch("[0-9a-f]{10}", keys.reference(TENANT, CONTACT))
    assert re.fullmatch("[A-Za-z0-9_-]{22}", keys.token())


async def test_contacts_workspaces_and_tokens_are_told_apart(memory_store: MemoryStore) -> None:
    keys = await open_keys(OLD, memory_store)
    places = {
        keys.contact_key(tenant, number)
        for tenant in (TENANT, TenantId("T0OTHER"))
        for number in (CONTACT, OTHER_CONTACT)
    }

    assert len(places) == 4
    assert len({keys.token() for _ in range(100)}) == 100
    assert not keys.contact_key(TENANT, CONTACT).startswith(keys.reference(TENANT, CONTACT))


async def test_secrets_are_unsealed_while_their_key_is_in_the_list(
    memory_store: MemoryStore,
) -> None:
    sealed = (await open_keys(OLD, memory_store)).seal("token-1")
    both = await open_keys(f"{NEW},{OLD}", memory_store)
    only_new = await open_keys(NEW, memory_store)

    assert "token-1" not in sealed
    assert both.unseal(sealed) == "token-1"
    assert only_new.unseal(both.seal("token-2")) == "token-2"
    with pytest.raises(ConfigError, match="old key behind the new one"):
        only_new.unseal(sealed)


def test_a_sealed_secret_that_was_changed_is_refused() -> None:
    seal = open_seal(OLD)
    sealed = seal.seal("token")
    broken = sealed[:-4] + ("AAAA" if sealed[-4:] != "AAAA" else "BBBB")

    with pytest.raises(ConfigError, match="changed"):
        seal.unseal(broken)


def test_the_clock_tells_the_present_in_utc() -> None:
    now = SystemClock().now()

    assert now.utcoffset() == timedelta(0)
    assert abs(now - datetime.now(UTC)) < timedelta(seconds=5)
