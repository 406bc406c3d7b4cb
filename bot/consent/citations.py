"""Every source that a rule relies on, each saying how it was read and when.

Rule: a citation never claims more than was done: primary text read, read through somebody else's
page, or not verified (ruling 3). None of this is legal advice.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from bot.consent.answer_citations import ANSWERS
from bot.consent.decision import Citation, HowRead
from bot.consent.place_citations import HOURS, LAWS, places_of

READ_ON: Final = date(2026, 11, 24)
"""Date of the rule data; it stands on every answer and passport."""

_P, _2, _U = HowRead.PRIMARY, HowRead.SECOND_HAND, HowRead.UNVERIFIED
_CTIA = "CTIA Messaging Principles and Best Practices, May 2023"
_TMO = "T-Mobile Code of Conduct 2.2, November 2020"
_SC = "CTIA Short Code Monitoring Handbook 1.8"
_ATT = "AT&T Code of Conduct, June 2020"
_CFR = "47 CFR 64.1200"
_RCPOL = "RingCentral SMS/MMS Content Policies"
_RCDOC = "RingCentral developer guide, messaging"
_CASL = "Canada's Anti-Spam Law, S.C. 2010 c.23"
_OWN = "Assent's own safety rules"

_ROWS: Final[tuple[tuple[str, str, str, HowRead], ...]] = (
    ("CTIA-4", _CTIA, "4, 3.3: an employee is no consumer", _2),
    ("CTIA-5.1-CONV", _CTIA, "5.1, conversational", _2),
    ("CTIA-5.1-INFO", _CTIA, "5.1, informational", _2),
    ("CTIA-5.1-PROMO", _CTIA, "5.1, promotional", _2),
    ("CTIA-5.1.1", _CTIA, "5.1.1, call to action", _2),
    ("CTIA-5.1.2", _CTIA, "5.1.2, opt-in", _2),
    ("CTIA-5.1.2.1", _CTIA, "5.1.2.1, confirmation", _2),
    ("CTIA-5.1.2.2", _CTIA, "5.1.2.2, consent is not transferable", _2),
    ("CTIA-5.1.3", _CTIA, "5.1.3, opt-out", _2),
    ("CTIA-5.1.5", _CTIA, "5.1.5, deactivated numbers", _2),
    ("CTIA-5.3.1", _CTIA, "5.3.1, unlawful content", _2),
    ("CTIA-5.3.2", _CTIA, "5.3.2, links", _2),
    ("SC-A.4", _SC, "A.4, HELP and STOP from anybody", _P),
    ("SC-A.5", _SC, "A.5, content", _P),
    ("SC-A.10", _SC, "A.10, recurring notices", _P),
    ("TMO-2.4-30D", _TMO, "2.4, consent older than 30 days", _P),
    ("TMO-2.7", _TMO, "2.7, double opt-in", _P),
    ("TMO-2.10", _TMO, "2.10, opt-out notice", _P),
    ("TMO-2.11", _TMO, "2.11, opt-out in other words", _P),
    ("TMO-2.12", _TMO, "2.12, texts after an opt-out", _P),
    ("TMO-2.13", _TMO, "2.13-2.14, deactivated and reassigned numbers", _P),
    ("TMO-3.4", _TMO, "3.4, style", _P),
    ("TMO-3.7", _TMO, "3.7, who is texting", _P),
    ("TMO-4.7", _TMO, "4.7, shortened links", _P),
    ("TMO-4.8", _TMO, "4.8, one domain", _P),
    ("TMO-5.2", _TMO, "5.1-5.2, barred content", _P),
    ("TMO-5.7", _TMO, "5.7, age gates", _P),
    ("EV-ATT", _ATT, "opt-out notice in application-originated texts", _P),
    ("EV-RC-POL", _RCPOL, "opt-out text in each automated message", _2),
    ("TCPA-a1", _CFR, "(a)(1)(iii), prior express consent", _2),
    ("TCPA-a2", _CFR, "(a)(2), prior express written consent", _2),
    ("TCPA-f9", _CFR, "(f)(9), what written consent must say", _2),
    ("TCPA-a10-ANY", _CFR, "(a)(10), any reasonable means", _2),
    ("TCPA-a10-PERSE", _CFR, "(a)(10), words that always revoke", _2),
    ("TCPA-a10-FREE", _CFR, "(a)(10), other words", _2),
    ("TCPA-a12", _CFR, "(a)(12), one confirmation within five minutes", _2),
    ("TCPA-c1", _CFR, "(c)(1), 8 a.m. to 9 p.m. at the called party", _2),
    ("TCPA-c2", _CFR, "(c)(2), National Do-Not-Call list", _U),
    ("TCPA-c2-SAFE", _CFR, "(c)(2)(i): a registry copy no older than 31 days", _U),
    ("TCPA-d", _CFR, "(d), own do-not-call list", _2),
    ("TCPA-m", _CFR, "(m), reassigned numbers", _U),
    ("QH", "State solicitation hours (public compliance charts)", "hours by state", _2),
    ("QH-CAP", "Fla. Stat. 501.616(6); OK, MD and OR alike", "three in 24 hours", _2),
    ("TZ", "Area-code zones with overlays", "narrowest of all candidate places", _P),
    ("CRTC-HRS", "CRTC Unsolicited Telecommunications Rules, Part III", "hours", _2),
    ("CASL-ID", _CASL, "s.6(2), 11: sender, contact, unsubscribe", _2),
    ("CASL-IMP", _CASL, "s.10(9)-(10): implied consent ends", _2),
    ("TX-NO-CALL", "Tex. Bus. & Com. Code ch. 304", "Texas no-call list", _2),
    ("RC-CORE", _RCDOC, "RingCentral confirms STOP itself", _P),
    ("RC-CAMP", _RCDOC, "campaign status and use cases", _P),
    ("RC-OTHER", _RCDOC, "no cross-border texts on high volume", _P),
    ("RC-POL-WRITTEN", _RCPOL, "written consent", _2),
    ("RC-ASK", _RCDOC, "asking for a YES needs consent itself", _P),
    ("RC-PROHIB", _RCPOL, "barred content", _2),
    ("KW-7", _CFR, "(a)(10): CANCEL, END, QUIT and STOP always revoke", _2),
    ("KW-8", _CFR, "(a)(10): one step, no substitute words", _2),
    ("HY-URL", "AT&T rules of March 2021; T-Mobile 4.7; CTIA 5.3.2", "public shorteners", _2),
    ("HY-LEN", _RCDOC, "1000 UTF-16 units", _P),
    ("HY-STYLE", _RCDOC, "content that is filtered", _P),
    ("TCPA-a11", _CFR, "(a)(11), opt-outs by other roads", _2),
    ("TCPA-a10-NOREPLY", _CFR, "(a)(10), texts that cannot be answered", _2),
    ("TCPA-c1-CONSENT", _CFR, "(f)(15), messages with permission", _2),
    ("TCPA-SCOPE-NOW", "FCC 24-24", "STOP to an informational text ends everything", _2),
    (
        "TCPA-SCOPE-2027",
        "47 CFR 64.1200(a)(10), DA 26-12",
        "revoking one revokes all, from 31 January 2027",
        _2,
    ),
    ("TMO-2.13", _TMO, "2.13-2.15, records and opt-out rates", _P),
    ("TMO-3.10", _TMO, "3.10, a new sending number introduces itself", _P),
    ("TMO-4.3", _TMO, "4.3, 4.4, 4.9: no spreading over many numbers", _P),
    ("TMO-6.2", _TMO, "6.2, reminders of a full cart", _P),
    ("CTIA-5.5.2", _CTIA, "5.5.2, snowshoe sending", _2),
    ("SC-A.18", _SC, "A.18, reminders of a full cart", _P),
    ("RC-PAIR", _RCPOL, "no texts from any number of the campaign after an opt-out", _2),
    ("RC-AUTO", _RCPOL, "automated texts only on a campaign filed for it, with logged consent", _2),
    ("RC-MMS", _RCDOC, "at most 10 attachments and 1.5 MB, none from toll-free", _P),
    ("ROW-23", "Assent's own safety rules", "what is not known counts as no", _P),
    ("OWN-PAUSE", _OWN, "an admin may pause all sending", _P),
    ("OWN-GAP", _OWN, "after a gap, nothing leaves before the missed texts were read", _P),
    ("OWN-SEAL", _OWN, "a consent that was written past Assent is none", _P),
    ("OWN-CLOCK", _OWN, "what cannot be dated is no ground to text anybody", _P),
    ("OWN-UNREAD", _OWN, "a text that nobody has read is never overtaken", _P),
    ("OWN-UNSURE", _OWN, "words that may be an opt-out freeze all sends", _P),
    ("OWN-LOOP", _OWN, "answers of the bot cannot run in circles", _P),
    ("OWN-BRAND", _OWN, "what must be said must be known", _P),
)

CITATIONS: Final[dict[str, Citation]] = {
    name: Citation(
        id=name,
        source=source,
        section=section,
        how_read=how,
        read_on=READ_ON,
        places=places_of(name),
    )
    for name, source, section, how in (*ANSWERS, *_ROWS, *LAWS, *HOURS)
}


def cite(*ids: str) -> tuple[Citation, ...]:
    """Return the citations of these rows.

    Raises:
        KeyError: a row does not exist.
    """
    return tuple(CITATIONS[each] for each in ids)
