"""Tell RingCentral's own list of an opt-out, one row per number of ours (ruling 8).

Rule: where we are the one who confirms an opt-out, the confirmation leaves first, because the
list would block it (ruling 9). Writing the same row twice does no harm.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.consent.case import SystemText
from bot.consent.checks.system import CONFIRM_WITHIN
from bot.conversations.contact_file import ContactFile
from bot.conversations.tenant import Tenant
from bot.errors import SmsOutcomeUnknown, SmsRejected, SmsUnavailable
from bot.logs import Event, log
from bot.ports import Ports
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import ContactKey, TenantId
from bot.texting.phone import PhoneNumber
from bot.usecases.contact_files import change_file

AGAIN = timedelta(seconds=30)
LEASE = timedelta(seconds=60)
AFTER_CONFIRMING = timedelta(seconds=2)
_LEAVING = {DeliveryStatus.HELD, DeliveryStatus.QUEUED, DeliveryStatus.SENDING}


async def mirror_opt_out(ports: Ports, *, tenant: TenantId, contact: ContactKey) -> None:
    """Write what the ledger says to RingCentral's list; try again until it took it."""
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
        await _again(ports, tenant, contact)
        return
    if failed:
        log.warning(Event.OPT_OUT_NOT_MIRRORED, tenant=tenant, contact=contact, failed=len(failed))
        await _again(ports, tenant, contact)
        return
    head, lift = file.ledger.head, file.list_lift

    def told(file: ContactFile) -> ContactFile:
        if file.ledger.head != head or file.list_lift != lift:
            return file
        return replace(
            file, list_stale=False, list_lift=(), list_told=silent, list_told_at=ports.clock.now()
        )

    changed = await change_file(ports, tenant=tenant, key=contact, change=told)
    if changed.list_stale or changed.list_lift:
        when = ports.clock.now() + AFTER_CONFIRMING
        await ports.queue.wake("mirror_opt_out", tenant, contact, when=when)


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


async def _again(ports: Ports, tenant: TenantId, contact: ContactKey) -> None:
    await ports.queue.wake("mirror_opt_out", tenant, contact, when=ports.clock.now() + AGAIN)
