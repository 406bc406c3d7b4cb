"""Ledgers without a seal come under ours once, when a store of the first release is opened."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.adapters.memory.store import MemoryStore
from bot.adapters.system.keys import SystemKeys, open_keys
from bot.adapters.system.seal import open_seal
from bot.consent.sealing import Signer, seal_holds
from bot.errors import ConfigError
from bot.ports import Store
from tests.builders import TENANT, a_contact_file, a_tenant, an_opt_out
from tests.first_release import first_release_ledger

OLD = "an old secret key that is long enough 0123456789"
NEW = "a new secret key that is long enough 0123456789"
PEPPER = "ab" * 32


async def an_old_store(store: Store, *, number_of_keys: int = 1) -> None:
    """Make a store as the first release left it: a bare pepper, and nothing sealed."""
    seal = open_seal(",".join((OLD, NEW)[:number_of_keys]))
    for key in seal.keys:
        await store.replace_secret(f"pepper.{key.id}", key.seal(PEPPER))
    await store.change_tenant(TENANT, lambda team: replace(a_tenant(), version=team.version))
    await store.commit(a_contact_file(ledger=first_release_ledger()))


async def holds(store: Store, keys: Signer) -> list[bool]:
    return [
        seal_holds(file.ledger, file.tenant, file.key, keys) async for file in store.files(TENANT)
    ]


async def test_what_the_first_release_wrote_is_sealed_when_its_store_is_opened(
    store: Store,
) -> None:
    await an_old_store(store)

    keys = await open_keys(OLD, store)

    assert await holds(store, keys) == [True]


async def test_the_pepper_stays_the_same(store: Store) -> None:
    await an_old_store(store, number_of_keys=2)

    first = await open_keys(f"{OLD},{NEW}", store)
    again = await open_keys(NEW, store)

    number = a_contact_file().number
    assert number is not None
    assert first.contact_key(TENANT, number) == again.contact_key(TENANT, number)


async def test_it_happens_once(store: Store) -> None:
    """A ledger that somebody puts there afterwards, as if it were old, is a forged one."""
    await an_old_store(store)
    keys = await open_keys(OLD, store)
    await forged(store)

    again = await open_keys(OLD, store)

    assert await holds(store, keys) == [False]
    assert await holds(store, again) == [False]


async def test_a_store_that_was_never_without_seals_has_nothing_to_catch_up(
    store: Store,
) -> None:
    await store.change_tenant(TENANT, lambda team: replace(a_tenant(), version=team.version))
    keys = await open_keys(OLD, store)
    await store.commit(a_contact_file(an_opt_out()))
    await forged(store)

    await open_keys(OLD, store)

    assert await holds(store, keys) == [False]


async def test_taking_the_mark_away_takes_the_pepper_away(memory_store: MemoryStore) -> None:
    """So whoever wants the ledgers sealed anew gets no start at all."""
    await open_keys(OLD, memory_store)
    del memory_store._secrets[f"pepper.{open_seal(OLD).newest.id}"]

    with pytest.raises(ConfigError):
        await open_keys(OLD, memory_store)


async def test_a_chain_that_does_not_hold_is_not_sealed(store: Store) -> None:
    await an_old_store(store)
    (file,) = [file async for file in store.files(TENANT)]
    entry = replace(file.ledger.entries[0], check="00000000")
    await store.commit(replace(file, ledger=replace(file.ledger, entries=(entry,))))

    keys: SystemKeys = await open_keys(OLD, store)

    assert await holds(store, keys) == [False]


async def forged(store: Store) -> None:
    (file,) = [file async for file in store.files(TENANT)]
    await store.commit(replace(file, ledger=first_release_ledger()))
