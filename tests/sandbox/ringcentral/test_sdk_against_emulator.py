"""RingCentral's own SDK, unchanged, against the emulator."""

import asyncio
from email import message_from_bytes, policy
from types import SimpleNamespace
from urllib.parse import quote

import pytest
from ringcentral import SDK
from ringcentral.http.api_exception import ApiException

from bot.sandbox.ringcentral import RingCentralWorld

MINE = "/restapi/v1.0/account/~/extension/~"
GUEST = "+14155550123"
DESK = "+16505550100"
TEXT = {
    "from": {"phoneNumber": DESK},
    "to": [{"phoneNumber": GUEST}],
    "text": "Your table is ready.",
}
PICTURE = bytes(range(256)) + b"\r\n--not-the-boundary\r\n\r\n"


@pytest.fixture
def sdk(origin: str) -> SDK:
    return SDK("emu-app", "emu-secret", origin)


async def test_the_sdk_logs_in_sends_and_logs_out(sdk: SDK, world: RingCentralWorld) -> None:
    platform = sdk.platform()

    def session() -> tuple[int, dict[str, object]]:
        platform.login(jwt="emu-jwt")
        answer = platform.post(f"{MINE}/sms", TEXT)
        platform.logout()
        return answer.response().status_code, answer.json_dict()

    status, sent = await asyncio.to_thread(session)

    assert status == 200
    assert sent["messageStatus"] == "Queued"
    assert sent["subject"] == "Your table is ready."
    assert world.texts_to(GUEST) == ["Your table is ready."]
    assert world.tokens.sessions == []


@pytest.mark.parametrize("mixed", [False, True], ids=["form-data", "mixed"])
async def test_the_sdk_sends_pictures_byte_for_byte(
    sdk: SDK,
    world: RingCentralWorld,
    mixed: bool,  # noqa: FBT001 - a case of the table
) -> None:
    platform = sdk.platform()

    def send() -> bytes:
        platform.login(jwt="emu-jwt")
        builder = sdk.create_multipart_builder()
        builder.set_body(TEXT)
        builder.add(("map.png", PICTURE, "image/png"))
        builder.set_multipart_mixed(mixed)
        sent = platform.send_request(builder.request(f"{MINE}/sms")).json_dict()
        uri = next(one["uri"] for one in sent["attachments"] if one["type"] == "MmsAttachment")
        return bytes(platform.get(uri).body())

    assert await asyncio.to_thread(send) == PICTURE
    assert [one["type"] for one in world.outbox()[0]["attachments"]] == ["Text", "MmsAttachment"]


async def test_the_sdk_lists_and_syncs(sdk: SDK, world: RingCentralWorld) -> None:
    platform = sdk.platform()
    inbound_id = int(await world.inbound(GUEST, DESK, "Can I move it to 8pm?"))

    def read() -> dict[str, object]:
        platform.login(jwt="emu-jwt")
        full = platform.get(f"{MINE}/message-sync", {"syncType": "FSync", "messageType": "SMS"})
        token = full.json_dict()["syncInfo"]["syncToken"]
        platform.put(f"{MINE}/message-store/{inbound_id}", {"readStatus": "Read"})
        changed = platform.get(
            f"{MINE}/message-sync", {"syncType": "ISync", "syncToken": token}
        ).json_dict()
        return {
            "listed": platform.get(f"{MINE}/message-store").json_dict()["records"],
            "full": full.json_dict()["records"],
            "changed": [(one["id"], one["readStatus"]) for one in changed["records"]],
            "numbers": platform.get(f"{MINE}/phone-number").json_dict()["records"],
        }

    seen = await asyncio.to_thread(read)

    assert [one["id"] for one in seen["listed"]] == [inbound_id]  # type: ignore[attr-defined] # JSON
    assert [one["id"] for one in seen["full"]] == [inbound_id]  # type: ignore[attr-defined] # JSON
    assert seen["changed"] == [(inbound_id, "Read")]
    by_phone = {one["phoneNumber"]: one["features"] for one in seen["numbers"]}  # type: ignore[attr-defined] # JSON
    assert by_phone[DESK] == ["CallerId", "MmsSender", "SmsSender"]
    assert "+16505550104" not in by_phone


async def test_the_sdk_subscribes_with_a_live_handshake(
    sdk: SDK, world: RingCentralWorld, hook: SimpleNamespace
) -> None:
    platform = sdk.platform()
    wish = {
        "eventFilters": [f"{MINE}/message-store/instant?type=SMS"],
        "expiresIn": 86400,
        "deliveryMode": {
            "transportType": "WebHook",
            "address": hook.address,
            "verificationToken": "a-secret",
        },
    }

    def subscribe() -> dict[str, object]:
        platform.login(jwt="emu-jwt")
        created: dict[str, object] = platform.post("/restapi/v1.0/subscription", wish).json_dict()
        return created

    created = await asyncio.to_thread(subscribe)
    await world.inbound(GUEST, DESK, "hello")
    await world.settle()

    assert created["status"] == "Active"
    assert "verificationToken" not in str(created)
    assert hook.handshakes[0]["verification-token"] == "a-secret"
    assert hook.headers[0]["verification-token"] == "a-secret"
    assert hook.events()[0]["subscriptionId"] == created["id"]
    assert hook.events()[0]["body"]["subject"] == "hello"


async def test_an_unescaped_plus_in_the_query_matches_nothing(
    sdk: SDK, world: RingCentralWorld
) -> None:
    """The SDK does not encode query values, and a plus means a blank there."""
    platform = sdk.platform()
    await world.inbound(GUEST, DESK, "hello")

    def count(phone: str) -> int:
        found = platform.get(f"{MINE}/message-store", {"phoneNumber": phone}).json_dict()
        return int(found["paging"]["totalElements"])

    def both() -> tuple[int, int]:
        platform.login(jwt="emu-jwt")
        return count(GUEST), count(quote(GUEST, safe=""))

    assert await asyncio.to_thread(both) == (0, 1)


async def test_refusals_reach_the_sdk_with_their_code(sdk: SDK) -> None:
    platform = sdk.platform()

    def send() -> None:
        platform.login(jwt="emu-jwt")
        platform.post(f"{MINE}/sms", {**TEXT, "from": {"phoneNumber": "+16505550103"}})

    with pytest.raises(ApiException) as caught:
        await asyncio.to_thread(send)

    assert caught.value.api_response().json_dict()["errors"][0]["errorCode"] == "MSG-367"


async def test_several_messages_come_as_multipart(sdk: SDK, world: RingCentralWorld) -> None:
    platform = sdk.platform()
    first = await world.inbound(GUEST, DESK, "one")
    second = await world.inbound(GUEST, DESK, "two")

    def read() -> tuple[int, bytes]:
        platform.login(jwt="emu-jwt")
        answer = platform.get(f"{MINE}/message-store/{first},{second},99")
        kind = answer.response().headers["Content-Type"].encode()
        return answer.response().status_code, b"Content-Type: " + kind + b"\r\n\r\n" + answer.body()

    status, raw = await asyncio.to_thread(read)
    parts = list(message_from_bytes(raw, policy=policy.HTTP).iter_parts())

    assert status == 207
    assert len(parts) == 4
    assert '"status": 404' in str(parts[0])
    assert '"subject": "two"' in str(parts[2])
