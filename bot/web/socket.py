"""Socket Mode: the same app and handlers without a public address.

Rule: an event is kept before its envelope is acknowledged; a socket that stays down for a minute
is built anew, because the SDK may retry one dead address for ever.
Source: python-slack-sdk issues 1379 and 1922; bolt-python, AsyncSocketModeHandler.
"""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable
from datetime import timedelta

from aiohttp import ClientError
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse
from slack_sdk.web.async_client import AsyncWebClient

import handlers
from bot import tasks
from bot.config import Settings
from bot.errors import BotError, StoreUnavailable
from bot.logs import Event, log
from bot.ports import Ports, StoredEvent
from bot.usecases.start_up import identify
from bot.web.slack_events import event_of, keep, wake
from bot.wiring import Bot, open_bot

DOWN_AT_MOST = timedelta(seconds=60)
LOOK_EVERY = timedelta(seconds=5)
ASK_AGAIN = timedelta(seconds=2)


class KeepingHandler(AsyncSocketModeHandler):
    """Bolt's handler, which keeps events instead of handling them."""

    def __init__(
        self, app: AsyncApp, ports: Ports, *, app_token: str, web_client: AsyncWebClient
    ) -> None:
        super().__init__(app, app_token, web_client=web_client)
        self._ports = ports

    async def handle(  # type: ignore[override]  # Bolt's own subclass narrows it the same way
        self, client: SocketModeClient, req: SocketModeRequest
    ) -> None:
        """Answer one envelope."""
        if req.type != "events_api":
            await super().handle(client, req)
            return
        event = event_of(req.payload)
        if event is not None:
            try:
                fresh = await keep(self._ports, event)
            except StoreUnavailable as exc:
                # Not acknowledged: Slack delivers the envelope again.
                log.warning(Event.EVENT_NOT_KEPT, tenant=event.tenant, detail=exc.detail)
                return
            if fresh:
                await wake(self._ports, event)
        await client.send_socket_mode_response(SocketModeResponse(envelope_id=req.envelope_id))


class Socket:
    """One connection to Slack, kept alive until it is closed."""

    def __init__(
        self,
        app: AsyncApp,
        ports: Ports,
        *,
        app_token: str,
        web_client: AsyncWebClient,
        down_at_most: timedelta = DOWN_AT_MOST,
        look_every: timedelta = LOOK_EVERY,
    ) -> None:
        """`web_client` asks for the socket's address, so it carries the API's base address."""
        self._build: Callable[[], KeepingHandler] = lambda: KeepingHandler(
            app, ports, app_token=app_token, web_client=web_client
        )
        self._down_at_most = down_at_most
        self._look_every = look_every
        self._handler: KeepingHandler | None = None
        self._connecting: asyncio.Task[None] | None = None

    async def run(self) -> None:
        """Stay connected until cancelled."""
        loop = asyncio.get_running_loop()
        self._open()
        seen = loop.time()
        try:
            while True:
                await asyncio.sleep(self._look_every.total_seconds())
                if await self.connected():
                    seen = loop.time()
                elif loop.time() - seen > self._down_at_most.total_seconds():
                    log.error(Event.SOCKET_REBUILT, down_seconds=round(loop.time() - seen))
                    await self._close()
                    self._open()
                    seen = loop.time()
        finally:
            await self._close()

    async def connected(self) -> bool:
        """Say whether the socket is up."""
        return self._handler is not None and await self._handler.client.is_connected()

    def _open(self) -> None:
        """Begin to connect; the SDK goes on until it succeeds, or for ever, so it is watched."""
        self._handler = self._build()
        self._connecting = asyncio.create_task(_connect(self._handler))

    async def _close(self) -> None:
        if self._connecting is not None:
            self._connecting.cancel()
            await asyncio.wait([self._connecting])
        if self._handler is not None:
            await self._handler.client.close()  # type: ignore[no-untyped-call]  # the SDK's
        self._connecting, self._handler = None, None


async def _connect(handler: KeepingHandler) -> None:
    try:
        await handler.client.connect()  # type: ignore[no-untyped-call]  # the SDK's
    except (SlackApiError, ClientError, OSError, TimeoutError) as exc:
        log.warning(Event.SOCKET_NOT_CONNECTED, kind=type(exc).__name__)
    else:
        log.info(Event.SOCKET_CONNECTED)


async def run_socket(settings: Settings) -> None:
    """Stay connected until SIGTERM or SIGINT."""
    async with open_bot(settings) as bot:
        bot.refuse_lossy_store()
        app = bot.slack_app()
        handlers.register(app, bot.ports)
        _register_tasks(bot)
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        for sign in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(sign, stop.set)
        socket = Socket(
            app,
            bot.ports,
            app_token=settings.slack_app_token.get_secret_value(),
            web_client=bot.slack.reader,
        )
        running = [asyncio.create_task(_identified(bot)), asyncio.create_task(socket.run())]
        log.info(Event.PROCESS_STARTED, process="socket")
        await stop.wait()
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        log.info(Event.PROCESS_STOPPED, process="socket")


async def _identified(bot: Bot) -> None:
    """Learn whose token we hold, as soon as Slack says so: Bolt asks the store for it."""
    while True:
        try:
            await identify(bot.ports)
        except BotError as exc:
            log.warning(Event.SLACK_NOT_READY, code=exc.code, detail=exc.detail)
            await asyncio.sleep(ASK_AGAIN.total_seconds())
        else:
            return


def _register_tasks(bot: Bot) -> None:
    async def not_here(event: StoredEvent) -> None:
        # Docket only enqueues what it knows, so the socket knows every task; it runs none.
        raise RuntimeError(f"the socket does not run tasks: {event.id}")

    tasks.register(bot.docket, bot.ports, dispatch=not_here, webhook_token=bot.verification_token)
