"""The commands that bring files in and take them out: their options, and where each leads."""

from __future__ import annotations

import argparse
from typing import Any

from bot.config import Settings
from bot.consent.scrubs import ScrubKind
from bot.csv_files.columns import Column

_FILE_WIDE = {
    Column.STATUS: "opt_in or opt_out, for rows that do not say",
    Column.CATEGORY: "what everybody on the list agreed to",
    Column.METHOD: "how everybody on the list agreed",
    Column.WHEN: "when everybody on the list agreed",
    Column.SELLER: "for which business; without it, BRAND_NAME",
    Column.PURPOSE: "for which programme or reason",
    Column.WORDING: "exactly what everybody was shown",
    Column.PLACE: "where the proof of all of them is",
    Column.SOURCE: "where the list comes from; bought lists are refused",
}
"""Columns that may be given once for a whole file."""


def add_consent_commands(questions: Any) -> None:
    """Add `consent import` and `consent export`; `questions` is argparse's action."""
    taken = questions.add_parser("import", help="bring consent in from a CSV file; never sends")
    _import_options(taken)
    for column, help_ in _FILE_WIDE.items():
        taken.add_argument(f"--{column.value}", default="", help=help_)
    out = questions.add_parser(
        "export", help="every contact's records as CSV, or one contact's passport"
    )
    out.add_argument("contact", nargs="?", default="", help="only this one: the passport")
    out.add_argument("file", metavar="FILE", help="FILE.csv, or FILE.pdf or FILE.json of a contact")
    out.add_argument("--json", action="store_true", help="the sums as one JSON object")


def add_contact_import(what: Any) -> None:
    """Add `contacts import`."""
    taken = what.add_parser(
        "import", help="names, places, languages and owners from a CSV file; no consent"
    )
    _import_options(taken)


def add_scrub_commands(commands: Any) -> None:
    """Add `scrubs import`."""
    scrubs = commands.add_parser("scrubs", help="do-not-call and number lists")
    what = scrubs.add_subparsers(dest="what", required=True, metavar="WHAT")
    taken = what.add_parser("import", help="load a list and look every contact up on it")
    taken.add_argument("file", metavar="FILE")
    taken.add_argument(
        "--list",
        required=True,
        choices=[kind.value for kind in ScrubKind],
        help="dnc: do-not-call; rnd: answers of the Reassigned Numbers Database; "
        "deactivated: numbers that carriers list as given up",
    )
    taken.add_argument("--as-of", required=True, metavar="DATE", help="the day it speaks of")
    taken.add_argument("--state", default="", help="with dnc: that state's own list, such as TX")
    taken.add_argument(
        "--covers",
        default="",
        metavar="CODES",
        help="area codes that the list holds whole, such as 415,510, or `contacts` if it came "
        "from a scrub of ours; without it, the area codes that it names",
    )
    taken.add_argument("--day-first", action="store_true", help="dates are 14/03/2026")
    taken.add_argument(
        "--replace",
        action="store_true",
        help="let it take the place of a list that is much larger, or of the same day",
    )
    taken.add_argument("--json", action="store_true", help="the sums as one JSON object")


async def run_import(settings: Settings, given: argparse.Namespace, *, details_only: bool) -> int:
    """Run `consent import` or `contacts import`."""
    from bot.console.consent_import import ImportAsked, import_consent

    defaults = {column: str(getattr(given, column.value, "") or "") for column in _FILE_WIDE}
    return await import_consent(
        settings,
        ImportAsked(
            file=given.file,
            dry=given.dry_run,
            details_only=details_only,
            replace_details=given.replace_details,
            day_first=given.day_first,
            zone=given.zone,
            by=given.by,
            errors=given.errors,
            report=given.report,
            as_json=given.json,
            defaults={column: text.strip() for column, text in defaults.items() if text.strip()},
        ),
    )


async def run_scrub(settings: Settings, given: argparse.Namespace) -> int:
    """Run `scrubs import`."""
    from bot.console.scrub_import import ListAsked, import_scrub

    return await import_scrub(
        settings,
        ListAsked(
            file=given.file,
            kind=given.list,
            as_of=given.as_of,
            state=given.state,
            covers=given.covers,
            day_first=given.day_first,
            replace=given.replace,
            as_json=given.json,
        ),
    )


def _import_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE.csv")
    parser.add_argument("--dry-run", action="store_true", help="only say what would happen")
    parser.add_argument(
        "--replace-details",
        action="store_true",
        help="let the file replace names, places, languages and owners that are known",
    )
    parser.add_argument("--day-first", action="store_true", help="dates are 14/03/2026")
    parser.add_argument("--zone", default="UTC", help="of times without an offset (UTC)")
    parser.add_argument("--by", default="", help="Slack member id of who answers for the list")
    parser.add_argument(
        "--errors", default="", metavar="FILE", help="where returned rows go (FILE.errors.csv)"
    )
    parser.add_argument("--report", default="", metavar="FILE", help="a row on every row")
    parser.add_argument("--json", action="store_true", help="the sums as one JSON object")
