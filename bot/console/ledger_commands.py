"""How `ledger …` is spelled, apart from what it does, so that `--help` opens nothing."""

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
