"""What does not send is killed at every step too: acts and their trail, texts from elsewhere."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.consent.category import Category
from bot.consent.record import OptIn, OptInMethod, OptOut, OptOutRoute
from bot.conversations.views import GapView, InboundView
from bot.ports import DeliveryUpdate, Ports
from bot.texting.ids import ProviderMessageId
from bot.usecases.catch_up import catch_up, open_gap
from bot.usecases.record_consent import OptInForm, record, revoke
from bot.usecases.reveal import reveal
from bot.usecases.road import DOUBT
from bot.usecases.switchboard import pause
from bot.usecases.watch_webhook import watch_webhook
from tests.builders import CONTACT, DESK, MAYA, NOW, OURS, TENANT, an_inbound
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


async def _missed_some(place: Place) -> None:
    """Two texts came to RingCentral while nobody was there; the start has opened a gap."""
    for id_ in ("2", "3"):
        place.sms.receive(an_inbound(id_, body=f"text {id_}", received_at=place.clock.now()))
        place.clock.advance(timedelta(minutes=3))
    await open_gap(place.ports, tenant=TENANT, reason="start")
    place.queue.waiting.clear()


async def _told_once(place: Place) -> None:
    await _in_order(place)
    lines = [m.post for m in place.chat.posted if isinstance(m.post, GapView)]
    assert [line.notice.texts for line in lines] == [2]
    team = await place.store.tenant(TENANT)
    assert (team.missed, team.notices, team.caught_up) == ((), (), True)


async def _in_order(place: Place) -> None:
    await books(place)
    shown = [m.post.inbound.id for m in place.chat.posted if isinstance(m.post, InboundView)]
    assert shown == ["1", "2", "3"]


async def _road_breaks(place: Place) -> None:
    """Two texts came by message sync alone, two minutes ago."""
    await watch_webhook(place.ports, tenant=TENANT, token="token")
    place.clock.advance(timedelta(minutes=20))
    for id_ in ("2", "3"):
        place.sms.receive(an_inbound(id_, body=f"text {id_}", received_at=place.clock.now()))
    place.clock.advance(timedelta(seconds=30))
    await catch_up(place.ports, tenant=TENANT)
    await place.work()
    place.clock.advance(DOUBT)


async def _watch(_: Place, ports: Ports) -> None:
    await watch_webhook(ports, tenant=TENANT, token="token")


async def _made_anew_and_told(place: Place) -> None:
    """Whoever died: another look makes the road anew, once, and tells the admins once."""
    await watch_webhook(place.ports, tenant=TENANT, token="token")
    await place.recover()
    await _told_once(place)
    assert place.sms.proofs >= 1
    alarms = [m for m in place.markers() if m.startswith("admin:road:")]
    assert len(alarms) == 1


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
    Row(name="a gap is read", prepare=_missed_some, act=_catch_up, check=_told_once),
    Row(name="a broken road is found", prepare=_road_breaks, act=_watch, check=_made_anew_and_told),
    Row(name="a yes is recorded", prepare=nothing, act=_record, check=_recorded_with_its_act),
    Row(name="a no is recorded", prepare=nothing, act=_revoke, check=_revoked_with_its_act),
    Row(name="sending is paused", prepare=nothing, act=_pause, check=_paused_with_its_act),
    Row(name="a number is revealed", prepare=nothing, act=_reveal, check=_seen_only_with_its_act),
)


@pytest.mark.timeout(60)
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
async def test_a_process_killed_at_any_step_leaves_the_books_in_order(row: Row) -> None:
    await killed_at_every_step(row)
