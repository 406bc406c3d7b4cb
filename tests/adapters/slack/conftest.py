"""The chat client against the emulated Slack."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime

import aiohttp
import pytest

from bot.adapters.memory.clock import MemoryClock
from bot.adapters.memory.keys import MemoryKeys
from bot.adapters.slack.chat import SlackChat
from bot.adapters.slack.web_clients import SlackClients, make_clients
from bot.sandbox.slack import SlackWorld, create_app
from bot.sandbox.slack.loopback import serving
from bot.texting.ids import TenantId
from tests.builders import DESK, MAYA

HOSTS = frozenset({"127.0.0.1"})


@dataclass(frozen=True, kw_only=True)
class Line:
    """A chat client with a workspace at the other end."""

    world: SlackWorld
    chat: SlackChat
    clients: SlackClients
    clock: MemoryClock
    tenant: TenantId

    @property
    def posted(self) -> int:
        """How many messages stand in the channel."""
        return len(self.world.messages(DESK))


@pytest.fixture
async def line() -> AsyncIterator[Line]:
    world = SlackWorld()
    world.add_user(MAYA, name="maya", real_name="Maya Ortiz")
    world.add_user("U0SAM", name="sam", real_name="Sam Lee")
    world.add_user("U0GUEST", name="gus", real_name="Gus", single_channel_guest=True)
    world.add_user("U0STRANGER", name="stella", real_name="Stella", stranger=True)
    world.add_user("U0GONE", name="gone", real_name="Gone", deleted=True)
    world.add_channel(DESK, "desk", members=[MAYA])
    world.add_channel("G0VAULT", "vault", private=True, members=["U0SAM"], bot_member=False)
    patience = aiohttp.ClientTimeout(total=0.5, sock_connect=0.5)
    async with (
        serving(create_app(world)) as address,
        aiohttp.ClientSession(timeout=patience) as session,
    ):
        world.base_url = address
        clients = make_clients(world.bot_token, f"{address}/api/", session)
        clock = MemoryClock(datetime.fromtimestamp(world.clock.now(), UTC))
        yield Line(
            world=world,
            chat=SlackChat(clients, keys=MemoryKeys(), clock=clock, allowed_hosts=HOSTS),
            clients=clients,
            clock=clock,
            tenant=TenantId(world.team_id),
        )
        await world.aclose()
