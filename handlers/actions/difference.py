"""The buttons on a card about RingCentral's consent list."""

from __future__ import annotations

from bot.blocks import drift
from bot.blocks.ids import DifferenceValue
from bot.errors import NotFound
from bot.ports import Ports
from bot.usecases.home import home
from bot.usecases.permit import require_admin
from bot.usecases.settle_difference import Asking, details, keep_blocked
from handlers.asked import Asked
from handlers.surfaces import open_form, redraw_message


async def keep(asked: Asked, ports: Ports) -> None:
    """Settle it, and say so on the card."""
    view = await keep_blocked(ports, _asking(asked))
    await redraw_message(asked, ports, view)


async def show_details(asked: Asked, ports: Ports) -> None:
    """Show what RingCentral's list says of every change."""
    await open_form(asked, drift.details(await details(ports, _asking(asked))))


async def compare(asked: Asked, ports: Ports) -> None:
    """Have a worker compare the whole list now."""
    require_admin(ports, asked.user)
    await ports.queue.wake("compare_list", asked.tenant)
    view = await home(ports, tenant=asked.tenant, user=asked.user)
    await ports.chat.show_home(asked.tenant, view)


def _asking(asked: Asked) -> Asking:
    try:
        value = DifferenceValue.read(asked.value)
    except ValueError as exc:
        raise NotFound("That button is no longer in use.", detail="value") from exc
    return Asking(
        tenant=asked.tenant,
        user=asked.user,
        contact=value.contact,
        difference=value.difference,
    )
