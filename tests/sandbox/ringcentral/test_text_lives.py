"""What becomes of accepted texts, by magic recipient; and the keywords of guests."""

import httpx
import pytest

from bot.sandbox.ringcentral import RingCentralWorld

MINE = "/restapi/v1.0/account/~/extension/~"
CONSENTS = "/restapi/v2/accounts/~/sms/consents"
DESK = "+16505550100"
GUEST = "+14155550123"


async def sent(api: httpx.AsyncClient, to: str, *, own: str = DESK) -> int:
    body = {"from": {"phoneNumber": own}, "to": [{"phoneNumber": to}], "text": "Hello"}
    answer = await api.post(f"{MINE}/sms", json=body)
    assert answer.status_code == 200
    assert answer.json()["messageStatus"] == "Queued"
    return int(answer.json()["id"])


async def state(api: httpx.AsyncClient, message_id: int) -> tuple[str, str | None]:
    found = (await api.get(f"{MINE}/message-store/{message_id}")).json()
    return found["messageStatus"], found.get("deliveryErrorCode")


FATES = [
    ("5550110", "Sent", None),
    ("5550111", "Delivered", None),
    ("5550113", "SendingFailed", "SMS-RC-413"),
    ("5550114", "DeliveryFailed", "SMS-CAR-413"),
    ("5550115", "DeliveryFailed", "SMS-UP-413"),
    ("5550130", "DeliveryFailed", "SMS-CAR-430"),
    ("5550131", "SendingFailed", "SMS-UP-431"),
    ("5550132", "DeliveryFailed", "SMS-UP-410"),
    ("5550134", "Sent", None),
    ("5550145", "DeliveryFailed", "SMS-CAR-450"),
    ("5550161", "Sent", None),
    ("5550150", "Queued", None),
]


@pytest.mark.parametrize(("digits", "status", "error"), FATES)
async def test_the_last_seven_digits_decide(
    api: httpx.AsyncClient, world: RingCentralWorld, digits: str, status: str, error: str | None
) -> None:
    world.delivery_receipts = 0.0
    message_id = await sent(api, f"+1415{digits}")

    await world.advance(60)

    assert await state(api, message_id) == (status, error)


async def test_a_receipt_takes_its_time(api: httpx.AsyncClient, world: RingCentralWorld) -> None:
    message_id = await sent(api, "+14155550111")

    await world.advance(1)
    assert await state(api, message_id) == ("Sent", None)
    await world.advance(2.9)
    assert await state(api, message_id) == ("Sent", None)
    await world.advance(0.1)
    assert await state(api, message_id) == ("Delivered", None)


async def test_a_late_receipt_is_announced_first(
    api: httpx.AsyncClient, world: RingCentralWorld
) -> None:
    await sent(api, "+14155550104")

    await world.advance(700)
    assert world.outbox()[0]["deliveryErrorCode"] == "SMS-CAR-104"
    await world.advance(3000)
    assert world.outbox()[0]["messageStatus"] == "Delivered"
    assert "deliveryErrorCode" not in world.outbox()[0]


async def test_one_stale_read_shows_the_past(
    api: httpx.AsyncClient, world: RingCentralWorld
) -> None:
    message_id = await sent(api, "+14155550151")
    await world.advance(2)

    reads = [await state(api, message_id), await state(api, message_id)]

    assert reads == [("Queued", None), ("Sent", None)]


async def test_a_flagged_number_can_text_nobody(
    api: httpx.AsyncClient, world: RingCentralWorld
) -> None:
    await sent(api, "+14155550131")
    message_id = await sent(api, GUEST)
    await world.advance(60)

    assert await state(api, message_id) == ("SendingFailed", "SMS-UP-431")


@pytest.mark.parametrize(
    ("own", "to", "error"),
    [
        ("+16505550106", GUEST, "SMS-RC-503"),
        ("+18005550142", "+14155550161", "SMS-CAR-461"),
    ],
    ids=["suspended campaign", "unverified toll-free"],
)
async def test_the_senders_registration_counts(
    api: httpx.AsyncClient, world: RingCentralWorld, own: str, to: str, error: str
) -> None:
    message_id = await sent(api, to, own=own)
    await world.advance(60)

    assert (await state(api, message_id))[1] == error


