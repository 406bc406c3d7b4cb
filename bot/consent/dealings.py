"""How long a purchase or a question counts: as implied consent in Canada, and as a relationship.

Rule: both are worked out from the day of the deal, never typed in. Sources: CASL s.10(9)-(10)
(purchase 2 years, inquiry 6 months), 47 CFR 64.1200(f)(5) (purchase 18 months, inquiry 3 months;
ended by any opt-out; it helps against the do-not-call list only and is no consent).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import MAXYEAR, datetime
from typing import Final

from bot.consent.record import Basis, ConsentRecord, OptIn, OptInMethod, OptOut

_IMPLIED_MONTHS: Final = {Basis.PURCHASE: 24, Basis.INQUIRY: 6}
_RELATED_MONTHS: Final = {Basis.PURCHASE: 18, Basis.INQUIRY: 3}


def implied_until(basis: Basis, dealt_at: datetime) -> datetime:
    """Return when a consent that rests on this deal ends under CASL."""
    return _months_later(dealt_at, _IMPLIED_MONTHS[basis])


def completed(opt_in: OptIn) -> OptIn:
    """Return the opt-in with its end worked out, where it is implied and rests on a deal."""
    if opt_in.method is not OptInMethod.IMPLIED or not opt_in.basis or not opt_in.dealt_at:
        return opt_in
    return replace(opt_in, expires_at=implied_until(opt_in.basis, opt_in.dealt_at))


def related_until(records: Iterable[ConsentRecord]) -> datetime | None:
    """Return when the established business relationship ends; None: there is none.

    An opt-out after the deal ends it at once.
    """
    known = tuple(records)
    silenced = max((each.occurred_at for each in known if isinstance(each, OptOut)), default=None)
    ends = [
        _months_later(each.dealt_at, _RELATED_MONTHS[each.basis])
        for each in known
        if isinstance(each, OptIn)
        and each.basis is not None
        and each.dealt_at is not None
        and (silenced is None or each.dealt_at > silenced)
    ]
    return max(ends, default=None)


def _months_later(start: datetime, months: int) -> datetime:
    """Return the same day some months on; the last of the month where there is no such day."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    if year > MAXYEAR:
        return datetime.max.replace(tzinfo=start.tzinfo)
    for day in range(start.day, 27, -1):
        try:
            return start.replace(year=year, month=month + 1, day=day)
        except ValueError:
            continue
    return start.replace(year=year, month=month + 1)
