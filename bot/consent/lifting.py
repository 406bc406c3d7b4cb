"""What ends an opt-out, and which records count no more.

Rule: a START lifts what came by text, for the number it was texted to (ruling 11). What came by
phone, mail or in person is lifted only by a newer written yes that an approver let in by name.
Erasure is never lifted. A correction voids mistakes of ours, never what a contact said. Clocks may
be wrong, so whatever lifts must be newer than the no both by its date and by when we wrote it down.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
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

_BY_TEXT: Final = frozenset(
    {
        OptOutRoute.TEXT,
        OptOutRoute.RINGCENTRAL_LIST,
        OptOutRoute.CARRIER,
        OptOutRoute.UNANSWERED_REVIEW,
    }
)
"""Routes that a START opens again, since RingCentral and carriers take it too."""

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
    if opt_out.route is OptOutRoute.WRONG_NUMBER:
        return opt_out.number is not None
    return opt_out.route in _BY_TEXT


def still_standing(
    records: Sequence[ConsentRecord], number: PhoneNumber | None
) -> tuple[OptOut, ...]:
    """Return the opt-outs that no later record lifted for this number of ours.

    `records` and the answer are in the order in which they were recorded. Without a number
    nothing is lifted.
    """
    if number is None:
        return tuple(each for each in records if isinstance(each, OptOut))
    reopening = [each for each in records if isinstance(each, OptIn) and _reopens(each, number)]
    standing: list[OptOut] = []
    started: datetime | None = None
    for each in reversed(records):
        if isinstance(each, Unblock) and each.number == number:
            started = max(dated(each), started) if started else dated(each)
        elif isinstance(each, OptOut) and not _lifted(each, started, reopening):
            standing.append(each)
    return tuple(reversed(standing))


def dated(record: ConsentRecord) -> datetime:
    """Return when a record happened; one that is dated ahead, when it was written down."""
    return min(record.occurred_at, record.recorded_at)


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


def _lifted(opt_out: OptOut, started: datetime | None, reopening: Iterable[OptIn]) -> bool:
    """Say whether a START recorded later, or one of these yeses, opened the number again."""
    if came_by_text(opt_out):
        return started is not None and started > opt_out.occurred_at
    return opt_out.route in BY_ANOTHER_ROAD and any(
        dated(yes) > opt_out.occurred_at and yes.recorded_at > opt_out.recorded_at
        for yes in reopening
    )


def _reopens(opt_in: OptIn, number: PhoneNumber) -> bool:
    return (not opt_in.numbers or number in opt_in.numbers) and may_lift(opt_in)
