"""What every Store promises about all the texts of one contact, open or long over."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.ports import Store
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import TenantId
from tests.builders import (
    NOW,
    OTHER_CONTACT,
    TENANT,
    a_contact_file,
    a_key,
    a_text,
    an_inbound,
)

KEY = a_key()
MINUTE = timedelta(minutes=1)


async def archived(store: Store, tenant: TenantId = TENANT) -> list[str]:
    """Return the ids of what was archived, in the order of the store."""
    return [text.id async for text in store.archived_texts(tenant, KEY)]


async def test_a_contact_without_texts_has_none(store: Store) -> None:
    assert await archived(store) == []
    assert [text async for text in store.inbound_texts(TENANT, KEY)] == []


async def test_ended_texts_come_newest_first_and_whole(store: Store) -> None:
    texts = tuple(
        a_text(f"V{n}", created_at=NOW + n * MINUTE, status=DeliveryStatus.CANCELLED)
        for n in (2, 0, 1)
    )
    for text in texts:
        file = await store.file(TENANT, KEY) or a_contact_file()
        await store.commit(replace(file, texts=(text,)))

    found = [text async for text in store.archived_texts(TENANT, KEY)]

    assert found == [texts[0], texts[2], texts[1]]


async def test_a_text_that_has_not_ended_is_not_in_the_archive(store: Store) -> None:
    await store.commit(a_contact_file(texts=(a_text(),)))

    assert await archived(store) == []


async def test_everything_a_contact_wrote_is_found_read_or_not(store: Store) -> None:
    early, late = an_inbound("9"), an_inbound("1", received_at=NOW + MINUTE)
    for text in (late, early):
        await store.keep_inbound(TENANT, KEY, text)
    await store.commit(a_contact_file(), read=[early.id])

    assert [text async for text in store.inbound_texts(TENANT, KEY)] == [late, early]


async def test_a_repeated_inbound_text_is_found_once_as_it_first_came(store: Store) -> None:
    await store.keep_inbound(TENANT, KEY, an_inbound())
    await store.keep_inbound(TENANT, KEY, an_inbound(received_at=NOW + MINUTE, body="changed"))

    assert [text async for text in store.inbound_texts(TENANT, KEY)] == [an_inbound()]


async def test_contacts_and_workspaces_do_not_share_texts(store: Store) -> None:
    ended = a_text(status=DeliveryStatus.CANCELLED)
    await store.commit(a_contact_file(texts=(ended,)))
    await store.keep_inbound(TENANT, KEY, an_inbound())
    stranger = a_key(OTHER_CONTACT)

    assert await archived(store, TenantId("T0OTHER")) == []
    assert [text async for text in store.archived_texts(TENANT, stranger)] == []
    assert [text async for text in store.inbound_texts(TENANT, stranger)] == []


async def test_a_thousand_texts_all_come_once(store: Store) -> None:
    ids = []
    for start in range(0, 1000, 100):
        file = await store.file(TENANT, KEY) or a_contact_file()
        texts = tuple(
            a_text(f"V{n}", created_at=NOW + n * MINUTE, status=DeliveryStatus.CANCELLED)
            for n in range(start, start + 100)
        )
        ids += [text.id for text in texts]
        await store.commit(replace(file, texts=texts))

    assert await archived(store) == ids[::-1]
