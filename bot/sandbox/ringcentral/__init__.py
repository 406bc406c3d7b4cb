"""A look-alike of the RingCentral API over HTTP, for developing and testing without an account.

Real clients speak to it: give them its origin, `emu-app`, `emu-secret` and `emu-jwt`.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.routing import BaseRoute, Route

from bot.sandbox.ringcentral.clock import Clock
from bot.sandbox.ringcentral.control import control_routes
from bot.sandbox.ringcentral.endpoints.table import endpoints
from bot.sandbox.ringcentral.faults import Fault, Faults
from bot.sandbox.ringcentral.gate import Gate
from bot.sandbox.ringcentral.messages import Media
from bot.sandbox.ringcentral.webhook_faults import WebhookFault, WebhookFaults
from bot.sandbox.ringcentral.world import RingCentralWorld

__all__ = [
    "Clock",
    "Fault",
    "Faults",
    "Media",
    "RingCentralWorld",
    "WebhookFault",
    "WebhookFaults",
    "create_app",
    "routes",
]


def routes(world: RingCentralWorld) -> list[BaseRoute]:
    """Return the routes of the API and of the control plane."""
    return [Route("/restapi/{rest:path}", Gate(world, endpoints())), *control_routes(world)]


def create_app(world: RingCentralWorld) -> Starlette:
    """Return an application of its own, which starts and stops the world with itself."""

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        await world.start()
        try:
            yield
        finally:
            await world.stop()

    return Starlette(routes=routes(world), lifespan=lifespan)
