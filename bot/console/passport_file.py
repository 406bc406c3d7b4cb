"""`python -m bot consent export CONTACT FILE`: one contact's passport as PDF and JSON, or JSON."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from bot.adapters.redis.store import RedisStore
from bot.adapters.system.clock import SystemClock
from bot.adapters.system.keys import open_keys
from bot.config import Settings
from bot.console.new_files import write_new
from bot.console.workspace import the_workspace
from bot.errors import ConfigError
from bot.passport.as_json import fingerprint
from bot.passport.page.sheet import as_pdf
from bot.passport.story import Passport
from bot.texting.ids import SYSTEM
from bot.texting.phone import PhoneNumber, parse
from bot.usecases.passport import gather, given_out
from bot.wiring import house_of, open_store


async def export_passport(settings: Settings, *, contact: str, file: str, as_json: bool) -> int:
    """Write a contact's passport and say where; 1 if nothing is on record about them.

    Raises:
        InvalidPhoneNumber: what was typed is no number that we can text.
        ConfigError: the file's name has another ending, it is there already, or cannot be written.
    """
    number = parse(contact)
    path = Path(file)
    if path.suffix not in {".pdf", ".json"}:
        raise ConfigError("A passport is a .pdf or a .json file: give a name that ends so.")
    paths = [path] if path.suffix == ".json" else [path, path.with_suffix(".json")]
    for each in paths:
        if each.exists():
            raise ConfigError(f"{each} is there already: give another name.")
    async with open_store(settings) as (_, _, store, _):
        filed = await _made(settings, store, number)
    if filed is None:
        print(
            f"Nothing is on record about {number}, so there is nothing to hand out.",
            file=sys.stderr,
        )
        return 1
    for each in paths:
        document = json.loads(filed)
        write_new(each, filed if each.suffix == ".json" else as_pdf(document, filed=filed))
    _report([str(each) for each in paths], filed, as_json=as_json)
    return 0


async def _made(settings: Settings, store: RedisStore, number: PhoneNumber) -> bytes | None:
    keys = await open_keys(settings.secret_key.get_secret_value(), store)
    tenant = await the_workspace(store)
    team = await store.tenant(tenant)
    key = keys.contact_key(tenant, number)
    file = await store.file(tenant, key)
    if file is None:
        return None
    now = SystemClock().now()
    story = await gather(
        store, keys, file=file, team=team, contact=number, house=house_of(settings), now=now
    )
    passport = Passport(id=f"psp_{keys.token()}", story=story, made_at=now, made_by=SYSTEM)
    return await given_out(store, passport)


def _report(files: list[str], filed: bytes, *, as_json: bool) -> None:
    document = json.loads(filed)
    if as_json:
        print(
            json.dumps(
                {
                    "files": files,
                    "passport": document["id"],
                    "sha256": fingerprint(filed),
                    "intact": document["proof"]["intact"],
                }
            )
        )
        return
    print(f"Passport {document['id']} written to {' and '.join(files)}.")
    print(f"SHA-256 of the JSON: {fingerprint(filed)}")
    if not document["proof"]["intact"]:
        print("The chain of its records is BROKEN: run `python -m bot ledger verify`.")
    print("It holds personal data in full: keep it where such things belong.")
