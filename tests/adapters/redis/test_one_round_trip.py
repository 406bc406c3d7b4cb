"""A verdict needs one round trip to the store: file and inbox together, the workspace cached."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from redis.asyncio import Redis

from bot.adapters.memory.chat import MemoryChat
from bot.adapters.memory.clock import MemoryClock
from bot.adapters.memory.keys import MemoryKeys
from bot.adapters.memory.queue import MemoryQueue
from bot.adapters.memory.sms import MemorySms
from bot.consent.category import Category
from bot.consent.decision import Allowed
from bot.ports import House, Ports
from bot.usecases.explain_consent import explain
from tests.adapters.redis.conftest import OwnServer
from tests.builders import (
    BRAND,
    CONTACT,
    DESK,
    MAYA,
    TENANT,
    a_contact_file,
    a_key,
    a_sender,
    a_tenant,
    an_inbound,
    an_opt_in,
)


@pytest.fixture
async def ports(own: OwnServer, clock: MemoryClock) -> Ports:
    """Return a desk on a real server, with a contact who agreed to be told things."""
    await own.store.change_tenant(
        TENANT, lambda tenant: replace(a_tenant(), version=tenant.version)
    )
    await own.store.commit(a_contact_file(an_opt_in()))
    return Ports(
        clock=clock,
        keys=MemoryKeys(),
        store=own.store,
        queue=MemoryQueue(),
        chat=MemoryChat(clock),
        sms=MemorySms(clock, numbers=(a_sender(),)),
        house=House(
            brand=BRAND,
            support_contact="(650) 555-0100",
            undo=timedelta(seconds=5),
            default_channel=DESK,
            admins=frozenset(),
        ),
    )


async def test_a_verdict_takes_one_round_trip(ports: Ports, own: OwnServer) -> None:
    await ports.store.tenant(TENANT)
    before = await asked(own.redis)

    view = await explain(ports, tenant=TENANT, user=MAYA, contact=CONTACT)

    # The question itself is one of them.
    assert await asked(own.redis) - before == 1 + 1
    assert isinstance(view.verdicts[Category.INFORMATIONAL], Allowed)


async def test_a_text_that_nobody_has_read_is_seen_in_the_same_round_trip(
    ports: Ports, own: OwnServer
) -> None:
    await own.store.keep_inbound(TENANT, a_key(), an_inbound(body="STOP"))
    await ports.store.tenant(TENANT)
    before = await asked(own.redis)

    view = await explain(ports, tenant=TENANT, user=MAYA, contact=CONTACT)

    assert await asked(own.redis) - before == 1 + 1
    assert not isinstance(view.verdicts[Category.INFORMATIONAL], Allowed)


async def asked(redis: Redis) -> int:
    """Return how often the server has read from a connection: once for each round trip."""
    return int((await redis.info("stats"))["total_reads_processed"])
