"""`python -m bot consent import FILE.csv`: bring in what a file says; nothing is ever sent."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import perf_counter
from typing import Final
from zoneinfo import available_timezones

from bot.adapters.system.clock import SystemClock
from bot.adapters.system.keys import open_keys
from bot.config import Settings
from bot.consent.record import OptOut
from bot.console.csv_source import Source, open_csv
from bot.console.progress import Progress
from bot.console.row_files import RowFile
from bot.console.workspace import the_workspace
from bot.conversations.details import InvalidDetail, read_owner
from bot.csv_files.cells import restored, safe
from bot.csv_files.columns import Column, Heading, read_heading
from bot.csv_files.consent_rows import ImportRow, read_row
from bot.csv_files.reading import Cells, Reading
from bot.csv_files.rows import Flaw, Row
from bot.csv_files.values import BadCell
from bot.errors import ConfigError
from bot.ports import Act
from bot.texting.ids import SYSTEM, UserId
from bot.usecases.import_consent import ImportRun, Outcome, Parsed, Result, import_rows
from bot.wiring import house_of, open_store

_WRONG: Final = ("line", "what_is_wrong", "what_to_do")
_TOLD_AT_MOST: Final = 20
_NEEDED: Final = frozenset({Column.NUMBER})
_TITLES: Final = {
    Result.OPT_IN: "opt-ins recorded",
    Result.OPT_OUT: "opt-outs recorded",
    Result.DETAILS: "contacts whose details changed",
    Result.UNCHANGED: "say nothing new, unchanged",
    Result.REPEATED: "repeated in the file, left out",
    Result.RETURNED: "returned",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportAsked:
    """What was asked on the command line."""

    file: str
    dry: bool = False
    details_only: bool = False
    replace_details: bool = False
    day_first: bool = False
    zone: str = "UTC"
    by: str = ""
    errors: str = ""
    """Where returned rows go; empty: beside the file."""
    report: str = ""
    as_json: bool = False
    defaults: Mapping[Column, str] = field(default_factory=dict)
    """What holds for every row that does not say otherwise."""


async def import_consent(settings: Settings, asked: ImportAsked) -> int:
    """Bring a file in and say what became of its rows; 1 if any was returned.

    Raises:
        ConfigError: the file cannot be read, or no workspace was set up yet.
        StoreUnavailable: it stopped in the middle; run it again.
    """
    by = _importer(asked)
    with open_csv(asked.file) as source:
        first = next(source.rows, None)
        if first is None:
            raise ConfigError(f"{asked.file} is empty.")
        heading = read_heading(first.cells, needed=_NEEDED)
        async with open_store(settings) as (_, _, store, _):
            tenant = await the_workspace(store)
            keys = await open_keys(settings.secret_key.get_secret_value(), store)
            now = SystemClock().now()
            reading = Reading(
                seller=house_of(settings).brand, zone=asked.zone, day_first=asked.day_first,
                by=by, now=now, defaults=asked.defaults,
            )  # fmt: skip
            run = ImportRun(
                tenant=tenant, now=now, dry=asked.dry, replace_details=asked.replace_details
            )
            told = _Telling(asked, source, heading)
            if not asked.details_only:
                _warn(heading)
            complete = False
            try:
                parsed = _parsed(source.rows, heading, reading, details_only=asked.details_only)
                async for outcome in import_rows(store, keys, parsed, run):
                    told.add(outcome)
                complete = True
            finally:
                told.close(complete=complete)
            if not asked.dry:
                about = f"{source.digest[:16]}:{told.rows}"
                await store.audit(
                    tenant, Act(at=now, actor=by, verb="consent.imported", about=about)
                )
    told.summarize()
    return 1 if told.counts[Result.RETURNED] else 0


class _Telling:
    """What people see of an import: a bar, the rows that need them, the sums, the files."""

    def __init__(self, asked: ImportAsked, source: Source, heading: Heading) -> None:
        self.counts: Counter[Result] = Counter()
        self.rows = 0
        self._asked = asked
        self._source = source
        self._heading = heading
        self._pace = ""
        self._bar = Progress(
            sys.stderr, total=source.size, position=source.position, tick=perf_counter
        )
        path = Path(asked.file)
        errors = Path(asked.errors) if asked.errors else path.with_name(f"{path.stem}.errors.csv")
        for written in (errors, Path(asked.report)) if asked.report else (errors,):
            if written.resolve() == path.resolve():
                raise ConfigError(f"{written} is the file that is read: choose another name.")
        self._errors = RowFile(
            errors,
            (*heading.names, *_WRONG),
            only_with_rows=True,
            numbered=True,
        )
        self._report = None
        if asked.report:
            report = Path(asked.report)
            self._report = RowFile(
                report, ("line", "number", "result", "remark", "what_to_do"), numbered=True
            )

    def add(self, outcome: Outcome) -> None:
        """Tell of one row."""
        self.rows += 1
        self.counts[outcome.result] += 1
        if outcome.result is Result.RETURNED:
            self._return(outcome)
        if self._report is not None:
            self._report.add(
                (
                    str(outcome.row.line),
                    safe(str(outcome.number or "")),
                    outcome.result.value,
                    safe(outcome.sentence),
                    safe(outcome.todo),
                )
            )
        self._bar.show(self.rows, bad=self.counts[Result.RETURNED])

    def close(self, *, complete: bool) -> None:
        """Take the bar away and put the files in their places."""
        self._pace = self._bar.done(self.rows)
        self._errors.close(complete=complete)
        if self._report is not None:
            self._report.close(complete=complete)

    def summarize(self) -> None:
        """Print the sums."""
        errors = str(self._errors.path) if self._errors.rows else None
        if self._asked.as_json:
            print(
                json.dumps(
                    {
                        "file": self._source.name,
                        "sha256": self._source.digest,
                        "encoding": self._source.encoding,
                        "dry_run": self._asked.dry,
                        "rows": self.rows,
                        "results": {each.value: self.counts[each] for each in Result},
                        "columns_left_alone": [name[:60] for name in self._heading.unknown],
                        "columns_that_may_say_no": [name[:60] for name in self._heading.suspicious],
                        "errors_file": errors,
                        "report_file": str(self._report.path) if self._report else None,
                    }
                )
            )
            return
        would = "Dry run, nothing was written. " if self._asked.dry else ""
        print(f"{would}{self.rows:,} rows of {self._source.name}, {self._pace}")
        if self._source.encoding == "cp1252":
            print("It is no UTF-8, so it was read as Windows-1252: look at a name with an accent.")
        for result, title in _TITLES.items():
            if self.counts[result]:
                print(f"  {self.counts[result]:>9,}  {title}")
        if self._heading.unknown:
            names = ", ".join(self._heading.unknown)[:300]
            print(_visible(f"Columns that say nothing to me: {names}"))
        if errors:
            print(f"The returned rows are in {errors}: mend them there and import that file.")
        if self._report is not None:
            print(f"A line on every row is in {self._report.path}.")

    def _return(self, outcome: Outcome) -> None:
        row, count = outcome.row, len(self._heading.names)
        cells = (
            *(safe(restored(cell)) for cell in row.cells[:count]),
            *[""] * (count - len(row.cells)),
        )
        self._errors.add((*cells, str(row.line), safe(outcome.sentence), safe(outcome.todo)))
        if self._asked.as_json or self._errors.rows > _TOLD_AT_MOST + 1:
            return
        if self._errors.rows == _TOLD_AT_MOST + 1:
            print("… the others stand in the errors file.", file=sys.stderr)
            return
        print(_visible(f"line {row.line}: {outcome.sentence} {outcome.todo}"), file=sys.stderr)


def _warn(heading: Heading) -> None:
    """Name the columns that may hold a no and are not read, before any row is taken."""
    if heading.suspicious:
        names = ", ".join(f"“{name[:60]}”" for name in heading.suspicious)
        print(
            _visible(
                f"WARNING: not read, though the name is about consent: {names}. If it says who "
                "said no, name it opted_out and import the file again: until then its noes do not "
                "count."
            ),
            file=sys.stderr,
        )


def _visible(sentence: str) -> str:
    """Return a sentence that repeats a file's words, without what could steer the terminal."""
    return "".join(char if char.isprintable() else "�" for char in sentence)


