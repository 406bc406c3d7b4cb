"""What both stores keep beside a ledger: wordings once, seals, the inbox in the same look."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.adapters.memory.keys import MemoryKeys
from bot.consent.record import Evidence, OptIn, hash_of
from bot.consent.sealing import seal_holds
from bot.ports import Store
from bot.texting.ids import TenantId
from tests.builders import (
    OTHER_CONTACT,
    TENANT,
    a_contact_file,
    a_key,
    an_inbound,
    an_opt_in,
    an_opt_out,
)

WORDS = "Text me about my orders."


async def test_words_are_kept_once_under_their_hash_and_left_out_of_the_file(store: Store) -> None:
    committed = await store.commit(a_contact_file(an_opt_in()))
    await store.commit(a_contact_file(an_opt_in(), number=OTHER_CONTACT))

    read = await store.file(TENANT, a_key())
    found = await store.wordings(TENANT, [hash_of(WORDS), "0" * 40, ""])

    assert read == committed
    assert found == {hash_of(WORDS): WORDS}
    for file in (committed, read):
        assert file is not None
        (record,) = file.ledger.records
        assert isinstance(record, OptIn)
        assert record.evidence.wording == ""
        assert record.evidence.has_wording


async def test_words_belong_to_their_workspace(store: Store) -> None:
    await store.commit(a_contact_file(an_opt_in()))

    assert await store.wordings(TenantId("T0OTHER"), [hash_of(WORDS)]) == {}
    assert await store.wordings(TENANT, []) == {}


async def test_half_a_surrogate_pair_costs_nobody_their_record(store: Store) -> None:
    odd = Evidence(wording="Odd \ud83d words", place="form 12")

    await store.commit(a_contact_file(an_opt_in(evidence=odd)))

    found = await store.wordings(TENANT, [odd.wording_hash])
    assert found == {odd.wording_hash: "Odd ? words"}
    assert hash_of("Odd ? words") == odd.wording_hash


async def test_every_written_ledger_is_sealed_and_grows_under_a_new_seal(store: Store) -> None:
    keys = MemoryKeys()
    store.seal_ledgers(keys)
    first = await store.commit(a_contact_file(an_opt_in()))

    second = await store.commit(
        replace(first, ledger=first.ledger.append(an_opt_out(), salt="s" * 22))
    )
    read = await store.file(TENANT, a_key())

    assert read is not None
    assert seal_holds(first.ledger, TENANT, a_key(), keys)
    assert seal_holds(read.ledger, TENANT, a_key(), keys)
    assert not seal_holds(read.ledger, TENANT, a_key(OTHER_CONTACT), keys)
    assert first.ledger.seal != second.ledger.seal


async def test_the_file_comes_with_whether_the_inbox_holds_anything(store: Store) -> None:
    assert await store.file_and_inbox(TENANT, a_key()) == (None, False)
    committed = await store.commit(a_contact_file(an_opt_in()))
    await store.keep_inbound(TENANT, a_key(), an_inbound())

    assert await store.file_and_inbox(TENANT, a_key()) == (committed, True)

    read = await store.commit(committed, read=[an_inbound().id])
    assert await store.file_and_inbox(TENANT, a_key()) == (read, False)


async def test_a_ledger_is_read_with_whether_our_seal_is_over_it(store: Store) -> None:
    store.seal_ledgers(MemoryKeys())
    first = await store.commit(a_contact_file(an_opt_in()))
    whole = await store.file(TENANT, a_key())
    await store.commit(replace(first, ledger=replace(first.ledger, seal="", sealed=0)))

    file = await store.file(TENANT, a_key())
    beside, _ = await store.file_and_inbox(TENANT, a_key())

    assert whole is not None
    assert file is not None
    assert beside is not None
    assert (whole.ledger.broken, file.ledger.broken, beside.ledger.broken) == (False, True, True)


async def test_a_secret_can_be_replaced(store: Store) -> None:
    await store.secret("s", lambda: "one")

    await store.replace_secret("s", "two")

    assert await store.secret("s", lambda: "three") == "two"


@pytest.mark.parametrize("everywhere", [True, False])
async def test_an_erasure_forgets_what_is_remembered_about_a_contact(
    store: Store, *, everywhere: bool
) -> None:
    for name in (f"x:{a_key()}:y", f"x:{a_key(OTHER_CONTACT)}:y"):
        await store.remember(name, "1", ttl=timedelta(minutes=1))

    await store.forget_texts(TENANT, a_key(), everywhere=everywhere)

    assert (await store.recall(f"x:{a_key()}:y") is None) is everywhere
    assert await store.recall(f"x:{a_key(OTHER_CONTACT)}:y") == "1"
