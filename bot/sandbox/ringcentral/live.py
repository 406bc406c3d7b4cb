"""What the sandbox page watches: a stream that says when the phones changed, and the pictures."""

import asyncio
import ipaddress
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse

if TYPE_CHECKING:
    from bot.sandbox.ringcentral.world import RingCentralWorld

HEARTBEAT_SECONDS = 15.0
COALESCE_SECONDS = 0.05


def is_local(request: Request) -> bool:
    """Whether the request comes from this machine."""
    if request.client is None:
        return True
    try:
        return ipaddress.ip_address(request.client.host).is_loopback
    except ValueError:
        return request.client.host in {"localhost", "testclient"}


def stream(world: "RingCentralWorld") -> Callable[[Request], Awaitable[Response]]:
    """Return the endpoint of server-sent events: one at once, then one per burst of changes."""

    async def beats() -> AsyncIterator[str]:
        pulse, told = world.phones_changed, -1
        while not pulse.is_closed():
            if told != pulse.count or await pulse.next(HEARTBEAT_SECONDS):
                await asyncio.sleep(COALESCE_SECONDS)
                if pulse.is_closed():
                    return
                told = pulse.count
                yield 'data: {"kind":"changed"}\n\n'
            else:
                yield ": still here\n\n"

    async def endpoint(request: Request) -> Response:
        if not is_local(request):
            return JSONResponse({"error": "the control plane is for this machine only"}, 403)
        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        return StreamingResponse(beats(), media_type="text/event-stream", headers=headers)

    return endpoint


def media(world: "RingCentralWorld") -> Callable[[Request], Awaitable[Response]]:
    """Return the endpoint of attachments, which run no script whatever they are."""

    async def endpoint(request: Request) -> Response:
        message = world.store.get(request.path_params["message"])
        parts = message.attachments if message else []
        part = next((one for one in parts if one.id == request.path_params["part"]), None)
        if part is None or not is_local(request):
            return JSONResponse({"error": "no such attachment"}, 404)
        headers = {
            "Content-Security-Policy": "default-src 'none'; sandbox",
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "no-store",
        }
        return Response(part.media.content, media_type=part.media.content_type, headers=headers)

    return endpoint
