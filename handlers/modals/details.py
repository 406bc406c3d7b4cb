"""Keep a contact's details: what cannot be understood is said under its field."""

from __future__ import annotations

from bot.blocks.consent import consent, window
from bot.blocks.details import NOTHING
from bot.blocks.ids import InputId
from bot.ports import Ports
from bot.texting.ids import ChannelId, ContactKey
from bot.usecases.change_details import DetailsForm, InvalidDetails
from bot.usecases.change_details import change_details as change
from handlers.asked import Asked
from handlers.contacts import number_behind
from handlers.surfaces import update_form


async def change_details(asked: Asked, ports: Ports) -> None:
    """Keep the details, then show what is allowed now."""
    key = ContactKey(asked.memory.contact)
    try:
        view = await change(
            ports,
            tenant=asked.tenant,
            by=asked.user,
            channel=ChannelId(asked.memory.channel) if asked.memory.channel else asked.channel,
            contact=await number_behind(asked, ports, key),
            form=_form(asked),
        )
    except InvalidDetails as invalid:
        await asked.ack(response_action="errors", errors=dict(invalid.fields))
        return
    await update_form(asked, window(consent(view, key, opening="*Details saved.*")))


def _form(asked: Asked) -> DetailsForm:
    language = asked.typed(InputId.LANGUAGE)
    return DetailsForm(
        name=asked.typed(InputId.NAME),
        place=asked.typed(InputId.PLACE),
        zone=asked.typed(InputId.ZONE),
        language="" if language == NOTHING else language,
        owner=asked.typed(InputId.OWNER),
    )
