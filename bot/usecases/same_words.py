"""Look whether the same words left from another number of ours (HY-SNOW).

Rule: an answer in a conversation is never looked up; words are kept as a keyed hash only, for as
many days as the team's policy says. What leaves is remembered before it is handed over, so that
two numbers cannot begin with the same words at the same moment unnoticed for long.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import Final

from bot.consent.category import Category
from bot.consent.settings import policy_with
from bot.conversations.tenant import Tenant
from bot.ports import Ports
from bot.texting.phone import PhoneNumber
from bot.texting.text import OutboundText

_SHORTEST: Final = 25
"""Characters; shorter words, such as “See you then!”, are nobody's campaign."""


async def looked_up(ports: Ports, text: OutboundText, team: Tenant) -> OutboundText:
    """Return the text with the other numbers of ours that its words left from lately."""
    words = _mark(ports, text, team)
    if words is None:
        return replace(text, same_from=())
    since = ports.clock.now() - _days(team)
    numbers = await ports.store.words_from(team.id, words, since=since)
    return replace(text, same_from=_others(numbers, text.sender))


async def remember(ports: Ports, text: OutboundText, team: Tenant) -> None:
    """Keep that these words leave from this number."""
    words = _mark(ports, text, team)
    answer = text.category == Category.CONVERSATIONAL.value
    if words is not None and text.sender is not None and not answer:
        await ports.store.words_left(
            team.id, words, text.sender, at=ports.clock.now(), keep=_days(team)
        )


def _mark(ports: Ports, text: OutboundText, team: Tenant) -> str | None:
    """Return what stands for the words; None where they are nobody's business."""
    plain = re.sub(r"\d", "0", " ".join(re.findall(r"\w+", text.body.casefold())))
    if text.system or len(plain) < _SHORTEST or len(team.texting_numbers) < 2 or not _days(team):
        return None
    return ports.keys.sign(plain, purpose="same words")


def _days(team: Tenant) -> timedelta:
    return timedelta(days=policy_with(team.policy).same_text_days)


def _others(
    numbers: tuple[PhoneNumber, ...], sender: PhoneNumber | None
) -> tuple[PhoneNumber, ...]:
    return tuple(number for number in numbers if number != sender)
