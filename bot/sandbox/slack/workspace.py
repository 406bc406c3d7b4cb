"""The state of the emulated workspace, and the one place that says it changed.

No I/O here: API methods and gestures change the state, `changed` wakes whoever waits, and `emit`
hands events to whatever delivers them.
"""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from bot.sandbox.slack.clock import VirtualClock
from bot.sandbox.slack.faults import Faults
from bot.sandbox.slack.identifiers import Identifiers
from bot.sandbox.slack.manifest import read_manifest
from bot.sandbox.slack.people import Channel, User
from bot.sandbox.slack.rate_limits import RateLimits
from bot.sandbox.slack.wire import Json, WireRecord

JOURNAL_LIMIT = 50_000
KEPT_SECONDS = 7_200.0
"""How long used triggers and response_urls are remembered, so that errors can name them."""


class GestureError(ValueError):
    """A person tried something that the client would not let them do; the text says what."""


@dataclass
class Trigger:
    """A trigger_id: single use, three seconds from the gesture, bound to the person."""

    id: str
    user: str
    born: float
    used: bool = False


@dataclass
class Hook:
    """A response_url. `source_ts` is the message it belongs to, None for a command."""

    id: str
    secret: str
    kind: str
    user: str
    channel: str
    born: float
    source_ts: str | None = None
    uses: int = 0


Entry = TypeVar("Entry", Trigger, Hook)


@dataclass
class PrivateNote:
    """An ephemeral message: seen by one person only, in no history."""

    user: str
    channel: str
    message: Json


class Workspace:
    """People, channels, messages, modals and homes of one workspace with one app installed."""

    team_id = "T0EMU"
    team_name = "Emulated"
    team_domain = "emulated"
    app_id = "A0EMU"
    bot_user_id = "U0BOT"
    bot_id = "B0BOT"

    def __init__(self, *, seed: int, manifest: Mapping[str, object] | None) -> None:
        self.clock = VirtualClock()
        self.manifest = read_manifest(manifest)
        self.faults = Faults()
        self.rate_limits = RateLimits()
        self.journal: list[WireRecord] = []
        self.seed = seed
        # Never made anew: after a restart the bot must not meet an event_id or ts it knows.
        self.ids = Identifiers(seed)
        self.version = 0
        self.linkify_phones = False
        self.on_event: Callable[[Json, str | None], None] = lambda _event, _channel: None
        self._waiting: set[asyncio.Future[None]] = set()
        self._founding: list[Callable[[], None]] = []
        self._empty()

    def _empty(self) -> None:
        bot = User(self.bot_user_id, "assent", "Assent", tz="UTC", is_bot=True)
        self.users: dict[str, User] = {bot.id: bot}
        self.channels: dict[str, Channel] = {}
        self.notes: list[PrivateNote] = []
        self.modals: dict[str, list[Json]] = {}
        self.homes: dict[str, Json] = {}
        self.triggers: dict[str, Trigger] = {}
        self.hooks: dict[str, Hook] = {}
        self.broadcasts = 0
        self.unfurled: list[str] = []
        self.surprises: list[str] = []

    def restart(self) -> None:
        """Forget everything but the people and channels that were added; disarm all faults."""
        self._empty()
        self.journal.clear()
        self.faults.clear()
        self.rate_limits.clear()
        for found in self._founding:
            found()
        self.changed()

    def found(self, step: Callable[[], None]) -> None:
        """Do one step of setting the scene and remember it for `restart`."""
        step()
        self._founding.append(step)
        self.changed()

    def record(self, record: WireRecord) -> None:
        """Write into the journal; the oldest half goes when it is full."""
        self.journal.append(record)
        if len(self.journal) > JOURNAL_LIMIT:
            del self.journal[: JOURNAL_LIMIT // 2]
        self._wake()

    def changed(self) -> None:
        """Wake everyone who waits for a change."""
        self.version += 1
        self._wake()

    def _wake(self) -> None:
        waiting, self._waiting = self._waiting, set()
        for future in waiting:
            if not future.done():
                future.set_result(None)

    async def next_change(self) -> None:
        """Wait for the next change of state, or entry in the journal."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.add(future)
        try:
            await future
        finally:
            self._waiting.discard(future)

    def emit(self, event: Json, channel_id: str | None = None) -> None:
        """Offer an event to the app; who may see it is decided by the feed."""
        self.on_event(event, channel_id)

    def timestamp(self) -> str:
        """Return the next message timestamp."""
        return self.ids.timestamp(self.clock.now())

    def person(self, user_id: str) -> User:
        """Return a person.

        Raises:
            GestureError: if nobody has this id.
        """
        if user_id not in self.users:
            raise GestureError(f"Nobody has the id {user_id}.")
        return self.users[user_id]

    def place(self, channel_id: str) -> Channel:
        """Return a channel for the user side.

        Raises:
            GestureError: if there is none with this id.
        """
        if channel_id not in self.channels:
            raise GestureError(f"No channel has the id {channel_id}.")
        return self.channels[channel_id]

    def direct(self, *members: str) -> Channel:
        """Return the direct conversation of these people, opened if need be."""
        wanted = set(members)
        for channel in self.channels.values():
            if channel.kind in {"im", "mpim"} and channel.members == wanted:
                return channel
        kind = "im" if len(wanted) <= 2 else "mpim"
        name = "directmessage" if kind == "im" else "mpdm-" + "--".join(sorted(members))
        made = self.ids.make("D" if kind == "im" else "G")
        self.channels[made] = Channel(made, name, kind, wanted)
        return self.channels[made]

    def visible(self, channel_id: str) -> Channel | None:
        """Return the channel if the bot can know that it exists."""
        channel = self.channels.get(channel_id)
        if channel is None or (channel.private and self.bot_user_id not in channel.members):
            return None
        return channel

    def new_trigger(self, user_id: str) -> str:
        """Return a trigger_id that lives three seconds from now."""
        self.triggers = self._young(self.triggers)
        made = f"{self.ids.number(13)}.{self.ids.number(10)}.{self.ids.hexadecimal()}"
        self.triggers[made] = Trigger(made, user_id, self.clock.now())
        return made

    def new_hook(self, kind: str, user: str, channel: str, source_ts: str | None = None) -> Hook:
        """Return a fresh response_url; `kind` is commands or actions."""
        self.hooks = self._young(self.hooks)
        hook = Hook(
            self.ids.number(12),
            self.ids.secret(),
            kind,
            user,
            channel,
            self.clock.now(),
            source_ts,
        )
        self.hooks[hook.id] = hook
        return hook

    def _young(self, entries: dict[str, Entry]) -> dict[str, Entry]:
        """Return the entries that may still matter; looks only when there are many."""
        if len(entries) < 5_000:
            return entries
        since = self.clock.now() - KEPT_SECONDS
        return {key: entry for key, entry in entries.items() if entry.born > since}
