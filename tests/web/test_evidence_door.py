"""What a link to a passport opens, for how long, for whom, and what is written down about it."""

from __future__ import annotations

import asyncio
import base64
import io
import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256

import httpx
import pytest
import structlog
from pypdf import PdfReader
from starlette.applications import Starlette

from bot.adapters.memory.chat import MemoryChat
from bot.adapters.memory.clock import MemoryClock
from bot.adapters.memory.keys import MemoryKeys
from bot.adapters.memory.queue import MemoryQueue
from bot.adapters.memory.sms import MemorySms
from bot.adapters.memory.store import MemoryStore
from bot.conversations.contact_file import Conversation
from bot.errors import NotPermitted
from bot.ports import House, Person, Ports, Store
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import TenantId, UserId
from bot.usecases.evidence_link import LIVES, offer_evidence
from bot.web import evidence
from bot.web.evidence import MOST_WAITING
from tests.builders import (
    BRAND,
    CONTACT,
    DESK,
    MAYA,
    NOW,
    OTHER_CONTACT,
    OURS,
    TENANT,
    a_contact_file,
    a_key,
    a_tenant,
    a_text,
    an_inbound,
    an_opt_in,
)

ADDRESS = "https://texts.example.com"
SAM = UserId("U0SAM")
ELSEWHERE = TenantId("T0OTHER")


@dataclass(frozen=True, kw_only=True)
class Office:
    """A team with one contact, and the door to their passport."""

    ports: Ports
    store: MemoryStore
    clock: MemoryClock
    chat: MemoryChat
    http: httpx.AsyncClient

    async def link(self) -> str:
        """Return the path of a fresh link of Maya's."""
        offer = await offer_evidence(self.ports, tenant=TENANT, user=MAYA, contact=CONTACT)
        return offer.url.removeprefix(ADDRESS)

    def verbs(self) -> list[str]:
        """Return what was written down so far."""
        return [act.verb for _, act in self.store.audits]


@pytest.fixture
async def office(memory_store: MemoryStore, clock: MemoryClock) -> AsyncIterator[Office]:
    await memory_store.change_tenant(TENANT, lambda _: a_tenant())
    talk = Conversation(number=OURS, channel=DESK, opened_at=NOW)
    ended = a_text(status=DeliveryStatus.CANCELLED, body="Too late, sorry.")
    file = a_contact_file(an_opt_in(), conversations=(talk,), texts=(ended,))
    await memory_store.commit(file)
    await memory_store.keep_inbound(TENANT, a_key(), an_inbound(body="What time?"))
    chat = MemoryChat(clock)
    chat.around.people = {
        MAYA: Person(id=MAYA, name="Maya Ortiz"),
        SAM: Person(id=SAM, name="Sam Lee"),
    }
    chat.around.members = {DESK: {MAYA}}
    ports = _ports(memory_store, clock, chat)
    async with _client(ports, lambda: TENANT) as http:
        yield Office(ports=ports, store=memory_store, clock=clock, chat=chat, http=http)


async def test_opening_a_link_shows_a_page_with_two_buttons_and_nothing_else(
    office: Office,
) -> None:
    page = await office.http.get(await office.link())

    assert page.status_code == 200
    assert page.text.count("<button") == 2
    assert str(CONTACT) in page.text
    assert CONTACT.e164 not in page.text
    assert "What time?" not in page.text
    assert office.verbs() == ["evidence.offered", "evidence.viewed"]


async def test_asking_for_the_head_of_a_link_is_no_look(office: Office) -> None:
    link = await office.link()

    head = await office.http.head(link)
    unknown = await office.http.head("/evidence/nothing")

    assert (head.status_code, unknown.status_code) == (200, 200)
    assert head.headers["cache-control"] == "no-store"
    assert office.verbs() == ["evidence.offered"]


