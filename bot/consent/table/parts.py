"""What a text must carry. Rows of the rule table."""

from __future__ import annotations

from typing import Final

from bot.consent import remedies as to
from bot.consent.checks import parts
from bot.consent.finding import EVERY, Rule
from bot.consent.table.row import SYSTEM, row

PARTS: Final[tuple[Rule, ...]] = (
    row(
        "first-text", "The first text from a number says how to stop.", "CTIA-5.1.2.1 CTIA-5.1.3",
        parts.first_text,
    ),
    row("brand", "A text says who it is from.", "TMO-3.7 CTIA-5.1.2.1", parts.brand),
    row(
        "stop-reminder", "How to stop is said again at least once a month.", "SC-A.10 TMO-2.10",
        parts.reminder,
    ),
    row(
        "automated-text", "An automated text says who it is from and how to stop, every time.",
        "EV-RC-POL EV-ATT", parts.automated,
    ),
    row(
        "promotional-text", "A promotional text says who it is from and how to stop, every time.",
        "EV-ATT EV-RC-POL", parts.promotional,
    ),
    row(
        "help-word", "What comes regularly names HELP once a month.", "SC-A.10 SC-A.4",
        parts.help_word,
    ),
    row(
        "canadian-text", "A business text to Canada names sender, contact and how to stop.",
        "CASL-ID", parts.canadian,
    ),
    row(
        "system-parts", "Assent's own texts say who we are.", "CTIA-5.1.2.1 SC-A.4 TCPA-a12",
        parts.system_parts, applies_to=SYSTEM,
    ),
    row(
        "brand-unknown", "This text must say who we are, and no brand name is set.",
        "OWN-BRAND TMO-3.7", parts.brand_unknown, to.SET_UP, applies_to=EVERY,
    ),
)  # fmt: skip
