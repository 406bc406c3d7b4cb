"""`python -m bot consent export FILE.csv`: every contact's records, fit to be imported again."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from time import perf_counter

from bot.adapters.system.clock import SystemClock
from bot.adapters.system.keys import open_keys
from bot.config import Settings
from bot.console.progress import Progress
from bot.console.row_files import RowFile
from bot.console.unreadable import tell_unreadable
from bot.console.workspace import the_workspace
from bot.csv_files.consent_export import COLUMNS, row_of
from bot.ports import Act
from bot.texting.ids import SYSTEM, ContactKey
from bot.usecases.export_consent import export_rows
from bot.wiring import open_store


async def export_consent(settings: Settings, *, file: str, as_json: bool) -> int:
    """Write every record of every contact to a file and say how many; 1 if some are missing.

    Raises:
        ConfigError: the file cannot be written, or no workspace was set up yet.
    """
    written = RowFile(Path(file), [column.value for column in COLUMNS])
    rows = 0
    unreadable: set[ContactKey] = set()
    async with open_store(settings) as (_, _, store, _):
        tenant = await the_workspace(store)
        await open_keys(settings.secret_key.get_secret_value(), store)
        bar = Progress(sys.stderr, total=1, position=lambda: 0, tick=perf_counter)
        complete = False
        try:
            async for row in export_rows(store, tenant, unreadable=unreadable):
                written.add(row_of(row))
                rows += 1
                bar.show(rows)
            complete = True
        finally:
            pace = bar.done(rows)
            written.close(complete=complete)
        act = Act(at=SystemClock().now(), actor=SYSTEM, verb="consent.exported", about=str(rows))
        await store.audit(tenant, act)
    if as_json:
        print(json.dumps({"file": file, "rows": rows, "unreadable": sorted(unreadable)}))
    else:
        print(f"{rows:,} rows written to {file}, {pace}. It holds numbers in full: keep it safe.")
    return 1 if tell_unreadable(unreadable) else 0