async def test_who_comes_while_many_are_drawn_is_asked_to_come_again(office: Office) -> None:
    link = await office.link()
    pressed = [office.http.post(link, data={"form": "pdf"}) for _ in range(MOST_WAITING + 2)]

    answers = await asyncio.gather(*pressed)

    assert sorted(answer.status_code for answer in answers).count(503) == 2
    refused = next(answer for answer in answers if answer.status_code == 503)
    assert "take the JSON" in refused.text
    assert (await office.http.post(link, data={"form": "json"})).status_code == 200
    assert (await office.http.post(link, data={"form": "pdf"})).status_code == 200


async def test_the_button_gives_the_passport_as_pdf(office: Office) -> None:
    answer = await office.http.post(await office.link(), data={"form": "pdf"})

    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/pdf"
    text = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(answer.content)).pages)
    assert CONTACT.e164 in text
    assert "Too late, sorry." in text
    assert "What time?" in text
    assert "Maya Ortiz" in text


async def test_pdf_and_json_of_one_link_belong_together(office: Office) -> None:
    link = await office.link()
    pdf = await office.http.post(link, data={"form": "pdf"})
    office.clock.advance(timedelta(minutes=5))
    await office.store.keep_inbound(TENANT, a_key(), an_inbound("5002", body="Meanwhile"))

    filed = await office.http.post(link, data={"form": "json"})

    first = PdfReader(io.BytesIO(pdf.content)).pages[0].extract_text()
    assert sha256(filed.content).hexdigest() in first
    assert json.loads(filed.content)["contact"]["number"] == CONTACT.e164
    assert "Meanwhile" not in filed.text


async def test_every_look_and_download_is_written_down_with_who_asked(office: Office) -> None:
    link = await office.link()
    await office.http.get(link)
    await office.http.post(link, data={"form": "pdf"})
    await office.http.post(link, data={"form": "json"})

    assert office.verbs() == [
        "evidence.offered",
        "evidence.viewed",
        "evidence.downloaded.pdf",
        "passport.made",
        "evidence.downloaded.json",
    ]
    assert {act.actor for _, act in office.store.audits} == {MAYA}
    assert all(CONTACT.e164 not in act.about for _, act in office.store.audits)


async def test_nothing_is_cached_indexed_framed_or_told_to_other_sites(office: Office) -> None:
    link = await office.link()
    answers = [
        await office.http.get(link),
        await office.http.post(link, data={"form": "json"}),
        await office.http.get("/evidence/nothing"),
    ]

    for answer in answers:
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert "noindex" in answer.headers["x-robots-tag"]
        assert answer.headers["x-content-type-options"] == "nosniff"
        policy = answer.headers["content-security-policy"]
        assert policy.startswith("default-src 'none'")
        assert "frame-ancestors 'none'" in policy
    assert 'filename="consent-passport-' in answers[1].headers["content-disposition"]
    assert CONTACT.e164[1:] not in answers[1].headers["content-disposition"]


async def test_the_pages_own_style_is_allowed_by_its_policy(office: Office) -> None:
    page = await office.http.get(await office.link())

    style = page.text.partition("<style>")[2].partition("</style>")[0]
    digest = base64.b64encode(sha256(style.encode()).digest()).decode()
    assert f"'sha256-{digest}'" in page.headers["content-security-policy"]


async def test_after_ten_minutes_the_link_has_expired(office: Office) -> None:
    link = await office.link()
    await office.http.post(link, data={"form": "pdf"})
    office.clock.advance(LIVES)

    for answer in (await office.http.get(link), await office.http.post(link)):
        assert answer.status_code == 410
        assert "expired" in answer.text
        assert str(CONTACT) not in answer.text


