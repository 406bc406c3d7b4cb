"""Showing something where the person is: on the private card, in the window, or in a new one."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from aiohttp import ClientError
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.errors import SlackApiError

from bot.blocks.elements import Message
from bot.blocks.views import Memory, showing
from bot.conversations.views import Post
from bot.errors import GatewayError, NotPermitted
from bot.logs import Event, log
from bot.ports import Ports
from bot.texting.ids import MessageTs
from bot.texting.text import MessageRef
from handlers.asked import Asked

View = Mapping[str, Any]
SHOWN_WITHIN = timedelta(seconds=2)
"""How long the person's click may wait for its card: Slack gives up after three seconds."""
CARD_LIVES = timedelta(minutes=29)
"""How long a private card can be replaced; Slack's limit is 30 minutes."""


async def answer(asked: Asked, message: Message) -> None:
    """Answer a command privately, in the acknowledgement itself."""
    await asked.ack(text=message.text, blocks=message.blocks, response_type="ephemeral")


async def open_form(asked: Asked, view: View) -> None:
    """Open a window, or turn the one that was clicked in into this one."""
    if asked.in_modal:
        await asked.client.views_update(view_id=str(asked.view["id"]), view=dict(view))
        return
    await asked.client.views_open(trigger_id=asked.trigger_id, view=dict(view))


async def update_form(asked: Asked, view: View) -> None:
    """Answer a submitted form by turning its window into this one."""
    await asked.ack(response_action="update", view=dict(view))


async def show(asked: Asked, card: Message, window: View) -> None:
    """Redraw the private card or window that was clicked in; from elsewhere, open a window."""
    if asked.response_url:
        await _replace(_respond(asked), card)
        return
    await open_form(asked, window)


async def show_done(asked: Asked, card: Message, window: View) -> None:
    """Show what was done; if Slack does not take it, it was done all the same.

    The card's buttons stay harmless: pressed again they say what the text already is.
    """
    try:
        async with asyncio.timeout(SHOWN_WITHIN.total_seconds()):
            await show(asked, card, window)
    except (GatewayError, SlackApiError, ClientError, TimeoutError) as exc:
        log.warning(Event.CARD_NOT_SHOWN, kind=type(exc).__name__)


async def redraw_message(asked: Asked, ports: Ports, post: Post) -> None:
    """Redraw the durable message that was clicked in; what was done is done if Slack refuses."""
    ts = str((asked.body.get("container") or {}).get("message_ts") or "")
    if asked.channel is None or not ts:
        return
    try:
        message = MessageRef(channel=asked.channel, ts=MessageTs(ts))
        await ports.chat.update(asked.tenant, message, post)
    except GatewayError as exc:
        log.warning(Event.CARD_NOT_SHOWN, kind=type(exc).__name__, detail=exc.detail)


async def tell(asked: Asked, message: Message, *, title: str = "Assent") -> None:
    """Say something to the one person, beside what they clicked on."""
    if asked.response_url:
        await _respond(asked)(
            text=message.text,
            blocks=message.blocks,
            response_type="ephemeral",
            replace_original=False,
        )
        return
    await open_form(asked, showing(message, title=title))


async def remember_card(asked: Asked, ports: Ports, text: str) -> Memory:
    """Return the memory of a form about this draft; a private card is redrawn after it."""
    if not asked.response_url:
        return Memory(text=text)
    await ports.store.remember(_card(asked, text), asked.response_url, ttl=CARD_LIVES)
    return Memory(text=text, card=True)


async def finish_form(asked: Asked, ports: Ports, card: Message, window: View) -> None:
    """End a form about a draft: redraw the card it came from, else turn the window into it."""
    memory = asked.memory
    url = await ports.store.recall(_card(asked, memory.text)) if memory.card else None
    if not url:
        await update_form(asked, window)
        return
    try:
        await _replace(asked.respond_at(url), card)
    except GatewayError as exc:
        log.info(Event.CARD_NOT_SHOWN, code=exc.code, detail=exc.detail)
        await update_form(asked, window)


async def _replace(respond: AsyncRespond, card: Message) -> None:
    await respond(
        text=card.text, blocks=card.blocks, response_type="ephemeral", replace_original=True
    )


def _respond(asked: Asked) -> AsyncRespond:
    if asked.context.respond is None:
        raise NotPermitted("This cannot be answered privately.", detail="no_response_url")
    return asked.context.respond


def _card(asked: Asked, text: str) -> str:
    return f"{asked.tenant}:card:{asked.user}:{text}"
