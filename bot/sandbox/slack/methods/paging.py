"""Opaque cursors and pages."""

import base64
import binascii
from collections.abc import Sequence
from typing import TypeVar

from bot.sandbox.slack.api_errors import ApiError
from bot.sandbox.slack.arguments import Arguments
from bot.sandbox.slack.wire import Json

Item = TypeVar("Item")


def page(
    items: Sequence[Item], arguments: Arguments, *, default: int, most: int
) -> tuple[list[Item], str]:
    """Return one page of items and the next cursor, empty on the last page.

    Raises:
        ApiError: invalid_cursor for a cursor that was not given out here.
    """
    size = min(max(1, arguments.number("limit", default) or default), most)
    start = _position(arguments.text("cursor"))
    cut = list(items[start : start + size])
    more = start + size < len(items)
    return cut, _cursor(start + size) if more else ""


def cursor_part(cursor: str) -> Json:
    """Return the response_metadata that carries a cursor."""
    return {"response_metadata": {"next_cursor": cursor}}


def _cursor(position: int) -> str:
    return base64.b64encode(f"next:{position}".encode()).decode()


def _position(cursor: str) -> int:
    if not cursor:
        return 0
    try:
        word, _, number = base64.b64decode(cursor, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        raise ApiError("invalid_cursor") from None
    if word != "next" or not number.isdigit():
        raise ApiError("invalid_cursor")
    return int(number)
