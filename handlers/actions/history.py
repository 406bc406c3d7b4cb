"""The buttons of a contact's history, and the way to their passport."""

from __future__ import annotations

from bot.blocks.consent import window
from bot.ports import Ports
from bot.usecases.history import PAGE
from handlers.asked import Asked
from handlers.contacts import number_behind
from handlers.histories import history_of, passport_card
from handlers.surfaces import show, tell


async def show_history(asked: Asked, ports: Ports) -> None:
    """Show what happened with them, in place of the verdicts."""
    await _turn_to(asked, ports, 0)


async def newer(asked: Asked, ports: Ports) -> None:
    """Show the page before."""
    await _turn_to(asked, ports, max(0, _start(asked) - PAGE))


async def older(asked: Asked, ports: Ports) -> None:
    """Show the page after."""
    await _turn_to(asked, ports, _start(asked) + PAGE)


async def export(asked: Asked, ports: Ports) -> None:
    """Give the link to their passport, to this one person."""
    contact = await number_behind(asked, ports, asked.pair.contact)
    await tell(asked, await passport_card(asked, ports, contact), title="Passport")


async def open_evidence(_: Asked, __: Ports) -> None:
    """Do nothing: the button is a link, and Slack tells us that it was pressed."""


async def _turn_to(asked: Asked, ports: Ports, start: int) -> None:
    contact = await number_behind(asked, ports, asked.pair.contact)
    shown = await history_of(asked, ports, contact, start=start)
    await show(asked, shown, window(shown))


def _start(asked: Asked) -> int:
    return int(asked.carried) if asked.carried.isdigit() else 0
