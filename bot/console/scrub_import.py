"""`python -m bot scrubs import`: load a do-not-call or number list; nothing is ever sent."""

from __future__ import annotations

import json
import re
import sys
from dataclasses import dataclass
from datetime import date
from time import perf_counter
from typing import Final

from bot.adapters.system.clock import SystemClock
from bot.config import Settings
from bot.consent.scrubs import FRESH_FOR, ScrubKind, changes_hands, list_name, list_title
from bot.console.csv_source import open_csv
from bot.console.progress import Progress
from bot.console.workspace import the_workspace
from bot.conversations.details import InvalidDetail, read_state
from bot.csv_files.scrub_rows import read_list
from bot.errors import ConfigError
from bot.ports import Act
from bot.texting.ids import SYSTEM
from bot.usecases.import_list import ListRun, import_list
from bot.wiring import open_store

_FIRST_LIST: Final = date(2003, 10, 1)
"""When the National Do-Not-Call Registry took effect; the other lists are younger."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListAsked:
    """What was asked on the command line."""

    file: str
    kind: str
    as_of: str
    state: str = ""
    covers: str = ""
    """Area codes with commas, `contacts`, or empty: those that the file names."""
    day_first: bool = False
    replace: bool = False
    """Whether it may take the place of a much larger list, or of one of the same day."""
    as_json: bool = False


async def import_scrub(settings: Settings, asked: ListAsked) -> int:
    """Load a list and look every contact up on it; 0 when it counts.

    Raises:
        ConfigError: the file or an option cannot be used.
        ListNotLoaded: rows of it cannot be read, so it does not count.
    """
    now = SystemClock().now()
    name, as_of = _name(asked), _day(asked.as_of, today=now.date())
    with open_csv(asked.file) as source:
        async with open_store(settings) as (_, _, store, _):
            tenant = await the_workspace(store)
            run = ListRun(
                tenant=tenant, name=name, as_of=as_of, now=now,
                generation=f"{as_of:%Y%m%d}-{source.digest[:12]}",
                covers=_covered(asked.covers), contacts_only=asked.covers == "contacts",
                may_clear=asked.replace,
            )  # fmt: skip
            bar = Progress(
                sys.stderr, total=source.size, position=source.position, tick=perf_counter
            )
            entries = read_list(source.rows, day_first=asked.day_first, now=now)
            try:
                async for state in import_list(store, entries, run):
                    bar.show(state.rows + state.contacts)
            finally:
                pace = bar.done(run.rows)
            about = f"{name}:{as_of}:{source.digest[:12]}"
            await store.audit(tenant, Act(at=now, actor=SYSTEM, verb="scrub.imported", about=about))
    _tell(asked, run, pace)
    return 0


def _tell(asked: ListAsked, run: ListRun, pace: str) -> None:
    if asked.as_json:
        areas = sorted(run.covers or run.areas)
        print(
            json.dumps(
                {
                    "list": run.name,
                    "as_of": run.as_of.isoformat(),
                    "rows": run.rows,
                    "numbers": run.listed,
                    "area_codes": [] if run.contacts_only else areas,
                    "contacts_looked_up": run.contacts,
                    "contacts_named": run.named,
                }
            )
        )
        return
    print(f"The {list_title(run.name)} of {run.as_of} counts from now on.")
    print(f"  {run.listed:>9,}  numbers in {run.rows:,} rows, {pace}")
    print(f"  {run.contacts:>9,}  contacts looked up, {run.named:,} of them named")
    if not changes_hands(run.name):
        print(f"It is good until {run.as_of + FRESH_FOR}; after that, load a new one.")


def _name(asked: ListAsked) -> str:
    kind = ScrubKind(asked.kind)
    if not asked.state:
        return list_name(kind)
    if kind is not ScrubKind.DO_NOT_CALL:
        raise ConfigError("--state goes with --list dnc only.")
    try:
        return list_name(kind, read_state(asked.state))
    except InvalidDetail as exc:
        raise ConfigError(f"--state: {exc.sentence}") from exc


def _day(text: str, *, today: date) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError as exc:
        raise ConfigError("--as-of takes the day the list speaks of, as 2026-03-14.") from exc
    if day > today:
        raise ConfigError("--as-of lies in the future: take the day that the list was made.")
    if day < _FIRST_LIST:
        raise ConfigError(
            f"--as-of lies before {_FIRST_LIST}, when there were no such lists: take the day that "
            "the list was made."
        )
    return day


def _covered(text: str) -> frozenset[str]:
    if text in {"", "contacts"}:
        return frozenset()
    codes = frozenset(code.strip() for code in text.split(","))
    if not all(re.fullmatch(r"[2-9]\d\d", code, re.ASCII) for code in codes):
        raise ConfigError("--covers takes area codes such as 415,510, or the word contacts.")
    return codes
