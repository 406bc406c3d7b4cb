"""What is kept long enough goes, what must stay stays, and an erased person stays un-texted."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.adapters.memory.keys import MemoryKeys
from bot.consent.record import OptOutRoute
from bot.conversations.contact_file import ContactCard, ContactFile, Conversation
from bot.conversations.retention import due, kept_until
from bot.errors import RequestError
from bot.ports import Store
from bot.texting.delivery import DeliveryStatus
from bot.texting.phone import PhoneNumber
from bot.texting.text import OutboundText
from bot.usecases.erase import Erased, UnderHold, erase_contact, hold_contact
from bot.usecases.purge import purge
from bot.usecases.verify_ledger import make_root, verify_ledgers
from tests.builders import (
    CONTACT,
    DESK,
    MAYA,
    NOW,
    OURS,
    TENANT,
    a_contact_file,
    a_key,
    a_text,
    an_inbound,
    an_opt_in,
    an_opt_out,
)

KEYS = MemoryKeys()
NEW_YORKER = PhoneNumber("+12125550132")
VIRGINIAN = PhoneNumber("+17035550132")
KEY = a_key()


def years(count: int) -> datetime:
    return NOW.replace(year=NOW.year + count)


def a_talk(**fields: object) -> Conversation:
    talk = Conversation(number=OURS, channel=DESK, opened_at=NOW, last_inbound_at=NOW)
    return replace(talk, **fields)  # type: ignore[arg-type]  # a test names any field


async def filled(store: Store) -> ContactFile:
    """Return a contact with records, a conversation and texts both ways, all today."""
    store.seal_ledgers(KEYS)
    await store.keep_inbound(TENANT, KEY, an_inbound())
    file = a_contact_file(
        an_opt_in(),
        an_opt_out(words="please STOP, it's Dana"),
        card=ContactCard(name="Dana Reyes", owner=MAYA),
        conversations=(a_talk(),),
        texts=(a_text(status=DeliveryStatus.CANCELLED),),
    )
    return await store.commit(file, read=[an_inbound().id])


@pytest.mark.parametrize(
    ("number", "card", "kept"),
    [
        (CONTACT, ContactCard(), 5),
        (NEW_YORKER, ContactCard(), 10),
        (VIRGINIAN, ContactCard(), 10),
        (CONTACT, ContactCard(state="NY"), 10),
        (PhoneNumber("+18005550132"), ContactCard(), 10),
        (None, ContactCard(), 10),
    ],
    ids=[
        "California",
        "New York",
        "Virginia",
        "address in New York",
        "may be anywhere",
        "no number",
    ],
)
def test_five_years_after_the_last_message_or_ten(
    number: PhoneNumber | None, card: ContactCard, kept: int
) -> None:
    file = replace(a_contact_file(an_opt_in(), conversations=(a_talk(),)), number=number, card=card)

    assert kept_until(file) == years(kept)
    assert not due(file, now=years(kept) - timedelta(seconds=1))
    assert due(file, now=years(kept))


def test_a_leap_day_is_kept_until_the_day_after() -> None:
    leap = datetime.fromisoformat("2028-02-29T12:00:00+00:00")
    file = a_contact_file(conversations=(a_talk(opened_at=leap, last_inbound_at=leap),))

    assert kept_until(file) == datetime.fromisoformat("2033-03-01T12:00:00+00:00")


def test_a_legal_hold_and_work_to_do_win() -> None:
    file = a_contact_file(an_opt_in())

    assert not due(replace(file, legal_hold=True), now=years(20))
    assert not due(replace(file, list_stale=True), now=years(20))
    assert not due(replace(file, texts=(a_text(),)), now=years(20))


async def test_a_purge_leaves_the_opt_out_and_a_chain_that_holds(store: Store) -> None:
    await filled(store)
    root = await make_root(store, KEYS, tenant=TENANT, day=NOW.date(), now=years(5))

    done = await purge(store, tenant=TENANT, now=years(5))

    file = await store.file(TENANT, KEY)
    assert file is not None
    assert (done.contacts, done.texts, done.seen) == (1, 2, 1)
    assert file.card == ContactCard()
    assert file.conversations == ()
    assert file.ledger.standing_opt_out(OURS) is not None
    assert file.ledger.opt_ins(OURS, NOW) == ()
    assert file.number == CONTACT
    assert "Dana" not in repr(file.ledger.records)
    report = await verify_ledgers(store, KEYS, tenant=TENANT)
    assert (report.tombstones, report.broken_count) == (2, 0)
    again = await make_root(store, KEYS, tenant=TENANT, day=NOW.date(), now=years(5))
    assert again.root == root.root


async def test_a_purge_is_done_once_and_can_be_tried_dry(store: Store) -> None:
    await filled(store)

    dry = await purge(store, tenant=TENANT, now=years(5), dry_run=True)
    kept = await store.inbound(TENANT, KEY, an_inbound().id)
    first = await purge(store, tenant=TENANT, now=years(5))
    second = await purge(store, tenant=TENANT, now=years(20))

    assert (dry.contacts, first.contacts, second.contacts) == (1, 1, 0)
    assert kept is not None
    assert await store.inbound(TENANT, KEY, an_inbound().id) is None


async def test_who_never_said_no_leaves_no_number_behind(store: Store) -> None:
    store.seal_ledgers(KEYS)
    await store.commit(a_contact_file(an_opt_in()))

    await purge(store, tenant=TENANT, now=years(10))

    file = await store.file(TENANT, KEY)
    assert file is not None
    assert file.number is None


async def test_a_held_contact_is_counted_and_kept(store: Store) -> None:
    await filled(store)
    await hold_contact(store, KEYS, tenant=TENANT, number=CONTACT, by=MAYA, now=NOW, hold=True)

    done = await purge(store, tenant=TENANT, now=years(30))

    assert (done.contacts, done.held) == (0, 1)
    with pytest.raises(UnderHold):
        await erased(store)
    await hold_contact(store, KEYS, tenant=TENANT, number=CONTACT, by=MAYA, now=NOW, hold=False)
    assert (await purge(store, tenant=TENANT, now=years(30))).contacts == 1


async def test_nothing_tells_who_an_erased_person_was(store: Store) -> None:
    file = await filled(store)
    text = file.texts or (await _archived(store))

    done = await erased(store)

    left = await store.file(TENANT, KEY)
    assert left is not None
    assert (done.records, done.texts) == (3, 2)
    assert (left.number, left.card, left.conversations, left.texts) == (None, ContactCard(), (), ())
    assert await store.text(TENANT, text[0].id) is None
    assert await store.inbound(TENANT, KEY, an_inbound().id) is None
    assert await store.contacts_named(TENANT, "dana") == ()
    assert [each async for each in store.archived_texts(TENANT, KEY)] == []
    assert [each async for each in store.inbound_texts(TENANT, KEY)] == []


async def test_an_erased_person_stays_un_texted_whatever_they_text(store: Store) -> None:
    await filled(store)
    await erased(store)

    file = await store.file(TENANT, KEYS.contact_key(TENANT, CONTACT))

    assert file is not None
    newest = file.ledger.standing_opt_out(OURS)
    assert newest is not None
    assert newest.route is OptOutRoute.ERASURE
    assert (await verify_ledgers(store, KEYS, tenant=TENANT)).broken_count == 0


async def test_a_text_that_is_synced_again_after_an_erasure_is_not_kept(store: Store) -> None:
    await filled(store)
    await erased(store)

    assert not await store.keep_inbound(TENANT, KEY, an_inbound())
    assert await store.unread(TENANT, KEY) == ()
    assert await store.keep_inbound(TENANT, KEY, an_inbound("5002"))


async def test_erasing_twice_writes_one_record(store: Store) -> None:
    await filled(store)
    await erased(store)

    again = await erased(store)

    file = await store.file(TENANT, KEY)
    assert file is not None
    assert len(file.ledger.entries) == 3
    assert again.texts == 0


async def test_somebody_we_never_met_can_be_erased_in_advance(store: Store) -> None:
    store.seal_ledgers(KEYS)

    await erased(store)

    file = await store.file(TENANT, KEY)
    assert file is not None
    assert file.ledger.standing_opt_out(OURS) is not None


async def test_a_text_that_is_leaving_holds_an_erasure_up(store: Store) -> None:
    sending = a_text(status=DeliveryStatus.SENDING)
    await store.commit(a_contact_file(texts=(sending,)))

    with pytest.raises(RequestError, match="leaving at this moment"):
        await erased(store)


async def test_a_hold_on_nobody_is_refused(store: Store) -> None:
    with pytest.raises(RequestError):
        await hold_contact(store, KEYS, tenant=TENANT, number=CONTACT, by=MAYA, now=NOW, hold=True)


async def erased(store: Store) -> Erased:
    return await erase_contact(store, KEYS, tenant=TENANT, number=CONTACT, by=MAYA, now=NOW)


async def _archived(store: Store) -> tuple[OutboundText, ...]:
    return tuple([text async for text in store.archived_texts(TENANT, KEY)])
