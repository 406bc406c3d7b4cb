"""The fakes keep what they are given and end as they are told."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bot.adapters.memory.chat import MemoryChat
from bot.adapters.memory.clock import MemoryClock
from bot.adapters.memory.keys import MemoryKeys
from bot.adapters.memory.outcomes import Lost, Refused
from bot.adapters.memory.queue import MemoryQueue
from bot.adapters.memory.sms import MemorySms
from bot.consent.category import Category
from bot.consent.clearance import ClearedText
from bot.consent.decision import Allowed
from bot.consent.listed import ListedConsent
from bot.conversations.views import NoticeView
from bot.errors import (
    ChatOutcomeUnknown,
    ChatRejected,
    ChatUnavailable,
    SmsOutcomeUnknown,
    SmsRejected,
    SmsUnavailable,
)
from bot.ports import ChatClient, Keys, Person, Queue, SmsGateway, TaskName
from bot.texting.ids import MessageTs, ProviderMessageId, TenantId
from bot.texting.text import MessageRef
from tests.builders import (
    CONTACT,
    DESK,
    MAYA,
    NOW,
    OTHER_CONTACT,
    OUR_SECOND,
    OURS,
    TENANT,
    a_sender,
    a_text,
    an_inbound,
)

HELLO = NoticeView(lines=("Hello.",))
CHANGED = NoticeView(lines=("Changed.",))
MINUTE = timedelta(minutes=1)


def a_cleared_text(**fields: Any) -> ClearedText:
    text = a_text(**{"rendered": "Your order is ready.", **fields})
    allowed = Allowed(
        category=Category.INFORMATIONAL, reasons=(), rules_version="1", decided_at=NOW
    )
    return ClearedText(text=text, allowed=allowed)


@pytest.fixture
def chat(clock: MemoryClock) -> MemoryChat:
    return MemoryChat(clock, tenant=TENANT)


@pytest.fixture
def sms(clock: MemoryClock) -> MemorySms:
    return MemorySms(clock, numbers=[a_sender()])


def test_every_fake_is_what_its_port_asks_for(clock: MemoryClock) -> None:
    chat: ChatClient = MemoryChat(clock)
    sms: SmsGateway = MemorySms(clock)
    keys: Keys = MemoryKeys()
    queue: Queue = MemoryQueue()

    assert all((chat, sms, keys, queue))


async def test_a_post_is_found_by_its_marker_where_it_was_posted(chat: MemoryChat) -> None:
    root = await chat.post(TENANT, DESK, HELLO, marker="root")
    reply = await chat.post(TENANT, DESK, HELLO, marker="reply", thread=root.ts)

    assert await chat.find(TENANT, DESK, marker="root", since=NOW) == root
    assert await chat.find(TENANT, DESK, marker="reply", since=NOW, thread=root.ts) == reply
    assert await chat.find(TENANT, DESK, marker="reply", since=NOW) is None
    assert await chat.find(TENANT, DESK, marker="root", since=NOW + MINUTE) is None
    assert await chat.find(TenantId("T0OTHER"), DESK, marker="root", since=NOW) is None


async def test_messages_of_one_instant_have_rising_times(chat: MemoryChat) -> None:
    stamps = [(await chat.post(TENANT, DESK, HELLO, marker=str(n))).ts for n in range(3)]

    assert stamps == sorted(set(stamps))
    assert stamps[0] == f"{NOW.timestamp():.6f}"


async def test_an_update_shows_the_new_post(chat: MemoryChat) -> None:
    message = await chat.post(TENANT, DESK, HELLO, marker="1")

    await chat.update(TENANT, message, CHANGED)

    assert chat.shown(DESK) == (CHANGED,)
    assert chat.posted[0].updates == 1


async def test_a_message_that_is_not_there_cannot_be_updated(chat: MemoryChat) -> None:
    nowhere = MessageRef(channel=DESK, ts=MessageTs("1.000000"))

    with pytest.raises(ChatRejected):
        await chat.update(TENANT, nowhere, CHANGED)


async def test_a_refused_post_is_not_there_and_a_lost_one_is(chat: MemoryChat) -> None:
    chat.outcomes.then(
        None, Refused(error=ChatUnavailable("away")), Lost(error=ChatOutcomeUnknown("?"))
    )

    await chat.post(TENANT, DESK, HELLO, marker="well")
    with pytest.raises(ChatUnavailable):
        await chat.post(TENANT, DESK, HELLO, marker="refused")
    with pytest.raises(ChatOutcomeUnknown):
        await chat.post(TENANT, DESK, HELLO, marker="lost")
    await chat.post(TENANT, DESK, HELLO, marker="after")

    assert [message.marker for message in chat.posted] == ["well", "lost", "after"]


async def test_people_and_members_are_as_they_were_set(chat: MemoryChat) -> None:
    guest = Person(id=MAYA, name="Maya", guest=True)
    unknown = await chat.person(TENANT, MAYA)
    anybody = await chat.is_member(TENANT, DESK, MAYA)
    chat.around.people[MAYA] = guest
    chat.around.members[DESK] = set()

    assert (unknown.guest, anybody) == (False, True)
    assert await chat.person(TENANT, MAYA) == guest
    assert not await chat.is_member(TENANT, DESK, MAYA)
    assert await chat.direct_channel(TENANT, MAYA) == f"D{MAYA}"
    assert (await chat.installation())[0] == TENANT


async def test_a_sent_text_lies_in_the_outbox_until_it_is_delivered(sms: MemorySms) -> None:
    accepted = await sms.send(TENANT, a_cleared_text())
    (queued,) = await sms.statuses(TENANT, [accepted.id, ProviderMessageId("404")])
    sms.deliver(accepted.id)
    (delivered,) = await sms.statuses(TENANT, [accepted.id])

    assert (queued.status, delivered.status) == ("queued", "delivered")
    assert (delivered.number, delivered.contact) == (OURS, CONTACT)
    assert [text.text.rendered for text in sms.outbox] == ["Your order is ready."]


async def test_a_lost_send_can_be_found_afterwards_and_a_refused_one_cannot(
    sms: MemorySms,
) -> None:
    sms.outcomes.then(Refused(error=SmsUnavailable("no")), Lost(error=SmsOutcomeUnknown("?")))

    with pytest.raises(SmsUnavailable):
        await sms.send(TENANT, a_cleared_text())
    nothing = await sms.sent_since(TENANT, contact=CONTACT, since=NOW)
    with pytest.raises(SmsOutcomeUnknown):
        await sms.send(TENANT, a_cleared_text())
    (found,) = await sms.sent_since(TENANT, contact=CONTACT, since=NOW)

    assert nothing == ()
    assert found.body == "Your order is ready."
    assert await sms.sent_since(TENANT, contact=OTHER_CONTACT, since=NOW) == ()
    assert await sms.sent_since(TENANT, contact=CONTACT, since=NOW + MINUTE) == ()


async def test_a_contact_on_the_accounts_own_list_is_refused(sms: MemorySms) -> None:
    sms.unwritable.add(OUR_SECOND)
    failed = await sms.write_opt_out(TENANT, CONTACT, [OURS, OUR_SECOND])

    with pytest.raises(SmsRejected) as refusal:
        await sms.send(TENANT, a_cleared_text())

    assert failed == (OUR_SECOND,)
    assert refusal.value.detail == "SMS-RC-413"
    assert await sms.opted_out(TENANT, [OURS, OUR_SECOND]) == (
        ListedConsent(number=OURS, contact=CONTACT, opted_out=True, source="api", at=NOW),
    )
    assert sms.outbox == []


async def test_opt_outs_of_many_contacts_are_written_at_once(sms: MemorySms) -> None:
    sms.unwritable.add(OUR_SECOND)
    rows = [(OURS, CONTACT), (OURS, OTHER_CONTACT), (OUR_SECOND, CONTACT)]

    failed = await sms.write_opt_outs(TENANT, rows)

    assert failed == ((OUR_SECOND, CONTACT),)
    written = await sms.opted_out(TENANT, [OURS, OUR_SECOND])
    assert [row.contact for row in written] == [CONTACT, OTHER_CONTACT]


async def test_the_accounts_list_keeps_every_change_and_shows_the_last(
    sms: MemorySms, clock: MemoryClock
) -> None:
    await sms.write_opt_out(TENANT, CONTACT, [OURS])
    clock.advance(MINUTE)
    await sms.lift_opt_out(TENANT, CONTACT, [OURS])
    await sms.write_opt_out(TENANT, OTHER_CONTACT, [OURS])

    whole = await sms.listed(TENANT, [OURS])
    theirs = await sms.listed(TENANT, [OURS], contact=CONTACT)
    changes = await sms.consent_history(TENANT, CONTACT)

    assert [(row.contact, row.opted_out) for row in whole] == [
        (CONTACT, False),
        (OTHER_CONTACT, True),
    ]
    assert [(row.opted_out, row.at) for row in theirs] == [(False, NOW + MINUTE)]
    assert [(row.opted_out, row.at) for row in changes] == [(False, NOW + MINUTE), (True, NOW)]
    assert await sms.listed(TENANT, [OUR_SECOND]) == ()


@pytest.mark.parametrize(
    ("setting", "said", "rows"), [("works", True, 1), ("ignored", True, 0), ("refused", False, 0)]
)
async def test_one_row_for_all_numbers_does_what_the_fake_is_told(
    sms: MemorySms, setting: Any, *, said: bool, rows: int
) -> None:
    sms.row_for_all = setting

    assert await sms.write_opt_out_for_all(TENANT, CONTACT) is said
    assert len(await sms.listed(TENANT, [OURS])) == rows


async def test_sync_goes_on_where_it_stopped(sms: MemorySms, clock: MemoryClock) -> None:
    sms.receive(an_inbound("1"))
    accepted = await sms.send(TENANT, a_cleared_text())
    first = await sms.sync(TENANT, token="", since=NOW)
    clock.advance(MINUTE)
    sms.deliver(accepted.id)
    sms.receive(an_inbound("2", received_at=clock.now()))
    second = await sms.sync(TENANT, token=first.token, since=NOW)
    third = await sms.sync(TENANT, token=second.token, since=NOW)

    assert ([t.id for t in first.inbound], len(first.outbound)) == (["1"], 1)
    assert [t.id for t in second.inbound] == ["2"]
    assert [t.status for t in second.outbound] == ["delivered"]
    assert (third.inbound, third.outbound) == ((), ())


async def test_sync_without_a_usable_token_goes_by_the_instant(
    sms: MemorySms, clock: MemoryClock
) -> None:
    sms.receive(an_inbound("1"))
    sms.receive(an_inbound("2", received_at=clock.advance(MINUTE)))

    page = await sms.sync(TENANT, token="expired", since=NOW + MINUTE)

    assert [text.id for text in page.inbound] == ["2"]


async def test_the_webhook_lives_for_a_week(sms: MemorySms) -> None:
    state = await sms.ensure_webhook(TENANT, address="https://a.test/", token="t", now=NOW)

    assert (state.status, state.expires_at - NOW) == ("Active", timedelta(days=7))
    assert await sms.numbers(TENANT) == (a_sender(),)


async def test_a_proof_takes_the_place_of_the_subscription(sms: MemorySms) -> None:
    old = await sms.ensure_webhook(TENANT, address="https://a.test/", token="t", now=NOW)
    new = await sms.ensure_webhook(
        TENANT, address="https://a.test/", token="t", now=NOW + MINUTE, effort="prove"
    )

    assert (new.replaces, new.proved_at) == (old.id, NOW + MINUTE)
    assert new.id != old.id


async def test_wake_ups_run_when_they_are_due_in_order(clock: MemoryClock) -> None:
    queue = MemoryQueue()
    ran: list[tuple[TaskName, tuple[str, ...]]] = []

    async def run(task: TaskName, ids: tuple[str, ...]) -> None:
        ran.append((task, ids))
        if task == "read_inbox":
            await queue.wake("show_contact", *ids)

    await queue.wake("send_text", "txt_1", when=NOW + MINUTE)
    await queue.wake("send_text", "txt_1", when=NOW + MINUTE)
    await queue.wake("read_inbox", "k")
    early = await queue.run_due(run, clock.now())
    waiting = await queue.depth()
    late = await queue.run_due(run, clock.advance(MINUTE))

    assert (early, waiting, late) == (2, 1, 1)
    assert [task for task, _ in ran] == ["read_inbox", "show_contact", "send_text"]


async def test_wake_ups_without_end_are_noticed() -> None:
    queue = MemoryQueue()

    async def again(task: TaskName, ids: tuple[str, ...]) -> None:
        await queue.wake(task, *ids)

    await queue.wake("catch_up")

    with pytest.raises(RuntimeError, match="without end"):
        await queue.run_due(again, NOW)


def test_the_fake_keys_are_the_same_in_every_run() -> None:
    first, second = MemoryKeys(), MemoryKeys()

    assert first.contact_key(TENANT, CONTACT) == second.contact_key(TENANT, CONTACT)
    assert first.contact_key(TENANT, CONTACT) != first.contact_key(TENANT, OTHER_CONTACT)
    assert first.reference(TENANT, CONTACT) == second.reference(TENANT, CONTACT)
    assert (first.token(), first.token()) == (second.token(), second.token())
