"""Somebody mentions the bot: it answers their question in the thread."""

from __future__ import annotations

import re

from bot.conversations.views import NoticeView
from bot.ports import Ports
from bot.texting.ids import MessageTs
from handlers.asked import Asked
from handlers.questions import answer_there, say_there

_MENTION = re.compile(r"<@[A-Z0-9]+(?:\|[^>]*)?>")
_ASK = (
    "Ask me whether and as what we may text a contact, or about the rules of texting. "
    "Type `/text help` or `/consent help` for the commands."
)
_INSIDE = "Nothing that is written in a thread is texted to anybody."


async def app_mention(asked: Asked, ports: Ports) -> None:
    """Answer once, even if the event is handled again; never a bot."""
    event = asked.body["event"]
    if event.get("bot_id") or event.get("subtype"):
        return
    thread = MessageTs(event.get("thread_ts") or event["ts"])
    question = _MENTION.sub(" ", str(event.get("text") or "")).strip()
    if question:
        await answer_there(asked, ports, question=question, thread=thread)
    else:
        await say_there(asked, ports, NoticeView(lines=(_ASK, _INSIDE)), thread=thread)
