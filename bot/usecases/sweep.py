"""Find what waits although its wake-up was lost, and wake it (ruling 18)."""

from __future__ import annotations

from datetime import timedelta

from bot.conversations.contact_file import ContactFile
from bot.errors import StoreUnreadable
from bot.ports import Ports
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import TenantId
from bot.usecases.dead_letters import look_after, passing_over
from bot.usecases.keep_acts import keep_team_acts
from bot.usecases.tell_channels import tell_channels
from bot.usecases.unreadable import pass_over, readable

QUIET_FOR = timedelta(seconds=10)
"""Contacts touched more recently than this have a wake-up of their own on its way."""

TO_SEND = {
    DeliveryStatus.HELD,
    DeliveryStatus.QUEUED,
    DeliveryStatus.SCHEDULED,
    DeliveryStatus.DEFERRED,
    DeliveryStatus.SENDING,
}


async def sweep(ports: Ports, *, tenant: TenantId) -> int:
    """Wake everything that has waited longer than its own wake-up should take; return how many."""
    before = ports.clock.now() - QUIET_FOR
    found = 0
    failed = await ports.store.failures(tenant)
    told, ports = ports, passing_over(ports, failed)
    await keep_team_acts(ports, tenant=tenant)
    await tell_channels(told, tenant=tenant)
    async for event in ports.store.pending_events(tenant, before=before):
        await ports.queue.wake("handle_event", tenant, event)
        found += 1
    untold = False
    async for key in ports.store.open_contacts(tenant, before=before):
        found += 1
        try:
            file, unread = await ports.store.file_and_inbox(tenant, key)
        except StoreUnreadable as exc:
            await pass_over(ports, tenant, key, exc)
            continue
        if unread:
            await ports.queue.wake("read_inbox", tenant, key)
        if file is not None:
            await _wake(ports, file)
            untold = untold or file.list_stale or bool(file.list_lift)
    if untold:
        # One for all: thousands may have come by import, and RingCentral counts each call.
        await ports.queue.wake("mirror_opt_outs", tenant)
    if failed:
        await look_after(told, tenant=tenant)
    return found


async def wake_open(ports: Ports, *, tenant: TenantId) -> None:
    """Wake every contact with anything left to do: what stood in the way is gone."""
    async for key in ports.store.open_contacts(tenant, before=ports.clock.now()):
        file, _ = await readable(ports, tenant=tenant, key=key)
        if file is not None:
            await wake_contact(ports, file)


async def wake_contact(ports: Ports, file: ContactFile) -> None:
    """Wake what this contact's file says is left to do."""
    if file.list_stale or file.list_lift:
        await ports.queue.wake("mirror_opt_out", file.tenant, file.key)
    await _wake(ports, file)


async def _wake(ports: Ports, file: ContactFile) -> None:
    now = ports.clock.now()
    unsorted = any(each.kind == "open" for each in file.elsewhere)
    if file.posts or file.redraw or file.acts or unsorted:
        await ports.queue.wake("show_contact", file.tenant, file.key)
    if file.review_due is not None and file.review_due <= now:
        await ports.queue.wake("close_review", file.tenant, file.key)
    for text in file.texts:
        if text.status in TO_SEND and (text.due_at is None or text.due_at <= now):
            await ports.queue.wake("send_text", file.tenant, text.id)
        elif text.status is DeliveryStatus.SENT and not text.finished and text.next_look <= now:
            await ports.queue.wake("track_text", file.tenant, text.id)
        elif text.status is DeliveryStatus.OUTCOME_UNKNOWN and text.failure != "not_found":
            await ports.queue.wake("settle_text", file.tenant, text.id)
