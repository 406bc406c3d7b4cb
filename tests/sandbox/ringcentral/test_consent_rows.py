"""What the emulator guesses about consents, as switches."""

import httpx
import pytest

from bot.sandbox.ringcentral import RingCentralWorld

DESK = "+16505550100"
GUEST = "+14155550123"
CONSENTS = "/restapi/v2/accounts/~/sms/consents"
EVERY = {"from": "*", "to": GUEST, "coverage": "PhoneNumber", "optStatus": "OptOut"}


@pytest.mark.parametrize(
    ("setting", "failed", "status"),
    [("refused", 1, None), ("ignored", 0, None), ("works", 0, "OptOut")],
)
async def test_a_row_from_every_number_does_what_the_switch_says(
    api: httpx.AsyncClient,
    anyone: httpx.AsyncClient,
    world: RingCentralWorld,
    setting: str,
    failed: int,
    status: str | None,
) -> None:
    await anyone.post("/__emu/switches", json={"row_for_all": setting})

    answer = await api.patch(CONSENTS, json={"records": [EVERY]})

    assert len(answer.json().get("failedRecords", [])) == failed
    assert world.consents.status(DESK, GUEST) == status


async def test_a_search_that_names_no_status_is_about_opt_outs(
    api: httpx.AsyncClient, world: RingCentralWorld
) -> None:
    await world.inbound(GUEST, DESK, "START")

    unnamed = await api.post(f"{CONSENTS}/search", json={"from": [DESK]})
    named = await api.post(f"{CONSENTS}/search", json={"from": [DESK], "optStatus": "OptIn"})

    assert unnamed.json()["records"] == []
    assert [one["to"] for one in named.json()["records"]] == [GUEST]


async def test_on_a_high_volume_number_the_app_answers_stop_for_five_minutes(
    api: httpx.AsyncClient, world: RingCentralWorld
) -> None:
    world.numbers[DESK].features.add("A2PSmsSender")
    await world.inbound(GUEST, DESK, "STOP")
    text = {"from": {"phoneNumber": DESK}, "to": [{"phoneNumber": GUEST}], "text": "You are out."}
    mine = "/restapi/v1.0/account/~/extension/~/sms"

    await api.post(mine, json=text)
    await world.advance(301)
    await api.post(mine, json=text)
    await world.advance(10)

    first, second = world.outbox()
    assert first["messageStatus"] in {"Sent", "Delivered"}
    assert second["deliveryErrorCode"] == "SMS-RC-413"
