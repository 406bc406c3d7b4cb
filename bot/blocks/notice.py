"""A few plain sentences of ours."""

from __future__ import annotations

from bot.blocks.elements import Message, message, states
from bot.conversations.views import NoticeView

MAX_LINES = 40


def notice(view: NoticeView) -> Message:
    """Return the sentences, each a paragraph; names in them are shown as text."""
    lines = view.lines[:MAX_LINES] or (" ",)
    return message(lines[0], [states(line) for line in lines])


def sentence(text: str) -> Message:
    """Return one sentence."""
    return notice(NoticeView(lines=(text,)))
