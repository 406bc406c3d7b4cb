"""Compare our ledger with RingCentral's consent list: daily, on a change, after a gap, on demand.

Rule: differences heal by themselves only towards "do not text"; the rest is put before an admin
once, a bounded number of cards at a time (ruling 8).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Final

from bot.consent.listed import ListedConsent
from bot.conversations.comparing import (
    GRACE,
    Looking,
    compared,
    grouped,
    heeded,
    open_differences,
)
from bot.conversations.contact_file import ContactFile
from bot.conversations.tenant import Tenant
from bot.errors import SmsOutcomeUnknown, SmsRejected, SmsUnavailable
from bot.logs import Event, log
from bot.ports import Ports
from bot.texting.ids import ContactKey, TenantId
from bot.texting.phone import PhoneNumber
from bot.usecases.contact_files import change_file
from bot.usecases.sweep import wake_contact
from bot.usecases.unreadable import readable

EVERY: Final = timedelta(hours=24)
LEASE: Final = timedelta(minutes=30)
MOST_CARDS: Final = 20
"""New differences that one look puts before people; the next look goes on."""
AFTER_READING: Final = timedelta(seconds=5)
"""When a contact whose text waited to be read is compared again."""
HEED_EVERY: Final = timedelta(seconds=15)
"""How often one contact's rows are looked at when events about them come in a burst."""
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
CHANGED_FOR: Final = timedelta(days=2)
"""How long the number behind a change event is remembered, for contacts without a file."""


@dataclass(slots=True, kw_only=True)
class Comparison:
    """What one look at the whole list found."""

    rows: int = 0
    contacts: int = 0
    """Contacts whose file was compared."""
    taken_over: int = 0
    """Contacts whose opt-out there was unknown here."""
    to_write: int = 0
    """Contacts whose opt-out here was unknown there."""
    asked: int = 0
    """New differences that were put before people."""
    open: int = 0
    """Differences that nobody has settled yet."""


async def compare_list(ports: Ports, *, tenant: TenantId) -> Comparison | None:
    """Read the whole list and every contact's file; None if somebody else is at it.

    Raises:
        SmsUnavailable, SmsRejected: the list cannot be read to its end; nothing was changed.
    """
    async with ports.store.lease(f"{tenant}:compare_list", ttl=LEASE) as held:
        if not held:
            return None
        team = await ports.store.tenant(tenant)
        looking = _looking(ports, team)
        if not looking.numbers:
            # Right after the first start: whoever reads our numbers wakes this again.
            return Comparison()
        rows = await ports.sms.listed(tenant, looking.numbers)
        found = await _pass(ports, team, replace(looking, now=ports.clock.now()), rows)
        await ports.store.change_tenant(
            tenant,
            lambda known: replace(known, list_compared_at=looking.began, list_open=found.open),
        )
    log.info(
        Event.LIST_COMPARED,
        tenant=tenant,
        rows=found.rows,
        contacts=found.contacts,
        taken_over=found.taken_over,
        to_write=found.to_write,
        asked=found.asked,
        open=found.open,
    )
    return found


async def compare_if_due(ports: Ports, *, tenant: TenantId) -> None:
    """Compare once a day; what cannot be read now is tried again at the next look."""
    team = await ports.store.tenant(tenant)
    last = team.list_compared_at
    if last is None or abs(ports.clock.now() - last) >= EVERY:
        await ports.queue.wake("compare_list", tenant)


async def note_change(
    ports: Ports, *, tenant: TenantId, contact: PhoneNumber, silent: bool
) -> ContactKey:
    """Keep whom a change event was about, so that a worker can look it up by its key alone.

    `silent` says that every row in it was an opt-out.
    """
    key = ports.keys.contact_key(tenant, contact)
    said = f"{contact.e164} {'out' if silent else 'in'}"
    await ports.store.remember(_changed(tenant, key), said, ttl=CHANGED_FOR)
    return key


async def heed_change(ports: Ports, *, tenant: TenantId, contact: ContactKey) -> None:
    """Compare one contact's rows after a change event, and again once both sides have settled.

    Each of our own writes comes back as an event: what agrees already costs no request, and a
    burst about one contact costs one look.
    """
    file = await ports.store.file(tenant, contact)
    said = (await ports.store.recall(_changed(tenant, contact)) or "").split()
    number = file.number if file is not None else None
    if number is None and said:
        number = PhoneNumber(said[0])
    if number is None:
        return
    team = await ports.store.tenant(tenant)
    looking = _looking(ports, team)
    if file is not None and said[1:] == ["out"] and _silent_here(file, looking):
        return
    name = f"{tenant}:{contact}:heed"
    if not await ports.store.allow(name, at_most=1, per=HEED_EVERY):
        await ports.queue.wake("heed_change", tenant, contact, when=_tick(looking.now))
        return
    file = file or ContactFile(tenant=tenant, key=contact, number=number)
    await _heed(ports, file, number, looking)


