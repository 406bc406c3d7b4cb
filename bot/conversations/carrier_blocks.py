"""What a text that failed because they had opted out does to a contact's file. Pure.

Rule: any `*-413`, RingCentral's or a carrier's, is an opt-out: written down, never tried again,
told to the team in the thread and to every admin, because texting somebody who opted out can end
a campaign. Source: RC-413, TMO 2.12.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from bot.consent.record import OptOut, OptOutRoute
from bot.conversations.contact_file import ContactFile, PendingPost
from bot.conversations.opting_out import opted_out
from bot.texting.ids import SYSTEM, UserId
from bot.texting.text import OutboundText

_OURS = "SMS-RC-413"
"""RingCentral's own list refused it; every other 413 comes from further on."""


def is_block(code: str) -> bool:
    """Say whether a vendor's code means that they had opted out."""
    return code.endswith("-413")


def blocked(
    file: ContactFile,
    text: OutboundText,
    *,
    admins: Iterable[UserId],
    salt: str,
    now: datetime,
) -> ContactFile:
    """Return the file with the opt-out that a failed text tells of; known ones change nothing."""
    if not is_block(text.failure) or text.sender is None:
        return file
    if file.ledger.standing_opt_out(text.sender) is not None:
        return file
    no = OptOut(
        id=f"out_413_{text.provider_id or text.id}",
        occurred_at=text.changed_at,
        recorded_at=now,
        recorded_by=SYSTEM,
        route=OptOutRoute.RINGCENTRAL_LIST if text.failure == _OURS else OptOutRoute.CARRIER,
        matcher=text.failure,
        number=text.sender,
    )
    if any(known.id == no.id for known in file.ledger.records):
        return file
    who = "RingCentral" if text.failure == _OURS else "The carrier"
    file = opted_out(file, no, salt=salt, now=now)
    if file.conversation(text.sender) is not None:
        told = (
            f"{who} refused that text because they have opted out ({text.failure}).",
            "It was not delivered and is not tried again.",
            "Every number of ours is silent for them now; only their START opens it.",
        )
        file = file.with_post(
            PendingPost(id=f"blocked:{text.id}", kind="notice", number=text.sender, lines=told)
        )
    alert = (
        f"A text to {text.contact} met an opt-out that Assent did not know of ({text.failure}).",
        "It is recorded now. Carriers count such texts against a campaign.",
        "Find out where that opt-out was given, and whether others are missing.",
    )
    for admin in sorted(admins):
        file = file.with_post(
            PendingPost(
                id=f"blocked:{text.id}:{admin}",
                kind="direct",
                number=text.sender,
                user=admin,
                lines=alert,
            )
        )
    return file
