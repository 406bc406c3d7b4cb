"""Somebody writes to the bot directly: it answers their question there."""

from __future__ import annotations

from bot.ports import Ports
from bot.texting.ids import MessageTs
from handlers.asked import Asked
from handlers.questions import answer_there


async def direct_message(asked: Asked, ports: Ports) -> None:
    """Answer once; never a bot, ourselves, an edit or a deletion."""
    event = asked.body["event"]
    if event.get("bot_id") or event.get("subtype") or not event.get("user"):
        return
    question = str(event.get("text") or "").strip()
    if question:
        thread = event.get("thread_ts")
        await answer_there(
            asked, ports, question=question, thread=MessageTs(thread) if thread else None
        )
