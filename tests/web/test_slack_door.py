"""The door for Slack: forgeries, junk, replays, storms; nothing is lost, nothing acts twice."""

from __future__ import annotations

import hashlib
import hmac
import io
import json
import logging
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
import structlog
from starlette.applications import Starlette

from bot import logs
from bot.errors import StoreUnavailable
from bot.ports import StoredEvent
from bot.web.slack import routes
from bot.web.slack_front import MAX_BODY, signed
from tests.builders import CONTACT, DESK, MAYA
from tests.handlers.desk import Desk, an_app, opened_desk

SECRET = "8f742231b10e8888abcd99yyyzzz85a5"
OLD_SECRET = "0000000000000000000000000000aaaa"
FORM = "application/x-www-form-urlencoded"
JSON = "application/json"
PAYLOADS = Path(__file__).parents[1] / "payloads" / "slack"


class FullStore:
    """A store that refuses what the door writes, as Redis does when its disk is full."""

    def __init__(self, desk: Desk) -> None:
        self._store = desk.store

    async def keep_event(self, event: StoredEvent) -> bool:
        raise StoreUnavailable("Redis refuses writes.", detail="OOM")

    async def allow(self, *_: object, **__: object) -> bool:
        raise StoreUnavailable("Redis refuses writes.", detail="OOM")

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    async with opened_desk() as desk:
        yield desk


@pytest.fixture
async def door(desk: Desk) -> AsyncIterator[httpx.AsyncClient]:
    app = Starlette(routes=routes(desk.app, desk.ports, signing_secrets=[SECRET, OLD_SECRET]))
    async with _client(app) as client:
        yield client


@pytest.fixture(params=["json", "console"])
def lines(request: pytest.FixtureRequest) -> Iterator[io.StringIO]:
    """Return what is logged, in each form that a process may log in."""
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    stream = io.StringIO()
    logs.set_up(form=request.param, stream=stream)
    yield stream
    structlog.reset_defaults()
    root.handlers[:] = before
    root.setLevel(level)


def _client(app: Starlette) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://bot.test")


def headers(
    desk: Desk, body: bytes, *, kind: str = FORM, secret: str = SECRET, off: int = 0
) -> dict[str, str]:
    """Return what Slack sends along, `off` seconds away from now."""
    timestamp = str(int(desk.now.timestamp()) + off)
    digest = hmac.new(secret.encode(), f"v0:{timestamp}:".encode() + body, hashlib.sha256)
    return {
        "content-type": kind,
        "x-slack-request-timestamp": timestamp,
        "x-slack-signature": f"v0={digest.hexdigest()}",
    }


def a_command(desk: Desk, text: str = "help", **fields: str) -> bytes:
    return urlencode(
        {
            "team_id": desk.tenant,
            "channel_id": DESK,
            "user_id": MAYA,
            "command": "/text",
            "text": text,
            "api_app_id": "A0EMU",
            "trigger_id": "1.2.abc",
            "response_url": "http://127.0.0.1:9/commands/T0/1/x",
        }
        | fields
    ).encode()


def an_event(desk: Desk, **fields: Any) -> bytes:
    body = json.loads((PAYLOADS / "app_home_opened.json").read_text())
    return json.dumps(body | {"team_id": desk.tenant} | fields).encode()


async def post(door: httpx.AsyncClient, body: bytes, sent: dict[str, str]) -> httpx.Response:
    return await door.post("/slack/events", content=body, headers=sent)


def test_slacks_published_vector_holds() -> None:
    body = (PAYLOADS / "signature_vector.txt").read_bytes().strip()

    assert signed(
        body,
        timestamp="1531420618",
        signature="v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
        secrets=[SECRET.encode()],
        now=datetime.fromtimestamp(1531420618, UTC),
    )


async def test_a_signed_command_is_answered(desk: Desk, door: httpx.AsyncClient) -> None:
    body = a_command(desk)

    answer = await post(door, body, headers(desk, body))

    assert answer.status_code == 200
    assert answer.json()["response_type"] == "ephemeral"


