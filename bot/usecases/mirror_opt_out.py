"""Tell RingCentral's own list of an opt-out, one row per number of ours (ruling 8)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.conversations.contact_file import ContactFile
from bot.errors import SmsOutcomeUnknown, SmsRejected, SmsUnavailable
from bot.logs import Event, log
from bot.ports import Ports
from bot.texting.ids import ContactKey, TenantId
from bot.usecases.contact_files import change_file

AGAIN = timedelta(seconds=30)


async def mirror_opt_out(ports: Ports, *, tenant: TenantId, contact: ContactKey) -> None:
    """Write the contact's standing opt-outs to RingCentral's list; try again until it took them.

    Writing the same row twice does no harm, so an unknown outcome is simply written again.
    """
    file = await ports.store.file(tenant, contact)
    if file is None or not file.list_stale or file.number is None:
        return
    team = await ports.store.tenant(tenant, fresh=False)
    silent = [
        known.number
        for known in team.texting_numbers
        if file.ledger.standing_opt_out(known.number) is not None
    ]
    try:
        failed = await ports.sms.write_opt_out(tenant, file.number, silent) if silent else ()
    except (SmsUnavailable, SmsOutcomeUnknown, SmsRejected) as exc:
        log.warning(Event.OPT_OUT_NOT_MIRRORED, tenant=tenant, contact=contact, code=exc.detail)
        await _again(ports, tenant, contact)
        return
    if failed:
        log.warning(Event.OPT_OUT_NOT_MIRRORED, tenant=tenant, contact=contact, failed=len(failed))
        await _again(ports, tenant, contact)
        return
    head = file.ledger.head

    def told(file: ContactFile) -> ContactFile:
        return replace(file, list_stale=False) if file.ledger.head == head else file

    await change_file(ports, tenant=tenant, key=contact, change=told)


async def _again(ports: Ports, tenant: TenantId, contact: ContactKey) -> None:
    await ports.queue.wake("mirror_opt_out", tenant, contact, when=ports.clock.now() + AGAIN)
