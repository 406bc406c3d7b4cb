"""An erasure ends every open link to the person's passport, and takes what lay behind it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.adapters.memory.clock import MemoryClock
from bot.adapters.memory.keys import MemoryKeys
from bot.adapters.memory.store import MemoryStore
from bot.adapters.redis.store import RedisStore
from bot.errors import NotFound
from bot.ports import Ports, Store
from bot.usecases.erase import erase_contact
from bot.usecases.evidence_link import LinkOver, look_at_evidence, offer_evidence, take_evidence
from tests.builders import (
    CONTACT,
    MAYA,
    NOW,
    OTHER_CONTACT,
    TENANT,
    a_contact_file,
    a_key,
    a_tenant,
    an_opt_in,
)
from tests.redis_by_hand import redis_of
from tests.usecases.bureau import opened_bureau


async def office(store: Store) -> Ports:
    """Return a team with two contacts, on this store."""
    bureau = await opened_bureau()
    ports = replace(
        bureau.ports,
        store=store,
        house=replace(bureau.ports.house, public_url="https://texts.example.com"),
    )
    store.seal_ledgers(ports.keys)
    await store.change_tenant(TENANT, lambda team: replace(a_tenant(), version=team.version))
    await store.commit(a_contact_file(an_opt_in()))
    await store.commit(a_contact_file(an_opt_in(), number=OTHER_CONTACT))
    return ports


async def link_to(ports: Ports, contact: object = CONTACT) -> str:
    offer = await offer_evidence(ports, tenant=TENANT, user=MAYA, contact=contact)  # type: ignore[arg-type]  # one of two numbers
    return offer.url.rpartition("/")[2]


async def erase(ports: Ports) -> None:
    await erase_contact(ports.store, ports.keys, tenant=TENANT, number=CONTACT, by=MAYA, now=NOW)


@pytest.mark.parametrize("taken", ["not taken", "taken"])
async def test_a_link_opens_nothing_after_the_erasure(store: Store, taken: str) -> None:
    ports = await office(store)
    link = await link_to(ports)
    for form in ("json",) if taken == "taken" else ():
        await take_evidence(ports, tenant=TENANT, token=link, form=form)

    await erase(ports)

    with pytest.raises(LinkOver):
        await look_at_evidence(ports, tenant=TENANT, token=link)
    with pytest.raises(LinkOver):
        await take_evidence(ports, tenant=TENANT, token=link, form="json")


async def test_a_link_that_still_knew_the_number_opens_nothing(store: Store) -> None:
    """As if the number had been remembered at the same moment as the erasure."""
    ports = await office(store)
    link = await link_to(ports)
    file = await store.file(TENANT, a_key())
    assert file is not None
    await store.commit(replace(file, number=None))

    with pytest.raises(LinkOver):
        await take_evidence(ports, tenant=TENANT, token=link, form="json")


async def test_the_links_of_others_go_on(store: Store) -> None:
    ports = await office(store)
    link = await link_to(ports, OTHER_CONTACT)

    await erase(ports)

    assert await take_evidence(ports, tenant=TENANT, token=link, form="json")


async def test_there_is_no_link_to_somebody_who_was_erased(store: Store) -> None:
    ports = await office(store)
    await erase(ports)

    with pytest.raises(NotFound):
        await link_to(ports)


async def test_no_key_of_the_store_holds_the_number_or_the_passport(
    redis_store: RedisStore, store_url: str
) -> None:
    ports = await office(redis_store)
    link = await link_to(ports)
    await take_evidence(ports, tenant=TENANT, token=link, form="json")
    await redis_store.remember(
        f"{TENANT}:contact:{a_key()}", CONTACT.e164, ttl=timedelta(minutes=10)
    )

    await erase(ports)

    async with redis_of(store_url) as redis:
        names = [name async for name in redis.scan_iter("a:keep:*")]
        values = [await redis.get(name) for name in names]
    assert not any(a_key() in str(name) for name in names)
    assert not any(CONTACT.e164 in str(value) for value in values)


class ErasedMeanwhile(MemoryStore):
    """A store in which the contact is erased just before the made passport is kept."""

    async def remember(self, name: str, value: str, *, ttl: timedelta) -> None:
        """Keep a value, a passport only after the erasure."""
        if name.endswith(":passport") and value:
            await erase_contact(self, MemoryKeys(), tenant=TENANT, number=CONTACT, by=MAYA, now=NOW)
        await super().remember(name, value, ttl=ttl)


async def test_a_passport_that_was_made_during_an_erasure_is_not_given_out(
    clock: MemoryClock,
) -> None:
    store = ErasedMeanwhile(clock)
    ports = await office(store)
    link = await link_to(ports)

    with pytest.raises(LinkOver):
        await take_evidence(ports, tenant=TENANT, token=link, form="json")

    names = [name for name in store._remembered if a_key() in name]
    assert [await store.recall(name) for name in names] == [None] * len(names)
