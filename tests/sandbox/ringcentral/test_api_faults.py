"""What can go wrong between a client and the API, and what the store then holds."""

from datetime import timedelta

import httpx
import pytest

from bot.sandbox.ringcentral import Clock, Media, RingCentralWorld
from bot.sandbox.ringcentral.faults import Kind

MINE = "/restapi/v1.0/account/~/extension/~"
DESK = "+16505550100"
GUEST = "+14155550123"
TEXT = {"from": {"phoneNumber": DESK}, "to": [{"phoneNumber": GUEST}], "text": "Hello"}
LIVE_CODES = [
    (401, "OAU-129"), (401, "OAU-127"), (401, "OAU-165"), (403, "OAU-123"), (403, "BIL-103"),
    (403, "MSG-241"), (403, "MSG-242"), (403, "MSG-304"), (403, "MSG-314"), (403, "MSG-384"),
    (403, "MSG-397"), (403, "SUB-527"), (404, "SUB-507"), (429, "CMN-304"), (429, "CMN-310"),
    (429, "MSG-305"), (400, "OAU-140"), (400, "SUB-524"), (503, "MSG-290"), (503, "CMN-201"),
]  # fmt: skip


async def send(api: httpx.AsyncClient) -> httpx.Response:
    return await api.post(f"{MINE}/sms", json=TEXT)


async def test_an_accepted_text_whose_answer_is_lost_is_stored_once(
    api: httpx.AsyncClient, world: RingCentralWorld
) -> None:
    world.faults.add("accept_then_lose", path="/sms$")

    with pytest.raises(httpx.RemoteProtocolError):
        await send(api)

    assert world.texts_to(GUEST) == ["Hello"]
    assert world.journal[-1]["faults"] == ["accept_then_lose"]


async def test_a_client_that_times_out_leaves_exactly_one_text(
    api: httpx.AsyncClient, world: RingCentralWorld
) -> None:
    world.faults.add("accept_then_lose", path="/sms$", seconds=60)

    with pytest.raises(httpx.ReadTimeout):
        await api.post(f"{MINE}/sms", json=TEXT, timeout=0.3)
    await world.advance(60)

    assert [one["subject"] for one in world.outbox()] == ["Hello"]


async def test_an_accepted_text_may_be_answered_with_500(
    api: httpx.AsyncClient, world: RingCentralWorld
) -> None:
    world.faults.add("accept_then_500", method="POST", path="/sms$")

    assert (await send(api)).status_code == 500
    assert (await send(api)).status_code == 200
    assert len(world.outbox()) == 2


async def test_a_reset_before_processing_stores_nothing(
    api: httpx.AsyncClient, world: RingCentralWorld
) -> None:
    world.faults.add("reset")

    with pytest.raises(httpx.RemoteProtocolError, match="without sending"):
        await send(api)

    assert world.outbox() == []


async def test_a_hanging_call_ends_with_the_client(
    api: httpx.AsyncClient, world: RingCentralWorld
) -> None:
    world.faults.add("hang")

    with pytest.raises(httpx.ReadTimeout):
        await api.post(f"{MINE}/sms", json=TEXT, timeout=0.2)
    await world.wait_for(lambda: world.journal[-1]["faults"] == ["hang"])

    assert world.outbox() == []


async def test_half_an_answer_breaks_off(api: httpx.AsyncClient, world: RingCentralWorld) -> None:
    world.faults.add("half_body")

    with pytest.raises(httpx.RemoteProtocolError, match="without sending complete"):
        await send(api)

    assert len(world.outbox()) == 1


@pytest.mark.parametrize(
    ("kind", "content"), [("empty_200", b""), ("non_json_200", b"<html>All is well.</html>")]
)
async def test_a_200_may_be_no_answer(
    api: httpx.AsyncClient, world: RingCentralWorld, kind: Kind, content: bytes
) -> None:
    world.faults.add(kind)

    answer = await send(api)

    assert (answer.status_code, answer.content) == (200, content)


