"""What do-not-call and number lists say about the contact.

Rule: a list never makes anything lawful; it only takes away. Do-not-call lists concern promotions
without signed consent; a number that changed hands concerns every text (law sheet §11, rows 4, 18
and 23).
"""

from __future__ import annotations

from bot.consent.case import Case
from bot.consent.category import Category
from bot.consent.finding import PASS, Finding, Refuse, Warn
from bot.consent.scrubs import ScrubKind, do_not_call, list_title


def changed_hands(case: Case) -> Finding:
    """Refuse a number that was given up, unless whoever has it now wrote or agreed since."""
    voided = case.standing.void_before
    if voided is None or case.standing.held or case.standing.wrote_at is not None:
        return PASS
    day = max(each.since or each.as_of for each in case.circumstances.scrubs if each.hit)
    return Refuse(
        f"This number was given up or changed hands, as of {day:%Y-%m-%d}; consent from before "
        "was somebody else's."
    )


def listed(case: Case) -> Finding:
    """Refuse promotions to a listed number; signed consent is stronger than the list."""
    if case.standing.category is not Category.PROMOTIONAL:
        return PASS
    known = do_not_call(case.circumstances.scrubs, case.now)
    if not known.listed:
        return PASS
    lists = " and the ".join(list_title(name) for name in known.listed)
    dealing = case.ledger.ebr_until
    if dealing is not None and case.now < dealing and known.listed == (ScrubKind.DO_NOT_CALL,):
        # An established business relationship is outside the national list, 47 CFR (c)(2)(ii).
        return PASS
    if case.standing.sufficient:
        return Warn(f"The number is on the {lists}; their signed consent is stronger.")
    return Refuse(f"The number is on the {lists}, and there is no signed consent.")


def stale(case: Case) -> Finding:
    """Refuse cold promotions on an old list; warn where signed consent carries them."""
    if case.standing.category is not Category.PROMOTIONAL:
        return PASS
    known = do_not_call(case.circumstances.scrubs, case.now)
    if not known.stale:
        return PASS
    return Warn() if case.standing.sufficient else Refuse()


def unchecked(case: Case) -> Finding:
    """Warn that no do-not-call list was looked at (ruling 2)."""
    if case.standing.category is not Category.PROMOTIONAL or not case.standing.sufficient:
        return PASS
    return PASS if do_not_call(case.circumstances.scrubs, case.now).as_of else Warn()
