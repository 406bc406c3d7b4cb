"""What people do in modals and on the Home: click, choose, submit and close."""

from collections.abc import Callable, Mapping

from bot.sandbox.slack.api_errors import ApiError
from bot.sandbox.slack.block_shape import find_element
from bot.sandbox.slack.delivery import Answer, Courier, json_body
from bot.sandbox.slack.element_state import Value, chosen_state, complaint
from bot.sandbox.slack.event_feed import EventFeed
from bot.sandbox.slack.payloads import block_action, hook_address, interaction, message_copy
from bot.sandbox.slack.presence import NO_ANSWER, Onlooker, offered_options
from bot.sandbox.slack.seen import Seen
from bot.sandbox.slack.view_store import check_view, open_modal, replace_view
from bot.sandbox.slack.wire import Json
from bot.sandbox.slack.workspace import GestureError, Workspace

TROUBLE = "We had some trouble connecting. Try again?"
Values = Mapping[str, Mapping[str, Value]]


class ViewGestures:
    """Gestures in the topmost modal, or on the Home when no modal is open."""

    def __init__(self, workspace: Workspace, courier: Courier, feed: EventFeed) -> None:
        self._workspace = workspace
        self._courier = courier
        self._feed = feed
        self.base_url: Callable[[], str] = lambda: ""
        self._offers: dict[tuple[str, str], list[Json]] = {}

    async def open_home(self, user: str) -> None:
        """Open the app's Home tab and wait until the bot was told."""
        workspace = self._workspace
        workspace.person(user)
        if not workspace.manifest.home_enabled:
            raise GestureError("The app has no Home tab.")
        event: Json = {
            "type": "app_home_opened",
            "user": user,
            "channel": workspace.direct(workspace.bot_user_id, user).id,
            "tab": "home",
            "event_ts": workspace.timestamp(),
        }
        if user in workspace.homes:
            event["view"] = message_copy(workspace.homes[user])
        workspace.emit(event, None)
        workspace.changed()
        await self._feed.first_attempts()

    async def click(self, user: str, action_id: str, *, block_id: str | None = None) -> Seen:
        """Press a button of the view."""
        view = self._view(user)
        block, element = _found(view, action_id, block_id)
        if element["type"] not in {"button", "workflow_button"}:
            raise GestureError(f"{action_id} is a {element['type']}, not a button.")
        action = block_action(element, block, None, self._workspace.timestamp())
        return await self._act(user, view, action)

    async def choose(
        self, user: str, action_id: str, value: Value = None, *, block_id: str | None = None
    ) -> Seen:
        """Pick or type something; the bot hears of it at once only where it asked to."""
        view = self._view(user)
        block, element = _found(view, action_id, block_id)
        state = await self._entered(user, view, block, element, value)
        if element["type"] != "overflow":
            _put(view, block, element, state)
            self._workspace.changed()
        if block["type"] == "input" and not block.get("dispatch_action"):
            return Onlooker(self._workspace, user).sees(None)
        action = block_action(element, block, state, self._workspace.timestamp())
        return await self._act(user, view, action)

    async def submit(self, user: str, values: Values) -> Seen:
        """Fill in the topmost modal and press its submit button.

        The client's own checks come first; if one fails, nothing is sent and the complaints are
        in `errors`.
        """
        view = self._modal(user)
        if not isinstance(values, Mapping):
            raise GestureError("values are the fields by block id and action id.")
        if view["submit"] is None:
            raise GestureError("This modal has no submit button.")
        await self._fill(user, view, values)
        errors = self._complaints(view)
        if errors:
            return Onlooker(self._workspace, user).sees(None, errors=errors)
        onlooker = Onlooker(self._workspace, user)
        payload = {
            **interaction(self._workspace, "view_submission", user),
            "trigger_id": self._workspace.new_trigger(user),
            "view": message_copy(view),
            "response_urls": self._response_urls(user, view),
        }
        answer = await self._courier.deliver("interactive", payload)
        if answer.failure:
            return onlooker.sees(answer, TROUBLE)
        return self._apply(onlooker, user, view, answer)

    async def close(self, user: str) -> Seen:
        """Close the topmost modal; with clear_on_close the whole stack goes."""
        view = self._modal(user)
        stack = self._workspace.modals[user]
        onlooker = Onlooker(self._workspace, user)
        cleared = bool(view["clear_on_close"])
        closed = list(stack) if cleared else [view]
        self._workspace.modals[user] = [] if cleared else stack[:-1]
        self._workspace.changed()
        answer = None
        for gone in reversed(closed):
            if gone["notify_on_close"]:
                payload = {
                    **interaction(self._workspace, "view_closed", user),
                    "view": message_copy(gone),
                    "is_cleared": cleared,
                }
                answer = await self._courier.deliver("interactive", payload)
        return onlooker.sees(answer)

    async def suggest(self, user: str, action_id: str, query: str) -> list[Json]:
        """Type into an external select of the view and return the offered options."""
        view = self._view(user)
        block, element = _found(view, action_id, None)
        options = await self._suggestions(user, view, block, element, query)
        self._offers[view["id"], action_id] = options
        return options

    async def _entered(
        self, user: str, view: Json, block: Json, element: Json, value: Value
    ) -> Json:
        if not str(element["type"]).endswith("external_select") or not value:
            return chosen_state(element, value)
        # A person picks from the list in front of them; its words need not find it once more.
        offered = list(self._offers.get((view["id"], element["action_id"]), []))
        known = {option.get("value") for option in offered}
        for word in value if isinstance(value, list) else [value]:
            if word not in known:
                offered += await self._suggestions(user, view, block, element, word)
        return chosen_state(element, value, offered)

    async def _suggestions(
        self, user: str, view: Json, block: Json, element: Json, query: str
    ) -> list[Json]:
        if len(query) < int(element.get("min_query_length", 3)):
            return []
        payload = {
            **interaction(self._workspace, "block_suggestion", user),
            "action_id": element["action_id"],
            "block_id": block["block_id"],
            "value": query,
            "container": {"type": "view", "view_id": view["id"]},
            "view": message_copy(view),
        }
        return offered_options(await self._courier.deliver("interactive", payload))

    async def _act(self, user: str, view: Json, action: Json) -> Seen:
        onlooker = Onlooker(self._workspace, user)
        payload = {
            **interaction(self._workspace, "block_actions", user),
            "container": {"type": "view", "view_id": view["id"]},
            "trigger_id": self._workspace.new_trigger(user),
            "view": message_copy(view),
            "actions": [action],
        }
        answer = await self._courier.deliver("interactive", payload)
        return onlooker.sees(answer, NO_ANSWER if answer.failure else None)

    async def _fill(self, user: str, view: Json, values: Values) -> None:
        for block_id, elements in values.items():
            if not isinstance(elements, Mapping):
                raise GestureError(
                    f"{block_id} needs its content by action id: "
                    '{"block id": {"action id": "what is typed"}}.'
                )
            for action_id, value in elements.items():
                block, element = _found(view, action_id, block_id)
                state = await self._entered(user, view, block, element, value)
                _put(view, block, element, state)
        self._workspace.changed()

    def _complaints(self, view: Json) -> dict[str, str]:
        found: dict[str, str] = {}
        for block in view["blocks"]:
            if block["type"] == "input":
                states = view["state"]["values"].get(block["block_id"], {})
                problem = complaint(block, states.get(block["element"]["action_id"]))
                if problem:
                    found[block["block_id"]] = problem
        return found

    def _apply(self, onlooker: Onlooker, user: str, view: Json, answer: Answer) -> Seen:
        body = json_body(answer)
        action = body.get("response_action")
        if answer.text.strip() and not body:
            return self._distrust(onlooker, answer, "The answer to view_submission is not JSON.")
        steps: dict[object, Callable[[], dict[str, str]]] = {
            None: lambda: self._pop(user, view),
            "clear": lambda: self._clear(user),
            "update": lambda: self._update(view, body.get("view")),
            "push": lambda: self._push(user, body.get("view")),
            "errors": lambda: _field_errors(view, body.get("errors")),
        }
        step = steps.get(action)
        if step is None:
            return self._distrust(onlooker, answer, f"There is no response_action {action!r}.")
        try:
            errors = step()
        except ApiError as exc:
            return self._distrust(onlooker, answer, f"{action}: {exc.as_json()}")
        return onlooker.sees(answer, errors=errors)

    def _distrust(self, onlooker: Onlooker, answer: Answer, reason: str) -> Seen:
        self._workspace.surprises.append(reason)
        return onlooker.sees(answer, TROUBLE)

    def _pop(self, user: str, view: Json) -> dict[str, str]:
        stack = self._workspace.modals.get(user, [])
        self._workspace.modals[user] = [other for other in stack if other["id"] != view["id"]]
        self._workspace.changed()
        return {}

    def _clear(self, user: str) -> dict[str, str]:
        self._workspace.modals[user] = []
        self._workspace.changed()
        return {}

    def _update(self, view: Json, source: Json | None) -> dict[str, str]:
        check_view(self._workspace, source or {}, "modal", replaces=view["id"])
        replace_view(self._workspace, view, source or {})
        return {}

    def _push(self, user: str, source: Json | None) -> dict[str, str]:
        check_view(self._workspace, source or {}, "modal")
        open_modal(self._workspace, user, source or {}, on_top=True)
        return {}

    def _response_urls(self, user: str, view: Json) -> list[Json]:
        made = []
        for block in view["blocks"]:
            element = block.get("element", {})
            if not element.get("response_url_enabled"):
                continue
            state = view["state"]["values"][block["block_id"]][element["action_id"]]
            channel = state.get("selected_conversation") or state.get("selected_channel")
            if channel in self._workspace.channels:
                hook = self._workspace.new_hook("actions", user, channel)
                made.append(
                    {
                        "response_url": hook_address(self.base_url(), self._workspace, hook),
                        "channel_id": channel,
                        "block_id": block["block_id"],
                        "action_id": element["action_id"],
                    }
                )
        return made

    def _view(self, user: str) -> Json:
        self._workspace.person(user)
        stack = self._workspace.modals.get(user)
        view = stack[-1] if stack else self._workspace.homes.get(user)
        if view is None:
            raise GestureError(f"{user} has no view open.")
        return view

    def _modal(self, user: str) -> Json:
        self._workspace.person(user)
        stack = self._workspace.modals.get(user)
        if not stack:
            raise GestureError(f"{user} has no modal open.")
        return stack[-1]


def _found(view: Json, action_id: str, block_id: str | None) -> tuple[Json, Json]:
    found = find_element(view["blocks"], action_id, block_id)
    if found is None:
        where = f" in the block {block_id}" if block_id else ""
        raise GestureError(f"The view has no {action_id}{where}.")
    return found


def _put(view: Json, block: Json, element: Json, state: Json) -> None:
    values = view["state"]["values"].setdefault(block["block_id"], {})
    values[element["action_id"]] = state


def _field_errors(view: Json, errors: object) -> dict[str, str]:
    inputs = {block["block_id"] for block in view["blocks"] if block["type"] == "input"}
    if not isinstance(errors, dict) or not errors:
        raise ApiError("invalid_arguments", messages=["[ERROR] errors must name a block"])
    unknown = sorted(set(errors) - inputs)
    if unknown:
        raise ApiError("invalid_arguments", messages=[f"[ERROR] no input block {unknown[0]}"])
    return {str(key): str(value) for key, value in errors.items()}
