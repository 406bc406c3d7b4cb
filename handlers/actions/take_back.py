"""Undo, Cancel, Discard, and settling a text whose outcome nobody knows."""

from __future__ import annotations

from bot.blocks.preview import outcome_card, outcome_window
from bot.conversations.views import SendOutcome
from bot.ports import Ports
from bot.usecases.cancel_text import cancel, settle_unknown, undo
from bot.usecases.home import home
from handlers.asked import Asked
from handlers.surfaces import show_done, tell


async def undo_text(asked: Asked, ports: Ports) -> None:
    """Bring a text back before it leaves; its draft is offered again."""
    outcome = await undo(ports, tenant=asked.tenant, text=asked.text_id, user=asked.user)
    await _say(asked, ports, outcome)


async def withdraw(asked: Asked, ports: Ports) -> None:
    """End a text that waits."""
    outcome = await cancel(ports, tenant=asked.tenant, text=asked.text_id, user=asked.user)
    await _say(asked, ports, outcome)


async def discard(asked: Asked, ports: Ports) -> None:
    """End a draft; its card says so."""
    outcome = await cancel(
        ports,
        tenant=asked.tenant,
        text=asked.text_id,
        user=asked.user,
        private_url=asked.response_url,
    )
    if asked.in_home:
        await _redraw_home(asked, ports)
        return
    await show_done(asked, outcome_card(outcome), outcome_window(outcome))


async def arrived(asked: Asked, ports: Ports) -> None:
    """Take a person's word that it arrived."""
    outcome = await settle_unknown(
        ports, tenant=asked.tenant, text=asked.text_id, user=asked.user, arrived="arrived"
    )
    await _say(asked, ports, outcome)


async def resend(asked: Asked, ports: Ports) -> None:
    """Offer a text again that left no trace."""
    outcome = await settle_unknown(
        ports, tenant=asked.tenant, text=asked.text_id, user=asked.user, arrived="resend"
    )
    await _say(asked, ports, outcome)


async def _say(asked: Asked, ports: Ports, outcome: SendOutcome) -> None:
    """Redraw the private card; beside the durable message, which the worker redraws, add one."""
    if asked.in_home:
        await _redraw_home(asked, ports)
    elif asked.on_card or asked.in_modal:
        await show_done(asked, outcome_card(outcome), outcome_window(outcome))
    else:
        await tell(asked, outcome_card(outcome))


async def _redraw_home(asked: Asked, ports: Ports) -> None:
    view = await home(ports, tenant=asked.tenant, user=asked.user)
    await ports.chat.show_home(asked.tenant, view)
