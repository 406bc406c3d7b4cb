"""Phone numbers inside a text: the reader must be able to trace them to us.

Rule: a number that is neither the one it comes from nor the support contact draws a warning; it
may well be ours, but nothing here shows it. Sources: CTIA 5.3.3, HY-PHONE.
"""

from __future__ import annotations

import re
from functools import lru_cache
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
    found = _numbers(case.proposal.body)
    if not found:
        return PASS
    ours = {
        _digits(case.proposal.sender.number.e164),
        *_numbers(case.policy.support_contact),
    }
    return PASS if found <= ours else Warn()


@lru_cache(maxsize=256)
def _numbers(text: str) -> frozenset[str]:
    return frozenset(_digits(found) for found in _NUMBER.findall(text))


def _digits(typed: str) -> str:
    return re.sub(r"\D", "", typed)[-10:]
