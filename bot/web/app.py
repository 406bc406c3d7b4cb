"""The web process: Slack, RingCentral, health and metrics on one address."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import uvicorn
from starlette.applications import Starlette

import handlers
from bot import tasks
from bot.config import Settings
from bot.errors import BotError, ConfigError
from bot.logs import Event, log
from bot.ports import Ports, StoredEvent
from bot.texting.ids import TenantId
from bot.usecases.start_up import begin, identify, known_tenant, open_gaps
from bot.web import evidence, health, ringcentral, slack
from bot.wiring import Bot, open_bot

ASK_AGAIN = 2.0
"""Seconds between two attempts to learn whose token we hold."""


class Serving:
    """Which workspace this process serves, as soon as it knows."""

    def __init__(self) -> None:
        self._tenant: TenantId | None = None

    def tenant(self) -> TenantId | None:
        """Return the workspace, or None while it is not known."""
        return self._tenant

    async def learn(self, ports: Ports) -> None:
        """Learn the workspace from Redis at once, from Slack as soon as it answers, and begin."""
        self._tenant = await known_tenant(ports)
        await open_gaps(ports)
        while True:
            try:
                self._tenant = await identify(ports)
            except BotError as exc:
                log.warning(Event.SLACK_NOT_READY, code=exc.code, detail=exc.detail)
                await asyncio.sleep(ASK_AGAIN)
            else:
                break
        await begin(ports, tenant=self._tenant)


def build(bot: Bot, serving: Serving) -> Starlette:
    """Return the web app of an opened bot."""
    app = bot.slack_app()
    handlers.register(app, bot.ports)
    _register_tasks(bot)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        learning = asyncio.create_task(serving.learn(bot.ports))
        try:
            yield
        finally:
            learning.cancel()

    return Starlette(
        routes=[
            *slack.routes(
                app,
                bot.ports,
                signing_secrets=[bot.settings.slack_signing_secret.get_secret_value()],
            ),
            *ringcentral.routes(
                bot.ports, tenant=serving.tenant, verification_token=bot.verification_token
            ),
            *evidence.routes(bot.ports, tenant=serving.tenant),
            *health.routes(bot.ports, tenant=serving.tenant),
        ],
        lifespan=lifespan,
    )


async def run_web(settings: Settings) -> None:
    """Serve until SIGTERM or SIGINT; what is being answered is answered first."""
    async with open_bot(settings) as bot:
        bot.refuse_lossy_store()
        server = _Server(
            uvicorn.Config(
                build(bot, Serving()),
                host=settings.host,
                port=settings.port,
                log_config=None,
                access_log=False,
                server_header=False,
                date_header=False,
                timeout_graceful_shutdown=10,
            )
        )
        log.info(Event.PROCESS_STARTED, process="web", address=f"{settings.host}:{settings.port}")
        try:
            await server.serve()
        except SystemExit as exc:
            raise ConfigError(
                f"PORT {settings.port} on {settings.host} cannot be used: it is taken or "
                "forbidden. Set PORT to another one."
            ) from exc
        log.info(Event.PROCESS_STOPPED, process="web")


class _Server(uvicorn.Server):
    """uvicorn, ended by our own signal handlers.

    Its own raise the signal again once it has ended, which would kill the process before the
    store is left in order, and with it the embedded server's last chance to be stopped.
    """

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """End on SIGTERM and SIGINT, once what is being answered is answered."""
        loop = asyncio.get_running_loop()
        for sign in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(sign, self._leave)
        yield

    def _leave(self) -> None:
        self.should_exit = True


def _register_tasks(bot: Bot) -> None:
    async def not_here(event: StoredEvent) -> None:
        # Docket only enqueues what it knows, so web knows every task; it runs none.
        raise RuntimeError(f"web does not run tasks: {event.id}")

    tasks.register(bot.docket, bot.ports, dispatch=not_here, webhook_token=bot.verification_token)
