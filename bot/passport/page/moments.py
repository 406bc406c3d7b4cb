"""Instants on the page: UTC first, then the contact's own times."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime


def utc(at: str | None) -> str:
    """Return an instant of the JSON for people, such as `3 Mar 2026, 18:00:00 UTC`."""
    if at is None:
        return "-"
    moment = datetime.fromisoformat(at)
    return f"{moment.day} {moment:%b %Y, %H:%M:%S} UTC"


def local(times: Sequence[Mapping[str, str]]) -> str:
    """Return the contact's times in every zone they may be in, in one line."""
    if not times:
        return "their time is not known: the number may be anywhere in the US or Canada"
    shown = []
    for each in times:
        at = datetime.fromisoformat(each["local"])
        shown.append(f"{at:%a} {at.day} {at:%b %H:%M} {each['zone']}")
    return " · ".join(shown)
