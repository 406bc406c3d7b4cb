"""Calling the door as Slack does, or as somebody who would like to be Slack."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import httpx
from slack_bolt.async_app import AsyncApp
from starlette.applications import Starlette

from bot.ports import Ports
from bot.web.slack import routes
from tests.builders import DESK, MAYA
from tests.handlers.desk import Desk

SECRET = "8f742231b10e8888abcd99yyyzzz85a5"
OLD_SECRET = "0000000000000000000000000000aaaa"
FORM = "application/x-www-form-urlencoded"
JSON = "application/json"
PAYLOADS = Path(__file__).parents[1] / "payloads" / "slack"


@asynccontextmanager
async def opened_door(app: AsyncApp, ports: Ports) -> AsyncIterator[httpx.AsyncClient]:
    """Open the door; it takes two secrets, as while one is replaced."""
    door = Starlette(routes=routes(app, ports, signing_secrets=[SECRET, OLD_SECRET]))
    transport = httpx.ASGITransport(app=door)
    async with httpx.AsyncClient(transport=transport, base_url="http://bot.test") as client:
        yield client


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
