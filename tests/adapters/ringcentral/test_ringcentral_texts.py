"""Sending one text, and reading what became of it."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.adapters.ringcentral.messages import _several
from bot.adapters.ringcentral.reply import Reply
from bot.adapters.ringcentral.sms import RingCentralSms
from bot.consent.clearance import ClearedText
from bot.errors import GatewayError, SmsOutcomeUnknown, SmsRejected, SmsUnavailable
from bot.ports import SmsGateway
from bot.sandbox.ringcentral import RingCentralWorld
from bot.texting.ids import ProviderMessageId, TenantId
from bot.texting.phone import PhoneNumber

PAYLOADS = Path(__file__).parents[2] / "payloads" / "ringcentral"
TENANT = TenantId("T0001")
DESK = PhoneNumber("+16505550100")
AText = Callable[..., ClearedText]


def long_ago() -> datetime:
    return datetime.now(UTC) - timedelta(hours=1)


async def test_a_text_is_handed_over_as_it_stands(
    sms: RingCentralSms, world: RingCentralWorld, a_text: AText
) -> None:
    gateway: SmsGateway = sms

    accepted = await gateway.send(TENANT, a_text("+14155550111", "Café 👍 & <b>?</b>"))

    (sent,) = world.outbox()
    assert accepted.id == str(sent["id"])
    assert accepted.status == "queued"
    assert sent["subject"] == "Café 👍 & <b>?</b>"
    assert sent["from"]["phoneNumber"] == "+16505550100"
    assert [to["phoneNumber"] for to in sent["to"]] == ["+14155550111"]


@pytest.mark.parametrize(("to", "code"), [("+14155550143", "MSG-243"), ("+14155550188", "MSG-388")])
async def test_a_refusal_says_why_in_words_and_by_its_code(
    sms: RingCentralSms, world: RingCentralWorld, a_text: AText, to: str, code: str
) -> None:
    with pytest.raises(SmsRejected) as raised:
        await sms.send(TENANT, a_text(to))

    assert raised.value.detail == code
    assert to[-4:] not in raised.value.sentence
    assert world.outbox() == []


async def test_a_number_of_somebody_else_is_refused(sms: RingCentralSms, a_text: AText) -> None:
    with pytest.raises(SmsRejected, match="not ours") as raised:
        await sms.send(TENANT, a_text(sender=PhoneNumber("+16505550104")))

    assert raised.value.detail == "MSG-245"
    assert "RCRequestId" in raised.value.__notes__[0]


async def test_a_claim_that_ran_out_while_logging_in_is_not_used(
    sms: RingCentralSms, world: RingCentralWorld, a_text: AText
) -> None:
    world.faults.add("slow", path="/oauth/token", seconds=0.3)

    with pytest.raises(SmsUnavailable):
        await sms.send(TENANT, a_text(claim=timedelta(milliseconds=100)))

    assert world.outbox() == []


@pytest.mark.parametrize(
    ("kind", "options", "error", "left"),
    [
        ("accept_then_lose", {}, SmsOutcomeUnknown, 1),
        ("accept_then_500", {}, SmsOutcomeUnknown, 1),
        ("empty_200", {}, SmsOutcomeUnknown, 1),
        ("non_json_200", {}, SmsOutcomeUnknown, 1),
        ("half_body", {}, SmsOutcomeUnknown, 1),
        ("hang", {}, SmsOutcomeUnknown, 0),
        ("reset", {}, SmsOutcomeUnknown, 0),
        ("status", {"status": 503, "code": "CMN-201"}, SmsOutcomeUnknown, 0),
        ("status", {"status": 502, "html": True}, SmsOutcomeUnknown, 0),
        ("status", {"status": 404, "html": True}, SmsOutcomeUnknown, 0),
        ("status", {"status": 429, "code": "CMN-301"}, SmsUnavailable, 0),
        ("status", {"status": 429, "code": "CMN-304"}, SmsOutcomeUnknown, 0),
        ("status", {"status": 403, "code": "CMN-408"}, SmsRejected, 0),
    ],
)
async def test_a_send_that_goes_wrong_is_called_what_it_is(
    sms: RingCentralSms,
    world: RingCentralWorld,
    a_text: AText,
    kind: Any,
    options: dict[str, object],
    error: type[GatewayError],
    left: int,
) -> None:
    world.faults.add(kind, path="/sms$", **options)

    with pytest.raises(error):
        await sms.send(TENANT, a_text())

    assert len(world.outbox()) == left
    assert len([e for e in world.journal if e["path"].endswith("/sms")]) == 1


async def test_a_token_revoked_in_flight_costs_no_text(
    sms: RingCentralSms, world: RingCentralWorld, a_text: AText
) -> None:
    await sms.send(TENANT, a_text(body="One."))
    world.tokens.revoke_all()

    await sms.send(TENANT, a_text(body="Two."))

    assert [sent["subject"] for sent in world.outbox()] == ["One.", "Two."]


async def test_the_fate_of_several_texts_is_read_at_once(
    sms: RingCentralSms, world: RingCentralWorld, a_text: AText
) -> None:
    ids = [
        (await sms.send(TENANT, a_text(to))).id
        for to in ("+14155550110", "+14155550111", "+14155550113", "+14155550114")
    ]
    await world.settle()

    updates = await sms.statuses(TENANT, [*ids, ProviderMessageId("1")])

    assert {update.id: (update.status, update.failure) for update in updates} == {
        ids[0]: ("sent", ""),
        ids[1]: ("delivered", ""),
        ids[2]: ("failed", "SMS-RC-413"),
        ids[3]: ("failed", "SMS-CAR-413"),
    }
    assert next(update.contact for update in updates) == PhoneNumber("+14155550110")
    assert {update.number for update in updates} == {DESK}


async def test_the_fate_of_one_text_is_read(sms: RingCentralSms, a_text: AText) -> None:
    id_ = (await sms.send(TENANT, a_text())).id

    (update,) = await sms.statuses(TENANT, [id_])

    assert update.id == id_
    assert update.body == "Your table is ready."
    assert await sms.statuses(TENANT, [ProviderMessageId("1")]) == ()


async def test_asking_for_nothing_calls_nobody(
    sms: RingCentralSms, world: RingCentralWorld
) -> None:
    assert await sms.statuses(TENANT, []) == ()
    assert world.journal == []


@pytest.mark.parametrize(
    "ids", [[""], ["../1"], ["1?x"], ["1,2"], [str(n) for n in range(51)]], ids=str
)
async def test_ids_that_are_none_reach_no_address(sms: RingCentralSms, ids: list[str]) -> None:
    with pytest.raises(ValueError, match="ids"):
        await sms.statuses(TENANT, [ProviderMessageId(id_) for id_ in ids])


def test_several_texts_come_as_a_list() -> None:
    payload = json.loads((PAYLOADS / "several_json.json").read_text(encoding="utf-8"))["payload"]

    found = _several(
        Reply(status=207, content=json.dumps(payload).encode(), content_type="application/json")
    )

    assert [record["id"] for record in found] == [5550001001]


def test_several_texts_come_as_mime_parts() -> None:
    body = (
        b"--XX\r\nContent-Type: application/json\r\n\r\n"
        b'{"response":[{"href":"/1","status":200},{"href":"/2","status":404}]}\r\n'
        b"--XX\r\nContent-Type: application/json; charset=utf-8\r\n\r\n"
        b'{"id":1,"subject":"\xc3\xa9"}\r\n'
        b'--XX\r\nContent-Type: application/json\r\n\r\n{"errorCode":"CMN-102"}\r\n--XX--\r\n'
    )

    found = _several(Reply(status=207, content=body, content_type='multipart/mixed; boundary="XX"'))

    assert found == [{"id": 1, "subject": "é"}]


@pytest.mark.parametrize("content", [b"", b"--XX\r\n\r\nnot json\r\n--XX--", b"\xff\x00"])
def test_mime_parts_that_are_none_give_nothing(content: bytes) -> None:
    reply = Reply(status=207, content=content, content_type="multipart/mixed; boundary=XX")

    assert _several(reply) == []


async def test_what_was_sent_to_a_contact_is_found_by_number_oldest_first(
    sms: RingCentralSms, a_text: AText
) -> None:
    contact = PhoneNumber("+14155550111")
    began = datetime.now(UTC)
    for to, body in (("+14155550111", "One"), ("+14155550110", "Other"), ("+14155550111", "Two")):
        await sms.send(TENANT, a_text(to, body))

    found = await sms.sent_since(TENANT, contact=contact, since=began)

    assert [update.body for update in found] == ["One", "Two"]
    assert (
        await sms.sent_since(
            TENANT, contact=contact, since=datetime.now(UTC) + timedelta(seconds=2)
        )
        == ()
    )


async def test_many_sent_texts_are_read_page_by_page(
    sms: RingCentralSms,
    world: RingCentralWorld,
    a_text: AText,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.adapters.ringcentral.messages._PER_PAGE", 2)
    bodies = [f"Text {n}" for n in range(5)]
    for body in bodies:
        await sms.send(TENANT, a_text(body=body))

    found = await sms.sent_since(TENANT, contact=PhoneNumber("+14155550111"), since=long_ago())

    assert [update.body for update in found] == bodies
    assert len([e for e in world.journal if e["path"].endswith("/message-store")]) == 3
