"""The one line about what was missed, and has been brought in since."""

from __future__ import annotations

from bot.blocks.elements import Message, message, says
from bot.blocks.words import moment
from bot.conversations.gaps import MOST, GapNotice
from bot.conversations.views import GapView


def gap(view: GapView) -> Message:
    """Return the line, with times in the reader's own zone."""
    notice = view.notice
    what = "1 text" if notice.texts == 1 else f"{notice.texts:,} texts"
    if notice.texts >= MOST:
        what += " or more"
    verb = "was" if notice.texts == 1 else "were"
    now = (
        "It is here now, in its thread."
        if notice.texts == 1
        else "They are here now, each in its thread, oldest first."
    )
    return message(
        f"{what} {verb} missed and brought in",
        [
            says(
                f":electric_plug: {what} that came {_when(notice)} did not reach Assent in time. "
                f"RingCentral had kept what was missed. {now}"
            )
        ],
    )


def _when(notice: GapNotice) -> str:
    if notice.first_at == notice.last_at:
        return moment(notice.first_at)
    return f"between {moment(notice.first_at)} and {moment(notice.last_at)}"
