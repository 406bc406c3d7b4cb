"""One answer of RingCentral, or the lack of one, as a plain value without secrets.

Rule: nothing here ever holds a request, because requests carry the token. The SDK's own
exception puts the whole request, headers included, into its text.
"""

from __future__ import annotations

import json
import re
import socket
import ssl
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Final, Literal

import requests
from urllib3.exceptions import NewConnectionError

from bot.adapters.ringcentral.records import Json, mapping, mappings

Executed = Literal["no", "maybe", "answered"]

_CODE: Final = re.compile(r"[A-Za-z]{2,12}-\d{2,4}", re.ASCII)
_OAUTH: Final = re.compile(r"[a-z_]{3,40}", re.ASCII)
_REQUEST: Final = re.compile(r"[A-Za-z0-9-]{1,64}", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What came back."""

    status: int = 0
    """HTTP status; 0 if there was no answer."""
    executed: Executed = "answered"
    """`no`: the request provably never reached RingCentral. `maybe`: sent, but not answered."""
    code: str = ""
    """RingCentral's error code, or our own word for a failed transport."""
    request_id: str = ""
    """`RCRequestId`, which RingCentral's support asks for."""
    retry_after: timedelta | None = None
    at: datetime | None = None
    """RingCentral's clock when it answered."""
    content_type: str = ""
    content: bytes = field(default=b"", repr=False)

    @property
    def ok(self) -> bool:
        """Whether RingCentral did what was asked."""
        return 200 <= self.status < 300

    @property
    def documented(self) -> bool:
        """Whether RingCentral itself named a code, which a proxy on the way does not."""
        return self.executed == "answered" and bool(self.code)

    def json(self) -> object:
        """Return the body as JSON; None if it is none."""
        try:
            return json.loads(self.content)
        except (ValueError, RecursionError):
            return None


def answered(response: requests.Response) -> Reply:
    """Return a response that came back, good or bad."""
    body = mapping(_json(response)) if response.status_code >= 300 else {}
    wait = response.headers.get("Retry-After", "")
    request_id = response.headers.get("RCRequestId", "")
    return Reply(
        status=response.status_code,
        code=_code(body),
        request_id=request_id if _REQUEST.fullmatch(request_id) else "",
        retry_after=timedelta(seconds=int(wait)) if re.fullmatch(r"[0-9]{1,6}", wait) else None,
        at=_date(response.headers.get("Date", "")),
        content_type=response.headers.get("Content-Type", ""),
        content=response.content,
    )


def unanswered(cause: BaseException | None) -> Reply:
    """Return what a failed transport means: whether anything can have left."""
    never = isinstance(cause, requests.ConnectTimeout) or any(
        isinstance(each, NewConnectionError | socket.gaierror | ssl.SSLCertVerificationError)
        for each in _chain(cause)
    )
    return Reply(
        executed="no" if never else "maybe", code=type(cause).__name__ if cause else "transport"
    )


def _chain(cause: BaseException | None) -> list[BaseException]:
    """Return an exception with everything it wraps, as deep as requests and urllib3 go."""
    found: list[BaseException] = []
    open_: list[object] = [cause]
    while open_ and len(found) < 20:
        each = open_.pop()
        if isinstance(each, BaseException) and each not in found:
            found.append(each)
            open_ += [*each.args, each.__cause__, each.__context__, getattr(each, "reason", None)]
    return found


def _json(response: requests.Response) -> object:
    try:
        return json.loads(response.content)
    except (ValueError, RecursionError):
        return None


def _date(value: str) -> datetime | None:
    try:
        read = parsedate_to_datetime(value)
        return read.replace(tzinfo=read.tzinfo or UTC).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _code(body: Json) -> str:
    """Return the error code; it stands at the top, or in the first of `errors`, or both."""
    nested = next(mappings(body.get("errors")), {})
    for value in (body.get("errorCode"), nested.get("errorCode")):
        if isinstance(value, str) and _CODE.fullmatch(value):
            return value
    value = body.get("error")
    return value if isinstance(value, str) and _OAUTH.fullmatch(value) else ""
