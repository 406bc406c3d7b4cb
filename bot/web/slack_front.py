"""Is this really Slack, and is it whole? Decided on the raw bytes, before anything is parsed.

Rule: one answer for every forgery; nothing is read before the signature holds.
Source: Slack, Verifying requests (`v0`, HMAC-SHA256, 300 seconds).
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import Request

MAX_BODY = 1_000_000
"""Bytes; Slack's largest, a view, stays under 250 kB."""
WINDOW = 300
"""Seconds that a timestamp may be off, either way."""
FORM = "application/x-www-form-urlencoded"
JSON = "application/json"


class Refused(Exception):
    """Not acceptable; carries the HTTP status."""

    def __init__(self, status: int, word: str) -> None:
        super().__init__(word)
        self.status = status
        self.word = word


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One request that Slack made."""

    signature: str
    body: str = field(repr=False)
    """The raw body."""
    json: Mapping[str, Any] | None = field(default=None, repr=False)
    """The body of an event; None for commands and interactions."""
    form: Mapping[str, str] | None = field(default=None, repr=False)
    headers: Mapping[str, str] = field(repr=False)


async def receive(request: Request, *, secrets: Sequence[bytes], now: datetime) -> Delivery:
    """Return the request as a delivery of Slack's.

    Raises:
        Refused: 413 too large, 401 not Slack's or too old, 400 neither form nor JSON in UTF-8.
    """
    raw = await _bounded(request)
    signature = request.headers.get("x-slack-signature", "")
    timestamp = request.headers.get("x-slack-request-timestamp", "")
    if not signed(raw, timestamp=timestamp, signature=signature, secrets=secrets, now=now):
        raise Refused(401, "not signed by Slack")
    return _parsed(raw, signature, request)


def signed(
    raw: bytes, *, timestamp: str, signature: str, secrets: Sequence[bytes], now: datetime
) -> bool:
    """Say whether one of our signing secrets signed these bytes within the window."""
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) <= 12):
        return False
    if abs(now.timestamp() - int(timestamp)) > WINDOW:
        return False
    given = signature.encode("utf-8", "surrogateescape")
    base = b"v0:" + timestamp.encode() + b":" + raw
    holds = False
    for secret in secrets:
        made = b"v0=" + hmac.new(secret, base, hashlib.sha256).hexdigest().encode()
        # Every secret is tried, so that the time says nothing about which one held.
        holds |= hmac.compare_digest(made, given)
    return holds


async def _bounded(request: Request) -> bytes:
    length = request.headers.get("content-length", "")
    if length and (not length.isdigit() or len(length) > 9 or int(length) > MAX_BODY):
        raise Refused(413, "too large")
    buffer = bytearray()
    async for part in request.stream():
        buffer += part
        if len(buffer) > MAX_BODY:
            raise Refused(413, "too large")
    return bytes(buffer)


def _parsed(raw: bytes, signature: str, request: Request) -> Delivery:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    headers = dict(request.headers)
    try:
        body = raw.decode("utf-8")
        if kind == JSON:
            return Delivery(
                signature=signature, body=body, json=_object(json.loads(body)), headers=headers
            )
        if kind == FORM:
            form = dict(parse_qsl(body, keep_blank_values=True, max_num_fields=100))
            if "payload" in form:
                _object(json.loads(form["payload"]))
            return Delivery(signature=signature, body=body, form=form, headers=headers)
    except (ValueError, RecursionError) as exc:
        raise Refused(400, "not readable") from exc
    raise Refused(400, "neither form nor JSON")


def _object(value: Any) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise ValueError("not an object")  # noqa: TRY004 - one kind of error for all junk
    return value
