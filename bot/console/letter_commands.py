"""How `dead-letters …` is spelled, so that `--help` opens nothing."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import _SubParsersAction


def add(commands: _SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `dead-letters`, which lists, and its two acts."""
    letters = commands.add_parser(
        "dead-letters", help="what could not be done after several tries; 1 if there is anything"
    )
    letters.add_argument("--json", action="store_true", help="one JSON object")
    acts = letters.add_subparsers(dest="act", metavar="ACT")
    retry = acts.add_parser("retry", help="have a worker do it once more")
    drop = acts.add_parser("drop", help="give it up and bring what it was about to a safe end")
    drop.add_argument("--reason", required=True, help="why; kept in the audit trail")
    for act in (retry, drop):
        act.add_argument("id", metavar="ID", help="the reference, as the list shows it")
        act.add_argument("--by", required=True, help="Slack user id of the admin who decides it")
