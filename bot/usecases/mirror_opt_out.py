"""Tell RingCentral's own list of an opt-out, one row per number of ours (ruling 8).

Rule: where we are the one who confirms an opt-out, the confirmation leaves first, because the
list would block it (ruling 9). Writing the same row twice does no harm.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.consent.case import SystemText
from bot.consent.checks.system import CONFIRM_WITHIN
from bot.conversations.contact_file import ContactFile
from bot.conversations.tenant import Tenant
from bot.errors import BotError, SmsOutcomeUnknown, SmsRejected, SmsUnavailable
from bot.logs import Event, log
from bot.ports import Ports
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import ContactKey, TenantId
from bot.texting.phone import PhoneNumber
from bot.usecases.contact_files import change_file
from bot.usecases.dead_letters import note_failure
from bot.usecases.pausing import pause, paused
from bot.usecases.unreadable import readable

AGAIN = timedelta(seconds=30)
CONTACTS_AT_ONCE = 100
"""With ten numbers of ours these are the thousand rows that RingCentral takes in one call."""
MOST_CALLS = 20
"""In how many more calls a refused one is taken apart: to the one guilty of a hundred it is 14."""
LEASE = timedelta(seconds=60)
PASSED_OVER_FOR = timedelta(minutes=10)
"""Rows that the list refuses must not keep the others waiting."""
AFTER_CONFIRMING = timedelta(seconds=2)
_LEAVING = {DeliveryStatus.HELD, DeliveryStatus.QUEUED, DeliveryStatus.SENDING}


async def mirror_opt_out(ports: Ports, *, tenant: TenantId, contact: ContactKey) -> None:
    """Write what the ledger says to RingCentral's list; try again until it took it."""
    if await paused(ports, _trying(tenant)):
        # It has just not taken another one, and the next try, for all, has its wake-up already.
        return
    async with ports.store.lease(f"{tenant}:{contact}:mirror", ttl=LEASE) as held:
        if held:
            # Whoever holds it looks again before letting go.
            await _mirror(ports, tenant=tenant, contact=contact)


async def _mirror(ports: Ports, *, tenant: TenantId, contact: ContactKey) -> None:
    file = await ports.store.file(tenant, contact)
    if file is None or file.number is None or not (file.list_stale or file.list_lift):
        return
    now = ports.clock.now()
    if _confirming(file, now):
        await ports.queue.wake("mirror_opt_out", tenant, contact, when=now + AFTER_CONFIRMING)
        return
    team = await ports.store.tenant(tenant, fresh=False)
    silent = _silent(file, team)
    try:
        failed = await _write(ports, team, file.number, silent)
        failed += await _lift(ports, tenant, file, silent)
    except (SmsUnavailable, SmsOutcomeUnknown, SmsRejected) as exc:
        log.warning(Event.OPT_OUT_NOT_MIRRORED, tenant=tenant, contact=contact, code=exc.detail)
        # A refusal may be about this contact alone: the others do not wait for it.
        await _again(ports, tenant, exc, pausing=not isinstance(exc, SmsRejected))
        return
    if failed:
        log.warning(Event.OPT_OUT_NOT_MIRRORED, tenant=tenant, contact=contact, failed=len(failed))
        await _again(ports, tenant)
        return
    changed = await _told(ports, file, silent)
    if changed.list_stale or changed.list_lift:
        when = ports.clock.now() + AFTER_CONFIRMING
        await ports.queue.wake("mirror_opt_out", tenant, contact, when=when)


async def _told(ports: Ports, before: ContactFile, silent: tuple[PhoneNumber, ...]) -> ContactFile:
    """Note that the list was told, unless something more has happened meanwhile."""

    def told(file: ContactFile) -> ContactFile:
        if file.ledger.head != before.ledger.head or file.list_lift != before.list_lift:
            return file
        return replace(
            file, list_stale=False, list_lift=(), list_told=silent, list_told_at=ports.clock.now()
        )

    return await change_file(ports, tenant=before.tenant, key=before.key, change=told)


async def mirror_opt_outs(ports: Ports, *, tenant: TenantId) -> None:
    """Tell the list of every opt-out that it does not know, many contacts in a call."""
    if await paused(ports, _trying(tenant)):
        return
    async with ports.store.lease(f"{tenant}:mirror", ttl=LEASE) as held:
        if not held:
            return
        team = await ports.store.tenant(tenant)
        some: list[ContactFile] = []
        async for key in ports.store.open_contacts(tenant, before=ports.clock.now()):
            file, _ = await readable(ports, tenant=tenant, key=key)
            if file is None or file.number is None or _confirming(file, ports.clock.now()):
                continue
            if file.list_lift:
                await ports.queue.wake("mirror_opt_out", tenant, key)
            elif file.list_stale and not await ports.store.recall(_passed_over(file)):
                some.append(file)
            if len(some) == CONTACTS_AT_ONCE:
                break
        if not some or not await _tell(ports, team, some):
            return
    if len(some) == CONTACTS_AT_ONCE:
        await ports.queue.wake("mirror_opt_outs", tenant)


def _passed_over(file: ContactFile) -> str:
    """Return under which name a contact is remembered whose rows the list refuses."""
    return f"{file.tenant}:mirror:{file.key}"


