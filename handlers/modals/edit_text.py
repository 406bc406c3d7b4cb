"""Edit: the card it came from, or the window, becomes the new preview."""

from __future__ import annotations

from bot.blocks.ids import InputId
from bot.blocks.preview import card, window
from bot.blocks.words import escaped
from bot.consent.category import Category
from bot.ports import Ports
from bot.texting.ids import TextId
from bot.texting.phone import PhoneNumber
from bot.usecases.request_text import edit
from handlers.asked import Asked
from handlers.surfaces import finish_form


async def edit_text(asked: Asked, ports: Ports) -> None:
    """Change the draft and show it again."""
    sender, category = asked.typed(InputId.SENDER), asked.typed(InputId.CATEGORY)
    preview = await edit(
        ports,
        tenant=asked.tenant,
        text=TextId(asked.memory.text),
        requester=asked.user,
        body=escaped(asked.typed(InputId.BODY)),
        sender=PhoneNumber(sender) if sender else None,
        raised_to=Category(category) if category else None,
    )
    await finish_form(asked, ports, card(preview), window(preview))