async def test_both_secrets_hold_while_one_is_replaced(desk: Desk, door: httpx.AsyncClient) -> None:
    body = a_command(desk)

    assert (await post(door, body, headers(desk, body, secret=OLD_SECRET))).status_code == 200


@pytest.mark.parametrize("off", [-301, 301])
async def test_a_stale_or_early_request_is_refused(
    desk: Desk, door: httpx.AsyncClient, off: int
) -> None:
    body = a_command(desk)

    assert (await post(door, body, headers(desk, body, off=off))).status_code == 401


@pytest.mark.parametrize("off", [-299, 299])
async def test_a_clock_that_is_almost_right_is_taken(
    desk: Desk, door: httpx.AsyncClient, off: int
) -> None:
    body = a_command(desk)

    assert (await post(door, body, headers(desk, body, off=off))).status_code == 200


@pytest.mark.parametrize(
    "forged",
    [
        {"x-slack-signature": "v0=" + "0" * 64},
        {"x-slack-signature": ""},
        {"x-slack-signature": "v0=é"},
        {"x-slack-request-timestamp": "now"},
        {"x-slack-request-timestamp": ""},
        {"x-slack-request-timestamp": "²²²"},
        {"x-slack-request-timestamp": "-1"},
        {"x-slack-request-timestamp": "9" * 40},
    ],
)
async def test_a_forgery_is_refused_before_anything_is_read(
    desk: Desk, door: httpx.AsyncClient, forged: dict[str, str]
) -> None:
    body = an_event(desk)
    sent = headers(desk, body, kind=JSON) | forged

    answer = await door.post(
        "/slack/events",
        content=body,
        headers={name: value.encode("utf-8") for name, value in sent.items()},  # type: ignore[arg-type]  # raw bytes on purpose
    )

    assert answer.status_code == 401
    assert desk.queue.waiting == []


async def test_a_changed_body_is_refused(desk: Desk, door: httpx.AsyncClient) -> None:
    body = a_command(desk)

    answer = await post(door, body + b"x", headers(desk, body))

    assert answer.status_code == 401


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (JSON, b"{"),
        (JSON, b"\xff\xfe"),
        (JSON, b"[1]"),
        (JSON, b"null"),
        (JSON, b"[" * 100_000),
        (FORM, b"payload=%7B"),
        (FORM, b"\xff\xfe"),
        (FORM, b"payload=[]"),
        ("text/plain", b"hello"),
        ("", b""),
        (JSON, b'{"type":"event_callback"}'),
        (JSON, b'{"type":"event_callback","event_id":5,"team_id":{}}'),
    ],
)
async def test_signed_junk_is_a_400_without_a_traceback(
    desk: Desk, door: httpx.AsyncClient, kind: str, body: bytes
) -> None:
    assert (await post(door, body, headers(desk, body, kind=kind))).status_code == 400


async def test_too_much_is_refused_unread(desk: Desk, door: httpx.AsyncClient) -> None:
    body = b"x" * (MAX_BODY + 1)

    assert (await post(door, body, headers(desk, body))).status_code == 413


@pytest.mark.parametrize(
    "payload", [{"type": "something_new"}, {"type": "block_actions", "actions": []}]
)
async def test_what_slack_adds_one_day_is_never_a_404(
    desk: Desk, door: httpx.AsyncClient, payload: dict[str, Any]
) -> None:
    body = json.dumps(payload).encode()

    assert (await post(door, body, headers(desk, body, kind=JSON))).status_code == 200


async def test_the_address_check_is_answered(desk: Desk, door: httpx.AsyncClient) -> None:
    body = json.dumps({"type": "url_verification", "challenge": "3eZbrw1a"}).encode()

    answer = await post(door, body, headers(desk, body, kind=JSON))

    assert answer.json() == {"challenge": "3eZbrw1a"}


async def test_a_replay_is_answered_without_acting_again(
    desk: Desk, door: httpx.AsyncClient
) -> None:
    await desk.answers()
    body = a_command(desk, f"{CONTACT.national} Your table is ready")
    sent = headers(desk, body)

    first = await post(door, body, sent)
    second = await post(door, body, sent)

    assert "blocks" in first.json()
    assert (second.status_code, second.text) == (200, "")
    assert len((await desk.file()).texts) == 1


