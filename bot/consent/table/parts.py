"""What a text must carry. Rows of the rule table."""

from __future__ import annotations

from typing import Final

from bot.consent import remedies as to
from bot.consent.checks import parts
from bot.consent.finding import EVERY, Rule
from bot.consent.table.row import NOT_ANSWERS, SYSTEM, row

PARTS: Final[tuple[Rule, ...]] = (
    row(
        "first-text", "The first text from a number says how to stop.", "CTIA-5.1.2.1 CTIA-5.1.3",
        parts.first_text,
    ),
    row("brand", "A text says who it is from.", "TMO-3.7 CTIA-5.1.2.1", parts.brand),
    row(
        "stop-reminder", "How to stop is said again at least once a month.", "SC-A.10 TMO-2.10",
        parts.reminder, categories=NOT_ANSWERS, settings="footer_every footer_days",
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
        "CASL-ID", parts.canadian, categories=NOT_ANSWERS, where="CA",
        settings="canada_all_commercial",
    ),
    row(
        "new-number", "A number of ours that they do not know says who is texting.",
        "TMO-3.10", parts.new_number,
    ),
    row(
        "no-reply-text",
        "A text that nobody reads the answers to must say so, and how else to reach us.",
        "TCPA-a10-NOREPLY", parts.unanswerable, to.SAY_NO_REPLIES,
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
