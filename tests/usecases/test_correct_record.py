"""A mistake of ours is voided by a record with a name and a reason; what a contact said stands."""

from __future__ import annotations

from typing import Any

import pytest

from bot.adapters.memory.keys import MemoryKeys
from bot.consent.record import Correction, OptOut, OptOutRoute
from bot.errors import NotFound, NotPermitted, RequestError
from bot.ports import Store
from bot.usecases.correct_record import correct_record
from bot.usecases.verify_ledger import verify_ledgers
from tests.builders import CONTACT, MAYA, NOW, OURS, TENANT, a_contact_file, an_opt_in, an_opt_out

KEYS = MemoryKeys()
SPOKEN = an_opt_out(
    id="said", route=OptOutRoute.SPOKEN, recorded_by=MAYA, matcher="person", number=None
)


async def corrected(store: Store, record: str, **fields: Any) -> tuple[Any, ...]:
    given: dict[str, Any] = {"reason": "Wrong Dana", "admin": True, **fields}
    file = await correct_record(
        store, KEYS, tenant=TENANT, contact=CONTACT, record=record, by=MAYA, now=NOW, **given
    )
    return file.ledger.records


async def filled(store: Store, no: OptOut = SPOKEN) -> None:
    store.seal_ledgers(KEYS)
    await store.commit(a_contact_file(an_opt_in(), no))


async def test_a_mistaken_no_is_voided_with_name_and_reason(store: Store) -> None:
    await filled(store)

    records = await corrected(store, "said")

    fix = records[-1]
    assert isinstance(fix, Correction)
    assert (fix.voids, fix.reason, fix.recorded_by) == ("said", "Wrong Dana", MAYA)
    file = await store.file(TENANT, KEYS.contact_key(TENANT, CONTACT))
    assert file is not None
    assert file.ledger.standing_opt_out(OURS) is None
    assert (await verify_ledgers(store, KEYS, tenant=TENANT)).broken_count == 0


async def test_correcting_twice_writes_one_record(store: Store) -> None:
    await filled(store)
    once = await corrected(store, "said")

    assert await corrected(store, "said") == once


async def test_what_the_contact_said_is_no_mistake_of_ours(store: Store) -> None:
    await filled(store, an_opt_out(id="stop"))

    with pytest.raises(RequestError, match="it stands"):
        await corrected(store, "stop")


async def test_taking_back_a_no_takes_an_admin_and_a_yes_does_not(store: Store) -> None:
    await filled(store)

    with pytest.raises(NotPermitted):
        await corrected(store, "said", admin=False)
    assert len(await corrected(store, "con_in", admin=False)) == 3


async def test_a_correction_needs_a_record_and_a_reason(store: Store) -> None:
    await filled(store)

    with pytest.raises(NotFound):
        await corrected(store, "nothing")
    with pytest.raises(RequestError, match="why"):
        await corrected(store, "said", reason=" ")
