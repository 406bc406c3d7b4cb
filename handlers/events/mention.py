"""Somebody mentions the bot: it says what it can do, in the thread."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.conversations.views import NoticeView
from bot.ports import Ports
from bot.texting.ids import ChannelId, MessageTs
from handlers.asked import Asked

LINES = (
    "I text contacts and check consent: type `/text help` or `/consent help`.",
    "Nothing that is written in a thread is texted to anybody.",
)


async def app_mention(asked: Asked, ports: Ports) -> None:
    """Answer once, even if the event is handled again."""
    event = asked.body["event"]
    channel, thread = ChannelId(event["channel"]), MessageTs(event.get("thread_ts") or event["ts"])
    marker = f"mention:{event['ts']}"
    since = datetime.fromtimestamp(float(event["ts"]), UTC)
    known = await ports.chat.find(asked.tenant, channel, marker=marker, since=since, thread=thread)
    if known is None:
        await ports.chat.post(
            asked.tenant, channel, NoticeView(lines=LINES), marker=marker, thread=thread
        )
