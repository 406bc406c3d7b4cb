"""What came in while nobody listened is read before anything leaves, whoever starts first."""

from __future__ import annotations

from datetime import timedelta

from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import TextId
from bot.usecases.catch_up import catch_up
from bot.usecases.request_text import draft, press_send
from bot.usecases.start_up import open_gaps
from tests.builders import CONTACT, DESK, MAYA, TENANT, an_inbound
from tests.usecases.bureau import Bureau, opened_bureau

OUTAGE = timedelta(minutes=33)


async def _sent(bureau: Bureau) -> TextId:
    """Press Send, and be there no more."""
    await bureau.hears("When do you open?", "1")
    card = await draft(
        bureau.ports, tenant=TENANT, requester=MAYA, contact=CONTACT, body="At nine.",
        trigger="V1", typed_in=DESK,
    )  # fmt: skip
    await press_send(bureau.ports, tenant=TENANT, text=card.text.id, requester=MAYA)
    return card.text.id


async def test_a_stop_of_an_outage_beats_the_text_that_waited_through_it() -> None:
    bureau = await opened_bureau()
    sent = await _sent(bureau)
    bureau.clock.advance(OUTAGE)
    bureau.sms.receive(an_inbound("2", body="STOP", received_at=bureau.clock.now() - OUTAGE / 2))

    await open_gaps(bureau.ports)
    await bureau.work()
    waited = list(bureau.said())
    await catch_up(bureau.ports, tenant=TENANT)
    await bureau.work()

    text = await bureau.store.text(TENANT, sent)
    assert waited == []
    assert "At nine." not in " ".join(bureau.said())
    assert text is not None
    assert text.status is DeliveryStatus.CANCELLED
