"""The control API: what the sandbox page and other processes use to be people in the workspace.

It has no login, so it belongs on loopback. State-changing calls must be JSON, which no foreign
web page can send without asking the server first.
"""

import asyncio
import inspect
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from bot.sandbox.slack.divergences import DIVERGENCES
from bot.sandbox.slack.overview import overview
from bot.sandbox.slack.seen import Seen
from bot.sandbox.slack.wire import Json
from bot.sandbox.slack.world import SlackWorld

HEARTBEAT_SECONDS = 15.0
GESTURES = (
    "command",
    "say",
    "mention",
    "click",
    "choose",
    "view_click",
    "view_choose",
    "suggest",
    "submit",
    "close",
    "shortcut",
    "message_shortcut",
    "open_home",
    "edit",
    "delete",
    "react",
    "invite",
    "kick",
)


def control_routes(world: SlackWorld) -> list[BaseRoute]:
    """Return the routes below `/_emu/slack`."""
    control = _Control(world)
    gestures = [
        Route(f"/{name}", control.gesture(getattr(world, name)), methods=["POST"])
        for name in GESTURES
    ]
    return [
        Route("/state", control.state),
        Route("/stream", control.stream),
        Route("/journal", control.journal),
        Route("/divergences", control.divergences),
        Route("/faults", control.add_fault, methods=["POST"]),
        Route("/faults", control.clear_faults, methods=["DELETE"]),
        Route("/clock", control.advance, methods=["POST"]),
        Route("/reset", control.reset, methods=["POST"]),
        *gestures,
    ]


class _Control:
    def __init__(self, world: SlackWorld) -> None:
        self._world = world

    def gesture(
        self, perform: Callable[..., Awaitable[object]]
    ) -> Callable[[Request], Awaitable[Response]]:
        signature = inspect.signature(perform)

        async def endpoint(request: Request) -> Response:
            try:
                bound = signature.bind(**await _json(request))
                outcome = await perform(*bound.args, **bound.kwargs)
            except (ValueError, TypeError) as exc:
                return _refused(exc)
            return JSONResponse(_outcome(outcome))

        return endpoint

    async def state(self, request: Request) -> Response:
        user = request.query_params.get("user", "")
        try:
            return JSONResponse(overview(self._world, user))
        except ValueError as exc:
            return _refused(exc)

    async def stream(self, _request: Request) -> Response:
        return StreamingResponse(
            self._changes(), media_type="text/event-stream", headers={"cache-control": "no-store"}
        )

    async def journal(self, _request: Request) -> Response:
        return JSONResponse([record.as_json() for record in self._world.journal])

    async def divergences(self, _request: Request) -> Response:
        return JSONResponse({"divergences": list(DIVERGENCES), "seen": self._world.surprises})

    async def add_fault(self, request: Request) -> Response:
        try:
            self._world.faults.add(**await _json(request))
        except (ValueError, TypeError) as exc:
            return _refused(exc)
        return JSONResponse({"ok": True})

    async def clear_faults(self, _request: Request) -> Response:
        self._world.faults.clear()
        return JSONResponse({"ok": True})

    async def advance(self, request: Request) -> Response:
        try:
            self._world.clock.advance(float((await _json(request))["advance"]))
        except (ValueError, TypeError, KeyError) as exc:
            return _refused(exc)
        self._world.changed()
        return JSONResponse({"now": self._world.clock.now()})

    async def reset(self, request: Request) -> Response:
        try:
            await _json(request)
        except (ValueError, TypeError) as exc:
            return _refused(exc)
        self._world.restart()
        return JSONResponse({"ok": True})

    async def _changes(self) -> AsyncIterator[str]:
        yield ": hello\n\n"
        told = self._world.version
        while True:
            try:
                async with asyncio.timeout(HEARTBEAT_SECONDS):
                    while told == self._world.version:
                        await self._world.next_change()
            except TimeoutError:
                yield ": still here\n\n"
            else:
                told = self._world.version
                yield 'data: {"kind": "changed"}\n\n'


async def _json(request: Request) -> Json:
    if request.headers.get("content-type", "").partition(";")[0] != "application/json":
        raise ValueError("Send JSON, with the content type application/json.")
    body = await request.json() if await request.body() else {}
    if not isinstance(body, dict):
        raise TypeError("Send a JSON object with the arguments by name.")
    return body


def _outcome(outcome: object) -> Any:
    if isinstance(outcome, Seen):
        return outcome.as_json()
    if isinstance(outcome, str):
        return {"ts": outcome}
    return {"ok": True} if outcome is None else {"options": outcome}


def _refused(exc: Exception) -> Response:
    sentence = f"Missing: {exc.args[0]}." if isinstance(exc, KeyError) else str(exc)
    return JSONResponse({"error": sentence}, 400)
