"""Answers about several resources at once: 207, as multipart or as JSON."""

import json
from collections.abc import Callable
from typing import Any

from bot.sandbox.ringcentral.call import Answer, Call
from bot.sandbox.ringcentral.problems import Refusal

JSON_MULTIPART = "application/vnd.ringcentral.multipart+json"
BOUNDARY = "Boundary_emu_207"


def several(call: Call, ids: list[str], act: Callable[[str], dict[str, Any]]) -> Answer:
    """Do the same to each id and answer about each one by itself."""
    outcomes = [(one, *_outcome(one, act)) for one in ids]
    if JSON_MULTIPART in call.headers.get("accept", ""):
        listed = [
            {"resourceId": one, "status": status, "body": body} for one, status, body in outcomes
        ]
        return Answer(json.dumps(listed).encode(), 207, content_type=JSON_MULTIPART)
    summary = {
        "response": [
            {"href": f"{call.uri.rsplit('/', 1)[0]}/{one}", "status": status}
            for one, status, _ in outcomes
        ]
    }
    parts = [_part(summary), *(_part(body) for _, _, body in outcomes)]
    raw = b"".join(parts) + f"--{BOUNDARY}--\r\n".encode()
    return Answer(raw, 207, content_type=f"multipart/mixed; boundary={BOUNDARY}")


def _outcome(one: str, act: Callable[[str], dict[str, Any]]) -> tuple[int, dict[str, Any]]:
    try:
        return 200, act(one)
    except Refusal as refusal:
        return refusal.status, refusal.body()


def _part(body: dict[str, Any]) -> bytes:
    head = f"--{BOUNDARY}\r\nContent-Type: application/json\r\n\r\n"
    return head.encode() + json.dumps(body).encode() + b"\r\n"
