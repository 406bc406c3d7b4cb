"""Drop what could not be done, with a reason."""

from __future__ import annotations

from bot.blocks import dead_letters as cards
from bot.blocks.ids import InputId
from bot.ports import Ports
from bot.usecases.settle_letter import Settling, drop, letters_for
from handlers.asked import Asked
from handlers.surfaces import update_form


async def drop_letter(asked: Asked, ports: Ports) -> None:
    """Bring it to its safe end, and show what is left."""
    await letters_for(ports, tenant=asked.tenant, user=asked.user)
    settling = Settling(tenant=asked.tenant, user=asked.user, letter=asked.memory.letter)
    await drop(ports, settling, reason=asked.typed(InputId.REASON))
    known = await letters_for(ports, tenant=asked.tenant, user=asked.user)
    await update_form(asked, cards.letters(known))
