"""The bodies of slash commands and interactions, field by field as Slack sends them."""

import copy

from bot.sandbox.slack.people import Channel
from bot.sandbox.slack.wire import Json
from bot.sandbox.slack.workspace import Hook, Workspace

OWN_FIELDS = frozenset({"ephemeral", "deleted"})


def command_fields(
    workspace: Workspace, user: str, channel: Channel, command: str, text: str, hook_url: str
) -> Json:
    """Return the form fields of a slash command, in Slack's order."""
    channel_name = {"im": "directmessage", "group": "privategroup"}.get(channel.kind, channel.name)
    return {
        "token": "deprecated",
        "team_id": workspace.team_id,
        "team_domain": workspace.team_domain,
        "channel_id": channel.id,
        "channel_name": channel_name,
        "user_id": user,
        "user_name": workspace.users[user].name,
        "command": command,
        "text": text,
        "api_app_id": workspace.app_id,
        "is_enterprise_install": "false",
        "response_url": hook_url,
        "trigger_id": workspace.new_trigger(user),
    }


def interaction(workspace: Workspace, kind: str, user: str) -> Json:
    """Return what all interactions have in common."""
    name = workspace.users[user].name
    return {
        "type": kind,
        "user": {"id": user, "username": name, "name": name, "team_id": workspace.team_id},
        "api_app_id": workspace.app_id,
        "token": "deprecated",
        "team": {"id": workspace.team_id, "domain": workspace.team_domain},
        "enterprise": None,
        "is_enterprise_install": False,
    }


def block_action(element: Json, block: Json, state: Json | None, action_ts: str) -> Json:
    """Return the entry of `actions[]` for a click (no state) or a choice."""
    action: Json = {
        "type": element["type"],
        "action_id": element["action_id"],
        "block_id": block["block_id"],
        "action_ts": action_ts,
    }
    shown = ("text", "value", "url", "style", "placeholder", "confirm")
    action |= {key: copy.deepcopy(element[key]) for key in shown if key in element}
    if state is not None:
        action |= state
    return action


def message_copy(message: Json) -> Json:
    """Return a message as the app may see it."""
    return {key: copy.deepcopy(value) for key, value in message.items() if key not in OWN_FIELDS}


def message_context(channel: Channel, message: Json, state: Json) -> Json:
    """Return what an interaction with a message says about where it happened.

    An ephemeral message is not repeated in the payload.
    """
    ephemeral = bool(message.get("ephemeral"))
    container: Json = {
        "type": "message",
        "message_ts": message["ts"],
        "channel_id": channel.id,
        "is_ephemeral": ephemeral,
    }
    if message.get("thread_ts"):
        container["thread_ts"] = message["thread_ts"]
    context: Json = {
        "container": container,
        "channel": {"id": channel.id, "name": channel.name},
        "state": {"values": state},
    }
    if not ephemeral:
        context["message"] = message_copy(message)
    return context


def hook_address(base_url: str, workspace: Workspace, hook: Hook) -> str:
    """Return the absolute response_url."""
    return f"{base_url.rstrip('/')}/_hooks/{hook.kind}/{workspace.team_id}/{hook.id}/{hook.secret}"
