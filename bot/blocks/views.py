"""Modals and what they remember between opening and submitting."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from bot.blocks.elements import Message, states
from bot.blocks.ids import ViewId
from bot.blocks.words import Block, plain

MAX_VIEW_BLOCKS = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """What a form is about: keys to look things up with, all empty when it is about nothing yet."""

    text: str = ""
    """TextId of the draft."""
    contact: str = ""
    """ContactKey."""
    number: str = ""
    """Our number, E.164."""
    inbound: str = ""
    """InboundId that is being answered."""
    channel: str = ""
    """Where the form was asked for."""
    letter: str = ""
    """Id of the failed work that is settled."""
    card: bool = False
    """Whether it was opened from a private card, which is then redrawn."""

    def packed(self) -> str:
        """Return the memory as Slack keeps it for us."""
        return json.dumps({key: value for key, value in asdict(self).items() if value})

    @classmethod
    def unpacked(cls, metadata: str) -> Memory:
        """Return what a view remembered.

        Raises:
            ValueError: not one of our views.
        """
        known = json.loads(metadata or "{}")
        if not isinstance(known, dict) or set(known) - set(cls.__slots__):
            raise ValueError("a view that is not ours")
        return cls(**known)


NOTHING = Memory()


def modal(
    id_: ViewId,
    title: str,
    blocks: Sequence[Block | None],
    *,
    memory: Memory = NOTHING,
    submit: str = "",
) -> dict[str, Any]:
    """Return a modal; with `submit` it is a form.

    Raises:
        ValueError: more than 100 blocks.
    """
    drawn = [block for block in blocks if block is not None]
    if len(drawn) > MAX_VIEW_BLOCKS:
        raise ValueError("a modal holds at most 100 blocks")
    view: dict[str, Any] = {
        "type": "modal",
        "callback_id": id_.value,
        "title": plain(title, 24),
        "close": plain("Close", 24),
        "private_metadata": memory.packed(),
        "blocks": drawn,
    }
    if submit:
        view["submit"] = plain(submit, 24)
    return view


def showing(message: Message, *, title: str, id_: ViewId = ViewId.NOTICE) -> dict[str, Any]:
    """Return a modal that shows a message."""
    return modal(id_, title, message.blocks)


def notice(sentence: str, *, title: str = "Assent") -> dict[str, Any]:
    """Return a modal that says one sentence."""
    return modal(ViewId.NOTICE, title, [states(sentence)])
