"""The handshake with a webhook: an empty POST whose `Validation-Token` must come back.

One rule: status 200, the same token, JSON as type, and at most 1024 bytes with all headers.
"""

import asyncio
from dataclasses import dataclass

import aiohttp

from bot.sandbox.ringcentral.problems import Refusal

LARGEST_ANSWER = 1024


@dataclass(frozen=True, slots=True)
class Shaken:
    """How a handshake went; `refusal` is None when it went well."""

    refusal: Refusal | None
    status: int | None
    milliseconds: int


async def shake_hands(
    address: str, *, token: str | None, validation: str, seconds: float
) -> Shaken:
    """Call the address and judge its answer."""
    headers = {"Validation-Token": validation, "User-Agent": "RingCentral-Webhook/8.3"}
    if token:
        headers["Verification-Token"] = token
    loop = asyncio.get_running_loop()
    started = loop.time()
    limit = aiohttp.ClientTimeout(total=seconds)
    status: int | None = None
    refusal: Refusal | None
    try:
        async with (
            aiohttp.ClientSession(timeout=limit) as session,
            session.post(address, data=b"", headers=headers, allow_redirects=False) as answer,
        ):
            status = answer.status
            refusal = _judge(answer, await answer.read(), validation)
    except aiohttp.ClientSSLError:
        refusal = Refusal(400, "SUB-524", "WebHook certificate is invalid")
    except (TimeoutError, aiohttp.ClientError):
        refusal = Refusal(400, "SUB-521", "WebHook is not reachable")
    return Shaken(refusal, status, int((loop.time() - started) * 1000))


def _judge(answer: aiohttp.ClientResponse, body: bytes, validation: str) -> Refusal | None:
    if answer.status != 200:
        return Refusal(400, "SUB-525", "WebHook server response is invalid")
    if answer.headers.get("Validation-Token") != validation:
        return Refusal(400, "SUB-520", "Validation Token is not returned")
    is_json = answer.content_type == "application/json"
    if not is_json or _size(answer, body) > LARGEST_ANSWER:
        return Refusal(400, "SUB-525", "WebHook server response is invalid")
    return None


def _size(answer: aiohttp.ClientResponse, body: bytes) -> int:
    status_line = len(f"HTTP/1.1 {answer.status} {answer.reason}\r\n")
    headers = sum(len(name) + len(value) + 4 for name, value in answer.raw_headers)
    return status_line + headers + 2 + len(body)
