"""The journal: every request and its answer, without secrets."""

import json
from collections.abc import Iterable
from typing import Any
from urllib.parse import parse_qsl

MASK = "***"
SECRET_KEYS = frozenset(
    {
        "access_token",
        "refresh_token",
        "assertion",
        "client_secret",
        "client_assertion",
        "token",
        "verificationToken",
    }
)
SECRET_HEADERS = frozenset({"authorization", "cookie"})
LONGEST_TEXT = 2000
LONGEST_ANSWER = 20_000


def masked_headers(headers: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return headers with only the scheme left of credentials."""
    return {
        name: f"{value.split(' ', 1)[0]} {MASK}" if name.lower() in SECRET_HEADERS else value
        for name, value in headers
    }


def masked(value: Any) -> Any:
    """Return JSON with every secret masked."""
    if isinstance(value, dict):
        return {key: MASK if key in SECRET_KEYS else masked(inner) for key, inner in value.items()}
    return [masked(inner) for inner in value] if isinstance(value, list) else value


def masked_pairs(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return query or form fields with secrets masked."""
    return [(key, MASK if key in SECRET_KEYS else value) for key, value in pairs]


def masked_body(raw: bytes, content_type: str) -> Any:
    """Return a request body fit to be kept: JSON and forms masked, the rest as a size."""
    if not raw:
        return None
    if "x-www-form-urlencoded" in content_type:
        return dict(masked_pairs(parse_qsl(raw.decode(errors="replace"))))
    if "json" in content_type:
        try:
            return masked(json.loads(raw))
        except ValueError:
            return raw[:LONGEST_TEXT].decode(errors="replace")
    return f"{len(raw)} bytes of {content_type.partition(';')[0] or 'unknown type'}"


def shown_answer(body: Any, *, is_json: bool) -> Any:
    """Return an answer fit to be kept: small JSON masked, the size of large JSON, else nothing."""
    if not is_json or body is None:
        return None
    size = len(json.dumps(body))
    return masked(body) if size <= LONGEST_ANSWER else f"{size} bytes of JSON"
