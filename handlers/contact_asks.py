"""What can be asked about one contact, and the question which one is meant.

Rule: an ambiguous name opens a picker, never a guess; what was asked waits meanwhile.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from enum import StrEnum
from typing import Any

from bot.blocks import consent as consent_cards
from bot.blocks.answer import answer as answer_card
from bot.blocks.compose import compose
from bot.blocks.elements import Message
from bot.blocks.picker import picker
from bot.blocks.preview import card
from bot.blocks.record_consent import record_consent
from bot.blocks.views import Memory
from bot.consent.record import OptOutRoute
from bot.conversations.details import name_key
from bot.errors import NotFound
from bot.ports import Ports
from bot.texting.body import clean
from bot.texting.ids import ContactKey
from bot.texting.phone import PhoneNumber
from bot.usecases.answer_question import answer_question
from bot.usecases.check_text import check
from bot.usecases.contact_files import open_file
from bot.usecases.explain_consent import explain
from bot.usecases.find_contact import AmbiguousName, contact_number, find_contact
from bot.usecases.permit import require_teammate
from bot.usecases.record_consent import Revoked, revoke
from bot.usecases.request_text import draft
from handlers.asked import Asked
from handlers.contacts import key_of
from handlers.histories import history_of, passport_card

WAITS = timedelta(minutes=30)
"""How long a picker can be answered."""

Shown = Message | Mapping[str, Any]
"""A private card, or a window to open."""


class Ask(StrEnum):
    """What is asked about a contact."""

    TEXT = "text"
    CHECK = "check"
    CONSENT = "consent"
    HISTORY = "history"
    EXPORT = "export"
    RECORD = "record"
    REVOKE = "revoke"
    QUESTION = "question"


async def ask_about(asked: Asked, ports: Ports, ask: Ask, typed: str, rest: str) -> Shown:
    """Return the answer about the contact that was typed, or a picker.

    Raises:
        RequestError: nobody, or nothing sensible, was typed.
    """
    try:
        contact = await find_contact(ports, tenant=asked.tenant, typed=typed)
    except AmbiguousName as several:
        return await _picker(asked, ports, ask, typed, rest, several.sentence, several.choices)
    return await _answer(asked, ports, ask, contact, typed, rest)


async def ask_in_words(asked: Asked, ports: Ports, question: str) -> Shown:
    """Return the answer to a question in plain words, or a picker.

    Raises:
        NotPermitted: guests and strangers.
    """
    view = await answer_question(
        ports, tenant=asked.tenant, user=asked.user, question=question, asked_in=asked.channel
    )
    if view.choices:
        sentence = "Several contacts match that name: choose one."
        return await _picker(asked, ports, Ask.QUESTION, "", question, sentence, view.choices)
    return answer_card(view)


async def ask_again(asked: Asked, ports: Ports) -> Shown:
    """Return the answer about the contact that was picked.

    Raises:
        NotFound: it was asked too long ago, or by somebody else.
    """
    waiting = await ports.store.recall(_waiting(asked, asked.carried))
    if waiting is None:
        raise NotFound("That was asked too long ago: type the command again.", detail="picker")
    known = json.loads(waiting)
    contact = await contact_number(ports, tenant=asked.tenant, key=ContactKey(asked.value))
    typed, rest = str(known.get("typed", "")), str(known["rest"])
    return await _answer(asked, ports, Ask(known["ask"]), contact, typed, rest)


async def _answer(
    asked: Asked, ports: Ports, ask: Ask, contact: PhoneNumber, typed: str, rest: str
) -> Shown:
    """Answer about a contact; what follows of the name that was typed is none of the text."""
    if typed and rest and not any(char.isdigit() for char in typed):
        file = await open_file(ports, tenant=asked.tenant, number=contact)
        rest = after_name(rest, file.card.name.split()[len(typed.split()) :])
        if ask is Ask.TEXT and not rest:
            return compose(to=file.card.name, memory=Memory(channel=asked.channel or ""))
    return await _ASKS[ask](asked, ports, contact, rest)


def after_name(words: str, further: list[str]) -> str:
    """Return words without the further parts of a name that they begin with."""
    left = words
    for part in further:
        first, _, rest = left.partition(" ")
        if name_key(first.strip(",:")) != name_key(part):
            break
        left = rest.lstrip()
    return left


def revoked_sentence(revoked: Revoked) -> str:
    """Return what an opt-out did, in plain words."""
    parts = ["*Opted out.* Every number of ours is silent for them now."]
    if revoked.cancelled:
        parts.append(f"{_texts(revoked.cancelled)} on the way to them: cancelled.")
    if revoked.crossed:
        parts.append(f"{_texts(revoked.crossed)} was leaving at that moment, and may arrive.")
    return " ".join(parts)


async def _text(asked: Asked, ports: Ports, contact: PhoneNumber, rest: str) -> Shown:
    return card(
        await draft(
            ports,
            tenant=asked.tenant,
            requester=asked.user,
            contact=contact,
            body=rest,
            trigger=asked.trigger,
            typed_in=asked.channel,
        )
    )


async def _check(asked: Asked, ports: Ports, contact: PhoneNumber, rest: str) -> Shown:
    preview = await check(
        ports,
        tenant=asked.tenant,
        requester=asked.user,
        contact=contact,
        body=rest,
        typed_in=asked.channel,
    )
    await key_of(asked, ports, contact)
    return card(preview)


async def _consent(asked: Asked, ports: Ports, contact: PhoneNumber, _: str) -> Shown:
    view = await explain(
        ports, tenant=asked.tenant, user=asked.user, contact=contact, asked_in=asked.channel
    )
    return consent_cards.consent(view, await key_of(asked, ports, contact))


async def _history(asked: Asked, ports: Ports, contact: PhoneNumber, _: str) -> Shown:
    return await history_of(asked, ports, contact)


async def _export(asked: Asked, ports: Ports, contact: PhoneNumber, _: str) -> Shown:
    return await passport_card(asked, ports, contact)


async def _record(asked: Asked, ports: Ports, contact: PhoneNumber, _: str) -> Shown:
    await require_teammate(ports, tenant=asked.tenant, user=asked.user)
    key = await key_of(asked, ports, contact)
    memory = Memory(contact=key, channel=asked.channel or "")
    return record_consent(contact, now=ports.clock.now(), memory=memory)


async def _revoke(asked: Asked, ports: Ports, contact: PhoneNumber, rest: str) -> Shown:
    revoked = await revoke(
        ports,
        tenant=asked.tenant,
        by=asked.user,
        contact=contact,
        words=clean(rest),
        route=OptOutRoute.SPOKEN,
        trigger=asked.trigger,
    )
    key = await key_of(asked, ports, contact)
    return consent_cards.consent(revoked.view, key, opening=revoked_sentence(revoked))


async def _question(asked: Asked, ports: Ports, contact: PhoneNumber, rest: str) -> Shown:
    view = await answer_question(
        ports,
        tenant=asked.tenant,
        user=asked.user,
        question=rest,
        picked=await key_of(asked, ports, contact),
        asked_in=asked.channel,
    )
    return answer_card(view)


async def _picker(
    asked: Asked,
    ports: Ports,
    ask: Ask,
    typed: str,
    rest: str,
    sentence: str,
    choices: tuple[tuple[ContactKey, str], ...],
) -> Shown:
    waiting = json.dumps({"ask": ask.value, "typed": typed, "rest": rest})
    await ports.store.remember(_waiting(asked, asked.trigger), waiting, ttl=WAITS)
    return picker(sentence, choices, token=asked.trigger)


def _texts(count: int) -> str:
    return "1 text" if count == 1 else f"{count} texts"


def _waiting(asked: Asked, token: str) -> str:
    return f"{asked.tenant}:pick:{asked.user}:{token}"


_ASKS: dict[Ask, Callable[[Asked, Ports, PhoneNumber, str], Awaitable[Shown]]] = {
    Ask.TEXT: _text,
    Ask.CHECK: _check,
    Ask.CONSENT: _consent,
    Ask.HISTORY: _history,
    Ask.EXPORT: _export,
    Ask.RECORD: _record,
    Ask.REVOKE: _revoke,
    Ask.QUESTION: _question,
}
