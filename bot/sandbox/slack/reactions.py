"""Emoji under messages."""

from typing import Any

from bot.sandbox.slack.people import Channel
from bot.sandbox.slack.wire import Json
from bot.sandbox.slack.workspace import Workspace


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
