"""The gate of the API: journal, faults, authentication, rate limits, rights, then the endpoint."""

import asyncio
import re
import uuid
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.types import Receive, Scope, Send

from bot.sandbox.ringcentral import problems
from bot.sandbox.ringcentral.call import JSON_TYPE, Answer, Call
from bot.sandbox.ringcentral.clock import stamp
from bot.sandbox.ringcentral.faults import Fault
from bot.sandbox.ringcentral.journal import masked_body, masked_headers, masked_pairs, shown_answer
from bot.sandbox.ringcentral.problems import Refusal
from bot.sandbox.ringcentral.wire import drop_connection, send_answer, send_half, wait_for_hang_up

if TYPE_CHECKING:
    from bot.sandbox.ringcentral.world import RingCentralWorld

Handler = Callable[[Call], Awaitable[Answer]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """One method and path of the API, and what a caller needs for it.

    Attributes:
        scope: What the app needs; empty for nothing.
        permission: What the user needs; empty for nothing.
        needs_token: False for the token endpoints themselves.
        token_in_query: Whether `?access_token=` is taken, as for attachments.
        own_only: Whether other extensions of the account are out of reach.
    """

    method: str
    pattern: re.Pattern[str]
    group: str
    handler: Handler
    scope: str = ""
    permission: str = ""
    needs_token: bool = True
    token_in_query: bool = False
    own_only: bool = True


class Gate:
    """ASGI application in front of all endpoints."""

    def __init__(self, world: "RingCentralWorld", endpoints: list[Endpoint]) -> None:
        self._world = world
        self._endpoints = endpoints

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or fail to as the faults want it."""
        request = Request(scope, receive)
        raw = await request.body()
        world = self._world
        world.base_url = world.base_url or str(request.base_url).rstrip("/")
        call = _call(world, request, raw)
        entry = _entry(call)
        world.remember(entry)
        try:
            answer = await self._answer(call, entry, receive)
            if answer is None:
                await drop_connection(send)
            elif call.fault_after == "half_body":
                await send_half(send, answer)
            else:
                await send_answer(send, answer)
        finally:
            entry["faults"] = call.faults
            world.changed()

    async def _answer(self, call: Call, entry: dict[str, Any], receive: Receive) -> Answer | None:
        fault = call.fault("status", "slow", "hang", "reset")
        if fault is not None:
            if fault.kind == "reset":
                return None
            if fault.kind == "hang":
                await wait_for_hang_up(receive, call.world.stopping)
                return None
            if fault.kind == "slow":
                await _pause(call.world, 5.0 if fault.seconds is None else fault.seconds)
        answer = (
            _broken(fault) if fault and fault.kind == "status" else await self._serve(call, entry)
        )
        answer.headers.setdefault("RCRequestId", _request_id(call.world))
        entry["status"] = answer.status
        entry["answer"] = shown_answer(answer.body, is_json=answer.content_type == JSON_TYPE)
        return await _spoiled(call, answer) if answer.status < 400 else answer

    async def _serve(self, call: Call, entry: dict[str, Any]) -> Answer:
        headers: dict[str, str] = {}
        try:
            endpoint = self._find(call)
            entry["group"] = endpoint.group
            _authenticate(call, endpoint)
            entry["extension"] = call.session.extension_id if call.session else None
            headers = _count(call, endpoint)
            _check_rights(call, endpoint)
            answer = await endpoint.handler(call)
        except Refusal as refusal:
            entry["code"] = refusal.code
            answer = Answer(refusal.body(), refusal.status, dict(refusal.headers))
        answer.headers = {**headers, **answer.headers}
        return answer

    def _find(self, call: Call) -> Endpoint:
        matches = [(one, one.pattern.fullmatch(call.path)) for one in self._endpoints]
        known = [(one, match) for one, match in matches if match]
        for endpoint, match in known:
            if endpoint.method == call.method:
                call.params = match.groupdict()
                return endpoint
        if known:
            raise Refusal(405, "CMN-105", "Method not allowed")
        raise Refusal(404, "CMN-120", "Invalid URI")


def _call(world: "RingCentralWorld", request: Request, raw: bytes) -> Call:
    query = parse_qsl(request.url.query, keep_blank_values=True)
    tunnelled = next((value for key, value in query if key == "_method"), "")
    method = request.headers.get("X-HTTP-Method-Override") or tunnelled or request.method
    return Call(
        world=world,
        method=method.upper(),
        path=request.url.path,
        query=query,
        headers=request.headers,
        raw=raw,
    )


def _entry(call: Call) -> dict[str, Any]:
    return {
        "at": stamp(call.now),
        "method": call.method,
        "path": call.path,
        "query": masked_pairs(call.query),
        "headers": masked_headers(call.headers.items()),
        "body": masked_body(call.raw, call.headers.get("content-type", "")),
        "status": None,
        "code": None,
        "answer": None,
        "group": None,
        "extension": None,
        "faults": [],
    }


def _authenticate(call: Call, endpoint: Endpoint) -> None:
    if not endpoint.needs_token:
        return
    scheme, _, token = call.headers.get("authorization", "").partition(" ")
    if not scheme and endpoint.token_in_query:
        scheme, token = "bearer", call.one("access_token")
    if not scheme or not token:
        raise Refusal(401, "CMN-405", "Login to extension required")
    if scheme.lower() != "bearer":
        raise Refusal(401, "OAU-151", "Authorization method not supported")
    call.session = call.world.tokens.session_of(token.strip(), call.now)
    if call.world.extensions[call.session.extension_id].status != "Enabled":
        raise Refusal(401, "OAU-236", "Extension is disabled")


def _count(call: Call, endpoint: Endpoint) -> dict[str, str]:
    user = call.session.extension_id if call.session else ""
    app = call.session.client_id if call.session else call.world.app.client_id
    return call.world.rates.count(user=user, app=app, group=endpoint.group, now=call.now)


def _check_rights(call: Call, endpoint: Endpoint) -> None:
    if call.session is None:
        return
    if endpoint.scope and endpoint.scope not in {*call.session.scope} & {*call.world.app.scopes}:
        raise problems.lacks_scope(endpoint.scope)
    user = call.world.extensions[call.session.extension_id]
    if endpoint.permission and endpoint.permission not in user.permissions:
        raise problems.lacks_permission(endpoint.permission)
    if call.params.get("account", "~") not in {"~", call.world.account}:
        raise problems.not_found("accountId")
    named = call.params.get("extension", "~")
    if named not in {"~", *call.world.extensions}:
        raise problems.not_found("extensionId")
    if endpoint.own_only and named not in {"~", user.id}:
        raise problems.other_extension(endpoint.permission or "ReadExtensions")


def _broken(fault: Fault) -> Answer:
    headers = {} if fault.retry_after is None else {"Retry-After": str(fault.retry_after)}
    if fault.html:
        page = f"<html><body><h1>{fault.status}</h1></body></html>".encode()
        return Answer(page, fault.status, headers, "text/html")
    return Answer(Refusal(fault.status, fault.code, fault.message).body(), fault.status, headers)


async def _spoiled(call: Call, answer: Answer) -> Answer | None:
    fault = call.fault(
        "accept_then_lose",
        "accept_then_500",
        "slow_answer",
        "half_body",
        "empty_200",
        "non_json_200",
    )
    if fault is None:
        return answer
    if fault.kind == "accept_then_lose":
        await _pause(call.world, fault.seconds or 0.0)
        return None
    if fault.kind == "slow_answer":
        await _pause(call.world, 5.0 if fault.seconds is None else fault.seconds)
    if fault.kind == "half_body":
        call.fault_after = fault.kind
    return _replaced(fault, answer)


def _replaced(fault: Fault, answer: Answer) -> Answer:
    if fault.kind == "accept_then_500":
        refusal = Refusal(500, "CMN-203", "Internal Server Error")
        return Answer(refusal.body(), 500, answer.headers)
    if fault.kind == "empty_200":
        return Answer(None, 200, answer.headers)
    if fault.kind == "non_json_200":
        return Answer(b"<html>All is well.</html>", 200, answer.headers, "text/html")
    return answer


async def _pause(world: "RingCentralWorld", seconds: float) -> None:
    try:
        await asyncio.wait_for(world.stopping.wait(), seconds)
    except TimeoutError:
        return


def _request_id(world: "RingCentralWorld") -> str:
    return str(uuid.UUID(int=world.rng.getrandbits(128), version=4))
