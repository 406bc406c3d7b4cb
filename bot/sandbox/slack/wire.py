"""The record of everything that crossed the wire, without any secret in it."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

Json = dict[str, Any]

_TOKEN = re.compile(r"\bx(?:ox[a-z]|app)[-.][A-Za-z0-9.-]+")
_HOOK = re.compile(r"(/_hooks/[a-z]+/[^/\s]+/[^/\s]+/)[^/\s\"]+")
_TICKET = re.compile(r"(ticket=)[^&\s\"]+")
_SECRET_KEYS = frozenset({"token", "bot_access_token", "refresh_token"})


@dataclass(frozen=True)
class WireRecord:
    """One API call, delivery or use of a response_url.

    `kind` is api, command, interactive, event, socket or hook; `at` is the emulator's time in
    seconds; `ms` is how long the answer took; `status` is None when there was no answer.
    """

    at: float
    kind: str
    method: str
    status: int | None
    ms: float
    body: Any
    answer: Any
    failure: str | None = None
    headers: Mapping[str, str] | None = None

    def as_json(self) -> Json:
        """Return the record as a JSON object."""
        return asdict(self)


def redacted(value: Any) -> Any:
    """Return a copy of a JSON value in which no token, ticket or hook secret can be read."""
    if isinstance(value, Mapping):
        return {
            key: "[redacted]" if key in _SECRET_KEYS and inner else redacted(inner)
            for key, inner in value.items()
        }
    if isinstance(value, list | tuple):
        return [redacted(inner) for inner in value]
    if isinstance(value, str):
        return _TICKET.sub(
            r"\1[redacted]", _HOOK.sub(r"\1[redacted]", _TOKEN.sub("[token]", value))
        )
    return value
