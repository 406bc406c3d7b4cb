"""The worker: runs wake-ups until it is told to stop; run as many as you like."""

from __future__ import annotations

import asyncio
import signal
from contextlib import suppress

import handlers
from bot import tasks
from bot.adapters.docket.queue import open_worker
from bot.adapters.slack.stored_events import dispatch_event
from bot.config import Settings
from bot.logs import Event, log
from bot.ports import StoredEvent
from bot.usecases.start_up import open_gaps
from bot.wiring import Bot, open_bot


async def run_worker(settings: Settings) -> None:
    """Run wake-ups until SIGTERM or SIGINT; what runs by then is finished first."""
    async with open_bot(settings) as bot:
        bot.refuse_lossy_store()
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        for sign in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(sign, stop.set)
        log.info(Event.PROCESS_STARTED, process="worker")
        await work(bot, stop)
        log.info(Event.PROCESS_STOPPED, process="worker")


async def work(bot: Bot, stop: asyncio.Event) -> None:
    """Run wake-ups of one opened bot until `stop` is set."""
    app = bot.slack_app()
    handlers.register(app, bot.ports)

    async def dispatch(event: StoredEvent) -> None:
        await dispatch_event(app, event)

    tasks.register(bot.docket, bot.ports, dispatch=dispatch, webhook_token=bot.verification_token)
    await open_gaps(bot.ports)
    async with open_worker(bot.docket) as worker:
        running = asyncio.create_task(worker.run_forever())
        stopping = asyncio.create_task(stop.wait())
        await asyncio.wait({running, stopping}, return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        if running.done():
            running.result()
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running
