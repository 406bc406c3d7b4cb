"""A text leaves once, or not at all: the road from Send to RingCentral on the shipped fakes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

import pytest

from bot.adapters.memory.chat import MemoryChat
from bot.adapters.memory.clock import MemoryClock
from bot.adapters.memory.keys import MemoryKeys
from bot.adapters.memory.outcomes import Lost, Refused
from bot.adapters.memory.queue import MemoryQueue
from bot.adapters.memory.sms import MemorySms
from bot.adapters.memory.store import MemoryStore
from bot.errors import SmsOutcomeUnknown, SmsRejected, SmsUnavailable, TooLate
from bot.ports import House, Ports
from bot.texting.delivery import POLLS, SETTLING, DeliveryStatus
from bot.texting.ids import ChannelId, TenantId, TextId, UserId
from bot.texting.text import OutboundText
from bot.usecases.cancel_text import undo
from bot.usecases.receive_text import read_inbox
from bot.usecases.request_text import draft, press_send
from bot.usecases.send_text import send_text
from bot.usecases.settle_text import settle_text
from bot.usecases.sweep import wake_contact
from bot.usecases.switchboard import pause
from bot.usecases.track_text import track_text
from tests.builders import CONTACT, DESK, MAYA, NOW, TENANT, a_sender, a_tenant, an_inbound

ANA = UserId("U0ANA")


@dataclass(frozen=True, slots=True)
class Office:
    """One workspace whose contact has just written, and a text that Maya pressed Send on."""

    ports: Ports
    clock: MemoryClock
    sms: MemorySms
    store: MemoryStore
    text: TextId

    async def send(self) -> None:
        await send_text(self.ports, tenant=TENANT, text=self.text)

    async def known(self) -> OutboundText:
        found = await self.store.text(TENANT, self.text)
        assert found is not None
        return found

    async def contact_writes(self, words: str, id_: str) -> None:
        key = self.ports.keys.contact_key(TENANT, CONTACT)
        text = an_inbound(id_, body=words, received_at=self.clock.now())
        await self.store.keep_inbound(TENANT, key, text)


@pytest.fixture
async def office() -> Office:
    clock = MemoryClock(NOW)
    sms, store = MemorySms(clock, numbers=(a_sender(),)), MemoryStore(clock)
    house = House(
        brand="Harbor Dental",
        support_contact="(650) 555-0100",
        undo=timedelta(seconds=5),
        default_channel=DESK,
        admins=frozenset({ANA}),
    )
    ports = Ports(
        clock=clock,
        keys=MemoryKeys(),
        store=store,
        queue=MemoryQueue(),
        chat=MemoryChat(clock),
        sms=sms,
        house=house,
    )
    settled = a_tenant()
    await store.change_tenant(
        TENANT, lambda team: replace(settled, id=team.id, version=team.version)
    )
    key = ports.keys.contact_key(TENANT, CONTACT)
    await store.keep_inbound(TENANT, key, an_inbound("1", body="Are you open?"))
    await read_inbox(ports, tenant=TENANT, contact=key)
    card = await draft(
        ports,
        tenant=TENANT,
        requester=MAYA,
        contact=CONTACT,
        body="Yes, until six.",
        trigger="V1",
        typed_in=DESK,
    )
    sent = await press_send(ports, tenant=TENANT, text=card.text.id, requester=MAYA)
    assert sent.went
    return Office(ports=ports, clock=clock, sms=sms, store=store, text=card.text.id)


async def test_it_waits_for_the_undo_time_and_leaves_once(office: Office) -> None:
    await office.send()
    held = len(office.sms.outbox)

    office.clock.advance(timedelta(seconds=6))
    await office.send()
    await office.send()

    assert held == 0
    assert len(office.sms.outbox) == 1
    assert (await office.known()).status is DeliveryStatus.SENT


@dataclass
class SlowChat(MemoryChat):
    """A Slack that takes ten seconds to say who is in a channel."""

    clock: MemoryClock

    def __post_init__(self) -> None:
        """Begin as the shipped fake does."""
        super().__init__(self.clock)

    async def is_member(self, tenant: TenantId, channel: ChannelId, user: UserId) -> bool:
        """Take the time."""
        self.clock.advance(timedelta(seconds=10))
        return await super().is_member(tenant, channel, user)


async def test_the_undo_time_begins_with_the_promise_however_long_slack_took(
    office: Office,
) -> None:
    ports = replace(office.ports, chat=SlowChat(office.clock))
    await undo(office.ports, tenant=TENANT, text=office.text, user=MAYA)

    await press_send(ports, tenant=TENANT, text=office.text, requester=MAYA)

    assert (await office.known()).due_at == office.clock.now() + timedelta(seconds=5)


async def test_an_undone_text_never_leaves_and_a_sent_one_cannot_be_undone(office: Office) -> None:
    await undo(office.ports, tenant=TENANT, text=office.text, user=MAYA)
    office.clock.advance(timedelta(seconds=6))
    await office.send()

    assert office.sms.outbox == []
    await press_send(office.ports, tenant=TENANT, text=office.text, requester=MAYA)
    office.clock.advance(timedelta(seconds=6))
    await office.send()
    with pytest.raises(TooLate):
        await undo(office.ports, tenant=TENANT, text=office.text, user=MAYA)


async def test_an_unread_stop_stops_it_before_anybody_has_read_it(office: Office) -> None:
    office.clock.advance(timedelta(seconds=6))
    await office.contact_writes("STOP", "2")

    await office.send()
    unread = len(office.sms.outbox)
    await read_inbox(
        office.ports, tenant=TENANT, contact=office.ports.keys.contact_key(TENANT, CONTACT)
    )
    await office.send()

    assert unread == 0
    assert office.sms.outbox == []
    assert (await office.known()).status is DeliveryStatus.CANCELLED


async def test_an_opt_out_is_told_to_ringcentral_for_every_number(office: Office) -> None:
    """RingCentral blocks one pair; a STOP silences all of ours (ruling 8)."""
    key = office.ports.keys.contact_key(TENANT, CONTACT)
    await office.contact_writes("STOP", "2")
    await read_inbox(office.ports, tenant=TENANT, contact=key)

    file = await office.store.file(TENANT, key)

    assert file is not None
    assert file.list_stale
    assert [post.reading for post in file.posts if post.kind == "inbound"] == ["none", "opt_out"]


async def test_nothing_leaves_while_an_admin_has_paused_or_a_gap_is_open(office: Office) -> None:
    office.clock.advance(timedelta(seconds=6))
    await pause(office.ports, tenant=TENANT, by=ANA)
    await office.send()
    await office.store.change_tenant(
        TENANT, lambda team: team.with_pause(by=None, now=NOW).with_gap(reason="test", now=NOW)
    )
    await office.send()

    assert office.sms.outbox == []
    assert (await office.known()).status is DeliveryStatus.HELD


async def test_a_lost_answer_is_looked_up_and_never_sent_again(office: Office) -> None:
    office.clock.advance(timedelta(seconds=6))
    office.sms.outcomes.then(Lost(error=SmsOutcomeUnknown("Nobody knows.")))

    await office.send()
    await office.send()
    unknown = (await office.known()).status
    await settle_text(office.ports, tenant=TENANT, text=office.text)

    assert unknown is DeliveryStatus.OUTCOME_UNKNOWN
    assert (await office.known()).status is DeliveryStatus.SENT
    assert len(office.sms.outbox) == 1


async def test_what_cannot_be_found_is_left_to_a_person(office: Office) -> None:
    office.clock.advance(timedelta(seconds=6))
    office.sms.outcomes.then(Refused(error=SmsOutcomeUnknown("Nobody knows.")))
    await office.send()

    await settle_text(office.ports, tenant=TENANT, text=office.text)
    office.clock.advance(SETTLING[-1])
    await settle_text(office.ports, tenant=TENANT, text=office.text)
    await office.send()

    known = await office.known()
    assert (known.status, known.failure) == (DeliveryStatus.OUTCOME_UNKNOWN, "not_found")
    assert office.sms.outbox == []


async def test_what_provably_did_not_leave_is_tried_again(office: Office) -> None:
    office.clock.advance(timedelta(seconds=6))
    office.sms.outcomes.then(Refused(error=SmsUnavailable("Busy.", detail="CMN-301")))
    await office.send()
    queued = (await office.known()).status

    office.clock.advance(timedelta(minutes=1))
    await office.send()

    assert queued is DeliveryStatus.QUEUED
    assert len(office.sms.outbox) == 1


async def test_a_refusal_ends_it_with_the_vendors_code(office: Office) -> None:
    office.clock.advance(timedelta(seconds=6))
    office.sms.outcomes.then(Refused(error=SmsRejected("No.", detail="MSG-388")))

    await office.send()

    known = await office.known()
    assert (known.status, known.failure) == (DeliveryStatus.FAILED, "MSG-388")


async def test_a_sent_text_is_asked_after_at_its_times_and_not_all_at_once(office: Office) -> None:
    """Looking early would use up the looks that come later, and miss what carriers say then."""
    office.clock.advance(timedelta(seconds=6))
    await office.send()
    file = await office.store.file(TENANT, office.ports.keys.contact_key(TENANT, CONTACT))
    assert file is not None
    for _ in range(5):
        await wake_contact(office.ports, file)
        await track_text(office.ports, tenant=TENANT, text=office.text)
    early = (await office.known()).polls

    office.clock.advance(POLLS[0])
    await track_text(office.ports, tenant=TENANT, text=office.text)

    assert early == 0
    assert (await office.known()).polls == 1
