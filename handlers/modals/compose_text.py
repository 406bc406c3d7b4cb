"""Compose and reply: the window turns into the preview."""

from __future__ import annotations

from bot.blocks.compose import compose
from bot.blocks.ids import InputId
from bot.blocks.preview import window
from bot.blocks.words import escaped
from bot.ports import Ports
from bot.texting.ids import ChannelId, ContactKey, InboundId
from bot.texting.phone import PhoneNumber
from bot.usecases.find_contact import AmbiguousName, find_contact, name_contact
from bot.usecases.request_text import draft
from handlers.asked import Asked, shortened
from handlers.contacts import number_behind
from handlers.surfaces import update_form


async def compose_text(asked: Asked, ports: Ports) -> None:
    """Store the draft and show it."""
    memory, body = asked.memory, asked.typed(InputId.BODY)
    try:
        contact = await _contact(asked, ports)
    except AmbiguousName as several:
        form = compose(body=body, choices=several.choices, memory=memory)
        await update_form(asked, form)
        return
    preview = await draft(
        ports,
        tenant=asked.tenant,
        requester=asked.user,
        contact=contact,
        # A form hands words over as they are; the core undoes Slack's escapes once.
        body=escaped(body),
        trigger=shortened(str(asked.view["id"]), contact.e164, body),
        typed_in=ChannelId(memory.channel) if memory.channel else None,
        replies_to=InboundId(memory.inbound) if memory.inbound else None,
        sender=PhoneNumber(memory.number) if memory.number else None,
    )
    await update_form(asked, window(preview))


async def _contact(asked: Asked, ports: Ports) -> PhoneNumber:
    if asked.memory.contact:
        return await number_behind(asked, ports, ContactKey(asked.memory.contact))
    typed = asked.typed(InputId.CONTACT)
    if asked.chosen_from_menu(InputId.CONTACT):
        return await number_behind(asked, ports, ContactKey(typed))
    contact = await find_contact(ports, tenant=asked.tenant, typed=typed)
    name = asked.typed(InputId.NAME)
    if name:
        await name_contact(ports, tenant=asked.tenant, contact=contact, name=name)
    return contact
