"""The button that opens the form on a contact's details."""

from __future__ import annotations

from bot.blocks.details import details
from bot.blocks.views import Memory
from bot.ports import Ports
from bot.usecases.explain_consent import explain
from handlers.asked import Asked
from handlers.contacts import number_behind
from handlers.surfaces import open_form


async def open_details(asked: Asked, ports: Ports) -> None:
    """Open the form with what is known filled in."""
    contact = await number_behind(asked, ports, asked.pair.contact)
    view = await explain(ports, tenant=asked.tenant, user=asked.user, contact=contact)
    memory = Memory(contact=asked.pair.contact, channel=asked.channel or "")
    await open_form(asked, details(contact, view.card, memory=memory))
