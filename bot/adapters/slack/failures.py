"""What Slack's errors mean for us, as one table.

Rule: a write counts as not done only where Slack or the network says so; everything else may
have happened. Source: Slack, Web API errors (`fatal_error` and `internal_error`: part of the
operation may have succeeded).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import aiohttp
from slack_sdk.errors import SlackApiError

from bot.errors import ChatOutcomeUnknown, ChatRejected, ChatUnavailable, GatewayError

WAIT = frozenset({"ratelimited", "rate_limited", "service_unavailable", "request_timeout"})
"""Slack did nothing, and may do it later."""
UNKNOWN = frozenset({"fatal_error", "internal_error", ""})
"""Slack may have done it. Empty: the answer was no JSON of Slack's."""

_UNAVAILABLE = "Slack does not answer at the moment; we try again."
_REJECTED = "Slack refused this."
_UNKNOWN = "Slack's answer was lost, so we look before trying again."


@contextmanager
def translated(*, writes: bool) -> Iterator[None]:
    """Turn what the SDK raises into our errors.

    Raises:
        ChatUnavailable: provably not done; with Slack's Retry-After.
        ChatRejected: refused for good, the code in `detail`.
        ChatOutcomeUnknown: only if `writes`: it may have been done.
    """
    try:
        yield
    except SlackApiError as exc:
        raise _of_answer(exc, writes=writes) from exc
    except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as exc:
        raise ChatUnavailable(_UNAVAILABLE, detail=type(exc).__name__) from exc
    except (aiohttp.ClientError, TimeoutError, ValueError) as exc:
        # ValueError: a 200 whose body is cut or no JSON at all.
        raise _lost(type(exc).__name__, writes=writes) from exc


def of_status(status: int, code: str, retry_after: str | None, *, writes: bool) -> GatewayError:
    """Return our error for an answer of Slack that is no success."""
    if status == 429 or code in WAIT:
        return ChatUnavailable(_UNAVAILABLE, detail=code, retry_after=_seconds(retry_after))
    if status == 503:
        return ChatUnavailable(_UNAVAILABLE, detail="503", retry_after=_seconds(retry_after))
    if status >= 500 or code in UNKNOWN:
        return _lost(code or str(status), writes=writes)
    return ChatRejected(f"{_REJECTED} ({code})", detail=code)


def _of_answer(exc: SlackApiError, *, writes: bool) -> GatewayError:
    answer = exc.response
    if isinstance(answer, aiohttp.ClientResponse):
        # The SDK hands the raw answer over when its body was no JSON.
        return of_status(answer.status, "", answer.headers.get("Retry-After"), writes=writes)
    body = answer.data if isinstance(answer.data, dict) else {}
    headers = {str(name).lower(): value for name, value in answer.headers.items()}
    return of_status(
        answer.status_code,
        str(body.get("error") or ""),
        headers.get("retry-after"),
        writes=writes,
    )


def _lost(detail: str, *, writes: bool) -> GatewayError:
    if writes:
        return ChatOutcomeUnknown(_UNKNOWN, detail=detail)
    return ChatUnavailable(_UNAVAILABLE, detail=detail)


def _seconds(retry_after: str | None) -> timedelta | None:
    if retry_after is None or not retry_after.isdigit():
        return None
    return timedelta(seconds=int(retry_after))
