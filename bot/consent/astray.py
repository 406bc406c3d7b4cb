"""Times that cannot be: without a zone, or so far off that no calendar reaches a day beyond them.

Rule: whoever decides never fails over one; such facts are no ground to text anybody.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import fields, is_dataclass
from datetime import datetime
from typing import Any, Final

FIRST_YEAR: Final = 1971
LAST_YEAR: Final = 9997
"""Between these, every sum of a time and what any rule adds to it is a time."""


def astray(at: datetime) -> bool:
    """Say whether this cannot be the time of anything that we judge."""
    return at.utcoffset() is None or not FIRST_YEAR <= at.year <= LAST_YEAR


def any_astray(facts: Any) -> bool:
    """Say whether any time in these facts, however deep, is astray."""
    if isinstance(facts, datetime):
        return astray(facts)
    if isinstance(facts, Collection) and not isinstance(facts, str | bytes):
        return any(any_astray(each) for each in facts)
    if not is_dataclass(facts):
        return False
    return any(any_astray(getattr(facts, each.name)) for each in fields(facts))
