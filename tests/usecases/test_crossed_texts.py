"""Texts that left before a STOP was read, whatever became of them meanwhile (ruling 16)."""

from __future__ import annotations

from datetime import timedelta

from bot.conversations.crossing import VERB
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import ProviderMessageId, TextId
from bot.usecases.request_text import draft, press_send
from tests.builders import CONTACT, DESK, MAYA, TENANT
from tests.usecases.bureau import Bureau, opened_bureau

FIRST = ProviderMessageId("4000000000")
LATER = timedelta(seconds=6)


async def _sent(bureau: Bureau) -> TextId:
    await bureau.hears("Are you open?", "1")
    card = await draft(
        bureau.ports,
        tenant=TENANT,
        requester=MAYA,
        contact=CONTACT,
        body="Yes, until six.",
        trigger="V1",
        typed_in=DESK,
    )
    await press_send(bureau.ports, tenant=TENANT, text=card.text.id, requester=MAYA)
    await bureau.later(LATER)
    assert len(bureau.said()) == 1
    return card.text.id


async def _delivered_and_archived(bureau: Bureau) -> TextId:
    text = await _sent(bureau)
    bureau.sms.deliver(FIRST)
    await bureau.later(timedelta(seconds=3))
    assert text not in {each.id for each in (await bureau.file()).texts}
    return text


async def test_a_stop_that_comes_late_marks_a_text_that_was_delivered_meanwhile() -> None:
    bureau = await opened_bureau()
    text = await _delivered_and_archived(bureau)

    await bureau.hears("STOP", "2", ago=timedelta(seconds=3))

    found = await bureau.store.text(TENANT, text)
    assert found is not None
    assert found.status is DeliveryStatus.DELIVERED
    assert found.crossed_at == bureau.clock.now()
    assert await bureau.store.acts_counted(TENANT, VERB) == 1


async def test_a_stop_that_answers_a_text_did_not_cross_it() -> None:
    bureau = await opened_bureau()
    text = await _delivered_and_archived(bureau)
    await bureau.later(timedelta(minutes=1))

    await bureau.hears("STOP", "2")

    found = await bureau.store.text(TENANT, text)
    assert found is not None
    assert found.crossed_at is None
    assert await bureau.store.acts_counted(TENANT, VERB) == 0


async def test_a_text_is_counted_once_however_many_opt_outs_it_crossed() -> None:
    bureau = await opened_bureau()
    await _sent(bureau)

    await bureau.hears("STOP", "2", ago=timedelta(seconds=1))
    await bureau.hears("STOP", "3", ago=timedelta(seconds=1))

    assert await bureau.store.acts_counted(TENANT, VERB) == 1
