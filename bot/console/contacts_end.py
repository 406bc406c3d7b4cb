"""`python -m bot contacts erase`, `hold` and `purge`: the end of what we keep of a contact."""

from __future__ import annotations

import argparse
import sys

from bot.adapters.redis.store import RedisStore
from bot.adapters.system.clock import SystemClock
from bot.adapters.system.keys import SystemKeys, open_keys
from bot.config import Settings
from bot.console.unreadable import tell_unreadable
from bot.errors import ConfigError
from bot.texting.ids import SYSTEM, TenantId, UserId
from bot.texting.phone import parse
from bot.usecases.erase import NOT_REACHED, REACHED, erase_contact, hold_contact
from bot.usecases.purge import purge
from bot.wiring import open_store


async def run_end(settings: Settings, given: argparse.Namespace) -> int:
    """Erase, hold or purge, and say what was reached; 1 if nothing was done for want of a yes.

    Raises:
        InvalidPhoneNumber: what was typed is no number that we can text.
        ConfigError: no workspace was set up yet.
    """
    async with open_store(settings) as (_, _, store, _):
        keys = await open_keys(settings.secret_key.get_secret_value(), store)
        known = await store.tenants()
        if given.what == "purge":
            return await _purge(store, known, dry_run=given.dry_run)
        if len(known) != 1:
            raise ConfigError(
                "No workspace is set up here yet: start `python -m bot web` or `sandbox` once."
            )
        if given.what == "hold":
            return await _hold(store, keys, known[0], given)
        return await _erase(store, keys, known[0], given)


async def _purge(store: RedisStore, tenants: tuple[TenantId, ...], *, dry_run: bool) -> int:
    left_out = False
    for tenant in tenants:
        done = await purge(store, tenant=tenant, now=SystemClock().now(), dry_run=dry_run)
        would = "would be purged" if dry_run else "purged"
        print(
            f"{tenant}: {done.contacts} of {done.seen} contacts {would}, {done.texts} texts; "
            f"{done.held} kept by a legal hold."
        )
        left_out |= tell_unreadable(done.unreadable)
    return 1 if left_out else 0


async def _hold(
    store: RedisStore, keys: SystemKeys, tenant: TenantId, given: argparse.Namespace
) -> int:
    await hold_contact(
        store,
        keys,
        tenant=tenant,
        number=parse(given.contact),
        by=_by(given),
        now=SystemClock().now(),
        hold=not given.release,
    )
    print("The hold is lifted." if given.release else "On hold: nothing is purged or erased.")
    return 0


async def _erase(
    store: RedisStore, keys: SystemKeys, tenant: TenantId, given: argparse.Namespace
) -> int:
    number = parse(given.contact)
    if not given.yes:
        print("An erasure reaches:\n" + _listed(REACHED), file=sys.stderr)
        print("It cannot reach:\n" + _listed(NOT_REACHED), file=sys.stderr)
        print(f"Add --yes to erase {number}. It cannot be undone.", file=sys.stderr)
        return 1
    done = await erase_contact(
        store, keys, tenant=tenant, number=number, by=_by(given), now=SystemClock().now()
    )
    print(
        f"Erased contact {done.reference}: {done.texts} texts, {done.records} records left as "
        f"tombstones, {done.cancelled} texts cancelled. They stay un-texted."
    )
    print("Not reached:\n" + _listed(NOT_REACHED))
    return 0


def _by(given: argparse.Namespace) -> UserId:
    return UserId(given.by) if given.by else SYSTEM


def _listed(lines: tuple[str, ...]) -> str:
    return "\n".join(f"  - {line}" for line in lines)
