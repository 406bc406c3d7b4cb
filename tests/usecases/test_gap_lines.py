"""After a gap each channel hears once what was missed; each text lies in its thread, in order."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.adapters.memory.outcomes import Lost, Refused
from bot.conversations.views import ConversationView, GapView, InboundView
from bot.errors import ChatOutcomeUnknown, ChatRejected, ChatUnavailable
from bot.ports import SyncPage
from bot.texting.ids import ChannelId, InboundId, TenantId
from bot.texting.phone import PhoneNumber
from bot.usecases.catch_up import SYNC_TAKES, catch_up, open_gap
from bot.usecases.sweep import sweep
from tests.builders import (
    CONTACT,
    DESK,
    OTHER_CONTACT,
    OUR_SECOND,
    OURS,
    TENANT,
    an_inbound,
)
from tests.usecases.bureau import BOTH, Bureau, opened_bureau

BACK = ChannelId("C0BACK")
OUTAGE = timedelta(minutes=12)


async def _away(bureau: Bureau) -> None:
    """Be gone for a while: webhooks meet nobody, and the next start opens a gap."""
    bureau.clock.advance(OUTAGE)
    await open_gap(bureau.ports, tenant=TENANT, reason="start")


def _arrives(
    bureau: Bureau,
    id_: str,
    *,
    ago: timedelta,
    body: str = "Hello?",
    contact: PhoneNumber = CONTACT,
    to: PhoneNumber = OURS,
) -> datetime:
    at = bureau.clock.now() - ago
    text = an_inbound(id_, body=body, contact=contact, to=to, received_at=at)
    bureau.sms.receive(text)
    return at


async def _returns(bureau: Bureau) -> None:
    bureau.clock.advance(SYNC_TAKES)
    await catch_up(bureau.ports, tenant=TENANT)
    await bureau.work()


def _lines(bureau: Bureau, channel: ChannelId = DESK) -> list[GapView]:
    return [post for post in bureau.chat.shown(channel) if isinstance(post, GapView)]


def _bodies(bureau: Bureau, channel: ChannelId = DESK) -> list[str]:
    posts = bureau.chat.shown(channel)
    return [post.inbound.body for post in posts if isinstance(post, InboundView)]


async def test_a_gap_is_told_in_one_line_with_how_many_and_when() -> None:
    bureau = await opened_bureau()
    await _away(bureau)
    first = _arrives(bureau, "1", ago=timedelta(minutes=9), body="one")
    _arrives(bureau, "2", ago=timedelta(minutes=5), body="two")
    last = _arrives(bureau, "3", ago=timedelta(minutes=1), body="three", contact=OTHER_CONTACT)

    await _returns(bureau)
    await _returns(bureau)
    await sweep(bureau.ports, tenant=TENANT)
    await bureau.work()

    [line] = _lines(bureau)
    assert (line.notice.texts, line.notice.first_at, line.notice.last_at) == (3, first, last)
    theirs = [body for body in _bodies(bureau) if body != "three"]
    assert theirs == ["one", "two"]
    assert len(_bodies(bureau)) == 3


async def test_a_gap_in_which_nothing_was_missed_is_not_told() -> None:
    bureau = await opened_bureau()
    await _away(bureau)

    await _returns(bureau)

    assert _lines(bureau) == []


async def test_each_channel_hears_of_its_own_texts_only() -> None:
    bureau = await opened_bureau(numbers=BOTH, channel_numbers=((BACK, OUR_SECOND),))
    await _away(bureau)
    _arrives(bureau, "1", ago=timedelta(minutes=9))
    _arrives(bureau, "2", ago=timedelta(minutes=8), to=OUR_SECOND, contact=OTHER_CONTACT)
    _arrives(bureau, "3", ago=timedelta(minutes=7), to=OUR_SECOND, contact=OTHER_CONTACT)

    await _returns(bureau)

    assert [line.notice.texts for line in _lines(bureau)] == [1]
    assert [line.notice.texts for line in _lines(bureau, BACK)] == [2]


async def test_a_text_that_its_webhook_brought_is_not_called_missed() -> None:
    bureau = await opened_bureau()
    await _away(bureau)
    _arrives(bureau, "1", ago=timedelta(minutes=9))
    kept = an_inbound("1", body="Hello?", received_at=bureau.clock.now() - timedelta(minutes=9))
    await bureau.store.keep_inbound(TENANT, bureau.key(), kept)

    await _returns(bureau)

    assert _lines(bureau) == []


async def test_a_text_whose_webhook_may_still_come_is_not_called_missed() -> None:
    bureau = await opened_bureau()
    await _away(bureau)
    _arrives(bureau, "1", ago=timedelta(seconds=1))

    await _returns(bureau)

    assert _lines(bureau) == []
    assert _bodies(bureau) == ["Hello?"]


async def test_a_webhook_copy_in_between_does_not_change_the_order() -> None:
    bureau = await opened_bureau()
    await _away(bureau)
    _arrives(bureau, "1", ago=timedelta(minutes=3), body="one")
    _arrives(bureau, "2", ago=timedelta(minutes=2), body="two")
    live = an_inbound("3", body="three", received_at=bureau.clock.now())
    await bureau.store.keep_inbound(TENANT, bureau.key(), live)
    await bureau.queue.wake("read_inbox", TENANT, bureau.key())
    await bureau.work()
    assert _bodies(bureau) == [], "it waits for what may be older"

    await _returns(bureau)

    assert _bodies(bureau) == ["one", "two", "three"]


async def test_a_live_text_waits_no_longer_than_a_quarter_minute_for_older_ones() -> None:
    bureau = await opened_bureau()
    await _away(bureau)
    await bureau.hears("three", "3")
    assert _bodies(bureau) == []

    await bureau.later(timedelta(seconds=15))

    assert _bodies(bureau) == ["three"]


async def test_a_gap_that_opens_while_another_is_read_stays_open() -> None:
    bureau = await opened_bureau()
    await _away(bureau)
    read = bureau.sms.sync

    async def sync(tenant: TenantId, *, token: str, since: datetime) -> SyncPage:
        page = await read(tenant, token=token, since=since)
        await open_gap(bureau.ports, tenant=TENANT, reason="unreadable event")
        return page

    bureau.sms.sync = sync  # type: ignore[method-assign]  # RingCentral answers, then it happens
    await _returns(bureau)

    assert not (await bureau.store.tenant(TENANT)).caught_up


async def test_the_line_is_posted_once_though_its_answer_is_lost() -> None:
    bureau = await opened_bureau()
    await _away(bureau)
    _arrives(bureau, "1", ago=timedelta(minutes=9))
    bureau.chat.outcomes.then(Lost(error=ChatOutcomeUnknown("Nobody knows.")))
    await catch_up(bureau.ports, tenant=TENANT)
    assert (await bureau.store.tenant(TENANT)).notices != ()

    await sweep(bureau.ports, tenant=TENANT)
    await bureau.work()

    assert len(_lines(bureau)) == 1
    assert (await bureau.store.tenant(TENANT)).notices == ()


async def test_the_line_waits_for_slack_and_goes_elsewhere_from_a_lost_channel() -> None:
    bureau = await opened_bureau(numbers=BOTH, channel_numbers=((BACK, OUR_SECOND),))
    await _away(bureau)
    _arrives(bureau, "1", ago=timedelta(minutes=9), to=OUR_SECOND)
    bureau.chat.outcomes.then(
        Refused(error=ChatUnavailable("Not now.")),
        Refused(error=ChatRejected("Gone.", detail="channel_not_found")),
    )
    await catch_up(bureau.ports, tenant=TENANT)
    assert _lines(bureau, BACK) == []

    await sweep(bureau.ports, tenant=TENANT)

    assert len(_lines(bureau)) == 1


async def test_old_texts_that_somebody_marks_as_read_are_not_shown() -> None:
    bureau = await opened_bureau()
    await _returns(bureau)

    _arrives(bureau, "1", ago=timedelta(days=2))
    await _returns(bureau)

    assert bureau.chat.posted == []


async def test_a_recovered_text_says_that_it_was() -> None:
    bureau = await opened_bureau()
    await _away(bureau)
    _arrives(bureau, "1", ago=timedelta(minutes=9))

    await _returns(bureau)

    root, shown = [p for p in bureau.chat.shown(DESK) if not isinstance(p, GapView)]
    assert isinstance(root, ConversationView)
    assert isinstance(shown, InboundView)
    assert shown.inbound.id == InboundId("1")
    assert shown.inbound.recovered_at == bureau.clock.now()


async def test_a_gap_stays_open_until_all_of_too_many_texts_are_read() -> None:
    bureau = await opened_bureau()
    began = (await bureau.store.tenant(TENANT)).synced_at
    bureau.clock.advance(timedelta(minutes=1))
    for number in range(5):
        _arrives(bureau, f"7{number}", ago=timedelta(seconds=30))
    bureau.sms.records_at_once = 3

    await catch_up(bureau.ports, tenant=TENANT)
    between = await bureau.store.tenant(TENANT)
    first = await bureau.store.unread(TENANT, bureau.key())
    bureau.clock.advance(SYNC_TAKES)
    await catch_up(bureau.ports, tenant=TENANT)

    # No gap was known: that there is more than one reading takes opens it.
    assert (between.caught_up, between.synced_at, len(first)) == (False, began, 3)
    assert (await bureau.store.tenant(TENANT)).caught_up
    assert len(await bureau.store.unread(TENANT, bureau.key())) == 5
