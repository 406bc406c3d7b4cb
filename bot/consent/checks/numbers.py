"""Phone numbers inside a text: the reader must be able to trace them to us.

Rule: a number that is neither the one it comes from nor the support contact draws a warning; it
may well be ours, but nothing here shows it. Sources: CTIA 5.3.3, HY-PHONE.
"""

from __future__ import annotations

import re
from typing import Final

from bot.consent.case import Case
from bot.consent.finding import PASS, Finding, Warn

_NUMBER: Final = re.compile(
    r"(?<![\w$#./-])(?:\+?1[ .-]?)?(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-])[2-9]\d\d[ .-]\d{4}(?![\w-])"
    r"|(?<![\w$#./-])\+?1?[2-9]\d\d[2-9]\d{6}(?![\w-])",
    re.ASCII,
)


def foreign_number(case: Case) -> Finding:
    """Warn of a phone number in the text that nothing shows to be ours."""
    body = case.proposal.body
    if sum(char.isdigit() for char in body) < 10:
        return PASS
    ours = {
        _digits(case.proposal.sender.number.e164),
        *(_digits(found) for found in _NUMBER.findall(case.policy.support_contact)),
    }
    others = [found for found in _NUMBER.findall(body) if _digits(found) not in ours]
    return Warn() if others else PASS


def _digits(typed: str) -> str:
    return re.sub(r"\D", "", typed)[-10:]
