"""Somebody looks at App Home."""

from __future__ import annotations

from bot.ports import Ports
from bot.usecases.home import home
from handlers.asked import Asked


async def app_home_opened(asked: Asked, ports: Ports) -> None:
    """Draw it; the Messages tab is none of ours."""
    if asked.body["event"].get("tab") != "home":
        return
    view = await home(ports, tenant=asked.tenant, user=asked.user)
    await ports.chat.show_home(asked.tenant, view)
