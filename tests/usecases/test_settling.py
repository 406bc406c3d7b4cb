"""An answer that was lost or came late: found in the message store, and given to the right text."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest

from bot.adapters.memory.clock import MemoryClock
from bot.adapters.memory.outcomes import Refused
from bot.adapters.memory.sms import MemorySms
from bot.consent.clearance import ClearedText
from bot.errors import GatewayError, SmsOutcomeUnknown, SmsRejected, SmsUnavailable
from bot.ports import Accepted, DeliveryUpdate
from bot.texting.delivery import SETTLING, DeliveryStatus
from bot.texting.ids import ProviderMessageId, TenantId, TextId
from bot.texting.text import Claim, OutboundText
from bot.usecases.request_text import draft, press_send
from bot.usecases.send_text import send_text
from bot.usecases.settle_text import settle_text
from tests.builders import CONTACT, DESK, MAYA, NOW, OURS, TENANT, a_contact_file, a_text
from tests.resilience.house import UNDO, Place, a_place, worker

S = DeliveryStatus
WORDS = "Yes,\nuntil six."


def _unknown(trigger: str, *, claimed_at: datetime, status: DeliveryStatus) -> OutboundText:
    return a_text(
        trigger,
        rendered=WORDS,
        status=status,
        claim=Claim(token=trigger, claimed_at=claimed_at, deadline=claimed_at),
    )


async def _settled(
    place: Place, *others: OutboundText, body: str = WORDS, at: datetime = NOW
) -> OutboundText:
    """Settle a text that was claimed at NOW beside others, with one record in the store."""
    text = _unknown("A", claimed_at=NOW, status=S.OUTCOME_UNKNOWN)
    file = await place.store.file(TENANT, place.key)
    known = file or a_contact_file()
    await place.store.commit(replace(known, texts=(text, *others)))
    place.sms.note_outbound(
        DeliveryUpdate(
            id=ProviderMessageId("77"),
            number=OURS,
            contact=CONTACT,
            body=body,
            status="sent",
            at=at,
            created_at=at,
        )
    )
    await settle_text(place.ports, tenant=TENANT, text=text.id)
    return await place.text(text.id)


@pytest.mark.parametrize("body", ["Yes,\r\nuntil six.", "Yes,\nuntil six. ", "Yes, until six."])
async def test_words_are_the_same_but_for_white_space(body: str) -> None:
    place = await a_place()

    assert (await _settled(place, body=body)).status is S.SENT


async def test_other_words_are_not_it() -> None:
    place = await a_place()

    assert (await _settled(place, body="Yes, until seven.")).status is S.OUTCOME_UNKNOWN


async def test_a_record_is_left_to_a_text_that_is_handed_over_and_nobody_is_asked_yet() -> None:
    place = await a_place()
    other = _unknown("B", claimed_at=NOW + timedelta(minutes=20), status=S.SENDING)
    place.clock.advance(timedelta(minutes=20))

    text = await _settled(place, other, at=place.clock.now())

    assert (text.status, text.provider_id, text.failure) == (S.OUTCOME_UNKNOWN, None, "")


@pytest.mark.parametrize(
    ("claimed", "status"),
    [(timedelta(minutes=1), S.OUTCOME_UNKNOWN), (timedelta(minutes=10), S.SENT)],
)
async def test_a_record_from_before_a_later_claim_is_not_of_that_text(
    claimed: timedelta, status: DeliveryStatus
) -> None:
    place = await a_place()
    later = _unknown("B", claimed_at=NOW + claimed, status=S.OUTCOME_UNKNOWN)

    assert (await _settled(place, later)).status is status


async def test_two_texts_never_bear_one_record() -> None:
    """RingCentral's answer names a record that an earlier search gave to another text."""
    place = await a_place()
    text = await place.drafted()
    await place.pressed(text)
    file = await place.file()
    other = _unknown("B", claimed_at=NOW, status=S.SENT)
    taken = replace(other, provider_id=ProviderMessageId(str(4_000_000_000)))
    await place.store.commit(replace(file, texts=(*file.texts, taken)))
    sends = len(file.sends)

    place.clock.advance(UNDO + timedelta(seconds=1))
    await send_text(place.ports, tenant=TENANT, text=text)

    assert (await place.text(text)).status is S.OUTCOME_UNKNOWN
    assert len((await place.file()).sends) == sends


