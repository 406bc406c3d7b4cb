"""The HTTP side of response_urls: no token, JSON in, `ok` out."""

import json
import time
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from bot.sandbox.slack.response_urls import HookError, use_hook
from bot.sandbox.slack.wire import WireRecord, redacted
from bot.sandbox.slack.workspace import Workspace


class HookEndpoint:
    """Answers POSTs to response_urls."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    async def handle(self, request: Request) -> Response:
        """Show, replace or delete a message."""
        started = time.perf_counter()
        raw = await request.body()
        try:
            body: Any = json.loads(raw)
        except ValueError:
            body = None
        failure = None
        response: Response = PlainTextResponse("ok")
        try:
            use_hook(
                self._workspace, request.path_params["id"], request.path_params["secret"], body
            )
        except HookError as exc:
            failure = exc.code
            response = JSONResponse({"ok": False, "error": exc.code}, exc.status)
        self._workspace.record(
            WireRecord(
                self._workspace.clock.now(),
                "hook",
                request.path_params["kind"],
                response.status_code,
                (time.perf_counter() - started) * 1000,
                redacted(body),
                failure or "ok",
                failure,
            )
        )
        return response
