"""What a text that failed because they had opted out does to a contact's file. Pure.

Rule: any `*-413`, RingCentral's or a carrier's, is an opt-out: written down, never tried again,
told to the team in the thread and to every admin, because texting somebody who opted out can end
a campaign. Source: RC-413, TMO 2.12.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.consent.record import OptOut, OptOutRoute
from bot.conversations.contact_file import ContactFile, PendingPost
from bot.conversations.opting_out import opted_out
from bot.texting.ids import SYSTEM, UserId
from bot.texting.phone import PhoneNumber
from bot.texting.text import OutboundText

_OURS = "SMS-RC-413"
"""RingCentral's own list refused it; every other 413 comes from further on."""


def is_block(code: str) -> bool:
    """Say whether a vendor's code means that they had opted out."""
    return code.endswith("-413")


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One text that met an opt-out."""

    id: str
    """RingCentral's id of the text, or ours if it never got one."""
    code: str
    number: PhoneNumber
    """Our number."""
    at: datetime


def block_of(text: OutboundText) -> Block | None:
    """Return the block that a failed text met, if that is why it failed."""
    if not is_block(text.failure) or text.sender is None:
        return None
    return Block(
        id=str(text.provider_id or text.id),
        code=text.failure,
        number=text.sender,
        at=text.changed_at,
    )


def blocked(
    file: ContactFile,
    block: Block | None,
    *,
    admins: Iterable[UserId],
    salt: str,
    now: datetime,
) -> ContactFile:
    """Return the file with the opt-out that a failed text tells of; known ones change nothing."""
    if block is None or file.ledger.standing_opt_out(block.number) is not None:
        return file
    no = OptOut(
        id=f"out_413_{block.id}",
        occurred_at=block.at,
        recorded_at=now,
        recorded_by=SYSTEM,
        route=OptOutRoute.RINGCENTRAL_LIST if block.code == _OURS else OptOutRoute.CARRIER,
        matcher=block.code,
        number=block.number,
    )
    if any(known.id == no.id for known in file.ledger.records):
        return file
    return _told(opted_out(file, no, salt=salt, now=now), block, admins)


def _told(file: ContactFile, block: Block, admins: Iterable[UserId]) -> ContactFile:
    """Return the file with the team and the admins to be told."""
    who = "RingCentral" if block.code == _OURS else "The carrier"
    lines = (
        f"{who} refused that text because they have opted out ({block.code}).",
        "It was not delivered and is not tried again.",
        "Every number of ours is silent for them now; only their START opens it.",
    )
    if file.conversation(block.number) is not None:
        file = file.with_post(
            PendingPost(id=f"blocked:{block.id}", kind="notice", number=block.number, lines=lines)
        )
    alert = (
        f"A text to {file.number or 'a contact'} met an opt-out unknown here ({block.code}).",
        "It is recorded now. Carriers count such texts against a campaign.",
        "Find out where that opt-out was given, and whether others are missing.",
    )
    for admin in sorted(admins):
        file = file.with_post(
            PendingPost(
                id=f"blocked:{block.id}:{admin}",
                kind="direct",
                number=block.number,
                user=admin,
                lines=alert,
            )
        )
    return file
