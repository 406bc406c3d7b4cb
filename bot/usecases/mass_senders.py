"""Texts from short codes and named senders: shown to nobody, never answered, and counted.

Rule: each is counted once, whether a webhook or message sync brought it, so that somebody who
waits for such a text sees that it came.
"""

from __future__ import annotations

from typing import Final

from bot.conversations.act import Act
from bot.ports import Ports
from bot.texting.ids import SYSTEM, TenantId

VERB: Final = "text.from_mass_sender"


async def note_mass_sender(ports: Ports, *, tenant: TenantId, text: str) -> None:
    """Count a text by RingCentral's id; one without any cannot be told from another."""
    id_ = f"mass_sender:{text}" if text else ""
    now = ports.clock.now()
    await ports.store.audit(tenant, Act(id=id_, at=now, actor=SYSTEM, verb=VERB, about=text))
