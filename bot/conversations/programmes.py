"""Which recurring programme a text belongs to. Pure.

Rule: where the only consent on file was given to a programme, whatever we start on it is that
programme's, and begins with its confirmation (CTIA-5.1.2.1).
"""

from __future__ import annotations

from datetime import datetime

from bot.consent.record import Grade, OptIn, Programme
from bot.conversations.contact_file import ContactFile
from bot.texting.text import SenderNumber

LONGEST = 60
"""Characters of a name or frequency, so that the confirmation stays short."""


def programme_problems(programme: Programme | None) -> dict[str, str]:
    """Return a sentence per field that is missing or too long: `programme`, `frequency`."""
    if programme is None:
        return {}
    found = {
        "programme": _problem(programme.name, "Say what the programme is called."),
        "frequency": _problem(programme.frequency, "Say how often texts come: 4 texts a month."),
    }
    return {field: sentence for field, sentence in found.items() if sentence}


def programme_of(file: ContactFile, sender: SenderNumber, brand: str, *, now: datetime) -> str:
    """Return the name of the programme that every consent on file is for; empty if one is not."""
    if not any(isinstance(each, OptIn) and each.programme for each in file.ledger.records):
        return ""
    held = [
        each.opt_in
        for each in file.ledger.opt_ins(sender.number, now)
        if each.grade >= Grade.E2_SPOKEN and _folded(each.opt_in.seller) == _folded(brand)
    ]
    if not held or any(each.programme is None for each in held):
        return ""
    newest = max(held, key=lambda each: each.occurred_at)
    return newest.programme.name if newest.programme else ""


def _problem(words: str, missing: str) -> str:
    if not words.strip():
        return missing
    if len(words) > LONGEST or not words.isprintable():
        return f"Say it in one line of at most {LONGEST} characters."
    return ""


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())
