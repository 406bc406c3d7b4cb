"""`python -m bot consent ask`: a question in plain words, on the rules or on a contact."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from bot.adapters.redis.store import RedisStore
from bot.config import Settings
from bot.consent.answers import Answer, answer_to
from bot.consent.category import Category
from bot.consent.decision import Allowed, Citation, Decision
from bot.consent.explain import SMALL_PRINT
from bot.consent.questions import Intent, Question, read_question
from bot.console.as_json import citation_as_json
from bot.console.consent_check import verdicts_as_json, verdicts_as_lines, verdicts_of
from bot.errors import ConfigError
from bot.texting.phone import PhoneNumber
from bot.wiring import open_store

_Verdicts = dict[Category, Decision]


async def ask_consent(settings: Callable[[], Settings], *, question: str, as_json: bool) -> int:
    """Print the answer; 0 if there is one, and for a contact if it is allowed now, else 1.

    `settings` are read only where a contact is to be looked up.

    Raises:
        ConfigError: a contact is asked about, and no workspace was set up yet.
    """
    read = read_question(question)
    answer = answer_to(read, question)
    found: dict[PhoneNumber, _Verdicts] = {}
    notes: list[str] = []
    if read.intent is Intent.CONSENT_LOOKUP and (read.contacts or read.names):
        given = settings()
        async with open_store(given) as (_, _, store, _):
            found, notes = await _looked_up(given, store, read)
    if as_json:
        print(json.dumps(_as_json(read, answer, found, notes), ensure_ascii=False))
    else:
        print("\n".join([*notes, *_as_lines(answer, found)]))
    return 0 if _is_yes(read, answer, found) else 1


async def _looked_up(
    settings: Settings, store: RedisStore, read: Question
) -> tuple[dict[PhoneNumber, _Verdicts], list[str]]:
    contacts, notes = await _whom(store, read)
    found = {}
    for contact in contacts:
        known = await verdicts_of(settings, store, contact)
        found[contact] = {read.category: known[read.category]} if read.category else known
    return found, notes


async def _whom(store: RedisStore, read: Question) -> tuple[list[PhoneNumber], list[str]]:
    """Return whom a question means: its numbers, or else the contacts of its names."""
    if read.contacts:
        return list(read.contacts), list(read.unreadable)
    tenants = await store.tenants()
    if len(tenants) != 1:
        raise ConfigError(
            "No workspace is set up here yet: start `python -m bot web` or `sandbox` once."
        )
    contacts, notes = [], list(read.unreadable)
    for name in read.names:
        named = [file.number for file in await store.contacts_named(tenants[0], name)]
        numbers = [number for number in named if number]
        if len(numbers) == 1:
            contacts.append(numbers[0])
        else:
            how_many = "several contacts" if numbers else "no contact"
            notes.append(f"I know {how_many} named “{name}”: ask with the phone number.")
    return contacts, notes


def _is_yes(read: Question, answer: Answer, found: dict[PhoneNumber, _Verdicts]) -> bool:
    if read.intent is not Intent.CONSENT_LOOKUP:
        return bool(answer.entry)
    return bool(found) and all(
        any(isinstance(decision, Allowed) for decision in verdicts.values())
        for verdicts in found.values()
    )


def _as_json(
    read: Question, answer: Answer, found: dict[PhoneNumber, _Verdicts], notes: list[str]
) -> dict[str, Any]:
    return {
        "intent": read.intent.value,
        "contacts": [contact.e164 for contact in found or read.contacts],
        "category": read.category.value if read.category else None,
        "answer": answer.sentence,
        "citations": [citation_as_json(each) for each in answer.citations],
        "notes": notes,
        "verdicts": {contact.e164: verdicts_as_json(known) for contact, known in found.items()},
    }


def _as_lines(answer: Answer, found: dict[PhoneNumber, _Verdicts]) -> list[str]:
    lines = []
    for contact, verdicts in found.items():
        lines += [str(contact), *verdicts_as_lines(verdicts, contact)]
    if not found:
        lines.append(answer.sentence)
        lines += [f"  [{_source(each)}]" for each in answer.citations]
    return [*lines, SMALL_PRINT]


def _source(citation: Citation) -> str:
    read = f"{citation.how_read.value}, read {citation.read_on.isoformat()}"
    return f"{citation.source}, {citation.section} ({read})"
