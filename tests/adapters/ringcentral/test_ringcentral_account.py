"""Our numbers, and RingCentral's own opt-out list."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.adapters.ringcentral.consent_writes import _failed
from bot.adapters.ringcentral.consents import _rows
from bot.adapters.ringcentral.sms import RingCentralSms
from bot.consent.clearance import ClearedText
from bot.errors import SmsUnavailable
from bot.sandbox.ringcentral import RingCentralWorld
from bot.texting.ids import TenantId
from bot.texting.phone import PhoneNumber

TENANT = TenantId("T0001")
GUEST = PhoneNumber("+14155550123")
DESK = PhoneNumber("+16505550100")
TOLL_FREE = PhoneNumber("+18005550142")


async def test_each_number_is_read_with_what_it_may_do(
    sms: RingCentralSms, world: RingCentralWorld
) -> None:
    numbers = {each.number: each for each in await sms.numbers(TENANT)}

    desk, free = numbers[DESK], numbers[TOLL_FREE]
    assert (desk.sms, desk.mms, desk.toll_free, desk.campaign_status) == (
        True,
        True,
        False,
        "Confirmed",
    )
    assert (free.sms, free.mms, free.toll_free) == (True, False, True)
    assert not numbers[PhoneNumber("+16505550103")].sms
    assert numbers[PhoneNumber("+16505550106")].campaign_status == "CampaignSuspended"
    big = numbers[PhoneNumber("+16505550190")]
    assert (big.sms, big.high_volume) == (False, True)
    assert PhoneNumber("+16505550104") not in numbers
    assert all(number.phone for number in world.numbers.values())


async def test_a_number_that_lost_its_feature_sends_no_more(
    sms: RingCentralSms, world: RingCentralWorld
) -> None:
    world.numbers[DESK.e164].features.discard("SmsSender")

    numbers = {each.number: each for each in await sms.numbers(TENANT)}

    assert not numbers[DESK].sms


async def test_all_pages_of_numbers_are_read(
    sms: RingCentralSms, monkeypatch: pytest.MonkeyPatch
) -> None:
    everything = await sms.numbers(TENANT)
    monkeypatch.setattr("bot.adapters.ringcentral.numbers._PER_PAGE", 2)

    assert await sms.numbers(TENANT) == everything


async def test_numbers_that_cannot_be_read_are_not_none(
    sms: RingCentralSms, world: RingCentralWorld
) -> None:
    world.faults.add("status", path="/sms-configuration", status=503)

    with pytest.raises(SmsUnavailable):
        await sms.numbers(TENANT)


async def test_a_stop_stands_in_ringcentrals_list(
    sms: RingCentralSms, world: RingCentralWorld
) -> None:
    began = datetime.now(UTC) - timedelta(seconds=1)
    await world.inbound(GUEST.e164, DESK.e164, "STOP", notify=False)

    (row,) = await sms.opted_out(TENANT, [DESK, TOLL_FREE])

    assert (row.number, row.contact, row.source) == (DESK, GUEST, "recipient")
    assert began <= row.at <= datetime.now(UTC) + timedelta(seconds=1)
    assert await sms.opted_out(TENANT, [TOLL_FREE]) == ()


async def test_a_start_takes_it_out_again(sms: RingCentralSms, world: RingCentralWorld) -> None:
    await world.inbound(GUEST.e164, DESK.e164, "STOP", notify=False)
    await world.inbound(GUEST.e164, DESK.e164, "START", notify=False)

    assert await sms.opted_out(TENANT, [DESK]) == ()


async def test_a_long_list_is_read_to_its_end(
    sms: RingCentralSms, world: RingCentralWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.adapters.ringcentral.consents._MOST_ROWS", 2)
    guests = [f"+1415555010{n}" for n in range(5)]
    for guest in guests:
        await world.inbound(guest, DESK.e164, "STOP", notify=False)

    found = await sms.opted_out(TENANT, [DESK])

    assert [row.contact.e164 for row in found] == guests
    assert len([e for e in world.journal if e["path"].endswith("/search")]) == 3


async def test_an_account_with_many_numbers_is_asked_in_portions(
    sms: RingCentralSms, world: RingCentralWorld
) -> None:
    await world.inbound(GUEST.e164, DESK.e164, "STOP", notify=False)
    others = [PhoneNumber(f"+165055501{n}") for n in range(50, 80)]

    found = await sms.opted_out(TENANT, [*others, DESK])

    assert [row.contact for row in found] == [GUEST]
    asked = [e["body"]["from"] for e in world.journal if e["path"].endswith("/search")]
    assert [len(portion) for portion in asked] == [20, 11]


async def test_a_broken_list_is_no_empty_list(sms: RingCentralSms, world: RingCentralWorld) -> None:
    world.faults.add("non_json_200", path="/search")

    with pytest.raises(SmsUnavailable):
        await sms.opted_out(TENANT, [DESK])


async def test_a_written_opt_out_blocks_each_of_our_numbers(
    sms: RingCentralSms, world: RingCentralWorld, a_text: Callable[..., ClearedText]
) -> None:
    failed = await sms.write_opt_out(TENANT, GUEST, [DESK, TOLL_FREE])

    assert failed == ()
    assert world.consents.status(DESK.e164, GUEST.e164) == "OptOut"
    assert world.consents.status(TOLL_FREE.e164, GUEST.e164) == "OptOut"
    await sms.send(TENANT, a_text(GUEST.e164))
    await world.settle()
    assert world.outbox()[-1]["deliveryErrorCode"] == "SMS-RC-413"


async def test_writing_for_a_number_that_is_not_ours_is_told(
    sms: RingCentralSms, world: RingCentralWorld
) -> None:
    stranger = PhoneNumber("+16505550199")

    failed = await sms.write_opt_out(TENANT, GUEST, [DESK, stranger])

    assert failed == (stranger,)
    assert world.consents.status(DESK.e164, GUEST.e164) == "OptOut"


async def test_opt_outs_of_many_contacts_are_one_call(
    sms: RingCentralSms, world: RingCentralWorld
) -> None:
    contacts = [PhoneNumber(f"+1415555{index:04d}") for index in range(100, 200)]
    stranger = PhoneNumber("+16505550199")
    rows = [(DESK, contact) for contact in contacts]

    failed = await sms.write_opt_outs(TENANT, [*rows, (stranger, contacts[0])])

    assert failed == ((stranger, contacts[0]),)
    assert all(world.consents.status(DESK.e164, c.e164) == "OptOut" for c in contacts)
    assert sum(entry["method"] == "PATCH" for entry in world.journal) == 1


NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("record", "pairs"),
    [
        ({"from": "+16505550100"}, [DESK]),
        ({"coverage": "Account"}, [DESK, TOLL_FREE]),
        ({"from": "*"}, [DESK, TOLL_FREE]),
        ({"optStatus": "OptIn"}, []),
        ({"optStatus": "Maybe"}, []),
        ({"to": "nobody"}, []),
    ],
)
def test_a_row_silences_the_numbers_it_covers(
    record: dict[str, Any], pairs: list[PhoneNumber]
) -> None:
    row = {"to": GUEST.e164, "optStatus": "OptOut"} | record

    found = list(_rows(row, [DESK, TOLL_FREE], NOON))

    assert [(known.number, known.contact, known.at) for known in found] == [
        (number, GUEST, NOON) for number in pairs
    ]
    assert all(known.opted_out for known in found)


def test_a_row_without_any_time_is_not_dated_by_guess() -> None:
    with pytest.raises(SmsUnavailable):
        list(_rows({"to": GUEST.e164, "optStatus": "OptOut"}, [DESK], None))


def test_a_failure_that_names_no_number_counts_for_all() -> None:
    summary = {"failedRecords": [{"error": {"errorCode": "CMN-101"}}]}

    assert list(_failed(summary, [DESK, TOLL_FREE])) == [DESK, TOLL_FREE]
