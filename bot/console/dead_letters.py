"""`python -m bot dead-letters`: what could not be done, and what becomes of it."""

from __future__ import annotations

import argparse
import json

from bot import tasks
from bot.config import Settings
from bot.console.workspace import the_workspace
from bot.conversations.failed_work import FailedWork
from bot.ports import StoredEvent
from bot.texting.ids import TenantId, UserId
from bot.usecases.settle_letter import Settling, drop, try_again
from bot.wiring import open_bot, open_store


async def run_letters(settings: Settings, given: argparse.Namespace) -> int:
    """List what needs an admin (1 if anything does), or settle one letter (0).

    Raises:
        NotPermitted: `--by` is no admin.
        NotFound: there is no such letter any more.
        RequestError: no reason was given, or it goes on by itself and cannot be dropped.
        ConfigError: no workspace was set up yet.
    """
    if given.act is None:
        return await _listed(settings, as_json=given.json)
    return await _settled(settings, given)


async def _listed(settings: Settings, *, as_json: bool) -> int:
    async with open_store(settings) as (_, _, store, _):
        known = await store.failures(await the_workspace(store))
    dead = [work for work in known if work.dead_at is not None]
    if as_json:
        print(json.dumps({"dead_letters": [_as_json(work) for work in dead]}))
    elif not dead:
        print("Nothing needs an admin.")
    else:
        for work in dead:
            print(_line(work))
    return 1 if dead else 0


async def _settled(settings: Settings, given: argparse.Namespace) -> int:
    async with open_bot(settings) as bot:
        tenant = await the_workspace(bot.ports.store)
        # Docket only enqueues what it knows; a worker runs it.
        tasks.register(bot.docket, bot.ports, dispatch=_not_here, webhook_token="")
        settling = Settling(tenant=tenant, user=UserId(given.by), letter=given.id)
        if given.act == "retry":
            work = await try_again(bot.ports, settling)
            print(f"{work.id}: a worker does it once more.")
            return 0
        work = await drop(bot.ports, settling, reason=given.reason)
        print(f"{work.id}: dropped. What it was about has been brought to a safe end.")
    return 0


async def _not_here(event: StoredEvent) -> None:
    raise RuntimeError(f"a command line runs no tasks: {event.id}")


def _line(work: FailedWork) -> str:
    goes_on = " (is tried on by itself)" if work.pace == "goes_on" else ""
    return (
        f"{work.id}  {work.task}  {work.error}  {work.tries} tries, "
        f"{work.first_at:%Y-%m-%d %H:%M:%S} to {work.last_at:%Y-%m-%d %H:%M:%S} UTC{goes_on}"
    )


def _as_json(work: FailedWork) -> dict[str, object]:
    return {
        "id": work.id,
        "task": work.task,
        "ids": list(work.ids[1:]),
        "tenant": TenantId(work.ids[0]),
        "error": work.error,
        "tries": work.tries,
        "first_at": work.first_at.isoformat(),
        "last_at": work.last_at.isoformat(),
        "goes_on": work.pace == "goes_on",
    }
