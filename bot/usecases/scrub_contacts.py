"""Look contacts up on do-not-call and number lists, and keep what the lists say on their files.

Rule: whoever is a contact when a list is loaded is looked up then; whoever becomes one later is
looked up as their file begins. So the decision never reads a list itself.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from bot.consent.scrubs import LoadedList, ScrubMark, with_added, with_list, with_mark
from bot.conversations.contact_file import ContactFile
from bot.conversations.tenant import Tenant
from bot.errors import Conflict
from bot.ports import Store
from bot.texting.ids import ContactKey, TenantId
from bot.texting.phone import PhoneNumber

BATCH: Final = 500
_ATTEMPTS: Final = 25


async def newcomers(
    store: Store, tenant: TenantId, numbers: Mapping[ContactKey, PhoneNumber | None]
) -> dict[ContactKey, ContactFile]:
    """Return new files, not stored yet, with what the lists that are loaded say."""
    plain = {
        key: ContactFile(tenant=tenant, key=key, number=number) for key, number in numbers.items()
    }
    known = {key: number for key, number in numbers.items() if number is not None}
    if not known:
        return plain
    team = await store.tenant(tenant, fresh=False)
    lists = tuple(each for each in team.lists if not each.contacts_only)
    if not lists:
        return plain
    marks = await store.marks_of(tenant, lists, tuple(known.values()))
    for key, said in zip(known, marks, strict=True):
        plain[key] = _marked(plain[key], said)
    return plain


async def put_in_force(store: Store, tenant: TenantId, loaded: LoadedList) -> AsyncIterator[int]:
    """Let a loaded list count, look every contact up on it, and drop what it takes over.

    Yields how many contacts were looked up so far, and at last how many it names, negated.
    Interrupted anywhere, it can be done again.
    """

    def beside(team: Tenant) -> Tenant:
        return replace(team, lists=with_added(team.lists, loaded))

    def instead(team: Tenant) -> Tenant:
        return replace(team, lists=with_list(team.lists, loaded))

    # Older lists stay in force until every contact was looked up, so that nothing is forgotten
    # of them if this is interrupted.
    team = await store.change_tenant(tenant, beside)
    looked_up = named = 0
    batch: list[ContactFile] = []
    async for file in store.files(tenant):
        batch.append(file)
        if len(batch) == BATCH:
            named += await _look_up(store, tenant, loaded, batch)
            looked_up += len(batch)
            batch.clear()
            yield looked_up
    named += await _look_up(store, tenant, loaded, batch)
    yield looked_up + len(batch)
    await _forget(store, tenant, team.lists, with_list(team.lists, loaded), loaded)
    await store.change_tenant(tenant, instead)
    yield -named


async def _look_up(
    store: Store, tenant: TenantId, loaded: LoadedList, files: Sequence[ContactFile]
) -> int:
    """Write what the list says to these files and return how many of them it names."""
    numbered = {file.key: file.number for file in files if file.number is not None}
    marks = await store.marks_of(tenant, (loaded,), tuple(numbered.values()))
    said = dict(zip(numbered, marks, strict=True))
    left = [file for file in files if file.key in said]
    for _ in range(_ATTEMPTS):
        pairs = [(file, _marked(file, said[file.key])) for file in left]
        changed = [marked for file, marked in pairs if marked != file]
        written = await store.commit_all(changed)
        lost = [old.key for old, new in zip(changed, written, strict=True) if new is None]
        if not lost:
            return sum(mark.hit for each in said.values() for mark in each)
        left = [file for file in await store.files_of(tenant, lost) if file is not None]
    raise Conflict("Some contacts are very busy at the moment: load the list again.")


async def _forget(
    store: Store,
    tenant: TenantId,
    before: tuple[LoadedList, ...],
    after: tuple[LoadedList, ...],
    loaded: LoadedList,
) -> None:
    """Drop the numbers that no list in force needs any more."""
    kept = {(each.name, each.generation): set(each.areas) for each in after}
    for old in before:
        needed = kept.get((old.name, old.generation), set())
        over = tuple(area for area in old.areas if area not in needed)
        if over:
            await store.drop_list(tenant, replace(old, areas=over))
    if loaded.contacts_only:
        await store.drop_list(tenant, loaded)


def _marked(file: ContactFile, marks: Sequence[ScrubMark]) -> ContactFile:
    for mark in marks:
        file = replace(file, scrubs=with_mark(file.scrubs, mark))
    return file