async def test_a_low_volume_number_has_a_day_cap(
    api: httpx.AsyncClient, world: RingCentralWorld
) -> None:
    world.day_cap = 1
    first, second = await sent(api, "+14155550110"), await sent(api, "+14155550110")
    await world.advance(60)

    assert await state(api, first) == ("Sent", None)
    assert await state(api, second) == ("SendingFailed", "SMS-RC-403")


async def test_after_stop_texts_fail_until_start(
    api: httpx.AsyncClient, world: RingCentralWorld
) -> None:
    await world.inbound("+14155550111", DESK, " Stop ")
    refused = await sent(api, "+14155550111")
    await world.advance(60)
    searched = await api.post(f"{CONSENTS}/search", json={"to": ["+14155550111"]})
    await world.inbound("+14155550111", DESK, "start")
    accepted = await sent(api, "+14155550111")
    await world.advance(60)
    history = await api.get(f"{CONSENTS}/history", params={"to": "+14155550111"})

    assert await state(api, refused) == ("SendingFailed", "SMS-RC-413")
    assert await state(api, accepted) == ("Delivered", None)
    assert [one["optStatus"] for one in searched.json()["records"]] == ["OptOut"]
    assert [one["optStatus"] for one in history.json()["records"]] == ["OptIn", "OptOut"]
    assert {one["source"] for one in history.json()["records"]} == {"Recipient"}
    assert history.json()["records"][1]["createdAt"] == "2026-11-24T17:00:00.000Z"


async def test_stop_blocks_the_pair_only(api: httpx.AsyncClient, world: RingCentralWorld) -> None:
    await world.inbound("+14155550111", DESK, "STOP")
    message_id = await sent(api, "+14155550111", own="+18005550142")
    await world.advance(60)

    assert await state(api, message_id) == ("Delivered", None)


@pytest.mark.parametrize("words", ["stop pls", "Stop it", "HELP", "please stop", ""])
async def test_only_the_whole_text_is_a_keyword(world: RingCentralWorld, words: str) -> None:
    await world.inbound(GUEST, DESK, words)

    assert world.consents.records() == []


@pytest.mark.parametrize(("setting", "texts"), [("outbound_record", 1), ("off", 0)])
async def test_the_network_confirms_stop_once(
    anyone: httpx.AsyncClient, world: RingCentralWorld, setting: str, texts: int
) -> None:
    await anyone.post("/__emu/switches", json={"stop_confirmation": setting})

    await world.inbound(GUEST, DESK, "STOP")
    await world.inbound(GUEST, DESK, "STOP")

    assert len(world.texts_to(GUEST)) == texts
    assert [one["messageStatus"] for one in world.outbox()] == ["Sent"] * texts


async def test_stop_reaches_the_mailbox_unless_hidden(
    api: httpx.AsyncClient, world: RingCentralWorld
) -> None:
    world.stop_confirmation = "off"
    await world.inbound(GUEST, DESK, "STOP")
    world.hide_stop_messages = True
    await world.inbound(GUEST, DESK, "START")

    listed = (await api.get(f"{MINE}/message-store")).json()["records"]

    assert [one["subject"] for one in listed] == ["STOP"]
    assert world.consents.status(DESK, GUEST) == "OptIn"


async def test_a_consent_change_tells_failures_inside_200(
    api: httpx.AsyncClient, world: RingCentralWorld
) -> None:
    good = {"from": DESK, "to": GUEST, "coverage": "PhoneNumber", "optStatus": "OptOut"}

    answer = await api.patch(CONSENTS, json={"records": [good, {**good, "to": "4155550123"}]})

    assert answer.status_code == 200
    assert [one["to"] for one in answer.json()["failedRecords"]] == ["4155550123"]
    assert world.consents.status(DESK, GUEST) == "OptOut"
    exported = (await api.get(f"{CONSENTS}/export")).text.split()
    assert exported == ["FROM,TO,STATUS,SOURCE", f"{DESK},{GUEST},OptOut,Api"]
