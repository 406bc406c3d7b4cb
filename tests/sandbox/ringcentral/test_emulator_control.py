"""The control plane: what the sandbox page and shell scripts do."""

import asyncio
import base64
from datetime import UTC, datetime

import httpx
import pytest

from bot.sandbox.ringcentral import Clock, Media, RingCentralWorld

DESK = "+16505550100"
GUEST = "+14155550123"
PHOTO = base64.b64encode(b"photo").decode()


async def test_a_guest_texts_through_the_page(anyone: httpx.AsyncClient) -> None:
    media = [{"contentType": "image/png", "bytes_b64": PHOTO, "filename": "a.png"}]
    body = {"from": GUEST, "to": DESK, "text": "hello", "media": media}

    answer = await anyone.post("/__emu/inbound", json=body)
    phones = (await anyone.get("/__emu/phones")).json()

    [conversation] = phones["conversations"]
    [bubble] = conversation["messages"]
    assert (conversation["own"], conversation["guest"]) == (DESK, GUEST)
    assert (bubble["id"], bubble["direction"], bubble["text"], bubble["status"]) == (
        answer.json()["id"],
        "Inbound",
        "hello",
        "Received",
    )
    picture = await anyone.get(bubble["attachments"][0]["uri"])
    assert picture.content == b"photo"
    assert picture.headers["content-security-policy"] == "default-src 'none'; sandbox"
    assert {
        "phone": DESK,
        "label": "Front desk",
        "features": ["CallerId", "MmsSender", "SmsSender"],
    } in (phones["own_numbers"])


async def test_stop_shows_its_confirmation_on_the_phone(anyone: httpx.AsyncClient) -> None:
    await anyone.post("/__emu/inbound", json={"from": GUEST, "to": DESK, "text": "STOP"})

    [conversation] = (await anyone.get("/__emu/phones")).json()["conversations"]

    assert [one["direction"] for one in conversation["messages"]] == ["Inbound", "Outbound"]
    assert "START" in conversation["messages"][1]["text"]


@pytest.mark.parametrize(
    "body",
    [
        {"from": GUEST, "to": "+16505550199", "text": "to nobody"},
        {"from": GUEST},
        {"from": GUEST, "to": DESK, "media": [{"contentType": "image/png", "bytes_b64": "%"}]},
    ],
    ids=["none of our numbers", "no number", "broken base64"],
)
async def test_a_text_that_makes_no_sense_is_refused(
    anyone: httpx.AsyncClient, world: RingCentralWorld, body: dict[str, object]
) -> None:
    answer = await anyone.post("/__emu/inbound", json=body)

    assert answer.status_code == 400
    assert list(world.store) == []


async def test_the_stream_says_when_phones_changed(
    anyone: httpx.AsyncClient, world: RingCentralWorld
) -> None:
    async with anyone.stream("GET", "/__emu/stream") as stream:
        lines = stream.aiter_lines()
        first = await asyncio.wait_for(anext(lines), 2)
        await anext(lines)
        for words in ("one", "two", "three"):
            await world.inbound(GUEST, DESK, words)
        second = await asyncio.wait_for(anext(lines), 2)
        await world.stop()
        rest = [line async for line in lines]

    assert stream.headers["content-type"].startswith("text/event-stream")
    assert first == second == 'data: {"kind":"changed"}'
    assert rest == [""]


async def test_time_is_pushed_forward(anyone: httpx.AsyncClient) -> None:
    await anyone.post("/__emu/clock", json={"advance": 90})

    assert (await anyone.get("/__emu/clock")).json()["now"] == "2026-11-24T17:01:30.000Z"


