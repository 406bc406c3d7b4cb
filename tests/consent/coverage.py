"""Every row of the law sheet that asks for something, and what here does it.

A row is covered by rules of the table, by a place in the code that acts on it, or by both; where
it asks for nothing that a program can do, it says why.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Covered:
    """What does the bidding of one row."""

    rules: tuple[str, ...] = ()
    """Ids of rules."""
    places: tuple[str, ...] = ()
    """`module:name` of what acts on it outside the table."""
    why_not: str = ""
    """Why there is nothing to do; empty if something does."""


def rules(names: str, *places: str) -> Covered:
    return Covered(tuple(names.split()), places)


def at(*places: str) -> Covered:
    return Covered(places=places)


def nothing(why: str) -> Covered:
    return Covered(why_not=why)


MODEL: Final = {
    "CTIA-5.1-CONV": rules("answering reply-window-closed no-consent"),
    "CTIA-5.1-INFO": rules("express-consent express-consent-needed no-consent"),
    "CTIA-5.1-PROMO": rules("written-consent-needed express-consent"),
    "CTIA-4": rules("answering", "bot.consent.standing:fold"),
    "RCCOM-113844": at("bot.consent.methods:METHODS"),
    "CTIA-5.1.1": rules("wording-missing written-consent-needed",
                        "bot.consent.opt_in_check:problems"),
    "CTIA-5.1.2": rules("no-consent", "bot.consent.record:OptInMethod"),
    "CTIA-5.1.2-REC": at("bot.consent.record:OptIn", "bot.consent.opt_in_check:problems"),
    "CTIA-5.1.2.1": rules("confirmation-first programme-confirmation",
                          "bot.usecases.confirm_opt_in:begun"),
    "CTIA-5.1.2.2": rules("no-consent", "bot.consent.ledger:fits"),
    "CTIA-5.1.3": rules("opted-out opt-out-unsure substitute-stop-word",
                        "bot.consent.keywords:read"),
    "CTIA-5.1.3-MSG": rules("first-text stop-reminder", "bot.texting.footer:render"),
    "CTIA-5.1.4": at("bot.csv_files.consent_rows:read_row"),
    "CTIA-5.1.5": rules("number-changed-hands wrong-number",
                        "bot.usecases.import_list:import_list"),
    "CTIA-5.3.1": rules("barred-content age-gated-content"),
    "TMO-2.4-30D": rules("consent-never-used double-opt-in"),
    "TMO-2.7": rules("unconfirmed-consent double-opt-in"),
    "TMO-2.12": rules("opted-out", "bot.usecases.hear_delivery:hear_delivery"),
    "TMO-2.15": rules("opt-out-rate"),
    "TMO-5.2": rules("barred-content"),
    "TMO-3.10": rules("new-number"),
    "SC-A.18": rules("cart-reminder"),
}  # fmt: skip

FOOTERS: Final = {
    "EV-TCPA": rules("no-reply-text"),
    "EV-EXEMPT": rules("no-consent"),  # the exemption is never used, so nothing goes without a yes
    "EV-CTIA": rules("first-text programme-confirmation"),
    "EV-SC": rules("stop-reminder help-word"),
    "EV-TMO": rules("first-text stop-reminder"),
    "EV-ATT": rules("automated-text promotional-text"),
    "EV-ATT-TF": rules("promotional-text"),
    "EV-VZW": rules("stop-reminder"),
    "EV-10DLC": rules("programme-confirmation double-opt-in brand"),
    "EV-TF": rules("first-text help-answer"),
    "EV-RC-POL": rules("automated-text promotional-text"),
    "EV-RC-DEV": nothing("It contradicts RingCentral's policy, which is the contract."),
    "EV-CA": rules("canadian-text"),
}

TCPA: Final = {
    "TCPA-a1": rules("no-consent express-consent-needed"),
    "TCPA-a2": rules("written-consent-needed"),
    "TCPA-f9": rules("written-consent-needed", "bot.consent.record:WrittenClauses"),
    "TCPA-DUGUID": nothing("It relaxes; nothing here relies on it."),
    "TCPA-a10-ANY": rules("exclusive-opt-out"),
    "TCPA-a10-PERSE": rules("opted-out", "bot.consent.control_words:control_word"),
    "TCPA-a10-FREE": rules("opt-out-unsure", "bot.consent.keywords:read"),
    "TCPA-a11": rules("opted-out", "bot.usecases.record_consent:revoke"),
    "TCPA-a10-TIME": at("bot.usecases.receive_text:read_inbox"),
    "TCPA-a12": rules("opt-out-confirmation"),
    "TCPA-SCOPE-NOW": rules("opted-out"),
    "TCPA-SCOPE-2027": rules("opted-out-of-offers"),
    "TCPA-c1": rules("quiet-hours double-opt-in-hours"),
    "TCPA-c1-CONSENT": rules("quiet-hours"),
    "TCPA-c2": rules("do-not-call-listed do-not-call-unchecked"),
    "TCPA-c2-SAFE": rules("do-not-call-stale"),
    "TCPA-d": rules("opted-out", "bot.conversations.retention:kept_until"),
    "TCPA-f5": at("bot.consent.dealings:related_until"),
    "TCPA-m": rules("number-changed-hands wrong-number"),
    "TCPA-$": at("bot.conversations.retention:kept_until"),
    "TCPA-MCL": nothing("It says to take the strictest reading, as every setting does."),
}

PLACES: Final = {
    "FL-FTSA": rules("signed-consent-fl quiet-hours daily-cap"),
    "OK-OTSA": rules("signed-consent-ok quiet-hours daily-cap"),
    "WA": rules("signed-consent-wa quiet-hours"),
    "MD": rules("signed-consent-md quiet-hours daily-cap"),
    "TX-SB140": rules("signed-consent-tx quiet-hours do-not-call-listed"),
    "VA-SB1339": rules("opted-out-for-years promotional-text",
                       "bot.conversations.retention:kept_until"),
    "CT-SB1058": rules("signed-consent-ct quiet-hours"),
    "OR-HB3865": rules("quiet-hours daily-cap"),
    "NJ": rules("signed-consent-nj quiet-hours"),
    "NY": rules("opted-out-for-years", "bot.conversations.retention:kept_until"),
    "AZ-GA-MS-TN": rules("do-not-call-unchecked do-not-call-listed"),
    "CASL-EXP": rules("express-consent express-consent-needed"),
    "CASL-IMP": rules("implied-consent no-consent", "bot.consent.dealings:implied_until"),
    "CASL-ID": rules("canadian-text"),
    "CASL-PROOF": rules("automated-consent", "bot.consent.opt_in_check:problems"),
    "CRTC-HRS": rules("quiet-hours"),
    "CA-FR": at("bot.consent.control_words:control_word"),
    "QH": rules("quiet-hours", "bot.consent.hours:STATE_HOURS"),
}  # fmt: skip

KEYWORDS: Final = {
    "KW-1": at("bot.consent.control_words:control_word"),
    "KW-2": at("bot.consent.keywords:read"),
    "KW-3": at("bot.usecases.receive_text:read_inbox"),
    "KW-4": rules("help-answer", "bot.usecases.receive_text:read_inbox"),
    "KW-5": at("bot.consent.control_words:control_word"),
    "KW-6": rules("written-consent-needed", "bot.consent.lifting:still_standing"),
    "KW-7": rules("stop-word-as-answer"),
    "KW-8": rules("substitute-stop-word"),
}

RINGCENTRAL: Final = {
    "RC-CORE": rules("opt-out-confirmation"),
    "RC-HV": rules("opt-out-confirmation"),
    "RC-ASSUME": rules("no-consent"),
    "RC-PAIR": rules("opted-out", "bot.usecases.mirror_opt_out:mirror_opt_out"),
    "RC-API-W": at("bot.usecases.mirror_opt_out:mirror_opt_out"),
    "RC-API-R": at("bot.adapters.ringcentral.consents:listed"),
    "RC-EVT": at("bot.usecases.compare_list:heed_change"),
    "RC-A2P-R": nothing("High-volume numbers are listed, but cannot send through Assent yet."),
    "RC-CAT": at("bot.consent.category:Category"),
    "RC-CAMP": rules("campaign-not-confirmed use-case-mismatch number-cannot-text"),
    "RC-OPTIN-API": nothing("We never write an opt-in to RingCentral's list; START lifts it."),
    "RC-413": rules("opted-out", "bot.usecases.hear_delivery:hear_delivery"),
    "RC-430": rules("too-long link-shortener", "bot.blocks.failures:failure"),
    "RC-POL-RATE": at("bot.adapters.ringcentral.gate:Gate"),
    "RC-POL-WRITTEN": rules("spoken-consent implied-consent"),
    "RC-ASK": rules("double-opt-in no-consent"),
    "RC-AUTO": rules("automated-not-filed automated-consent"),
    "RC-PROHIB": rules("barred-content age-gated-content"),
    "RC-TPL": at("bot.texting.footer:render"),
    "RC-OTHER": rules("cross-border attachments abroad"),
}

HYGIENE: Final = {
    "HY-ID": rules("brand brand-unknown"),
    "HY-URL": rules("link-shortener"),
    "HY-URL1": rules("several-sites bare-address-link"),
    "HY-SNOW": rules("same-text-spread", "bot.usecases.same_words:looked_up"),
    "HY-PHONE": rules("phone-number-in-text"),
    "HY-ATT": rules("attachments"),
    "HY-LEN": rules("too-long", "bot.texting.segments:count"),
    "HY-GSM": at("bot.texting.segments:plain_quotes"),
    "HY-FOOT": at("bot.texting.footer:render"),
    "HY-STYLE": rules("spam-style"),
}

TIMES: Final = {
    "TZ-1": rules("quiet-hours", "bot.consent.zones:places"),
    "TZ-2": rules("quiet-hours place-unknown", "bot.consent.zones:EVERYWHERE"),
    "TZ-3": at("bot.texting.area_codes:AREA_CODES"),
    "TZ-4": at("bot.texting.area_codes:AREA_CODES"),
    "TZ-5": rules("quiet-hours", "bot.consent.zones:places"),
    "TZ-6": rules("quiet-hours", "bot.consent.quiet_hours:opening_in"),
    "TZ-7": rules("quiet-hours answering"),
}

EVIDENCE: Final = {
    "10-SCOPE": at("bot.consent.record:OptIn"),
    "10-METHOD": at("bot.consent.methods:grade_of"),
    "10-WORDING": rules("wording-missing", "bot.consent.record:Evidence"),
    "10-TIMES": at("bot.consent.record:OptIn"),
    "10-CONFIRMATION": at("bot.consent.record:DoubleOptIn"),
    "10-REVOCATION": at("bot.consent.record:OptOut"),
    "10-SENDS": at("bot.texting.text:DecisionRecord"),
    "10-CHAIN": at("bot.consent.chain:entry_hash", "bot.usecases.verify_ledger:verify_ledgers"),
    "10-RETENTION": at("bot.conversations.retention:kept_until", "bot.usecases.purge:purge"),
    "10-EXPORT": at("bot.usecases.passport:make_passport"),
}

SHEET: Final[dict[str, Covered]] = {
    **MODEL, **FOOTERS, **TCPA, **PLACES, **KEYWORDS, **RINGCENTRAL, **HYGIENE, **TIMES, **EVIDENCE,
}  # fmt: skip
