"""What every Store promises about finding contacts by name."""

from __future__ import annotations

import pytest

from bot.conversations.contact_file import ContactCard
from bot.ports import Store
from tests.builders import OTHER_CONTACT, TENANT, a_contact_file


@pytest.mark.parametrize("typed", ["jose", "JOSÉ", "jo", "José Nun", "josé núñez"])
async def test_a_contact_is_found_without_case_and_accents(store: Store, typed: str) -> None:
    jose = await store.commit(a_contact_file(card=ContactCard(name="José Núñez")))
    await store.commit(a_contact_file(number=OTHER_CONTACT, card=ContactCard(name="Sam José")))

    assert await store.contacts_named(TENANT, typed) == (jose,)


async def test_names_of_other_scripts_are_found(store: Store) -> None:
    li = await store.commit(a_contact_file(card=ContactCard(name="李小龙")))

    assert await store.contacts_named(TENANT, "李小") == (li,)
    assert await store.contacts_named(TENANT, "季") == ()
