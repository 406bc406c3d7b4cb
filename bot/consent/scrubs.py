"""What do-not-call and number lists say about one contact, and how long that is worth anything.

Rule: a list tells nothing before it was looked at and little once it is old; whatever it does not
tell counts as not checked. A number that changed hands takes every older consent with it.
Sources: 47 CFR 64.1200(c)(2) and (m), CTIA 5.1.5, T-Mobile 2.13-2.14.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
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
    if max(days) == date.max:
        return datetime.max.replace(tzinfo=UTC)
    # Until noon of the next day in UTC the day may still last somewhere, such as in Hawaii.
    return datetime.combine(max(days) + timedelta(days=1), time(12), UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedList:
    """One list as it was loaded: the day it speaks of, and which numbers it speaks about."""

    name: str
    as_of: date
    loaded_at: datetime
    generation: str
    """Where its numbers lie; another file of the same day lies elsewhere."""
    areas: tuple[str, ...]
    """Area codes that it covers whole: a number there that it does not name is clear."""
    contacts_only: bool = False
    """Whether it only speaks of the contacts that we had when it was made."""
    count: int = 0

    def covers(self, area: str) -> bool:
        """Say whether a number of this area code that is not named is known to be clear."""
        return not self.contacts_only and area in self.areas


def with_list(lists: tuple[LoadedList, ...], new: LoadedList) -> tuple[LoadedList, ...]:
    """Return the lists with a new one, which takes over the area codes that it covers."""
    return with_added(tuple(e for old in lists if (e := _without(old, new)) is not None), new)


def with_added(lists: tuple[LoadedList, ...], new: LoadedList) -> tuple[LoadedList, ...]:
    """Return the lists with a new one beside all older ones, the newest of a kind last."""
    others = (each for each in lists if (each.name, each.generation) != (new.name, new.generation))
    return tuple(sorted((*others, new), key=lambda each: (each.name, each.as_of, each.loaded_at)))


def _without(old: LoadedList, new: LoadedList) -> LoadedList | None:
    """Return what is left of a list beside a newer one; None if nothing is."""
    if old.name != new.name:
        return old
    if changes_hands(old.name) or old.contacts_only or new.contacts_only:
        # Numbers that changed hands add up; of scrubs of our contacts the newest is remembered.
        both = old.contacts_only == new.contacts_only
        return None if both else old
    left = tuple(area for area in old.areas if area not in new.areas)
    if not left:
        return None
    return replace(old, areas=left, count=old.count - round(overlap(new, old)))


def takes_the_place(new: LoadedList, old: LoadedList) -> bool:
    """Say whether a list clears numbers that another one names and it does not."""
    if old.name != new.name or old.generation == new.generation or changes_hands(old.name):
        return False
    if old.contacts_only or new.contacts_only:
        return old.contacts_only == new.contacts_only
    return bool(set(old.areas) & set(new.areas))


def overlap(new: LoadedList, old: LoadedList) -> float:
    """Return about how many of an older list's numbers lie in the area codes of a newer one."""
    if new.contacts_only or not old.areas:
        return old.count
    return old.count * len(set(old.areas) & set(new.areas)) / len(old.areas)
