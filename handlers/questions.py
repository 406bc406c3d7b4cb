"""A question that somebody wrote to the bot, answered once where it was asked."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.conversations.views import AnswerView, NoticeView
from bot.errors import RequestError
from bot.ports import Ports
from bot.texting.ids import ChannelId, MessageTs
from bot.usecases.answer_question import answer_question
from handlers.asked import Asked


async def answer_there(
    asked: Asked, ports: Ports, *, question: str, thread: MessageTs | None
) -> None:
    """Post the answer; when the event is handled again, no second one."""
    if await _is_new(asked, ports, thread=thread):
        await _post(asked, ports, await _answered(asked, ports, question), thread=thread)


async def say_there(
    asked: Asked, ports: Ports, notice: NoticeView, *, thread: MessageTs | None
) -> None:
    """Post a few sentences; when the event is handled again, not once more."""
    if await _is_new(asked, ports, thread=thread):
        await _post(asked, ports, notice, thread=thread)


async def _is_new(asked: Asked, ports: Ports, *, thread: MessageTs | None) -> bool:
    event = asked.body["event"]
    since = datetime.fromtimestamp(float(event["ts"]), UTC)
    known = await ports.chat.find(
        asked.tenant,
        ChannelId(event["channel"]),
        marker=_marker(asked),
        since=since,
        thread=thread,
    )
    return known is None


async def _post(
    asked: Asked, ports: Ports, view: AnswerView | NoticeView, *, thread: MessageTs | None
) -> None:
    channel = ChannelId(asked.body["event"]["channel"])
    await ports.chat.post(asked.tenant, channel, view, marker=_marker(asked), thread=thread)


def _marker(asked: Asked) -> str:
    return f"question:{asked.body['event']['ts']}"


def _read_by_others(asked: Asked) -> ChannelId | None:
    """Return the channel whose members read the answer; None for a direct message."""
    channel = str(asked.body["event"]["channel"])
    return None if channel.startswith("D") else ChannelId(channel)


async def _answered(asked: Asked, ports: Ports, question: str) -> AnswerView | NoticeView:
    try:
        return await answer_question(
            ports,
            tenant=asked.tenant,
            user=asked.user,
            question=question,
            channel=_read_by_others(asked),
            shared_channel=bool(asked.body.get("is_ext_shared_channel")),
        )
    except RequestError as exc:
        # Nobody would see an error of an event, so it is said where the question stands.
        return NoticeView(lines=(exc.sentence,))
