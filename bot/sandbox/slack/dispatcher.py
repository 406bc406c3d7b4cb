"""The front of the Web API: the checks every call passes, in the order that Slack makes them.

Request form, token, token type, scope, rate limit, arguments, and only then the method itself.
"""

import asyncio
import json
import math
import time
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from bot.sandbox.slack.api_errors import ApiError
from bot.sandbox.slack.arguments import Arguments
from bot.sandbox.slack.faults import AFTER_PERFORMING, Fault
from bot.sandbox.slack.method_cards import METHODS, MethodCard, allowed_errors
from bot.sandbox.slack.methods import chat, conversations, members, session, views
from bot.sandbox.slack.people import Channel
from bot.sandbox.slack.wire import Json, WireRecord, redacted
from bot.sandbox.slack.world import SlackWorld

Method = Callable[[SlackWorld, Arguments], Json]
TABLE: dict[str, Method] = {
    **chat.TABLE,
    **conversations.TABLE,
    **members.TABLE,
    **session.TABLE,
    **views.TABLE,
}
_SCOPE_PREFIX = {"channel": "channels", "group": "groups", "im": "im", "mpim": "mpim"}


class Dispatcher:
    """Answers `/api/{method}`."""

    def __init__(self, world: SlackWorld) -> None:
        self._world = world

    async def handle(self, request: Request) -> Response:
        """Answer one call, faults included, and write it into the journal."""
        world = self._world
        if not world.base_url:
            world.base_url = str(request.base_url).rstrip("/")
        started = time.perf_counter()
        method = request.path_params["method"].strip("/")
        values: Json = {}
        fault = world.faults.strike(method)
        if fault and fault.kind == "hang":
            await world.clock.sleep(fault.seconds)
        if fault and fault.kind not in AFTER_PERFORMING | {"hang"}:
            response = await _broken(request, fault)
        else:
            response, values = await self._answer(request, method)
            if fault and fault.kind in AFTER_PERFORMING:
                response = await _broken(request, fault, response)
        self._record(method, values, response, started, fault)
        return response

    async def _answer(self, request: Request, method: str) -> tuple[Response, Json]:
        values: Json = {}
        try:
            values, token = await _read(request, METHODS.get(method))
            card = self._admit(method, token, values)
            arguments = Arguments(values)
            arguments.require(*card.required)
            body = TABLE[method](self._world, arguments)
            response: Response = JSONResponse({"ok": True, **body})
        except _TooMany as exc:
            response = _ratelimited(exc.seconds)
        except ApiError as exc:
            if exc.code not in allowed_errors(method):
                raise RuntimeError(f"{method} must not answer {exc.code}.") from exc
            response = JSONResponse(exc.as_json())
        response.headers["content-type"] = "application/json; charset=utf-8"
        response.headers["x-slack-req-id"] = self._world.ids.hexadecimal()
        self._add_scopes(response, method)
        return response, values

    def _admit(self, method: str, token: str, values: Mapping[str, Any]) -> MethodCard:
        world = self._world
        card = METHODS.get(method)
        if card is None:
            raise ApiError("unknown_method")
        if not token:
            raise ApiError("not_authed")
        if token not in {world.bot_token, world.app_token}:
            raise ApiError("invalid_auth")
        if world.revoked:
            raise ApiError("account_inactive")
        if card.app_token != (token == world.app_token):
            raise ApiError("not_allowed_token_type")
        self._check_scope(card, values)
        channel = str(values.get("channel") or "") or None
        wait = world.rate_limits.wait(method, card.tier, channel, world.clock.now())
        if wait is not None:
            raise _TooMany(wait)
        return card

    def _check_scope(self, card: MethodCard, values: Mapping[str, Any]) -> None:
        manifest = self._world.manifest
        if manifest.scopes is None or not card.scopes:
            return
        channel = self._world.channels.get(str(values.get("channel") or ""))
        needed = _fitting(card.scopes, channel)
        if not any(manifest.grants(scope) for scope in needed):
            raise ApiError(
                "missing_scope", needed=needed[0], provided=",".join(sorted(manifest.scopes))
            )

    def _add_scopes(self, response: Response, method: str) -> None:
        card = METHODS.get(method)
        scopes = self._world.manifest.scopes
        granted = _ALL_SCOPES if scopes is None else scopes
        response.headers["x-oauth-scopes"] = ",".join(sorted(granted))
        if card is not None and card.scopes:
            response.headers["x-accepted-oauth-scopes"] = ",".join(card.scopes)

    def _record(
        self, method: str, values: Json, response: Response, started: float, fault: Fault | None
    ) -> None:
        try:
            answer: Any = json.loads(bytes(response.body))
        except ValueError:
            answer = bytes(response.body).decode(errors="replace")
        self._world.record(
            WireRecord(
                self._world.clock.now(),
                "api",
                method,
                response.status_code,
                (time.perf_counter() - started) * 1000,
                redacted(values),
                redacted(answer),
                fault.kind if fault else None,
            )
        )


