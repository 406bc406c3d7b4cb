"""Which of several contacts is meant: asked, never guessed."""

from __future__ import annotations

from collections.abc import Sequence

from bot.blocks.elements import Message, buttons, menu, message, option, states
from bot.blocks.ids import ActionId
from bot.texting.ids import ContactKey


def picker(sentence: str, choices: Sequence[tuple[ContactKey, str]], *, token: str) -> Message:
    """Return the question; `token` stands for what was asked, and is repeated to us."""
    options = [option(label, str(key)) for key, label in choices]
    drawn = menu(ActionId.PICK_CONTACT, options, ask="Which one?")
    return message(sentence, [states(sentence), buttons(f"pick:{token}", [drawn])])
