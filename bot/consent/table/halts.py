"""What stops every text to a contact, or from a number. Rows of the rule table."""

from __future__ import annotations

from datetime import date
from typing import Final

from bot.consent import remedies as to
from bot.consent.case import SystemText
from bot.consent.checks import halts, numbers
from bot.consent.finding import EVERY, Rule
from bot.consent.table.row import BUT_CONFIRMATION, NOT_ANSWERS, NOT_OFFERS, row

SAID_NO: Final = (to.ONLY_START, to.NEWER_YES, to.START_AND_YES, to.RIGHT_NUMBER, to.NOTHING)
"""Ways back from an opt-out; each case is told the one that lifts what stands."""

HALTS: Final[tuple[Rule, ...]] = (
    row(
        "sending-paused", "An admin has paused all sending.", "OWN-PAUSE",
        halts.paused, to.WAIT_ADMIN, applies_to=EVERY,
    ),
    row(
        "catching-up", "Assent is still reading what it missed from RingCentral.", "OWN-GAP",
        halts.catching_up, to.WAIT_SYNC, applies_to=BUT_CONFIRMATION,
    ),
    row(
        "ledger-broken", "Their consent records are not as Assent wrote them.", "OWN-SEAL",
        halts.ledger_broken, to.VERIFY, applies_to=EVERY,
    ),
    row(
        "clock-astray", "Our clock, or a time on record about them, cannot be right.", "OWN-CLOCK",
        halts.clock_astray, to.CLOCKS, applies_to=EVERY,
    ),
    row(
        "opted-out", "They opted out of texts.",
        "CTIA-5.1.3 TCPA-a10-PERSE TCPA-a11 TCPA-SCOPE-NOW TMO-2.12 TCPA-d RC-PAIR",
        halts.opted_out, *SAID_NO, applies_to=BUT_CONFIRMATION,
    ),
    row(
        "opted-out-of-offers", "An opt-out of promotions silences every other text too.",
        "TCPA-SCOPE-2027 CTIA-5.1.3", halts.opted_out_of_offers, *SAID_NO,
        applies_to=BUT_CONFIRMATION, categories=NOT_OFFERS, since=date(2027, 1, 31),
        settings="future_rules",
    ),
    row(
        "opted-out-for-years", "Their state keeps an opt-out in force for ten years at least.",
        "VA-SB1339 NY-399Z", halts.opted_out_there, *SAID_NO,
        applies_to=BUT_CONFIRMATION, where="US-VA US-NY",
    ),
    row(
        "opt-out-unsure", "Something they wrote may be an opt-out, and nobody has settled it yet.",
        "TCPA-a10-FREE TMO-2.11 OWN-UNSURE",
        # Whoever asks for help gets it, whatever else they may have meant (SC-A.4).
        halts.unsure, to.APPROVER, applies_to=BUT_CONFIRMATION - {SystemText.HELP_ANSWER},
    ),
    row(
        "wrong-number", "This number belongs to somebody else.", "CTIA-5.1.5 TCPA-m",
        halts.wrong_number, to.RIGHT_NUMBER, applies_to=BUT_CONFIRMATION,
    ),
    row(
        "unread-text", "They have written something that nobody has read yet.", "OWN-UNREAD",
        halts.unread, to.READ_FIRST,
    ),
    row(
        "own-number", "That is one of our own numbers.", "OWN-LOOP",
        halts.own_number, to.CHANGE_NUMBER, applies_to=EVERY,
    ),
    row(
        "number-cannot-text", "The number it would leave from cannot send texts.", "RC-CAMP",
        halts.cannot_text, to.CHANGE_NUMBER, applies_to=EVERY,
    ),
    row(
        "campaign-not-confirmed",
        "The registration of the number it would leave from is not confirmed; carriers block it.",
        "RC-CAMP", halts.campaign, to.CHANGE_NUMBER, applies_to=EVERY,
    ),
    row(
        "use-case-mismatch",
        "The number it would leave from is not registered for marketing.",
        "RC-CAMP", halts.use_case, to.CHANGE_NUMBER, to.NO_MARKETING_NUMBER, to.DROP_OFFER,
    ),
    row(
        "automated-not-filed",
        "The number it would leave from has no campaign filed for automated texts.",
        "RC-AUTO", halts.automated_unfiled, to.CHANGE_NUMBER, to.BY_HAND,
    ),
    row(
        "abroad", "Only numbers in the US and Canada can be texted.", "RC-OTHER",
        halts.abroad, to.CALL, applies_to=EVERY,
    ),
    row(
        "phone-number-in-text", "It has a phone number that nothing shows to be yours.",
        "HY-PHONE", numbers.foreign_number, categories=NOT_ANSWERS,
    ),
    row(
        "same-text-spread", "The same words left from another number of ours lately.",
        "TMO-4.3 CTIA-5.5.2", halts.spread, to.ONE_NUMBER, to.REWRITE, settings="same_text_days",
        categories=NOT_ANSWERS,
    ),
    row(
        "opt-out-rate", "More than 4 % of those who got this text opted out.", "TMO-2.13",
        halts.opt_out_rate, to.STOP_BULK,
    ),
    row(
        "attachments", "RingCentral takes 10 attachments and 1.5 MB at most.", "RC-MMS",
        halts.attachments, to.SMALLER, applies_to=EVERY,
    ),
    row(
        "cross-border", "High-volume numbers cannot text between the US and Canada.", "RC-OTHER",
        halts.cross_border, to.CHANGE_NUMBER, applies_to=EVERY,
    ),
)  # fmt: skip
