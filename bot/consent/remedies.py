"""The ways to a yes, as sentences for a front-desk person.

Rule: each is something that the reader can do, or the one thing that only the contact can do.
"""

from __future__ import annotations

from typing import Final

from bot.consent.decision import Remedy
from bot.texting.phone import PhoneNumber

WAIT: Final = Remedy(code="wait", sentence="Wait: it can go by itself at the next lawful minute.")
WAIT_ADMIN: Final = Remedy(code="wait", sentence="Wait until an admin resumes sending.")
WAIT_SYNC: Final = Remedy(
    code="wait", sentence="Wait a minute: Assent is reading what it missed from RingCentral."
)
READ_FIRST: Final = Remedy(code="wait", sentence="Read what they have just written, then decide.")
VERIFY: Final = Remedy(
    code="approver",
    sentence="Ask an admin to run `python -m bot ledger verify` and to look at what was changed.",
)
CLOCKS: Final = Remedy(
    code="approver", sentence="Ask an admin to set the server's clock, or to correct that record."
)
DROP_OFFER: Final = Remedy(
    code="drop_offer", sentence="Take the offer out of the text; then weaker consent is enough."
)
RECORD: Final = Remedy(
    code="record_consent",
    sentence="If they did agree, record it with its proof: /consent record.",
)
RECORD_WRITTEN: Final = Remedy(
    code="record_consent",
    sentence="If they agreed to marketing in writing, record it with the wording they saw.",
)
ASK_IN_REPLY: Final = Remedy(
    code="ask_in_reply",
    sentence="When they write next, ask in your answer whether you may text about this.",
)
ONLY_START: Final = Remedy(
    code="only_start",
    sentence="Only they can open it again: by texting START to this number. Until then, call or "
    "email.",
)
NEWER_YES: Final = Remedy(
    code="record_consent",
    sentence="START does not open it, for they did not say it by text. It takes a newer yes in "
    "writing, with the words they saw, recorded by an admin: /consent record.",
)
START_AND_YES: Final = Remedy(
    code="record_consent",
    sentence="It takes both: their START by text to this number, and a newer yes in writing that "
    "an admin records (/consent record), for they opted out by text and in another way.",
)
NOTHING: Final = Remedy(
    code="nothing", sentence="Nothing opens it again by text. Reach them another way, if at all."
)
APPROVER: Final = Remedy(
    code="approver", sentence="A named approver must look at it; the reason is kept."
)
CHANGE_NUMBER: Final = Remedy(
    code="change_number", sentence="Send it from a number that is registered for this."
)
NO_MARKETING_NUMBER: Final = Remedy(
    code="approver",
    sentence="None of your numbers is registered for marketing: an admin has to register one with "
    "RingCentral first.",
)
REWRITE: Final = Remedy(code="rewrite", sentence="Change the words and try again.")
SET_UP: Final = Remedy(
    code="approver", sentence="Ask an admin to set BRAND_NAME and SUPPORT_CONTACT."
)
RIGHT_NUMBER: Final = Remedy(
    code="change_number", sentence="Find out their right number, and get their yes for it."
)
ASK_YES: Final = Remedy(
    code="record_consent", sentence="Ask them to confirm with a YES first; that may be sent."
)
SCRUB_AGAIN: Final = Remedy(
    code="approver",
    sentence="Ask an admin to load the newest list: python -m bot scrubs import.",
)
SHORTEN: Final = Remedy(code="rewrite", sentence="Shorten it, or send it as two texts.")
FULL_LINK: Final = Remedy(
    code="rewrite", sentence="Use the full link, on your own domain, instead of a short one."
)
OTHER_WORD: Final = Remedy(
    code="rewrite",
    sentence="Use another word for answers, such as C or RESCHEDULE; those words end all texts.",
)
ONE_NUMBER: Final = Remedy(
    code="change_number", sentence="Send it from the number that the same words left from before."
)
CONFIRM_FIRST: Final = Remedy(
    code="wait", sentence="Assent sends the programme's confirmation first; then this may go."
)
BY_HAND: Final = Remedy(
    code="rewrite", sentence="Write it yourself and send it by hand; that needs less."
)
SAY_NO_REPLIES: Final = Remedy(
    code="rewrite",
    sentence="Say in it that nobody reads the answers; Assent adds how else to reach you.",
)
ASK_PLACE: Final = Remedy(
    code="record_consent", sentence="Write down their state or time zone with the contact."
)
STOP_BULK: Final = Remedy(
    code="approver", sentence="Stop, and have an admin look at who gets it and why."
)
SMALLER: Final = Remedy(
    code="rewrite", sentence="Send fewer or smaller attachments, or a link on your own domain."
)
CALL: Final = Remedy(code="change_number", sentence="Reach them another way: by phone or email.")


def send_from(number: PhoneNumber) -> Remedy:
    """Return that our number of that name is the one for marketing."""
    return Remedy(
        code="change_number",
        sentence=f"Send it from {number.national}, your number that is registered for marketing.",
    )
