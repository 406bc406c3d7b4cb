"""Load a do-not-call or number list, and look every contact up on it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Final

from bot.consent.scrubs import LoadedList, changes_hands, overlap, takes_the_place
from bot.csv_files.scrub_rows import Entry, Listed, Unreadable
from bot.errors import RequestError
from bot.ports import Store
from bot.texting.ids import TenantId
from bot.usecases.scrub_contacts import put_in_force

BATCH: Final = 5000
SMALLEST: Final = 0.5
"""Share of the numbers before it that a list must name to be believed without a word."""


class ListNotLoaded(RequestError):
    """The list cannot count as it is."""

    code = "list_not_loaded"


@dataclass(slots=True, kw_only=True)
class ListRun:
    """One list on its way in, and what became of it so far."""

    tenant: TenantId
    name: str
    as_of: date
    now: datetime
    generation: str
    covers: frozenset[str] = frozenset()
    """Area codes that the list covers whole; empty: those that it names."""
    contacts_only: bool = False
    """Whether it only speaks of our contacts: it came from a scrub of them."""
    may_clear: bool = False
    """Whether somebody has said that it may take the place of a much larger list."""
    rows: int = 0
    listed: int = 0
    unreadable: int = 0
    examples: list[Unreadable] = field(default_factory=list)
    areas: set[str] = field(default_factory=set)
    contacts: int = 0
    named: int = 0


async def import_list(
    store: Store, entries: Iterable[Entry], run: ListRun
) -> AsyncIterator[ListRun]:
    """Load the list, then let it count; yields the run now and then, as far as it is.

    A list with rows that cannot be read does not count: who it names would seem to be clear. Nor
    does one that would clear most of what is known, unless it may. Interrupted anywhere, it is
    simply loaded again.

    Raises:
        ListNotLoaded: rows could not be read, there is not one row, or it would clear too much.
        StoreUnavailable: nothing counts yet.
    """
    batch: list[Listed] = []
    for entry in entries:
        run.rows += 1
        match entry:
            case Listed():
                batch.append(entry)
                run.areas.add(entry.number.area_code)
            case Unreadable():
                run.unreadable += 1
                if len(run.examples) < 20:
                    run.examples.append(entry)
        if len(batch) == BATCH:
            await _add(store, run, batch)
            yield run
    await _add(store, run, batch)
    yield run
    _check(run)
    if not run.may_clear:
        _check_size(run, (await store.tenant(run.tenant)).lists)
    async for count in put_in_force(store, run.tenant, loaded(run)):
        if count < 0:
            run.named = -count
        else:
            run.contacts = max(run.contacts, count)
        yield run


def loaded(run: ListRun) -> LoadedList:
    """Return the list as the workspace remembers it."""
    dated = changes_hands(run.name)
    return LoadedList(
        name=run.name,
        as_of=run.as_of,
        loaded_at=run.now,
        generation=run.generation,
        areas=() if dated else tuple(sorted(run.covers or run.areas)),
        contacts_only=run.contacts_only and not dated,
        count=run.listed,
    )


async def _add(store: Store, run: ListRun, batch: list[Listed]) -> None:
    numbers = [(entry.number, entry.since) for entry in batch]
    await store.add_to_list(run.tenant, replace(loaded(run), areas=()), numbers)
    run.listed += len(batch)
    batch.clear()


def _check(run: ListRun) -> None:
    if run.unreadable:
        lines = ", ".join(str(each.line) for each in run.examples)
        raise ListNotLoaded(
            f"{run.unreadable:,} rows could not be read (line {lines}): "
            f"{run.examples[0].wrong} The list does not count yet; mend it and load it again.",
            detail="unreadable",
        )
    if not run.rows:
        raise ListNotLoaded(
            "There is not one row with a number in it, so it says nothing about anybody.",
            detail="empty",
        )


def _check_size(run: ListRun, lists: Iterable[LoadedList]) -> None:
    new = loaded(run)
    known = [old for old in lists if takes_the_place(new, old)]
    newest = max((old.as_of for old in known), default=date.min)
    if newest >= run.as_of:
        raise ListNotLoaded(
            f"Another file, of {newest}, counts already for the same area codes, and this one, of "
            f"{run.as_of}, would take its place. Load the parts of one list as one file; if it is "
            "a better copy, say so with --replace.",
            detail="not_newer",
        )
    before = round(sum(overlap(new, old) for old in known))
    if run.listed < before * SMALLEST:
        raise ListNotLoaded(
            f"It names {run.listed:,} numbers where the list before it named about {before:,}, "
            "so it looks cut off, and the others would seem to be clear. If it is whole, say so "
            "with --replace.",
            detail="smaller",
        )