async def _tell(ports: Ports, team: Tenant, files: list[ContactFile]) -> bool:
    """Write the rows of these contacts; say whether every call went through."""
    calls = iter(range(MOST_CALLS))
    try:
        missed = await _tell_some(ports, team, files, calls)
    except (SmsUnavailable, SmsOutcomeUnknown, SmsRejected) as exc:
        log.warning(Event.OPT_OUT_NOT_MIRRORED, tenant=team.id, code=exc.detail, failed=len(files))
        await _again(ports, team.id, exc, pausing=True)
        return False
    if missed:
        log.warning(Event.OPT_OUT_NOT_MIRRORED, tenant=team.id, failed=missed)
        await _again(ports, team.id)
    return True


async def _tell_some(
    ports: Ports, team: Tenant, files: Sequence[ContactFile], calls: Iterator[int]
) -> int:
    """Write the rows of these contacts; returns how many contacts are passed over for a while.

    One bad row has a whole call refused, so that a refused call is made again in halves.

    Raises:
        SmsRejected: even the last of `calls` was refused, so that it is hardly the rows.
    """
    silent = {file.key: _silent(file, team) for file in files}
    rows = [
        (number, file.number)
        for file in files
        for number in silent[file.key]
        if file.number is not None
    ]
    try:
        failed = await ports.sms.write_opt_outs(team.id, rows) if rows else ()
    except SmsRejected as exc:
        if len(files) == 1:
            ids = (team.id, files[0].key)
            await note_failure(ports, "mirror_opt_out", ids, exc, pace="goes_on")
            await ports.store.remember(_passed_over(files[0]), "1", ttl=PASSED_OVER_FOR)
            return 1
        half = len(files) // 2
        missed = 0
        for part in (files[:half], files[half:]):
            if next(calls, None) is None:
                raise
            missed += await _tell_some(ports, team, part, calls)
        return missed
    refused = {contact for _, contact in failed}
    for file in files:
        if file.number not in refused:
            await _told(ports, file, silent[file.key])
        else:
            await ports.store.remember(_passed_over(file), "1", ttl=PASSED_OVER_FOR)
    return len(refused)


def _silent(file: ContactFile, team: Tenant) -> tuple[PhoneNumber, ...]:
    """Return our numbers that the ledger silences for this contact."""
    return tuple(
        known.number
        for known in team.texting_numbers
        if file.ledger.standing_opt_out(known.number) is not None
    )


def _confirming(file: ContactFile, now: datetime) -> bool:
    """Say whether our own confirmation of the opt-out is about to leave."""
    return any(
        text.system == SystemText.OPT_OUT_CONFIRMATION
        and text.status in _LEAVING
        and now - text.created_at < CONFIRM_WITHIN
        for text in file.texts
    )


async def _write(
    ports: Ports, team: Tenant, contact: PhoneNumber, silent: tuple[PhoneNumber, ...]
) -> tuple[PhoneNumber, ...]:
    """Write the opt-outs; returns the numbers that failed.

    One row for all numbers is tried once per account, and believed only after a look at the list.
    """
    if not silent:
        return ()
    every = tuple(known.number for known in team.texting_numbers)
    if len(silent) < 2 or silent != every or team.list_takes_all is False:
        return await ports.sms.write_opt_out(team.id, contact, silent)
    works = await ports.sms.write_opt_out_for_all(team.id, contact)
    if works and team.list_takes_all is None:
        rows = await ports.sms.listed(team.id, every, contact=contact)
        works = set(every) <= {row.number for row in rows if row.opted_out}
    if works != team.list_takes_all:
        log.info(Event.LIST_ROW_TRIED, tenant=team.id, works=works)
        await ports.store.change_tenant(team.id, lambda known: replace(known, list_takes_all=works))
    return () if works else await ports.sms.write_opt_out(team.id, contact, silent)


async def _lift(
    ports: Ports, tenant: TenantId, file: ContactFile, silent: tuple[PhoneNumber, ...]
) -> tuple[PhoneNumber, ...]:
    """Take back rows that we wrote and that the ledger does not hold any more.

    Where the contact's own STOP stands in the list, only their START lifts it there.
    """
    lifted = [number for number in file.list_lift if number not in silent]
    if not lifted or file.number is None:
        return ()
    theirs: dict[PhoneNumber, bool] = {}
    for row in await ports.sms.consent_history(tenant, file.number):
        if row.source == "recipient":
            theirs.setdefault(row.number, row.opted_out)
    ours = [number for number in lifted if not theirs.get(number, False)]
    return await ports.sms.lift_opt_out(tenant, file.number, ours) if ours else ()


def _trying(tenant: TenantId) -> str:
    return f"{tenant}:mirror"


async def _again(
    ports: Ports, tenant: TenantId, exc: BotError | None = None, *, pausing: bool = False
) -> None:
    """Try again together with all others, once RingCentral takes it; `pausing`: none before."""
    asked = exc.retry_after if isinstance(exc, SmsUnavailable) else None
    wait = max(AGAIN, asked or AGAIN)
    await ports.queue.wake("mirror_opt_outs", tenant, when=ports.clock.now() + wait)
    if pausing:
        await pause(ports, _trying(tenant), wait)
