"""What does not send is killed at every step too: acts and their trail, texts from elsewhere."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.consent.category import Category
from bot.consent.record import OptIn, OptInMethod, OptOut, OptOutRoute
from bot.ports import DeliveryUpdate, Ports
from bot.texting.ids import ProviderMessageId
from bot.usecases.catch_up import catch_up
from bot.usecases.record_consent import OptInForm, record, revoke
from bot.usecases.reveal import reveal
from bot.usecases.switchboard import pause
from tests.builders import CONTACT, DESK, MAYA, NOW, OURS, TENANT
from tests.resilience.house import ANA, Place, worker
from tests.resilience.rows import Row, books, killed_at_every_step, nothing


async def _app_texts_after_stop(place: Place) -> None:
    """Somebody texts from RingCentral's own app although the contact opted out."""
    await place.contact_texts("STOP", "2")
    await place.queue.wake("read_inbox", TENANT, place.key)
    await place.work()
    place.clock.advance(timedelta(minutes=1))
    now = place.clock.now()
    place.sms.note_outbound(
        DeliveryUpdate(
            id=ProviderMessageId("7000000001"),
            number=OURS,
            contact=CONTACT,
            body="Are you still there?",
            status="delivered",
            at=now,
            created_at=now,
        )
    )


async def _shown_with_alarm(place: Place) -> None:
    await books(place)
    assert len([m for m in place.markers() if m.endswith(":app:7000000001")]) == 1
    assert len([m for m in place.markers() if m.endswith(f":app:7000000001:{ANA}")]) == 1
    file = await place.file()
    assert [past.provider_id for past in file.sends] == ["7000000001"]
    assert file.elsewhere == ()


async def _acts(place: Place, verb: str) -> int:
    """Return how many acts of a kind the trail has; fails if one waits or is there twice."""
    file = await place.file()
    assert file.acts == ()
    assert (await place.store.tenant(TENANT)).acts == ()
    return await place.store.acts_counted(TENANT, verb)


async def _record(place: Place, ports: Ports) -> None:
    form = OptInForm(
        category=Category.INFORMATIONAL,
        method=OptInMethod.SPOKEN,
        wording="May we text you about your appointment?",
        occurred_at=NOW - timedelta(hours=1),
        proof="at the desk",
        clauses=False,
    )
    await record(ports, tenant=TENANT, by=MAYA, channel=DESK, contact=CONTACT, form=form)


async def _recorded_with_its_act(place: Place) -> None:
    await books(place)
    records = [r for r in (await place.file()).ledger.records if isinstance(r, OptIn)]
    assert await _acts(place, "consent.recorded") == len(records)


async def _revoked_with_its_act(place: Place) -> None:
    await books(place)
    records = [r for r in (await place.file()).ledger.records if isinstance(r, OptOut)]
    assert await _acts(place, "consent.revoked") == len(records)


async def _pause(place: Place, ports: Ports) -> None:
    await pause(ports, tenant=TENANT, by=ANA)


async def _paused_with_its_act(place: Place) -> None:
    paused = (await place.store.tenant(TENANT)).paused
    assert await _acts(place, "sending.paused") == paused


async def _reveal(place: Place, ports: Ports) -> None:
    await reveal(ports, tenant=TENANT, user=MAYA, channel=DESK, contact=place.key)
    await place.store.remember("seen", "their number", ttl=timedelta(days=1))


async def _seen_only_with_its_act(place: Place) -> None:
    """Whoever saw the number stands in the trail; a crash may leave an act without a look."""
    seen = await place.store.recall("seen") is not None
    assert await _acts(place, "number.revealed") in ({1} if seen else {0, 1})


async def _catch_up(place: Place, ports: Ports) -> None:
    await catch_up(ports, tenant=TENANT)
    await place.queue.run_due(worker(ports), place.clock.now())


async def _revoke(_: Place, ports: Ports) -> None:
    await revoke(
        ports,
        tenant=TENANT,
        by=MAYA,
        contact=CONTACT,
        words="on the phone",
        route=OptOutRoute.SPOKEN,
        trigger="R1",
    )


ROWS = (
    Row(
        name="a text leaves from the app after an opt-out",
        prepare=_app_texts_after_stop,
        act=_catch_up,
        check=_shown_with_alarm,
    ),
    Row(name="a yes is recorded", prepare=nothing, act=_record, check=_recorded_with_its_act),
    Row(name="a no is recorded", prepare=nothing, act=_revoke, check=_revoked_with_its_act),
    Row(name="sending is paused", prepare=nothing, act=_pause, check=_paused_with_its_act),
    Row(name="a number is revealed", prepare=nothing, act=_reveal, check=_seen_only_with_its_act),
)


@pytest.mark.timeout(60)
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
async def test_a_process_killed_at_any_step_leaves_the_books_in_order(row: Row) -> None:
    await killed_at_every_step(row)
