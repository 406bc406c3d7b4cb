"""What the send call refuses, in which order, and how long a text may be."""

from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest

from bot.sandbox.ringcentral import RingCentralWorld

URL = "/restapi/v1.0/account/~/extension/~/sms"
GUEST = "+14155550123"


def a_text(**changes: Any) -> dict[str, Any]:
    text: dict[str, Any] = {
        "from": {"phoneNumber": "+16505550100"},
        "to": [{"phoneNumber": GUEST}],
        "text": "Hello",
    }
    return {**text, **changes}


def sender(phone: str) -> dict[str, str]:
    return {"phoneNumber": phone}


def guests(*phones: str) -> list[dict[str, str]]:
    return [{"phoneNumber": phone} for phone in phones]


@dataclass(frozen=True)
class Row:
    sentence: str
    status: int
    code: str
    changes: dict[str, Any] = field(default_factory=dict)
    url: str = URL


ELEVEN = [f"+141555501{n:02d}" for n in range(60, 71)]
REFUSED = [
    Row("no sender", 400, "CMN-101", {"from": None}),
    Row("a stranger's number", 400, "MSG-245", {"from": sender("+16505550199")}),
    Row("a colleague's number", 400, "MSG-245", {"from": sender("+16505550104")}),
    Row("a voice number", 403, "MSG-367", {"from": sender("+16505550103")}),
    Row("a high-volume number", 403, "MSG-367", {"from": sender("+16505550190")}),
    Row("nobody", 400, "CMN-101", {"to": []}),
    Row("no real number", 400, "CMN-101", {"to": guests("12-34-x")}),
    Row("a short code", 400, "MSG-247", {"to": guests("12345")}),
    Row("an extension", 400, "MSG-246", {"to": [{"extensionNumber": "102"}]}),
    Row("the same guest twice", 400, "CMN-406", {"to": guests(GUEST, "(415) 555-0123")}),
    Row("a blocked guest", 400, "MSG-243", {"to": guests("+14155550143")}),
    Row("a prohibited guest", 403, "MSG-388", {"to": guests("+14155550188")}),
    Row("no words", 400, "CMN-101", {"text": ""}),
    Row("two countries", 400, "MSG-365", {"country": {"id": "1", "isoCode": "US"}}),
    Row("eleven guests", 400, "MSG-381", {"to": guests(*ELEVEN)}),
    Row("abroad", 403, "MSG-240", {"to": guests("+442071838750")}),
    Row(
        "abroad from toll-free",
        403,
        "MSG-403",
        {"to": guests("+442071838750"), "from": sender("+18005550142")},
    ),
    Row("a group abroad", 403, "MSG-383", {"to": guests(GUEST, "+442071838750")}),
    Row(
        "a group from toll-free",
        403,
        "MSG-380",
        {"to": guests(GUEST, "+14155550124"), "from": sender("+18005550142")},
    ),
    Row("an mms without files", 400, "CMN-101", url=URL.replace("/sms", "/mms")),
    Row("another account", 404, "CMN-102", url="/restapi/v1.0/account/99/extension/~/sms"),
    Row("no such extension", 404, "CMN-102", url="/restapi/v1.0/account/~/extension/98/sms"),
    Row("Bob's", 403, "CMN-419", url="/restapi/v1.0/account/~/extension/400100201/sms"),
    Row("an unknown path", 404, "CMN-120", url="/restapi/v1.0/nowhere"),
]


@pytest.mark.parametrize("row", REFUSED, ids=lambda row: row.sentence)
async def test_sending_is_refused_with_the_code_of_the_live_service(
    api: httpx.AsyncClient, world: RingCentralWorld, row: Row
) -> None:
    answer = await api.post(row.url, json=a_text(**row.changes))

    assert (answer.status_code, answer.json()["errors"][0]["errorCode"]) == (row.status, row.code)
    assert answer.json()["errorCode"] == row.code
    assert answer.headers["RCRequestId"]
    assert world.outbox() == []


@pytest.mark.parametrize(
    ("text", "status"),
    [("a" * 1000, 200), ("a" * 1001, 400), ("😀" * 500, 200), ("😀" * 501, 400)],
    ids=["1000 letters", "1001 letters", "500 emoji", "501 emoji"],
)
async def test_length_counts_utf16_units(api: httpx.AsyncClient, text: str, status: int) -> None:
    answer = await api.post(URL, json=a_text(text=text))

    assert answer.status_code == status


async def test_broken_json_is_refused(api: httpx.AsyncClient) -> None:
    answer = await api.post(URL, content=b"{", headers={"Content-Type": "application/json"})

    assert (answer.status_code, answer.json()["errorCode"]) == (400, "CMN-101")


async def test_a_known_path_with_the_wrong_verb_is_405(api: httpx.AsyncClient) -> None:
    assert (await api.delete(URL)).status_code == 405


async def test_verbs_can_be_tunnelled(api: httpx.AsyncClient, world: RingCentralWorld) -> None:
    message_id = await world.inbound(GUEST, "+16505550100", "hello")

    answer = await api.post(
        f"/restapi/v1.0/account/~/extension/~/message-store/{message_id}",
        json={"readStatus": "Read"},
        headers={"X-HTTP-Method-Override": "PUT"},
    )

    assert answer.json()["readStatus"] == "Read"


async def test_an_app_without_the_scope_is_refused(
    api: httpx.AsyncClient, world: RingCentralWorld
) -> None:
    world.app.scopes.remove("SMS")

    answer = await api.post(URL, json=a_text())

    assert (answer.status_code, answer.json()["errorCode"]) == (403, "CMN-401")
    assert "[SMS]" in answer.json()["message"]


async def test_a_user_without_the_permission_is_refused(
    api: httpx.AsyncClient, world: RingCentralWorld
) -> None:
    world.extensions[world.extension].permissions.remove("OutboundSMS")

    answer = await api.post(URL, json=a_text())

    assert (answer.status_code, answer.json()["errorCode"]) == (403, "CMN-408")


FILES = [
    ("eleven files", [("image/png", 10)] * 11, 400, "MSG-379"),
    ("too many bytes", [("image/png", 1_500_001)], 400, "MSG-376"),
    ("a program", [("application/x-msdownload", 10)], 415, "MSG-348"),
]


@pytest.mark.parametrize(
    ("files", "status", "code"), [row[1:] for row in FILES], ids=[r[0] for r in FILES]
)
async def test_files_are_refused(
    api: httpx.AsyncClient, files: list[tuple[str, int]], status: int, code: str
) -> None:
    json_part = httpx.Request("POST", "http://x", json=a_text()).content
    parts: list[tuple[str, tuple[str, bytes, str]]] = [
        ("json", ("request.json", json_part, "application/json")),
        *(("attachment", (f"{n}", b"x" * size, kind)) for n, (kind, size) in enumerate(files)),
    ]

    answer = await api.post(URL, files=parts)

    assert (answer.status_code, answer.json()["errorCode"]) == (status, code)


async def test_a_group_shares_one_conversation(
    api: httpx.AsyncClient, world: RingCentralWorld
) -> None:
    first = await api.post(URL, json=a_text(to=guests(GUEST, "+14155550124")))
    again = await api.post(URL, json=a_text(to=guests("+14155550124", GUEST)))
    alone = await api.post(URL, json=a_text())

    assert first.json()["conversationId"] == again.json()["conversationId"] > 2**53
    assert first.json()["conversation"]["id"] == str(first.json()["conversationId"])
    assert alone.json()["conversationId"] != first.json()["conversationId"]
    assert world.texts_to("+14155550124") == ["Hello", "Hello"]