async def test_an_event_is_kept_before_it_is_acknowledged_and_once(
    desk: Desk, door: httpx.AsyncClient
) -> None:
    body = an_event(desk)

    first = await post(door, body, headers(desk, body, kind=JSON))
    again = await post(door, body, headers(desk, body, kind=JSON, off=1))

    assert (first.status_code, again.status_code) == (200, 200)
    kept = await desk.store.event(desk.tenant, "Ev0EXAMPLE01")
    assert kept is not None
    assert kept.payload["type"] == "event_callback"
    assert [wake.ids for wake in desk.queue.waiting] == [(desk.tenant, "Ev0EXAMPLE01")]


async def test_in_a_shared_channel_the_event_belongs_to_our_workspace(
    desk: Desk, door: httpx.AsyncClient
) -> None:
    body = an_event(desk, team_id="T0OTHER", authorizations=[{"team_id": desk.tenant}])

    await post(door, body, headers(desk, body, kind=JSON))

    assert await desk.store.event(desk.tenant, "Ev0EXAMPLE01") is not None


async def test_an_event_that_cannot_be_kept_is_asked_for_again(desk: Desk) -> None:
    ports = replace(desk.ports, store=FullStore(desk))
    app = Starlette(routes=routes(desk.app, ports, signing_secrets=[SECRET]))
    body = an_event(desk)

    async with _client(app) as door:
        answer = await post(door, body, headers(desk, body, kind=JSON))

    assert answer.status_code == 503


async def test_without_a_store_a_command_that_needs_none_is_still_answered(desk: Desk) -> None:
    ports = replace(desk.ports, store=FullStore(desk))
    app = Starlette(routes=routes(desk.app, ports, signing_secrets=[SECRET]))
    body = a_command(desk)

    async with _client(app) as door:
        answer = await post(door, body, headers(desk, body))

    assert answer.status_code == 200
    assert "blocks" in answer.json()


async def test_a_private_answer_goes_to_slacks_address_only(
    desk: Desk, door: httpx.AsyncClient
) -> None:
    body = a_command(desk, response_url="https://evil.example/x")

    assert (await post(door, body, headers(desk, body))).status_code == 400


async def test_a_workspace_that_we_do_not_know_gets_a_sentence(
    desk: Desk, door: httpx.AsyncClient
) -> None:
    body = a_command(desk, team_id="T0OTHER")

    answer = await post(door, body, headers(desk, body))

    assert "not set up in this workspace" in answer.json()["text"]


async def test_a_fault_of_ours_gives_a_reference_and_no_details(
    desk: Desk, lines: io.StringIO
) -> None:
    class BrokenKeys:
        def contact_key(self, *_: object) -> str:
            raise RuntimeError("the secret plan")

    broken = replace(desk.ports, keys=BrokenKeys())  # type: ignore[arg-type]  # broken on purpose
    app = an_app(broken, desk.clients)
    body = a_command(desk, f"{CONTACT.national} my very private words")

    async with _client(Starlette(routes=routes(app, broken, signing_secrets=[SECRET]))) as faulty:
        answer = await post(faulty, body, headers(desk, body))

    assert answer.status_code == 200
    assert "Reference" in answer.json()["text"]
    assert "secret plan" not in answer.text
    assert "trigger.failed" in lines.getvalue()
    assert "contact_key" in lines.getvalue()
    assert "my very private words" not in lines.getvalue()
    assert "555" not in lines.getvalue()


@pytest.mark.parametrize("path", sorted(PAYLOADS.glob("*.json")), ids=lambda path: path.stem)
async def test_every_shape_of_payload_is_answered(
    desk: Desk, door: httpx.AsyncClient, path: Path
) -> None:
    payload = json.loads(path.read_text()) | {"team_id": desk.tenant}
    if "team" in payload:
        payload["team"] = {"id": desk.tenant}
    event = payload["type"] == "event_callback"
    body = (
        json.dumps(payload).encode()
        if event
        else urlencode({"payload": json.dumps(payload)}).encode()
    )

    answer = await post(door, body, headers(desk, body, kind=JSON if event else FORM))

    assert answer.status_code == 200
