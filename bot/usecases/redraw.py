"""Redraw the messages that no longer say what the contact's file says.

Rule: a mark is taken away only if nothing changed while it was drawn, so that the last state
always reaches the screen.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversations.contact_file import ContactFile, root_of
from bot.conversations.elsewhere import tidied
from bot.conversations.views import OutboundView, SendOutcome
from bot.errors import ChatRejected
from bot.logs import Event, log
from bot.ports import Ports
from bot.texting.app_text import MARK
from bot.texting.delivery import DeliveryStatus
from bot.texting.phone import PhoneNumber
from bot.texting.text import OutboundText
from bot.usecases.contact_files import change_file
from bot.usecases.preview import preview_of
from bot.usecases.rendering import conversation_view, elsewhere_view

_SAID = {
    DeliveryStatus.DRAFT: "Nothing was sent: it is a draft again.",
    DeliveryStatus.SCHEDULED: "Scheduled; it is checked again before it leaves.",
    DeliveryStatus.DEFERRED: "It leaves at the next lawful minute, checked again then.",
    DeliveryStatus.CANCELLED: "Cancelled: nothing was sent.",
}


async def redraw(ports: Ports, file: ContactFile) -> ContactFile:
    """Redraw every stale message of this contact."""
    for mark in sorted(file.redraw):
        if mark.startswith("txt_"):
            file = await _redraw_text(ports, file, mark)
        elif mark.startswith(MARK):
            file = await _redraw_elsewhere(ports, file, mark)
        else:
            file = await _redraw_root(ports, file, mark)
    return file


async def _redraw_text(ports: Ports, file: ContactFile, mark: str) -> ContactFile:
    drawn = next((text for text in file.texts if text.id == mark), None)
    if drawn is not None:
        await _replace_private(ports, file, drawn)
        if drawn.shown is not None:
            await _update(ports, file, drawn)

    def clean(file: ContactFile) -> ContactFile:
        known = next((text for text in file.texts if text.id == mark), None)
        return file if known != drawn else replace(file, redraw=file.redraw - {mark})

    return await change_file(ports, tenant=file.tenant, key=file.key, change=clean)


async def _update(ports: Ports, file: ContactFile, text: OutboundText) -> None:
    if text.shown is None:
        return
    try:
        await ports.chat.update(file.tenant, text.shown, OutboundView(text=text))
    except ChatRejected as exc:
        # Somebody deleted the message, or the channel is gone: there is nothing left to redraw.
        log.warning(Event.MESSAGE_LOST, tenant=file.tenant, text_id=text.id, code=exc.detail)


async def _replace_private(ports: Ports, file: ContactFile, text: OutboundText) -> None:
    """Bring the private card that a button was on up to date, while Slack lets us."""
    url = await ports.store.recall(f"private:{text.id}")
    if not url:
        return
    team = await ports.store.tenant(file.tenant, fresh=False)
    card = preview_of(file, text, tenant=team, house=ports.house, now=ports.clock.now())
    where = f" You can follow it in <#{text.channel}>." if text.channel else ""
    outcome = SendOutcome(
        preview=card,
        sentence=_SAID.get(text.status, f"On its way.{where}"),
        went=text.status not in {DeliveryStatus.DRAFT, DeliveryStatus.CANCELLED},
        text_id=text.id,
    )
    try:
        await ports.chat.replace_private(url, outcome)
    except ChatRejected as exc:
        # Used five times, or older than 30 minutes: the durable message says the same.
        log.info(Event.MESSAGE_LOST, tenant=file.tenant, text_id=text.id, code=exc.detail)


async def _redraw_elsewhere(ports: Ports, file: ContactFile, mark: str) -> ContactFile:
    drawn = next((each for each in file.elsewhere if each.mark == mark), None)
    if drawn is not None and drawn.shown is not None:
        try:
            await ports.chat.update(file.tenant, drawn.shown, elsewhere_view(file, drawn.id))
        except ChatRejected as exc:
            log.warning(Event.MESSAGE_LOST, tenant=file.tenant, contact=file.key, code=exc.detail)

    def clean(file: ContactFile) -> ContactFile:
        known = next((each for each in file.elsewhere if each.mark == mark), None)
        if known != drawn:
            return file
        return tidied(replace(file, redraw=file.redraw - {mark}), now=ports.clock.now())

    return await change_file(ports, tenant=file.tenant, key=file.key, change=clean)


async def _redraw_root(ports: Ports, file: ContactFile, mark: str) -> ContactFile:
    number = PhoneNumber(mark)
    drawn = file.conversation(number)
    root = root_of(file, number)
    if drawn is not None and root is not None:
        team = await ports.store.tenant(file.tenant, fresh=False)
        try:
            await ports.chat.update(file.tenant, root, conversation_view(file, drawn, team))
        except ChatRejected as exc:
            log.warning(Event.MESSAGE_LOST, tenant=file.tenant, contact=file.key, code=exc.detail)
    head, frozen = file.ledger.head, file.frozen_at

    def clean(file: ContactFile) -> ContactFile:
        same = (
            file.conversation(number) == drawn
            and file.ledger.head == head
            and file.frozen_at == frozen
        )
        return replace(file, redraw=file.redraw - {mark}) if same else file

    return await change_file(ports, tenant=file.tenant, key=file.key, change=clean)
