"""The buttons on what could not be done after several tries."""

from __future__ import annotations

from bot.blocks import dead_letters as cards
from bot.ports import Ports
from bot.usecases.settle_letter import Settling, known_letter, letters_for, try_again
from handlers.asked import Asked
from handlers.surfaces import open_form


async def show(asked: Asked, ports: Ports) -> None:
    """Show the list."""
    known = await letters_for(ports, tenant=asked.tenant, user=asked.user)
    await open_form(asked, cards.letters(known))


async def retry(asked: Asked, ports: Ports) -> None:
    """Have it done once more, and show what is left."""
    await letters_for(ports, tenant=asked.tenant, user=asked.user)
    await try_again(ports, _settling(asked))
    await show(asked, ports)


async def open_drop(asked: Asked, ports: Ports) -> None:
    """Ask why it is dropped."""
    await letters_for(ports, tenant=asked.tenant, user=asked.user)
    await open_form(asked, cards.drop_form(await known_letter(ports, _settling(asked))))


def _settling(asked: Asked) -> Settling:
    return Settling(tenant=asked.tenant, user=asked.user, letter=asked.value)
