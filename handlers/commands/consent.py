"""`/consent`: may we text them, and why (not); record a yes, take down a no."""

from __future__ import annotations

from bot.blocks.help import CONSENT_WORDS, consent_help
from bot.blocks.notice import sentence
from bot.errors import UnknownContact
from bot.ports import Ports
from bot.texting.contact_split import split_contact
from handlers.asked import Asked
from handlers.commands.words import answer_with, did_you_mean, first_word
from handlers.contact_asks import Ask, ask_about, ask_in_words
from handlers.surfaces import answer

WORDS = {"record": Ask.RECORD, "revoke": Ask.REVOKE, "history": Ask.HISTORY, "export": Ask.EXPORT}
NO_QUESTION = (
    "Say what you would like to know: "
    "`/consent ask can I text (415) 555-0132 about the spring sale?`"
)


async def consent(asked: Asked, ports: Ports) -> None:
    """Answer `/consent …`."""
    word, rest = first_word(asked.text)
    if not word or (word == "help" and not rest):
        await answer(asked, consent_help())
    elif word == "ask":
        await _ask(asked, ports, rest)
    elif word in WORDS:
        await _about(asked, ports, WORDS[word], rest)
    else:
        await _about(asked, ports, Ask.CONSENT, asked.text)


async def _ask(asked: Asked, ports: Ports, question: str) -> None:
    if not question:
        await answer(asked, sentence(NO_QUESTION))
        return
    await answer_with(asked, await ask_in_words(asked, ports, question))


async def _about(asked: Asked, ports: Ports, ask: Ask, typed: str) -> None:
    contact, rest = split_contact(typed)
    if rest and ask is not Ask.REVOKE and not any(char.isdigit() for char in contact):
        contact = f"{contact} {rest}"
    if not contact:
        await answer(asked, consent_help("Say whom: a phone number, or a contact's name."))
        return
    try:
        shown = await ask_about(asked, ports, ask, contact, rest)
    except UnknownContact:
        meant = did_you_mean("/consent", contact, CONSENT_WORDS) if ask is Ask.CONSENT else ""
        if not meant:
            raise
        await answer(asked, consent_help(meant))
        return
    await answer_with(asked, shown)
