"""Socket Mode: tickets, hello, envelopes and acks.

Each envelope goes to one socket, chosen at random, without affinity. Pings are answered by the
web server with the bytes they carried.
"""

import asyncio
import json
import random
import uuid
from contextlib import suppress
from dataclasses import dataclass, field

from starlette.websockets import WebSocket, WebSocketDisconnect

from bot.sandbox.slack.wire import Json, WireRecord, redacted
from bot.sandbox.slack.workspace import Workspace

MAX_SOCKETS = 10
TICKET_SECONDS = 30
WARNING_SECONDS = 10.0


@dataclass(eq=False)
class Socket:
    """One open connection and the acks that it still owes."""

    websocket: WebSocket
    owed: dict[str, asyncio.Future[Json]] = field(default_factory=dict)

    async def send(self, message: Json) -> None:
        """Send one JSON message."""
        await self.websocket.send_text(json.dumps(message))


class SocketPool:
    """The open sockets of the app."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._sockets: list[Socket] = []
        self._tickets: dict[str, float] = {}
        self.opened = 0
        self._random = random.Random(workspace.seed)

    @property
    def count(self) -> int:
        """How many sockets are open."""
        return len(self._sockets)

    def ticket(self) -> str:
        """Return a ticket for one connection within thirty seconds."""
        made = str(uuid.UUID(self._workspace.ids.hexadecimal()))
        self._tickets[made] = self._workspace.clock.now()
        return made

    async def serve(self, websocket: WebSocket) -> None:
        """Hold one connection until either side ends it."""
        born = self._tickets.pop(websocket.query_params.get("ticket", ""), None)
        if born is None or self._workspace.clock.now() - born > TICKET_SECONDS:
            await websocket.close()
            return
        await websocket.accept()
        socket = Socket(websocket)
        if self.count >= MAX_SOCKETS:
            await self._say_goodbye(socket, "too_many_websockets")
            await websocket.close()
            return
        self._sockets.append(socket)
        self.opened += 1
        try:
            await socket.send(self._hello())
            self._workspace.changed()
            while True:
                self._take(socket, await websocket.receive_text())
        except WebSocketDisconnect:
            return
        finally:
            self._forget(socket)

    async def ask(self, envelope: Json) -> Json:
        """Send an envelope to any socket and return its ack.

        Raises:
            ConnectionError: when no socket is open, or the one asked was closed before its ack.
        """
        if not self._sockets:
            raise ConnectionError("No socket is open.")
        socket = self._random.choice(self._sockets)
        envelope_id = envelope.setdefault(
            "envelope_id", str(uuid.UUID(self._workspace.ids.hexadecimal()))
        )
        future: asyncio.Future[Json] = asyncio.get_running_loop().create_future()
        socket.owed[envelope_id] = future
        try:
            await socket.send(envelope)
            return await future
        except (WebSocketDisconnect, RuntimeError) as exc:
            raise ConnectionError("The socket was closed.") from exc
        finally:
            socket.owed.pop(envelope_id, None)

    async def disconnect(self, reason: str = "refresh_requested") -> None:
        """Ask every client to reconnect: a warning first, then the end ten seconds later.

        With `link_disabled` there is no warning.
        """
        leaving = list(self._sockets)
        if reason == "refresh_requested":
            for socket in leaving:
                await self._say_goodbye(socket, "warning")
            await self._workspace.clock.sleep(WARNING_SECONDS)
        for socket in leaving:
            if socket in self._sockets:
                await self._say_goodbye(socket, reason)
                await self._end(socket)

    async def cut(self) -> None:
        """Close every socket without a word; un-acked envelopes are lost with it."""
        for socket in list(self._sockets):
            await self._end(socket)

    async def _end(self, socket: Socket) -> None:
        with suppress(RuntimeError):  # the client was faster: the connection is already closed
            await socket.websocket.close()
        self._forget(socket)

    async def _say_goodbye(self, socket: Socket, reason: str) -> None:
        with suppress(RuntimeError, WebSocketDisconnect):  # it may be gone by now
            await socket.send(
                {"type": "disconnect", "reason": reason, "debug_info": {"host": "applink-emu"}}
            )

    def _hello(self) -> Json:
        return {
            "type": "hello",
            "connection_info": {"app_id": self._workspace.app_id},
            "num_connections": self.count,
            "debug_info": {
                "host": "applink-emu",
                "build_number": 1,
                "approximate_connection_time": 18060,
            },
        }

    def _take(self, socket: Socket, text: str) -> None:
        try:
            message = json.loads(text)
        except ValueError:
            message = {"unreadable": text}
        envelope_id = message.get("envelope_id") if isinstance(message, dict) else None
        future = socket.owed.get(str(envelope_id))
        failure = None if future else "ack of an unknown envelope"
        self._workspace.record(
            WireRecord(
                self._workspace.clock.now(),
                "socket",
                "ack",
                None,
                0,
                redacted(message),
                None,
                failure,
            )
        )
        if future is not None and not future.done():
            future.set_result(message)

    def _forget(self, socket: Socket) -> None:
        if socket not in self._sockets:
            return
        self._sockets.remove(socket)
        for future in socket.owed.values():
            if not future.done():
                future.set_exception(ConnectionError("The socket was closed before the ack."))
        self._workspace.changed()