def _parsed(
    rows: Iterable[Row], heading: Heading, reading: Reading, *, details_only: bool
) -> Iterator[Parsed]:
    for row in rows:
        cells = heading.cells(row.cells)
        if details_only:
            cells = {column: text for column, text in cells.items() if column in _DETAILS}
        try:
            yield Parsed(row, _believed(row.flaw, cells, reading))
        except BadCell as bad:
            yield Parsed(row, bad)


def _believed(flaw: Flaw | None, cells: Cells, reading: Reading) -> ImportRow:
    """Return what a row asks for, as far as it can be believed.

    Raises:
        BadCell: it cannot.
    """
    if flaw is None:
        return read_row(cells, reading)
    if flaw.takes_no:
        asks = read_row(cells, reading)
        if isinstance(asks.record, OptOut):
            return replace(asks, remarks=(*asks.remarks, flaw.wrong))
    raise BadCell(flaw.wrong, flaw.todo)


_DETAILS: Final = frozenset(
    {
        Column.NUMBER, Column.NAME, Column.FIRST_NAME, Column.LAST_NAME, Column.ZONE,
        Column.STATE, Column.POSTAL_CODE, Column.LANGUAGE, Column.OWNER,
    }
)  # fmt: skip


def _importer(asked: ImportAsked) -> UserId:
    """Return who imports, after the options that no row can mend were looked at."""
    if asked.zone not in available_timezones():
        raise ConfigError("--zone takes the name of a time zone, such as America/Chicago.")
    if not asked.by:
        return SYSTEM
    try:
        return read_owner(asked.by)
    except InvalidDetail as exc:
        raise ConfigError(f"--by: {exc.sentence}") from exc
