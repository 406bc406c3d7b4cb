"""Logs: one canonical line per trigger, without a number, a body or a secret.

Rule: events are past-tense dotted names, keys are listed here; anything that looks like a phone
number or a token is masked once more before a line leaves (the third of the three nets).
"""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Callable, MutableMapping
from enum import StrEnum
from typing import Any, TextIO

import structlog


class Event(StrEnum):
    """Everything that is logged, in the past tense."""

    TEXT_REQUESTED = "text.requested"
    TEXT_SENT = "text.sent"
    TEXT_FAILED = "text.failed"
    TEXT_WAITED = "text.waited"
    TEXT_RETURNED = "text.returned"
    TEXT_OUTCOME_UNKNOWN = "text.outcome_unknown"
    DELIVERY_NOT_READ = "delivery.not_read"
    REPLY_RECEIVED = "reply.received"
    REPLY_RECOVERED = "reply.recovered"
    REPLY_REROUTED = "reply.rerouted"
    REPLY_STUCK = "reply.stuck"
    APP_TEXTS_MET = "app_texts.met"
    MESSAGE_POSTED = "message.posted"
    MESSAGE_LOST = "message.lost"
    CHAT_WAITED = "chat.waited"
    OPT_OUT_NOT_MIRRORED = "consent.not_mirrored"
    LIST_COMPARED = "consent.list_compared"
    LIST_NOT_READ = "consent.list_not_read"
    LIST_ROW_TRIED = "consent.list_row_tried"
    DIFFERENCE_SETTLED = "consent.difference_settled"
    CARRIER_BLOCKED = "consent.carrier_blocked"
    YES_ASKED = "consent.yes_asked"
    ROOT_KEPT = "consent.root_kept"
    ROOT_NOT_KEPT = "consent.root_not_kept"
    CONTACTS_UNREADABLE = "contacts.unreadable"
    CONTACTS_PURGED = "contacts.purged"
    GAP_OPENED = "gap.opened"
    GAP_CLOSED = "gap.closed"
    ROAD_BROKEN = "webhook.road_broken"
    WEBHOOK_MADE = "webhook.made"
    WEBHOOK_NOT_READY = "webhook.not_ready"
    TASK_FAILED = "task.failed"
    WORK_DIED = "work.died"
    WORK_PASSED_OVER = "work.passed_over"
    WORK_TRIED_AGAIN = "work.tried_again"
    WORK_DROPPED = "work.dropped"
    ADMIN_NOT_TOLD = "admin.not_told"
    VENDOR_SILENT = "vendor.silent"
    VENDOR_ANSWERED = "vendor.answered"
    VENDOR_NOT_COUNTED = "vendor.not_counted"
    STORE_REVIVED = "store.revived"
    STORE_NOT_REVIVED = "store.not_revived"
    PROCESS_STARTED = "process.started"
    PROCESS_STOPPED = "process.stopped"
    SLACK_NOT_READY = "slack.not_ready"
    SLACK_REFUSED = "slack.refused"
    SLACK_REPLAYED = "slack.replayed"
    SLACK_REPLAY_UNCHECKED = "slack.replay_unchecked"
    SLACK_RATE_LIMITED = "slack.rate_limited"
    SLACK_UNKNOWN = "slack.unknown"
    SOCKET_CONNECTED = "socket.connected"
    SOCKET_NOT_CONNECTED = "socket.not_connected"
    SOCKET_REBUILT = "socket.rebuilt"
    EVENT_KEPT = "event.kept"
    EVENT_REPEATED = "event.repeated"
    EVENT_NOT_KEPT = "event.not_kept"
    EVENT_NOT_WOKEN = "event.not_woken"
    TRIGGER_ANSWERED = "trigger.answered"
    TRIGGER_REFUSED = "trigger.refused"
    TRIGGER_FAILED = "trigger.failed"
    TRIGGER_NOT_TOLD = "trigger.not_told"
    CARD_NOT_SHOWN = "card.not_shown"
    THREAD_NOT_READ = "thread.not_read"
    PASSPORT_MADE = "passport.made"
    NAME_NOT_READ = "name.not_read"
    EVIDENCE_REFUSED = "evidence.refused"


log: structlog.stdlib.BoundLogger = structlog.get_logger("assent")

_TOKENS = re.compile(r"xox[a-z]-[\w-]+|xapp-[\w-]+|[Bb]earer\s+\S+|eyJ[\w-]{10,}\.[\w.-]+")
_NUMBERS = re.compile(r"(?<![\w.])\+?\d[\d\s().-]{8,17}\d(?![\w.])")
_FREE = frozenset(
    {"at", "level", "id", "inbound_id", "provider_id", "message_id", "request_id", "contact"}
)
"""Keys whose values are ours and may look like numbers."""


def mask(value: str) -> str:
    """Return the text with tokens and everything phone-like masked."""
    value = _TOKENS.sub("[token]", value)
    return _NUMBERS.sub(
        lambda hit: "[number]" if sum(c.isdigit() for c in hit[0]) >= 10 else hit[0], value
    )


def redact(_: Any, __: str, line: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Mask every string in a line, nested ones too."""
    for key, value in line.items():
        if key not in _FREE:
            line[key] = _masked(value)
    return line


def _masked(value: Any) -> Any:
    if isinstance(value, str):
        return mask(value)
    if isinstance(value, dict):
        return {key: _masked(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_masked(inner) for inner in value]
    if isinstance(value, bool | int | float) or value is None:
        return value
    return mask(str(value))


def set_up(*, level: str = "info", form: str = "", stream: TextIO | None = None) -> None:
    """Send our lines and the libraries' to one stream, in one form.

    `form` is `json`, `console`, or empty: console on a terminal, json elsewhere.
    """
    out = stream or sys.stderr
    console = form == "console" or (not form and out.isatty())
    last: Callable[..., Any] = (
        structlog.dev.ConsoleRenderer(colors=out.isatty())
        if console
        else structlog.processors.JSONRenderer()
    )
    before: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True, key="at"),
        structlog.processors.format_exc_info,
        redact,
    ]
    structlog.configure(
        processors=[*before, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(out)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=before,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, last],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    # These print request bodies or addresses with tokens below WARNING.
    for name in ("slack_bolt", "slack_sdk", "urllib3", "aiohttp", "docket", "asyncio", "httpx"):
        logging.getLogger(name).setLevel(logging.WARNING)
    # uvicorn's access lines name paths only, but one canonical line per trigger is ours.
    logging.getLogger("uvicorn.access").setLevel(logging.WARNING)
    logging.getLogger("uvicorn.error").setLevel(logging.WARNING)
