"""What people do in channels: type, command, click, choose, use shortcuts, edit and leave."""

from collections.abc import Callable
from typing import Any

from bot.sandbox.slack import message_store as store
from bot.sandbox.slack.block_shape import find_element
from bot.sandbox.slack.delivery import Answer, Courier, json_body
from bot.sandbox.slack.element_state import Value, chosen_state
from bot.sandbox.slack.event_feed import EventFeed
from bot.sandbox.slack.message_text import stored, typed
from bot.sandbox.slack.payloads import (
    block_action,
    command_fields,
    hook_address,
    interaction,
    message_context,
    message_copy,
)
from bot.sandbox.slack.people import TYPE_OF_KIND, Channel
from bot.sandbox.slack.response_urls import show_command_answer
from bot.sandbox.slack.seen import Seen
from bot.sandbox.slack.view_store import state_of
from bot.sandbox.slack.wire import Json
from bot.sandbox.slack.workspace import GestureError, Workspace

NO_ANSWER = "This app did not respond."


class ChannelGestures:
    """Gestures outside views. Each waits for the bot and says what the person sees then."""

    def __init__(self, workspace: Workspace, courier: Courier, feed: EventFeed) -> None:
        self._workspace = workspace
        self._courier = courier
        self._feed = feed
        self.base_url: Callable[[], str] = lambda: ""
        self._picked: dict[tuple[str, str, str], dict[str, dict[str, Json]]] = {}

    async def command(self, user: str, channel_id: str, text: str) -> Seen:
        """Type a slash command."""
        workspace = self._workspace
        channel = self._room(user, channel_id)
        name, _, rest = text.partition(" ")
        entry = workspace.manifest.command(name)
        if not name.startswith("/") or entry is None:
            return Seen(None, 0, f"{name} is not a valid command.")
        if workspace.users[user].stranger:
            return Seen(None, 0, f"{name} is not available to people outside this workspace.")
        words = typed(rest.strip())
        if not entry.get("should_escape"):
            words = stored(rest.strip())
        hook = workspace.new_hook("commands", user, channel.id)
        address = hook_address(self.base_url(), workspace, hook)
        fields = command_fields(workspace, user, channel, name, words, address)
        before = len(workspace.notes)
        answer = await self._courier.deliver("command", fields)
        failure = _command_failure(name, answer)
        if failure is None:
            failure = show_command_answer(workspace, hook, text, answer)
        return self._seen(user, answer, failure, before)

    async def say(self, user: str, channel_id: str, text: str, thread_ts: str | None = None) -> str:
        """Post a message, wait until the bot was told, and return the message's ts."""
        channel = self._room(user, channel_id)
        if channel.archived:
            raise GestureError(f"#{channel.name} is archived.")
        if thread_ts is not None and channel.find(thread_ts) is None:
            raise GestureError(f"There is no message {thread_ts} to answer.")
        message: Json = {
            "type": "message",
            "user": user,
            "team": self._workspace.team_id,
            "client_msg_id": self._workspace.ids.hexadecimal(),
            "text": typed(text),
        }
        store.post(self._workspace, channel, message, thread_ts=thread_ts)
        await self._feed.first_attempts()
        return str(message["ts"])

    async def edit(self, user: str, channel_id: str, ts: str, text: str) -> None:
        """Change one's own message."""
        channel, message = self._own_message(user, channel_id, ts)
        mark = {"user": user, "ts": self._workspace.timestamp()}
        store.change(self._workspace, channel, message, {"text": typed(text), "edited": mark})
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
        channel = self._room(user, channel_id)
        message = self._message(user, channel, ts)
        add_reaction(self._workspace, channel, message, user, name)
        await self._feed.first_attempts()

    async def click(
        self, user: str, channel_id: str, ts: str, action_id: str, *, block_id: str | None = None
    ) -> Seen:
        """Press a button of a message."""
        channel, message, block, element = self._element(user, channel_id, ts, action_id, block_id)
        if element["type"] not in {"button", "workflow_button"}:
            raise GestureError(f"{action_id} is a {element['type']}, not a button.")
        return await self._act(
            user, channel, message, block_action(element, block, None, self._ts())
        )

    async def choose(
        self, user: str, channel_id: str, ts: str, action_id: str, value: Value
    ) -> Seen:
        """Pick something in a message's select, picker, radio buttons or checkboxes."""
        channel, message, block, element = self._element(user, channel_id, ts, action_id, None)
        offered = None
        if str(element["type"]).endswith("external_select"):
            context = message_context(channel, message, {})
            offered = await self.suggestions(user, element, block, str(value or ""), context)
        state = chosen_state(element, value, offered)
        kept = self._picked.setdefault((user, channel.id, ts), {})
        kept.setdefault(block["block_id"], {})[action_id] = state
        action = block_action(element, block, state, self._ts())
        return await self._act(user, channel, message, action)

    async def message_shortcut(self, user: str, channel_id: str, ts: str, callback_id: str) -> Seen:
        """Use a message shortcut from the menu of a message."""
        workspace = self._workspace
        channel = self._room(user, channel_id)
        message = channel.find(ts)
        if message is None:
            raise GestureError(f"There is no message {ts} in #{channel.name}.")
        if workspace.manifest.shortcut(callback_id, "message") is None:
            raise GestureError(f"The app has no message shortcut {callback_id}.")
        hook = workspace.new_hook("actions", user, channel.id, ts)
        payload = {
            **interaction(workspace, "message_action", user),
            "callback_id": callback_id,
            "trigger_id": workspace.new_trigger(user),
            "response_url": hook_address(self.base_url(), workspace, hook),
            "channel": {"id": channel.id, "name": channel.name},
            "message": message_copy(message),
            "message_ts": ts,
            "action_ts": self._ts(),
        }
        return await self._interact(user, payload)

    async def shortcut(self, user: str, callback_id: str) -> Seen:
        """Use a global shortcut."""
        workspace = self._workspace
        workspace.person(user)
        if workspace.manifest.shortcut(callback_id, "global") is None:
            raise GestureError(f"The app has no global shortcut {callback_id}.")
        payload = {
            **interaction(workspace, "shortcut", user),
            "callback_id": callback_id,
            "trigger_id": workspace.new_trigger(user),
            "action_ts": self._ts(),
        }
        return await self._interact(user, payload)

    async def suggestions(
        self, user: str, element: Json, block: Json, query: str, context: Json
    ) -> list[Json]:
        """Return the options that the app offers for typed words; none if it does not answer."""
        payload = {
            **interaction(self._workspace, "block_suggestion", user),
            "action_id": element["action_id"],
            "block_id": block["block_id"],
            "value": query,
            **{key: value for key, value in context.items() if key != "state"},
        }
        answer = await self._courier.deliver("interactive", payload)
        return offered_options(answer)

    def reload(self, user: str) -> None:
        """Reload the client: the person's ephemeral messages are gone."""
        self._workspace.notes = [note for note in self._workspace.notes if note.user != user]
        self._workspace.changed()

    async def _act(self, user: str, channel: Channel, message: Json, action: Json) -> Seen:
        workspace = self._workspace
        state = state_of(message.get("blocks", []))
        for block_id, elements in self._picked.get((user, channel.id, message["ts"]), {}).items():
            state.setdefault(block_id, {}).update(elements)
        hook = workspace.new_hook("actions", user, channel.id, message["ts"])
        payload = {
            **interaction(workspace, "block_actions", user),
            **message_context(channel, message, state),
            "trigger_id": workspace.new_trigger(user),
            "response_url": hook_address(self.base_url(), workspace, hook),
            "actions": [action],
        }
        return await self._interact(user, payload)

    async def _interact(self, user: str, payload: Json) -> Seen:
        if not self._workspace.manifest.interactivity:
            return Seen(None, 0, "This app is not configured to handle interactive responses.")
        before = len(self._workspace.notes)
        answer = await self._courier.deliver("interactive", payload)
        return self._seen(user, answer, NO_ANSWER if answer.failure else None, before)

    def _seen(self, user: str, answer: Answer, failure: str | None, notes_before: int) -> Seen:
        new = self._workspace.notes[notes_before:]
        stack = self._workspace.modals.get(user)
        return Seen(
            answer.status,
            answer.ms,
            failure,
            [note.message for note in new if note.user == user],
            stack[-1] if stack else None,
        )

    def _room(self, user: str, channel_id: str) -> Channel:
        self._workspace.person(user)
        channel = self._workspace.place(channel_id)
        if user not in channel.members:
            raise GestureError(f"{user} is not in #{channel.name}.")
        return channel

    def _message(self, user: str, channel: Channel, ts: str) -> Json:
        for note in self._workspace.notes:
            if (note.user, note.channel, note.message["ts"]) == (user, channel.id, ts):
                return note.message
        found = channel.find(ts)
        if found is None or found.get("deleted"):
            raise GestureError(f"{user} sees no message {ts} in #{channel.name}.")
        return found

    def _own_message(self, user: str, channel_id: str, ts: str) -> tuple[Channel, Json]:
        channel = self._room(user, channel_id)
        message = channel.find(ts)
        if message is None or message.get("user") != user:
            raise GestureError(f"{ts} is not a message of {user}.")
        return channel, message

    def _element(
        self, user: str, channel_id: str, ts: str, action_id: str, block_id: str | None
    ) -> tuple[Channel, Json, Json, Json]:
        channel = self._workspace.place(channel_id)
        if channel.private or channel.kind == "im":
            self._room(user, channel_id)
        message = self._message(user, channel, ts)
        found = find_element(message.get("blocks", []), action_id, block_id)
        if found is None:
            raise GestureError(f"The message {ts} has no {action_id} now.")
        return channel, message, *found

    def _membership(self, kind: str, channel: Channel, user: str) -> None:
        event = {
            "type": kind,
            "user": user,
            "channel": channel.id,
            "channel_type": TYPE_OF_KIND[channel.kind],
            "team": self._workspace.team_id,
            "event_ts": self._ts(),
        }
        self._workspace.emit(event, channel.id)
        self._workspace.changed()

    def _ts(self) -> str:
        return self._workspace.timestamp()


