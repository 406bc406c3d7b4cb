"""Texts that left before an opt-out was read: nobody could stop them, so they are told apart. Pure.

Rule: a text crossed an opt-out if it was claimed before the opt-out was read and had not left by
the time the contact wrote it; it is shown and counted with both times (ruling 16). One that turns
out not to have left did not cross.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.conversations.act import Act
from bot.conversations.contact_file import ContactFile
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import SYSTEM
from bot.texting.text import OutboundText

VERB: Final = "text.crossed"
"""How the audit trail names it; the trail counts it."""
ANSWERING: Final = timedelta(seconds=2)
"""Nobody answers a text sooner than this, and RingCentral's clock is not ours."""
_LEFT: Final = frozenset({DeliveryStatus.SENT, DeliveryStatus.DELIVERED})
_MAY_LEAVE: Final = frozenset({DeliveryStatus.SENDING, DeliveryStatus.OUTCOME_UNKNOWN})


def crossed(file: ContactFile, *, written_at: datetime, now: datetime) -> ContactFile:
    """Return the file with every text marked that crossed an opt-out written then, read now."""
    for text in file.texts:
        if text.crossed_at is None and crosses(text, written_at=written_at):
            marked = replace(text, crossed_at=now)
            file = file.with_text(marked)
            if text.status in _LEFT:
                file = counted(file, marked)
    return file


def crosses(text: OutboundText, *, written_at: datetime) -> bool:
    """Say whether a text may have been leaving when an opt-out was written."""
    if text.claim is None:
        return False
    if text.status in _MAY_LEAVE:
        return True
    left_by = text.claim.claimed_at
    if text.status is DeliveryStatus.SENT:
        left_by = max(left_by, text.changed_at)
    return text.status in _LEFT and left_by >= written_at - ANSWERING


def counted(file: ContactFile, text: OutboundText) -> ContactFile:
    """Return the file with a text that left counted in the audit trail if it crossed, once."""
    if text.crossed_at is None:
        return file
    return file.with_act(
        Act(id=f"crossed:{text.id}", at=text.crossed_at, actor=SYSTEM, verb=VERB, about=text.id)
    )
