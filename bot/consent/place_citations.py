"""The sources of single states, provinces and numbers of ours, as rows for `citations`.

Rule: most of it was read in public compliance charts, and says so (ruling 3).
"""

from __future__ import annotations

import re
from typing import Final

from bot.consent.decision import HowRead

_P, _2, _U = HowRead.PRIMARY, HowRead.SECOND_HAND, HowRead.UNVERIFIED
_CHARTS = "Public compliance charts of 2025-26"

LAWS: Final[tuple[tuple[str, str, str, HowRead], ...]] = (
    ("FL-FTSA", "Fla. Stat. 501.059", "signed consent for automated selection and dialling", _2),
    ("OK-OTSA", "15 Okla. Stat. 775C.1-.6", "signed consent; area code presumes residence", _2),
    ("WA-CEMA", "RCW 19.190.060-.070", "no commercial text to a resident without consent", _U),
    ("MD-SB90", "Maryland SB 90 and HB 37 of 2023", "signed consent, texts included", _2),
    ("TX-SB140", "Tex. Bus. & Com. Code ch. 302, 304, 305", "texts are solicitations", _2),
    ("VA-SB1339", "Va. Code 59.1-511 to 514", "STOP and UNSUBSCRIBE, for ten years", _2),
    ("CT-SB1058", "Conn. Gen. Stat. 42-288a", "signed consent for any sales text", _2),
    ("OR-HB3865", "Oregon HB 3865 of 2025", "texts added; three in 24 hours", _2),
    ("NJ-AD", "N.J.S.A. 2A:65D-3", "an advertising text needs authorisation by number", _P),
    ("NY-399Z", "N.Y. Gen. Bus. Law 399-z", "texts are telemarketing; own list for ten years", _2),
    ("CASL-EXP", "Canada's Anti-Spam Law, S.C. 2010 c.23", "s.6, 10: express consent", _2),
    ("CASL-PROOF", "Canada's Anti-Spam Law, S.C. 2010 c.23", "s.13: the sender must prove it", _U),
)

HOURS: Final[tuple[tuple[str, str, str, HowRead], ...]] = (
    ("QH-AL", _CHARTS, "Alabama: 8-20, no Sundays, no holidays", _2),
    ("QH-CA", "Cal. Pub. Util. Code 2872", "California: 9-21, automated", _2),
    ("QH-CT", _CHARTS, "Connecticut: 9-20; some charts still say 21", _2),
    ("QH-FL", "Fla. Stat. 501.616(6)", "Florida: 8-20", _2),
    ("QH-IL", _CHARTS, "Illinois: 9-21, automated", _2),
    ("QH-KY", _CHARTS, "Kentucky: 10-21", _2),
    ("QH-LA", _CHARTS, "Louisiana: 8-20, no Sundays, no holidays", _2),
    ("QH-MA", _CHARTS, "Massachusetts: 8-20", _2),
    ("QH-MD", _CHARTS, "Maryland: 8-20", _2),
    ("QH-MI", _CHARTS, "Michigan: 9-21", _2),
    ("QH-MN", _CHARTS, "Minnesota: 9-21", _2),
    ("QH-MS", _CHARTS, "Mississippi: 8-20 Central time, no Sundays; holidays differ", _2),
    ("QH-NJ", "N.J.S.A. 56:8-128", "New Jersey: 8-21 by statute, 8-20 in charts", _U),
    ("QH-NM", _CHARTS, "New Mexico: 9-21", _2),
    ("QH-NV", _CHARTS, "Nevada: 9-20", _2),
    ("QH-OK", _CHARTS, "Oklahoma: 8-20", _2),
    ("QH-OR", "Oregon HB 3865 of 2025", "Oregon: 8-20", _2),
    ("QH-PA", _CHARTS, "Pennsylvania: 8-21, Saturdays and holidays not certain", _2),
    ("QH-RI", "R.I. Gen. Laws 5-61-3.6", "Rhode Island: 9-18, weekends 10-17, no holidays", _2),
    ("QH-SD", "S.D. Codified Laws 37-30-28", "South Dakota: 9-21 on weekdays, automated", _P),
    ("QH-TX", "Tex. Bus. & Com. Code 301.051", "Texas: 9-21, Sundays from noon", _U),
    ("QH-UT", _CHARTS, "Utah: 8-21, no holidays; Sundays not certain", _U),
    ("QH-WA", "RCW 80.36.390", "Washington: 8-20", _2),
    ("QH-WY", _CHARTS, "Wyoming: 8-20", _U),
    ("QH-CAP-FL", "Fla. Stat. 501.616(6)", "three in 24 hours on one subject", _2),
    ("QH-CAP-OK", "15 Okla. Stat. 775C.4", "three in 24 hours on one subject", _2),
    ("QH-CAP-MD", "Maryland SB 90 and HB 37 of 2023", "three in 24 hours on one subject", _2),
    ("QH-CAP-OR", "Oregon HB 3865 of 2025", "three in 24 hours on one subject", _2),
)

_WHERE: Final = {
    "QH": frozenset({"US"}),
    "QH-CAP": frozenset({"US-FL", "US-OK", "US-MD", "US-OR"}),
    "CRTC-HRS": frozenset({"CA"}),
    "TX-NO-CALL": frozenset({"US-TX"}),
}
_STATE: Final = re.compile(r"(?:QH-(?:CAP-)?)?([A-Z]{2})(?:-|$)")
_STATES: Final = {
    name: frozenset({f"US-{found[1]}"})
    for name, *_ in (*LAWS, *HOURS)
    if (found := _STATE.match(name)) is not None
}


def places_of(name: str) -> frozenset[str]:
    """Return where the source with this id holds: `US`, `CA`, `US-FL`; empty: everywhere."""
    if name.startswith("CASL"):
        return frozenset({"CA"})
    if name.startswith("TCPA"):
        return frozenset({"US"})
    return _WHERE.get(name) or _STATES.get(name, frozenset())
