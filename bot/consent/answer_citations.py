"""The sources that only answers rely on, no rule of the table, as rows for `citations`.

Rule: how a source was read is said of each; digests and vendors' pages count as second-hand.
"""

from __future__ import annotations

from typing import Final

from bot.consent.decision import HowRead

_P, _2, _U = HowRead.PRIMARY, HowRead.SECOND_HAND, HowRead.UNVERIFIED
_CTIA = "CTIA Messaging Principles and Best Practices, May 2023"
_TMO = "T-Mobile Code of Conduct 2.2, November 2020"
_SC = "CTIA Short Code Monitoring Handbook 1.8"
_CFR = "47 CFR 64.1200"
_RCPOL = "RingCentral SMS/MMS Content Policies"
_RCDOC = "RingCentral developer guide, messaging"
_TCR = "The Campaign Registry and vendors' review notes"
_OWN = "Assent's own safety rules"

ANSWERS: Final[tuple[tuple[str, str, str, HowRead], ...]] = (
    ("CTIA-5.1.2-REC", _CTIA, "5.1.2, what a record of consent holds", _2),
    ("CTIA-5.1.4", _CTIA, "5.1.4, no rented, sold or shared lists", _2),
    ("SC-A.8", _SC, "A.8, records and opt-outs in any wording", _P),
    ("TMO-2.4", _TMO, "2.4, consent covers one campaign and sender", _P),
    ("TMO-2.15", _TMO, "2.15, opt-out rates", _P),
    ("TMO-3.9", _TMO, "3.9, HELP in messages is advised", _P),
    ("TMO-3.12", _TMO, "3.12, live texts match the samples filed", _P),
    ("TMO-4.1", _TMO, "4.1, no bought or shared lists", _P),
    ("TMO-5.6", _TMO, "5.6, audits within 24 to 48 hours", _P),
    ("EV-ATT-TF", "Attentive help pages on AT&T", "opt-out words in toll-free marketing", _2),
    ("EV-EXEMPT", _CFR, "(a)(9), texts exempted from consent carry an opt-out", _U),
    ("EV-10DLC", _TCR, "what a campaign files: opt-in, STOP and HELP texts, samples", _P),
    ("EV-TF", "Toll-free network and vendors' verification notes", "STOP, START, UNSTOP", _P),
    ("EV-RC-DEV", _RCDOC, "opt-out words in the first text and now and then", _P),
    ("TCPA-$", "47 U.S.C. 227(b)(3), (c)(5)", "$500 to $1,500 a text; four years", _U),
    ("TCPA-DUGUID", "Facebook v. Duguid, 592 U.S. 395 (2021)", "autodialers", _U),
    ("TCPA-MCL", "McLaughlin v. McKesson (2025) and later cases", "FCC readings bind no court", _2),
    ("TCPA-a10-TIME", _CFR, "(a)(10), (d)(3), ten business days at the latest", _2),
    ("TCPA-c2-SAFE", _CFR, "(c)(2)(i), safe harbor and 31 days", _U),
    ("TCPA-f5", _CFR, "(f)(5), established business relationship", _2),
    ("TSR-RECORDS", "16 CFR 310.5", "records of consent, five years", _2),
    ("STATES-OTHER", "Arizona HB 2498, Georgia SB 73", "do-not-call for texts; private suits", _2),
    (
        "CA-FR",
        "Canadian short-code rules, through a vendor",
        "ARRET and AIDE beside STOP and HELP",
        _2,
    ),
    ("KW-1", "Opt-out words of eight platforms", "the union of their published lists", _P),
    ("KW-4", _SC, "A.4, HELP is answered for anybody", _P),
    ("KW-5", "Spanish and French opt-out words", "published by vendors", _2),
    ("KW-6", _RCDOC, "START lifts a block; it is no written consent", _P),
    ("RC-KEYWORDS", _RCDOC, "opt-out and opt-in words that RingCentral acts on", _P),
    ("RC-LADDER", "RingCentral community, question 113844", "opt-in methods by strength", _P),
    ("RC-HV", _RCDOC, "High Volume: the application answers STOP and START", _P),
    ("RC-ASSUME", _RCDOC, "RingCentral assumes that consent is held elsewhere", _P),
    ("RC-CAT", _RCDOC, "consent coverage by category", _P),
    ("RC-OPTIN-API", _RCDOC, "opting in by interface, and what the error page says", _P),
    ("RC-413", _RCDOC, "error codes ending in 413: opted out", _P),
    ("RC-430", _RCDOC, "error codes 430 to 461", _P),
    ("RC-POL-RATE", _RCPOL, "messages a minute", _P),
    ("RC-TPL", _RCDOC, "message templates; RingCentral community 10124", _P),
    ("RCPOL-LISTS", _RCPOL, "no bought, rented or shared lists", _P),
    ("HY-URL1", _RCDOC, "one host name, no chains of redirects", _P),
    ("HY-PHONE", _CTIA, "5.3.3, phone numbers in texts", _2),
    ("HY-GSM", "3GPP 23.038", "characters of the short alphabet", _U),
    ("HY-FOOT", "Assent's own count", "what a footer costs in parts", _P),
    ("TZ-7", _CTIA, "5.1, an answer to their own text is no solicitation", _2),
    ("OWN-BYPASS", _OWN, "texts from elsewhere are shown and alarmed, not prevented", _P),
    ("OWN-GROUP", _OWN, "group threads are shown and never answered", _P),
    ("OWN-TEN", _OWN, "only ten-digit numbers of the US and Canada are texted", _P),
    ("OWN-RULES", _OWN, "the strictest reading; not legal advice", _P),
)
