"""What an admin is asked when RingCentral's consent list and our ledger differ.

Rule: both sides are told as they are, and no button here opens anything (ruling 8).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.blocks.elements import Message, button, buttons, divider, message, says, small
from bot.blocks.ids import ActionId, DifferenceValue, ViewId
from bot.blocks.people import our_number, who
from bot.blocks.views import modal
from bot.blocks.words import Block, literal, moment, plain, telling
from bot.consent.listed import ListedConsent
from bot.conversations.difference import Difference
from bot.conversations.views import DifferenceDetails, DifferenceView
from bot.texting.ids import ContactKey

MAX_CHANGES = 12
"""Changes of a row in one window."""

_SAYS = {
    "opted_in_there": (
        "RingCentral's list says that they may be texted again. Here they are opted out, and stay "
        "so. Their START opens what came by text, a newer yes in writing what came another way."
    ),
    "vanished_there": (
        "Their opt-out was gone from RingCentral's list. It is being written there again."
    ),
    "unexplained_opt_in": (
        "RingCentral's list has a yes of theirs, and no record here explains it. Nothing is sent "
        "on the strength of it: record their consent if you hold it."
    ),
    "start_not_taken": (
        "They texted START, but RingCentral still blocks texts to them. Ask them to text START "
        "to this number once more, or RingCentral's support to lift the block."
    ),
}
_BUTTON = {
    "opted_in_there": "Keep blocked",
    "vanished_there": "Seen",
    "unexplained_opt_in": "Seen",
    "start_not_taken": "Keep blocked",
}
_SETTLED = {
    "opted_in_there": "Kept blocked",
    "vanished_there": "Seen",
    "unexplained_opt_in": "Seen",
    "start_not_taken": "Kept blocked",
}
_SOURCES = {
    "recipient": "the contact",
    "api": "a program or a person in RingCentral",
    "upstream": "somebody on the way",
    "carrier": "the carrier",
}


def difference(view: DifferenceView, contact: ContactKey) -> Message:
    """Return the card; `contact` is the key that its buttons carry."""
    found = view.difference
    on = f"On our number {our_number(view.number)}"
    return message(
        f"RingCentral's list differs about {view.contact}",
        [
            telling([literal("RingCentral's consent list differs from ours", bold=True)]),
            telling([literal(who(view.contact, view.card), bold=True)]),
            says(_SAYS[found.kind]),
            small(plain(on, 500), _when(found)),
            _end(found, contact),
        ],
    )


def details(view: DifferenceDetails) -> dict[str, Any]:
    """Return the window with what RingCentral says of every change of their rows."""
    blocks: list[Block | None] = [
        telling([literal(who(view.contact, view.card), bold=True)]),
        says(_SAYS[view.difference.kind]),
        divider(),
        says("*What RingCentral's list says, newest first*"),
        *_changes(view.changes),
        divider(),
        says(f"*What our ledger says*\n{view.standing}"),
    ]
    return modal(ViewId.NOTICE, "RingCentral's list", blocks)


def _changes(changes: Sequence[ListedConsent]) -> list[Block | None]:
    if not changes:
        return [says("It holds no change about them.")]
    rows: list[Block | None] = []
    for change in changes[:MAX_CHANGES]:
        said = "Opted out" if change.opted_out else "Opted in"
        by = _SOURCES.get(change.source, "somebody it does not name")
        rows.append(small(plain(f"{said} by {by}, on {change.number.national}", 300), _at(change)))
    left = len(changes) - MAX_CHANGES
    return [*rows, small(plain(f"… and {left} older", 100)) if left > 0 else None]


def _at(change: ListedConsent) -> Block:
    return {"type": "mrkdwn", "text": moment(change.at), "verbatim": True}


def _when(found: Difference) -> Block:
    by = _SOURCES.get(found.source, "")
    changed = f"changed by {by} {moment(found.at)}" if by else f"since {moment(found.at)}"
    return {"type": "mrkdwn", "text": changed, "verbatim": True}


def _end(found: Difference, contact: ContactKey) -> Block | None:
    if found.owner is not None and found.settled_at is not None:
        done = f"{_SETTLED[found.kind]} by <@{found.owner}>, {moment(found.settled_at)}"
        return small({"type": "mrkdwn", "text": done, "verbatim": True})
    value = str(DifferenceValue(contact=contact, difference=found.id))
    return buttons(
        "difference",
        [
            button(ActionId.KEEP_BLOCKED, _BUTTON[found.kind], value, style="primary"),
            button(ActionId.DIFFERENCE_DETAILS, "Details", value),
        ],
    )
