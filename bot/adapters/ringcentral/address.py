"""Addresses of RingCentral's API, and which of them may see our token.

Pure. Rule: a relative path goes to the configured server; an absolute URL, which came from the
vendor's JSON, only to hosts that are known to be RingCentral's. The SDK would send the token
to any host.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final
from urllib.parse import quote, urlencode, urlsplit

from bot.errors import SmsRejected

EXTENSION: Final = "/restapi/v1.0/account/~/extension/~"

_VISIBLE: Final = re.compile(r"[!-~]+", re.ASCII)
_MEDIA: Final = "media.ringcentral.com"

Query = Mapping[str, str | int | Sequence[str]]


def with_query(path: str, query: Query) -> str:
    """Return the path with its query encoded; the SDK would leave `+` and `&` as they are."""
    return f"{path}?{urlencode(query, doseq=True, quote_via=quote)}" if query else path


def stamp(at: datetime) -> str:
    """Return an instant as RingCentral writes it, cut to the whole second.

    Cut, because the store keeps some creation times in whole seconds: a filter with a fraction
    would miss a text of the same second.
    """
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


def checked(target: str, *, server: str) -> str:
    """Return the target if our token may go there.

    Raises:
        SmsRejected: it leads to another host than RingCentral's.
    """
    if _VISIBLE.fullmatch(target) and "\\" not in target and _ours(target, server=server):
        return target
    raise SmsRejected(
        "RingCentral's answer pointed to an address that is not RingCentral's, so we did not go.",
        detail="foreign-address",
    )


def _ours(target: str, *, server: str) -> bool:
    if target.startswith("/restapi/"):
        return True
    try:
        home, there = urlsplit(server), urlsplit(target)
        port = there.port
    except ValueError:
        return False
    if there.scheme != home.scheme or "@" in there.netloc or there.hostname is None:
        return False
    if there.netloc.lower() == home.netloc.lower():
        return True
    return (
        port in {None, 443} and there.scheme == "https" and there.hostname in _media(home.hostname)
    )


def _media(host: str | None) -> set[str]:
    """Return the hosts that serve attachments of this server."""
    name, dot, domain = (host or "").partition(".")
    return {_MEDIA, f"media.{domain}"} if name == "platform" and dot else {_MEDIA}
