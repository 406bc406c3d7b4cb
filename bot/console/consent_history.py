"""`python -m bot consent history CONTACT`: what happened with one contact, newest first."""

from __future__ import annotations

import json

from bot.adapters.redis.store import RedisStore
from bot.adapters.system.keys import open_keys
from bot.config import Settings
from bot.console.workspace import the_workspace
from bot.conversations.contact_file import ContactFile
from bot.passport.plain import instant
from bot.passport.timeline import Happening, newest_first
from bot.texting.phone import PhoneNumber, parse
from bot.usecases.history import records_of, texts_of
from bot.usecases.passport import wordings_of
from bot.wiring import open_store

_MARKS = {"record": "record", "inbound": "<- them", "outbound": "-> them"}


async def print_history(settings: Settings, *, contact: str, as_json: bool) -> int:
    """Print a contact's history; 0 if there is any, else 1.

    Raises:
        InvalidPhoneNumber: what was typed is no number that we can text.
        ConfigError: no workspace was set up yet.
    """
    number = parse(contact)
    async with open_store(settings) as (_, _, store, _):
        found = await _happenings(settings, store, number)
    if as_json:
        print(json.dumps({"contact": number.e164, "history": [_plain(each) for each in found]}))
    else:
        print(number)
        for each in found:
            print(_line(each))
        if not found:
            print("Nothing is on record about this contact.")
    return 0 if found else 1


async def _happenings(
    settings: Settings, store: RedisStore, number: PhoneNumber
) -> tuple[Happening, ...]:
    keys = await open_keys(settings.secret_key.get_secret_value(), store)
    tenant = await the_workspace(store)
    key = keys.contact_key(tenant, number)
    file = await store.file(tenant, key) or ContactFile(tenant=tenant, key=key, number=number)
    wordings = await wordings_of(store, file)
    return newest_first([*records_of(file, wordings), *await texts_of(store, file)])


def _line(happening: Happening) -> str:
    by = f" (by {happening.by})" if happening.by else ""
    at = f"{happening.at:%Y-%m-%d %H:%M:%S} UTC"
    return f"{at}  {_MARKS[happening.kind]:8}{_printable(happening.title)}{by}"


def _plain(happening: Happening) -> dict[str, str | None]:
    return {
        "at": instant(happening.at),
        "kind": happening.kind,
        "id": happening.ref,
        "title": happening.title,
        "words": happening.words,
        "place": happening.place or None,
        "by": happening.by,
    }


def _printable(words: str) -> str:
    """Return words that cannot steer a terminal."""
    return "".join(char if char.isprintable() else "?" for char in words)
