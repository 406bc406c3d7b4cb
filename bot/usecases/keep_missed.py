"""Keep what message sync brings in, and know which of it no webhook had brought."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final

from bot.conversations.contact_file import ContactFile
from bot.conversations.gaps import MissedText
from bot.conversations.routing import route
from bot.conversations.tenant import Tenant
from bot.conversations.threads import came
from bot.logs import Event, log
from bot.ports import Ports
from bot.texting.ids import ContactKey
from bot.texting.text import InboundText
from bot.usecases.unreadable import readable

OVERLAP: Final = timedelta(minutes=10)
"""How far sync reads back before what it knows, and how far clocks may differ."""
FRESH: Final = timedelta(seconds=10)
"""A text younger than this is not missed: its webhook may come at any moment."""


@dataclass(slots=True)
class Brought:
    """What one reading of the message store brought in."""

    first: bool = False
    """Whether anything came in that no webhook had brought."""
    missed: list[MissedText] = field(default_factory=list)


async def keep_all(
    ports: Ports, team: Tenant, texts: Iterable[InboundText], *, since: datetime
) -> Brought:
    """Put texts into their contacts' inboxes, oldest first, and say which were missed.

    What came before `since` was there before Assent, and is not shown.
    """
    brought = Brought()
    for text in sorted(texts, key=came):
        if text.received_at >= since - OVERLAP:
            await _keep(ports, team, text, brought)
    return brought


async def _keep(ports: Ports, team: Tenant, text: InboundText, brought: Brought) -> None:
    now = ports.clock.now()
    text = text.come_by(now)
    key = ports.keys.contact_key(team.id, text.contact)
    late = now - text.received_at >= FRESH
    kept = replace(text, recovered_at=now) if late else text
    if await ports.store.keep_inbound(team.id, key, kept):
        brought.first = True
        log.info(Event.REPLY_RECOVERED, tenant=team.id, inbound_id=text.id)
        await ports.queue.wake("read_inbox", team.id, key)
        recovered = late
    else:
        recovered = late and await _untold(ports, team, key, text)
    if recovered:
        file, _ = await readable(ports, tenant=team.id, key=key)
        file = file or ContactFile(tenant=team.id, key=key, number=text.contact)
        channel = route(file, team, text.to)
        brought.missed.append(MissedText(id=text.id, channel=channel, at=text.received_at))


async def _untold(ports: Ports, team: Tenant, key: ContactKey, text: InboundText) -> bool:
    """Say whether an earlier reading brought it and died before anybody was told."""
    kept = await ports.store.inbound(team.id, key, text.id)
    if kept is None or kept.recovered_at is None:
        return False
    return team.missed_told_at is None or kept.recovered_at > team.missed_told_at
