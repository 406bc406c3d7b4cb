"""What single states ask beside federal law. Rows of the rule table."""

from __future__ import annotations

from datetime import date
from typing import Final

from bot.consent import remedies as to
from bot.consent.checks import evidence
from bot.consent.finding import Rule
from bot.consent.table.row import PROMOTIONAL, row

_LAWS: Final[tuple[tuple[str, str, str, date | None], ...]] = (
    ("FL", "Florida wants signed consent for promotions, by statute.", "FL-FTSA", None),
    ("OK", "Oklahoma wants signed consent for promotions, by statute.", "OK-OTSA", None),
    ("WA", "Washington bars commercial texts without consent.", "WA-CEMA QH-WA", None),
    ("MD", "Maryland wants signed consent for promotions.", "MD-SB90", date(2024, 1, 1)),
    ("TX", "Texas takes a promotion without consent for unregistered telephone selling.",
     "TX-SB140", date(2025, 9, 1)),
    ("CT", "Connecticut wants signed consent for any sales text.", "CT-SB1058", date(2023, 10, 1)),
    ("NJ", "New Jersey wants authorisation that names the number.", "NJ-AD", None),
)  # fmt: skip

STATES: Final[tuple[Rule, ...]] = tuple(
    row(
        f"signed-consent-{state.lower()}", sentence, sources, evidence.signed_by_state,
        to.DROP_OFFER, to.RECORD_WRITTEN,
        categories=PROMOTIONAL, where=f"US-{state}", since=since,
    )
    for state, sentence, sources, since in _LAWS
)  # fmt: skip
