"""A Slack look-alike that speaks real HTTP: state, Web API, deliveries and the people's side."""

from bot.sandbox.slack.app import create_app, routes
from bot.sandbox.slack.faults import Fault, Faults
from bot.sandbox.slack.seen import Seen
from bot.sandbox.slack.wire import WireRecord
from bot.sandbox.slack.workspace import GestureError
from bot.sandbox.slack.world import SlackWorld

__all__ = [
    "Fault",
    "Faults",
    "GestureError",
    "Seen",
    "SlackWorld",
    "WireRecord",
    "create_app",
    "routes",
]
