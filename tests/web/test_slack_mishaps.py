"""What the door answers when something is wrong with us, or with what Slack sends."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
import structlog

from bot import logs
from bot.conversations.contact_file import ContactFile
from bot.errors import StoreUnavailable
from bot.ports import StoredEvent
from tests.builders import CONTACT
from tests.handlers.desk import Desk, an_app, opened_desk
from tests.web.slack_caller import (
    FORM,
    JSON,
    PAYLOADS,
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


class FullStore:
    """A store that refuses what the door writes, as Redis does when its disk is full."""

    def __init__(self, desk: Desk) -> None:
        self._store = desk.store

    async def keep_event(self, event: StoredEvent) -> bool:
        raise StoreUnavailable("Redis refuses writes.", detail="OOM")

    async def allow(self, *_: object, **__: object) -> bool:
        raise StoreUnavailable("Redis refuses writes.", detail="OOM")

    async def commit(self, *_: object, **__: object) -> ContactFile:
        raise StoreUnavailable("Redis refuses writes: nothing was kept.", detail="OOM")

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)


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


async def test_an_event_that_cannot_be_kept_is_asked_for_again(desk: Desk) -> None:
    ports = replace(desk.ports, store=FullStore(desk))
    body = an_event(desk)

    async with opened_door(desk.app, ports) as door:
        answer = await post(door, body, headers(desk, body, kind=JSON))

    assert answer.status_code == 503


async def test_without_a_store_a_command_that_needs_none_is_still_answered(desk: Desk) -> None:
    ports = replace(desk.ports, store=FullStore(desk))
    body = a_command(desk)

    async with opened_door(desk.app, ports) as door:
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

    async with opened_door(app, broken) as faulty:
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


async def test_without_a_store_a_draft_is_refused_in_words(desk: Desk) -> None:
    full = replace(desk.ports, store=FullStore(desk))
    body = a_command(desk, f"{CONTACT.national} Your table is ready")

    async with opened_door(an_app(full, desk.clients), full) as door:
        answer = await post(door, body, headers(desk, body))

    assert answer.json()["text"] == "Redis refuses writes: nothing was kept."


async def test_a_trigger_that_is_too_old_is_explained(desk: Desk, door: httpx.AsyncClient) -> None:
    body = a_command(desk, "")

    answer = await post(door, body, headers(desk, body))

    assert "Slack closed the window before it opened" in answer.json()["text"]
