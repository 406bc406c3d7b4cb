"""Give a text back to its requester: a draft again, with the reason told directly. Pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.conversations.contact_file import ContactFile, PendingPost
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import SYSTEM
from bot.texting.text import OutboundText


def returned(file: ContactFile, text: OutboundText, *, why: str, now: datetime) -> ContactFile:
    """Return the file with the text as a draft again and its requester told why (ruling 19)."""
    draft = replace(text.moved(DeliveryStatus.DRAFT, now=now), due_at=None, claim=None, rendered="")
    file = file.with_text(draft)
    file = replace(file, redraw=file.redraw | {str(text.id)})
    if text.requester == SYSTEM:
        return file
    return file.with_post(
        PendingPost(
            id=f"returned:{text.id}:{now:%Y%m%d%H%M%S%f}",
            kind="direct",
            number=text.sender or text.contact,
            user=text.requester,
            lines=(
                f"Your text to {text.contact} was not sent: {why.rstrip('.')}.",
                "It is a draft again: open it from App Home.",
            ),
        )
    )
