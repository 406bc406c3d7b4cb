"""Contacts who write, people who answer, and contacts who want no more.

Rule: every text's words are its own, so that the books can tell one from another.
"""

from __future__ import annotations

import asyncio
import random
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from bot.blocks.ids import ActionId
from bot.sandbox.slack import Seen
from tests.resilience.chaos.city import CONTACTS, LINES, PEOPLE, City

STOP_SHARE = 0.03
"""Share of a contact's texts that are a STOP."""
FIRST_STOP = 20
"""Texts that come before the first STOP."""
RACE_SHARE = 0.4
"""Share of the STOPs that are sent at the very moment somebody presses Send."""
TWICE_SHARE = 0.1
"""Share of the presses of Send that come twice at once."""


@dataclass(frozen=True, slots=True)
class Wrote:
    """One text of a contact, as RingCentral took it."""

    id: str
    contact: str
    number: str
    body: str
    at: datetime
    stop: bool


@dataclass(slots=True)
class Pressed:
    """One text of the team on which somebody pressed Send."""

    text_id: str
    contact: str
    body: str
    promised: bool = False
    """Whether the person was told that it is on its way."""


@dataclass(slots=True)
class Traffic:
    """What has happened outside, as the world knows it."""

    rng: random.Random
    wrote: list[Wrote] = field(default_factory=list)
    pressed: list[Pressed] = field(default_factory=list)
    refused: Counter[str] = field(default_factory=Counter)
    """What people were told instead of a preview with Send."""

    @property
    def promised(self) -> int:
        """How many texts people were told are on their way."""
        return sum(each.promised for each in self.pressed)

    def open_contacts(self) -> list[Wrote]:
        """Return the last text of each contact who never wrote STOP."""
        stopped = {text.contact for text in self.wrote if text.stop}
        last = {text.contact: text for text in self.wrote}
        return [text for contact, text in last.items() if contact not in stopped]


def line_of(contact: str) -> tuple[str, str]:
    """Return the channel and our number that a contact writes to."""
    lines = list(LINES.items())
    return lines[CONTACTS.index(contact) % len(lines)]


async def write(city: City, traffic: Traffic, *, contact: str, stop: bool = False) -> None:
    """Let a contact write to us."""
    _, number = line_of(contact)
    body = "STOP" if stop else f"Question {len(traffic.wrote)}: when are you open?"
    id_ = await city.carrier.inbound(contact, number, body)
    traffic.wrote.append(
        Wrote(id_, contact, number, body, at=city.carrier.clock.now().astimezone(UTC), stop=stop)
    )


async def answer(city: City, traffic: Traffic, *, to: Wrote, and_stop: bool = False) -> None:
    """Let somebody answer a contact: the command, the preview, Send."""
    person = traffic.rng.choice(PEOPLE)
    channel, _ = line_of(to.contact)
    body = f"Answer {len(traffic.pressed)}-{traffic.rng.randrange(10**6)}: until six."
    seen = await city.slack.command(person, channel, f"/text {to.contact} {body}")
    card = _card(seen, body)
    if card is None:
        traffic.refused[_words_of(seen)] += 1
        if and_stop:
            await write(city, traffic, contact=to.contact, stop=True)
        return
    ts, text_id = card
    pressed = Pressed(text_id, to.contact, body)
    traffic.pressed.append(pressed)
    presses = [city.slack.click(person, channel, ts, ActionId.SEND)]
    if traffic.rng.random() < TWICE_SHARE:
        presses.append(city.slack.click(person, channel, ts, ActionId.SEND))
    stopping = [_stop_soon(city, traffic, to.contact)] if and_stop else []
    outcomes = await asyncio.gather(*presses, *stopping, return_exceptions=True)
    pressed.promised = any(
        isinstance(seen, Seen) and seen.failure is None and seen.status == 200 for seen in outcomes
    )


async def _stop_soon(city: City, traffic: Traffic, contact: str) -> None:
    """Let a STOP arrive anywhere between the press of Send and some time after the call."""
    await asyncio.sleep(traffic.rng.uniform(0.0, 0.7))
    await write(city, traffic, contact=contact, stop=True)


async def drive(city: City, traffic: Traffic, *, texts: int, seconds: float) -> None:
    """Let so many texts come in and at least as many be promised to leave, in a steady stream.

    Where people are told to try again they do, for at most twice as many `seconds`.
    """
    loop = asyncio.get_running_loop()
    pause, latest = seconds / texts, loop.time() + 2 * seconds
    running: set[asyncio.Task[None]] = set()
    index = 0
    while loop.time() < latest and (index < texts or traffic.promised < texts):
        # Nobody who wrote STOP is written to any more; what was on its way is the bot's to stop.
        for work in _next(city, traffic, index, more_in=len(traffic.wrote) < texts):
            task = asyncio.create_task(work)
            running.add(task)
            task.add_done_callback(running.discard)
        index += 1
        await asyncio.sleep(pause * traffic.rng.uniform(0.5, 1.5))
    await asyncio.gather(*running)


def _next(city: City, traffic: Traffic, index: int, *, more_in: bool) -> Iterator[Any]:
    rng = traffic.rng
    contact = CONTACTS[index % len(CONTACTS)] if index < len(CONTACTS) else rng.choice(CONTACTS)
    stopping = more_in and index > FIRST_STOP and rng.random() < STOP_SHARE
    race = stopping and rng.random() < RACE_SHARE
    if more_in and not race:
        yield write(city, traffic, contact=contact, stop=stopping)
    if open_ := traffic.open_contacts():
        yield answer(city, traffic, to=rng.choice(open_), and_stop=race)


def _card(seen: Seen, body: str) -> tuple[str, str] | None:
    """Return the preview's ts and the draft's id, if there is a Send button on it.

    The same person may be shown the card of an earlier command, which came late.
    """
    for note in seen.ephemeral:
        if body not in str(note):
            continue
        for block in note.get("blocks", []):
            for element in block.get("elements", []):
                if element.get("action_id") == ActionId.SEND:
                    return str(note["ts"]), str(element["value"])
    return None


def _words_of(seen: Seen) -> str:
    """Return the last line of what a person was told, or that nothing came."""
    if seen.failure or not seen.ephemeral:
        return "no answer"
    text = str(seen.ephemeral[-1].get("text", ""))
    return NUMBERS.sub("…", text)[:160]


NUMBERS = re.compile(r"[+\d][\d :-]*\d")
WORDS = re.compile(r"(Answer \d+-\d+|Question \d+):")
"""What identifies a text, whatever was added to it."""
