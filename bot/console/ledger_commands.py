"""How `ledger …` and the end of a contact are spelled, so that `--help` opens nothing."""

from __future__ import annotations

import argparse
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import _SubParsersAction


def add(commands: _SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `ledger verify` and `ledger root`."""
    ledger = commands.add_parser("ledger", help="prove that the records of consent still hold")
    questions = ledger.add_subparsers(dest="question", required=True, metavar="QUESTION")
    verify = questions.add_parser("verify", help="recompute every contact's chain; 1 if one broke")
    verify.add_argument("--json", action="store_true", help="one JSON object")
    root = questions.add_parser("root", help="one hash over all ledgers at the end of a day")
    root.add_argument("--day", type=date.fromisoformat, help="YYYY-MM-DD; else the last whole day")
    root.add_argument("--against", metavar="HEX", help="a root you kept; 1 if today's differs")
    root.add_argument("--json", action="store_true", help="one JSON object")


def add_contact_ends(what: _SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `contacts erase`, `contacts hold` and `contacts purge`."""
    erase = what.add_parser("erase", help="forget a person; they stay un-texted")
    erase.add_argument("contact", help="a phone number as people type it")
    erase.add_argument("--yes", action="store_true", help="really; without it, says what it does")
    hold = what.add_parser("hold", help="keep everything about a contact, however old")
    hold.add_argument("contact", help="a phone number as people type it")
    hold.add_argument("--release", action="store_true", help="lift the hold")
    for command in (erase, hold):
        command.add_argument("--by", default="", help="Slack user id of who decided it")
    purge = what.add_parser("purge", help="forget what was kept long enough; workers do it daily")
    purge.add_argument("--dry-run", action="store_true", help="only count")


def add_correction(questions: _SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `consent correct`."""
    correct = questions.add_parser("correct", help="void a record that was our own mistake")
    correct.add_argument("contact", help="a phone number as people type it")
    correct.add_argument("record", help="the record's id, as `consent history --json` shows it")
    correct.add_argument("--reason", required=True, help="why it was a mistake; kept for ever")
    correct.add_argument("--by", required=True, help="Slack user id; a no needs an admin's")
