"""What an app manifest says about commands, events, scopes and surfaces.

Without a manifest everything is allowed. With one, the app gets exactly what it asked for:
forgetting to subscribe means no event, forgetting a command means the client refuses it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.sandbox.slack.wire import Json

SCOPE_OF_EVENT: dict[str, tuple[str, ...]] = {
    "message.channels": ("channels:history",),
    "message.groups": ("groups:history",),
    "message.im": ("im:history",),
    "message.mpim": ("mpim:history",),
    "app_mention": ("app_mentions:read",),
    "member_joined_channel": ("channels:read", "groups:read"),
    "member_left_channel": ("channels:read", "groups:read"),
    "channel_archive": ("channels:read",),
    "channel_rename": ("channels:read",),
    "reaction_added": ("reactions:read",),
    "reaction_removed": ("reactions:read",),
    "user_change": ("users:read",),
}


@dataclass(frozen=True)
class Manifest:
    """The parts of a manifest that the emulator obeys; None means no restriction."""

    commands: tuple[Json, ...] = ()
    shortcuts: tuple[Json, ...] = ()
    events: frozenset[str] | None = None
    scopes: frozenset[str] | None = None
    home_enabled: bool = True
    messages_enabled: bool = True
    interactivity: bool = True
    socket_mode: bool | None = None
    restrictive: bool = False

    def command(self, name: str) -> Json | None:
        """Return the command's entry, or None when the app does not have it."""
        if not self.restrictive:
            return {"command": name, "should_escape": True}
        return next((entry for entry in self.commands if entry.get("command") == name), None)

    def shortcut(self, callback_id: str, kind: str) -> Json | None:
        """Return the entry of a `global` or `message` shortcut, or None."""
        if not self.restrictive:
            return {"callback_id": callback_id, "type": kind}
        for entry in self.shortcuts:
            if entry.get("callback_id") == callback_id and entry.get("type") == kind:
                return entry
        return None

    def subscribes(self, event_name: str) -> bool:
        """Return whether the app wants this event."""
        return self.events is None or event_name in self.events

    def grants(self, scope: str) -> bool:
        """Return whether the bot token holds this scope."""
        return self.scopes is None or scope in self.scopes


def read_manifest(source: Mapping[str, object] | None) -> Manifest:
    """Read a manifest that was parsed from YAML or JSON.

    Raises:
        ValueError: if an event is subscribed to without the scope it needs; Slack's own editor
            refuses to save that.
    """
    if source is None:
        return Manifest()
    features = _part(source, "features")
    settings = _part(source, "settings")
    home = _part(features, "app_home")
    scopes = frozenset(_part(_part(source, "oauth_config"), "scopes").get("bot", ()))
    events = frozenset(_part(settings, "event_subscriptions").get("bot_events", ()))
    for event in sorted(events):
        needed = SCOPE_OF_EVENT.get(event, ())
        if needed and not scopes.intersection(needed):
            raise ValueError(f"The event {event} needs the scope {' or '.join(needed)}.")
    return Manifest(
        commands=tuple(features.get("slash_commands", ())),
        shortcuts=tuple(features.get("shortcuts", ())),
        events=events,
        scopes=scopes,
        home_enabled=bool(home.get("home_tab_enabled", False)),
        messages_enabled=bool(home.get("messages_tab_enabled", False)),
        interactivity=bool(_part(settings, "interactivity").get("is_enabled", False)),
        socket_mode=bool(settings.get("socket_mode_enabled", False)),
        restrictive=True,
    )


def _part(source: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    part = source.get(key)
    return part if isinstance(part, Mapping) else {}
