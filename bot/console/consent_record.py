"""`python -m bot consent record` and `revoke`: a yes with its proof, a no by any road.

Rule: the same checks and the same sentences as the forms in Slack; what it changes in Slack and in
RingCentral's list follows as soon as a worker looks.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.adapters.redis.store import RedisStore
from bot.adapters.system.clock import SystemClock
from bot.adapters.system.keys import open_keys
from bot.config import Settings
from bot.consent.category import Category
from bot.consent.record import Basis, OptInMethod, OptOutRoute
from bot.console.consent_check import contact_meant
from bot.console.workspace import the_workspace
from bot.conversations.contact_file import ContactFile
from bot.csv_files.values import BadCell, middle_of, moment
from bot.errors import Conflict, RequestError
from bot.texting.ids import ContactKey, TenantId, UserId
from bot.texting.phone import PhoneNumber
from bot.usecases.contact_files import ATTEMPTS
from bot.usecases.record_consent import (
    Incomplete,
    OptInForm,
    agreement,
    refusal,
    with_agreement,
    with_refusal,
)
from bot.usecases.scrub_contacts import newcomers
from bot.wiring import house_of, open_store

_OPTIONS = {
    "wording": "--wording",
    "proof": "--place",
    "when": "--when",
    "clauses": "--clauses",
    "method": "--method",
    "category": "--category",
    "basis": "--basis",
    "dealt_at": "--dealt-at",
}


async def run_record(settings: Settings, given: argparse.Namespace) -> int:
    """Record the yes and say so; 0, or 1 where the rules call it incomplete.

    Raises:
        RequestError: a date that cannot be read, or nobody of that name.
        ConfigError: no workspace was set up yet.
    """
    now = SystemClock().now()
    form = OptInForm(
        category=Category(given.category),
        method=OptInMethod(given.method),
        wording=given.wording,
        occurred_at=_moment(given.when, given.zone, now) or now,
        proof=given.place,
        clauses=given.clauses,
        purpose=given.purpose,
        basis=Basis(given.basis) if given.basis else None,
        dealt_at=_moment(given.dealt_at, given.zone, now),
    )
    house, by = house_of(settings), UserId(given.by)
    async with open_store(settings) as (_, _, store, _):
        keys = await open_keys(settings.secret_key.get_secret_value(), store)
        tenant = await the_workspace(store)
        contact = await contact_meant(store, tenant, given.contact)
        team = await store.tenant(tenant)

        def append(file: ContactFile) -> ContactFile:
            yes = agreement(form, file, team, house, by=by, contact=contact, now=now)
            return with_agreement(file, yes, salt=keys.token(), now=now)

        key = keys.contact_key(tenant, contact)
        try:
            await _changed(store, tenant, key, contact, append)
        except Incomplete as lacking:
            _say_lacking(lacking, as_json=given.json)
            return 1
    _say(given.json, "Recorded: the yes is on file with its proof.", contact)
    return 0


async def run_revoke(settings: Settings, given: argparse.Namespace) -> int:
    """Opt the contact out and say so; 0.

    Raises:
        RequestError: nobody of that name.
        ConfigError: no workspace was set up yet.
    """
    now, by = SystemClock().now(), UserId(given.by)
    async with open_store(settings) as (_, _, store, _):
        keys = await open_keys(settings.secret_key.get_secret_value(), store)
        tenant = await the_workspace(store)
        contact = await contact_meant(store, tenant, given.contact)
        key = keys.contact_key(tenant, contact)
        trigger = keys.token()

        def append(file: ContactFile) -> ContactFile:
            no = refusal(
                file,
                by=by,
                words=given.words,
                route=OptOutRoute(given.route),
                trigger=trigger,
                now=now,
            )
            return with_refusal(file, no, salt=keys.token(), now=now)

        await _changed(store, tenant, key, contact, append)
    _say(given.json, "Opted out: every number of ours is silent for them now.", contact)
    return 0


async def _changed(
    store: RedisStore,
    tenant: TenantId,
    key: ContactKey,
    contact: PhoneNumber,
    change: Callable[[ContactFile], ContactFile],
) -> None:
    """Write what the change makes of the contact's file; try again if somebody was faster."""
    for _ in range(ATTEMPTS):
        known = await store.file(tenant, key)
        file = known or (await newcomers(store, tenant, {key: contact}))[key]
        changed = change(file)
        if changed == file:
            return
        try:
            written = await store.commit(changed)
        except Conflict:
            continue
        # The sweeper would do it too: whoever is killed here leaves the act beside the record.
        for act in written.acts:
            await store.audit(tenant, act)
        return
    raise Conflict("This contact is very busy at the moment: please try again.")


def _moment(text: str, zone: str, now: datetime) -> datetime | None:
    if not text:
        return None
    try:
        ZoneInfo(zone)
        return middle_of(moment(text, zone=zone, day_first=False, now=now), now=now)
    except BadCell as bad:
        raise RequestError(f"{bad.wrong} {bad.todo}", detail="when") from bad
    except (ZoneInfoNotFoundError, ValueError) as exc:
        raise RequestError("--zone is no time zone: try America/New_York.", detail="zone") from exc


def _say_lacking(lacking: Incomplete, *, as_json: bool) -> None:
    if as_json:
        print(json.dumps({"recorded": False, "fields": dict(lacking.fields)}, ensure_ascii=False))
        return
    print("Not recorded:", file=sys.stderr)
    for field, sentence in lacking.fields.items():
        print(f"  {_OPTIONS.get(field, field)}: {sentence}", file=sys.stderr)


def _say(as_json: bool, sentence: str, contact: PhoneNumber) -> None:  # noqa: FBT001 - of a flag
    if as_json:
        print(json.dumps({"recorded": True, "contact": contact.e164}))
        return
    print(f'{sentence}\nSee: python -m bot consent check "{contact.national}"')
