"""Socket Mode: the same handlers, events kept before the ack, a dead socket built anew."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.blocks.ids import ActionId
from bot.errors import StoreUnavailable
from bot.ports import StoredEvent
from bot.sandbox.slack.faults import FaultKind
from bot.web.socket import Socket
from tests.builders import CONTACT, DESK, MAYA
from tests.handlers.desk import UNDO, Desk, opened_desk


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    async with opened_desk() as desk:
        desk.world.socket_mode = True
        yield desk


@asynccontextmanager
async def connected(desk: Desk) -> AsyncIterator[Socket]:
    socket = Socket(
        desk.app,
        desk.ports,
        app_token=desk.world.app_token,
        web_client=desk.clients.reader,
        down_at_most=timedelta(milliseconds=200),
        look_every=timedelta(milliseconds=20),
    )
    running = asyncio.create_task(socket.run())
    try:
        await _until(socket)
        yield socket
    finally:
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running


async def _until(socket: Socket) -> None:
    async with asyncio.timeout(10):
        while not await socket.connected():
            await asyncio.sleep(0.01)


async def test_a_text_goes_all_the_way_through_a_socket(desk: Desk) -> None:
    await desk.answers()

    async with connected(desk):
        seen = await desk.types(f"/text {CONTACT.national} Your table is ready")
        await desk.presses(ActionId.SEND)
        await desk.later(UNDO)

    assert "[Send]" not in desk.world.screen(MAYA, DESK)
    assert seen.ephemeral
    assert len(desk.sms.outbox) == 1


async def test_a_form_is_answered_through_a_socket(desk: Desk) -> None:
    async with connected(desk):
        opened = await desk.types("/text")

    assert opened.modal is not None


async def test_an_event_is_kept_and_its_handler_woken(desk: Desk) -> None:
    async with connected(desk):
        await desk.world.open_home(MAYA)
        await desk.world.settle()
        await desk.work()

    assert "Our numbers" in desk.world.home_screen(MAYA)


async def test_an_event_that_cannot_be_kept_is_not_acknowledged(desk: Desk) -> None:
    class FullStore:
        refusals = 0

        async def keep_event(self, event: StoredEvent) -> bool:
            if self.refusals:
                return await desk.store.keep_event(event)
            self.refusals += 1
            raise StoreUnavailable("Redis refuses writes.", detail="OOM")

    store = FullStore()
    full = replace(desk, ports=replace(desk.ports, store=store))  # type: ignore[arg-type]  # refuses once

    async with connected(full):
        await desk.world.open_home(MAYA)
        async with asyncio.timeout(10):
            while not desk.queue.waiting:
                await asyncio.sleep(0.05)

    assert store.refusals == 1
    assert desk.queue.waiting[0].task == "handle_event"


async def test_a_socket_that_was_cut_comes_back(desk: Desk) -> None:
    async with connected(desk) as socket:
        await desk.world.sockets.cut()
        await asyncio.sleep(0.05)
        await _until(socket)
        seen = await desk.types("/text help")

    assert seen.ephemeral


@pytest.mark.parametrize("kind", ["500", "drop", "html"])
async def test_a_start_that_slack_refuses_is_tried_again(desk: Desk, kind: FaultKind) -> None:
    desk.world.faults.add(method="apps.connections.open", kind=kind, times=2)

    async with connected(desk):
        seen = await desk.types("/text help")

    assert seen.ephemeral
