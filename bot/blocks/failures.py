"""RingCentral's failure codes in plain words, with what helps.

Source: RingCentral developer guide, SMS delivery error codes (`SMS-RC-` RingCentral,
`SMS-UP-` its upstream provider, `SMS-CAR-` the contact's carrier).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """Why a text did not arrive, and what helps."""

    words: str
    remedy: str


_OPTED_OUT = Failure(
    words="they have opted out at RingCentral or their carrier",
    remedy="Only they can open it again, by texting START.",
)
_NO_MOBILE = Failure(
    words="that number cannot get texts: it is a landline or not in use",
    remedy="Ask them for a mobile number.",
)
_SPAM = Failure(
    words="it was filtered as spam",
    remedy="Write it differently, without links or capitals, and send that.",
)
_AWAY = Failure(words="their phone could not be reached", remedy="Try again later.")
_LIMIT = Failure(
    words="our number has reached its limit", remedy="Wait until tomorrow, or use another number."
)
_SET_UP = Failure(
    words="our number is not set up for texting",
    remedy="An admin must check its registration in RingCentral.",
)
_TOO_LONG = Failure(words="their carrier finds it too long", remedy="Shorten it.")
_WORDING = Failure(
    words="it holds something that their carrier refuses", remedy="Write it in plain words."
)
_FAULT = Failure(words="RingCentral or a carrier had a fault", remedy="Try again in a while.")

_BY_NUMBER: dict[str, Failure] = {
    "400": _WORDING,
    "403": _LIMIT,
    "410": _NO_MOBILE,
    "411": _NO_MOBILE,
    "412": _AWAY,
    "413": _OPTED_OUT,
    "414": _SET_UP,
    "430": _SPAM,
    "431": _SPAM,
    "432": _TOO_LONG,
    "433": _WORDING,
    "435": Failure(
        words="carriers refuse shortened links", remedy="Use the full address of your own site."
    ),
    "450": _LIMIT,
    "451": _LIMIT,
    "452": _LIMIT,
    "461": _SET_UP,
    "500": _FAULT,
    "501": _SET_UP,
    "503": _SET_UP,
    "504": _SET_UP,
}
_EXACT: dict[str, Failure] = {
    # At the carrier 410 means that it expired on the way, not that the number is wrong.
    "SMS-CAR-410": _AWAY,
    "SMS-UP-431": Failure(
        words="our number is flagged for spam",
        remedy="Stop sending from it; an admin must ask RingCentral.",
    ),
    "SMS-CAR-431": _FAULT,
}
_UNKNOWN = Failure(words="RingCentral gave no reason we know", remedy="Try again, or call them.")


def failure(code: str) -> Failure:
    """Return what a failure code means; unknown codes have a sentence too."""
    if code in _EXACT:
        return _EXACT[code]
    return _BY_NUMBER.get(code.rpartition("-")[2], _UNKNOWN)
