"""The emulated Slack: one workspace, its people, and the way to the bot."""

import asyncio
from collections.abc import Callable, Mapping, Sequence

from bot.sandbox.slack.delivery import Courier
from bot.sandbox.slack.element_state import Value
from bot.sandbox.slack.event_feed import EventFeed
from bot.sandbox.slack.gestures import ChannelGestures
from bot.sandbox.slack.message_gestures import MessageGestures
from bot.sandbox.slack.people import Channel, User
from bot.sandbox.slack.screen import draw_channel, draw_view
from bot.sandbox.slack.seen import Seen
from bot.sandbox.slack.sockets import SocketPool
from bot.sandbox.slack.url_check import url_verified
from bot.sandbox.slack.view_gestures import Values, ViewGestures
from bot.sandbox.slack.wire import Json
from bot.sandbox.slack.workspace import Workspace


class SlackWorld(Workspace):
    """A Slack workspace on loopback, driven by gestures.

    Without a manifest every command, event and scope is there; with one, only what it names.
    `events_url` is where the bot listens, `base_url` where this emulator is reached; both may be
    set late. `socket_mode` None means: through a socket when one is open, else over HTTP.
    """

    def __init__(
        self,
        *,
        seed: int = 1,
        manifest: Mapping[str, object] | None = None,
        events_url: str = "",
        signing_secret: str = "emu-signing-secret",  # noqa: S107 - made up, for loopback only
        bot_token: str = "xoxb-emu",  # noqa: S107 - the same
        app_token: str = "xapp-emu",  # noqa: S107 - the same
        base_url: str = "",
    ) -> None:
        super().__init__(seed=seed, manifest=manifest)
        self.bot_token = bot_token
        self.app_token = app_token
        self.revoked = False
        self.base_url = base_url
        self.sockets = SocketPool(self)
        self.courier = Courier(self, self.sockets)
        self.feed = EventFeed(self, self.courier)
        self.on_event = self.feed.offer
        self.events_url = events_url
        self.signing_secret = signing_secret
        self._channels_side = ChannelGestures(self, self.courier, self.feed)
        self._messages_side = MessageGestures(self, self.courier)
        self._views_side = ViewGestures(self, self.courier, self.feed)
        for side in (self._channels_side, self._messages_side, self._views_side):
            side.base_url = lambda: self.base_url

    @property
    def events_url(self) -> str:
        """Where commands, interactions and events are posted to."""
        return self.courier.events_url

    @events_url.setter
    def events_url(self, url: str) -> None:
        self.courier.events_url = url

    @property
    def signing_secret(self) -> str:
        """The secret that signs every request to the bot."""
        return self.courier.signing_secret

    @signing_secret.setter
    def signing_secret(self, secret: str) -> None:
        self.courier.signing_secret = secret

    @property
    def socket_mode(self) -> bool | None:
        """True: sockets only; False: HTTP only; None: sockets while one is open."""
        return self.courier.socket_mode

    @socket_mode.setter
    def socket_mode(self, mode: bool | None) -> None:
        self.courier.socket_mode = mode

    def add_user(
        self,
        user_id: str,
        /,
        *,
        name: str,
        real_name: str,
        tz: str = "America/Los_Angeles",
        guest: bool = False,
        single_channel_guest: bool = False,
        stranger: bool = False,
        deleted: bool = False,
    ) -> None:
        """Add a person; adding the same id again replaces the person."""
        user = User(
            user_id, name, real_name, tz, guest, single_channel_guest, stranger, deleted=deleted
        )
        self.found(lambda: self.users.update({user_id: user}))

    def add_channel(
        self,
        channel_id: str,
        /,
        name: str,
        *,
        private: bool = False,
        members: Sequence[str] = (),
        bot_member: bool = True,
        ext_shared: bool = False,
    ) -> None:
        """Add a channel with these members."""
        kind = "group" if private else "channel"
        people = {*members, *([self.bot_user_id] if bot_member else [])}

        def build() -> None:
            self.channels[channel_id] = Channel(channel_id, name, kind, set(people), ext_shared)

        self.found(build)

    def restart(self) -> None:
        """Forget everything but the people and channels that were added; disarm all faults."""
        self.feed.forget()
        super().restart()

    def dm(self, user: str) -> str:
        """Return the channel id of a person's direct conversation with the bot."""
        self.person(user)
        return self.direct(self.bot_user_id, user).id

    async def verify_url(self) -> bool:
        """Check the events URL as Slack does when it is saved; needs HTTP deliveries."""
        return await url_verified(self, self.courier)

    async def command(self, user: str, channel: str, text: str) -> Seen:
        """Type a slash command such as `/text …` and wait for the answer."""
        return await self._channels_side.command(user, channel, text)

    async def say(self, user: str, channel: str, text: str, thread_ts: str | None = None) -> str:
        """Post a message or a thread reply and return its ts."""
        return await self._channels_side.say(user, channel, text, thread_ts)

    async def mention(
        self, user: str, channel: str, text: str, thread_ts: str | None = None
    ) -> str:
        """Post a message that begins with the bot's name and return its ts."""
        return await self.say(user, channel, f"<@{self.bot_user_id}> {text}", thread_ts)

    async def edit(self, user: str, channel: str, ts: str, text: str) -> None:
        """Change one's own message."""
        await self._channels_side.edit(user, channel, ts, text)

    async def delete(self, user: str, channel: str, ts: str) -> None:
        """Delete one's own message."""
        await self._channels_side.delete(user, channel, ts)

    async def react(self, user: str, channel: str, ts: str, name: str) -> None:
        """Put an emoji under a message."""
        await self._channels_side.react(user, channel, ts, name)

    async def invite(self, user: str, channel: str) -> None:
        """Bring a person, or the bot, into a channel."""
        await self._channels_side.invite(user, channel)

    async def kick(self, user: str, channel: str) -> None:
        """Remove a person, or the bot, from a channel."""
        await self._channels_side.kick(user, channel)

    async def click(
        self, user: str, channel: str, ts: str, action_id: str, *, block_id: str | None = None
    ) -> Seen:
        """Press a button of a message or of this person's ephemeral message."""
        return await self._messages_side.click(user, channel, ts, action_id, block_id=block_id)

    async def choose(self, user: str, channel: str, ts: str, action_id: str, value: Value) -> Seen:
        """Pick something in a message."""
        return await self._messages_side.choose(user, channel, ts, action_id, value)

    async def shortcut(self, user: str, callback_id: str) -> Seen:
        """Use a global shortcut."""
        return await self._messages_side.shortcut(user, callback_id)

    async def message_shortcut(self, user: str, channel: str, ts: str, callback_id: str) -> Seen:
        """Use a message shortcut."""
        return await self._messages_side.message_shortcut(user, channel, ts, callback_id)

    async def view_click(self, user: str, action_id: str, *, block_id: str | None = None) -> Seen:
        """Press a button in the top modal, or on the Home."""
        return await self._views_side.click(user, action_id, block_id=block_id)

    async def view_choose(
        self, user: str, action_id: str, value: Value = None, *, block_id: str | None = None
    ) -> Seen:
        """Pick or type something in the top modal, or on the Home."""
        return await self._views_side.choose(user, action_id, value, block_id=block_id)

    async def suggest(self, user: str, action_id: str, query: str) -> list[Json]:
        """Type into an external select of the top view and return the offered options."""
        return await self._views_side.suggest(user, action_id, query)

    async def submit(self, user: str, values: Values) -> Seen:
        """Fill in the top modal, by block and action id, and submit it."""
        return await self._views_side.submit(user, values)

    async def close(self, user: str) -> Seen:
        """Close the top modal."""
        return await self._views_side.close(user)

    async def open_home(self, user: str) -> None:
        """Open the app's Home tab."""
        await self._views_side.open_home(user)

    def reload(self, user: str) -> None:
        """Reload this person's client: ephemeral messages are gone."""
        self.notes = [note for note in self.notes if note.user != user]
        self.changed()

    def screen(self, user: str, channel: str) -> str:
        """Return a channel as this person sees it, in plain text."""
        return draw_channel(self, user, channel)

    def modal_screen(self, user: str) -> str:
        """Return the person's top modal in plain text; empty when none is open."""
        view = self.modal(user)
        return draw_view(self, view) if view else ""

    def home_screen(self, user: str) -> str:
        """Return the person's Home in plain text; empty when none was published."""
        view = self.home(user)
        return draw_view(self, view) if view else ""

    def messages(self, channel: str) -> list[Json]:
        """Return the messages of a channel, oldest first; deleted ones only as tombstones."""
        return list(self.place(channel).messages)

    def modal(self, user: str) -> Json | None:
        """Return the person's top modal."""
        stack = self.modals.get(user)
        return stack[-1] if stack else None

    def home(self, user: str) -> Json | None:
        """Return the person's Home."""
        return self.homes.get(user)

    def ephemerals(self, user: str, channel: str) -> list[Json]:
        """Return the ephemeral messages that this person has in a channel, oldest first."""
        return [n.message for n in self.notes if (n.user, n.channel) == (user, channel)]

    async def settle(self, timeout: float = 5.0) -> None:  # noqa: ASYNC109 - part of the contract
        """Wait until no event delivery is under way; a retry that waits for its time may stay.

        Raises:
            TimeoutError: when deliveries still go on after `timeout` real seconds.
        """
        await self.wait_for(lambda: self.feed.idle, timeout)

    async def wait_for(
        self,
        predicate: Callable[[], object],
        timeout: float = 5.0,  # noqa: ASYNC109 - part of the contract
    ) -> None:
        """Wait until `predicate()` is true; it is asked again after each change.

        A change is one of state, or an entry in the journal.

        Raises:
            TimeoutError: when it is still false after `timeout` real seconds.
        """
        async with asyncio.timeout(timeout):
            while not predicate():
                await self.next_change()

    async def aclose(self) -> None:
        """End deliveries and close connections."""
        await self.feed.aclose()
        await self.sockets.cut()
        await self.courier.aclose()
