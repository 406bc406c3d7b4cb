"""Brings commands, interactions and events to the bot: signed HTTP, or a socket if one is open."""

import hashlib
import hmac
import json
import time
import uuid
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlencode

import aiohttp

from bot.sandbox.slack.faults import DELIVERY
from bot.sandbox.slack.sockets import SocketPool
from bot.sandbox.slack.wire import Json, WireRecord, redacted
from bot.sandbox.slack.workspace import Workspace

DEADLINE = 3.0
MAX_REDIRECTS = 2
USER_AGENT = "Slackbot 1.0 (+https://api.slack.com/robots)"
SOCKET_TYPES = {"command": "slash_commands", "interactive": "interactive", "event": "events_api"}


@dataclass(frozen=True)
class Answer:
    """What the bot said, or why nothing was heard.

    `failure` is None or one of Slack's reasons: http_timeout, connection_failed, http_error,
    too_many_redirects. A 2xx answer has no failure.
    """

    status: int | None
    ms: float
    text: str = ""
    content_type: str = ""
    failure: str | None = None
    no_retry: bool = False
    headers: dict[str, str] = field(default_factory=dict)


def signed_headers(secret: str, body: bytes, timestamp: int) -> dict[str, str]:
    """Return the two headers that prove the sender. Source: Slack's v0 signing scheme."""
    base = b"v0:" + str(timestamp).encode() + b":" + body
    digest = hmac.new(secret.encode(), base, hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": str(timestamp), "X-Slack-Signature": f"v0={digest}"}


class Courier:
    """Delivers to one bot and keeps the record of it."""

    def __init__(self, workspace: Workspace, sockets: SocketPool) -> None:
        self._workspace = workspace
        self._sockets = sockets
        self._session: aiohttp.ClientSession | None = None
        self.events_url = ""
        self.signing_secret = ""
        self.clock_skew = 0
        self.socket_mode: bool | None = workspace.manifest.socket_mode

    def by_socket(self) -> bool:
        """Return whether deliveries go through Socket Mode now."""
        if self.socket_mode is None:
            return self._sockets.count > 0
        return self.socket_mode

    async def deliver(
        self, kind: str, payload: Json, *, retry: int = 0, reason: str = ""
    ) -> Answer:
        """Send one command, interactive or event payload and wait at most three seconds."""
        fault = self._workspace.faults.strike(f"{DELIVERY}{kind}")
        if fault and fault.kind == "lose":
            return self._lost(kind, payload, retry)
        if fault and fault.kind == "delay":
            await self._workspace.clock.sleep(fault.seconds)
        started = time.perf_counter()
        way = self._by_socket if self.by_socket() else self._by_http
        answer = await way(kind, payload, retry=retry, reason=reason)
        if fault and fault.kind == "duplicate":
            answer = await way(kind, payload, retry=retry, reason=reason)
        answer = replace(answer, ms=(time.perf_counter() - started) * 1000)
        self._record(kind, payload, answer, retry)
        return answer

    async def aclose(self) -> None:
        """Close the connections to the bot."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _lost(self, kind: str, payload: Json, retry: int) -> Answer:
        """Lose it on the way: an event for good, anything else as if nobody had answered."""
        answer = Answer(None, 0, failure="lost" if kind != "event" else None)
        self._record(kind, payload, replace(answer, failure="lost"), retry)
        return answer

    async def _by_socket(self, kind: str, payload: Json, *, retry: int, reason: str) -> Answer:
        envelope: Json = {
            "type": SOCKET_TYPES[kind],
            "accepts_response_payload": kind != "event",
            "payload": payload,
            "retry_attempt": retry,
            "retry_reason": reason,
        }
        if "event_id" in payload:
            # A retry carries the envelope_id of the first try, and the event_id stays the same.
            envelope["envelope_id"] = str(uuid.uuid5(uuid.NAMESPACE_OID, payload["event_id"]))
        try:
            ack = await self._workspace.clock.within(DEADLINE, self._sockets.ask(envelope))
        except TimeoutError:
            return Answer(None, 0, failure="http_timeout")
        except ConnectionError:
            return Answer(None, 0, failure="connection_failed")
        inner = ack.get("payload")
        text = "" if inner in (None, "", {}) else json.dumps(inner)
        return Answer(200, 0, text, "application/json")

    async def _by_http(self, kind: str, payload: Json, *, retry: int, reason: str) -> Answer:
        if not self.events_url:
            return Answer(None, 0, failure="connection_failed")
        body, content_type = _encoded(kind, payload)
        headers = {
            "User-Agent": USER_AGENT,
            "Accept": "*/*",
            "Content-Type": content_type,
            **signed_headers(self.signing_secret, body, int(time.time()) + self.clock_skew),
        }
        if retry:
            headers |= {"X-Slack-Retry-Num": str(retry), "X-Slack-Retry-Reason": reason}
        try:
            return await self._workspace.clock.within(DEADLINE, self._post(body, headers))
        except TimeoutError:
            return Answer(None, 0, failure="http_timeout")
        except aiohttp.TooManyRedirects:
            return Answer(None, 0, failure="too_many_redirects")
        except (aiohttp.ClientError, OSError):
            return Answer(None, 0, failure="connection_failed")

    async def _post(self, body: bytes, headers: dict[str, str]) -> Answer:
        url = self.events_url
        for _ in range(MAX_REDIRECTS + 1):
            async with self.client().post(
                url, data=body, headers=headers, allow_redirects=False
            ) as response:
                if response.status in {301, 302} and "Location" in response.headers:
                    url = response.headers["Location"]
                    continue
                return Answer(
                    response.status,
                    0,
                    await response.text(errors="replace"),
                    response.content_type,
                    None if response.ok else "http_error",
                    response.headers.get("X-Slack-No-Retry") == "1",
                    headers,
                )
        return Answer(None, 0, failure="too_many_redirects")

    def client(self) -> aiohttp.ClientSession:
        """Return the session that deliveries use; it is closed by `aclose`."""
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar())
        return self._session

    def _record(self, kind: str, payload: Json, answer: Answer, retry: int) -> None:
        name: Any = payload.get("command") or payload.get("type")
        if kind == "event":
            name = payload.get("event", {}).get("type", name)
        headers = {key: value for key, value in answer.headers.items() if key.startswith("X-")}
        if retry:
            headers["X-Slack-Retry-Num"] = str(retry)
        record = WireRecord(
            self._workspace.clock.now(),
            kind,
            str(name),
            answer.status,
            answer.ms,
            redacted(payload),
            redacted(answer.text),
            answer.failure,
            headers,
        )
        self._workspace.record(record)


def _encoded(kind: str, payload: Json) -> tuple[bytes, str]:
    if kind == "event":
        return _compact(payload).encode(), "application/json"
    fields = payload if kind == "command" else {"payload": _compact(payload)}
    return urlencode(fields).encode(), "application/x-www-form-urlencoded"


def _compact(value: Json) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def json_body(answer: Answer) -> Json:
    """Return the JSON object that the bot answered with; empty when it sent none."""
    try:
        body = json.loads(answer.text) if answer.text.strip() else {}
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}
