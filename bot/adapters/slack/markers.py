"""The marker that travels with a message, so that a post whose answer was lost can be found.

Rule: it holds an id of ours and nothing else: everybody with history access can read it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from datetime import datetime, timedelta
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from bot.adapters.slack.failures import translated
from bot.errors import ChatUnavailable
from bot.texting.ids import ChannelId, MessageTs

EVENT_TYPE = "assent"
SLACK_CLOCK = timedelta(minutes=5)
"""How far Slack's clock may be from ours; the marker is unique, so looking further is safe."""
PAGE = 200
MAX_PAGES = 25


def marked(marker: str) -> dict[str, Any]:
    """Return the metadata that carries a marker."""
    return {"event_type": EVENT_TYPE, "event_payload": {"ref": marker}}


def marker_of(message: Mapping[str, Any]) -> str:
    """Return the marker that a message of ours carries; empty for all others."""
    metadata = message.get("metadata") or {}
    if metadata.get("event_type") != EVENT_TYPE:
        return ""
    return str((metadata.get("event_payload") or {}).get("ref") or "")


async def find_marked(
    reader: AsyncWebClient,
    channel: ChannelId,
    *,
    marker: str,
    since: datetime,
    thread: MessageTs | None,
) -> MessageTs | None:
    """Return the message with this marker; None after looking through everything since then.

    Raises:
        ChatUnavailable: also when there are more than 5,000 messages since then.
    """
    async for message in _messages(reader, channel, since=since, thread=thread):
        if marker_of(message) == marker:
            return MessageTs(str(message["ts"]))
    return None


async def _messages(
    reader: AsyncWebClient, channel: ChannelId, *, since: datetime, thread: MessageTs | None
) -> AsyncIterator[dict[str, Any]]:
    oldest = f"{(since - SLACK_CLOCK).timestamp():.6f}"
    cursor = ""
    for _ in range(MAX_PAGES):
        asked: dict[str, Any] = {
            "channel": channel,
            "oldest": oldest,
            "limit": PAGE,
            "include_all_metadata": True,
            "cursor": cursor or None,
        }
        with translated(writes=False):
            answer = (
                await reader.conversations_replies(ts=thread, **asked)
                if thread
                else await reader.conversations_history(**asked)
            )
        page: list[dict[str, Any]] = answer.get("messages", [])
        for message in page:
            yield message
        cursor = (answer.get("response_metadata") or {}).get("next_cursor") or ""
        if not cursor:
            return
    # "Not there" would have it posted twice.
    raise ChatUnavailable("There is too much to look through at the moment.", detail="pages")
