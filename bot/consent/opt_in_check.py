"""What an opt-in lacks before it may be recorded, field by field.

Rule: what cannot be proved is not recorded as if it could; an inbound text proves itself.
Sources: CTIA-5.1.1 and 5.1.2 (wording, time, medium), TCPA-f9 (the clauses of written consent),
CASL s.10(9)-(10) (implied consent).
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from bot.consent.category import Category
from bot.consent.clause_words import clause_sentence, clauses_missing
from bot.consent.methods import METHODS
from bot.consent.record import Grade, OptIn, OptInMethod
from bot.texting.phone import PhoneNumber

_SKEW: Final = timedelta(minutes=5)
_EARLIEST: Final = datetime(1990, 1, 1, tzinfo=UTC)
"""Nobody consented to texts before there were any."""
_PROVES_ITSELF: Final = frozenset({OptInMethod.INBOUND_TEXT, OptInMethod.RINGCENTRAL_LIST})


def problems(record: OptIn, *, now: datetime, contact: PhoneNumber | None = None) -> dict[str, str]:
    """Return a sentence per field that is incomplete; empty if it may be recorded.

    Fields: `category`, `method`, `wording`, `when`, `proof`, `clauses`, `basis`, `dealt_at`.
    Without a contact nothing may rest on implied consent, which counts in Canada only.
    """
    found = {
        "category": _category(record),
        "method": _method(record, contact),
        "wording": _wording(record),
        "when": _when(record, now),
        "proof": _proof(record),
        "clauses": _clauses(record),
        "basis": _basis(record),
        "dealt_at": _dealt_at(record, now),
    }
    return {field: sentence for field, sentence in found.items() if sentence}


def _category(record: OptIn) -> str:
    method = METHODS[record.method]
    if method.carries is None or method.carries.covers(record.category):
        return ""
    return (
        f"“{method.label}” is enough for {method.carries.value} texts at most. Choose that, "
        "or a stronger method."
    )


def _method(record: OptIn, contact: PhoneNumber | None) -> str:
    if METHODS[record.method].grade is Grade.E0_NONE:
        return "A RingCentral list entry only lifts a block. Say how they really agreed."
    if record.method is OptInMethod.IMPLIED and (contact is None or contact.region != "CA"):
        return "Only Canada knows implied consent. Say how they really agreed."
    if not record.seller.strip():
        return "Say for which business they agreed."
    return ""


def _wording(record: OptIn) -> str:
    implied = record.method is OptInMethod.IMPLIED
    if implied or record.method in _PROVES_ITSELF or record.evidence.has_wording:
        return ""
    if METHODS[record.method].written:
        return "Paste exactly what they were shown when they agreed."
    return "Write down what they were asked and what they said."


def _when(record: OptIn, now: datetime) -> str:
    if record.occurred_at > now + _SKEW:
        return "That is in the future. When did they agree?"
    if record.occurred_at < _EARLIEST:
        return "That is too long ago to be right. When did they agree?"
    if record.expires_at is not None and record.expires_at <= record.occurred_at:
        return "It would have ended before it began."
    return ""


def _proof(record: OptIn) -> str:
    if record.method in _PROVES_ITSELF or record.evidence.place.strip():
        return ""
    return "Say where the proof is: a link, a form number, a recording, a folder."


def _clauses(record: OptIn) -> str:
    if record.category is not Category.PROMOTIONAL:
        return ""
    if record.clauses.complete:
        # No words at all, and a method that is not written, are told at their own fields.
        if not METHODS[record.method].written or not record.evidence.wording:
            return ""
        missing = clauses_missing(record.evidence.wording, record.seller)
        return clause_sentence(missing, record.seller)
    return (
        "Say that the wording holds all three clauses (in a file: yes in the column “clauses”), "
        "and see that it does: the seller and the number named, automated marketing disclosed, "
        "and that agreeing is not a condition of buying."
    )


def _basis(record: OptIn) -> str:
    if record.method is OptInMethod.IMPLIED and record.basis is None:
        return "Say whether they bought something or only asked."
    if record.basis is None and record.dealt_at is not None:
        return "Say what they did on that day: bought something, or asked."
    return ""


def _dealt_at(record: OptIn, now: datetime) -> str:
    if record.basis is None:
        return ""
    if record.dealt_at is None:
        return "Say on which day they bought or asked."
    if record.dealt_at > now + _SKEW:
        return "That is in the future. When did they buy or ask?"
    if record.dealt_at < _EARLIEST:
        return "That is too long ago to be right. When did they buy or ask?"
    if record.expires_at is not None and record.expires_at <= now:
        return "That is so long ago that the implied consent has ended."
    return ""
