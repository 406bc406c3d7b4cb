"""What do-not-call lists and lists of given-up numbers say. Rows of the rule table."""

from __future__ import annotations

from typing import Final

from bot.consent import remedies as to
from bot.consent.checks import lists
from bot.consent.finding import Rule
from bot.consent.table.row import BUT_CONFIRMATION, row

LISTS: Final[tuple[Rule, ...]] = (
    row(
        "number-changed-hands", "This number was given up or changed hands since they agreed.",
        "CTIA-5.1.5 TCPA-m TMO-2.13", lists.changed_hands, to.RIGHT_NUMBER,
        applies_to=BUT_CONFIRMATION,
    ),
    row(
        "do-not-call-unchecked", "No do-not-call list was checked; their signed consent covers it.",
        "TCPA-c2", lists.unchecked,
    ),
    row(
        "do-not-call-listed", "The number is on a do-not-call list.",
        "TCPA-c2 TX-NO-CALL", lists.listed, to.DROP_OFFER, to.RECORD_WRITTEN,
    ),
    row(
        "do-not-call-stale", "The do-not-call list was last checked more than 31 days ago.",
        "TCPA-c2-SAFE", lists.stale, to.SCRUB_AGAIN, to.DROP_OFFER, to.RECORD_WRITTEN,
    ),
)  # fmt: skip