class _TooMany(Exception):
    def __init__(self, seconds: int) -> None:
        super().__init__(f"Wait {seconds} s.")
        self.seconds = seconds


async def _read(request: Request, card: MethodCard | None) -> tuple[Json, str]:
    """Return the arguments and the token; a token inside a JSON body does not count."""
    values: Json = dict(request.query_params)
    content_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if request.method == "POST" and await request.body():
        if content_type == "application/json":
            posted = _parsed_json(await request.body())
            posted.pop("token", None)
            if card is not None and not card.takes_json:
                posted = {}
            values |= posted
        elif content_type == "application/x-www-form-urlencoded":
            values |= _parsed_form(await request.body())
        elif not content_type:
            raise ApiError("missing_post_type")
        else:
            raise ApiError("invalid_post_type")
    scheme, _, bearer = request.headers.get("authorization", "").partition(" ")
    token = bearer.strip() if scheme.lower() == "bearer" else str(values.get("token") or "")
    return values, token


def _parsed_form(raw: bytes) -> Json:
    try:
        return dict(parse_qsl(raw.decode(), keep_blank_values=True))
    except UnicodeDecodeError:
        raise ApiError("invalid_charset") from None


def _parsed_json(raw: bytes) -> Json:
    try:
        body = json.loads(raw)
    except ValueError:
        raise ApiError("invalid_json") from None
    if not isinstance(body, dict):
        raise ApiError("json_not_object")
    return body


def _fitting(scopes: tuple[str, ...], channel: Channel | None) -> tuple[str, ...]:
    if channel is None:
        return scopes
    prefix = _SCOPE_PREFIX[channel.kind]
    return tuple(scope for scope in scopes if scope.startswith(f"{prefix}:")) or scopes


def _ratelimited(seconds: int) -> Response:
    headers = {"Retry-After": str(math.ceil(seconds))}
    return JSONResponse({"ok": False, "error": "ratelimited"}, 429, headers)


async def _broken(request: Request, fault: Fault, done: Response | None = None) -> Response:
    kind = fault.kind
    if kind == "429":
        return _ratelimited(fault.retry_after)
    if kind in {"500", "502", "503"}:
        return HTMLResponse("<html><body>Server Error</body></html>", int(kind))
    if kind == "html":
        return HTMLResponse("<!DOCTYPE html><html><body>Something went wrong.</body></html>")
    if kind in {"internal_error", "fatal_error"}:
        return JSONResponse({"ok": False, "error": kind})
    if kind == "cut_json" and done is not None:
        half = bytes(done.body)[: len(done.body) // 2]
        return Response(half, media_type="application/json")
    return await _cut(request, done)


async def _cut(request: Request, done: Response | None) -> Response:
    """Cut the connection without a byte of an answer.

    ASGI has no word for that, so this reaches for the transport behind uvicorn's `receive`.

    Raises:
        RuntimeError: under a server whose transport cannot be found.
    """
    cycle = getattr(request.receive, "__self__", None)
    transport = getattr(cycle, "transport", None)
    if transport is None:
        raise RuntimeError("This server gives no access to the connection.")
    transport.abort()
    await asyncio.sleep(0)  # lets the server notice, so that it does not try to answer
    await asyncio.sleep(0)
    return done or Response()


_ALL_SCOPES = frozenset(
    {
        "commands",
        "chat:write.public",
        "app_mentions:read",
        *(scope for card in METHODS.values() for scope in card.scopes),
    }
)