@pytest.mark.parametrize(("status", "code"), LIVE_CODES, ids=[code for _, code in LIVE_CODES])
async def test_codes_without_a_cause_here_can_be_called_up(
    api: httpx.AsyncClient, world: RingCentralWorld, status: int, code: str
) -> None:
    world.faults.add("status", status=status, code=code, message="On demand", retry_after=7)

    answer = await send(api)

    assert (answer.status_code, answer.json()["errors"][0]["errorCode"]) == (status, code)
    assert answer.headers["Retry-After"] == "7"
    assert world.outbox() == []


async def test_a_proxy_answers_in_html(api: httpx.AsyncClient, world: RingCentralWorld) -> None:
    world.faults.add("status", status=502, html=True)

    answer = await send(api)

    assert (answer.status_code, answer.headers["content-type"]) == (502, "text/html")


async def test_matchers_choose_the_requests(
    api: httpx.AsyncClient, world: RingCentralWorld, clock: Clock
) -> None:
    until = clock.now() + timedelta(seconds=10)
    world.faults.add("status", method="POST", path="/sms$", skip=1, times=2, until=until)

    statuses = [
        (await api.get(MINE)).status_code,
        *[(await send(api)).status_code for _ in range(2)],
    ]
    clock.move(timedelta(seconds=10))
    statuses.append((await send(api)).status_code)

    assert statuses == [200, 200, 503, 200]
    assert world.faults.active == []


async def test_an_unknown_fault_is_refused(world: RingCentralWorld) -> None:
    with pytest.raises(ValueError, match="no fault"):
        world.faults.add("gremlins")  # type: ignore[arg-type] # wrong on purpose


async def test_a_replica_lags_behind(
    api: httpx.AsyncClient, world: RingCentralWorld, clock: Clock
) -> None:
    sent = (await send(api)).json()
    one = f"{MINE}/message-store/{sent['id']}"
    world.faults.add("stale_read", seconds=3, times=None)

    unseen = await api.get(one)
    listed = await api.get(f"{MINE}/message-store")
    await world.advance(3)
    seen = await api.get(one)

    assert (unseen.status_code, unseen.json()["errorCode"]) == (404, "CMN-102")
    assert listed.json()["records"] == []
    assert seen.json()["messageStatus"] == "Queued"
    assert world.outbox()[0]["messageStatus"] == "Sent"
    clock.move(timedelta(seconds=3))
    assert (await api.get(one)).json()["messageStatus"] == "Sent"


async def test_attachments_may_be_empty_or_of_another_type(
    api: httpx.AsyncClient, world: RingCentralWorld
) -> None:
    photo = Media("image/jpeg", b"photo")
    message_id = await world.inbound(GUEST, DESK, "", media=[photo])
    listed = (await api.get(f"{MINE}/message-store/{message_id}")).json()
    uri = listed["attachments"][0]["uri"]
    world.faults.add("content_empty")
    world.faults.add("content_wrong_type")
    world.faults.add("content_huge", size=2_000_000)

    empty, wrong, huge = [await api.get(uri) for _ in range(3)]

    assert "subject" not in listed
    assert empty.content == b""
    assert (wrong.content, wrong.headers["content-type"]) == (b"photo", "text/html")
    assert len(huge.content) == 2_000_000


async def test_the_journal_keeps_no_secret(api: httpx.AsyncClient, world: RingCentralWorld) -> None:
    token = api.headers["Authorization"].split()[1]
    await send(api)
    await api.get(f"{MINE}/message-store/1/content/1", params={"access_token": token})
    await api.post("/restapi/oauth/revoke", data={"token": token}, auth=("emu-app", "emu-secret"))

    written = str(world.journal)

    assert len(world.journal) == 4
    assert all(secret not in written for secret in (token, "emu-jwt", "emu-secret", "ZW11LWFwc"))
