"""`python -m bot consent correct`: void a record that was our own mistake."""

from __future__ import annotations

import argparse

from bot.adapters.system.clock import SystemClock
from bot.adapters.system.keys import open_keys
from bot.config import Settings
from bot.errors import ConfigError
from bot.texting.ids import UserId
from bot.texting.phone import parse
from bot.usecases.correct_record import correct_record
from bot.wiring import house_of, open_store


async def run_correct(settings: Settings, given: argparse.Namespace) -> int:
    """Void the record and say so; 0.

    Raises:
        RequestError: no such record, no reason, or nothing that may be voided.
        ConfigError: no workspace was set up yet.
    """
    by = UserId(given.by)
    async with open_store(settings) as (_, _, store, _):
        known = await store.tenants()
        if len(known) != 1:
            raise ConfigError(
                "No workspace is set up here yet: start `python -m bot web` or `sandbox` once."
            )
        keys = await open_keys(settings.secret_key.get_secret_value(), store)
        await correct_record(
            store,
            keys,
            tenant=known[0],
            contact=parse(given.contact),
            record=given.record,
            reason=given.reason,
            by=by,
            admin=by in house_of(settings).admins,
            now=SystemClock().now(),
        )
    print("Corrected: the record counts no more and stays in the chain.")
    return 0
