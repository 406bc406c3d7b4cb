"""What could not be done after several tries: the list for admins, and the form that drops it.

Rule: nothing of a contact stands here, neither words nor number: only what kind of work it is,
the class of the error and a reference.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.blocks.elements import asks, button, buttons, divider, heading, paragraph, says, small
from bot.blocks.ids import ActionId, InputId, ViewId
from bot.blocks.views import Memory, modal
from bot.blocks.words import Block, moment, ours, plain
from bot.conversations.failed_work import FailedWork
from bot.conversations.views import VendorOutage

MOST_LETTERS = 20
"""Letters in one window."""

_KINDS = {
    "handle_event": "Something that somebody did in Slack could not be answered.",
    "read_inbox": "A contact's text could not be read. Nothing is sent to them until it is.",
    "show_contact": "Something about a contact could not be shown in Slack.",
    "send_text": "A text could not be sent. It waits.",
    "track_text": "It could not be learned how a sent text fares.",
    "settle_text": "It could not be learned whether a text left.",
    "close_review": "A review whose time is over could not be closed. Sends stay frozen.",
    "mirror_opt_out": "RingCentral's list could not be told of an opt-out. It holds here.",
    "heed_change": "A change in RingCentral's list could not be looked at.",
    "compare_list": "RingCentral's list could not be compared with ours.",
    "catch_up": "Message sync could not be read. Sends wait for it.",
    "watch_webhook": "RingCentral's webhook could not be looked after.",
}
_DROPPING = {
    "handle_event": "What they asked for is not done; they may ask again.",
    "read_inbox": (
        "The text is shown in its channel as it stands and treated as a possible opt-out: sends "
        "to this contact are frozen until somebody has decided."
    ),
    "show_contact": "It is not shown as usual. What a contact wrote is posted as plain words.",
    "send_text": "The text goes back to its requester as a draft.",
    "track_text": "Nobody asks any more how the text fares. It stays Sent.",
    "settle_text": "Its requester is asked whether it arrived.",
    "close_review": "Sends stay frozen until somebody says that it was no opt-out.",
    "mirror_opt_out": "They stay opted out here. The daily comparison tries to tell RingCentral.",
    "heed_change": "The daily comparison looks at it.",
}


def needs_admin(letters: int, outages: Sequence[VendorOutage]) -> list[Block | None]:
    """Return App Home's section on what waits for an admin; empty if nothing does."""
    if not letters and not outages:
        return []
    blocks: list[Block | None] = [divider(), heading("Needs an admin")]
    blocks += [says(_silence(each)) for each in outages]
    if letters:
        said = "*One thing* could not" if letters == 1 else f"*{letters} things* could not"
        blocks.append(says(f":warning: {said} be done after several tries. Nothing is lost."))
        blocks.append(buttons("letters", [button(ActionId.SHOW_LETTERS, "Show", "all")]))
    return blocks


def letters(known: Sequence[FailedWork]) -> dict[str, Any]:
    """Return the window with the list."""
    blocks: list[Block | None] = [] if known else [says("Nothing needs an admin any more.")]
    for work in known[:MOST_LETTERS]:
        blocks += [says(f"*{kind(work)}*"), _facts(work), _buttons(work)]
    left = len(known) - MOST_LETTERS
    blocks.append(small(plain(f"… and {left} more", 100)) if left > 0 else None)
    return modal(ViewId.LETTERS, "Needs an admin", blocks)


def drop_form(work: FailedWork) -> dict[str, Any]:
    """Return the form that asks why it is dropped."""
    return modal(
        ViewId.DROP_LETTER,
        "Drop it?",
        [
            says(f"*{kind(work)}*"),
            _facts(work),
            says(_DROPPING.get(work.task, "It is not tried any more.")),
            asks(InputId.REASON, "Why?", paragraph(InputId.REASON, most=300)),
        ],
        memory=Memory(letter=work.id),
        submit="Drop it",
    )


def kind(work: FailedWork) -> str:
    """Return in one sentence what could not be done."""
    return _KINDS.get(work.task, "Something could not be done.")


def _facts(work: FailedWork) -> Block:
    tries = plain(f"{work.tries} tries, {work.error}, reference {work.id}", 300)
    since = ours(f"since {moment(work.first_at)}, last {moment(work.last_at)}")
    goes_on = plain("It is tried on by itself.", 100)
    return small(tries, since, goes_on) if work.pace == "goes_on" else small(tries, since)


def _buttons(work: FailedWork) -> Block | None:
    again = button(ActionId.RETRY_LETTER, "Try again", work.id, style="primary")
    drop = button(ActionId.DROP_LETTER, "Drop…", work.id) if work.task in _DROPPING else None
    return buttons(f"letter:{work.id}", [again, drop])


def _silence(each: VendorOutage) -> str:
    what = "text" if each.vendor == "RingCentral" else "message"
    waits = f"; {each.waiting} {what}s wait" if each.waiting else ""
    if each.waiting == 1:
        waits = f"; one {what} waits"
    return (
        f":no_entry: *{each.vendor} does not answer* since {moment(each.outage.since)}{waits}. "
        "It is tried again by itself."
    )
