"""When a text may arrive, and how many. Rows of the rule table."""

from __future__ import annotations

from typing import Final

from bot.consent import remedies as to
from bot.consent.checks import timing
from bot.consent.finding import Rule
from bot.consent.table.row import row

TIMING: Final[tuple[Rule, ...]] = (
    row(
        "quiet-hours", "It is outside the hours for texts where they may be.",
        "TCPA-c1 QH CRTC-HRS TZ", timing.quiet_hours, to.WAIT,
    ),
    row(
        "daily-cap", "They have had as many texts as one day may bring.", "QH-CAP",
        timing.cap, to.WAIT,
    ),
)  # fmt: skip
