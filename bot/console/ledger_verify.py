"""`python -m bot ledger verify` and `ledger root`: does our evidence still hold?"""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from datetime import date
from typing import Any

from bot.adapters.redis.store import RedisStore
from bot.adapters.system.clock import SystemClock
from bot.adapters.system.keys import SystemKeys, open_keys
from bot.config import Settings
from bot.consent.daily_root import DailyRoot, last_settled
from bot.console.unreadable import tell_unreadable
from bot.texting.ids import TenantId
from bot.usecases.verify_ledger import (
    LedgerReport,
    Unreadable,
    make_root,
    signature_holds,
    verify_ledgers,
)
from bot.wiring import open_store


async def run_ledger(settings: Settings, given: argparse.Namespace) -> int:
    """Print whether the ledgers hold; 0 if they do, else 1."""
    async with open_store(settings) as (_, _, store, _):
        keys = await open_keys(settings.secret_key.get_secret_value(), store)
        tenants = await store.tenants()
        if given.question == "verify":
            reports = {t: await verify_ledgers(store, keys, tenant=t) for t in tenants}
            _print_reports(reports, as_json=given.json)
            return 0 if all(report.holds for report in reports.values()) else 1
        held = True
        for tenant in tenants:
            try:
                held &= await _root(store, keys, tenant, given)
            except Unreadable as damaged:
                held = not tell_unreadable(damaged.keys) and held
        return 0 if held else 1


def _print_reports(reports: dict[TenantId, LedgerReport], *, as_json: bool) -> None:
    if as_json:
        told = {tenant: asdict(report) for tenant, report in reports.items()}
        print(json.dumps(told, default=date.isoformat))
        return
    for tenant, report in reports.items():
        print(
            f"{tenant}: {report.contacts} contacts, {report.records} records, "
            f"{report.tombstones} of them tombstones."
        )
        print(f"{report.roots} roots of past days worked out again.")
        for broken in report.broken:
            place = (
                "the ledger"
                if broken.record is None
                else f"record {broken.record + 1} ({broken.record_id})"
            )
            print(f"BROKEN: contact {broken.contact}, {place}: {broken.why}")
        for day in report.roots_differing:
            print(f"DIFFERS: the root of {day} is not the one that we kept and signed.")
        if report.broken:
            print(f"{report.broken_count} ledgers do not hold.")
        print("All hold." if report.holds else "Ask who changed the store, or restore a backup.")


async def _root(
    store: RedisStore, keys: SystemKeys, tenant: TenantId, given: argparse.Namespace
) -> bool:
    now = SystemClock().now()
    day = given.day or last_settled(now)
    made = await make_root(store, keys, tenant=tenant, day=day, now=now)
    kept = next((root for root in await store.roots(tenant) if root.day == day), None)
    if kept is None:
        await store.keep_root(tenant, made)
    as_kept = kept is None or kept.root == made.root
    signed = kept is None or signature_holds(keys, kept, tenant=tenant)
    as_given = given.against is None or given.against.lower() == made.root
    if given.json:
        print(json.dumps(_as_json(tenant, made, kept, matches=as_kept and signed and as_given)))
    else:
        print(
            f"{tenant} {day}: {made.root} over {made.records} records of {made.contacts} contacts"
        )
        print(_sentence(kept, as_kept=as_kept, signed=signed, as_given=as_given))
    return as_kept and signed and as_given


def _sentence(kept: DailyRoot | None, *, as_kept: bool, signed: bool, as_given: bool) -> str:
    if not as_given:
        return "DIFFERS from the root that you gave: records of that day were changed since."
    if not as_kept:
        return "DIFFERS from the root that was kept: records of that day were changed since."
    if not signed:
        return "The root that was kept is not signed by us."
    return "Kept just now." if kept is None else "The same as when it was kept."


def _as_json(
    tenant: TenantId, made: DailyRoot, kept: DailyRoot | None, *, matches: bool
) -> dict[str, Any]:
    shown = kept or made
    return {
        "tenant": tenant,
        "day": made.day.isoformat(),
        "root": made.root,
        "contacts": made.contacts,
        "records": made.records,
        "kept_root": kept.root if kept else None,
        "made_at": shown.made_at.isoformat(),
        "signature": shown.signature,
        "matches": matches,
    }