async def _heed(ports: Ports, file: ContactFile, number: PhoneNumber, looking: Looking) -> None:
    try:
        rows = await ports.sms.listed(file.tenant, looking.numbers, contact=number)
    except (SmsUnavailable, SmsOutcomeUnknown, SmsRejected) as exc:
        log.warning(Event.LIST_NOT_READ, tenant=file.tenant, contact=file.key, code=exc.detail)
        await ports.queue.wake("heed_change", file.tenant, file.key, when=looking.now + GRACE)
        return
    changed = await _compare(ports, file, rows, replace(looking, now=ports.clock.now()))
    unsettled = any(
        looking.now - row.at < GRACE
        and not (row.opted_out and changed.ledger.standing_opt_out(row.number))
        for row in rows
    )
    if unsettled:
        when = looking.now + GRACE + timedelta(minutes=1)
        await ports.queue.wake("heed_change", file.tenant, file.key, when=when)


def _silent_here(file: ContactFile, looking: Looking) -> bool:
    """Say whether we text them from none of our numbers anyway."""
    return all(file.ledger.standing_opt_out(number) is not None for number in looking.numbers)


def _tick(now: datetime) -> datetime:
    """Return the next of the instants at which held-back looks are taken, so that they are one."""
    ticks = -((_EPOCH - now) // HEED_EVERY)
    return _EPOCH + (ticks + 1) * HEED_EVERY


async def heed_opt_outs(ports: Ports, team: Tenant, numbers: tuple[PhoneNumber, ...]) -> None:
    """Take over RingCentral's opt-outs, which sends wait for after a gap (ruling 13)."""
    rows = await ports.sms.opted_out(team.id, numbers)
    for contact, theirs in grouped(rows).items():
        key = ports.keys.contact_key(team.id, contact)
        heed = partial(heeded, rows=theirs, now=ports.clock.now(), salt=ports.keys.token)
        file, read = await readable(ports, tenant=team.id, key=key)
        if not read:
            # Nothing is sent to them either: a claim needs the file.
            continue
        file = file or ContactFile(tenant=team.id, key=key, number=contact)
        if heed(file) != file and not await _unread(ports, file):
            changed = await change_file(ports, tenant=team.id, key=key, number=contact, change=heed)
            await wake_contact(ports, changed)


def _looking(ports: Ports, team: Tenant) -> Looking:
    now = ports.clock.now()
    return Looking(
        numbers=tuple(known.number for known in team.texting_numbers),
        began=now,
        now=now,
        admins=tuple(sorted(ports.house.admins)),
        asks=bool(ports.house.admins or team.default_channel),
    )


async def _pass(
    ports: Ports, team: Tenant, looking: Looking, rows: tuple[ListedConsent, ...]
) -> Comparison:
    """Compare every contact that we know, then those that only RingCentral knows."""
    found = Comparison(rows=len(rows))
    left: dict[ContactKey, tuple[PhoneNumber, tuple[ListedConsent, ...]]] = {
        ports.keys.contact_key(team.id, contact): (contact, theirs)
        for contact, theirs in grouped(rows).items()
    }
    unreadable: set[ContactKey] = set()
    async for file in ports.store.files(team.id, unreadable=unreadable):
        _, theirs = left.pop(file.key, (None, ()))
        await _one(ports, file, theirs, looking, found)
    for key in unreadable:
        log.error(Event.CONTACTS_UNREADABLE, tenant=team.id, contact=key)
        left.pop(key, None)
    for key, (contact, theirs) in left.items():
        unknown = ContactFile(tenant=team.id, key=key, number=contact)
        await _one(ports, unknown, theirs, looking, found)
    return found


async def _one(
    ports: Ports,
    file: ContactFile,
    rows: tuple[ListedConsent, ...],
    looking: Looking,
    found: Comparison,
) -> None:
    looking = replace(looking, asks=looking.asks and found.asked < MOST_CARDS)
    changed = file
    if compared(file, rows, looking, salt=_no_salt) != file:
        changed = await _compare(ports, file, rows, looking)
    found.contacts += 1
    found.taken_over += len(changed.ledger.entries) > len(file.ledger.entries)
    found.to_write += changed.list_stale and not file.list_stale
    before = {each.id for each in file.differences}
    found.asked += sum(each.id not in before for each in changed.differences)
    found.open += len(open_differences(changed))


async def _compare(
    ports: Ports,
    file: ContactFile,
    rows: tuple[ListedConsent, ...],
    looking: Looking,
) -> ContactFile:
    """Change one contact's file as the rows ask, and wake what is to be done about it.

    What the contact wrote is read first: their own STOP is better evidence than its row, and
    until it is read nothing is sent to them anyway (ruling 12).
    """
    if await _unread(ports, file):
        return file
    changed = await change_file(
        ports,
        tenant=file.tenant,
        key=file.key,
        number=file.number,
        change=partial(compared, rows=rows, looking=looking, salt=ports.keys.token),
    )
    await wake_contact(ports, changed)
    return changed


async def _unread(ports: Ports, file: ContactFile) -> bool:
    """Say whether something they wrote waits to be read; if so, have both done in turn."""
    if file.number is None or not await ports.store.unread(file.tenant, file.key):
        return False
    await note_change(ports, tenant=file.tenant, contact=file.number, silent=False)
    await ports.queue.wake("read_inbox", file.tenant, file.key)
    when = ports.clock.now() + AFTER_READING
    await ports.queue.wake("heed_change", file.tenant, file.key, when=when)
    return True


def _changed(tenant: TenantId, key: ContactKey) -> str:
    return f"{tenant}:consent_change:{key}"


def _no_salt() -> str:
    """Return a salt for a comparison whose result is thrown away."""
    return "0" * 32
