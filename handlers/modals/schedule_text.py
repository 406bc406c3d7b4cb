"""Schedule: the text leaves at the instant that was picked, checked again then."""

from __future__ import annotations

from bot.blocks.ids import InputId
from bot.blocks.preview import outcome_card, outcome_window
from bot.ports import Ports
from bot.texting.ids import TextId
from bot.usecases.request_text import schedule
from handlers.asked import Asked
from handlers.surfaces import finish_form


async def schedule_text(asked: Asked, ports: Ports) -> None:
    """Schedule the draft and say so."""
    outcome = await schedule(
        ports,
        tenant=asked.tenant,
        text=TextId(asked.memory.text),
        requester=asked.user,
        at=asked.at(InputId.AT),
    )
    await finish_form(asked, ports, outcome_card(outcome), outcome_window(outcome))
