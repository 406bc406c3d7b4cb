"""When a text may arrive, and how many. Rows of the rule table."""

from __future__ import annotations

from typing import Final

from bot.consent import remedies as to
from bot.consent.checks import timing
from bot.consent.finding import Rule
from bot.consent.table.row import NOT_ANSWERS, row

TIMING: Final[tuple[Rule, ...]] = (
    row(
        "quiet-hours", "It is outside the hours for texts where they may be.",
        "TCPA-c1 TCPA-c1-CONSENT QH CRTC-HRS TZ", timing.quiet_hours, to.WAIT,
        settings="informational_hours loose_hours conversation_window",
    ),
    row(
        "daily-cap", "They have had as many texts as one day may bring.", "QH-CAP",
        timing.cap, to.WAIT, categories=NOT_ANSWERS, settings="cap_per_day",
    ),
    row(
        "place-unknown", "Their number does not show where they are, so neither which hours hold.",
        "TZ ROW-23", timing.place_unknown, to.ASK_PLACE, settings="unknown_place_offers",
    ),
)  # fmt: skip
