"""What people do with messages: press buttons, pick, and use shortcuts."""

from collections.abc import Callable

from bot.sandbox.slack.block_shape import find_element
from bot.sandbox.slack.delivery import Courier
from bot.sandbox.slack.element_state import Value, chosen_state
from bot.sandbox.slack.payloads import (
    block_action,
    hook_address,
    interaction,
    message_context,
    message_copy,
)
from bot.sandbox.slack.people import Channel
from bot.sandbox.slack.presence import NO_ANSWER, Onlooker, message_seen, offered_options, room
from bot.sandbox.slack.seen import Seen
from bot.sandbox.slack.view_store import state_of
from bot.sandbox.slack.wire import Json
from bot.sandbox.slack.workspace import GestureError, Workspace


class MessageGestures:
    """Gestures on a message, and global shortcuts. Each waits for the bot's answer."""

    def __init__(self, workspace: Workspace, courier: Courier) -> None:
        self._workspace = workspace
        self._courier = courier
        self.base_url: Callable[[], str] = lambda: ""
        self._picked: dict[tuple[str, str, str], dict[str, dict[str, Json]]] = {}

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
        channel = room(self._workspace, user, channel_id)
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
        onlooker = Onlooker(self._workspace, user)
        answer = await self._courier.deliver("interactive", payload)
        return onlooker.sees(answer, NO_ANSWER if answer.failure else None)

    def _element(
        self, user: str, channel_id: str, ts: str, action_id: str, block_id: str | None
    ) -> tuple[Channel, Json, Json, Json]:
        channel = self._workspace.place(channel_id)
        if channel.private or channel.kind == "im":
            room(self._workspace, user, channel_id)
        message = message_seen(self._workspace, user, channel, ts)
        found = find_element(message.get("blocks", []), action_id, block_id)
        if found is None:
            raise GestureError(f"The message {ts} has no {action_id} now.")
        return channel, message, *found

    def _ts(self) -> str:
        return self._workspace.timestamp()
