"""A text that met an opt-out we did not know of: recorded, told, never tried again (RC-413)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.adapters.memory.outcomes import Refused
from bot.consent.record import OptOut, OptOutRoute
from bot.conversations.views import NoticeView
from bot.errors import SmsRejected
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import ProviderMessageId
from bot.usecases.catch_up import catch_up
from bot.usecases.request_text import draft, press_send
from tests.builders import CONTACT, DESK, MAYA, OURS, TENANT
from tests.usecases.bureau import Bureau, opened_bureau


@pytest.fixture
async def bureau() -> Bureau:
    """Return a bureau whose contact has just written, and a text about to leave."""
    bureau = await opened_bureau()
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
    sent = await press_send(bureau.ports, tenant=TENANT, text=card.text.id, requester=MAYA)
    assert sent.went
    return bureau


def notices(bureau: Bureau, *, thread: bool) -> list[str]:
    return [
        " ".join(known.post.lines)
        for known in bureau.chat.posted
        if isinstance(known.post, NoticeView) and bool(known.thread) is thread
    ]


async def the_opt_out(bureau: Bureau) -> OptOut:
    no = (await bureau.file()).ledger.standing_opt_out(OURS)
    assert no is not None
    return no


async def test_a_refusal_at_the_call_is_an_opt_out_of_their_list(bureau: Bureau) -> None:
    refusal = SmsRejected("RingCentral blocks texts to this contact.", detail="SMS-RC-413")
    bureau.sms.outcomes.then(Refused(error=refusal))

    await bureau.later(timedelta(seconds=6))

    no = await the_opt_out(bureau)
    assert (no.route, no.matcher, no.number) == (
        OptOutRoute.RINGCENTRAL_LIST,
        "SMS-RC-413",
        OURS,
    )


@pytest.mark.parametrize("code", ["SMS-UP-413", "SMS-CAR-413"])
async def test_a_delivery_that_met_an_opt_out_is_the_carriers(bureau: Bureau, code: str) -> None:
    await bureau.later(timedelta(seconds=6))
    (left,) = (await bureau.file()).sends
    bureau.sms.deliver(ProviderMessageId(left.provider_id), "failed", failure=code)

    await bureau.later(timedelta(seconds=10))

    no = await the_opt_out(bureau)
    assert (no.route, no.matcher) == (OptOutRoute.CARRIER, code)


async def test_it_is_told_in_the_thread_and_to_every_admin_and_never_tried_again(
    bureau: Bureau,
) -> None:
    refusal = SmsRejected("RingCentral blocks texts to this contact.", detail="SMS-RC-413")
    bureau.sms.outcomes.then(Refused(error=refusal))
    await bureau.later(timedelta(seconds=6))

    await bureau.later(timedelta(hours=5))

    assert bureau.sms.outbox == []
    (told,) = notices(bureau, thread=True)
    assert "SMS-RC-413" in told
    alerts = [words for words in notices(bureau, thread=False) if "campaign" in words]
    assert len(alerts) == 1


async def test_another_failure_is_no_opt_out(bureau: Bureau) -> None:
    bureau.sms.outcomes.then(Refused(error=SmsRejected("It looks like spam.", detail="SMS-RC-430")))

    await bureau.later(timedelta(seconds=6))

    file = await bureau.file()
    assert file.ledger.standing_opt_out(OURS) is None
    assert notices(bureau, thread=True) == []


async def test_the_failed_text_says_so(bureau: Bureau) -> None:
    refusal = SmsRejected("RingCentral blocks texts to this contact.", detail="SMS-RC-413")
    bureau.sms.outcomes.then(Refused(error=refusal))
    ids = [text.id for text in (await bureau.file()).texts]

    await bureau.later(timedelta(seconds=6))

    text = await bureau.store.text(TENANT, ids[0])
    assert text is not None
    assert (text.status, text.failure) == (DeliveryStatus.FAILED, "SMS-RC-413")


async def test_a_block_that_comes_after_the_last_look_still_counts(bureau: Bureau) -> None:
    await bureau.later(timedelta(seconds=6))
    for _ in range(30):
        await bureau.later(timedelta(minutes=5))
    (left,) = (await bureau.file()).sends
    assert (await bureau.file()).texts == ()

    bureau.sms.deliver(ProviderMessageId(left.provider_id), "failed", failure="SMS-CAR-413")
    await catch_up(bureau.ports, tenant=TENANT)
    await bureau.work()

    assert (await the_opt_out(bureau)).route is OptOutRoute.CARRIER


async def test_delivery_is_asked_for_at_its_times_however_often_somebody_wakes_it(
    bureau: Bureau,
) -> None:
    await bureau.later(timedelta(seconds=6))

    for _ in range(20):
        await bureau.queue.wake("track_text", TENANT, (await bureau.file()).texts[0].id)
        await bureau.work()

    (text,) = (await bureau.file()).texts
    assert text.polls == 0
