"""Recurring programmes, full carts, and texts by machine. Rows of the rule table."""

from __future__ import annotations

from typing import Final

from bot.consent import remedies as to
from bot.consent.checks import programmes
from bot.consent.finding import Rule
from bot.consent.table.row import NOT_ANSWERS, row

PROGRAMMES: Final[tuple[Rule, ...]] = (
    row(
        "confirmation-first", "Before a programme's first text goes its one confirmation.",
        "CTIA-5.1.2.1 SC-A.10", programmes.confirmation_first, to.CONFIRM_FIRST,
        categories=NOT_ANSWERS,
    ),
    row(
        "cart-reminder", "It looks like a reminder of a full cart, which has rules of its own.",
        "SC-A.18 TMO-6.2", programmes.cart_reminder, to.APPROVER, to.REWRITE,
    ),
    row(
        "automated-consent", "Automated texts need an express yes with its proof.",
        "RC-AUTO CTIA-5.1-INFO", programmes.automated_consent, to.BY_HAND, to.RECORD,
    ),
)  # fmt: skip
