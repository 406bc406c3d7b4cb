"""Turns what happens into Events API deliveries: who gets what, in which order, how often.

First attempts keep the order of a channel. A failed one is tried again at once, after one minute
and after five, each try with the same event_id.
"""

import asyncio
import copy
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any

from bot.sandbox.slack.delivery import Courier
from bot.sandbox.slack.wire import Json
from bot.sandbox.slack.workspace import Workspace

RETRY_SECONDS = (0.0, 60.0, 300.0)
SOCKET_RETRY_SECONDS = (0.0, 3.0, 3.0)
MESSAGE_EVENTS = {
    "channel": "message.channels",
    "group": "message.groups",
    "im": "message.im",
    "mpim": "message.mpim",
}


@dataclass
class _Parcel:
    body: Json
    delivered: "asyncio.Future[None]"


class EventFeed:
    """The app's subscription."""

    def __init__(self, workspace: Workspace, courier: Courier) -> None:
        self._workspace = workspace
        self._courier = courier
        self._queues: dict[str, list[_Parcel]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._busy = 0
        self.duplicate = 1
        self.lost: list[Json] = []
        self._era = 0

    @property
    def idle(self) -> bool:
        """Whether no delivery is under way; a retry that waits for its time does not count."""
        return self._busy == 0

    def offer(self, event: Json, channel_id: str | None) -> None:
        """Deliver an event if the app subscribes to it and may see the channel."""
        if not self._reachable():
            return
        if self._wanted(event, channel_id):
            body = self._envelope(event)
            for _ in range(self.duplicate):
                self._enqueue(channel_id or "", body)
        mention = f"<@{self._workspace.bot_user_id}>" in str(event.get("text", ""))
        if event["type"] == "message" and mention and "subtype" not in event:
            self._offer_mention(event, str(channel_id))

    async def first_attempts(self) -> None:
        """Wait until every event so far was tried once."""
        waiting = [parcel.delivered for queue in self._queues.values() for parcel in queue]
        if waiting:
            await asyncio.wait(waiting)

    def forget(self) -> None:
        """Drop what is lost and every retry that still waits."""
        self._era += 1
        self.lost.clear()

    async def aclose(self) -> None:
        """Give up everything that is still to be delivered."""
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for parcel in (parcel for queue in self._queues.values() for parcel in queue):
            parcel.delivered.cancel()
        self._queues.clear()

    def _reachable(self) -> bool:
        return bool(self._courier.events_url) or self._courier.by_socket()

    def _wanted(self, event: Json, channel_id: str | None) -> bool:
        manifest = self._workspace.manifest
        if channel_id is None:
            return manifest.subscribes(str(event["type"]))
        channel = self._workspace.channels[channel_id]
        if event["type"] == "message":
            return self._member(channel_id) and manifest.subscribes(MESSAGE_EVENTS[channel.kind])
        return manifest.subscribes(str(event["type"])) and (
            self._member(channel_id) or event.get("user") == self._workspace.bot_user_id
        )

    def _member(self, channel_id: str) -> bool:
        return self._workspace.bot_user_id in self._workspace.channels[channel_id].members

    def _offer_mention(self, event: Json, channel_id: str) -> None:
        channel = self._workspace.channels[channel_id]
        if event.get("bot_id") or channel.kind == "im" or not self._member(channel_id):
            return
        if not self._workspace.manifest.subscribes("app_mention"):
            return
        fields = ("user", "text", "ts", "thread_ts", "team", "client_msg_id", "blocks", "event_ts")
        mention: Json = {"type": "app_mention", "channel": channel.id}
        mention |= {key: event[key] for key in fields if key in event}
        self._enqueue(channel.id, self._envelope(mention))

    def _envelope(self, event: Json) -> Json:
        workspace = self._workspace
        channel = workspace.channels.get(str(event.get("channel", "")))
        return {
            "token": "deprecated",
            "team_id": workspace.team_id,
            "context_team_id": workspace.team_id,
            "context_enterprise_id": None,
            "api_app_id": workspace.app_id,
            "event": copy.deepcopy(event),
            "type": "event_callback",
            "event_id": workspace.ids.make("Ev", 10),
            "event_time": int(workspace.clock.now()),
            "authorizations": [
                {
                    "enterprise_id": None,
                    "team_id": workspace.team_id,
                    "user_id": workspace.bot_user_id,
                    "is_bot": True,
                    "is_enterprise_install": False,
                }
            ],
            "is_ext_shared_channel": bool(channel and channel.ext_shared),
            "event_context": f"4-{workspace.ids.secret(40)}",
        }

    def _enqueue(self, channel_id: str, body: Json) -> None:
        parcel = _Parcel(body, asyncio.get_running_loop().create_future())
        queue = self._queues.setdefault(channel_id, [])
        queue.append(parcel)
        if len(queue) == 1:
            self._start(self._drain(channel_id))

    async def _drain(self, channel_id: str) -> None:
        queue = self._queues[channel_id]
        while queue:
            try:
                await self._attempt(queue[0].body, 0, "")
            finally:
                queue.pop(0).delivered.set_result(None)

    async def _attempt(self, body: Json, number: int, reason: str) -> None:
        answer = await self._courier.deliver("event", body, retry=number, reason=reason)
        if answer.failure is None:
            return
        if answer.no_retry or number >= len(RETRY_SECONDS):
            self.lost.append(body)
            return
        steps = SOCKET_RETRY_SECONDS if self._courier.by_socket() else RETRY_SECONDS
        reason = "timeout" if self._courier.by_socket() else answer.failure
        wait = steps[number]
        era = self._era

        def again() -> None:
            if era == self._era:
                self._start(self._attempt(body, number + 1, reason))

        if wait == 0:
            again()
        else:
            self._workspace.clock.call_later(wait, again)

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        self._busy += 1
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: "asyncio.Task[None]") -> None:
        self._tasks.discard(task)
        self._busy -= 1
        self._workspace.changed()
        if not task.cancelled() and (problem := task.exception()) is not None:
            self._workspace.surprises.append(repr(problem))