@pytest.mark.parametrize(
    "forge",
    [
        lambda link: link[:-1] + ("0" if link[-1] != "0" else "1"),
        lambda link: link[:10] + ("A" if link[10] != "A" else "B") + link[11:],
        lambda link: link.partition(".")[0],
        lambda link: link + "0",
        lambda _: "/evidence/" + "x" * 5000,
        lambda _: "/evidence/%00.%FF",
        lambda _: "/evidence/..",
        lambda _: "/evidence/é.memory.ß",
    ],
    ids=["signature", "words", "unsigned", "longer", "huge", "bytes", "dots", "letters"],
)
async def test_a_forged_link_opens_one_plain_page(
    office: Office, forge: Callable[[str], str]
) -> None:
    link = forge(await office.link())

    for answer in (await office.http.get(link), await office.http.post(link)):
        assert answer.status_code == 404
        assert str(CONTACT) not in answer.text
    assert "evidence.viewed" not in office.verbs()


async def test_a_link_of_another_workspace_opens_nothing(office: Office) -> None:
    link = await office.link()

    async with _client(office.ports, lambda: ELSEWHERE) as http:
        answer = await http.get(link)

    assert answer.status_code == 404


async def test_before_the_workspace_is_known_there_is_nothing(office: Office) -> None:
    link = await office.link()

    async with _client(office.ports, lambda: None) as http:
        assert (await http.get(link)).status_code == 404


async def test_a_link_dies_with_the_right_to_see(office: Office) -> None:
    link = await office.link()
    office.chat.around.members = {DESK: set()}

    page, download = await office.http.get(link), await office.http.post(link)

    assert (page.status_code, download.status_code) == (403, 403)
    assert str(CONTACT) not in page.text
    assert "<#" not in page.text


async def test_somebody_outside_the_channel_is_not_even_given_a_link(office: Office) -> None:
    with pytest.raises(NotPermitted):
        await offer_evidence(office.ports, tenant=TENANT, user=SAM, contact=CONTACT)

    assert office.verbs() == []


async def test_a_link_that_is_opened_too_often_asks_to_wait(office: Office) -> None:
    link = await office.link()

    answers = [await office.http.get(link) for _ in range(25)]

    assert [answer.status_code for answer in answers].count(429) == 5


async def test_each_link_opens_its_own_contact(office: Office) -> None:
    offer = await offer_evidence(office.ports, tenant=TENANT, user=MAYA, contact=OTHER_CONTACT)

    answer = await office.http.post(offer.url.removeprefix(ADDRESS), data={"form": "json"})

    document = json.loads(answer.content)
    assert document["contact"]["number"] == OTHER_CONTACT.e164
    assert (document["records"], document["texts_from_them"]) == ([], [])
    assert CONTACT.e164 not in answer.text


async def test_a_body_that_is_no_button_is_refused(office: Office) -> None:
    answer = await office.http.post(await office.link(), content=b"x" * 2000)

    assert answer.status_code == 404
    assert "passport.made" not in office.verbs()


async def test_no_log_line_holds_a_number_a_name_or_the_link(office: Office) -> None:
    link = await office.link()
    with structlog.testing.capture_logs() as lines:
        await office.http.get(link)
        await office.http.post(link, data={"form": "pdf"})
        await office.http.get(link[:-1])

    said = str(lines)
    assert "passport.made" in said
    assert "evidence.refused" in said
    for secret in (CONTACT.e164, "Maya", link, "What time?"):
        assert secret not in said


def _client(ports: Ports, tenant: Callable[[], TenantId | None]) -> httpx.AsyncClient:
    app = Starlette(routes=evidence.routes(ports, tenant=tenant))
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=ADDRESS)


def _ports(store: Store, clock: MemoryClock, chat: MemoryChat) -> Ports:
    return Ports(
        clock=clock,
        keys=MemoryKeys(),
        store=store,
        queue=MemoryQueue(),
        chat=chat,
        sms=MemorySms(clock),
        house=House(
            brand=BRAND,
            support_contact="(415) 555-0100",
            undo=timedelta(0),
            default_channel=DESK,
            admins=frozenset(),
            public_url=ADDRESS,
        ),
    )
