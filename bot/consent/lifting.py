"""What ends an opt-out, and which records count no more.

Rule: a START lifts what came by text, for the number it was texted to (ruling 11). What came by
phone, mail or in person is lifted only by a newer written yes that an approver let in by name.
Erasure is never lifted. A correction voids mistakes of ours, never what a contact said.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from bot.consent.methods import METHODS
from bot.consent.record import (
    ConsentRecord,
    Correction,
    OptIn,
    OptOut,
    OptOutRoute,
    Unblock,
)
from bot.texting.ids import SYSTEM
from bot.texting.phone import PhoneNumber

_MAYBE_BY_TEXT: Final = frozenset(
    {
        OptOutRoute.RINGCENTRAL_LIST,
        OptOutRoute.CARRIER,
        OptOutRoute.UNANSWERED_REVIEW,
        OptOutRoute.WRONG_NUMBER,
    }
)
"""Routes that came by text if the number that was written to is known."""

BY_ANOTHER_ROAD: Final = frozenset(
    {
        OptOutRoute.SPOKEN,
        OptOutRoute.MAIL,
        OptOutRoute.EMAIL,
        OptOutRoute.IN_PERSON,
        OptOutRoute.IMPORTED,
        OptOutRoute.WRONG_NUMBER,
    }
)
"""Routes that a newer written yes can lift, if the opt-out did not come by text."""

_PERSON: Final = "person"
"""The matcher of an opt-out that somebody of ours entered."""


def came_by_text(opt_out: OptOut) -> bool:
    """Say whether an opt-out came by text, so that a START by text may lift it."""
    if opt_out.route is OptOutRoute.TEXT:
        return True
    return opt_out.route in _MAYBE_BY_TEXT and opt_out.number is not None


def lifted(opt_out: OptOut, records: Iterable[ConsentRecord], number: PhoneNumber | None) -> bool:
    """Say whether a later record of the contact opened this number of ours again."""
    if number is None:
        return False
    if came_by_text(opt_out):
        return any(
            isinstance(each, Unblock)
            and each.number == number
            and each.occurred_at > opt_out.occurred_at
            for each in records
        )
    return opt_out.route in BY_ANOTHER_ROAD and any(
        isinstance(each, OptIn) and _reopens(each, opt_out, number) for each in records
    )


def voidable(record: ConsentRecord) -> bool:
    """Say whether a correction may void this record.

    An opt-out only if somebody of ours entered it, or silence did; what the contact, RingCentral
    or a carrier said stands. A correction is not corrected: what it voided is recorded anew.
    """
    match record:
        case OptOut(route=OptOutRoute.UNANSWERED_REVIEW):
            return True
        case OptOut(route=OptOutRoute.ERASURE):
            return False
        case OptOut():
            return record.recorded_by != SYSTEM and record.matcher == _PERSON
        case Correction():
            return False
        case _:
            return True


def voided(records: Iterable[ConsentRecord]) -> frozenset[str]:
    """Return the ids of the records that a correction took out."""
    known = tuple(records)
    corrected = {each.voids for each in known if isinstance(each, Correction)}
    if not corrected:
        return frozenset()
    return frozenset(each.id for each in known if each.id in corrected and voidable(each))


def may_lift(opt_in: OptIn) -> bool:
    """Say whether this yes is written, on file and let in by name, so that it lifts a no."""
    written = METHODS[opt_in.method].written and opt_in.evidence.has_wording
    return opt_in.approved_by is not None and written


def _reopens(opt_in: OptIn, opt_out: OptOut, number: PhoneNumber) -> bool:
    newer = opt_in.occurred_at > opt_out.occurred_at and opt_in.recorded_at > opt_out.recorded_at
    covers = not opt_in.numbers or number in opt_in.numbers
    return newer and covers and may_lift(opt_in)
