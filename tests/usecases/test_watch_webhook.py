"""The road from RingCentral to the webhook: proved, doubted, broken, made anew, told once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.adapters.memory.outcomes import Refused
from bot.conversations.views import GapView, NoticeView
from bot.errors import SmsRejected, SmsUnavailable
from bot.texting.ids import ChannelId
from bot.usecases.catch_up import SYNC_TAKES, catch_up
from bot.usecases.home import home
from bot.usecases.road import DOUBT, last_proof, note_webhook
from bot.usecases.watch_webhook import ANEW_AT_MOST, SURE_AFTER, watch_webhook
from tests.builders import DESK, MAYA, TENANT, an_inbound
from tests.usecases.bureau import ANA, Bureau, opened_bureau

HOUR = timedelta(hours=1)


async def _watch(bureau: Bureau) -> None:
    await watch_webhook(bureau.ports, tenant=TENANT, token="t")
    await bureau.work()


async def _watched() -> Bureau:
    """Open a workspace whose subscription was just made."""
    bureau = await opened_bureau()
    await _watch(bureau)
    return bureau


async def _only_sync_brings(bureau: Bureau, id_: str) -> None:
    """Let a text come whose webhook is lost."""
    bureau.sms.receive(an_inbound(id_, received_at=bureau.clock.now()))
    bureau.clock.advance(timedelta(seconds=30))
    await catch_up(bureau.ports, tenant=TENANT)
    await bureau.work()


def _alarms(bureau: Bureau) -> list[str]:
    direct = bureau.chat.shown(ChannelId(f"D{ANA}"))
    return [post.lines[0] for post in direct if isinstance(post, NoticeView)]


async def _subscription(bureau: Bureau) -> str:
    webhook = (await bureau.store.tenant(TENANT)).webhook
    assert webhook is not None
    return webhook.id


async def test_making_a_subscription_proves_the_road() -> None:
    bureau = await _watched()

    assert await last_proof(bureau.ports, await bureau.store.tenant(TENANT)) == bureau.clock.now()


async def test_a_quiet_hour_makes_another_subscription_without_a_gap() -> None:
    bureau = await _watched()
    bureau.clock.advance(HOUR * 1.2)

    await _watch(bureau)
    await _watch(bureau)

    team = await bureau.store.tenant(TENANT)
    assert bureau.sms.proofs == 1
    assert await _subscription(bureau) == "subscription-1"
    assert team.caught_up
    assert await last_proof(bureau.ports, team) == bureau.clock.now()


async def test_webhooks_that_come_are_proof_enough() -> None:
    bureau = await _watched()
    bureau.clock.advance(HOUR * 1.2)
    await note_webhook(bureau.ports, TENANT)
    bureau.clock.advance(HOUR / 2)

    await _watch(bureau)

    assert bureau.sms.proofs == 0


async def test_a_text_that_only_sync_brings_breaks_the_road_after_two_minutes() -> None:
    bureau = await _watched()
    bureau.clock.advance(ANEW_AT_MOST)
    await _only_sync_brings(bureau, "1")
    await _watch(bureau)
    assert bureau.sms.proofs == 0, "its webhook may still come"

    bureau.clock.advance(DOUBT)
    await _watch(bureau)
    await _watch(bureau)

    team = await bureau.store.tenant(TENANT)
    assert bureau.sms.proofs == 1
    assert team.road_broken_since == bureau.clock.now()
    assert (team.gap_reason, team.caught_up) == ("webhooks do not arrive", False)
    assert [line for line in _alarms(bureau) if "do not reach" in line] == _alarms(bureau)
    assert len(_alarms(bureau)) == 1


async def test_a_webhook_that_came_late_ends_the_doubt_with_one_line() -> None:
    bureau = await _watched()
    bureau.clock.advance(ANEW_AT_MOST)
    await _only_sync_brings(bureau, "1")
    bureau.clock.advance(timedelta(seconds=40))
    await note_webhook(bureau.ports, TENANT)
    bureau.clock.advance(DOUBT)

    await _watch(bureau)
    await _watch(bureau)

    team = await bureau.store.tenant(TENANT)
    assert (team.road_doubt_at, team.road_broken_since) == (None, None)
    assert bureau.sms.proofs == 0
    lines = [post for post in bureau.chat.shown(DESK) if isinstance(post, GapView)]
    assert [line.notice.texts for line in lines] == [1]
    assert _alarms(bureau) == []


async def test_a_road_that_stays_broken_is_not_made_anew_all_the_time() -> None:
    bureau = await _watched()
    bureau.clock.advance(ANEW_AT_MOST)
    for number in range(6):
        await _only_sync_brings(bureau, str(number))
        bureau.clock.advance(DOUBT)
        await _watch(bureau)

    assert bureau.sms.proofs == 1
    assert len(_alarms(bureau)) == 1


async def test_the_admins_hear_when_webhooks_arrive_again() -> None:
    bureau = await _watched()
    bureau.clock.advance(ANEW_AT_MOST)
    await _only_sync_brings(bureau, "1")
    bureau.clock.advance(DOUBT)
    await _watch(bureau)
    bureau.clock.advance(SYNC_TAKES)
    await catch_up(bureau.ports, tenant=TENANT)

    await note_webhook(bureau.ports, TENANT)
    await _watch(bureau)
    await _watch(bureau)

    assert _alarms(bureau)[1:] == ["RingCentral's webhooks reach Assent again."]
    lines = [post for post in bureau.chat.shown(DESK) if isinstance(post, GapView)]
    assert [line.notice.texts for line in lines] == [1]


async def test_an_address_that_ringcentral_refuses_is_told_once() -> None:
    bureau = await _watched()
    bureau.clock.advance(HOUR * 1.2)
    wrong = Refused(error=SmsRejected("RingCentral cannot reach us.", detail="SUB-521"))
    bureau.sms.reading.then(wrong, wrong, wrong)

    await _watch(bureau)
    bureau.clock.advance(SURE_AFTER)
    await _watch(bureau)
    await _watch(bureau)

    team = await bureau.store.tenant(TENANT)
    assert team.webhook is not None
    assert team.webhook.status == "Refused"
    assert len(_alarms(bureau)) == 1


async def test_an_address_that_is_refused_before_web_listens_alarms_nobody() -> None:
    bureau = await _watched()
    bureau.clock.advance(HOUR * 1.2)
    bureau.sms.reading.then(Refused(error=SmsRejected("Unreachable.", detail="SUB-521")))

    await watch_webhook(bureau.ports, tenant=TENANT, token="t")
    again = [wake.when for wake in bureau.queue.waiting if wake.task == "watch_webhook"]
    bureau.clock.advance(timedelta(seconds=2))
    await _watch(bureau)

    assert again == [bureau.clock.now() - timedelta(seconds=2) + SURE_AFTER]
    assert _alarms(bureau) == []


async def test_a_refused_address_that_is_taken_again_is_told_as_mended() -> None:
    bureau = await _watched()
    bureau.clock.advance(HOUR * 1.2)
    wrong = Refused(error=SmsRejected("Unreachable.", detail="SUB-521"))
    bureau.sms.reading.then(wrong, wrong)
    await _watch(bureau)
    bureau.clock.advance(SURE_AFTER)
    await _watch(bureau)
    bureau.clock.advance(timedelta(minutes=5))

    await _watch(bureau)

    team = await bureau.store.tenant(TENANT)
    assert team.road_broken_since is None
    assert len(_alarms(bureau)) == 2


async def test_ringcentral_being_down_says_nothing_about_the_road() -> None:
    bureau = await _watched()
    bureau.clock.advance(HOUR * 1.2)
    bureau.sms.reading.then(Refused(error=SmsUnavailable("Not now.", detail="503")))

    await _watch(bureau)

    assert (await bureau.store.tenant(TENANT)).road_broken_since is None
    assert _alarms(bureau) == []


async def test_two_workers_never_make_two_subscriptions() -> None:
    bureau = await opened_bureau()
    async with bureau.store.lease(f"{TENANT}:webhook", ttl=HOUR) as held:
        assert held
        await _watch(bureau)

    assert bureau.sms.webhook is None


async def test_a_subscription_that_is_another_now_is_a_gap() -> None:
    bureau = await _watched()
    made = bureau.sms.webhook
    assert made is not None
    bureau.sms.webhook = replace(made, id="another")

    await _watch(bureau)

    team = await bureau.store.tenant(TENANT)
    assert (team.gap_reason, team.caught_up) == ("lost subscription", False)


async def test_app_home_says_since_when_nothing_arrives() -> None:
    bureau = await _watched()
    healthy = await home(bureau.ports, tenant=TENANT, user=ANA)
    await bureau.store.change_tenant(
        TENANT, lambda team: replace(team, road_broken_since=bureau.clock.now())
    )

    broken = await home(bureau.ports, tenant=TENANT, user=ANA)

    assert healthy.webhook == "Active"
    assert broken.webhook == "Active, but nothing arrives since 2026-03-03 18:00 UTC"
    assert (await home(bureau.ports, tenant=TENANT, user=MAYA)).webhook == ""
