"""Whether the consent on file is enough. Rows of the rule table."""

from __future__ import annotations

from typing import Final

from bot.consent import remedies as to
from bot.consent.checks import evidence
from bot.consent.finding import Rule
from bot.consent.table.row import row

EVIDENCE: Final[tuple[Rule, ...]] = (
    row(
        "answering", "It answers what they wrote.", "CTIA-5.1-CONV CTIA-4", evidence.answering
    ),
    row(
        "express-consent", "Consent for this is on file.", "CTIA-5.1-INFO CTIA-5.1-PROMO TCPA-a1",
        evidence.express_held,
    ),
    row(
        "no-consent", "There is no consent on file, and they have not written to this number.",
        "CTIA-5.1.2 CTIA-5.1.2.2 TCPA-a1 CASL-IMP RC-ASK",
        evidence.no_consent, to.RECORD, to.ASK_IN_REPLY,
    ),
    row(
        "reply-window-closed", "They last wrote too long ago for this to count as an answer.",
        "CTIA-5.1-CONV", evidence.window_closed, to.ASK_IN_REPLY, to.RECORD,
        settings="conversation_window",
    ),
    row(
        "express-consent-needed",
        "They have written to us, but never agreed to be texted about this.",
        "CTIA-5.1-INFO TCPA-a1", evidence.express_needed, to.ASK_IN_REPLY, to.RECORD,
    ),
    row(
        "written-consent-needed", "Promotions need consent in writing, and none is on file.",
        "CTIA-5.1-PROMO TCPA-a2 TCPA-f9", evidence.written_needed, to.DROP_OFFER, to.RECORD_WRITTEN,
    ),
    row(
        "spoken-consent", "They only said yes aloud; RingCentral's policy asks for it in writing.",
        "RC-POL-WRITTEN", evidence.spoken_only, settings="strict_rc",
    ),
    row(
        "wording-missing", "The words they agreed to are not on file.", "CTIA-5.1.1",
        evidence.wording_missing,
    ),
    row(
        "consent-never-used",
        "Their consent is more than 30 days old and was never used, so it needs a YES first.",
        "TMO-2.4-30D", evidence.stale_unused, to.ASK_YES,
    ),
    row(
        "implied-consent", "Their consent is only implied; promotions on it need an approver.",
        "CASL-IMP RC-POL-WRITTEN", evidence.implied_only, to.APPROVER, to.RECORD_WRITTEN,
    ),
    row(
        "unconfirmed-consent", "Their yes came from outside texting; no YES by text confirms it.",
        "TMO-2.7", evidence.unconfirmed, to.ASK_YES, settings="double_opt_in",
    ),
)  # fmt: skip
