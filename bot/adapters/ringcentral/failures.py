"""RingCentral's error codes, what each means for people, and which of our errors it becomes.

Pure. Rule: a text counts as refused only by a documented code of RingCentral itself, and as not
sent only if the request provably never left; anything between is an unknown outcome (ruling 17).
Source: RingCentral's API reference 1.0.46 (error codes) and developer guide, read 2026-04-28.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from bot.adapters.ringcentral.gate import PENALTY
from bot.adapters.ringcentral.reply import Reply
from bot.errors import GatewayError, SmsOutcomeUnknown, SmsRejected, SmsUnavailable

_BUSY: Final = timedelta(seconds=30)
"""How long to leave RingCentral alone when it does not say."""


@dataclass(frozen=True, slots=True)
class Row:
    """One code."""

    sentence: str
    remedy: str
    rejected: bool = True
    """Whether trying again later is pointless."""

    def __str__(self) -> str:
        return f"{self.sentence} {self.remedy}"


_ADMIN: Final = "An admin of the RingCentral account can mend that."
_NUMBER: Final = "Choose another of our numbers, or have an admin check this one in RingCentral."
_REPORT: Final = "Please report it with the code."
_WAIT: Final = "It is tried again by itself."

TABLE: Final[Mapping[str, Row]] = {
    # Signing in
    "invalid_client": Row(
        "RingCentral does not know our app.",
        "Check RINGCENTRAL_CLIENT_ID and RINGCENTRAL_CLIENT_SECRET.",
    ),
    "OAU-153": Row(
        "RingCentral does not know our app.",
        "Check RINGCENTRAL_CLIENT_ID and RINGCENTRAL_CLIENT_SECRET.",
    ),
    "OAU-250": Row("RingCentral refused this way of signing in.", _REPORT),
    "OAU-251": Row(
        "Our RingCentral app may not sign in by JWT.",
        "Turn on the JWT auth flow in the app's settings.",
    ),
    "OAU-210": Row("The RingCentral JWT has expired.", "Make a new one and set RINGCENTRAL_JWT."),
    "OAU-140": Row("RingCentral refused the JWT.", "Make a new one and set RINGCENTRAL_JWT."),
    "OAU-141": Row("The RingCentral user is locked.", _ADMIN),
    "OAU-142": Row("RingCentral refused the JWT.", "Make a new one and set RINGCENTRAL_JWT."),
    "OAU-146": Row("The JWT is not meant for our app.", "Allow our client id in the JWT."),
    "OAU-147": Row("The JWT is not meant for our app.", "Allow our client id in the JWT."),
    "OAU-232": Row("The RingCentral user of our JWT does not exist any more.", _ADMIN),
    "OAU-236": Row("The RingCentral user of our JWT is disabled.", _ADMIN),
    # Permissions
    "CMN-401": Row(
        "Our RingCentral app lacks a permission.",
        "It needs SMS, ReadMessages, EditMessages, ReadAccounts and SubscriptionWebhook.",
    ),
    "CMN-408": Row(
        "The RingCentral user may not do this.",
        "An admin must give the user the permissions OutboundSMS and ReadMessages.",
    ),
    "CMN-419": Row("This belongs to another RingCentral extension.", _ADMIN),
    "OAU-123": Row("Our RingCentral app may not do this.", _ADMIN),
    "OAU-134": Row("Our RingCentral app may not do this.", _ADMIN),
    # The text
    "CMN-101": Row("RingCentral did not accept a part of the request.", "Check the number."),
    "CMN-102": Row("RingCentral does not have this.", "It may have been deleted."),
    "CMN-120": Row("RingCentral does not know this address.", _REPORT),
    "CMN-406": Row("The same number was given twice.", "Give it once."),
    "MSG-240": Row("International texts are not switched on.", _ADMIN),
    "MSG-241": Row("The number it should leave from is a fax number.", _NUMBER),
    "MSG-242": Row("Texting is not switched on for this extension.", _ADMIN),
    "MSG-243": Row("RingCentral has blocked this contact's number.", _ADMIN),
    "MSG-245": Row("The number it should leave from is not ours.", _NUMBER),
    "MSG-246": Row("An extension number cannot get texts.", "Use the full phone number."),
    "MSG-247": Row("A short number cannot get texts.", "Use the full phone number."),
    "MSG-304": Row("This feature is not switched on in RingCentral.", _ADMIN),
    "MSG-314": Row("This feature is not switched on in RingCentral.", _ADMIN),
    "MSG-348": Row("Phones cannot show this kind of file.", "Use JPEG, PNG or GIF."),
    "MSG-365": Row("RingCentral did not accept the country.", _REPORT),
    "MSG-367": Row("The number it should leave from cannot send texts.", _NUMBER),
    "MSG-376": Row("The attachment is too large.", "At most 1.5 MB in all."),
    "MSG-379": Row("There are too many attachments.", "At most 10."),
    "MSG-380": Row("Pictures are not switched on for this number.", _NUMBER),
    "BIL-103": Row("Pictures are not switched on for this number.", _NUMBER),
    "MSG-381": Row("There are too many recipients.", "At most 10."),
    "MSG-383": Row("Pictures cannot go abroad.", "Send words only."),
    "MSG-384": Row("The RingCentral account is over its limits.", "Send again later."),
    "MSG-388": Row("RingCentral does not let anybody text this destination.", "Call instead."),
    "MSG-397": Row("Toll-free texting is not switched on.", _NUMBER),
    "MSG-403": Row("A toll-free number cannot send pictures.", _NUMBER),
    # Subscriptions
    "SUB-405": Row("Our RingCentral app may not listen to this.", _ADMIN),
    "SUB-406": Row("Our RingCentral app may not listen to this account.", _ADMIN),
    "SUB-505": Row(
        "Our RingCentral app has too many subscriptions.", "Delete those that nobody uses."
    ),
    "SUB-508": Row("RingCentral does not know one of the events we listen to.", _REPORT),
    "SUB-516": Row("RingCentral did not accept the reminder.", _REPORT),
    "SUB-520": Row("Our webhook did not answer RingCentral's handshake.", "Check PUBLIC_URL."),
    "SUB-521": Row(
        "RingCentral cannot reach our webhook.", "Check PUBLIC_URL and that `web` is running."
    ),
    "SUB-523": Row("RingCentral calls only addresses with https.", "Check PUBLIC_URL."),
    "SUB-524": Row(
        "RingCentral does not trust our webhook's certificate.",
        "Serve the whole chain, with the intermediate certificate.",
    ),
    "SUB-525": Row("RingCentral did not like our webhook's answer.", "Check what is in between."),
    "SUB-527": Row("Our RingCentral app may not listen to the calls of others.", _ADMIN),
    "SUB-528": Row("Our RingCentral app may not use WebSockets.", _ADMIN),
    # For a while only
    "CMN-201": Row("RingCentral is busy.", _WAIT, rejected=False),
    "MSG-290": Row("RingCentral's texting is out of order.", _WAIT, rejected=False),
    "CMN-301": Row("RingCentral asks us to slow down.", _WAIT, rejected=False),
    "CMN-302": Row("RingCentral asks us to slow down.", _WAIT, rejected=False),
    "CMN-303": Row("RingCentral asks us to slow down.", _WAIT, rejected=False),
    "CMN-304": Row("RingCentral is busy with the same request.", _WAIT, rejected=False),
    "CMN-310": Row("RingCentral asks everybody to slow down.", _WAIT, rejected=False),
    "MSG-305": Row("This number has sent too many texts.", _WAIT, rejected=False),
    "silence": Row("RingCentral asked us to slow down.", _WAIT, rejected=False),
    "open": Row("RingCentral has not answered for a while.", _WAIT, rejected=False),
    "too_late": Row("We could not reach RingCentral in time.", _WAIT, rejected=False),
    "closed": Row("We are shutting down.", _WAIT, rejected=False),
    "foreign-address": Row("The address is not RingCentral's.", _REPORT),
}
"""Each documented code that we can meet; the words in lower case are our own."""

_REFUSED: Final = Row("RingCentral refused this.", _REPORT)
_AWAY: Final = Row("RingCentral cannot be reached just now.", _WAIT, rejected=False)
_SIGNED_OUT: Final = Row("RingCentral keeps signing us out.", _WAIT, rejected=False)
_UNKNOWN: Final = "RingCentral did not say whether it took the text. We are checking."


def failure(reply: Reply, *, once: bool = False) -> GatewayError:
    """Return our error for an answer that is not good.

    `once` says that doing it again is worse than not knowing. The error's `detail` is the code
    alone, because people's sentences are looked up by it; RingCentral's request id, which its
    support asks for, is a note on the error.
    """
    error = _failure(reply, reply.code or f"HTTP-{reply.status}", once=once)
    if reply.request_id:
        error.add_note(f"RCRequestId {reply.request_id}")
    return error


def _failure(reply: Reply, code: str, *, once: bool) -> GatewayError:
    if once and not _certain(reply):
        return SmsOutcomeUnknown(_UNKNOWN, detail=code)
    row = _row(reply)
    if row.rejected:
        return SmsRejected(str(row), detail=code)
    wait = reply.retry_after or (PENALTY if reply.status == 429 else _BUSY)
    return SmsUnavailable(str(row), detail=code, retry_after=wait)


def _certain(reply: Reply) -> bool:
    """Say whether the request was provably not carried out."""
    if reply.executed == "no" or reply.status == 401:
        return True
    if reply.status == 429:
        # A twin of this request is under way: it may be the one that is carried out.
        return reply.code != "CMN-304"
    return reply.documented and 400 <= reply.status < 500 and reply.status != 408


def _row(reply: Reply) -> Row:
    known = TABLE.get(reply.code)
    if reply.status == 401:
        return _SIGNED_OUT
    if reply.status == 429:
        return known if known and not known.rejected else TABLE["CMN-301"]
    if 400 <= reply.status < 500 and reply.status != 408:
        return known or _REFUSED
    return known if known and not known.rejected else _AWAY
