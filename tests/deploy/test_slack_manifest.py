"""The manifests ask for what the handlers answer: no more, no less."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

import handlers
from bot.sandbox.slack import SlackWorld

DEPLOY = Path(__file__).parents[2] / "deploy"
HTTP = "slack-manifest.yaml"
SOCKET = "slack-manifest.socket.yaml"
URLS = ("url", "request_url", "message_menu_options_url", "redirect_urls")
REASONS = {
    "app_mentions:read": "app_mention",
    "channels:history": "conversations.history",
    "channels:read": "conversations.members",
    "chat:write": "chat.postMessage",
    "commands": "slash commands and shortcuts",
    "groups:history": "conversations.history",
    "groups:read": "conversations.members",
    "im:history": "conversations.history",
    "im:write": "conversations.open",
    "users:read": "users.info",
}


def read(name: str) -> dict[str, Any]:
    manifest: dict[str, Any] = yaml.safe_load((DEPLOY / name).read_text())
    return manifest


@pytest.fixture(params=[HTTP, SOCKET])
def manifest(request: pytest.FixtureRequest) -> dict[str, Any]:
    return read(request.param)


def test_every_command_has_a_handler_and_every_handler_its_command(
    manifest: dict[str, Any],
) -> None:
    asked = [known["command"] for known in manifest["features"]["slash_commands"]]

    assert sorted(asked) == sorted(handlers.COMMANDS)


def test_commands_arrive_escaped_because_plain_names_are_ambiguous(
    manifest: dict[str, Any],
) -> None:
    for known in manifest["features"]["slash_commands"]:
        assert known["should_escape"] is True


def test_every_shortcut_has_a_handler_and_every_handler_its_shortcut(
    manifest: dict[str, Any],
) -> None:
    asked = [known["callback_id"] for known in manifest["features"]["shortcuts"]]

    assert sorted(asked) == sorted(handlers.SHORTCUTS)


def test_every_event_has_a_handler_and_every_handler_its_event(manifest: dict[str, Any]) -> None:
    assert sorted(manifest["settings"]["event_subscriptions"]["bot_events"]) == sorted(
        handlers.EVENTS
    )


def test_every_scope_has_a_reason(manifest: dict[str, Any]) -> None:
    assert set(manifest["oauth_config"]["scopes"]["bot"]) == set(REASONS)
    assert "user" not in manifest["oauth_config"]["scopes"]


def test_slacks_editor_would_take_it(manifest: dict[str, Any]) -> None:
    SlackWorld(manifest=manifest)
    about = manifest["display_information"]

    assert len(about["name"]) <= 35
    assert len(about["description"]) <= 140
    assert 175 <= len(about["long_description"]) <= 4000
    for shortcut in manifest["features"]["shortcuts"]:
        assert len(shortcut["name"]) <= 24
        assert len(shortcut["description"]) <= 150
    for command in manifest["features"]["slash_commands"]:
        assert len(command["command"]) <= 32
        assert len(command["description"]) <= 2000


def test_words_are_hinted_at_once_they_are_there(manifest: dict[str, Any]) -> None:
    hints = " ".join(known["usage_hint"] for known in manifest["features"]["slash_commands"])

    assert "bulk" not in hints
    assert "export" in hints


def test_over_http_everything_arrives_at_one_door() -> None:
    assert {url for _, url in _urls(read(HTTP))} == {"https://bot.example.com/slack/events"}


def test_the_socket_manifest_is_the_same_without_addresses() -> None:
    over_http, over_socket = read(HTTP), read(SOCKET)

    assert _urls(over_socket) == []
    assert over_socket["settings"].pop("socket_mode_enabled") is True
    assert over_http["settings"].pop("socket_mode_enabled") is False
    assert _without_urls(over_http) == over_socket


def _urls(part: Any) -> list[tuple[str, str]]:
    if isinstance(part, dict):
        own = [(key, str(value)) for key, value in part.items() if key in URLS]
        return own + [found for value in part.values() for found in _urls(value)]
    if isinstance(part, list):
        return [found for value in part for found in _urls(value)]
    return []


def _without_urls(part: Any) -> Any:
    if isinstance(part, dict):
        return {key: _without_urls(value) for key, value in part.items() if key not in URLS}
    if isinstance(part, list):
        return [_without_urls(value) for value in part]
    return part