def add_reaction(
    workspace: Workspace, channel: Channel, message: Json, user: str, name: str
) -> None:
    """Add an emoji to a message and tell the app."""
    reactions: list[Json] = message.setdefault("reactions", [])
    entry: dict[str, Any] | None = next((r for r in reactions if r["name"] == name), None)
    if entry is None:
        entry = {"name": name, "users": [], "count": 0}
        reactions.append(entry)
    entry["users"].append(user)
    entry["count"] = len(entry["users"])
    event = {
        "type": "reaction_added",
        "user": user,
        "reaction": name,
        "item": {"type": "message", "channel": channel.id, "ts": message["ts"]},
        "item_user": message.get("user", ""),
        "event_ts": workspace.timestamp(),
    }
    workspace.emit(event, channel.id)
    workspace.changed()


def offered_options(answer: Answer) -> list[Json]:
    """Return the options in an answer to block_suggestion, those of groups included."""
    body = json_body(answer)
    groups = body.get("option_groups") or [body]
    return [option for group in groups for option in group.get("options", [])]


def _command_failure(name: str, answer: Answer) -> str | None:
    if answer.failure is None:
        return None
    reason = "operation_timeout" if answer.failure == "http_timeout" else "dispatch_failed"
    return f'{name} failed with the error "{reason}"'