async def _lost(place: Place) -> TextId:
    """Return a text that RingCentral took nothing of, as far as its message store will say."""
    text = await place.drafted()
    await place.pressed(text)
    place.sms.outcomes.then(Refused(error=SmsOutcomeUnknown("Reset.", detail="reset")))
    place.clock.advance(UNDO + timedelta(seconds=1))
    await send_text(place.ports, tenant=TENANT, text=text)
    return text


async def test_the_time_to_search_begins_with_the_first_answer() -> None:
    """As it comes back from an outage, the message store may lag behind."""
    place = await a_place()
    text = await _lost(place)
    place.sms.reading.then(Refused(error=SmsUnavailable("Away.", detail="HTTP-503")))
    await settle_text(place.ports, tenant=TENANT, text=text)

    place.clock.advance(SETTLING[-1] + timedelta(minutes=1))
    await settle_text(place.ports, tenant=TENANT, text=text)
    early = (await place.text(text)).failure
    place.clock.advance(SETTLING[-1] - timedelta(seconds=1))
    await settle_text(place.ports, tenant=TENANT, text=text)
    still = (await place.text(text)).failure
    place.clock.advance(timedelta(seconds=1))
    await settle_text(place.ports, tenant=TENANT, text=text)

    assert (early, still, (await place.text(text)).failure) == ("", "", "not_found")


async def test_a_person_decides_a_quarter_of_an_hour_later_though_nobody_presses() -> None:
    place = await a_place()
    text = await _lost(place)

    await place.recover()

    assert (await place.text(text)).failure == "not_found"


@dataclass
class OverlookedSms(MemorySms):
    """RingCentral, while another worker with a clock ahead takes the live claim for a dead one."""

    place: Place
    ends: list[GatewayError | None] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Begin as the shipped fake does."""
        super().__init__(self.place.clock, numbers=self.place.sms.own_numbers)

    async def send(self, tenant: TenantId, text: ClearedText) -> Accepted:
        """Have the other worker look in the middle of the call."""
        ahead = MemoryClock(self.place.clock.now() + timedelta(seconds=41))
        other = worker(replace(self.place.ports, clock=ahead))
        await other("send_text", (TENANT, text.text.id))
        assert (await self.place.text(text.text.id)).status is S.OUTCOME_UNKNOWN
        error = self.ends.pop(0)
        if error is not None:
            raise error
        return await super().send(tenant, text)


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (None, S.SENT),
        (SmsUnavailable("Busy.", detail="CMN-201"), S.QUEUED),
        (SmsRejected("No.", detail="MSG-388"), S.FAILED),
        (SmsOutcomeUnknown("Lost.", detail="lost"), S.OUTCOME_UNKNOWN),
    ],
)
async def test_whoever_holds_the_claim_says_how_it_ended_though_it_was_called_stale(
    error: GatewayError | None, status: DeliveryStatus
) -> None:
    place = await a_place()
    text = await place.drafted()
    await place.pressed(text)
    place.clock.advance(UNDO + timedelta(seconds=1))

    sms = OverlookedSms(place, [error])
    await send_text(replace(place.ports, sms=sms), tenant=TENANT, text=text)

    assert (await place.text(text)).status is status
    assert len(sms.outbox) == (status is S.SENT)


async def test_a_text_that_was_sent_for_long_ago_is_not_given_back_at_the_first_hiccup() -> None:
    place = await a_place()
    card = await draft(
        place.ports,
        tenant=TENANT,
        requester=MAYA,
        contact=CONTACT,
        body="Yes, until six.",
        trigger="V1",
        typed_in=DESK,
    )
    text = card.text.id
    place.clock.advance(timedelta(hours=5))
    await place.pressed(text)
    place.clock.advance(UNDO + timedelta(seconds=1))
    statuses = []
    for _ in range(3):
        place.sms.outcomes.then(Refused(error=SmsUnavailable("Busy.", detail="CMN-301")))
        await send_text(place.ports, tenant=TENANT, text=text)
        statuses.append((await place.text(text)).status)
        place.clock.advance(timedelta(hours=2, seconds=1))

    assert statuses == [S.QUEUED, S.QUEUED, S.DRAFT]
    await press_send(place.ports, tenant=TENANT, text=text, requester=MAYA)
    assert (await place.text(text)).refused_since is None
