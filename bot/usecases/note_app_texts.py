"""Take in what left from RingCentral's own app, as message sync tells it (ruling 26)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from bot.conversations.contact_file import ContactFile
from bot.conversations.elsewhere import Desk, may_be_ours, met, sorted_out
from bot.conversations.tenant import Tenant
from bot.errors import StoreUnreadable
from bot.logs import Event, log
from bot.ports import DeliveryUpdate, Ports
from bot.texting.app_text import AppText
from bot.texting.delivery import DeliveryStatus
from bot.texting.phone import PhoneNumber
from bot.usecases.contact_files import change_file
from bot.usecases.keep_missed import OVERLAP
from bot.usecases.sweep import wake_contact
from bot.usecases.unreadable import pass_over


async def note_app_texts(
    ports: Ports, team: Tenant, updates: Iterable[DeliveryUpdate], *, since: datetime
) -> None:
    """Write down the texts that are none of ours, one contact after the other.

    What was created before `since` left before Assent was there, and is not shown.
    """
    by_contact: dict[PhoneNumber, list[AppText]] = defaultdict(list)
    ours = {known.number for known in team.numbers}
    for update in updates:
        parties = [each for each in (update.contact, *update.group) if each is not None]
        for contact in parties:
            # RingCentral's clock is another one, and often tells whole seconds only.
            recent = update.created_at >= since - OVERLAP
            if update.number is not None and contact not in ours and recent:
                by_contact[contact].append(_record(update, update.number, len(parties) - 1))
    for contact, records in by_contact.items():
        try:
            await _note(ports, team, contact, records)
        except StoreUnreadable as exc:
            await pass_over(ports, team.id, ports.keys.contact_key(team.id, contact), exc)


async def _note(ports: Ports, team: Tenant, contact: PhoneNumber, records: list[AppText]) -> None:
    key = ports.keys.contact_key(team.id, contact)
    known, unread = await ports.store.file_and_inbox(team.id, key)
    now = ports.clock.now()
    if known is not None and met(known, records, now=now) == known:
        return

    def take_in(file: ContactFile) -> ContactFile:
        if file.number is None:  # they were erased, and are texted from the app
            file = replace(file, number=contact)
        return sorted_out(met(file, records, now=now), desk(ports, team, unread=unread))

    file = await change_file(ports, tenant=team.id, key=key, number=contact, change=take_in)
    log.info(Event.APP_TEXTS_MET, tenant=team.id, contact=key, texts=len(records))
    if unread:
        await ports.queue.wake("read_inbox", team.id, key)
    await wake_contact(ports, file)
    for text in file.texts:
        unsure = text.status is DeliveryStatus.OUTCOME_UNKNOWN
        if unsure and any(may_be_ours(file, each, now=now) for each in file.elsewhere):
            await ports.queue.wake("settle_text", team.id, text.id)


async def sort_out(ports: Ports, file: ContactFile) -> ContactFile:
    """Tell apart what waited until it was known whose it is; returns the file as it is then."""
    if not any(each.kind == "open" or each.shown for each in file.elsewhere):
        return file
    team = await ports.store.tenant(file.tenant, fresh=False)
    _, unread = await ports.store.file_and_inbox(file.tenant, file.key)
    settled = desk(ports, team, unread=unread)
    return await change_file(
        ports, tenant=file.tenant, key=file.key, change=lambda known: sorted_out(known, settled)
    )


def desk(ports: Ports, team: Tenant, *, unread: bool) -> Desk:
    """Return what sorting needs to know."""
    return Desk(team=team, admins=ports.house.admins, unread=unread, now=ports.clock.now())


def _record(update: DeliveryUpdate, number: PhoneNumber, others: int) -> AppText:
    return AppText(
        id=update.id,
        number=number,
        body=update.body,
        status=update.status,
        failure=update.failure,
        created_at=update.created_at,
        others=others,
    )
