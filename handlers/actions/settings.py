"""What admins settle in App Home."""

from __future__ import annotations

from bot.blocks.ids import InputId
from bot.errors import NotFound
from bot.ports import Ports
from bot.texting.ids import ChannelId
from bot.texting.phone import PhoneNumber
from bot.texting.text import CONFIRMERS
from bot.usecases import switchboard
from bot.usecases.home import home
from handlers.asked import Asked


async def pause(asked: Asked, ports: Ports) -> None:
    """Stop all sending."""
    await switchboard.pause(ports, tenant=asked.tenant, by=asked.user)
    await _redraw(asked, ports)


async def resume(asked: Asked, ports: Ports) -> None:
    """Let texts leave again."""
    await switchboard.resume(ports, tenant=asked.tenant, by=asked.user)
    await _redraw(asked, ports)


async def set_channel_number(asked: Asked, ports: Ports) -> None:
    """Let a channel text from a number."""
    channel, number = asked.typed(InputId.CHANNEL), asked.typed(InputId.NUMBER)
    if not channel or not number:
        raise NotFound("Choose a channel and a number first.", detail="settings")
    await switchboard.set_channel_number(
        ports,
        tenant=asked.tenant,
        by=asked.user,
        channel=ChannelId(channel),
        number=PhoneNumber(number),
    )
    await _redraw(asked, ports)


async def set_stop_confirmer(asked: Asked, ports: Ports) -> None:
    """Settle who confirms a STOP to a number."""
    number, who = asked.typed(InputId.STOP_NUMBER), asked.typed(InputId.CONFIRMER)
    if not number or who not in CONFIRMERS:
        raise NotFound("Choose a number and who answers first.", detail="settings")
    await switchboard.set_stop_confirmer(
        ports, tenant=asked.tenant, by=asked.user, number=PhoneNumber(number), who=CONFIRMERS[who]
    )
    await _redraw(asked, ports)


async def set_default_channel(asked: Asked, ports: Ports) -> None:
    """Choose where texts appear that no other rule routes."""
    await switchboard.set_default_channel(
        ports, tenant=asked.tenant, by=asked.user, channel=ChannelId(asked.value)
    )
    await _redraw(asked, ports)


async def _redraw(asked: Asked, ports: Ports) -> None:
    view = await home(ports, tenant=asked.tenant, user=asked.user)
    await ports.chat.show_home(asked.tenant, view)
