"""What people do in channels: type, command, edit, react, come and leave."""

from collections.abc import Callable

from bot.sandbox.slack import message_store as store
from bot.sandbox.slack.composer import composed, rich_text
from bot.sandbox.slack.delivery import Answer, Courier
from bot.sandbox.slack.event_feed import EventFeed
from bot.sandbox.slack.payloads import command_fields, hook_address
from bot.sandbox.slack.people import TYPE_OF_KIND, Channel
from bot.sandbox.slack.presence import Onlooker, message_seen, room
from bot.sandbox.slack.reactions import add_reaction
from bot.sandbox.slack.response_urls import show_command_answer
from bot.sandbox.slack.seen import Seen
from bot.sandbox.slack.wire import Json
from bot.sandbox.slack.workspace import GestureError, Workspace


class ChannelGestures:
    """Gestures in a channel. Each waits until the bot was told."""

    def __init__(self, workspace: Workspace, courier: Courier, feed: EventFeed) -> None:
        self._workspace = workspace
        self._courier = courier
        self._feed = feed
        self.base_url: Callable[[], str] = lambda: ""

    async def command(self, user: str, channel_id: str, text: str) -> Seen:
        """Type a slash command."""
        workspace = self._workspace
        channel = room(workspace, user, channel_id)
        name, _, rest = text.partition(" ")
        entry = workspace.manifest.command(name)
        if not name.startswith("/") or entry is None:
            return Seen(None, 0, f"{name} is not a valid command.")
        if workspace.users[user].stranger:
            return Seen(None, 0, f"{name} is not available to people outside this workspace.")
        names = bool(entry.get("should_escape"))
        words = composed(workspace, user, rest.strip(), names=names)
        hook = workspace.new_hook("commands", user, channel.id)
        address = hook_address(self.base_url(), workspace, hook)
        fields = command_fields(workspace, user, channel, name, words, address)
        onlooker = Onlooker(workspace, user)
        answer = await self._courier.deliver("command", fields)
        failure = _command_failure(name, answer)
        if failure is None:
            failure = show_command_answer(workspace, hook, text, answer)
        return onlooker.sees(answer, failure)

    async def say(self, user: str, channel_id: str, text: str, thread_ts: str | None = None) -> str:
        """Post a message, wait until the bot was told, and return the message's ts."""
        channel = room(self._workspace, user, channel_id)
        if channel.archived:
            raise GestureError(f"#{channel.name} is archived.")
        if thread_ts is not None and channel.find(thread_ts) is None:
            raise GestureError(f"There is no message {thread_ts} to answer.")
        message: Json = {
            "type": "message",
            "user": user,
            "team": self._workspace.team_id,
            "client_msg_id": self._workspace.ids.hexadecimal(),
            **self._written(user, text),
        }
        store.post(self._workspace, channel, message, thread_ts=thread_ts)
        await self._feed.first_attempts()
        return str(message["ts"])

    async def edit(self, user: str, channel_id: str, ts: str, text: str) -> None:
        """Change one's own message."""
        channel, message = self._own_message(user, channel_id, ts)
        mark = {"user": user, "ts": self._workspace.timestamp()}
        fields = {**self._written(user, text), "edited": mark}
        store.change(self._workspace, channel, message, fields)
        await self._feed.first_attempts()

    async def delete(self, user: str, channel_id: str, ts: str) -> None:
        """Delete one's own message."""
        channel, message = self._own_message(user, channel_id, ts)
        store.remove(self._workspace, channel, message)
        await self._feed.first_attempts()

    async def invite(self, user: str, channel_id: str) -> None:
        """Bring a person or the bot into a channel."""
        channel = self._workspace.place(channel_id)
        self._workspace.person(user)
        if user in channel.members:
            raise GestureError(f"{user} is in #{channel.name} already.")
        channel.members.add(user)
        self._membership("member_joined_channel", channel, user)
        store.chatter(
            self._workspace, channel, user, "channel_join", f"<@{user}> has joined the channel"
        )
        await self._feed.first_attempts()

    async def kick(self, user: str, channel_id: str) -> None:
        """Remove a person or the bot from a channel."""
        channel = self._workspace.place(channel_id)
        if user not in channel.members:
            raise GestureError(f"{user} is not in #{channel.name}.")
        channel.members.discard(user)
        if user == self._workspace.bot_user_id:
            left = {"type": "channel_left", "channel": channel.id, "actor_id": "U0EMUADMIN"}
            self._workspace.emit({**left, "event_ts": self._workspace.timestamp()}, None)
            self._workspace.changed()
        else:
            self._membership("member_left_channel", channel, user)
            text = f"<@{user}> has left the channel"
            store.chatter(self._workspace, channel, user, "channel_leave", text)
        await self._feed.first_attempts()

    async def react(self, user: str, channel_id: str, ts: str, name: str) -> None:
        """Put an emoji under a message."""
        channel = room(self._workspace, user, channel_id)
        message = message_seen(self._workspace, user, channel, ts)
        add_reaction(self._workspace, channel, message, user, name)
        await self._feed.first_attempts()

    def _written(self, user: str, text: str) -> Json:
        sent = composed(self._workspace, user, text)
        return {"text": sent, "blocks": [rich_text(sent, self._workspace.ids.secret(5))]}

    def _own_message(self, user: str, channel_id: str, ts: str) -> tuple[Channel, Json]:
        channel = room(self._workspace, user, channel_id)
        message = channel.find(ts)
        if message is None or message.get("user") != user:
            raise GestureError(f"{ts} is not a message of {user}.")
        return channel, message

    def _membership(self, kind: str, channel: Channel, user: str) -> None:
        event = {
            "type": kind,
            "user": user,
            "channel": channel.id,
            "channel_type": TYPE_OF_KIND[channel.kind],
            "team": self._workspace.team_id,
            "event_ts": self._workspace.timestamp(),
        }
        self._workspace.emit(event, channel.id)
        self._workspace.changed()


def _command_failure(name: str, answer: Answer) -> str | None:
    if answer.failure is None:
        return None
    reason = "operation_timeout" if answer.failure == "http_timeout" else "dispatch_failed"
    return f'{name} failed with the error "{reason}"'
