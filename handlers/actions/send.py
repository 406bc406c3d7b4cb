"""Send, and Send when allowed: the only buttons that let a text leave."""

from __future__ import annotations

from bot.blocks.preview import outcome_card, outcome_window
from bot.ports import Ports
from bot.usecases.request_text import press_send, send_when_lawful
from handlers.asked import Asked
from handlers.surfaces import show_done


async def send(asked: Asked, ports: Ports) -> None:
    """Let the draft leave, after its hold."""
    outcome = await press_send(
        ports,
        tenant=asked.tenant,
        text=asked.text_id,
        requester=asked.user,
        private_url=asked.response_url,
    )
    await show_done(asked, outcome_card(outcome), outcome_window(outcome))


async def send_later(asked: Asked, ports: Ports) -> None:
    """Let the draft leave at the next lawful minute."""
    outcome = await send_when_lawful(
        ports,
        tenant=asked.tenant,
        text=asked.text_id,
        requester=asked.user,
        private_url=asked.response_url,
    )
    await show_done(asked, outcome_card(outcome), outcome_window(outcome))