async def test_a_status_can_be_forced(api: httpx.AsyncClient, world: RingCentralWorld) -> None:
    body = {"from": {"phoneNumber": DESK}, "to": [{"phoneNumber": GUEST}], "text": "Hello"}
    sent = (await api.post("/restapi/v1.0/account/~/extension/~/sms", json=body)).json()

    forced = {"messageStatus": "DeliveryFailed", "deliveryErrorCode": "SMS-CAR-412"}
    await api.post(f"/__emu/messages/{sent['id']}/status", json=forced)

    assert world.outbox()[0]["deliveryErrorCode"] == "SMS-CAR-412"
    assert world.texts_to(GUEST) == []


async def test_faults_tokens_consents_features_limits_and_switches_are_set(
    anyone: httpx.AsyncClient, world: RingCentralWorld
) -> None:
    await anyone.post(
        "/__emu/faults", json={"fault": "status", "match": {"path": "/sms$"}, "for": 9}
    )
    await anyone.post("/__emu/webhooks/faults", json={"fault": "drop", "times": 2})
    await anyone.post("/__emu/tokens", json={"action": "ttl", "seconds": 5})
    await anyone.post("/__emu/consents", json={"from": DESK, "to": GUEST, "optStatus": "OptOut"})
    await anyone.post("/__emu/features", json={"MessageThreads": True})
    await anyone.post("/__emu/limits", json={"limits": {"Light": 7}})
    await anyone.post("/__emu/switches", json={"sent_delay": 3, "webhook_retry_delays": [1]})
    wrong = await anyone.post("/__emu/switches", json={"sent_delay": "soon"})

    [fault] = world.faults.active
    assert (fault.path, fault.times, fault.until) == (
        "/sms$",
        None,
        datetime(2026, 11, 24, 17, 0, 9, tzinfo=UTC),
    )
    assert [(one.kind, one.times) for one in world.webhook_faults.active] == [("drop", 2)]
    assert world.tokens.next_ttl == 5
    assert world.consents.status(DESK, GUEST) == "OptOut"
    assert world.features == {"MessageThreads": True}
    assert (world.limits or {})["Light"] == 7
    assert (world.sent_delay, world.webhook_retry_delays) == (3.0, (1.0,))
    assert wrong.status_code == 400


async def test_reset_begins_again(api: httpx.AsyncClient, world: RingCentralWorld) -> None:
    await world.inbound(GUEST, DESK, "hello")
    await api.post("/__emu/reset", json={"seed": 2})

    state = (await api.get("/__emu/state")).json()

    assert (state["messages"], state["sessions"], state["subscriptions"]) == ([], [], [])
    assert (await api.get("/__emu/journal")).json() == []


async def test_the_same_seed_and_script_give_the_same_world() -> None:
    async def play() -> list[object]:
        world = RingCentralWorld(
            seed=7,
            base_url="http://emu.test",
            clock=Clock(frozen_at=datetime(2026, 1, 1, tzinfo=UTC)),
        )
        await world.inbound(GUEST, DESK, "hello", media=[Media("image/png", b"x")])
        await world.inbound(GUEST, DESK, "STOP")
        await world.advance(60)
        return [world.outbox(), [one.conversation_id for one in world.store], world.rng.random()]

    assert await play() == await play()


async def test_settling_waits_for_real_time_to_bring_the_status() -> None:
    world = RingCentralWorld()
    world.stop_confirmation = "off"
    world.fold.seconds = 0.1
    await world.start()
    await world.inbound(GUEST, DESK, "hello")
    before = world.timers.next_due()
    await world.settle(2)

    assert before is not None
    assert world.timers.next_due() is None
    await world.stop()


async def test_time_pushed_forward_brings_later_timers_nearer() -> None:
    world = RingCentralWorld()
    rung: list[str] = []
    await world.start()
    world.timers.after(60.1, lambda: rung.append("late"))
    await asyncio.sleep(0)

    await world.advance(60)
    before = list(rung)
    await world.wait_for(lambda: rung, 2)

    assert before == []
    assert rung == ["late"]
    await world.stop()


async def test_waiting_gives_up_in_the_end(world: RingCentralWorld) -> None:
    with pytest.raises(TimeoutError):
        await world.wait_for(lambda: False, 0.05)
