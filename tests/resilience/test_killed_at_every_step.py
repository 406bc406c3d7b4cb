"""Each use case is killed before and after every awaited step; then the books must balance.

Rule: whatever a person or a vendor was told (200, "sent", "opted out") is true afterwards, and
nothing has happened twice.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.adapters.memory.outcomes import Lost
from bot.consent.ledger import ConsentStatus
from bot.consent.record import OptOut, OptOutRoute
from bot.conversations.tenant import WebhookState
from bot.errors import SmsOutcomeUnknown
from bot.ports import Ports
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import ProviderMessageId
from bot.texting.text import OutboundText
from bot.usecases.cancel_text import undo
from bot.usecases.catch_up import catch_up
from bot.usecases.record_consent import revoke
from bot.usecases.request_text import draft, press_send, schedule
from bot.usecases.sweep import sweep
from bot.usecases.watch_webhook import watch_webhook
from tests.builders import CONTACT, DESK, MAYA, OURS, TENANT, an_inbound
from tests.resilience.house import Place, Prepare, worker
from tests.resilience.rows import Row, books, killed_at_every_step, nothing

S = DeliveryStatus
UNSURE = "fin"
"""A word that may or may not end it (KW-5)."""


async def _one_text(place: Place) -> DeliveryStatus:
    """Return how Maya's text ended; what the state says and what left must be the same."""
    await books(place)
    texts = [t for t in [*(await place.file()).texts, *await _archived(place)] if not t.system]
    left = [t for t in place.sms.outbox if not t.text.system]
    if not texts:
        assert left == []
        return S.DRAFT
    [text] = texts
    if text.status is S.OUTCOME_UNKNOWN:
        # It died between claim and call, so nobody can know: a person decides (ruling 17).
        assert text.failure == "not_found"
    assert len(left) == (text.status in {S.SENT, S.DELIVERED})
    return text.status


async def _archived(place: Place) -> list[OutboundText]:
    open_ = {text.id for text in (await place.file()).texts}
    texts = [await place.store.text(TENANT, sent.text.id) for sent in place.sms.outbox]
    return [text for text in texts if text is not None and text.id not in open_]


async def _drafted(place: Place) -> None:
    await place.drafted()


async def _due(place: Place) -> None:
    await place.pressed(await place.drafted())
    place.clock.advance(timedelta(seconds=6))


async def _sent(place: Place) -> None:
    await _due(place)
    await place.work()


async def _draft(place: Place, ports: Ports) -> None:
    await draft(
        ports,
        tenant=TENANT,
        requester=MAYA,
        contact=CONTACT,
        body="Yes, until six.",
        trigger="V1",
        typed_in=DESK,
    )


async def _press(place: Place, ports: Ports) -> None:
    [text] = (await place.file()).texts
    await press_send(ports, tenant=TENANT, text=text.id, requester=MAYA)


async def _work(place: Place, ports: Ports) -> None:
    """Be a worker that is killed: what the timers find, and every wake-up that follows."""
    await sweep(ports, tenant=TENANT)
    await place.queue.run_due(worker(ports), place.clock.now())


async def _undo(place: Place, ports: Ports) -> None:
    [text] = (await place.file()).texts
    await undo(ports, tenant=TENANT, text=text.id, user=MAYA)


async def _catch_up(place: Place, ports: Ports) -> None:
    await catch_up(ports, tenant=TENANT)
    await place.queue.run_due(worker(ports), place.clock.now())


async def _leaves_once(place: Place) -> None:
    assert await _one_text(place) in {S.SENT, S.DELIVERED, S.OUTCOME_UNKNOWN}


async def _draft_or_sent(place: Place) -> None:
    assert await _one_text(place) in {S.DRAFT, S.SENT, S.DELIVERED}


async def _cancelled_or_sent(place: Place) -> None:
    assert await _one_text(place) in {S.CANCELLED, S.SENT, S.DRAFT, S.OUTCOME_UNKNOWN}


async def _opted_out(place: Place) -> None:
    """Whatever died: they are silenced everywhere, RingCentral knows, and nothing more left."""
    assert await _one_text(place) in {S.CANCELLED, S.DRAFT}
    file = await place.file()
    assert file.ledger.status(place.clock.now(), OURS) is ConsentStatus.OPTED_OUT
    assert place.sms.consents[OURS, CONTACT].opted_out
    assert [post for post in place.markers() if post.endswith(":in:2")] != []


async def _shown(place: Place) -> None:
    await books(place)
    assert len([m for m in place.markers() if m.endswith(":in:2")]) == 1


async def _frozen(place: Place) -> None:
    """The text waits for the review; nobody was told that it left."""
    await _shown(place)
    file = await place.file()
    assert file.frozen_at is not None
    assert [text.status for text in file.texts] == [S.FROZEN]
    assert place.left() == []


async def _silenced_by_review(place: Place) -> None:
    await books(place)
    file = await place.file()
    assert file.ledger.status(place.clock.now(), OURS) is ConsentStatus.OPTED_OUT
    assert file.review_due is None
    assert place.sms.consents[OURS, CONTACT].opted_out
    assert place.left() == []


async def _helped(place: Place) -> None:
    """They got one answer to HELP, or none whose fate is unknown: never two."""
    await _shown(place)
    assert len(place.sms.outbox) <= 1
    texts = [await place.store.text(TENANT, t.text.id) for t in place.sms.outbox]
    assert all(text is not None and text.status in {S.SENT, S.DELIVERED} for text in texts)


async def _stop_and_text_due(place: Place) -> None:
    await _due(place)
    await place.contact_texts("STOP", "2")


def _writes(body: str) -> Prepare:
    async def prepare(place: Place) -> None:
        await _due(place)
        await place.contact_texts(body, "2")

    return prepare


