"""What an opt-in lacks before it may be recorded, field by field.

Rule: what cannot be proved is not recorded as if it could; an inbound text proves itself.
Sources: CTIA-5.1.1 and 5.1.2 (wording, time, medium), TCPA-f9 (the clauses of written consent).
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from bot.consent.category import Category
from bot.consent.methods import METHODS
from bot.consent.record import Grade, OptIn, OptInMethod

_SKEW: Final = timedelta(minutes=5)
_OLDEST: Final = timedelta(days=366 * 25)
_PROVES_ITSELF: Final = frozenset({OptInMethod.INBOUND_TEXT, OptInMethod.RINGCENTRAL_LIST})


def problems(record: OptIn, *, now: datetime) -> dict[str, str]:
    """Return a sentence per field that is incomplete; empty if it may be recorded.

    Fields: `category`, `method`, `wording`, `when`, `proof`, `clauses`.
    """
    found = {
        "category": _category(record),
        "method": _method(record),
        "wording": _wording(record),
        "when": _when(record, now),
        "proof": _proof(record),
        "clauses": _clauses(record),
    }
    return {field: sentence for field, sentence in found.items() if sentence}


def _category(record: OptIn) -> str:
    method = METHODS[record.method]
    if method.claimed is not None and not method.claimed.covers(record.category):
        return (
            f"“{method.label}” is enough for {method.claimed.value} texts at most. Choose that, "
            "or a stronger method."
        )
    return ""


def _method(record: OptIn) -> str:
    if METHODS[record.method].grade is Grade.E0_NONE:
        return "A RingCentral list entry only lifts a block. Say how they really agreed."
    if not record.seller.strip():
        return "Say for which business they agreed."
    return ""


def _wording(record: OptIn) -> str:
    if record.method in _PROVES_ITSELF or record.evidence.has_wording:
        return ""
    if METHODS[record.method].written:
        return "Paste exactly what they were shown when they agreed."
    return "Write down what they were asked and what they said."


def _when(record: OptIn, now: datetime) -> str:
    if record.occurred_at > now + _SKEW:
        return "That is in the future. When did they agree?"
    if now - record.occurred_at > _OLDEST:
        return "That is too long ago to be right. When did they agree?"
    if record.expires_at is not None and record.expires_at <= record.occurred_at:
        return "It would have ended before it began."
    return ""


def _proof(record: OptIn) -> str:
    if record.method in _PROVES_ITSELF or record.evidence.place.strip():
        return ""
    return "Say where the proof is: a link, a form number, a recording, a folder."


def _clauses(record: OptIn) -> str:
    if record.category is not Category.PROMOTIONAL or record.clauses.complete:
        return ""
    return (
        "Promotions need all of it in the wording: the seller and the number named, automated "
        "marketing disclosed, and that agreeing is not a condition of buying."
    )
