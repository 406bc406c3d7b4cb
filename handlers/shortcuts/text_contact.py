"""Text a contact, from anywhere."""

from __future__ import annotations

from bot.blocks.compose import compose
from bot.ports import Ports
from handlers.asked import Asked
from handlers.surfaces import open_form


async def text_a_contact(asked: Asked, _: Ports) -> None:
    """Open the form."""
    await open_form(asked, compose())
