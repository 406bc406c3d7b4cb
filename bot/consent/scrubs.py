"""What do-not-call and number lists say about one contact, and how long that is worth anything.

Rule: a list tells nothing before it was looked at and little once it is old; whatever it does not
tell counts as not checked. A number that changed hands takes every older consent with it.
Sources: 47 CFR 64.1200(c)(2) and (m), CTIA 5.1.5, T-Mobile 2.13-2.14.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

FRESH_FOR: Final = timedelta(days=31)
"""How old a do-not-call list may be, a state's own too. Source: 47 CFR 64.1200(c)(2)(i)."""


class ScrubKind(StrEnum):
    """What a list is about."""

    DO_NOT_CALL = "dnc"
    """The National Do-Not-Call Registry, or with a state that state's own list."""
    REASSIGNED = "rnd"
    """Answers of the FCC's Reassigned Numbers Database."""
    DEACTIVATED = "deactivated"
    """A carrier's file of numbers that were given up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScrubMark:
    """What one list said about one contact when it was last looked at."""

    list: str
    """`dnc`, `dnc-TX`, `rnd` or `deactivated`."""
    as_of: date
    """The day that the list speaks of."""
    hit: bool = False
    since: date | None = None
    """For a number that changed hands: the last day that it may have been theirs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DoNotCall:
    """What is known about a contact and the do-not-call lists."""

    as_of: date | None
    """The day of the national list; None: none was looked at."""
    stale: bool
    listed: tuple[str, ...]
    """Names of the lists that have the number."""


def list_name(kind: ScrubKind, state: str = "") -> str:
    """Return how a list is called in marks and keys."""
    return f"{kind.value}-{state}" if state else kind.value


def list_title(name: str) -> str:
    """Return how a list is called for people."""
    kind, _, state = name.partition("-")
    if kind == ScrubKind.DO_NOT_CALL:
        return f"{state} no-call list" if state else "National Do-Not-Call list"
    if kind == ScrubKind.REASSIGNED:
        return "Reassigned Numbers Database"
    return "carriers' list of numbers that were given up"


def with_mark(marks: tuple[ScrubMark, ...], mark: ScrubMark) -> tuple[ScrubMark, ...]:
    """Return the marks with this one in place of an older one of its list.

    A number that changed hands stays so: a later list that no longer names it changes nothing.
    """
    known = next((each for each in marks if each.list == mark.list), None)
    if known is not None:
        if known.as_of > mark.as_of:
            return marks
        if changes_hands(known.list) and known.hit:
            if not mark.hit:
                return marks
            since = max(known.since or known.as_of, mark.since or mark.as_of)
            mark = ScrubMark(list=mark.list, as_of=mark.as_of, hit=True, since=since)
    others = (each for each in marks if each.list != mark.list)
    return tuple(sorted((*others, mark), key=lambda each: each.list))


def changes_hands(name: str) -> bool:
    """Say whether a list names numbers that belong to somebody else by now."""
    return name in {ScrubKind.REASSIGNED, ScrubKind.DEACTIVATED}


def do_not_call(marks: Iterable[ScrubMark], now: datetime) -> DoNotCall:
    """Return what the do-not-call lists say; the oldest one decides whether they are stale."""
    known = [each for each in marks if not changes_hands(each.list)]
    national = [each for each in known if each.list == ScrubKind.DO_NOT_CALL]
    return DoNotCall(
        as_of=national[0].as_of if national else None,
        stale=any(now.astimezone(UTC).date() - each.as_of > FRESH_FOR for each in known),
        listed=tuple(each.list for each in known if each.hit),
    )


def void_before(marks: Iterable[ScrubMark]) -> datetime | None:
    """Return until when consent is void, in UTC, because the number has changed hands since."""
    days = [each.since or each.as_of for each in marks if each.hit and changes_hands(each.list)]
    if not days:
        return None
    # Until noon of the next day in UTC the day may still last somewhere, such as in Hawaii.
    return datetime.combine(max(days) + timedelta(days=1), time(12), UTC)
