"""How a text is written: its tone and its length.

Sources: HY-STYLE, HY-LEN, TMO-3.4. What it is about, what it links to and what it asks people to
answer stand beside this, in `content`, `links` and `answers`.
"""

from __future__ import annotations

import re
from typing import Final

from bot.consent.case import Case
from bot.consent.finding import PASS, Finding, Refuse, Warn
from bot.texting.body import LONGEST
from bot.texting.segments import utf16_units

_SHOUTING: Final = re.compile(r"\b[A-Z]{4,}\b(?:[ ,!]+\b[A-Z]{3,}\b){2,}")
_HYPE: Final = re.compile(
    r"\b100 ?% (?:guaranteed|free|satisf)|\brisk[- ]free\b|\bact now\b|\bguaranteed\b.{0,20}!"
    r"|!{3,}|\${2,}|\bcongrat\w*[!,]? you(?:'ve| have) won\b|\b(?:fr[e3]{2}|c[a@]sh|w[i1]nn[e3]r)"
    r"(?<!free)(?<!cash)(?<!winner)\b",
    re.IGNORECASE,
)


def style(case: Case) -> Finding:
    """Warn of what filters take for spam."""
    body = case.proposal.body
    return Warn() if _HYPE.search(body) or _SHOUTING.search(body) else PASS


def too_long(case: Case) -> Finding:
    """Refuse what RingCentral cannot take."""
    return Refuse() if utf16_units(case.proposal.body) > LONGEST else PASS
