"""The door for Slack: forgeries, junk, replays, storms; nothing is lost, nothing acts twice."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from bot.web.slack_front import MAX_BODY, signed
from tests.builders import CONTACT
from tests.handlers.desk import Desk, opened_desk
from tests.web.slack_caller import (
    FORM,
    JSON,
    OLD_SECRET,
    PAYLOADS,
    SECRET,
    a_command,
    an_event,
    headers,
    opened_door,
    post,
)


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    async with opened_desk() as desk:
        yield desk


@pytest.fixture
async def door(desk: Desk) -> AsyncIterator[httpx.AsyncClient]:
    async with opened_door(desk.app, desk.ports) as client:
        yield client


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
