"""Whether the consent that is held is enough for what the text is.

Rule: only the best grade for this sender and purpose counts; a higher one covers lower
categories, never the reverse (law sheet §11, rows 7-14 and 20-22).
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from bot.consent.case import Case
from bot.consent.category import Category
from bot.consent.finding import PASS, Finding, Pass, Refuse, Review, Warn
from bot.consent.methods import METHODS
from bot.consent.record import Grade, OptIn, OptInMethod

STALE: Final = timedelta(days=30)
"""Consent that was never used is asked for again after this. Source: TMO-2.4-30D."""

_ALOUD: Final = frozenset({OptInMethod.SPOKEN, OptInMethod.IVR})
_NOT_IN_WRITING: Final = (
    "Nothing in writing is on file for their yes; RingCentral's policy asks for it in writing."
)
_BY_TEXT: Final = frozenset({OptInMethod.KEYWORD, OptInMethod.YES_REPLY})


def answering(case: Case) -> Finding:
    """Give the reason why an answer may go."""
    if case.standing.category is Category.CONVERSATIONAL:
        return Pass("They wrote to this number just now, and this answers them.")
    return PASS


def no_consent(case: Case) -> Finding:
    """Refuse where nothing at all is on file."""
    if _enough(case) or _something(case):
        return PASS
    if case.standing.lapsed:
        return Refuse("The consent on file has expired, and nothing newer is on file.")
    if case.standing.elsewhere:
        return Refuse(
            "There is consent on file, but for another sender, purpose or number of ours."
        )
    return Refuse()


def window_closed(case: Case) -> Finding:
    """Refuse an answer that comes too late to be one."""
    if case.standing.replying or case.standing.wrote_at is None or _enough(case):
        return PASS
    return Refuse()


def express_needed(case: Case) -> Finding:
    """Refuse to inform people who have only ever written to us."""
    if case.standing.category is not Category.INFORMATIONAL or _enough(case):
        return PASS
    return Refuse() if _something(case) else PASS


def written_needed(case: Case) -> Finding:
    """Refuse promotions without complete written consent."""
    if case.standing.category is not Category.PROMOTIONAL or _enough(case):
        return PASS
    if not _something(case):
        return PASS
    best = max((each.grade for each in case.standing.held), default=Grade.E1_INBOUND)
    if best is Grade.E3_WRITTEN:
        return Refuse(
            "They agreed in writing, but it is older than their opt-out or lacks what promotions "
            "need: seller and number named, automated marketing disclosed, not a condition of "
            "buying."
        )
    return Refuse()


def signed_by_state(case: Case) -> Finding:
    """Refuse promotions that a state's own law wants signed consent for.

    For a number that shows no place the federal rule says the same already.
    """
    if case.standing.category is not Category.PROMOTIONAL or _enough(case):
        return PASS
    return PASS if case.anywhere else Refuse()


def express_held(case: Case) -> Finding:
    """Give the reason why an informational or promotional text may go."""
    if case.standing.category is Category.CONVERSATIONAL or not case.standing.sufficient:
        return PASS
    newest = max(_opt_ins(case), key=lambda opt_in: opt_in.occurred_at)
    day = newest.occurred_at.strftime("%Y-%m-%d")
    return Pass(f"{METHODS[newest.method].label}, on {day}.")


def spoken_only(case: Case) -> Finding:
    """Warn where RingCentral's policy would rather see it in writing."""
    if case.standing.category is not Category.INFORMATIONAL or not case.policy.strict_rc:
        return PASS
    held = case.standing.sufficient
    if not held or max(each.grade for each in held) is not Grade.E2_SPOKEN:
        return PASS
    # Of an imported yes, or a button, nobody knows that it was spoken.
    aloud = all(each.opt_in.method in _ALOUD for each in held)
    return Warn() if aloud else Warn(_NOT_IN_WRITING)


def wording_missing(case: Case) -> Finding:
    """Warn where a written yes is on file without the words that were shown."""
    if case.standing.category is not Category.INFORMATIONAL:
        return PASS
    opt_ins = _opt_ins(case)
    lost = [METHODS[each.method].written and not each.evidence.has_wording for each in opt_ins]
    return Warn() if lost and all(lost) else PASS


def stale_unused(case: Case) -> Finding:
    """Ask again where consent is older than 30 days and was never used."""
    if case.standing.category is Category.CONVERSATIONAL or not case.standing.sufficient:
        return PASS
    if any(case.now - _renewed(each) <= STALE for each in _opt_ins(case)):
        return PASS
    first = min(each.occurred_at for each in _opt_ins(case))
    if any(send.at >= first and not send.system for send in case.circumstances.sends):
        return PASS
    return Refuse() if case.standing.category is Category.PROMOTIONAL else Warn()


def implied_only(case: Case) -> Finding:
    """Let a person look where promotions rest on implied consent (CASL)."""
    if case.standing.category is not Category.PROMOTIONAL or not case.standing.sufficient:
        return PASS
    return Review() if all(each.expires_at for each in _opt_ins(case)) else PASS


def unconfirmed(case: Case) -> Finding:
    """Warn where a yes from outside was never confirmed by text."""
    if case.standing.category is not Category.PROMOTIONAL or not case.standing.sufficient:
        return PASS
    confirmed = any(each.confirmed_at or each.method in _BY_TEXT for each in _opt_ins(case))
    if confirmed:
        return PASS
    return Refuse() if case.policy.double_opt_in else Warn()


def _enough(case: Case) -> bool:
    if case.standing.category is Category.CONVERSATIONAL:
        return True
    return bool(case.standing.sufficient)


def _something(case: Case) -> bool:
    wrote = case.standing.wrote_at is not None
    return wrote or any(each.grade > Grade.E0_NONE for each in case.standing.held)


def _opt_ins(case: Case) -> tuple[OptIn, ...]:
    return tuple(each.opt_in for each in case.standing.sufficient)


def _renewed(opt_in: OptIn) -> datetime:
    """Return when the contact last said yes to it."""
    return max(opt_in.occurred_at, opt_in.confirmed_at or opt_in.occurred_at)
