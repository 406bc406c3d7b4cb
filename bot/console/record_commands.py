"""How `consent check`, `record` and `revoke` are spelled, so that `--help` opens nothing."""

from __future__ import annotations

import argparse
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from argparse import _SubParsersAction

METHODS: Final = (
    "spoken", "mobile_button", "web_form", "web_preferences", "email_reply", "keyword",
    "point_of_sale", "ivr", "paper_form", "yes_reply", "implied",
)  # fmt: skip
"""Ways to agree that somebody of ours can know of."""
ROUTES: Final = ("text", "spoken", "in_person", "email", "mail")
CATEGORIES: Final = ("conversational", "informational", "promotional")
_MEMBER: Final = re.compile(r"[UW][A-Z0-9]{4,20}", re.ASCII)
WHOM: Final = "a phone number as people type it, or a contact's name"


def member(typed: str) -> str:
    """Return a Slack member id.

    Raises:
        ArgumentTypeError: it is none; evidence names somebody, not anybody.
    """
    if not _MEMBER.fullmatch(typed):
        raise argparse.ArgumentTypeError(
            f"{typed!r} is no Slack member id; one looks like U0MAYA and stands in the person's "
            "Slack profile under “Copy member ID”"
        )
    return typed


def add(questions: _SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `consent check`, `consent record` and `consent revoke`."""
    check = questions.add_parser("check", help="may we text this contact, and as what?")
    check.add_argument("contact", help=WHOM)
    check.add_argument(
        "--category",
        choices=CATEGORIES,
        help="only this category; the exit code is 0 if it is allowed now, else 1",
    )
    yes = questions.add_parser("record", help="keep a yes with its proof, as /consent record does")
    yes.add_argument("contact", help=WHOM)
    yes.add_argument(
        "--by", type=member, required=True, metavar="U…", help="Slack user id of who records it"
    )
    yes.add_argument("--category", required=True, choices=CATEGORIES)
    yes.add_argument("--method", required=True, choices=METHODS)
    yes.add_argument("--wording", default="", help="exactly what they were shown or told")
    yes.add_argument(
        "--place", default="", help="where the proof is: a form, a recording, a drawer"
    )
    yes.add_argument("--when", default="", help="when they agreed; without it, now")
    yes.add_argument("--zone", default="UTC", help="whose time --when is in: America/New_York")
    yes.add_argument(
        "--purpose", default="", help="the one thing that they agreed to, if it is one"
    )
    yes.add_argument(
        "--clauses",
        action="store_true",
        help="the wording holds the three clauses of written consent to promotions",
    )
    yes.add_argument(
        "--basis", choices=("purchase", "inquiry"), help="for implied consent (Canada)"
    )
    yes.add_argument("--dealt-at", default="", help="the day on which they bought or asked")
    no = questions.add_parser("revoke", help="opt a contact out, whatever road the no came by")
    no.add_argument("contact", help=WHOM)
    no.add_argument(
        "--by", type=member, required=True, metavar="U…", help="Slack user id of who took it down"
    )
    no.add_argument("--route", choices=ROUTES, default="spoken", help="how they said it")
    no.add_argument("--words", default="", help="what they said")
    for command in (check, yes, no):
        command.add_argument("--json", action="store_true", help="one JSON object")
