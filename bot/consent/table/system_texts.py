"""The bot's own texts, each with its own door (ruling 5). Rows of the rule table."""

from __future__ import annotations

from typing import Final

from bot.consent import remedies as to
from bot.consent.case import SystemText
from bot.consent.checks import system
from bot.consent.finding import Rule
from bot.consent.table.row import SYSTEM, row

_STARTED: Final = frozenset[SystemText | None](
    {SystemText.DOUBLE_OPT_IN_ASK, SystemText.PROGRAMME_CONFIRMATION}
)
"""What the bot starts by itself, rather than answers."""

SYSTEM_TEXTS: Final[tuple[Rule, ...]] = (
    row(
        "opt-out-confirmation", "This opt-out may not be confirmed.", "TCPA-a12 RC-CORE",
        system.confirmation, applies_to=frozenset({SystemText.OPT_OUT_CONFIRMATION}),
    ),
    row(
        "help-answer", "This HELP may not be answered.", "SC-A.4 OWN-LOOP",
        system.help_answer, applies_to=frozenset({SystemText.HELP_ANSWER}),
    ),
    row(
        "double-opt-in", "They may not be asked for a YES.", "TMO-2.7 TMO-2.4-30D RC-ASK",
        system.double_opt_in, to.RECORD, applies_to=frozenset({SystemText.DOUBLE_OPT_IN_ASK}),
    ),
    row(
        "double-opt-in-hours", "It is outside the hours for texts where they may be.",
        "TCPA-c1 QH TZ", system.ask_in_hours, to.WAIT,
        applies_to=_STARTED,
    ),
    row(
        "programme-confirmation", "This programme may not be confirmed to them.",
        "CTIA-5.1.2.1 SC-A.10", system.programme_confirmation, to.RECORD,
        applies_to=frozenset({SystemText.PROGRAMME_CONFIRMATION}),
    ),
    row(
        "out-of-hours-answer", "They may not get the out-of-hours answer.",
        "CTIA-5.1-CONV OWN-LOOP",
        system.out_of_hours, applies_to=frozenset({SystemText.OUT_OF_HOURS}),
    ),
    row(
        "answer-loop", "Assent's own answers to them are running in circles.", "OWN-LOOP",
        system.loop, applies_to=SYSTEM,
    ),
    row(
        "system-text-sells", "Assent's own texts never sell anything.", "TCPA-a12 CTIA-5.1-PROMO",
        # A programme is called as it is called; it was agreed to under that name.
        system.nothing_sold, to.REWRITE, applies_to=SYSTEM - {SystemText.PROGRAMME_CONFIRMATION},
    ),
)  # fmt: skip
