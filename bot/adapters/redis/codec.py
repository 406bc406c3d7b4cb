"""Versioned JSON for each stored shape but the contact's file, which `file_codec` packs smaller.

Rule: what was written is read back whole or not at all. An unknown field is an error, because a
process that dropped what a newer one wrote would lose it at its next commit. Defaults are left
out.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic_core import PydanticSerializationError

from bot.conversations.tenant import Tenant
from bot.errors import StoreUnreadable
from bot.texting.text import InboundText, OutboundText

SHAPE: Final = 1
"""Version of every stored shape; raise it, and read the old one too, when a meaning changes."""


class Stored(BaseModel):
    """What every stored value is wrapped in; its configuration holds for all that lies inside."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        hide_input_in_errors=True,
    )

    v: int


class StoredText(Stored):
    """One archived text."""

    text: OutboundText


class StoredInbound(Stored):
    """One inbound text."""

    text: InboundText


class StoredTenant(Stored):
    """One workspace."""

    tenant: Tenant


_S = TypeVar("_S", bound=Stored)


def encode_text(text: OutboundText) -> str:
    """Return an archived text as it is stored."""
    return _encode(StoredText(v=SHAPE, text=text))


def decode_text(stored: str) -> OutboundText:
    """Return an archived text.

    Raises:
        StoreUnreadable: it is damaged, or another version of the bot wrote it.
    """
    return decode(StoredText, stored).text


def encode_inbound(text: InboundText) -> str:
    """Return an inbound text as it is stored.

    Half a surrogate pair, which some phones send, becomes U+FFFD: an odd character must never
    cost an opt-out.
    """
    try:
        return _encode(StoredInbound(v=SHAPE, text=text))
    except (PydanticSerializationError, UnicodeEncodeError):
        whole = text.body.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        return _encode(StoredInbound(v=SHAPE, text=replace(text, body=whole)))


def decode_inbound(stored: str) -> InboundText:
    """Return an inbound text.

    Raises:
        StoreUnreadable: it is damaged, or another version of the bot wrote it.
    """
    return decode(StoredInbound, stored).text


def encode_tenant(tenant: Tenant) -> str:
    """Return a workspace as it is stored, its version in front for the commit script."""
    return f"{tenant.version} {_encode(StoredTenant(v=SHAPE, tenant=tenant))}"


def decode_tenant(stored: str) -> Tenant:
    """Return a workspace.

    Raises:
        StoreUnreadable: it is damaged, or another version of the bot wrote it.
    """
    return decode(StoredTenant, stored.partition(" ")[2]).tenant


def encode_event(payload: Mapping[str, object]) -> str:
    """Return an event's payload as it is stored: pure ASCII, so that nothing cannot be kept."""
    return json.dumps({"v": SHAPE, "payload": payload}, separators=(",", ":"))


def decode_event(stored: str) -> dict[str, object]:
    """Return an event's payload.

    Raises:
        StoreUnreadable: it is damaged, or another version of the bot wrote it.
    """
    kept: dict[str, Any] = json.loads(stored)
    if kept.get("v") != SHAPE:
        raise foreign("event")
    payload: dict[str, object] = kept["payload"]
    return payload


def _encode(stored: Stored) -> str:
    return stored.model_dump_json(exclude_defaults=True)


def decode(shape: type[_S], stored: str) -> _S:
    """Return what was stored in this shape.

    Raises:
        StoreUnreadable: it is damaged, or another version of the bot wrote it.
    """
    try:
        value = shape.model_validate_json(stored)
    except ValidationError as unknown:
        raise foreign(shape.__name__) from unknown
    if value.v != SHAPE:
        raise foreign(shape.__name__)
    return value


def foreign(shape: str) -> StoreUnreadable:
    """Return what is raised for a value that this release did not write."""
    return StoreUnreadable(
        "The store holds something that another version of this bot wrote. "
        "Run the newest version everywhere.",
        detail=f"shape:{shape}",
    )
