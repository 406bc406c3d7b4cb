"""Text this to the contact: a message of the thread becomes the words of a draft.

Rule: the window opens first, because the thread's head must be asked of Slack. What stands there
is only a key to look up: whether this person may answer that contact is decided as for Reply.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from slack_sdk.errors import SlackApiError

from bot.blocks.compose import compose, reply
from bot.blocks.ids import PairValue
from bot.blocks.views import Memory, notice
from bot.errors import RequestError
from bot.logs import Event, log
from bot.ports import Ports
from bot.texting.body import clean
from bot.usecases.reply import reply_target
from handlers.asked import Asked


async def text_this(asked: Asked, ports: Ports) -> None:
    """Open the form with the message's words, then fill in whose thread it is."""
    words = clean(str(asked.body["message"].get("text") or ""))
    memory = Memory(channel=asked.channel or "")
    opened = await asked.client.views_open(
        trigger_id=asked.trigger_id, view=compose(body=words, memory=memory)
    )
    pair = await _whose_thread(asked)
    if pair is not None:
        view = await _reply_form(asked, ports, pair, words)
        await asked.client.views_update(view_id=opened["view"]["id"], view=view)


async def _reply_form(asked: Asked, ports: Ports, pair: PairValue, words: str) -> dict[str, Any]:
    if pair.number is None:
        return compose(body=words)
    try:
        target = await reply_target(
            ports, tenant=asked.tenant, user=asked.user, contact=pair.contact, number=pair.number
        )
    except RequestError as refused:
        return notice(refused.sentence)
    if target.why_not:
        return notice(target.why_not)
    memory = Memory(contact=pair.contact, number=pair.number.e164, channel=asked.channel or "")
    return reply(
        contact=target.contact,
        card=target.card,
        number=target.number,
        answer_until=target.answer_until,
        memory=memory,
        body=words,
    )


async def _whose_thread(asked: Asked) -> PairValue | None:
    """Return the contact that the thread's head, a message of ours, is about."""
    message = asked.body["message"]
    root = message.get("thread_ts") or message["ts"]
    head: Mapping[str, Any] = message
    if root != message["ts"]:
        try:
            answer = await asked.client.conversations_replies(
                channel=asked.channel or "", ts=root, limit=1
            )
        except SlackApiError as exc:
            log.info(Event.THREAD_NOT_READ, code=str(exc.response.get("error")))
            return None
        head = next(iter(answer.get("messages", [])), {})
    if head.get("bot_id") != asked.context.bot_id:
        return None
    return _carried_by(head)


def _carried_by(head: Mapping[str, Any]) -> PairValue | None:
    for block in head.get("blocks") or []:
        if block.get("type") == "actions" and block.get("block_id") == "contact":
            return _read(str(block["elements"][0].get("value")))
    return None


def _read(value: str) -> PairValue | None:
    try:
        return PairValue.read(value)
    except ValueError:
        log.info(Event.THREAD_NOT_READ, code="older_card")
        return None
