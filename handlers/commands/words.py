"""The first word of a command, and the answer to words that we do not know (yet)."""

from __future__ import annotations

from bot.blocks.elements import Message
from bot.blocks.help import nearest
from handlers.asked import Asked
from handlers.contact_asks import Shown
from handlers.surfaces import answer, open_form

NOT_YET = "That is not there yet."


def first_word(typed: str) -> tuple[str, str]:
    """Return the first word in small letters, and the rest as typed."""
    word, _, rest = typed.replace("\n", " \n").partition(" ")
    return word.casefold(), rest.strip()


def did_you_mean(command: str, typed: str, words: tuple[str, ...]) -> str:
    """Return a question about the nearest word; empty if none is near."""
    word = nearest(typed, words)
    return f"Did you mean `{command} {word}`?" if word else ""


async def answer_with(asked: Asked, shown: Shown) -> None:
    """Answer a command with a private card, or with a window."""
    if isinstance(shown, Message):
        await answer(asked, shown)
        return
    await open_form(asked, shown)
