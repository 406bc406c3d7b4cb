"""The other buttons of a preview: edit, schedule, reopen, another number, plain characters."""

from __future__ import annotations

from datetime import timedelta

from bot.blocks import compose as forms
from bot.blocks.preview import card, window
from bot.blocks.words import escaped
from bot.ports import Ports
from bot.texting.ids import TextId
from bot.texting.phone import PhoneNumber
from bot.texting.segments import plain, plain_offer
from bot.usecases.permit import require_teammate
from bot.usecases.request_text import edit, preview
from handlers.asked import Asked
from handlers.surfaces import open_form, remember_card, show

LATER = timedelta(hours=1)
"""What Schedule proposes."""


async def open_edit(asked: Asked, ports: Ports) -> None:
    """Open the form that changes the draft."""
    shown = await preview(ports, tenant=asked.tenant, text=asked.text_id, requester=asked.user)
    memory = await remember_card(asked, ports, asked.value)
    await open_form(asked, forms.edit(shown, memory=memory))


async def open_schedule(asked: Asked, ports: Ports) -> None:
    """Open the form that asks when."""
    await preview(ports, tenant=asked.tenant, text=asked.text_id, requester=asked.user)
    memory = await remember_card(asked, ports, asked.value)
    at = ports.clock.now().replace(minute=0, second=0, microsecond=0) + 2 * LATER
    await open_form(asked, forms.schedule(at=at, memory=memory))


async def reopen(asked: Asked, ports: Ports) -> None:
    """Show the draft again, as it would leave now."""
    shown = await preview(
        ports, tenant=asked.tenant, text=asked.text_id, requester=asked.user, shown=True
    )
    await show(asked, card(shown), window(shown))


async def choose_sender(asked: Asked, ports: Ports) -> None:
    """Let the draft leave from the number that was chosen."""
    shown = await edit(
        ports,
        tenant=asked.tenant,
        text=TextId(asked.carried),
        requester=asked.user,
        sender=PhoneNumber(asked.value),
    )
    await show(asked, card(shown), window(shown))


async def use_plain_quotes(asked: Asked, ports: Ports) -> None:
    """Spare a segment: the same words in characters that cost less."""
    before = await preview(ports, tenant=asked.tenant, text=asked.text_id, requester=asked.user)
    offer = plain_offer(before.final)
    shown = await edit(
        ports,
        tenant=asked.tenant,
        text=asked.text_id,
        requester=asked.user,
        body=escaped(plain(before.text.body, letters=bool(offer and offer.letters))),
    )
    await show(asked, card(shown), window(shown))


async def open_compose(asked: Asked, ports: Ports) -> None:
    """Open the form for a new text."""
    await require_teammate(ports, tenant=asked.tenant, user=asked.user)
    await open_form(asked, forms.compose())
