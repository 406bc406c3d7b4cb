"""One listener per kind of trigger, a table behind each, one line in the log.

Rule: what we do not know is acknowledged and noted, never refused: Slack switches a subscription
off whose deliveries fail.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from time import perf_counter
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.context.async_context import AsyncBoltContext

from bot.logs import Event, log
from bot.ports import Ports
from handlers.asked import Asked, read

Handler = Callable[[Asked, Ports], Awaitable[None]]
_ANY = re.compile("")
_NameOf = Callable[[Mapping[str, Any]], str]


def listen(
    app: AsyncApp,
    ports: Ports,
    *,
    commands: Mapping[str, Handler],
    actions: Mapping[str, Handler],
    forms: Mapping[str, Handler],
    shortcuts: Mapping[str, Handler],
    events: Mapping[str, Handler],
) -> None:
    """Register the catch-alls."""
    callback: _NameOf = lambda body: str(body.get("callback_id"))  # noqa: E731 - a column of the table
    app.command(_ANY)(_listener("command", commands, lambda body: str(body["command"]), ports))
    app.block_action(_ANY)(_listener("action", actions, _action, ports))
    app.view_submission(_ANY)(_listener("form", forms, _view, ports))
    app.view_closed(_ANY)(_listener("closed", {}, _view, ports))
    app.shortcut(_ANY)(_listener("shortcut", shortcuts, callback, ports))
    app.options(_ANY)(_listener("options", {}, lambda body: str(body.get("action_id")), ports))
    app.event(_ANY)(_listener("event", events, _event, ports))


def _listener(
    kind: str, table: Mapping[str, Handler], name_of: _NameOf, ports: Ports
) -> Callable[..., Awaitable[None]]:
    async def listener(body: dict[str, Any], context: AsyncBoltContext) -> None:
        started = perf_counter()
        name = name_of(body)
        handler = table.get(name)
        if handler is not None:
            await handler(read(body, context), ports)
        if context.ack.response is None:
            await context.ack()
        log.info(
            Event.TRIGGER_ANSWERED,
            kind=kind,
            name=name if handler else "unknown",
            tenant=context.team_id,
            ms=round((perf_counter() - started) * 1000, 1),
        )

    return listener


def _action(body: Mapping[str, Any]) -> str:
    return str(body["actions"][0].get("action_id"))


def _event(body: Mapping[str, Any]) -> str:
    """Return the name under which the manifest subscribes to an event."""
    event = body["event"]
    if event["type"] == "message":
        return f"message.{event.get('channel_type')}"
    return str(event["type"])


def _view(body: Mapping[str, Any]) -> str:
    return str(body["view"].get("callback_id"))