async def _writes_only(place: Place) -> None:
    await place.contact_texts("See you then.", "2")


async def _asks_for_help(place: Place) -> None:
    await place.contact_texts("HELP", "2")


async def _review_over(place: Place) -> None:
    await place.contact_texts(UNSURE, "2")
    await place.queue.wake("read_inbox", TENANT, place.key)
    await place.work()
    due = (await place.file()).review_due
    assert due is not None
    place.clock.advance(due - place.clock.now() + timedelta(seconds=1))


async def _missed_stop(place: Place) -> None:
    """The webhook never came: only message sync knows of the STOP; a text waits behind a gap."""
    await _due(place)
    place.sms.receive(an_inbound("2", body="STOP", received_at=place.clock.now()))
    await place.store.change_tenant(
        TENANT, lambda team: team.with_gap(reason="test", now=place.clock.now())
    )


async def _answer_lost(place: Place) -> None:
    await _due(place)
    place.sms.outcomes.then(Lost(error=SmsOutcomeUnknown("Nobody knows.")))
    await place.work()


async def _told_by_carrier(place: Place) -> None:
    await _sent(place)
    place.sms.deliver(ProviderMessageId("4000000000"), "failed", failure="SMS-CAR-413")


async def _revoke(place: Place, ports: Ports) -> None:
    await revoke(
        ports,
        tenant=TENANT,
        by=MAYA,
        contact=CONTACT,
        words="on the phone",
        route=OptOutRoute.SPOKEN,
        trigger="R1",
    )


async def _revoke_and_again(place: Place) -> None:
    """Once it is written nothing leaves; whoever got no answer tries again, for one record."""
    written = bool((await place.file()).ledger.records)
    await _revoke(place, place.ports)
    await place.recover()
    assert await _one_text(place) in {S.CANCELLED, S.DRAFT} or not written
    records = (await place.file()).ledger.records
    assert len([r for r in records if isinstance(r, OptOut)]) == 1
    assert place.sms.consents[OURS, CONTACT].opted_out


async def _schedule(place: Place, ports: Ports) -> None:
    [text] = (await place.file()).texts
    at = place.clock.now() + timedelta(minutes=5)
    await schedule(ports, tenant=TENANT, text=text.id, requester=MAYA, at=at)


async def _failed_and_silenced(place: Place) -> None:
    await books(place)
    text = await place.store.text(TENANT, place.sms.outbox[0].text.id)
    assert text is not None
    assert (text.status, text.failure) == (S.FAILED, "SMS-CAR-413")
    file = await place.file()
    assert file.ledger.status(place.clock.now(), OURS) is ConsentStatus.OPTED_OUT


async def _watch(place: Place, ports: Ports) -> None:
    await watch_webhook(ports, tenant=TENANT, token="token")


async def _webhook_gone(place: Place) -> None:
    """The subscription vanished and with it a STOP; a text is due."""
    await place.store.change_tenant(
        TENANT,
        lambda team: replace(
            team,
            webhook=WebhookState(
                id="gone",
                status="Active",
                expires_at=place.clock.now() + timedelta(days=7),
                checked_at=place.clock.now(),
            ),
        ),
    )
    await _due(place)
    place.sms.receive(an_inbound("2", body="STOP", received_at=place.clock.now()))


async def _gap_was_opened(place: Place) -> None:
    """Whoever made the new subscription told everybody else to wait for message sync."""
    await _watch(place, place.ports)
    team = await place.store.tenant(TENANT)
    assert team.webhook is not None
    assert team.webhook.id != "gone"
    file = await place.file()
    assert file.ledger.status(place.clock.now(), OURS) is ConsentStatus.OPTED_OUT
    assert place.left() == [] or await _one_text(place) is S.SENT


ROWS = (
    Row(name="a draft is typed", prepare=nothing, act=_draft, check=_draft_or_sent),
    Row(name="Send is pressed", prepare=_drafted, act=_press, check=_draft_or_sent),
    Row(name="a text is scheduled", prepare=_drafted, act=_schedule, check=_draft_or_sent),
    Row(name="a due text is sent and shown", prepare=_due, act=_work, check=_leaves_once),
    Row(name="Undo is pressed", prepare=_due, act=_undo, check=_cancelled_or_sent),
    Row(name="a STOP meets a due text", prepare=_stop_and_text_due, act=_work, check=_opted_out),
    Row(name="an ordinary text comes in", prepare=_writes_only, act=_work, check=_shown),
    Row(name="an unsure text comes in", prepare=_writes(UNSURE), act=_work, check=_frozen),
    Row(name="a review ends", prepare=_review_over, act=_work, check=_silenced_by_review),
    Row(name="HELP comes in", prepare=_asks_for_help, act=_work, check=_helped),
    Row(name="message sync runs", prepare=_due, act=_catch_up, check=_leaves_once),
    Row(name="sync finds a STOP", prepare=_missed_stop, act=_catch_up, check=_opted_out),
    Row(name="a lost answer is settled", prepare=_answer_lost, act=_work, check=_leaves_once),
    Row(
        name="a carrier tells of an opt-out",
        prepare=_told_by_carrier,
        act=_work,
        check=_failed_and_silenced,
    ),
    Row(name="somebody opts out by phone", prepare=_due, act=_revoke, check=_revoke_and_again),
    Row(
        name="the subscription is made anew",
        prepare=_webhook_gone,
        act=_watch,
        check=_gap_was_opened,
    ),
)


@pytest.mark.timeout(60)
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
async def test_a_process_killed_at_any_step_leaves_the_books_in_order(row: Row) -> None:
    await killed_at_every_step(row)
