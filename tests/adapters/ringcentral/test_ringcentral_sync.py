"""Catching up: what webhooks lost comes from the store, once the token is good or not."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from bot.adapters.ringcentral.sms import RingCentralSms
from bot.consent.clearance import ClearedText
from bot.errors import SmsRejected, SmsUnavailable
from bot.sandbox.ringcentral import Media, RingCentralWorld
from bot.texting.ids import TenantId
from bot.texting.phone import PhoneNumber

TENANT = TenantId("T0001")
GUEST = "+14155550123"
DESK = "+16505550100"


def long_ago() -> datetime:
    return datetime.now(UTC) - timedelta(hours=1)


async def test_a_text_whose_event_was_lost_is_found(
    sms: RingCentralSms, world: RingCentralWorld, a_text: Callable[..., ClearedText]
) -> None:
    id_ = await world.inbound(GUEST, DESK, "STOP", notify=False)
    await sms.send(TENANT, a_text())

    page = await sms.sync(TENANT, token="", since=long_ago())

    assert [(text.id, text.contact, text.to, text.body) for text in page.inbound] == [
        (id_, PhoneNumber(GUEST), PhoneNumber(DESK), "STOP")
    ]
    assert "Your table is ready." in [update.body for update in page.outbound]
    assert page.token


async def test_a_picture_without_words_is_a_text(
    sms: RingCentralSms, world: RingCentralWorld
) -> None:
    await world.inbound(GUEST, DESK, "", media=[Media("image/png", b"png")], notify=False)

    (text,) = (await sms.sync(TENANT, token="", since=long_ago())).inbound

    assert text.body == ""
    assert [part.content_type for part in text.attachments] == ["image/png"]


async def test_with_a_token_only_what_changed_comes_twice_at_most(
    sms: RingCentralSms, world: RingCentralWorld
) -> None:
    await world.inbound(GUEST, DESK, "One", notify=False)
    first = await sms.sync(TENANT, token="", since=long_ago())
    await world.inbound(GUEST, DESK, "Two", notify=False)

    second = await sms.sync(TENANT, token=first.token, since=long_ago())

    assert "Two" in [text.body for text in second.inbound]
    assert len({text.id for text in second.inbound}) == len(second.inbound)
    assert second.token != first.token
    assert [e["query"] for e in world.journal if e["path"].endswith("/message-sync")][-1] == [
        ("syncType", "ISync"),
        ("syncToken", first.token),
    ]


@pytest.mark.parametrize("token", ["never-one", "a&b+c d"])
async def test_a_token_that_is_of_no_use_reads_everything_since(
    sms: RingCentralSms, world: RingCentralWorld, token: str
) -> None:
    await world.inbound(GUEST, DESK, "One", notify=False)

    page = await sms.sync(TENANT, token=token, since=long_ago())

    assert [text.body for text in page.inbound] == ["One"]


@pytest.mark.parametrize("code", ["CMN-101", "MSG-333", "MSG-411"])
async def test_an_expired_token_reads_everything_since(
    sms: RingCentralSms, world: RingCentralWorld, code: str
) -> None:
    await world.inbound(GUEST, DESK, "One", notify=False)
    token = (await sms.sync(TENANT, token="", since=long_ago())).token
    world.faults.add("status", path="/message-sync", status=400, code=code)

    page = await sms.sync(TENANT, token=token, since=long_ago())

    assert [text.body for text in page.inbound] == ["One"]


async def test_a_long_gap_is_walked_back_to_its_beginning(
    sms: RingCentralSms, world: RingCentralWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.adapters.ringcentral.walk._WINDOW", 3)
    wanted = [await world.inbound(GUEST, DESK, f"Text {n}", notify=False) for n in range(11)]

    page = await sms.sync(TENANT, token="", since=long_ago())

    assert [text.id for text in page.inbound] == wanted
    again = await sms.sync(TENANT, token=page.token, since=long_ago())
    assert again.token


@pytest.fixture
async def too_many(
    sms: RingCentralSms, world: RingCentralWorld, monkeypatch: pytest.MonkeyPatch
) -> list[str]:
    """Put more texts into the store than one go reads, and return their ids."""
    monkeypatch.setattr("bot.adapters.ringcentral.walk._WINDOW", 3)
    monkeypatch.setattr("bot.adapters.ringcentral.syncing._MOST_WINDOWS", 2)
    # The first look at the account's features is no part of the walk.
    await sms.sync(TENANT, token="", since=long_ago())
    ids = []
    for n in range(11):
        ids.append(await world.inbound(GUEST, DESK, f"Text {n}", notify=False))
        if n % 3 == 2:
            await asyncio.sleep(1.05)
    return ids


async def test_what_is_too_much_for_one_go_is_read_in_several(
    sms: RingCentralSms, world: RingCentralWorld, too_many: list[str]
) -> None:
    pages = [await sms.sync(TENANT, token="", since=long_ago())]
    late = await world.inbound(GUEST, DESK, "Came while the walk went on.", notify=False)
    while pages[-1].more:
        assert len(pages) < len(too_many)
        pages.append(await sms.sync(TENANT, token=pages[-1].token, since=long_ago()))
    after = await sms.sync(TENANT, token=pages[-1].token, since=long_ago())

    read = [text.id for page in reversed(pages) for text in page.inbound]
    assert len(pages) > 1
    assert list(dict.fromkeys(read)) == too_many
    assert late in [text.id for text in after.inbound]
    assert not after.more


async def test_what_was_read_before_a_failure_is_handed_over(
    sms: RingCentralSms, world: RingCentralWorld, too_many: list[str]
) -> None:
    world.faults.add("empty_200", path="/message-sync", skip=1)

    first = await sms.sync(TENANT, token="", since=long_ago())
    world.faults.add("empty_200", path="/message-sync")
    with pytest.raises(SmsUnavailable):
        await sms.sync(TENANT, token=first.token, since=long_ago())

    assert first.more
    assert {text.id for text in first.inbound} < set(too_many)


async def test_older_texts_stay_out(sms: RingCentralSms, world: RingCentralWorld) -> None:
    await world.inbound(GUEST, DESK, "One", notify=False)

    page = await sms.sync(TENANT, token="", since=datetime.now(UTC) + timedelta(seconds=2))

    assert page.inbound == ()


async def test_a_text_from_a_short_code_harms_no_other(
    sms: RingCentralSms, world: RingCentralWorld
) -> None:
    await world.inbound("12345", DESK, "Your code is 1", notify=False)
    await world.inbound(GUEST, DESK, "One", notify=False)

    page = await sms.sync(TENANT, token="", since=long_ago())

    assert [text.body for text in page.inbound] == ["One"]
    assert len(page.from_mass_senders) == 1


async def test_a_failed_read_is_no_empty_page(sms: RingCentralSms, world: RingCentralWorld) -> None:
    for kind in ("empty_200", "non_json_200", "half_body"):
        world.faults.add(kind, path="/message-sync")

        with pytest.raises(SmsUnavailable):
            await sms.sync(TENANT, token="", since=long_ago())


async def test_nothing_is_caught_up_while_texts_may_lie_in_threads(
    sms: RingCentralSms, world: RingCentralWorld
) -> None:
    world.features["MessageThreads"] = True
    with pytest.raises(SmsRejected, match="Message Threads"):
        await sms.sync(TENANT, token="", since=long_ago())

    world.features["MessageThreads"] = False
    assert (await sms.sync(TENANT, token="", since=long_ago())).token


async def test_the_account_is_not_asked_about_threads_each_time(
    sms: RingCentralSms, world: RingCentralWorld
) -> None:
    for _ in range(3):
        await sms.sync(TENANT, token="", since=long_ago())

    assert len([e for e in world.journal if e["path"].endswith("/features")]) == 1
