"""Answers on the wire: whole, half, or none at all."""

import asyncio

from starlette.types import Receive, Send

from bot.sandbox.ringcentral.call import Answer

UNSENDABLE = b"cut\r\nhere"


async def send_answer(send: Send, answer: Answer) -> None:
    """Send an answer as it is."""
    raw = answer.raw()
    await send(_start(answer, len(raw)))
    await send({"type": "http.response.body", "body": raw})


async def send_half(send: Send, answer: Answer) -> None:
    """Promise the whole body, send half of it; the server then cuts the connection."""
    raw = answer.raw()
    await send(_start(answer, len(raw)))
    await send({"type": "http.response.body", "body": raw[: len(raw) // 2], "more_body": True})


async def drop_connection(send: Send) -> None:
    """Make the server close the connection without one byte.

    ASGI has no word for this: an answer that began but cannot be written leaves the server no
    other way.
    """
    try:
        await send(
            {"type": "http.response.start", "status": 200, "headers": [(b"x-cut", UNSENDABLE)]}
        )
    except RuntimeError:
        return


async def wait_for_hang_up(receive: Receive, stopping: asyncio.Event) -> None:
    """Wait until the client gives up or the world stops."""
    gone = asyncio.ensure_future(receive())
    stopped = asyncio.ensure_future(stopping.wait())
    _, pending = await asyncio.wait({gone, stopped}, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()


def _start(answer: Answer, length: int) -> dict[str, object]:
    headers = {**answer.headers}
    if answer.status not in {204, 304}:
        headers["Content-Type"] = answer.content_type
        headers["Content-Length"] = str(length)
    return {
        "type": "http.response.start",
        "status": answer.status,
        "headers": [
            (k.lower().encode(), v.encode("latin-1", "replace")) for k, v in headers.items()
        ],
    }
