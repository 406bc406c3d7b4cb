"""Catching up: FSync and ISync tokens, and which records each answer holds.

Filters are set by the FSync and live in the token; an ISync overlaps the last one by five seconds.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Any

from bot.sandbox.ringcentral.messages import Message, MessageStore, rest, stub

OVERLAP = timedelta(seconds=5)
DEFAULT_COUNT = 250
KEPT_MARKERS = 10_000


@dataclass(frozen=True, slots=True)
class Marker:
    """What a sync token stands for."""

    extension_id: str
    directions: frozenset[str]
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """What an FSync asks for."""

    extension_id: str
    directions: frozenset[str]
    date_from: datetime
    date_to: datetime
    count: int = DEFAULT_COUNT


class SyncDesk:
    """Hand out sync tokens and the records since."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._markers: dict[str, Marker] = {}

    def full(
        self, store: MessageStore, window: Window, *, now: datetime, base: str
    ) -> tuple[list[dict[str, Any]], str, bool]:
        """Return the newest records of a window, a token, and whether older ones were cut off."""
        found = [
            one
            for one in store
            if _is_in(one, window.extension_id, window.directions)
            and one.availability == "Alive"
            and window.date_from <= one.created <= window.date_to
        ]
        newest = sorted(found, key=lambda one: (one.created, one.id), reverse=True)
        kept = newest[: window.count]
        if kept:
            kept += [one for one in newest[window.count :] if one.created == kept[-1].created]
        token = self._token(Marker(window.extension_id, window.directions, now))
        return [rest(one, base) for one in kept], token, len(kept) < len(newest)

    def changes(
        self, store: MessageStore, token: str, *, now: datetime, base: str, life: float
    ) -> tuple[list[dict[str, Any]], str] | None:
        """Return what changed since a token, and the next token; None for a bad or old one."""
        marker = self._markers.get(token)
        if marker is None or now - marker.at > timedelta(seconds=life):
            return None
        since = marker.at - OVERLAP
        found = [
            one
            for one in store
            if _is_in(one, marker.extension_id, marker.directions) and one.modified >= since
        ]
        newest = sorted(found, key=lambda one: (one.modified, one.id), reverse=True)
        records = [rest(one, base) if one.availability == "Alive" else stub(one) for one in newest]
        return records, self._token(Marker(marker.extension_id, marker.directions, now))

    def extension_of(self, token: str) -> str | None:
        """Return whose mailbox a token is about."""
        marker = self._markers.get(token)
        return marker.extension_id if marker else None

    def _token(self, marker: Marker) -> str:
        token = f"{self._rng.getrandbits(160):040x}"
        self._markers[token] = marker
        if len(self._markers) > KEPT_MARKERS:
            del self._markers[next(iter(self._markers))]
        return token


def _is_in(message: Message, extension_id: str, directions: frozenset[str]) -> bool:
    return message.extension_id == extension_id and (
        not directions or message.direction in directions
    )
