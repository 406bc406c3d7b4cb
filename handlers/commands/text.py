"""`/text`: a form, a preview, or a check. Nothing leaves from here."""

from __future__ import annotations

from bot.blocks.compose import compose
from bot.blocks.help import TEXT_WORDS, text_help
from bot.blocks.notice import sentence
from bot.blocks.views import Memory
from bot.errors import UnknownContact
from bot.ports import Ports
from bot.texting.contact_split import split_contact
from handlers.asked import Asked
from handlers.commands.words import NOT_YET, answer_with, did_you_mean, first_word
from handlers.contact_asks import Ask, ask_about
from handlers.surfaces import answer, open_form

BULK = f"{NOT_YET} Texting many people at once comes later; `/text` texts one contact."
WHOM = "Say whom and what: `/text check (415) 555-0132 Spring sale, 20% off`."


async def text(asked: Asked, ports: Ports) -> None:
    """Answer `/text …`."""
    word, rest = first_word(asked.text)
    if not word:
        await open_form(asked, compose(memory=Memory(channel=asked.channel or "")))
    elif word == "help" and not rest:
        await answer(asked, text_help())
    elif word == "bulk":
        await answer(asked, sentence(BULK))
    elif word == "check":
        await _check(asked, ports, rest)
    else:
        await _preview(asked, ports)


async def _check(asked: Asked, ports: Ports, rest: str) -> None:
    contact, body = split_contact(rest)
    if not contact or not body:
        await answer(asked, text_help(WHOM))
        return
    await answer_with(asked, await ask_about(asked, ports, Ask.CHECK, contact, body))


async def _preview(asked: Asked, ports: Ports) -> None:
    contact, body = split_contact(asked.text)
    if contact and not body:
        memory = Memory(channel=asked.channel or "")
        await open_form(asked, compose(to=contact, memory=memory))
        return
    try:
        shown = await ask_about(asked, ports, Ask.TEXT, contact, body)
    except UnknownContact:
        meant = did_you_mean("/text", contact, TEXT_WORDS)
        if not meant:
            raise
        await answer(asked, text_help(meant))
        return
    await answer_with(asked, shown)
