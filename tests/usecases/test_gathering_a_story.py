"""What goes into a passport and a history: all that was said, and nobody's private drafts."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.adapters.memory.chat import MemoryChat
from bot.adapters.memory.clock import MemoryClock
from bot.adapters.memory.keys import MemoryKeys
from bot.adapters.memory.queue import MemoryQueue
from bot.adapters.memory.sms import MemorySms
from bot.conversations.contact_file import Conversation
from bot.errors import ChatRejected, NotPermitted
from bot.ports import House, Person, Ports, Store
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import TenantId, UserId
from bot.texting.text import DecisionRecord
from bot.usecases.history import FAR_BACK, history
from bot.usecases.passport import make_passport
from tests.builders import (
    BRAND,
    CONTACT,
    DESK,
    MAYA,
    NOW,
    OURS,
    TENANT,
    a_contact_file,
    a_key,
    a_tenant,
    a_text,
    an_inbound,
    an_opt_in,
)

SAM, ANA, GONE = UserId("U0SAM"), UserId("U0ANA"), UserId("U0GONE")
MINUTE = timedelta(minutes=1)
REFUSED = DecisionRecord(
    verdict="denied",
    category="informational",
    rules=("no-consent",),
    sentences=("There is no consent on file.",),
    rules_version="1",
    decided_at=NOW,
)


class ForgetfulChat(MemoryChat):
    """A workspace that has forgotten one person, as Slack says it."""

    async def person(self, tenant: TenantId, user: UserId) -> Person:
        """Return who this is, unless they are gone."""
        if user == GONE:
            raise ChatRejected("Slack knows nobody of that id.", detail="user_not_found")
        return await super().person(tenant, user)


@pytest.fixture
async def ports(store: Store, clock: MemoryClock) -> Ports:
    """A team of Maya, who is in the desk's channel, Sam, who is not, and Ana, an admin."""
    await store.change_tenant(TENANT, lambda team: replace(a_tenant(), version=team.version))
    chat = ForgetfulChat(clock)
    chat.around.people = {
        MAYA: Person(id=MAYA, name="Maya Ortiz"),
        SAM: Person(id=SAM, name="Sam Lee"),
        ANA: Person(id=ANA, name="Ana Costa"),
    }
    chat.around.members = {DESK: {MAYA}}
    return Ports(
        clock=clock,
        keys=MemoryKeys(),
        store=store,
        queue=MemoryQueue(),
        chat=chat,
        sms=MemorySms(clock),
        house=House(
            brand=BRAND,
            support_contact="(415) 555-0100",
            undo=timedelta(0),
            default_channel=DESK,
            admins=frozenset({ANA}),
        ),
    )


async def passport(ports: Ports, user: UserId = MAYA) -> Any:
    """Return a passport as JSON."""
    return json.loads(await make_passport(ports, tenant=TENANT, user=user, contact=CONTACT))


async def test_open_and_archived_texts_stand_in_it_once_each_oldest_first(ports: Ports) -> None:
    ended = a_text("V1", status=DeliveryStatus.CANCELLED)
    waiting = a_text("V2", status=DeliveryStatus.DEFERRED, created_at=NOW + MINUTE)
    await ports.store.commit(a_contact_file(texts=(ended, waiting)))
    for id_, later in (("7", 2), ("6", 1)):
        text = an_inbound(id_, received_at=NOW + later * MINUTE)
        await ports.store.keep_inbound(TENANT, a_key(), text)

    document = await passport(ports)

    assert [text["id"] for text in document["texts_to_them"]] == [ended.id, waiting.id]
    assert [text["id"] for text in document["texts_from_them"]] == ["6", "7"]


async def test_a_draft_that_nobody_sent_stays_its_authors_a_refused_one_does_not(
    ports: Ports,
) -> None:
    private = a_text("V1", body="never mind")
    refused = a_text("V2", decision=REFUSED)
    await ports.store.commit(a_contact_file(texts=(private, refused)))

    document = await passport(ports)
    page = await history(ports, tenant=TENANT, user=MAYA, contact=CONTACT)

    assert [text["id"] for text in document["texts_to_them"]] == [refused.id]
    assert [each.ref for each in page.happenings] == [refused.id]


async def test_wordings_that_the_store_keeps_apart_are_put_back(ports: Ports) -> None:
    await ports.store.commit(a_contact_file(an_opt_in()))

    document = await passport(ports)
    page = await history(ports, tenant=TENANT, user=MAYA, contact=CONTACT)

    wording = document["records"][0]["fields"]["evidence"]["wording"]
    assert wording == page.happenings[0].words == "Text me about my orders."


async def test_somebody_whom_slack_does_not_know_any_more_stands_with_their_id(
    ports: Ports,
) -> None:
    await ports.store.commit(a_contact_file(an_opt_in(recorded_by=GONE), an_opt_in(id="con_2")))

    document = await passport(ports)

    people = [record["recorded_by"] for record in document["records"]]
    assert people == [{"id": GONE, "name": None}, {"id": MAYA, "name": "Maya Ortiz"}]


async def test_only_people_of_every_channel_of_the_contact_and_admins_get_one(
    ports: Ports,
) -> None:
    talk = Conversation(number=OURS, channel=DESK, opened_at=NOW)
    await ports.store.commit(a_contact_file(an_opt_in(), conversations=(talk,)))

    with pytest.raises(NotPermitted, match="join that channel"):
        await passport(ports, SAM)

    assert (await passport(ports, ANA))["made_by"]["name"] == "Ana Costa"


async def test_a_history_turns_its_pages_and_stops_at_the_last(ports: Ports) -> None:
    records = [an_opt_in(id=f"in_{n}", occurred_at=NOW - n * MINUTE) for n in range(12)]
    await ports.store.commit(a_contact_file(*records))

    first = await history(ports, tenant=TENANT, user=MAYA, contact=CONTACT)
    second = await history(ports, tenant=TENANT, user=MAYA, contact=CONTACT, start=10)
    beyond = await history(ports, tenant=TENANT, user=MAYA, contact=CONTACT, start=500)

    assert [each.ref for each in first.happenings] == [f"in_{n}" for n in range(10)]
    assert (first.older, second.older) == (2, 0)
    assert [each.ref for each in second.happenings] == ["in_10", "in_11"]
    assert [each.ref for each in beyond.happenings] == ["in_11"]


async def test_a_history_of_thousands_goes_far_back_and_no_further(ports: Ports) -> None:
    for n in range(FAR_BACK + 3):
        text = an_inbound(str(n), received_at=NOW + n * MINUTE)
        await ports.store.keep_inbound(TENANT, a_key(), text)

    page = await history(ports, tenant=TENANT, user=MAYA, contact=CONTACT)

    assert page.total == FAR_BACK
    assert page.happenings[0].ref == str(FAR_BACK + 2)
    assert len((await passport(ports))["texts_from_them"]) == FAR_BACK + 3
