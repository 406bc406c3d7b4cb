"""Modals and Homes: the stack of each person, hashes, and what was typed into them."""

import copy
from typing import Any

from bot.sandbox.slack import block_limits as limits
from bot.sandbox.slack.api_errors import ApiError
from bot.sandbox.slack.block_check import view_problems, view_too_large
from bot.sandbox.slack.block_shape import elements_of, normalized
from bot.sandbox.slack.element_state import initial_state
from bot.sandbox.slack.wire import Json
from bot.sandbox.slack.workspace import Workspace


def check_view(workspace: Workspace, view: Json, kind: str, *, replaces: str = "") -> None:
    """Refuse a view that Slack would refuse. `replaces` is the id of the view it takes over.

    Raises:
        ApiError: view_too_large, duplicate_external_id, or invalid_arguments with messages.
    """
    if view_too_large(view):
        raise ApiError("view_too_large")
    problems = view_problems(view)
    if not problems and view.get("type") != kind:
        problems = [f"[ERROR] must be {kind} [json-pointer:/view/type]"]
    if problems:
        raise ApiError("invalid_arguments", messages=problems)
    external = view.get("external_id")
    if external and any(
        other["external_id"] == external and other["id"] != replaces
        for other in all_views(workspace)
    ):
        raise ApiError("duplicate_external_id")


def all_views(workspace: Workspace) -> list[Json]:
    """Return every open modal and every Home."""
    open_modals = [view for stack in workspace.modals.values() for view in stack]
    return [*open_modals, *workspace.homes.values()]


def find_view(workspace: Workspace, view_id: str, external_id: str) -> Json:
    """Return an open view by either id.

    Raises:
        ApiError: not_found when it is not (or no longer) there.
    """
    for view in all_views(workspace):
        if (view_id and view["id"] == view_id) or (
            external_id and view["external_id"] == external_id
        ):
            return view
    raise ApiError("not_found")


def open_modal(workspace: Workspace, user: str, source: Json, *, on_top: bool) -> Json:
    """Show a modal to a person, on top of the stack or as a new one.

    Raises:
        ApiError: push_limit_reached when three are open; not_found when there is none to push on.
    """
    stack = workspace.modals.get(user, [])
    if on_top and not stack:
        raise ApiError("not_found")
    if on_top and len(stack) >= limits.STACK_DEPTH:
        raise ApiError("push_limit_reached")
    view = _made(workspace, source, workspace.ids.make("V"))
    below = stack[-1]["id"] if on_top else None
    view["root_view_id"] = stack[0]["id"] if on_top else view["id"]
    view["previous_view_id"] = below
    workspace.modals[user] = [*stack, view] if on_top else [view]
    workspace.changed()
    return view


def replace_view(workspace: Workspace, view: Json, source: Json) -> Json:
    """Give an open view new content; what was typed stays where block and action ids stay."""
    old_state = view["state"]["values"]
    made = _made(workspace, source, view["id"])
    for block_id, elements in made["state"]["values"].items():
        for action_id, state in elements.items():
            before = old_state.get(block_id, {}).get(action_id)
            if before is not None and before["type"] == state["type"]:
                elements[action_id] = before
    made["root_view_id"] = view["root_view_id"]
    made["previous_view_id"] = view["previous_view_id"]
    view.clear()
    view.update(made)
    workspace.changed()
    return view


def publish_home(workspace: Workspace, user: str, source: Json) -> Json:
    """Set the Home of a person; what was there before is gone."""
    old = workspace.homes.get(user)
    view = _made(workspace, source, old["id"] if old else workspace.ids.make("V"))
    view["root_view_id"] = view["id"]
    view["previous_view_id"] = None
    workspace.homes[user] = view
    workspace.changed()
    return view


def check_hash(view: Json, wanted: str) -> None:
    """Refuse a change that was made on an older version.

    Raises:
        ApiError: hash_conflict.
    """
    if wanted and view["hash"] != wanted:
        raise ApiError("hash_conflict")


def state_of(blocks: list[Json]) -> dict[str, dict[str, Json]]:
    """Return the values of untouched elements, by block and action id."""
    values: dict[str, dict[str, Json]] = {}
    for block in blocks:
        for element in elements_of(block):
            state = initial_state(element)
            if state is not None and element.get("action_id"):
                values.setdefault(block["block_id"], {})[element["action_id"]] = state
    return values


def _made(workspace: Workspace, source: Json, view_id: str) -> Json:
    blocks = normalized(source.get("blocks", []), workspace.ids)
    view: dict[str, Any] = {
        "id": view_id,
        "team_id": workspace.team_id,
        "type": source["type"],
        "blocks": blocks,
        "private_metadata": source.get("private_metadata") or "",
        "callback_id": source.get("callback_id") or "",
        "external_id": source.get("external_id") or "",
        "state": {"values": state_of(blocks)},
        "hash": f"{int(workspace.clock.now())}.{workspace.ids.secret(8)}",
        "title": _label(source.get("title")),
        "close": _label(source.get("close")),
        "submit": _label(source.get("submit")),
        "clear_on_close": bool(source.get("clear_on_close")),
        "notify_on_close": bool(source.get("notify_on_close")),
        "submit_disabled": bool(source.get("submit_disabled")),
        "app_id": workspace.app_id,
        "app_installed_team_id": workspace.team_id,
        "bot_id": workspace.bot_id,
    }
    return view


def _label(text: Json | None) -> Json | None:
    return None if text is None else {"emoji": True, **copy.deepcopy(text)}
