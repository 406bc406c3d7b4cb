"""The emulator as an ASGI application."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.routing import BaseRoute, Mount, Route, WebSocketRoute

from bot.sandbox.slack.control import control_routes
from bot.sandbox.slack.dispatcher import Dispatcher
from bot.sandbox.slack.hook_endpoint import HookEndpoint
from bot.sandbox.slack.world import SlackWorld


def routes(world: SlackWorld) -> list[BaseRoute]:
    """Return the Web API, response_urls, Socket Mode and the control API.

    Whoever mounts them must call `world.aclose()` at the end; `create_app` does so itself.
    """
    return [
        Route("/api/{method:path}", Dispatcher(world).handle, methods=["GET", "POST"]),
        Route("/_hooks/{kind}/{team}/{id}/{secret}", HookEndpoint(world).handle, methods=["POST"]),
        WebSocketRoute("/link/", world.sockets.serve),
        Mount("/_emu/slack", routes=control_routes(world)),
    ]


def create_app(world: SlackWorld) -> Starlette:
    """Return an application that serves one world and closes it at shutdown."""

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        yield
        await world.aclose()

    return Starlette(routes=routes(world), lifespan=lifespan)
